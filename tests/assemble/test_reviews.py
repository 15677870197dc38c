"""What editors have read takes the place of what the program found."""

import pytest

from site_builder import assemble
from site_builder.assemble.reviews import digest_of
from site_builder.model.article import Act, Annotations, ChainLink, Extent, Statement
from site_builder.model.chronicle import ActorId
from site_builder.model.corpus import Corpus
from site_builder.model.language import EN, LocalizedText, localized
from site_builder.model.problems import Place, Problem
from site_builder.model.records import (
    ParagraphReview,
    Records,
    ReviewRecord,
    SectionRecord,
    SiteRecord,
    StatementRecord,
    TranslationRecord,
)
from tests.assemble.making import actor, article, examined, located, naming


def record(quote: str, actor: str = "armenia", chain: tuple[str, ...] = ()) -> StatementRecord:
    speaker = located(actor, 7) if actor else None
    return StatementRecord(located(quote, 8), Extent.DIRECT, "发言人", speaker, "说", Act.DENIES, chain)


def paragraph(number: int, *statements: StatementRecord, digest: str = "") -> ParagraphReview:
    mark = digest or digest_of(f"第{number}段")
    return ParagraphReview(number, mark, statements, Place("content/statements/a.yaml", 3))


def joined(*paragraphs: ParagraphReview, show_unreviewed: bool = True) -> tuple[Corpus, tuple[Problem, ...]]:
    records = Records(
        site=SiteRecord(show_unreviewed=show_unreviewed),
        actors=(actor("armenia"), actor("azerbaijan"), actor("reuters")),
        articles=(article("a"),),
        reviews=(ReviewRecord(located("a"), paragraphs),) if paragraphs else (),
    )
    return assemble.corpus([examined(annotations=naming("azerbaijan"))], records)


def published(corpus: Corpus) -> list[tuple[int, str, str | None, bool]]:
    return [(one.paragraph, one.quote, one.actor, one.reviewed) for one in corpus.articles[0].annotations.statements]


def test_a_reviewed_paragraph_says_exactly_what_its_review_says() -> None:
    corpus, problems = joined(paragraph(1, record("1段")))
    assert problems == ()
    assert published(corpus) == [(1, "1段", "armenia", True)]
    assert corpus.articles[0].annotations.statements[0].start == 1
    assert corpus.articles[0].annotations.statements[0].act is Act.DENIES


def test_a_paragraph_reviewed_as_silent_says_nothing() -> None:
    assert published(joined(paragraph(1))[0]) == []


def test_what_the_program_found_elsewhere_stays_and_is_not_called_reviewed() -> None:
    assert published(joined(paragraph(2, record("第2段")))[0]) == [
        (1, "第", "azerbaijan", False),
        (2, "第2段", "armenia", True),
    ]


def test_a_reviewed_paragraph_raises_no_doubt() -> None:
    doubts = tuple(Statement(n, 0, 1, "第", Extent.REPORTED, "他", None, "称", "rule", 0.4) for n in (1, 2))
    records = Records(articles=(article("a"),), reviews=(ReviewRecord(located("a"), (paragraph(1),)),))
    corpus = assemble.corpus([examined(annotations=Annotations(doubtful=doubts))], records)[0]
    assert [doubt.paragraph for doubt in corpus.articles[0].annotations.doubtful] == [2]


def test_one_switch_hides_what_nobody_has_reviewed() -> None:
    assert published(joined(show_unreviewed=False)[0]) == []
    assert published(joined(paragraph(2, record("第2段")), show_unreviewed=False)[0]) == [(2, "第2段", "armenia", True)]


def test_a_changed_paragraph_makes_its_review_stale_and_only_its_own() -> None:
    corpus, problems = joined(paragraph(1, record("x"), digest="00000000"), paragraph(2, record("第2段")))
    assert published(corpus) == [(1, "第", "azerbaijan", False), (2, "第2段", "armenia", True)]
    assert [str(problem) for problem in problems] == [
        "content/statements/a.yaml:3: warning[stale-review]: paragraph 1 of 'a' has changed since its statements"
        f" were reviewed\n  hint: read it again, then write hash: {digest_of('第1段')}"
    ]


def test_white_space_does_not_make_a_review_stale() -> None:
    assert digest_of("第 1\n段") == digest_of("第1段") != digest_of("第2段")


