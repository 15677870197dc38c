"""How lines are made for particular articles."""

from dataclasses import replace

from site_builder.model.article import Act, Annotations, Article, ChainLink, Extent, Statement
from site_builder.model.chronicle import ActorId
from site_builder.model.corpus import Corpus, Said
from site_builder.model.dates import PartialDate
from site_builder.model.language import EN, ZH, Reading, localized
from site_builder.model.urls import Route
from site_builder.pages import article, period
from site_builder.pages.edition import Edition, editions
from site_builder.pages.speeches import sections, units_of
from tests.pages import fixture, ids
from tests.pages.rendered import files


def english(corpus: Corpus) -> Edition:
    """The corpus for readers of English."""
    return next(edition for edition in editions(corpus) if edition.code == EN)


def titled(title: str) -> article.ArticleView:
    """The page of the news under another title."""
    made = replace(fixture.news(), title=localized(zh=title, en=title))
    articles = (made, *fixture.corpus().articles[1:])
    corpus = replace(fixture.corpus(), articles=articles)
    route = Route("article", made.id)
    return article.view(english(corpus), made, route, lambda: article.common_of(made, {}), lambda body: body)


def spoken(country: str) -> Article:
    """The meeting record with a representative of a country."""
    made = fixture.record()
    (first, second, third) = made.annotations.speeches
    return replace(made, annotations=Annotations(speeches=(first, second, replace(third, country=country))))


def test_a_title_too_long_for_a_headline_is_set_smaller() -> None:
    assert not titled("停" * 28).long
    assert titled("停" * 29).long
    assert not titled("a" * 56).long


def test_a_delegation_is_known_by_any_of_its_names() -> None:
    edition, made = english(fixture.corpus()), spoken("亚方")
    turns = [section.turn for section in sections(edition, made, units_of(made)) if section.turn]

    assert turns[-1].delegation
    assert turns[-1].delegation.name == Reading("Armenia", EN)


def test_words_passed_on_name_through_whom_in_the_language_of_the_page() -> None:
    made = fixture.news()
    line = english(fixture.corpus()).statement(made, made.annotations.statements[0], "")

    assert [(link.text, link.language) for link in line.chain] == [("法新社", "zh"), ("Armenia", "en")]


def test_a_period_lists_no_words_that_are_a_part_of_others() -> None:
    def one(start: int, end: int, extent: Extent, number: int) -> Said:
        words = Statement(1, start, end, "x", extent, "发言人", ids.AZERBAIJAN, "称", "r", 0.9, (ChainLink("法新社"),))
        return Said(ids.NEWS, number, words)

    said = (one(0, 9, Extent.REPORTED, 1), one(3, 5, Extent.FRAGMENT, 2), one(12, 14, Extent.FRAGMENT, 3))
    corpus = replace(fixture.corpus(), said_by={ids.AZERBAIJAN: said})
    (voice,) = period.view(english(corpus), Route("period", ids.BORDER)).voices

    assert [(line.said.extent, voice.total) for line in voice.statements] == [("reported", 3), ("fragment", 3)]


def test_an_article_lists_quoted_words_once_and_those_of_others_too() -> None:
    def one(start: int, end: int, extent: Extent, actor: ActorId = ids.AZERBAIJAN, paragraph: int = 1) -> Statement:
        return Statement(paragraph, start, end, "x", extent, "发言人", actor, "称", "r", 0.9)

    clause, within, beside = one(0, 9, Extent.REPORTED), one(3, 9, Extent.FRAGMENT), one(8, 14, Extent.FRAGMENT)
    whole, elsewhere = one(4, 6, Extent.DIRECT), one(3, 9, Extent.FRAGMENT, paragraph=2)
    another = one(3, 9, Extent.FRAGMENT, ids.ARMENIA)
    found = Annotations(statements=(clause, within, another, whole, beside, elsewhere))
    common = article.common_of(replace(fixture.news(), annotations=found), {})

    assert common.said == ((clause, whole, beside, elsewhere), (another,))


def test_readers_of_another_language_get_words_of_the_translation_and_are_told_so() -> None:
    news = fixture.news()
    (first, *rest) = news.annotations.statements
    words = localized(en="cease-fire <now>")
    said = replace(first, translations=words, act=Act.CALLS_FOR, extent=Extent.DIRECT)
    made = replace(news, annotations=replace(news.annotations, statements=(said, *rest)))
    corpus = replace(
        fixture.corpus(),
        articles=(made, *fixture.corpus().articles[1:]),
        article_by_id={**fixture.corpus().article_by_id, made.id: made},
        said_by={ids.AZERBAIJAN: (Said(made.id, 1, said),)},
    )
    pages = files(corpus, "article", "actor")
    told = fixture.strings()[EN]["statement.translated"]

    for name in ("articles/news", "actors/azerbaijan"):
        chinese, english = (pages[f"{code}/{name}/index.html"] for code in ("zh", "en"))
        assert '<span class="act">said</span> <q>cease-fire &lt;now&gt;</q> <span class="cite">via' in english
        assert told in english
        assert "cease-fire" not in chinese
        assert fixture.strings()[ZH]["statement.translated"] not in chinese
    reported = replace(said, extent=Extent.REPORTED)
    made = replace(news, annotations=replace(news.annotations, statements=(reported,)))
    corpus = replace(corpus, articles=(made, *fixture.corpus().articles[1:]))
    english = files(corpus, "article")["en/articles/news/index.html"]
    assert '<span class="act">called for</span> <span>cease-fire' in english
    assert told not in files(fixture.corpus(), "article")["en/articles/news/index.html"]


def test_two_periods_of_one_month_keep_their_names() -> None:
    corpus = fixture.corpus()
    first, second = corpus.periods
    months = [tab.month for tab in english(corpus).navigation[:2]]
    same = english(replace(corpus, periods=(first, replace(second, start=PartialDate(2022, 9)))))

    assert months == [PartialDate(2022, 9), PartialDate(2023, 9)]
    assert [tab.month for tab in same.navigation[:2]] == [None, None]
