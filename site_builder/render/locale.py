"""Dates and numbers as a language writes them (CLDR, through Babel). Every answer is remembered."""

from collections.abc import Callable
from functools import cache

from babel import Locale as BabelLocale
from babel.core import UnknownLocaleError, get_global
from babel.dates import format_date, format_interval, format_skeleton
from babel.numbers import format_decimal

from site_builder.model.dates import PartialDate, Precision

_REGIONS = {"en": "en_GB"}
"""Which region's habits a bare language tag gets where CLDR's own default is not wanted: UN documents are British."""
_WITH_WEEKDAY = {"zh": "y年M月d日 EEEE", "en": "d MMMM y"}


class Locale:
    """One language's way to write dates and numbers. ``tag`` is a BCP 47 tag; an unknown one is written as English."""

    def __init__(self, tag: str) -> None:
        self._locale = _babel(tag)
        self.number = cache(self._number)
        self.plural = cache(self._plural)
        self._memo: dict[tuple[str, object, object], str] = {}

    @property
    def og(self) -> str:
        """Language and region as the Open Graph protocol writes them: ``zh_CN``."""
        known, language = get_global("likely_subtags"), self._locale.language
        likely = known.get(str(self._locale)) or known.get(language) or ""
        return f"{language}_{self._locale.territory or likely.rpartition('_')[2]}"

    @property
    def rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return str(self._locale.text_direction) == "rtl"

    @property
    def gap(self) -> str:
        """What stands between two sentences: nothing where full stops are full-width (clreq)."""
        return "" if self._locale.language in ("zh", "ja") else " "

    def language(self, tag: str) -> str:
        """A language's name in this language; empty if it has none."""
        return str(self._locale.languages.get(tag.split("-", 1)[0].lower(), ""))

    def date(self, date: PartialDate) -> str:
        """The date without its time of day, as far as it is known; a decade is left to the caller's words."""
        return self._once("date", date.date_only(), None, lambda: self._date(date, "long"))

    def weekday_date(self, date: PartialDate) -> str:
        """The date with its weekday, where the language's official style has one."""
        pattern = _WITH_WEEKDAY.get(self._locale.language, "full")
        return self._once("weekday", date.date_only(), None, lambda: self._date(date, pattern))

    def short_date(self, date: PartialDate) -> str:
        """The date as short as it stays clear."""
        return self._once("short", date.date_only(), None, lambda: self._date(date, "medium"))

    def tick(self, date: PartialDate) -> str:
        """A date as a picture's axis has it: a day without its year, a month with it."""
        skeleton = {Precision.YEAR: "y", Precision.MONTH: "yMMM"}.get(date.precision, "MMMd")
        return self._once(
            "tick",
            date.date_only(),
            None,
            lambda: format_skeleton(skeleton, date.earliest().date(), locale=self._locale),
        )

    def span(self, start: PartialDate, end: PartialDate) -> str:
        """From a date to another, what they share said once; empty if they are not equally precise."""
        key = (start.date_only(), end.date_only())
        return self._once("span", *key, lambda: self._span(*key))

    def clock(self, date: PartialDate) -> str:
        """The time of day, as far as it is known: ``00:05``, ``20时``, ``8 pm``; empty if it is not known."""
        if date.hour is None:
            return ""
        if date.minute is None:
            hour = date.earliest().time()
            text = format_skeleton("H", hour, locale=self._locale)
            return format_skeleton("h", hour, locale=self._locale) if text.isdigit() else text
        return f"{date.hour:02}:{date.minute:02}"

    def _number(self, number: int) -> str:
        """A whole number with its grouping."""
        return str(format_decimal(number, locale=self._locale))

    def _plural(self, number: int) -> str:
        """The CLDR plural form that goes with a number: ``one``, ``other`` …"""
        return str(self._locale.plural_form(number))

    def _date(self, date: PartialDate, pattern: str) -> str:
        day = date.earliest().date()
        if date.precision is Precision.YEAR:
            return format_skeleton("y", day, locale=self._locale)
        if date.precision is Precision.MONTH:
            return format_skeleton("yMMMM", day, locale=self._locale)
        return format_date(day, pattern, locale=self._locale)

    def _span(self, start: PartialDate, end: PartialDate) -> str:
        if start == end:
            return self._date(start, "long")
        first, last = start.earliest().date(), end.earliest().date()
        if Precision.DAY == start.precision == end.precision:
            return self._long_months(format_interval(first, last, "yMMMMd", locale=self._locale), start, end)
        if Precision.MONTH == start.precision == end.precision:
            return format_interval(first, last, "yMMMM", locale=self._locale)
        if Precision.YEAR == start.precision == end.precision:
            return format_interval(first, last, "y", locale=self._locale)
        return ""

    def _long_months(self, text: str, *dates: PartialDate) -> str:
        """CLDR has no spans with months in full for every language: put the names in where they were shortened."""
        short, full = (self._locale.months["format"][width] for width in ("abbreviated", "wide"))
        for month in {date.month for date in dates if date.month}:
            if short[month].rstrip(".").isalpha() and full[month] not in text:
                text = text.replace(short[month], full[month])
        return text

    def _once(self, name: str, first: object, second: object, make: Callable[[], str]) -> str:
        key = (name, first, second)
        text = self._memo.get(key)
        if text is None:
            text = self._memo[key] = make()
        return text


def _babel(tag: str) -> BabelLocale:
    try:
        return BabelLocale.parse(_REGIONS.get(tag, tag.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        return BabelLocale.parse("en_GB")
