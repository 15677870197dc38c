"""The forms dates take in English texts."""

import re
from collections.abc import Iterator

from site_builder.annotators.date_forms import Form, Relative
from site_builder.model.printed_dates import MONTHS

_DAY = "3[01]|[12][0-9]|0?[1-9]"
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
_PLANNED = r"\b(?:will|would|due|to be|scheduled|planned|plans|expected)\b"
_WILL, _WILL_AFTER = re.compile(_PLANNED), re.compile(rf"(?:(?!\b(?:that|said|says|told)\b)[^.;]){{0,30}}?{_PLANNED}")
_SAID = re.compile(r"\b(?:said|says|told|stated|announced|reported|confirmed|warned|added|according to)\b")


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
    return Form(start, end, weekday=weekday, ahead=_lies_ahead(text, start, end))


def _lies_ahead(text: str, start: int, end: int) -> bool:
    """Whether a day is one to come: what is planned stands before it or right after, and nothing is said on it."""
    before = text[max(0, start - 40) : start]
    said = max((match.end() for match in _SAID.finditer(before)), default=0)
    if _WILL.search(before, said):
        return True
    return not said and _WILL_AFTER.match(text, end) is not None


_ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _month(name: str) -> int:
    return MONTHS[name.rstrip(".").lower()]


def _int(text: str | None) -> int | None:
    return int(text) if text else None
