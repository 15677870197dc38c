"""Documents whose dated sentences no event cites."""

from dataclasses import replace

from site_builder.model.article import Annotations, Article, DateMention, DateSource
from site_builder.model.dates import PartialDate
from tests.checks.corpora import article, corpus, event, said


def dated(text: str, *printed: str) -> Article:
    mentions = tuple(
        DateMention(
            1, text.index(one), text.index(one) + len(one), PartialDate(2022, 9, 10 + n), None, source, "2022-09-14"
        )
        for n, one in enumerate(printed)
        for source in [DateSource.PUBLICATION]
    )
    return replace(article(text), annotations=Annotations(dates=mentions))


def test_a_document_without_events_is_asked_about_once_with_its_first_sentences() -> None:
    text = "甲于11日说。“乙于12日说。”丙在13日和14日都说；丁于15日说。"
    assert said(corpus(dated(text, "11日", "12日", "13日", "14日", "15日"))) == [
        "seeds/first.txt: question[events-proposed]: no event cites it; dated sentences:"
        " p1 2022-09-10 ('11日' from publication 2022-09-14): 甲于11日说。;"
        " p1 2022-09-11 ('12日' from publication 2022-09-14): “乙于12日说。”;"
        " p1 2022-09-12 ('13日' from publication 2022-09-14): 丙在13日和14日都说；"
        "\n  hint: start events with: python -m site_builder propose first.txt"
    ]


def test_a_document_that_an_event_cites_is_left_alone() -> None:
    one = dated("甲于11日说。", "11日")
    assert said(replace(corpus(one), events_of_article={one.id: (event("e", "2022"),)})) == []


def test_a_document_that_only_names_years_is_left_alone() -> None:
    text = "自2020年以来。"
    years = Annotations(dates=(DateMention(1, 1, 6, PartialDate(2020)),))
    assert said(corpus(replace(article(text), annotations=years))) == []


def test_an_english_sentence_ends_before_the_next_begins() -> None:
    text = "Talks began. On 13 September the U.S. envoy spoke. Nothing came of it."
    (line,) = said(corpus(dated(text, "13 September")))
    assert ": On 13 September the U.S. envoy spoke.\n" in line
