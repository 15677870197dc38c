"""The chronology: what happened, under the days it happened on; and apart from it when the documents came out.

That of all periods is in brief; there is one for each period, for the background, for an actor and for a source, each
a page of its own. That of its period tells all of an event.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from site_builder.model.article import ArticleId
from site_builder.model.chronicle import BACKGROUND, ActorId, Event, PeriodId, SourceId
from site_builder.model.corpus import Corpus
from site_builder.model.dates import PartialDate
from site_builder.model.language import Reading
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.edition import Edition
from site_builder.pages.frame import Frame, frame
from site_builder.pages.lines import ArticleLine, EventLine, Link
from site_builder.pages.making import in_each
from site_builder.pages.pictures.overview import Overview
from site_builder.pages.times import anchor_of, overview_of


@dataclass(frozen=True, slots=True)
class Day:
    """A heading of the chronology (a day, or a coarser date) and what happened then, by local date.

    ``path`` leads to where all is told of it, if that is one other place.
    """

    anchor: str
    date: PartialDate
    events: tuple[EventLine, ...]
    path: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A chronology to choose: its name (or, if it has none, the string ``key``), and how many events it has."""

    name: Reading | None
    key: str
    path: str
    events: int
    current: bool = False


@dataclass(frozen=True, slots=True)
class Choices:
    """Chronologies of one sort; ``key`` names its string."""

    key: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class ChronologyView:
    """A chronology. ``about`` is what it is limited to, a period, an actor or a source; the string ``key`` says so.

    ``page`` is the page about that. ``documents`` are by publication, the undated last; only the chronology of all
    periods has them, and it leaves out the background, which is ``apart``: what the site is about would come last.
    """

    frame: Frame
    overview: Overview | None
    key: str
    about: Choice | None
    page: Link | None
    filters: tuple[Choices, ...]
    days: tuple[Day, ...]
    events: int
    documents: tuple[ArticleLine, ...]
    apart: Choice | None = None


