"""Numbers that sources give: what is counted, of whom, between which bounds, in which words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import inf
from types import MappingProxyType

from site_builder.model.chronicle import ActorId


class Measure(StrEnum):
    """What is counted or measured. ``casualties`` are dead and wounded where a source does not tell them apart."""

    KILLED = "killed"
    WOUNDED = "wounded"
    CASUALTIES = "casualties"
    MISSING = "missing"
    DISPLACED = "displaced"
    CAPTURED = "captured"
    RELEASED = "released"
    RESIDENTS = "residents"
    MINES = "mines"
    INCIDENTS = "incidents"
    HOUSES_DAMAGED = "houses-damaged"
    HOUSES_DESTROYED = "houses-destroyed"
    AREA = "area"
    DURATION = "duration"


class Unit(StrEnum):
    """What a number is a number of."""

    PERSON = "person"
    MINE = "mine"
    INCIDENT = "incident"
    HOUSE = "house"
    KM2 = "km2"
    DAY = "day"
    WEEK = "week"


UNITS: Mapping[Measure, Unit] = MappingProxyType(
    {
        Measure.MINES: Unit.MINE,
        Measure.INCIDENTS: Unit.INCIDENT,
        Measure.HOUSES_DAMAGED: Unit.HOUSE,
        Measure.HOUSES_DESTROYED: Unit.HOUSE,
        Measure.AREA: Unit.KM2,
        Measure.DURATION: Unit.DAY,
    }
)
"""The unit of a measure, where it is not persons and nothing else is written."""

DAYS: Mapping[Unit, int] = MappingProxyType({Unit.DAY: 1, Unit.WEEK: 7})
"""How many days a unit of time is, for comparing figures only."""


class People(StrEnum):
    """Whether a number counts soldiers, civilians, or does not say."""

    ANY = "any"
    MILITARY = "military"
    CIVILIAN = "civilian"


class Qualifier(StrEnum):
    """The word a source puts to a number; ``many`` stands for words that give none."""

    EXACT = "exact"
    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    ABOUT = "about"
    NEARLY = "nearly"
    AT_MOST = "at-most"
    DOZENS = "dozens"
    HUNDREDS = "hundreds"
    THOUSANDS = "thousands"
    TENS_OF_THOUSANDS = "tens-of-thousands"
    HUNDREDS_OF_THOUSANDS = "hundreds-of-thousands"
    MANY = "many"


ROUND: Mapping[Qualifier, tuple[int, int]] = MappingProxyType(
    {
        Qualifier.DOZENS: (20, 99),
        Qualifier.HUNDREDS: (200, 999),
        Qualifier.THOUSANDS: (2_000, 9_999),
        Qualifier.TENS_OF_THOUSANDS: (20_000, 99_999),
        Qualifier.HUNDREDS_OF_THOUSANDS: (200_000, 999_999),
    }
)
"""The bounds that round words are read with (数十, 数百, 数千 …)."""

_TENTH = 0.1


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as one source gives it.

    ``low`` and ``high`` are bounds, both included: equal for a plain number, None where the words leave a side open.
    ``whose`` is the party counted, None where both or nobody in particular is. ``parts`` are the numbers that a source
    names side by side for one whole (42 soldiers and 8 border guards), as an editor has put them together.
    """

    measure: Measure
    unit: Unit = Unit.PERSON
    low: int | None = None
    high: int | None = None
    qualifier: Qualifier = Qualifier.EXACT
    people: People = People.ANY
    whose: ActorId | None = None
    parts: tuple[int, ...] = ()

    def bounds(self) -> tuple[float, float]:
        """The least and the most it can mean, for comparing only; units of time as days.

        ``about`` and ``nearly`` leave a tenth, weeks half a week, as they are rounded.
        """
        days = DAYS.get(self.unit, 0)
        scale, slack = (days, days / 2 if days > 1 else 0.0) if days else (1, 0.0)
        low = -inf if self.low is None else self.low * scale - slack
        high = inf if self.high is None else self.high * scale + slack
        if self.qualifier in (Qualifier.ABOUT, Qualifier.NEARLY):
            low, high = low - abs(low) * _TENTH, high + abs(high) * _TENTH
        return low, high

    def agrees(self, other: "Quantity") -> bool:
        """Whether some number satisfies both."""
        (low, high), (other_low, other_high) = self.bounds(), other.bounds()
        return low <= other_high and other_low <= high