def test_words_that_the_paragraph_does_not_hold_are_an_error() -> None:
    problems = joined(paragraph(1, record("没有的话")))[1]
    assert [str(problem).split("\n")[0] for problem in problems] == [
        "content/x.yaml:8: error[quote-not-found]: paragraph 1 does not contain the words '没有的话'"
    ]


def in_english(section: SectionRecord | None) -> tuple[LocalizedText, list[str]]:
    """The English of words of the first paragraph, a section of a translation being there or not; and problems."""
    words = StatementRecord(located("1段"), Extent.DIRECT, "他", translations=localized(en="the 1st"))
    second = SectionRecord("p2", digest_of("第2段"), ("The 2nd.",), Place("content/translations/a.en.md", 9))
    translations = (TranslationRecord(located("a"), EN, (section, second)),) if section else ()
    reviews = (ReviewRecord(located("a"), (paragraph(1, words),)),)
    records = Records(articles=(article("a"),), reviews=reviews, translations=translations)
    corpus, problems = assemble.corpus([examined()], records)
    return corpus.articles[0].annotations.statements[0].translations, [str(one) for one in problems]


def section(*lines: str, source: str = "第1段") -> SectionRecord:
    return SectionRecord("p1", digest_of(source), lines, Place("content/translations/a.en.md", 5))


def test_words_are_shown_as_a_translation_has_them() -> None:
    assert in_english(section("This is the", "1st paragraph.")) == (localized(en="the 1st"), [])


def test_words_of_a_translation_that_is_out_of_date_are_left_out_as_it_is_warned_of() -> None:
    words, problems = in_english(section("This is the 1st paragraph.", source="第1段。旧"))

    assert words == LocalizedText()
    assert [problem.split("]")[0] for problem in problems] == [
        "content/translations/a.en.md:5: warning[stale-translation"
    ]


@pytest.mark.parametrize("there", [section("This is the first paragraph."), None])
def test_words_that_no_translation_holds_are_an_error(there: SectionRecord | None) -> None:
    words, problems = in_english(there)

    assert words == LocalizedText()
    assert problems[0].split("\n")[0] == (
        "content/x.yaml:1: error[quote-not-found]: the translation of paragraph 1 into 'en' does not contain the words"
        " 'the 1st'"
    )


def test_the_second_of_two_equal_stretches_can_be_meant() -> None:
    second = StatementRecord(located("段"), Extent.DIRECT, "他", occurrence=2)
    assert [problem.code for problem in joined(paragraph(1, second))[1]] == ["quote-not-found"]
    first = StatementRecord(located("段"), Extent.DIRECT, "他")
    assert joined(paragraph(1, first))[0].articles[0].annotations.statements[0].start == 2


def test_a_paragraph_that_is_not_there_is_an_error() -> None:
    problems = joined(paragraph(9, digest="00000000"))[1]
    assert [problem.code for problem in problems] == ["unknown-paragraph"]


def test_a_wrong_actor_is_an_error_and_none_is_allowed() -> None:
    assert [problem.code for problem in joined(paragraph(1, record("第1段", "armania")))[1]] == ["unknown-actor"]
    corpus, problems = joined(paragraph(1, record("第1段", "")))
    assert (published(corpus), problems) == ([(1, "第1段", None, True)], ())


def test_a_chain_names_actors_by_id_and_others_as_printed() -> None:
    corpus = joined(paragraph(1, record("第1段", chain=("reuters", "当地媒体"))))[0]
    assert corpus.articles[0].annotations.statements[0].chain == (
        ChainLink("reuters", ActorId("reuters")),
        ChainLink("当地媒体", None),
    )


def test_a_review_of_an_unknown_article_is_an_error() -> None:
    records = Records(articles=(article("a"),), reviews=(ReviewRecord(located("b"), ()),))
    assert [problem.code for problem in assemble.corpus([examined()], records)[1]] == ["unknown-article"]


def test_a_review_of_an_absent_article_is_left_out() -> None:
    records = Records(articles=(article("a", "gone.txt"),), reviews=(ReviewRecord(located("a"), ()),))
    assert [problem.code for problem in assemble.corpus([examined()], records)[1]] == ["seed-missing"]
