"""The forms dates take in Chinese texts, in digits and in Chinese numerals."""

import re
from collections.abc import Iterator

from site_builder.annotators.date_forms import Form, Relative
from site_builder.annotators.numerals import value_of

_Forms = tuple[Form, ...]

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
_ONES = "一二三四五六七八九"
_HAN = frozenset(f"〇零○{_ONES}十廿百千万第几数")
_MONTH = f"1[0-2]|0?[1-9]|十[一二]?|[{_ONES}]"
_DAY = "3[01]|[12][0-9]|0?[1-9]"
_FROM_TEN = f"三十一?|二?十[{_ONES}]?|廿[{_ONES}]?"
_CHINESE_DAY = f"{_DAY}|{_FROM_TEN}|[{_ONES}]"
_YEAR = f"(?:1[0-9]|20)[0-9]{{2}}|(?:一[{_ONES}]|二[〇零○])[〇零○{_ONES}]{{2}}"
_ANDS = "和及与、或"
_DAY_MARK = "[日号號]"
_SPAN = rf"(?:[至到和及与、或\-—–~～](?:(?P<last_month{{0}}>{_MONTH})月)?(?P<last_day{{0}}>{_CHINESE_DAY}){_DAY_MARK})?"
_WITH_DAY = rf"(?P<day{{0}}>{_CHINESE_DAY})(?:{_DAY_MARK}{_SPAN}|(?=[（(]?(?:周|星期)[一二三四五六日天]))"
_BEGINS = re.compile(
    f"[0-9昨今前明去上本这下当同次翌第周星礼廿十{_ONES}]"
    f"(?:(?<![廿十{_ONES}])(?:[0-9]{{0,4}}[年月日号號世-]|[天晚夜早晨年周星礼期拜个世一二三四五六])"
    f"|(?<=[廿十{_ONES}])(?:[十{_ONES}]{{0,2}}[月日号號世]|[〇零○{_ONES}]{{3}}年))"
)
"""How every date begins, so that little of the text is looked at closely."""
_CHINESE = re.compile(
    "|".join(
        (
            rf"(?P<full>(?P<year>{_YEAR})年(?!代)(?:(?P<month>{_MONTH})月(?:{_WITH_DAY.format('')})?)?)",
            r"(?P<iso>(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:[0-2][0-9]|3[01])(?![0-9]))",
            r"(?P<decade>(?:19|20)[0-9]0年代)",
            r"(?P<century>(?:20世纪|二十世纪|上个?世纪)(?P<tens>[1-9]0|[二三四五六七八九]十)年代)",
            rf"(?P<in_year>(?P<years>前年|去年|今年|明年)(?:(?P<its_month>{_MONTH})月(?:(?P<on_day>{_CHINESE_DAY}){_DAY_MARK})?)?)",
            rf"(?P<in_month>(?P<month_2>{_MONTH})月(?:{_WITH_DAY.format('_2')})?)",
            rf"(?P<bare>(?P<day_3>{_DAY}|{_FROM_TEN}){_DAY_MARK}(?![内间游均后]){_SPAN.format('_3')})",
            f"(?P<today>{'|'.join(_DAYS)})",
            f"(?P<that_day>{'|'.join(_THAT_DAY)})",
            rf"(?P<near_month>(?P<months>{'|'.join(_MONTHS)})(?:(?P<day_4>{_CHINESE_DAY}){_DAY_MARK}{_SPAN.format('_4')})?)",
            r"(?P<week>[上本这下]个?(?:周|星期|礼拜)(?:(?P<weekday_of>[一二三四五六日天])(?![至到]))?(?!末))",
            r"(?P<on_weekday>(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])(?![至到个天]))",
        )
    )
)
_NO_DATE_AFTER = frozenset("0123456789./")
_NO_WEEKDAY_AFTER = frozenset("一二两三四五六七八九十几半数每上下本这个至到")
_LENGTHS = ("连续", "过去", "未来", "为期", "长达", "历时", "将近", "超过", "近", "约", "第", "每", "满", "逾", "共")
_AHEAD = re.compile("(?:将|计划|定于|拟|预计|打算)[^，。；]*$")
_AHEAD_AFTER = re.compile("[^。；表称说布调出诺告]{0,5}?(?:将|计划|定于|拟|预计|打算)")
_SAYING_AFTER = re.compile("(?:表示|称|说|宣布|强调|指出|证实|警告|呼吁)")
_IN_MONTH = re.compile("份|[初底末]|[上中下]旬")
_LONG_AGO = re.compile("1[0-8]|一[一二三四五六七八]")
_OTHER_YEAR = re.compile(f"[0-9〇零○{_ONES}]年$")


def chinese(text: str) -> Iterator[Form]:
    """The dates printed in a Chinese text, in order."""
    at, end = 0, -9
    while begun := _BEGINS.search(text, at):
        start = begun.start()
        match = _CHINESE.match(text, start)
        if match is None:
            at = begun.end()
            continue
        at = match.end()
        before = text[max(0, start - 3) : start]
        if before[-1:] in _NO_DATE_AFTER or _of_more(match, before):
            continue
        joined = start - end <= 1 and before != "" and before[-1] in _JOINS
        for form in _READERS[match.lastgroup or ""](match, before):
            end = form.end
            yield form._replace(joined=True) if joined else form


