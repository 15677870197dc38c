"""Lines of a TopoJSON world, thinned and clipped to a frame; no part of a build."""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

Point = tuple[float, float]
Line = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """The frame in degrees, and how far a point may lie from a line that leaves it out."""

    west: float
    east: float
    south: float
    north: float
    tolerance: float = 0.008

    def shrunk(self, point: Point) -> Point:
        """A point as it is measured: degrees of longitude are shorter than those of latitude."""
        return point[0] * math.cos(math.radians((self.south + self.north) / 2)), point[1]

    def holds(self, point: Point) -> bool:
        return self.west <= point[0] <= self.east and self.south <= point[1] <= self.north


def lines(world: str, window: Window) -> Iterator[Line]:
    """Every border and coast inside the frame, each once, in the order of the file."""
    topology = json.loads(world)
    used = set(_arcs(topology["objects"]["countries"]))
    for number, arc in enumerate(topology["arcs"]):
        if number in used:
            points = tuple(_absolute(arc, topology["transform"]))
            yield from clipped(thinned(points, window), window)


def _arcs(item: Any) -> Iterator[int]:
    """The numbers of all arcs that a collection uses; the complement stands for an arc run backwards."""
    if isinstance(item, int):
        yield item if item >= 0 else ~item
    elif isinstance(item, list):
        for one in item:
            yield from _arcs(one)
    else:
        yield from _arcs(item.get("geometries", item.get("arcs", [])))


def _absolute(arc: Sequence[Sequence[int]], transform: dict[str, Any]) -> Iterator[Point]:
    x = y = 0
    for step in arc:
        x, y = x + step[0], y + step[1]
        (scale_x, scale_y), (from_x, from_y) = transform["scale"], transform["translate"]
        yield x * scale_x + from_x, y * scale_y + from_y


def thinned(points: Line, window: Window) -> Line:
    """Without the points that lie closer to the line than the tolerance (Douglas and Peucker); the ends stay.

    A ring is cut at its farthest point first, so that small exclaves keep their shape.
    """
    if len(points) < 3:
        return points
    first, last = (window.shrunk(points[place]) for place in (0, -1))
    away = [_distance(window.shrunk(point), first, last) for point in points]
    farthest = max(range(1, len(points) - 1), key=away.__getitem__)
    if away[farthest] <= window.tolerance:
        return points[0], points[-1]
    return thinned(points[: farthest + 1], window)[:-1] + thinned(points[farthest:], window)


def _distance(point: Point, start: Point, end: Point) -> float:
    across, up = end[0] - start[0], end[1] - start[1]
    length = math.hypot(across, up)
    if not length:
        return math.dist(point, start)
    along = ((point[0] - start[0]) * across + (point[1] - start[1]) * up) / length**2
    share = min(1.0, max(0.0, along))
    return math.dist(point, (start[0] + share * across, start[1] + share * up))


def clipped(points: Line, window: Window) -> Iterator[Line]:
    """The parts of a line that lie inside the frame, cut at its edge (Liang and Barsky)."""
    part: list[Point] = []
    for start, end in pairwise(points):
        inside = _inside(start, end, window)
        if inside is None or (part and part[-1] != inside[0]):
            if len(part) > 1:
                yield tuple(part)
            part = []
        if inside is not None:
            part = [*part, inside[1]] if part else list(inside)
    if len(part) > 1:
        yield tuple(part)


def _inside(start: Point, end: Point, window: Window) -> tuple[Point, Point] | None:
    enter, leave = 0.0, 1.0
    across, up = end[0] - start[0], end[1] - start[1]
    sides = (
        (-across, start[0] - window.west),
        (across, window.east - start[0]),
        (-up, start[1] - window.south),
        (up, window.north - start[1]),
    )
    for step, room in sides:
        if not step and room < 0:
            return None
        if step < 0:
            enter = max(enter, room / step)
        elif step > 0:
            leave = min(leave, room / step)
    if enter >= leave:
        return None
    points = [(start[0] + share * across, start[1] + share * up) for share in (enter, leave)]
    return (start if enter == 0 else points[0]), (end if leave == 1 else points[1])
