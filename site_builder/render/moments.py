"""Dates as ``<time>`` elements: machine form in ISO 8601, human form in the language of the page."""

from collections.abc import Callable
from dataclasses import replace

from markupsafe import Markup, escape

from site_builder.model.dates import PartialDate
from site_builder.render.locale import Locale
from site_builder.render.strings import Strings

_Write = Callable[[PartialDate], str]


class Moments:
    """Writes dates and times in one language; every answer is remembered."""

    def __init__(self, locale: Locale, strings: Strings) -> None:
        self._locale = locale
        self._strings = strings
        self._memo: dict[tuple[str, PartialDate], Markup] = {}

    def date(self, date: PartialDate) -> Markup:
        """A date without its time of day, with the weekday where the language's style has it."""
        return self._once("date", date.date_only(), lambda day: _time(day, self._day(day, self._locale.weekday_date)))

    def plain(self, date: PartialDate) -> Markup:
        """A date without time of day and weekday."""
        return self._once("plain", date.date_only(), lambda day: _time(day, self._day(day, self._locale.date)))

    def short(self, date: PartialDate) -> Markup:
        """A date without its time of day, as short as it stays clear."""
        return self._once("short", date.date_only(), lambda day: _time(day, self._day(day, self._locale.short_date)))

    def moment(self, date: PartialDate) -> Markup:
        """A date with its time of day, local and UTC, as far as known."""
        if date.hour is None:
            return self.date(date)
        return self._once("moment", date, self._moment)

    def clock(self, date: PartialDate) -> Markup:
        """The time of day alone, local and UTC, as far as known."""
        return self._once("clock", date, self._clock)

    def span(self, start: PartialDate, end: PartialDate | None) -> Markup:
        """From one date to another, as two ``<time>`` elements' worth of text."""
        if end is None or end.date_only() == start.date_only():
            return self.date(start)
        text = "" if start.decade or end.decade else self._locale.span(start, end)
        if text:
            return escape(text)
        return Markup(self._strings.text("date.from_to", start=self.plain(start), end=self.plain(end)))

    def _moment(self, date: PartialDate) -> Markup:
        day = self._day(date.date_only(), self._locale.weekday_date)
        return _time(date, f"{day} {self._locale.clock(date)}{self._zone(date)}") + self._in_utc(date)

    def _clock(self, date: PartialDate) -> Markup:
        if date.hour is None:
            return Markup("")
        return _time(date, f"{self._locale.clock(date)}{self._zone(date)}") + self._in_utc(date)

    def _zone(self, date: PartialDate) -> str:
        if date.offset is None:
            return f" {self._strings.text('time.zone_unknown')}"
        hours, minutes = divmod(abs(date.offset), 60)
        sign = "−" if date.offset < 0 else "+"
        return " UTC" + (f"{sign}{hours}" if date.offset else "") + (f":{minutes:02}" if minutes else "")

    def _in_utc(self, date: PartialDate) -> Markup:
        instant = date.instant()
        if instant is None or not date.offset:
            return Markup("")
        utc = PartialDate.of(instant)
        rough = date.minute is None and not utc.minute
        clock = f"{self._locale.clock(replace(utc, minute=None, second=None) if rough else utc)} UTC"
        if utc.date_only() != date.date_only():
            clock = f"{self._day(utc.date_only(), self._locale.date)} {clock}"
        return Markup(f' <span class="utc">= {escape(clock)}</span>')

    def _day(self, date: PartialDate, write: _Write) -> str:
        return self._strings.text("date.decade", year=str(date.year)) if date.decade else write(date)

    def _once(self, name: str, date: PartialDate, make: Callable[[PartialDate], Markup]) -> Markup:
        text = self._memo.get((name, date))
        if text is None:
            text = self._memo[name, date] = make(date)
        return text


def _time(date: PartialDate, text: str) -> Markup:
    if date.decade:
        return escape(text)
    exact = (
        date if date.hour is None or date.minute is not None else replace(date, minute=0)
    )  # HTML knows no hours alone
    return Markup(f'<time datetime="{exact.iso()}">{escape(text)}</time>')