def _of_more(match: re.Match[str], before: str) -> bool:
    """Whether it is the end of something longer: a date in a year that is none, a number, a length of time, a name."""
    kind = match.lastgroup
    if kind == "in_month" and _OTHER_YEAR.search(before):
        return True
    if kind == "full" and match["month"] is None and _LONG_AGO.match(match["year"]):
        return True
    if match.group()[0] not in _HAN:
        return False
    if kind == "in_month" and match["day_2"] is None:
        return _IN_MONTH.match(match.string, match.end()) is None
    return before[-1:] in _HAN or (kind == "bare" and match.group()[-1] in "号號")


def _full(match: re.Match[str], _: str) -> _Forms:
    year, month, day, last_month, last_day = match.group("year", "month", "day", "last_month", "last_day")
    return _span(match, _number(year), _int(month), _int(day), _int(last_month), _int(last_day))


def _iso(match: re.Match[str], _: str) -> _Forms:
    year, month, day = map(int, match.group().split("-"))
    return (Form(*match.span(), year, month, day),)


def _decade(match: re.Match[str], _: str) -> _Forms:
    return (Form(*match.span(), int(match.group()[:4]), decade=True),)


def _decade_of_century(match: re.Match[str], _: str) -> _Forms:
    return (Form(*match.span(), 1900 + _number(match["tens"]), decade=True),)


def _in_year(match: re.Match[str], _: str) -> _Forms:
    return (Form(*match.span(), None, _int(match["its_month"]), _int(match["on_day"]), years=_YEARS[match["years"]]),)


def _in_month(match: re.Match[str], _: str) -> _Forms:
    month, day, last_month, last_day = match.group("month_2", "day_2", "last_month_2", "last_day_2")
    return _span(match, None, _number(month), _int(day), _int(last_month), _int(last_day))


def _bare(match: re.Match[str], before: str) -> _Forms:
    if before.endswith(_LENGTHS) or before[-1:] == "月":
        return ()
    day, last_month, last_day = match.group("day_3", "last_month_3", "last_day_3")
    return _span(match, None, None, _number(day), _int(last_month), _int(last_day))


def _today(match: re.Match[str], _: str) -> _Forms:
    return (Form(*match.span(), days=_DAYS[match.group()], relative=Relative.TODAY),)


def _that_day(match: re.Match[str], _: str) -> _Forms:
    return (Form(*match.span(), days=_THAT_DAY[match.group()], relative=Relative.THAT_DAY),)


def _near_month(match: re.Match[str], _: str) -> _Forms:
    day, last_month, last_day = match.group("day_4", "last_month_4", "last_day_4")
    first, *rest = _span(match, None, None, _int(day), _int(last_month), _int(last_day))
    return (first._replace(months=_MONTHS[match["months"]]), *rest)


def _week(match: re.Match[str], _: str) -> _Forms:
    weekday = match["weekday_of"]
    return (Form(*match.span(), weeks=_WEEKS[match.group()[0]], weekday=_weekday(weekday) if weekday else None),)


def _on_weekday(match: re.Match[str], before: str) -> _Forms:
    if before[-1:] in _NO_WEEKDAY_AFTER:
        return ()
    start, end = match.span()
    return (Form(start, end, weekday=_weekday(match["weekday"]), ahead=_lies_ahead(match.string, start, end)),)


def _lies_ahead(text: str, start: int, end: int) -> bool:
    """Whether a day is one to come: what is planned stands in its clause, and it is not the day of the saying."""
    if _SAYING_AFTER.match(text, end):
        return False
    return bool(_AHEAD.search(text, max(0, start - 12), start) or _AHEAD_AFTER.match(text, end))


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
) -> _Forms:
    """One form; but 11日和26日 are two, unless the second is the day after the first."""
    start, end = match.span()
    if last_day is None or (last_month is None and last_day - (day or 0) == 1):
        return (Form(start, end, year, month, day, last_month, last_day),)
    place = max(map(match.group().rfind, _ANDS))
    if place < 0:
        return (Form(start, end, year, month, day, last_month, last_day),)
    return (
        Form(start, start + place, year, month, day),
        Form(start + place + 1, end, None, last_month, last_day, joined=True),
    )


def _weekday(character: str) -> int:
    return 6 if character == "天" else _WEEKDAYS.index(character)


def _int(text: str | None) -> int | None:
    return _number(text) if text else None


def _number(text: str) -> int:
    """A number in digits, in Chinese numerals (十三) or in Chinese digits (二〇二二)."""
    if text.isascii():
        return int(text)
    text = text.replace("〇", "零").replace("○", "零").replace("廿", "二十")
    if "十" in text:
        return value_of(text)
    return int("".join(str(value_of(character)) for character in text))
