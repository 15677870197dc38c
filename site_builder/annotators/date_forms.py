"""What a printed date says, in neutral parts, whatever the language; nothing is worked out yet."""

from enum import Enum
from typing import NamedTuple


class Relative(Enum):
    """What a word counts from: the day the text was written, or the last day named."""

    TODAY = "today"
    THAT_DAY = "that day"


class Form(NamedTuple):
    """A date as printed, from ``start`` to ``end`` of the text searched; None is what is not printed.

    ``years`` and ``months`` count from now (去年 is -1), ``days`` from ``relative``; ``weekday`` is Monday 0, ``weeks``
    the week it is in, or None for the nearest. ``joined`` tells that it goes on from the form before (1月和11月).
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_month: int | None = None
    last_day: int | None = None
    decade: bool = False
    years: int | None = None
    months: int | None = None
    weeks: int | None = None
    days: int | None = None
    relative: Relative | None = None
    weekday: int | None = None
    ahead: bool = False
    joined: bool = False
