"""Translations laid beside their articles, and whatever no longer fits."""

from dataclasses import replace

import pytest

from site_builder import assemble
from site_builder.assemble.reviews import digest_of
from site_builder.model.article import Article, Examined
from site_builder.model.blocks import Block, Figure, Heading, Lines, ListItem, Paragraph, Run, Table
from site_builder.model.language import EN, ZH, LanguageCode
from site_builder.model.problems import Place
from site_builder.model.records import Records, SectionRecord, TranslationRecord
from site_builder.model.translation import State, Translation
from tests.assemble.making import article, examined, located

LINE = Lines(1, 1)
FILE = "content/translations/a.en.md"


def section(key: str, source: str, *lines: str, line: int = 5) -> SectionRecord:
    """A section as translated from a source."""
    return SectionRecord(key, digest_of(source), lines, Place(FILE, line))


def document(*blocks: Block, lead: Figure | None = None, language: str = "zh-Hans") -> Examined:
    made = examined()
    metadata = replace(made.cleaned.metadata, lead=lead, language=language)
    return replace(made, cleaned=replace(made.cleaned, blocks=blocks, metadata=metadata))


def text(*paragraphs: str) -> Examined:
    return document(*(Paragraph((Run(one),), LINE) for one in paragraphs))


def joined(made: Examined, *sections: SectionRecord, language: LanguageCode = EN) -> tuple[Article, list[str]]:
    """The article with a translation of these sections, and the problems as printed."""
    record = TranslationRecord(located("a", 0, FILE), language, sections)
    records = Records(articles=(article("a"),), translations=(record,))
    corpus, problems = assemble.corpus([made], records)
    return corpus.articles[0], [str(problem) for problem in problems]


def said(translation: Translation | None) -> list[tuple[str, str]]:
    return [(one.state.value, one.text) for one in translation.paragraphs] if translation else []


def test_each_paragraph_gets_its_wording() -> None:
    made, problems = joined(text("甲。", "乙。"), section("p1", "甲。", "One."), section("p2", "乙。", "Two", "lines."))

    assert said(made.translation(EN)) == [("current", "One."), ("current", "Two lines.")]
    assert problems == []
    assert made.lacks(EN) == ()
    assert made.lacks(ZH) == ()


def test_a_changed_paragraph_is_stale_and_only_that_one() -> None:
    made, problems = joined(text("甲二。", "乙。"), section("p1", "甲。", "One."), section("p2", "乙。", "Two."))

    assert said(made.translation(EN)) == [("stale", "One."), ("current", "Two.")]
    assert problems == [
        f"{FILE}:5: warning[stale-translation]: p1 of 'a' has changed since it was translated"
        f"\n  hint: read it again, mend the translation, then write ## p1 {digest_of('甲二。')}"
    ]
    assert made.lacks(EN) == ()


def test_a_paragraph_put_in_is_missing_and_those_after_it_keep_their_words() -> None:
    made, problems = joined(
        text("甲。", "新。", "乙。"), section("p1", "甲。", "One."), section("p2", "乙。", "Two.", line=9)
    )

    assert said(made.translation(EN)) == [("current", "One."), ("missing", ""), ("current", "Two.")]
    assert sorted(problems) == [
        f"{FILE}:5: warning[missing-translation]: p2 of 'a' is not translated"
        f"\n  hint: add the section ## p2 {digest_of('新。')}",
        f"{FILE}:9: warning[stale-translation]: p2 of 'a' has moved to p3"
        f"\n  hint: rename the section: ## p3 {digest_of('乙。')}",
    ]
    assert made.lacks(EN) == ("paragraphs",)


def test_a_paragraph_that_was_split_is_stale_in_its_first_part_and_missing_in_its_second() -> None:
    made, problems = joined(
        text("甲。", "乙。", "丙。"), section("p1", "甲。乙。", "One. Two."), section("p2", "丙。", "3.")
    )

    assert said(made.translation(EN)) == [("stale", "One. Two."), ("missing", ""), ("current", "3.")]
    assert sorted(line.split("]")[0].split("[")[1] for line in problems) == [
        "missing-translation",
        "stale-translation",
        "stale-translation",
    ]


def test_a_paragraph_taken_out_leaves_its_section_extra() -> None:
    made, problems = joined(text("甲。"), section("p1", "甲。", "One."), section("p2", "乙。", "Two."))

    assert said(made.translation(EN)) == [("current", "One.")]
    assert problems == [
        f"{FILE}:5: warning[stale-translation]: p2 is extra: 'a' has no such paragraph"
        "\n  hint: it has p1 only; take the section away, or renumber it"
    ]


