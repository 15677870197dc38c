"""Dates as seeds print them, in the languages and forms they come in; never more precise than printed."""

import re
from datetime import UTC, datetime

from site_builder.model.dates import PartialDate

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january janvier janv enero ene января январь",
            "feb february février fevrier févr febrero февраля февраль",
            "mar march mars marzo марта март",
            "apr april avril avr abril апреля апрель",
            "may mai mayo мая май",
            "jun june juin junio июня июнь",
            "jul july juillet juil julio июля июль",
            "aug august août aout agosto ago августа август",
            "sep sept september septembre septiembre сентября сентябрь",
            "oct october octobre octubre октября октябрь",
            "nov november novembre noviembre ноября ноябрь",
            "dec december décembre decembre déc diciembre dic декабря декабрь",
        ),
        start=1,
    )
    for name in names.split()
}
"""The months by their names, in lower case."""
_ZONES = {
    "gmt": 0,
    "utc": 0,
    "ut": 0,
    "z": 0,
    "est": -300,
    "edt": -240,
    "et": None,
    "pst": -480,
    "pdt": -420,
    "cst": None,
    "bst": 60,
    "cet": 60,
    "cest": 120,
    "eet": 120,
    "eest": 180,
    "msk": 180,
    "jst": 540,
    "hkt": 480,
}
_WEEKDAY = r"(?:(?:周|星期|礼拜)[一二三四五六日天]|[（(](?:周|星期)[一二三四五六日天][)）])"
_TIME = (
    r"(?:(?P<half>上午|下午|早上|凌晨|中午|晚上|晚间|傍晚)\s*)?"
    r"(?P<hour>\d{1,2})\s*(?:[:：h时點点]|\.(?=\d\d))\s*(?P<minute>\d{2})?分?(?:[:：](?P<second>\d{2})(?:[.,]\d+)?"
    r"|(?P<second2>\d{2})秒)?"
    r"(?:\s*(?P<ampm>[ap]\.?m\.?))?"
    r"(?:\s*[(（]?(?P<zone>(?:GMT|UTC)\s*[+-]\s*\d{1,2}(?::?\d\d)?|[+-]\d\d:?\d\d|GMT|UTC|UT|Z|E[SD]T|P[SD]T|ET|CEST|CET"
    r"|CST|BST|EEST|EET|MSK|JST|HKT)"
    r"(?![A-Za-z])[)）]?)?"
)
_JOIN = rf"(?:\s*{_WEEKDAY})?\s*(?:[T,，\-–—|at à]+\s*|\s*)"
_AFTER = rf"(?:{_JOIN}{_TIME})?"
_WORD = r"(?P<name>[^\W\d_]{3,12})\.?"
_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<beijing>北京时间\s*)?(?P<year>\d{{4}})\s*[-/.]\s*(?P<month>\d{{1,2}})\s*[-/.]\s*(?P<day>\d{{1,2}}){_AFTER}",
        r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)-(?P<hour>\d\d)-(?P<minute>\d\d)(?:-(?P<second>\d\d))?",
        rf"(?P<beijing>北京时间\s*)?(?P<year>\d{{4}})\s*年\s*(?P<month>\d{{1,2}})\s*月\s*(?P<day>\d{{1,2}})\s*[日号]{_AFTER}",
        r"(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月",
        r"(?P<year>\d{4})-(?P<month>\d\d)",
        r"(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)",
        rf"(?P<first>\d{{1,2}})\s*(?P<mark>[/.])\s*(?P<then>\d{{1,2}})\s*[/.]\s*(?P<year>\d{{4}}){_AFTER}",
        rf"(?:[^\W\d_]{{2,12}}\.?,?\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th"
        rf"|er)?\.?[\s-]+(?:de\s+)?{_WORD},?[\s-]+(?:de\s+)?"
        rf"(?P<year>\d{{4}})(?:\s*(?:г\.?|года))?{_AFTER}",
        rf"(?:[^\W\d_]{{3,12}},?\s+)?{_WORD}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}}){_AFTER}",
        rf"{_WORD}\s+(?P<year>\d{{4}})",
        rf"{_TIME}(?:\s*[,，]\s*|\s+(?:on\s+)?){_WORD}\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})",
    )
)
_NUMERIC = (*_FORMS[:-3], _FORMS[-1])
_WORDED = (_FORMS[0], _FORMS[2], *_FORMS[7:])
_DIGIT = re.compile(r"\d")
_LABEL = re.compile(
    r"\s*[【\[(（]?\s*(?:(?:发布|发表|更新|更改|修改|發布|發表)(?:时间|日期|于|時間)|(?:时间|日期|发布|更新|首次发表"
    r"|最后更新|時間|發布|最後更新)|(?:first |originally )?published(?: on| at)?"
    r"|(?:last )?(?:updated|modified)(?: on| at)?|posted(?: on)?|date|publié le|modifié le|опубликовано)"
    r"\s*[:：】\]/／]?\s*",
    re.IGNORECASE,
)


