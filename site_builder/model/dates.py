"""Dates that know how precise they are, and instants that know their zone."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

from site_builder.model.value import value


class Precision(StrEnum):
    """How much of a date is known, from finest to coarsest."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"


_ISO = re.compile(
    r"(?P<year>\d{4})(?:(?P<decade>s)|-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:[T ](?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d+)?)?)?"
    r"(?P<offset>Z|[+-]\d\d:?\d\d)?)?)?)?"
)


@value
class PartialDate:
    """A date (proleptic Gregorian) with whatever parts are known; never more than was said.

    ``offset`` is the zone as minutes east of UTC, or None where no zone is known.
    """

    year: int
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    offset: int | None = None
    decade: bool = False

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read ``1980s``, ``2022``, ``2022-09``, ``2022-09-13``, ``2022-09-13T00[:05[:00]][+04:00|Z]`` (ISO 8601).

        Raises ValueError for anything else and for dates that do not exist.
        """
        match = _ISO.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"not an ISO 8601 date: {text!r}")
        number = {k: int(v) for k, v in match.groupdict().items() if v and k not in ("decade", "offset")}
        result = cls(**number, offset=_offset(match["offset"]), decade=match["decade"] is not None)
        if result.decade and result.year % 10:
            raise ValueError(f"a decade begins with a year that ends in 0: {text!r}")
        result.earliest()
        return result

    @classmethod
    def of(cls, moment: datetime) -> "PartialDate":
        """The date of a datetime, to the second, with its offset where it has one."""
        offset = moment.utcoffset()
        return cls(
            moment.year,
            moment.month,
            moment.day,
            moment.hour,
            moment.minute,
            moment.second,
            None if offset is None else int(offset.total_seconds()) // 60,
        )

    @property
    def precision(self) -> Precision:
        """The finest part that is known."""
        if self.second is not None:
            return Precision.SECOND
        if self.minute is not None:
            return Precision.MINUTE
        if self.hour is not None:
            return Precision.HOUR
        if self.day is not None:
            return Precision.DAY
        if self.month is not None:
            return Precision.MONTH
        return Precision.DECADE if self.decade else Precision.YEAR

    def iso(self) -> str:
        """ISO 8601, shortened to what is known; a decade is written ``1980s``."""
        text = f"{self.year:04}"
        if self.decade:
            return f"{text}s"
        if self.month is not None:
            text += f"-{self.month:02}"
        if self.day is not None:
            text += f"-{self.day:02}"
        if self.hour is not None:
            text += f"T{self.hour:02}"
            if self.minute is not None:
                text += f":{self.minute:02}"
            if self.second is not None:
                text += f":{self.second:02}"
            text += _offset_text(self.offset)
        return text

    def date_only(self) -> "PartialDate":
        """The same date without its time of day."""
        return PartialDate(self.year, self.month, self.day, decade=self.decade)

    def with_offset(self, offset: int) -> "PartialDate":
        """The same local time, its zone now known (minutes east of UTC)."""
        return PartialDate(self.year, self.month, self.day, self.hour, self.minute, self.second, offset)

    def earliest(self) -> datetime:
        """The first local moment it can mean, without zone; for ordering. Raises ValueError if there is none."""
        return datetime(self.year, self.month or 1, self.day or 1, self.hour or 0, self.minute or 0, self.second or 0)

    def latest(self) -> datetime:
        """The last local moment it can mean, without zone."""
        start = self.earliest()
        if self.minute is not None:
            return start
        if self.hour is not None:
            return start + timedelta(hours=1, seconds=-1)
        if self.day is not None:
            return start + timedelta(days=1, seconds=-1)
        try:
            if self.month is not None:
                return (start + timedelta(days=31)).replace(day=1) - timedelta(seconds=1)
            return start.replace(year=self.year + (10 if self.decade else 1)) - timedelta(seconds=1)
        except (OverflowError, ValueError):  # the calendar ends with 9999
            return datetime.max.replace(microsecond=0)

    def instant(self) -> datetime | None:
        """The moment in UTC, or None unless both time and zone are known."""
        if self.hour is None or self.offset is None:
            return None
        try:
            return self.earliest().replace(tzinfo=timezone(timedelta(minutes=self.offset))).astimezone(UTC)
        except OverflowError:  # before the year 1 or after 9999
            return None

    def utc(self) -> str | None:
        """The instant as ``2022-09-12T20:05Z``, or None unless both time and zone are known.

        Of a time known to the hour it is the beginning of that hour.
        """
        moment = self.instant()
        if moment is None:
            return None
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ" if self.second is not None else "%Y-%m-%dT%H:%MZ")

    def sort_key(self) -> tuple[datetime, datetime, str]:
        """Orders by earliest moment (UTC where known), the wider span first."""
        moment = self.instant()
        start = moment.replace(tzinfo=None) if moment else self.earliest()
        return (start, datetime.max - (self.latest() - self.earliest()), self.iso())

    def weekday(self) -> int | None:
        """Monday 0 … Sunday 6, or None unless the day is known."""
        if self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day).weekday()


def _offset(text: str | None) -> int | None:
    if text is None:
        return None
    if text == "Z":
        return 0
    digits = text[1:].replace(":", "")
    hours, minutes = int(digits[:2]), int(digits[2:])
    if hours > 14 or minutes > 59:
        raise ValueError(f"no such zone: {text!r}")
    return (hours * 60 + minutes) * (-1 if text[0] == "-" else 1)


def _offset_text(offset: int | None) -> str:
    if offset is None:
        return ""
    if offset == 0:
        return "Z"
    return f"{'-' if offset < 0 else '+'}{abs(offset) // 60:02}:{abs(offset) % 60:02}"


class Basis(StrEnum):
    """How a publication date is known."""

    FRONT_MATTER = "front-matter"
    PRINTED = "printed"
    RUNNING_HEAD = "running-head"
    META = "meta"
    ADDRESS = "address"
    EDITOR = "editor"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


@value
class Publication:
    """When a document was published, and how that is known.

    ``printed`` is the date as the seed prints it. ``date`` is None where the seed gives none.
    """

    date: PartialDate | None = None
    basis: Basis = Basis.UNKNOWN
    printed: str = ""

    @property
    def stated(self) -> PartialDate | None:
        """The date, unless it is only inferred."""
        return None if self.basis is Basis.INFERRED else self.date