def test_a_paragraph_taken_out_from_between_others_leaves_its_section_extra_and_moves_those_after_it() -> None:
    made, problems = joined(
        text("甲。", "丙。"),
        section("p1", "甲。", "One."),
        section("p2", "乙。", "Two.", line=9),
        section("p3", "丙。", "Three.", line=13),
    )

    assert said(made.translation(EN)) == [("current", "One."), ("current", "Three.")]
    assert sorted(problems) == [
        f"{FILE}:13: warning[stale-translation]: p3 of 'a' has moved to p2"
        f"\n  hint: rename the section: ## p2 {digest_of('丙。')}",
        f"{FILE}:9: warning[stale-translation]: p2 is extra: its text is gone from 'a'"
        "\n  hint: take the section away, or move its words to where they belong",
    ]


def test_equal_paragraphs_are_told_apart_by_their_numbers() -> None:
    made, problems = joined(
        text("谢谢。", "谢谢。"), section("p1", "谢谢。", "Thanks."), section("p2", "谢谢。", "Thank you.")
    )

    assert said(made.translation(EN)) == [("current", "Thanks."), ("current", "Thank you.")]
    assert problems == []


def test_a_blank_is_a_question_and_a_file_of_blanks_no_translation() -> None:
    made, problems = joined(text("甲。", "乙。"), section("p1", "甲。", "One."), section("p2", "乙。"))
    nothing, silence = joined(text("甲。"), section("p1", "甲。"))

    assert said(made.translation(EN)) == [("current", "One."), ("missing", "")]
    assert [line.split(": ")[1] for line in problems] == ["question[missing-translation]"]
    assert (nothing.translations, silence) == ((), [])
    assert nothing.lacks(EN) == ("text",)


def test_captions_count_all_pictures_and_only_those_with_words() -> None:
    lead = Figure("https://example.org/a.jpg", (Run("图一"),), LINE)
    bare, other = Figure("https://example.org/b.jpg", (), LINE), Figure(None, (Run("图三"),), LINE)
    made, problems = joined(
        document(bare, Paragraph((Run("甲。"),), LINE), other, lead=lead),
        section("p1", "甲。", "One."),
        section("f1", "图一", "Picture one"),
        section("f2", "图", "No words"),
    )
    translation = made.translation(EN)

    assert translation is not None
    assert [one.text if one else None for one in translation.captions] == ["Picture one", None, ""]
    assert translation.keys(State.MISSING) == ("f3",)
    assert [line.split(": ", 2)[2].split("\n")[0] for line in problems] == [
        "f2 is extra: 'a' has no such picture",
        "f3 of 'a' is not translated",
    ]


def test_headings_items_and_tables_have_the_same_keys() -> None:
    table = Table((((Run("列"),), (Run("值"),)), ((Run("甲"),), (Run("1"),))), LINE, 1)
    made, problems = joined(
        document(Heading((Run("题"),), LINE), ListItem((Run("项"),), LINE), table),
        section("p1", "题", "Heading"),
        section("p2", "项", "Item"),
        section("p3", "列\t值\n甲\t1", "Column | Value", "A\t1"),
    )

    assert said(made.translation(EN)) == [
        ("current", "Heading"),
        ("current", "Item"),
        ("current", "Column\tValue\nA\t1"),
    ]
    assert problems == []


def test_wrapped_lines_join_as_their_characters_want() -> None:
    english = document(Paragraph((Run("The first."),), LINE), language="en")
    made, problems = joined(english, section("p1", "The first.", "第一", "段，", "NATO", "说。"), language=ZH)

    assert said(made.translation(ZH)) == [("current", "第一段， NATO 说。")]
    assert problems == []
    assert made.lacks(ZH) == ("title",)


def test_a_file_in_the_language_of_the_document_is_warned_about() -> None:
    made, problems = joined(text("甲。"), section("p1", "甲。", "甲。"), language=ZH)

    assert made.translations == ()
    assert [line.split(": ")[1] for line in problems] == ["warning[own-language]"]


def test_a_translation_of_an_unknown_article_is_an_error_and_of_an_absent_one_is_left_out() -> None:
    record = TranslationRecord(located("b"), EN, (section("p1", "甲。", "One."),))
    unknown = Records(articles=(article("a"),), translations=(record,))
    absent = Records(articles=(article("b", "gone.txt"),), translations=(record,))

    assert [problem.code for problem in assemble.corpus([examined()], unknown)[1]] == ["unknown-article"]
    assert [problem.code for problem in assemble.corpus([examined()], absent)[1]] == ["seed-missing"]


@pytest.mark.parametrize("count", [2000])
def test_a_long_text_that_moved_as_a_whole_is_followed_quickly(count: int) -> None:
    paragraphs = [f"第{number}段" for number in range(count)]
    sections = [section(f"p{n}", words, str(n), line=n) for n, words in enumerate(paragraphs, 1)]
    made, problems = joined(text("新段", *paragraphs), *sections)

    assert said(made.translation(EN))[:2] == [("missing", ""), ("current", "1")]
    assert len(problems) == count + 1