@dataclass(frozen=True, slots=True)
class ActorsView:
    """The actors that have a chronology, by kind."""

    frame: Frame
    filters: tuple[Choices, ...]
    groups: tuple[Choices, ...]


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The chronologies in each language; one for a period, an actor or a source only if it has events."""
    yield from in_each(editions, Route("chronology"), _TEMPLATE, view)
    corpus = editions[0].corpus
    if corpus.events_of_actor:
        yield from in_each(editions, Route("chronology-actor"), "pages/chronology_actors.html", actors_view)
    for route, found in parts(corpus):
        yield from in_each(editions, route, _TEMPLATE, partial(part_view, events=found))


def parts(corpus: Corpus) -> Iterator[tuple[Route, tuple[Event, ...]]]:
    """What has a chronology of its own, with its events."""
    for id_, found in _by_period(corpus.events).items():
        yield Route("chronology-period", id_), tuple(found)
    for actor, acted in corpus.events_of_actor.items():
        yield Route("chronology-actor", actor), acted
    for source, told in _by_source(corpus).items():
        yield Route("chronology-source", source), tuple(told)


_TEMPLATE = "pages/chronology.html"


def view(edition: Edition, route: Route) -> ChronologyView:
    """The view of the chronology of all periods; it has the background too if nothing is of a period."""
    corpus = edition.corpus
    told = _told(corpus)
    apart = len(corpus.events) - len(told)
    background = Route("chronology-period", BACKGROUND)
    return ChronologyView(
        frame=frame(edition, route),
        overview=overview_of(edition, ""),
        key="chronology.description",
        about=None,
        page=None,
        filters=filters(edition, route),
        days=days(edition, told, brief=True),
        events=len(told),
        documents=tuple(edition.articles[article.id] for article in corpus.articles),
        apart=Choice(None, "period.background", edition.path(background), apart) if apart else None,
    )


def _told(corpus: Corpus) -> tuple[Event, ...]:
    """The events of the periods, or all if there are none."""
    return tuple(event for event in corpus.events if event.period) or corpus.events


def part_view(edition: Edition, route: Route, events: tuple[Event, ...]) -> ChronologyView:
    """The view of the chronology of one period, actor or source."""
    about, page = _about(edition, route, len(events))
    whole = route.kind == "chronology-period"
    return ChronologyView(
        frame=frame(edition, route, accent=edition.accent(PeriodId(route.id)) if whole else 0),
        overview=None,
        key=f"{route.kind.replace('-', '.')}.description",
        about=about,
        page=page,
        filters=filters(edition, route),
        days=days(edition, events, brief=not whole, anchored=whole),
        events=len(events),
        documents=(),
    )


def actors_view(edition: Edition, route: Route) -> ActorsView:
    """The view of the list of actors with a chronology."""
    corpus = edition.corpus
    acting = edition.order(corpus.actor_by_id[id_] for id_ in corpus.events_of_actor)
    groups = tuple(
        Choices(
            f"kind.{kind.value}",
            tuple(
                Choice(edition.read(actor.name), "", edition.path(Route("chronology-actor", actor.id)), len(found))
                for actor in members
                for found in [corpus.events_of_actor[actor.id]]
            ),
        )
        for kind, members in groupby(acting, key=lambda actor: actor.kind)
    )
    return ActorsView(frame(edition, route), filters(edition, route), groups)


def filters(edition: Edition, here: Route) -> tuple[Choices, ...]:
    """What the chronology can be limited to: periods in their order, sources by name, and the way to the actors."""
    corpus = edition.corpus
    if not corpus.events:
        return ()
    by_period, by_source = _by_period(corpus.events), _by_source(corpus)
    whole = _choice(edition, here, Route("chronology"), None, "chronology.all", _told(corpus))
    periods = [
        _choice(edition, here, Route("chronology-period", p.id), edition.read(p.name), "", by_period[p.id])
        for p in corpus.periods
        if p.id in by_period
    ]
    if BACKGROUND in by_period:
        route = Route("chronology-period", BACKGROUND)
        periods.append(_choice(edition, here, route, None, "period.background", by_period[BACKGROUND]))
    known = sorted((corpus.source_by_id[id_] for id_ in by_source), key=lambda source: edition.sorting(source.name))
    sources = [
        _choice(edition, here, Route("chronology-source", s.id), edition.read(s.name), "", by_source[s.id])
        for s in known
    ]
    actors = Choice(
        None,
        "chronology.actors",
        edition.path(Route("chronology-actor")),
        len(corpus.events_of_actor),
        here.kind == "chronology-actor",
    )
    return (
        Choices("chronology.period", (whole, *periods)),
        Choices("chronology.source", tuple(sources)),
        *((Choices("chronology.actor", (actors,)),) if corpus.events_of_actor else ()),
    )


def _choice(
    edition: Edition, here: Route, route: Route, name: Reading | None, key: str, events: Sequence[Event]
) -> Choice:
    return Choice(name, key, edition.path(route), len(events), here == route)


def _about(edition: Edition, route: Route, events: int) -> tuple[Choice, Link | None]:
    """What a chronology is limited to, and the page about it."""
    path = edition.path(route)
    if route.kind == "chronology-period" and route.id == BACKGROUND:
        return Choice(None, "period.background", path, events), None
    link: Link | None
    if route.kind == "chronology-period":
        link = edition.period(PeriodId(route.id))
    elif route.kind == "chronology-actor":
        link = edition.actor(ActorId(route.id))
    else:
        source = edition.corpus.source_by_id[SourceId(route.id)]
        link = Link(edition.read(source.name), f"{edition.path(Route('sources'))}#source-{source.id}")
    return Choice(link.name if link else None, "period.background", path, events), link


def _by_period(events: Iterable[Event]) -> dict[str, list[Event]]:
    found: dict[str, list[Event]] = {}
    for event in events:
        found.setdefault(event.period or BACKGROUND, []).append(event)
    return found


def _by_source(corpus: Corpus) -> dict[SourceId, list[Event]]:
    articles = corpus.article_by_id
    found: dict[SourceId, list[Event]] = {}
    for event in corpus.events:
        for source in sorted({articles[ArticleId(citation.article)].source.id for citation in event.citations}):
            found.setdefault(source, []).append(event)
    return found


def days(edition: Edition, events: Iterable[Event], *, brief: bool = False, anchored: bool = False) -> tuple[Day, ...]:
    """Events under the local date they began on; within it in the order of the moments known, or else as given."""
    by_day = sorted(events, key=lambda event: (event.date.date_only().sort_key(), event.date.sort_key()))
    found = []
    for date, group in groupby(by_day, key=lambda event: event.date.date_only()):
        happened = list(group)
        lines = tuple(edition.event(event, brief=brief, anchored=anchored) for event in happened)
        periods = {event.period or BACKGROUND for event in happened}
        there = edition.path(Route("chronology-period", min(periods)), anchor_of(date)) if len(periods) == 1 else ""
        found.append(Day(anchor_of(date), date, lines, there if brief else ""))
    return tuple(found)
