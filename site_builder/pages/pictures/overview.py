"""All periods as one line: side by side, each with its days, so that what lies between or before squashes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from site_builder.model.dates import PartialDate
from site_builder.pages.pictures.axis import Axis, Tick, axis_of
from site_builder.pages.pictures.timeline import Item, Mark, Shape, placed

GAP = 4
"""Percent between two periods: the line is broken there."""
SMALLEST = 0.3
"""The shortest period's share of what an equal division would give it."""
ROW = 6
TOP = 38
"""Units above the marks: the month and the days."""
APART, LONG_APART = 5, 17
"""Percent between the labels of days: numbers alone, or with their month."""
LEAST = 1.5
BREAK = 3
"""Tenths of a percent left between two marks."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day (or a coarser date) and how much is dated so: a column of the line and an entry of the list below."""

    path: str
    date: PartialDate
    events: int
    x: float
    wide: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """Marks of one look in one path: its width is in tenths of a percent, its height in units."""

    shape: Shape
    vague: bool
    path: str


@dataclass(frozen=True, slots=True)
class Panel:
    """A period's part of the line from the month ``start`` on; ``numbered`` if its days need no more than a number.

    ``grid`` is the path of its ticks, ``strokes`` are its events.
    """

    accent: int
    start: PartialDate
    x: float
    wide: float
    numbered: bool
    ticks: tuple[Tick, ...]
    grid: str
    days: tuple[Day, ...]
    strokes: tuple[Stroke, ...]
    documents: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The picture: so high; ``background`` events fall into no period and stand ``apart``, at that path."""

    panels: tuple[Panel, ...]
    height: int
    background: int
    apart: str


@dataclass(frozen=True, slots=True)
class Section:
    """What goes into a panel; ``days`` are the entries of the list, by the date they stand under."""

    accent: int
    start: PartialDate
    end: PartialDate
    events: Sequence[Item]
    documents: Sequence[Item]
    days: Sequence[tuple[PartialDate, str, int]]


def overview(sections: Sequence[Section], background: int, apart: str) -> Overview | None:
    """The line of some periods in their order; None if nothing falls into any."""
    filled = [section for section in sections if section.events or section.documents]
    if not filled:
        return None
    axes = _axes([_axis(section) for section in filled])
    laid = [placed(section.events, axis, TOP, ROW, LEAST) for section, axis in zip(filled, axes, strict=True)]
    bottom = TOP + ROW * max(rows for _, rows in laid) + 4
    panels = tuple(
        _panel(section, axis, marks, bottom) for section, axis, (marks, _) in zip(filled, axes, laid, strict=True)
    )
    return Overview(panels, bottom + 2 * ROW, background, apart)


def _axis(section: Section) -> Axis:
    items = (*section.events, *section.documents)
    return axis_of(section.start, section.end, [date for item in items for date in (item.date, item.end) if date])


def _axes(axes: Sequence[Axis]) -> list[Axis]:
    """Side by side, as wide as they are long, but the short ones not too narrow."""
    room = 100 - GAP * (len(axes) - 1)
    least = SMALLEST * sum(axis.days for axis in axes) / len(axes)
    lengths = [max(axis.days, least) for axis in axes]
    laid, left = [], 0.0
    for axis, length in zip(axes, lengths, strict=True):
        wide = room * length / sum(lengths)
        laid.append(replace(axis, left=round(left, 1), wide=round(wide, 1)))
        left += wide + GAP
    return laid


def _panel(section: Section, axis: Axis, marks: tuple[Mark, ...], bottom: int) -> Panel:
    documents, _ = placed(section.documents, axis, bottom, 0, LEAST)
    ticks = axis.ticks(APART if axis.in_one_month else LONG_APART)
    return Panel(
        accent=section.accent,
        start=PartialDate(axis.start.year, axis.start.month),
        x=axis.left,
        wide=axis.wide,
        numbered=axis.in_one_month,
        ticks=ticks,
        grid="".join(f"M{round(10 * tick.x)} {TOP - 18}V{bottom + 2 * ROW}" for tick in ticks),
        days=tuple(_day(axis, *day) for day in section.days),
        strokes=_strokes(marks),
        documents=documents,
    )


def _strokes(marks: Sequence[Mark]) -> tuple[Stroke, ...]:
    """The marks by their look; a little is left between those that follow each other."""
    found: dict[tuple[Shape, bool], list[str]] = {}
    for mark in marks:
        along = max(round(10 * mark.wide) - BREAK, 0)
        found.setdefault((mark.shape, mark.item.vague), []).append(f"M{round(10 * mark.x)} {mark.y}h{along}")
    return tuple(Stroke(shape, vague, "".join(parts)) for (shape, vague), parts in found.items())


def _day(axis: Axis, date: PartialDate, path: str, events: int) -> Day:
    left, right = axis.span(date, None)
    wide = round(max(right - left, LEAST), 1)
    return Day(path, date, events, min(left, round(axis.left + axis.wide - wide, 1)), wide)
