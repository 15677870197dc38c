"""Time as a line: moments to percent of its length, and where its ticks stand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from site_builder.model.dates import PartialDate, Precision

_DAY = timedelta(days=1)
_FINE = (Precision.SECOND, Precision.MINUTE, Precision.HOUR, Precision.DAY)
MOST_DAYS, MOST_MONTHS = 62, 72
"""A longer line is divided into months, a still longer one into years."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Where a day, month or year begins, in percent; only some are ``labelled``."""

    date: PartialDate
    x: float
    labelled: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """From one midnight to a later one, drawn from ``left`` on and so ``wide``, both in percent."""

    start: datetime
    end: datetime
    left: float = 0
    wide: float = 100

    def at(self, moment: datetime) -> float:
        """Where a moment stands; those outside stand at an end."""
        share = (min(max(moment, self.start), self.end) - self.start) / (self.end - self.start)
        return round(self.left + self.wide * share, 1)

    def span(self, date: PartialDate, end: PartialDate | None) -> tuple[float, float]:
        """The first and the last moment that a date (to another) can mean."""
        first, last = date.earliest(), (end or date).latest()
        exact = last == first or last >= datetime.max.replace(microsecond=0)
        return self.at(first), self.at(last if exact else last + timedelta(seconds=1))

    @property
    def days(self) -> int:
        """Its length."""
        return -(-(self.end - self.start) // _DAY)

    @property
    def in_one_month(self) -> bool:
        """Whether a number is enough to name any of its days."""
        last = self.end - _DAY
        return (self.start.year, self.start.month) == (last.year, last.month)

    def ticks(self, apart: float) -> tuple[Tick, ...]:
        """Its days, months or years; labelled ones are so many percent ``apart`` and about so far from its right end.

        Months and years take half as much room again as days do.
        """
        apart *= 1 if self.days <= MOST_DAYS else 1.5
        found, last = [], -apart
        for date in self._dates():
            x = self.at(date.earliest())
            labelled = x - last >= apart and self.left + self.wide - x >= apart * 0.8
            last = x if labelled else last
            found.append(Tick(date, x, labelled))
        return tuple(found)

    def _dates(self) -> Iterator[PartialDate]:
        if self.days <= MOST_DAYS:
            for number in range(self.days):
                day = self.start + number * _DAY
                yield PartialDate(day.year, day.month, day.day)
        elif self.days <= 31 * MOST_MONTHS:
            first, last = (12 * date.year + date.month - 1 for date in (self.start, self.end - _DAY))
            for number in range(first, last + 1):
                if datetime(number // 12, number % 12 + 1, 1) >= self.start:
                    yield PartialDate(number // 12, number % 12 + 1)
        else:
            for year in range(self.start.year, (self.end - _DAY).year + 1):
                if datetime(year, 1, 1) >= self.start:
                    yield PartialDate(year)


def axis_of(start: PartialDate, end: PartialDate, dates: Iterable[PartialDate]) -> Axis:
    """The days of a span, made longer for dates known to the day that lie near it.

    What lies farther off than the span is long (three days at least) would squash all the rest, and stands at an end.
    """
    first, last = _midnight(start.earliest()), _midnight(end.latest())
    slack = max(last - first + _DAY, 3 * _DAY)
    for date in dates:
        if date.precision in _FINE:
            day = _midnight(date.earliest())
            beyond = max(first - day, day - last)
            if timedelta(0) < beyond <= slack:
                first, last, slack = min(first, day), max(last, day), slack - beyond
    return Axis(first, datetime.max if last > datetime.max - _DAY else last + _DAY)


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)
