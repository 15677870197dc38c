"""The chronology: what happened, under the days it happened on; and apart from it when the documents came out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from site_builder.model.chronicle import Event
from site_builder.model.dates import PartialDate
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.edition import Edition
from site_builder.pages.frame import Frame, frame
from site_builder.pages.lines import ArticleLine, EventLine
from site_builder.pages.making import in_each
from site_builder.pages.pictures.overview import Overview
from site_builder.pages.times import anchor_of, overview_of


@dataclass(frozen=True, slots=True)
class Day:
    """A heading of the chronology (a day, or a coarser date) and what happened then, by local date."""

    anchor: str
    date: PartialDate
    events: tuple[EventLine, ...]


@dataclass(frozen=True, slots=True)
class ChronologyView:
    """The chronology. ``documents`` are by publication, the undated last."""

    frame: Frame
    overview: Overview | None
    days: tuple[Day, ...]
    events: int
    documents: tuple[ArticleLine, ...]


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The chronology in each language."""
    yield from in_each(editions, Route("chronology"), "pages/chronology.html", view)


def view(edition: Edition, route: Route) -> ChronologyView:
    """The chronology's view."""
    corpus = edition.corpus
    return ChronologyView(
        frame=frame(edition, route),
        overview=overview_of(edition, ""),
        days=days(edition, corpus.events, brief=True),
        events=len(corpus.events),
        documents=tuple(edition.articles[article.id] for article in corpus.articles),
    )


def days(edition: Edition, events: Iterable[Event], *, brief: bool = False) -> tuple[Day, ...]:
    """Events under the local date they began on; within it in the order of the moments known."""
    by_day = sorted(events, key=lambda event: (event.date.date_only().sort_key(), event.date.sort_key(), event.id))
    found = []
    for date, group in groupby(by_day, key=lambda event: event.date.date_only()):
        lines = tuple(edition.event(event, brief=brief) for event in group)
        found.append(Day(anchor_of(date), date, lines))
    return tuple(found)
