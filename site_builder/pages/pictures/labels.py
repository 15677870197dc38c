"""Labels beside marks without collisions: the first free place in a fixed order, the crowded marks first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from site_builder.pages.pictures.lettering import width

_SIDES = (
    *((1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1), (0, -1), (0, 1)),
    *((1, -0.5), (-1, -0.5), (1, 0.5), (-1, 0.5)),
)
"""Where a label is tried round its mark, right before left, above before below."""
_ANCHORS = {1: "start", -1: "end", 0: "middle"}
_BEFORE = {"start": 0.0, "end": 1.0, "middle": 0.5}
"""Which part of a label lies left of the point that it is set at."""
_REACH = 14
"""How many steps away a label is tried before it is left out; all but the first give it a leader."""
_CLEARANCE = 1.5
"""How far a label keeps from everything but its own mark."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: its upper left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: "Box") -> bool:
        """Whether two rectangles share any area."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def grown(self, margin: float) -> "Box":
        """The rectangle with a margin on all sides."""
        return Box(self.x - margin, self.y - margin, self.width + 2 * margin, self.height + 2 * margin)

    def inside(self, other: "Box") -> bool:
        """Whether this one lies wholly in the other."""
        return (
            other.x <= self.x
            and other.y <= self.y
            and self.x + self.width <= other.x + other.width
            and self.y + self.height <= other.y + other.height
        )

    def crossed(self, line: "Leader") -> bool:
        """Whether a line runs through it (Liang and Barsky)."""
        enter, leave = 0.0, 1.0
        for start, end, low, size in (
            (line[0], line[2], self.x, self.width),
            (line[1], line[3], self.y, self.height),
        ):
            for step, room in ((start - end, start - low), (end - start, low + size - start)):
                if step == 0 and room < 0:
                    return False
                if step < 0:
                    enter = max(enter, room / step)
                elif step > 0:
                    leave = min(leave, room / step)
        return enter < leave


Leader = tuple[float, float, float, float]
"""From a mark (x, y) to its label (x, y)."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark to be labelled: its middle, how far it reaches, and the words."""

    x: float
    y: float
    radius: float
    text: str


@dataclass(frozen=True, slots=True)
class Label:
    """Where a label stands, and the line that leads to it if it is far from its mark.

    Its words are set from ``x`` on, round it or up to it: ``start``, ``middle`` or ``end``.
    """

    box: Box
    x: float
    anchor: str
    leader: Leader | None


def around(spot: Spot) -> Box:
    """The rectangle of a mark."""
    return Box(spot.x - spot.radius, spot.y - spot.radius, 2 * spot.radius, 2 * spot.radius)


def placed(spots: Sequence[Spot], frame: Box, taken: Sequence[Box], size: float) -> tuple[Label | None, ...]:
    """A label for each mark, in the order of the marks; None where none of the places tried is free.

    Labels keep clear of each other, of all marks and leaders, of the rectangles ``taken`` and of the frame's edge.
    """
    marks = [around(spot) for spot in spots]
    boxes, leaders = list(taken), list[Leader]()
    found: dict[int, Label] = {}
    for place in sorted(range(len(spots)), key=lambda place: (-_crowd(spots, place, 4 * size), place)):
        others = [mark for number, mark in enumerate(marks) if number != place]
        apart = [mark for mark in others if not mark.overlaps(marks[place])]
        for label in _tries(spots[place], size):
            clear = label.box.grown(_CLEARANCE)
            if not label.box.inside(frame) or any(map(clear.overlaps, (*boxes, *others))):
                continue
            if any(map(clear.crossed, leaders)):
                continue
            if label.leader and any(box.crossed(label.leader) for box in (*boxes, *apart)):
                continue
            found[place] = label
            boxes.append(label.box)
            if label.leader:
                leaders.append(label.leader)
            break
    return tuple(found.get(place) for place in range(len(spots)))


def _crowd(spots: Sequence[Spot], place: int, reach: float) -> int:
    here = spots[place]
    return sum(abs(spot.x - here.x) < reach and abs(spot.y - here.y) < reach for spot in spots)


def _tries(spot: Spot, size: float) -> Iterator[Label]:
    wide, high = width(spot.text, size), 1.2 * size
    for step in range(_REACH):
        gap = spot.radius + 2 + step * size / 2
        for across, up in _SIDES:
            slant = gap * (1 - 0.3 * abs(across * up))
            x, anchor = round(spot.x + across * slant, 1), _ANCHORS[across]
            y = spot.y + up * slant - high * (1 - up) / 2
            box = Box(round(x - wide * _BEFORE[anchor], 1), round(y, 1), round(wide, 1), round(high, 1))
            yield Label(box, x, anchor, _leader(spot, box) if step else None)


def _leader(spot: Spot, box: Box) -> Leader:
    """From the middle of the mark to the nearest point of the label."""
    x = min(max(spot.x, box.x), box.x + box.width)
    y = min(max(spot.y, box.y), box.y + box.height)
    return (spot.x, spot.y, round(x, 1), round(y, 1))
