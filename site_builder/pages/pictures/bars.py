"""Figures on a line of numbers: what each claim allows, every one by itself, nothing added up and nothing averaged."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from site_builder.model.quantities import DAYS, ROUND, Qualifier, Quantity

ROOM = 92
"""Percent of the line up to the greatest number; the rest is for bars that are open to the right."""
_LOOSE = frozenset({*ROUND, Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.MANY})
"""Words that leave it open where exactly a number begins and ends."""


@dataclass(frozen=True, slots=True)
class Bar:
    """What one claim allows, in percent of the line: a point if ``wide`` is 0.

    ``opens`` where there is no upper end, ``vague`` where the ends are not said exactly.
    """

    x: float
    wide: float
    opens: bool
    vague: bool


def scale(quantities: Sequence[Quantity]) -> tuple[Bar | None, ...]:
    """A bar for each claim about one thing, in order, all on one line from 0 to the greatest number.

    None where a claim gives no number, and for all of them where there is nothing to compare: fewer than two give one.
    Times are drawn in days, whatever unit they are given in.
    """
    bounds = [_bounds(quantity) for quantity in quantities]
    most = max((number for pair in bounds for number in pair if number < inf), default=0.0)
    if sum(_says_something(*pair) for pair in bounds) < 2 or most <= 0:
        return (None,) * len(bounds)
    return tuple(_bar(quantity, pair, most) for quantity, pair in zip(quantities, bounds, strict=True))


def _bounds(quantity: Quantity) -> tuple[float, float]:
    """The least and the most it can mean; 0 and infinity where the words leave a side open."""
    if quantity.qualifier in (Qualifier.ABOUT, Qualifier.NEARLY):
        low, high = quantity.bounds()
        return max(low, 0), high
    days = DAYS.get(quantity.unit, 1)
    low = 0.0 if quantity.low is None else float(quantity.low * days)
    high = inf if quantity.high is None else float(quantity.high * days)
    return (low, high) if _says_something(low, high) else ROUND.get(quantity.qualifier, (0.0, inf))


def _says_something(low: float, high: float) -> bool:
    return low > 0 or high < inf


def _bar(quantity: Quantity, bounds: tuple[float, float], most: float) -> Bar | None:
    low, high = bounds
    if not _says_something(low, high):
        return None
    x = round(ROOM * low / most, 1)
    until = 100.0 if high == inf else round(ROOM * high / most, 1)
    return Bar(x, round(until - x, 1), opens=high == inf, vague=quantity.qualifier in _LOOSE)
