"""A period as a line of time: every event and every document a mark that shows how precisely its time is known."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from site_builder.model.dates import PartialDate, Precision
from site_builder.model.language import Reading
from site_builder.pages.pictures.axis import Axis, Tick, axis_of

TOP = 20
"""Units above the first lane, for the ticks; units of height are CSS pixels, those of width percent."""
ROW = 14
HEAD = 20
"""The height of a lane's name."""
LEAST = 6
"""Percent that a mark takes of its row at least: a finger's width on a phone would be 8."""
APART = 17
"""Percent between labels of ticks, so that they fit on a phone."""
MOST = 80
"""Marks of one sort; what is more is counted by the day."""


class Shape(StrEnum):
    """What a mark looks like: a moment, a day, a span between two dates, or a month and more."""

    DOT = "dot"
    BAR = "bar"
    SPAN = "span"
    COARSE = "coarse"


@dataclass(frozen=True, slots=True)
class Item:
    """What is to be marked; ``vague`` where only a part of the day is known, or about when.

    ``many`` are as many of one day, without a title, where each alone would be too much to draw.
    """

    path: str
    title: Reading | None
    date: PartialDate
    end: PartialDate | None = None
    vague: bool = False
    many: int = 1


@dataclass(frozen=True, slots=True)
class Mark:
    """An item in its place: from ``x`` on so ``wide`` (percent), with its middle so far down (``y``)."""

    item: Item
    shape: Shape
    x: float
    wide: float
    y: int


@dataclass(frozen=True, slots=True)
class Lane:
    """Marks of one sort; ``key`` names its string, ``y`` is its top, ``documents`` are drawn in another way."""

    key: str
    y: int
    marks: tuple[Mark, ...]
    documents: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """The picture; ``marks`` counts all of them."""

    ticks: tuple[Tick, ...]
    lanes: tuple[Lane, ...]
    height: int
    marks: int


def timeline(
    start: PartialDate, end: PartialDate, lanes: Iterable[tuple[str, Sequence[Item]]], documents: Sequence[Item]
) -> Timeline | None:
    """The line of a period: a lane for each sort of events that has any, and one for documents; None if all are empty.

    Items come in the order of the list they stand in; within a row marks follow each other by time.
    """
    filled = [(key, items, False) for key, items in lanes if items]
    filled += [("timeline.documents", documents, True)] if documents else []
    if not filled:
        return None
    items = [item for _, found, _ in filled for item in found]
    axis = axis_of(start, end, [date for item in items for date in (item.date, item.end) if date])
    drawn, y = [], TOP
    for key, found, published in filled:
        marks, rows = placed(found, axis, y + HEAD)
        drawn.append(Lane(key, y, marks, published))
        y += HEAD + rows * ROW + 4
    return Timeline(axis.ticks(APART), tuple(drawn), y, len(items))


def placed(
    items: Sequence[Item], axis: Axis, top: int, high: int = ROW, least: float = LEAST
) -> tuple[tuple[Mark, ...], int]:
    """The marks of a lane, none on another, in as few rows as they need; and how many rows.

    Rows are so ``high``; a mark takes so much of a row at ``least`` (percent).
    """
    ends: list[float] = []
    found: dict[int, Mark] = {}
    spans = [axis.span(item.date, item.end) for item in items]
    for place in sorted(range(len(items)), key=lambda place: (spans[place], place)):
        item, (left, right) = items[place], spans[place]
        shape = shape_of(item)
        begin, until = _room(left, right, least)
        row = next((number for number, end in enumerate(ends) if end <= begin), len(ends))
        ends[row : row + 1] = [until]
        wide = 0.0 if shape is Shape.DOT else round(max(right - left, 1), 1)
        found[place] = Mark(item, shape, min(left, round(100 - wide, 1)), wide, top + row * high + high // 2)
    return tuple(found[place] for place in range(len(items))), len(ends)


def gathered(items: Sequence[Item], path: Callable[[PartialDate], str]) -> Sequence[Item]:
    """The items as they are, or one for each day of them if they are too many; ``path`` leads to a day."""
    if len(items) <= MOST:
        return items
    days: dict[PartialDate, int] = {}
    for item in items:
        day = item.date.date_only()
        days[day] = days.get(day, 0) + 1
    return [Item(path(day), None, day, many=number) for day, number in days.items()]


def shape_of(item: Item) -> Shape:
    """How precisely the time of an item is known."""
    if item.end is not None and item.end != item.date:
        return Shape.SPAN
    if item.date.hour is not None:
        return Shape.DOT
    return Shape.BAR if item.date.precision is Precision.DAY else Shape.COARSE


def _room(left: float, right: float, least: float) -> tuple[float, float]:
    """What a mark takes of its row: its own width, or round its middle enough to be told from others."""
    if right - left >= least:
        return left, right
    begin = min(max((left + right - least) / 2, 0), 100 - least)
    return begin, begin + least
