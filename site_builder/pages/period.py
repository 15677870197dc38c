"""A period: summary, key dates, what is disputed, the figures, who said what, documents."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, islice

from site_builder.model.chronicle import ActorId, PeriodId
from site_builder.model.corpus import Said
from site_builder.model.dates import PartialDate
from site_builder.model.language import Reading
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.chronology import Day, days
from site_builder.pages.claims import FigureGroup, figure_groups
from site_builder.pages.disputes import DisputeLine, contested
from site_builder.pages.edition import Edition, numbers_of
from site_builder.pages.frame import Frame, frame
from site_builder.pages.lines import ArticleLine, Link, NoteLine, SentenceLine, StatementLine, in_translation, whole
from site_builder.pages.making import in_each
from site_builder.pages.pictures.timeline import Timeline
from site_builder.pages.times import timeline_of

MOST_EACH = 3
"""Everyone gets the same space: so many statements, the newest, and a link to the others."""


@dataclass(frozen=True, slots=True)
class Voice:
    """An actor's statements in a period; ``total`` counts those not shown too."""

    actor: Link
    statements: tuple[StatementLine, ...]
    total: int


@dataclass(frozen=True, slots=True)
class PeriodView:
    """The page of a period."""

    frame: Frame
    name: Reading
    start: PartialDate
    end: PartialDate
    sentences: tuple[SentenceLine, ...]
    timeline: Timeline | None
    days: tuple[Day, ...]
    disputes: tuple[DisputeLine, ...]
    figures: tuple[FigureGroup, ...]
    voices: tuple[Voice, ...]
    reviewed: bool
    in_translation: bool
    documents: tuple[ArticleLine, ...]
    notes: tuple[NoteLine, ...]


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The page of each period in each language."""
    for period in editions[0].corpus.periods:
        yield from in_each(editions, Route("period", period.id), "pages/period.html", view)


def view(edition: Edition, route: Route) -> PeriodView:
    """The view of one period's page."""
    corpus = edition.corpus
    period = corpus.period_by_id[PeriodId(route.id)]
    numbers = numbers_of(period.summary)
    voices = tuple(_voices(edition, period.id))
    return PeriodView(
        frame=frame(edition, route, accent=edition.accents[period.id]),
        name=edition.read(period.name),
        start=period.start,
        end=period.end,
        sentences=edition.sentences(period.summary, numbers),
        timeline=timeline_of(edition, period),
        disputes=contested(edition, period.id),
        figures=figure_groups(edition, (claim for claim in corpus.claims if claim.period == period.id)),
        days=days(edition, (event for event in corpus.events if event.period == period.id), brief=True, anchored=True),
        voices=voices,
        reviewed=all(line.said.reviewed for voice in voices for line in voice.statements),
        in_translation=in_translation((line.said for voice in voices for line in voice.statements), edition.code),
        documents=tuple(edition.articles[a.id] for a in corpus.articles if a.period == period.id),
        notes=edition.notes(numbers),
    )


def _voices(edition: Edition, period: PeriodId) -> Iterator[Voice]:
    corpus = edition.corpus
    speaking = [actor for actor in corpus.actors if actor.id in corpus.said_by]
    for actor in edition.order(speaking):
        said = said_by_period(edition, actor.id).get(period)
        if said:
            lines = tuple(line_of(edition, one) for one in islice(_whole(said), MOST_EACH))
            yield Voice(edition.actors[actor.id], lines, len(said))


def _whole(said: list[Said]) -> Iterator[Said]:
    """Without words that are a part of others in the same document."""
    for _, group in groupby(said, key=lambda one: one.article):
        found = list(group)
        kept = whole([one.statement for one in found])
        yield from (one for one in found if one.statement in kept)


def said_by_period(edition: Edition, actor: ActorId) -> dict[PeriodId | None, list[Said]]:
    """What an actor said by the period of the document (None: background), newest document first, then as it stands."""
    articles, ranks = edition.corpus.article_by_id, edition.ranks
    found: dict[PeriodId | None, list[Said]] = {}
    for one in sorted(edition.corpus.said_by.get(actor, ()), key=lambda one: (ranks[one.article], one.number)):
        found.setdefault(articles[one.article].period, []).append(one)
    return found


def line_of(edition: Edition, said: Said) -> StatementLine:
    """A statement as printed outside its article."""
    article = edition.corpus.article_by_id[said.article]
    return edition.statement(article, said.statement, edition.articles[said.article].path)
