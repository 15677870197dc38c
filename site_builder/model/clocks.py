"""Times of day that a text gives twice, in local time and in that of a named zone: 00:05（格林威治标准时间20:05）."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

DAY = 24 * 60
_EARLIEST, _LATEST = -12 * 60, 14 * 60


@dataclass(frozen=True, slots=True)
class Zone:
    """A named zone: its minutes east of UTC, and where it is a standard time, the place that may keep summer time."""

    offset: int
    place: str = ""

    def in_summer(self, moment: datetime) -> bool:
        """Whether the clocks of its place were then ahead of the standard time that it names."""
        if not self.place:
            return False
        there = moment.replace(tzinfo=ZoneInfo(self.place)).utcoffset()
        return there is not None and there.total_seconds() > self.offset * 60


_ZONES = {
    r"(?:格林[威尼]治(?:标准|平均)?时间|(?:协调)?世界(?:标准|协调)?时间?|GMT|UTC)": Zone(0),
    r"(?:北京时间|Beijing time)": Zone(480),
    r"(?:莫斯科时间|Moscow time|MSK)": Zone(180),
    r"(?:美国东部夏令时间?|Eastern Daylight Time|EDT)": Zone(-240),
    r"(?:美国?东部标准时间|Eastern Standard Time|EST)": Zone(-300, "America/New_York"),
    r"(?:美国?太平洋标准时间|Pacific Standard Time|PST)": Zone(-480, "America/Los_Angeles"),
    r"(?:欧洲中部夏令时间?|Central European Summer Time|CEST)": Zone(120),
    r"(?:欧洲中部(?:标准)?时间|Central European Time|CET)": Zone(60, "Europe/Paris"),
}
_NAMED = "|".join(f"(?P<zone{n}>{name})" for n, name in enumerate(_ZONES))
_HALF = "(?P<half{0}>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?|夜间|深夜)?"
_HOUR = r"(?P<hour{0}>[01]?\d|2[0-4])"
_MINUTE = r"(?:[:：](?P<minute{0}>[0-5]\d)|[时時点點](?:(?P<minute_{0}>[0-5]?\d)分)?)"
_ENGLISH = r"(?:[:.](?P<digits{0}>[0-5]\d))?[ ]*(?P<letter{0}>[ap])\.?m\b\.?"
_NOON = "(?P<noon{0}>中午|正午|noon)"
_CLOCK = rf"(?:{_HALF}{_HOUR}(?:{_MINUTE}|{_ENGLISH})|{_NOON})"
_BETWEEN = r"(?:[ ]*(?:当地时间|local time))?[ ]*[（(，,][ ]*(?:即|合|相当于|that is|or)?[ ]*"
_THEN = rf"(?:{_NAMED})[ ]*{_CLOCK.format('2')}|{_CLOCK.format('3')}[ ]*(?:{_NAMED.replace('zone', 'after')})"
_TWICE = re.compile(rf"{_CLOCK.format('')}{_BETWEEN}(?:{_THEN})")
_REACH = 60
"""So many characters to either side of a zone's name both its times stand."""
_LATE = ("下午", "傍晚", "晚", "晚上", "夜间", "深夜")
_HINTS = (
    *("世界时", "准时间", "均时间", "治时间", "京时间", "科时间", "部时间", "令时间", "GMT", "UTC", " time", " Time"),
    *("EST", "EDT", "PST", "CET", "CEST", "MSK"),
)


@dataclass(frozen=True, slots=True)
class TwoClocks:
    """One moment given twice: what is printed, where, the local minute of the day, and that in the named zone."""

    printed: str
    start: int
    local: int
    named: int
    zone: Zone

    def offset(self, summer: bool = False) -> int:
        """The minutes by which local time is then east of UTC; in summer the zone is taken to be an hour ahead."""
        ahead = self.local - self.named + self.zone.offset + (60 if summer else 0)
        ahead %= DAY
        return ahead - DAY if ahead > _LATEST else ahead


def twice(text: str) -> Iterator[TwoClocks]:
    """The times that a text gives in local time and in a named zone."""
    seen: set[int] = set()
    for match in (
        match for place in _hints(text) for match in _TWICE.finditer(text, max(0, place - _REACH), place + _REACH)
    ):
        if match.start() in seen:
            continue
        seen.add(match.start())
        group = match.groupdict()
        zones = [zone for n, zone in enumerate(_ZONES.values()) if group[f"zone{n}"] or group[f"after{n}"]]
        local, named = _minute(group, ""), _minute(group, "2" if group["hour2"] or group["noon2"] else "3")
        yield TwoClocks(match.group(), match.start(), local, named, zones[0])


def _hints(text: str) -> list[int]:
    """Where zones may be named, in order: only there does it pay to look closely."""
    return sorted(match for hint in _HINTS if hint in text for match in _all(text, hint))


def _all(text: str, hint: str) -> Iterator[int]:
    place = text.find(hint)
    while place >= 0:
        yield place
        place = text.find(hint, place + 1)


def _minute(group: dict[str, str | None], which: str) -> int:
    if group[f"noon{which}"]:
        return 12 * 60
    hour = int(group[f"hour{which}"] or 0)
    minute = int(group[f"minute{which}"] or group[f"minute_{which}"] or group[f"digits{which}"] or 0)
    late = group[f"half{which}"] in _LATE or group[f"letter{which}"] == "p"
    if late and hour < 12:
        hour += 12
    elif group[f"letter{which}"] == "a" and hour == 12:
        hour = 0
    return (hour * 60 + minute) % DAY
