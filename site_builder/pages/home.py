"""The home page of a language: the situation, the periods side by side, the newest documents, the actors."""

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.model.chronicle import PeriodId
from site_builder.model.claims import Claim
from site_builder.model.corpus import Corpus
from site_builder.model.dates import PartialDate
from site_builder.model.language import Reading
from site_builder.model.page import Page
from site_builder.model.quantities import Measure, Qualifier
from site_builder.model.urls import Route
from site_builder.pages.actors import ActorGroup, groups
from site_builder.pages.claims import FigureGroup, figure_groups
from site_builder.pages.disputes import contested
from site_builder.pages.edition import Edition, numbers_of
from site_builder.pages.frame import Frame, frame
from site_builder.pages.lines import ArticleLine, Link, NoteLine, SentenceLine
from site_builder.pages.making import in_each
from site_builder.pages.pictures.overview import Overview
from site_builder.pages.times import overview_of

NEWEST = 12
MOST_SENTENCES = 2
"""So much of a period's summary, from its first sentence; the whole of it stands on the period's page."""


@dataclass(frozen=True, slots=True)
class PeriodColumn:
    """A period in brief: what the editors say of it, what is disputed, the dead, and how much there is to read."""

    name: Link
    accent: int
    start: PartialDate
    end: PartialDate
    sentences: tuple[SentenceLine, ...]
    disputes: tuple[Link, ...]
    dead: tuple[FigureGroup, ...]
    articles: int
    events: int


@dataclass(frozen=True, slots=True)
class HomeView:
    """The home page."""

    frame: Frame
    description: Reading
    overview: Overview | None
    situation: tuple[SentenceLine, ...]
    periods: tuple[PeriodColumn, ...]
    newest: tuple[ArticleLine, ...]
    articles: int
    chronology: str
    actors: str
    groups: tuple[ActorGroup, ...]
    notes: tuple[NoteLine, ...]


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The home page in each language."""
    yield from in_each(editions, Route("home"), "pages/home.html", view)


def view(edition: Edition, route: Route) -> HomeView:
    """The home page's view."""
    corpus = edition.corpus
    summaries = {period.id: period.summary[:MOST_SENTENCES] for period in corpus.periods}
    numbers = numbers_of(corpus.site.situation, *summaries.values())
    return HomeView(
        frame=frame(edition, route),
        description=edition.read(corpus.site.description),
        overview=overview_of(edition, edition.path(Route("chronology"))),
        situation=edition.sentences(corpus.site.situation, numbers),
        periods=tuple(
            PeriodColumn(
                name=Link(edition.read(period.name), edition.path(Route("period", period.id))),
                accent=edition.accents[period.id],
                start=period.start,
                end=period.end,
                sentences=edition.sentences(summaries[period.id], numbers),
                disputes=tuple(line.point for line in contested(edition, period.id)),
                dead=figure_groups(edition, _dead(corpus, period.id)),
                articles=sum(article.period == period.id for article in corpus.articles),
                events=sum(event.period == period.id for event in corpus.events),
            )
            for period in corpus.periods
        ),
        newest=newest(edition, NEWEST),
        articles=len(corpus.articles),
        chronology=edition.path(Route("chronology")),
        actors=edition.path(Route("actors")),
        groups=groups(edition),
        notes=edition.notes(numbers),
    )


def _dead(corpus: Corpus, period: PeriodId) -> Iterator[Claim]:
    """The claims that give a number of the dead, of all the figures of a period."""
    for claim in corpus.claims:
        given = claim.quantity if claim.period == period else None
        if given and given.measure is Measure.KILLED and given.qualifier is not Qualifier.MANY:
            yield claim


def newest(edition: Edition, limit: int) -> tuple[ArticleLine, ...]:
    """The documents published last, the undated after the dated."""
    return tuple(edition.articles[id_] for id_ in sorted(edition.ranks, key=edition.ranks.__getitem__)[:limit])
