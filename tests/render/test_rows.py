import pytest

from site_builder.model.language import EN, ZH, LanguageCode, Reading
from site_builder.pages.lines import Mark, SentenceLine
from site_builder.render.body import Bodies
from site_builder.render.interface import Interface
from site_builder.render.quotations import Halves
from site_builder.render.rows import last_words
from tests.pages import fixture


def sentence(text: str, marks: int, language: LanguageCode = ZH) -> str:
    """The HTML of a sentence with so many marks on a Chinese page."""
    site = fixture.corpus().site
    interface = Interface(site.languages[0], site, Bodies(), Halves())
    cited = tuple(Mark(str(n), f"a#p{n}", Reading("甲", ZH), n) for n in range(1, marks + 1))
    return str(interface.sentence(SentenceLine(Reading(text, language), cited), "../"))


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("亚美尼亚军队放下武器，行动就会停止。", "停止。"),
        ("公开使用武力以实现“种族清洗”。", "洗”。"),
        ("交火据报持续到13日和14日。", "和14日。"),
        ("and that it was holding.", "was holding."),
        ("One", "One"),
        ("Nagorno-Karabakh internationalisation-notwithstanding.", ""),
    ],
)
def test_the_last_words_are_kept_together_without_parting_numbers_or_quotation_marks(text: str, last: str) -> None:
    assert text[last_words(text) :] == last


def test_a_mark_keeps_company_with_the_last_words() -> None:
    html = sentence("亚美尼亚军队放下武器，行动就会停止。", 1)

    assert html == (
        '亚美尼亚军队放下武器，行动就会<span class="end">停止。<span class="marks">'
        '<a href="../a#p1" title="甲 ¶1">1</a></span></span>'
    )


def test_many_marks_may_be_parted_after_the_sixth() -> None:
    assert "<wbr>" not in sentence("他们停火。", 6)
    assert sentence("他们停火。", 13).count("<wbr>") == 2
    assert '<wbr><a href="../a#p7"' in sentence("他们停火。", 13)


def test_a_sentence_without_marks_is_only_its_words() -> None:
    assert sentence("a < b", 0) == "a &lt; b"


def test_hostile_words_before_a_mark_are_escaped() -> None:
    assert "<b>" not in sentence("<b>停火停火停火<b>停火停火停火停火</b>。", 1)


def test_a_sentence_in_another_language_keeps_its_mark_and_its_language() -> None:
    html = sentence("They stopped.", 1, EN)

    assert html.startswith('<span lang="en">They stopped.</span><span class="marks">')
