"""The forms dates take in Chinese and English texts: what is printed, in neutral parts; nothing is worked out yet."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from site_builder.model.printed_dates import MONTHS


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


_YEARS = {"前年": -2, "去年": -1, "今年": 0, "明年": 1}
_MONTHS = {"上月": -1, "上个月": -1, "本月": 0, "这个月": 0, "下月": 1, "下个月": 1}
_WEEKS = {"上": -1, "本": 0, "这": 0, "下": 1}
_DAYS = {
    **dict.fromkeys(("前天", "前日", "前晚"), -2),
    **dict.fromkeys(("昨天", "昨日", "昨晚", "昨夜", "昨晨"), -1),
    **dict.fromkeys(("今天", "今日", "今晚", "今早", "今晨"), 0),
    **dict.fromkeys(("明天", "明日", "明晚"), 1),
}
_THAT_DAY = {
    **dict.fromkeys(("当天", "当日", "当晚", "同日", "同一天"), 0),
    **dict.fromkeys(("次日", "翌日", "第二天"), 1),
}
_WEEKDAYS = "一二三四五六日"
_JOINS = "和、及与至到或-—–~～"
_MONTH = "1[0-2]|0?[1-9]"
_DAY = "3[01]|[12][0-9]|0?[1-9]"
_ANDS = "和及与、或"
_DAY_MARK = "[日号號]"
_SPAN = rf"(?:[至到和及与、或\-—–~～](?:(?P<last_month{{0}}>{_MONTH})月)?(?P<last_day{{0}}>{_DAY}){_DAY_MARK})?"
_WITH_DAY = rf"(?P<day{{0}}>{_DAY})(?:{_DAY_MARK}{_SPAN}|(?=[（(]?(?:周|星期)[一二三四五六日天]))"
_BEGINS = re.compile(
    "[0-9昨今前明去上本这下当同次翌第周星礼](?:[0-9]*[年月日号號世-]|[天晚夜早晨年周星礼期拜个世一二三四五六])"
)
"""How every date begins, so that little of the text is looked at closely."""
_CHINESE = re.compile(
    "|".join(
        (
            rf"(?P<full>(?P<year>(?:19|20)[0-9]{{2}})年(?!代)(?:(?P<month>{_MONTH})月(?:{_WITH_DAY.format('')})?)?)",
            r"(?P<iso>(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:[0-2][0-9]|3[01])(?![0-9]))",
            r"(?P<decade>(?:19|20)[0-9]0年代)",
            r"(?P<century>(?:20世纪|上个?世纪)(?P<tens>[1-9]0)年代)",
            rf"(?P<in_year>(?P<years>前年|去年|今年|明年)(?:(?P<its_month>{_MONTH})月(?:(?P<on_day>{_DAY}){_DAY_MARK})?)?)",
            rf"(?P<in_month>(?P<month_2>{_MONTH})月(?:{_WITH_DAY.format('_2')})?)",
            rf"(?P<bare>(?P<day_3>{_DAY}){_DAY_MARK}(?![内间游均后]){_SPAN.format('_3')})",
            f"(?P<today>{'|'.join(_DAYS)})",
            f"(?P<that_day>{'|'.join(_THAT_DAY)})",
            f"(?P<near_month>{'|'.join(_MONTHS)})",
            r"(?P<week>[上本这下]个?(?:周|星期|礼拜)(?:(?P<weekday_of>[一二三四五六日天])(?![至到]))?(?!末))",
            r"(?P<on_weekday>(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])(?![至到个天]))",
        )
    )
)
_NO_DATE_AFTER = frozenset("0123456789./")
_NO_WEEKDAY_AFTER = frozenset("一二两三四五六七八九十几半数每上下本这个至到")
_LENGTHS = ("连续", "过去", "未来", "为期", "长达", "历时", "将近", "超过", "近", "约", "第", "每", "满", "逾", "共")
_AHEAD = re.compile("将|计划|定于|拟|预计|打算")


def chinese(text: str) -> Iterator[Form]:
    """The dates printed in a Chinese text, in order."""
    at, end = 0, -9
    while begun := _BEGINS.search(text, at):
        start = begun.start()
        match = _CHINESE.match(text, start)
        before = text[max(0, start - 3) : start]
        if match is None or before[-1:] in _NO_DATE_AFTER:
            at = begun.end() if match is None else match.end()
            continue
        at = match.end()
        joined = start - end <= 1 and before[-1:] != "" and before[-1] in _JOINS
        for form in _READERS[match.lastgroup or ""](match, before):
            end = form.end
            yield form._replace(joined=True) if joined else form


def _full(match: re.Match[str], _: str) -> Iterator[Form]:
    year, month, day, last_month, last_day = match.group("year", "month", "day", "last_month", "last_day")
    return _span(match, int(year), _int(month), _int(day), _int(last_month), _int(last_day))


def _iso(match: re.Match[str], _: str) -> Iterator[Form]:
    year, month, day = map(int, match.group().split("-"))
    yield Form(*match.span(), year, month, day)


def _decade(match: re.Match[str], _: str) -> Iterator[Form]:
    yield Form(*match.span(), int(match.group()[:4]), decade=True)


def _decade_of_century(match: re.Match[str], _: str) -> Iterator[Form]:
    yield Form(*match.span(), 1900 + int(match["tens"]), decade=True)


def _in_year(match: re.Match[str], _: str) -> Iterator[Form]:
    yield Form(*match.span(), None, _int(match["its_month"]), _int(match["on_day"]), years=_YEARS[match["years"]])


def _in_month(match: re.Match[str], _: str) -> Iterator[Form]:
    month, day, last_month, last_day = match.group("month_2", "day_2", "last_month_2", "last_day_2")
    return _span(match, None, int(month), _int(day), _int(last_month), _int(last_day))


def _bare(match: re.Match[str], before: str) -> Iterator[Form]:
    if before.endswith(_LENGTHS) or before[-1:] == "月":
        return iter(())
    day, last_month, last_day = match.group("day_3", "last_month_3", "last_day_3")
    return _span(match, None, None, int(day), _int(last_month), _int(last_day))


def _today(match: re.Match[str], _: str) -> Iterator[Form]:
    yield Form(*match.span(), days=_DAYS[match.group()], relative=Relative.TODAY)


def _that_day(match: re.Match[str], _: str) -> Iterator[Form]:
    yield Form(*match.span(), days=_THAT_DAY[match.group()], relative=Relative.THAT_DAY)


def _near_month(match: re.Match[str], _: str) -> Iterator[Form]:
    yield Form(*match.span(), months=_MONTHS[match.group()])


def _week(match: re.Match[str], _: str) -> Iterator[Form]:
    weekday = match["weekday_of"]
    yield Form(*match.span(), weeks=_WEEKS[match.group()[0]], weekday=_weekday(weekday) if weekday else None)


def _on_weekday(match: re.Match[str], before: str) -> Iterator[Form]:
    if before[-1:] not in _NO_WEEKDAY_AFTER:
        text, (start, end) = match.string, match.span()
        ahead = _AHEAD.search(text, max(0, start - 12), min(len(text), end + 6)) is not None
        yield Form(start, end, weekday=_weekday(match["weekday"]), ahead=ahead)


_READERS = {
    "full": _full,
    "iso": _iso,
    "decade": _decade,
    "century": _decade_of_century,
    "in_year": _in_year,
    "in_month": _in_month,
    "bare": _bare,
    "today": _today,
    "that_day": _that_day,
    "near_month": _near_month,
    "week": _week,
    "on_weekday": _on_weekday,
}
"""What reads each alternative, by the group that closes it."""


def _span(
    match: re.Match[str],
    year: int | None,
    month: int | None,
    day: int | None,
    last_month: int | None,
    last_day: int | None,
) -> Iterator[Form]:
    """One form; but 11日和26日 are two, unless the second is the day after the first."""
    start, end = match.span()
    one_span = last_day is None or (last_month is None and last_day - (day or 0) == 1)
    text = match.group()
    place = max(map(text.rfind, _ANDS))
    if one_span or place < 0:
        yield Form(start, end, year, month, day, last_month, last_day)
    else:
        yield Form(start, start + place, year, month, day)
        yield Form(start + place + 1, end, None, last_month, last_day, joined=True)


def _weekday(character: str) -> int:
    return _WEEKDAYS.index(character.replace("天", "日"))


_MONTH_NAME = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_WEEKDAY_NAME = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_ORDINAL = "(?:st|nd|rd|th)?"
_IN_YEAR = "(?:,? (?P<{}>(?:19|20)[0-9]{{2}}))?"
_ENGLISH = re.compile(
    "|".join(
        (
            rf"(?P<day>{_DAY}){_ORDINAL}(?:(?: to |–|-| and )(?P<last_day>{_DAY}){_ORDINAL})? (?:of )?"
            rf"(?P<month>{_MONTH_NAME})(?![a-z]){_IN_YEAR.format('year')}",
            rf"(?P<month_first>{_MONTH_NAME}) (?P<day_then>{_DAY}){_ORDINAL}(?![0-9])"
            rf"(?:(?: to |–|-| and )(?P<then_day>{_DAY}){_ORDINAL}(?![0-9]))?{_IN_YEAR.format('then_year')}",
            rf"(?P<month_of>{_MONTH_NAME}),? (?P<year_of>(?:19|20)[0-9]{{2}})(?![0-9])",
            r"(?P<iso>(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:[0-2][0-9]|3[01]))(?![0-9])",
            r"(?P<decade>(?:19|20)[0-9]0)s",
            rf"(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil) (?:(?P<year_alone>(?:19|20)[0-9]{{2}})(?![0-9-])"
            rf"|(?P<month_alone>{_MONTH_NAME})(?![a-z]| [0-9]{{1,2}}(?![0-9])){_IN_YEAR.format('its_year')})",
            r"(?P<days>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Ll]ast night)(?![a-z'’])",
            r"(?P<that_day>[Tt]he same day|[Tt]hat day|[Tt]he next day|[Tt]he following day)",
            r"(?P<which>[Ll]ast|[Tt]his|[Nn]ext) (?:(?P<unit>week|month|year)(?![a-z])"
            rf"|(?P<weekday_of>{_WEEKDAY_NAME}))",
            rf"(?P<weekday>{_WEEKDAY_NAME})(?![a-z])",
        )
    )
)
_ENGLISH_DAYS = {"yesterday": -1, "last night": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_WHICH = {"last": -1, "this": 0, "next": 1}
_WILL = re.compile(r"\b(?:will|would|due|to be|scheduled|planned|plans|expected)\b")


def english(text: str) -> Iterator[Form]:
    """The dates printed in an English text, in order."""
    for match in _ENGLISH.finditer(text):
        before = text[match.start() - 1 : match.start()]
        if not (before.isalnum() or before in (".", "/", "-")) or before == "":
            yield _english(match, text)


def _english(match: re.Match[str], text: str) -> Form:
    part, (start, end) = match.group, match.span()
    if part("day"):
        month, last = _month(part("month")), _int(part("last_day"))
        return Form(start, end, _int(part("year")), month, int(part("day")), None, last)
    if part("month_first"):
        month, last = _month(part("month_first")), _int(part("then_day"))
        return Form(start, end, _int(part("then_year")), month, int(part("day_then")), None, last)
    if part("month_of"):
        return Form(start, end, int(part("year_of")), _month(part("month_of")))
    if part("iso"):
        year, month, day = map(int, part("iso").split("-"))
        return Form(start, end, year, month, day)
    if part("decade"):
        return Form(start, end, int(part("decade")), decade=True)
    if part("year_alone"):
        return Form(match.start("year_alone"), end, int(part("year_alone")))
    if part("month_alone"):
        return Form(match.start("month_alone"), end, _int(part("its_year")), _month(part("month_alone")))
    if part("days"):
        return Form(start, end, days=_ENGLISH_DAYS[part("days").lower()], relative=Relative.TODAY)
    if part("that_day"):
        later = part("that_day").split()[1] in ("next", "following")
        return Form(start, end, days=int(later), relative=Relative.THAT_DAY)
    which = _WHICH[part("which").lower()] if part("which") else 0
    if part("unit"):
        weeks, months, years = (which if part("unit") == unit else None for unit in ("week", "month", "year"))
        return Form(start, end, weeks=weeks, months=months, years=years)
    named = part("weekday_of") or part("weekday")
    weekday = _ENGLISH_WEEKDAYS.index(named)
    if part("which") and which != 0:
        return Form(start, end, weekday=weekday, ahead=which > 0)
    ahead = _WILL.search(text, max(0, start - 40), min(len(text), end + 20)) is not None
    return Form(start, end, weekday=weekday, ahead=ahead)


_ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _month(name: str) -> int:
    return MONTHS[name.rstrip(".").lower()]


def _int(text: str | None) -> int | None:
    return int(text) if text else None