def parse(text: str, day_first: bool | None = None) -> PartialDate | None:
    """The date a text consists of, or None if it is not exactly one date that exists.

    ``day_first`` says how ``05/06/2023`` is meant; without it such a date is None, unless only one reading is possible
    or a time after a dash follows, which only day-first outlets print.
    """
    text = text.strip()
    if len(text) > 80 or _DIGIT.search(text) is None:
        return None
    for form in _NUMERIC if text[0].isdigit() else _WORDED:
        match = form.fullmatch(text)
        if match is not None:
            found = _date(match.groupdict(), text, day_first)
            if found is not None:
                return found
    return None


def find_only(text: str) -> PartialDate | None:
    """The date of a line that holds nothing else but a label such as ``日期：`` or ``Published:``, or None."""
    if len(text) > 100:
        return None
    label = _LABEL.match(text)
    bare = text[label.end() :].rstrip("】])） ") if label else text.strip()
    return parse(bare)


def from_epoch(milliseconds: int) -> PartialDate | None:
    """The instant of a Unix time in milliseconds (or seconds, if it is that small); None outside years 1971 to 2199."""
    seconds = milliseconds // 1000 if milliseconds >= 10**11 else milliseconds
    if not 31_536_000 <= seconds < 7_258_118_400:
        return None
    return PartialDate.of(datetime.fromtimestamp(seconds, UTC))


def _date(parts: dict[str, str | None], text: str, day_first: bool | None) -> PartialDate | None:
    year = int(parts["year"] or 0)
    month, day = _number(parts.get("month")), _number(parts.get("day"))
    if parts.get("name"):
        month = MONTHS.get((parts["name"] or "").lower())
        if month is None:
            return None
    if parts.get("first"):
        ordered = _day_and_month(int(parts["first"] or 0), int(parts["then"] or 0), day_first, text)
        if ordered is None:
            return None
        day, month = ordered
    hour, minute, second = _time(parts)
    offset = _offset(parts.get("zone"), bool(parts.get("beijing"))) if hour is not None else None
    date = PartialDate(year, month, day, hour, minute, second, offset)
    try:
        date.earliest()
    except ValueError:
        return None
    return date if year > 0 else None


def _day_and_month(first: int, then: int, day_first: bool | None, text: str) -> tuple[int, int] | None:
    if first > 12 or first == then:
        return first, then
    if then > 12:
        return then, first
    if day_first is None and re.search(r"\d{4}\s*[-–]\s*\d", text):
        day_first = True
    if day_first is None:
        return None
    return (first, then) if day_first else (then, first)


def _time(parts: dict[str, str | None]) -> tuple[int | None, int | None, int | None]:
    hour, minute = _number(parts.get("hour")), _number(parts.get("minute"))
    second = _number(parts.get("second") or parts.get("second2"))
    if hour is None:
        return None, None, None
    late = (parts.get("ampm") or "").lower().startswith("p") or parts.get("half") in ("下午", "晚上", "晚间", "傍晚")
    if late and hour < 12:
        hour += 12
    elif (parts.get("ampm") or "").lower().startswith("a") and hour == 12:
        hour = 0
    return hour, minute if minute is not None else 0, second


def _offset(zone: str | None, beijing: bool) -> int | None:
    if zone is None:
        return 480 if beijing else None
    zone = zone.lower().replace(" ", "")
    if zone in _ZONES:
        return _ZONES[zone]
    sign = -1 if "-" in zone else 1
    digits = re.split(r"[+-]", zone)[1].replace(":", "")
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    return sign * (hours * 60 + minutes) if hours <= 14 and minutes < 60 else None


def _number(text: str | None) -> int | None:
    return int(text) if text else None
