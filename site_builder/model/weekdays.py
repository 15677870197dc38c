"""Days that a text prints together with their day of the week, in Chinese and English."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from site_builder.model.dates import PartialDate
from site_builder.model.printed_dates import MONTHS

CHINESE = "一二三四五六日"
ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WORDS = ("周", "星期", "礼拜", "週", "禮拜")
_IS_NAMED = re.compile("[周週]|星期|[礼禮]拜")
_RELATIVE = {"前年": -2, "去年": -1, "今年": 0, "明年": 1}
_YEAR = rf"(?:(?P<year>(?:19|20)\d\d)年|(?P<relative>{'|'.join(_RELATIVE)}))?"
_DATE = _YEAR + r"(?P<month>1[0-2]|0?[1-9])月(?P<day>3[01]|[12]\d|0?[1-9])[日号號]?"
_WEEKDAY = rf"(?:{'|'.join(_WORDS)})(?P<weekday>[一二三四五六日天])(?![一二三四五六日天至到])"
_NAME = rf"(?P<weekday>{'|'.join(ENGLISH)})\b"
_MONTH = r"(?P<name>(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b"
_IN_YEAR = r"(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?"
_CHINESE_FORMS = (
    re.compile(rf"(?<!\d){_DATE}[（(]?{_WEEKDAY}"),
    re.compile(rf"(?<![\d日号號（(]){_WEEKDAY}[（(]?{_DATE}(?!\d)"),
)
_ENGLISH_FORMS = (
    re.compile(rf"\b{_NAME}(?:,?\s+(?:the\s+)?|\s*\(){_DAY}\s+(?:of\s+)?{_MONTH}{_IN_YEAR}"),
    re.compile(rf"\b{_NAME}(?:,?\s+|\s*\(){_MONTH}\s+{_DAY}{_IN_YEAR}"),
    re.compile(rf"\b{_DAY}\s+{_MONTH}{_IN_YEAR}\s*\({_NAME}"),
    re.compile(rf"\b{_MONTH}\s+{_DAY}{_IN_YEAR}\s*\({_NAME}"),
)


@dataclass(frozen=True, slots=True)
class DayAndWeekday:
    """What is printed, the day that is meant, and the day of the week printed with it (Monday 0)."""

    printed: str
    day: date
    weekday: int

    @property
    def agrees(self) -> bool:
        """Whether the day was that day of the week."""
        return self.day.weekday() == self.weekday


def pairs(text: str, near: PartialDate | None) -> Iterator[DayAndWeekday]:
    """The days printed with a day of the week: in the year printed, or else nearest to a date; else left out."""
    if "月" in text and _IS_NAMED.search(text):
        for form in _CHINESE_FORMS:
            for match in form.finditer(text):
                day = _day(match, int(match["month"]), match["relative"], near)
                if day:
                    weekday = CHINESE.index(match["weekday"].replace("天", "日"))
                    yield DayAndWeekday(match.group(), day, weekday)
    if "day" in text:
        for form in _ENGLISH_FORMS:
            for match in form.finditer(text):
                day = _day(match, MONTHS[match["name"].lower()], None, near)
                if day:
                    yield DayAndWeekday(match.group(), day, ENGLISH.index(match["weekday"]))


def _day(match: re.Match[str], month: int, relative: str | None, near: PartialDate | None) -> date | None:
    day = int(match["day"])
    if match["year"]:
        return _date(int(match["year"]), month, day)
    if near is None or near.month is None:
        return None
    if relative:
        return _date(near.year + _RELATIVE[relative], month, day)
    middle = near.earliest().date()
    candidates = (_date(middle.year + offset, month, day) for offset in (-1, 0, 1))
    return min((one for one in candidates if one), key=lambda one: abs(one - middle), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
