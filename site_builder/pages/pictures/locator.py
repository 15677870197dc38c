"""A map of localities: thin lines, names of countries, marks with labels; no areas, nothing that takes a side."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from site_builder.model.basemap import Basemap, Point
from site_builder.model.language import Reading
from site_builder.pages.pictures.labels import Box, Label, Spot, around, placed
from site_builder.pages.pictures.lettering import width

_LEAST_APART = 2
"""Points of an outline closer than this on a drawing are one."""
_LARGER = 1.5
"""How much farther the mark of an area reaches than that of a point, which may lie on it."""
_SHIFTS = (0, -1, 1, -1.5, 1.5)
"""How far above or below its place the name of a country is tried, in heights of its letters: not in the next one."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A locality to be drawn: ``area`` where its position is only a middle, ``hollow`` where nothing lies right there.

    ``title`` holds its names in full, in the language of the first, ``name``.
    """

    number: int
    anchor: str
    title: str
    point: Point
    area: bool
    hollow: bool
    name: Reading


@dataclass(frozen=True, slots=True)
class Mark:
    """A pin on a drawing, with its label (its number or its names), which may have found no room.

    ``corner`` and ``side`` are those of an area's mark, ``baseline`` is the label's.
    """

    pin: Pin
    x: float
    y: float
    corner: Point
    side: float
    text: str
    label: Label | None
    baseline: float


@dataclass(frozen=True, slots=True)
class CountryName:
    """A country's name with the middle of its line."""

    words: Reading
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A map so many units wide and high; ``size`` is the height of its letters, ``radius`` that of its marks.

    Areas come before points, which may lie on them.
    """

    width: int
    height: int
    size: float
    radius: float
    names: tuple[CountryName, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Locator:
    """The map twice: ``wide`` with names, ``small`` (a phone) with numbers; the outline is in units of ``wide``."""

    outline: str
    wide: Drawing
    small: Drawing
    credit: Reading | None


def locator(
    basemap: Basemap, names: Sequence[tuple[Reading, Point]], pins: Sequence[Pin], credit: Reading | None
) -> Locator:
    """The map of some pins, all inside the frame; ``names`` are the countries' in the language of the page."""
    wide = _Plane(basemap, 720)
    return Locator(
        outline=wide.outline(),
        wide=_drawing(wide, names, pins, [pin.title for pin in pins], 13, 4),
        small=_drawing(_Plane(basemap, 288), names, pins, [str(pin.number) for pin in pins], 11, 2.5),
        credit=credit,
    )


@dataclass(frozen=True, slots=True)
class _Plane:
    """Degrees to units: equirectangular, true to shape in the middle of the frame (the region is small)."""

    basemap: Basemap
    width: int

    def at(self, point: Point) -> Point:
        scale = self._scale()
        shrink = math.cos(math.radians((self.basemap.south + self.basemap.north) / 2))
        return (
            round((point[0] - self.basemap.west) * shrink * scale, 1),
            round((self.basemap.north - point[1]) * scale, 1),
        )

    def _scale(self) -> float:
        """Units for a degree of latitude."""
        shrink = math.cos(math.radians((self.basemap.south + self.basemap.north) / 2))
        return self.width / ((self.basemap.east - self.basemap.west) * shrink)

    def frame(self) -> Box:
        return Box(0, 0, self.width, math.ceil((self.basemap.north - self.basemap.south) * self._scale()))

    def outline(self) -> str:
        """The path of all lines in whole units, each point as a step from the one before."""
        return "".join(self._path(line) for line in self.basemap.lines)

    def _path(self, line: Sequence[Point]) -> str:
        points = [(round(x), round(y)) for x, y in map(self.at, line)]
        kept = [points[0]]
        for point in points[1:-1]:
            if max(abs(point[0] - kept[-1][0]), abs(point[1] - kept[-1][1])) >= _LEAST_APART:
                kept.append(point)
        kept.append(points[-1])
        steps = [f"{x - a},{y - b}" for (a, b), (x, y) in pairwise(kept)]
        return f"M{kept[0][0]},{kept[0][1]}l{' '.join(steps)}".replace(",-", "-").replace(" -", "-")


def _drawing(
    plane: _Plane,
    names: Sequence[tuple[Reading, Point]],
    pins: Sequence[Pin],
    texts: Sequence[str],
    size: float,
    radius: float,
) -> Drawing:
    frame = plane.frame()
    places = [plane.at(pin.point) for pin in pins]
    reaches = [radius + _LARGER if pin.area else radius for pin in pins]
    spots = [Spot(x, y, reach, text) for (x, y), reach, text in zip(places, reaches, texts, strict=True)]
    written = tuple(_names(plane, names, size, [around(spot) for spot in spots]))
    taken = [_box(name, size) for name in written]
    labels = placed(spots, frame, taken, size)
    marks = [_mark(*one, size) for one in zip(pins, spots, labels, strict=True)]
    marks.sort(key=lambda mark: not mark.pin.area)
    return Drawing(int(frame.width), int(frame.height), size, radius, written, tuple(marks))


def _mark(pin: Pin, spot: Spot, label: Label | None, size: float) -> Mark:
    corner = round(spot.x - spot.radius, 1), round(spot.y - spot.radius, 1)
    baseline = round(label.box.y + size, 1) if label else 0.0
    return Mark(pin, spot.x, spot.y, corner, 2 * spot.radius, spot.text, label, baseline)


def _names(
    plane: _Plane, names: Sequence[tuple[Reading, Point]], size: float, marks: Sequence[Box]
) -> list[CountryName]:
    """The names of countries, moved a little where they would cover a mark or one before them; else left out."""
    kept: list[CountryName] = []
    for words, point in names:
        x, y = plane.at(point)
        for shift in _SHIFTS:
            name = CountryName(words, x, round(y + shift * size, 1))
            box = _box(name, size)
            taken = (*marks, *(_box(other, size) for other in kept))
            if box.inside(plane.frame()) and not any(map(box.overlaps, taken)):
                kept.append(name)
                break
    return kept


def _box(name: CountryName, size: float) -> Box:
    wide = width(name.words.text, size) * 1.15
    return Box(name.x - wide / 2, name.y - size, wide, size * 1.3)
