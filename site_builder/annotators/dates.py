"""The dates that a text names, worked out as far as it tells and no further, with the reasoning kept."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from site_builder.annotators.chinese_dates import chinese
from site_builder.annotators.date_forms import Form, Relative
from site_builder.annotators.sheet import Sheet
from site_builder.model.article import Annotations, DateMention, DateSource
from site_builder.model.dates import PartialDate

_SHORTEST_MONTH = 28
_SENTENCE_END = re.compile("[。！？!?\n]")


class _Known(NamedTuple):
    """A date to count from, where it comes from, and how that is said."""

    when: PartialDate
    source: DateSource
    said: str

    @property
    def day(self) -> date | None:
        """The day, if it is known to the day."""
        return date(self.when.year, self.when.month, self.when.day) if self.when.month and self.when.day else None


def annotate(sheet: Sheet, so_far: Annotations) -> Annotations:
    """The annotations with the dates named."""
    forms = list(_english(sheet.plain) if sheet.cleaned.metadata.language.startswith("en") else chinese(sheet.plain))
    return replace(so_far, dates=tuple(_mentions(sheet, forms))) if forms else so_far


def _english(text: str) -> Iterator[Form]:
    """The dates of an English text; the rules for these are imported only for one."""
    from site_builder.annotators.english_dates import english

    return english(text)


def _mentions(sheet: Sheet, forms: list[Form]) -> Iterator[DateMention]:
    written, text = _written(sheet), sheet.plain
    last: _Known | None = None
    last_form: Form | None = None
    for place, form in enumerate(forms):
        if form.weekday is not None and _stands_by_a_date(form, forms, place):
            continue
        same = form.month is None and form.day is not None and _in_one_sentence(last_form, form, text)
        found = _resolve(form, written, last, same)
        if found is None:
            continue
        first, end, known = found
        paragraph = bisect_right(sheet.starts, form.start)
        offset = sheet.starts[paragraph - 1]
        source, said = (known.source, known.said) if known else (DateSource.PRINTED, "")
        yield DateMention(paragraph, form.start - offset, form.end - offset, first, end, source, said)
        last, last_form = _Known(end or first, DateSource.LAST_DATE, text[form.start : form.end]), form


def _written(sheet: Sheet) -> _Known | None:
    """When the text was written: the day of the meeting, or of publication."""
    published = sheet.cleaned.metadata.publication.date
    if published is None or published.month is None or published.day is None:
        return None
    source = DateSource.MEETING if sheet.is_record else DateSource.PUBLICATION
    return _Known(published.date_only(), source, published.date_only().iso())


def _in_one_sentence(last: Form | None, form: Form, text: str) -> bool:
    return last is not None and _SENTENCE_END.search(text, last.end, form.start) is None


def _stands_by_a_date(form: Form, forms: list[Form], place: int) -> bool:
    """Whether a day of the week only goes with a day named beside it: 周二（9月19日）."""
    if place:
        before = forms[place - 1]
        if before.day and 0 <= form.start - before.end <= 2:
            return True
    if place + 1 == len(forms):
        return False
    after = forms[place + 1]
    return bool(after.day) and 0 <= after.start - form.end <= 2


_Found = tuple[PartialDate, PartialDate | None, _Known | None] | None


def _resolve(form: Form, written: _Known | None, last: _Known | None, same_sentence: bool) -> _Found:
    if form.year is not None:
        return _dated(form, form.year, form.month, None)
    if form.days is not None:
        known = written if form.relative is Relative.TODAY else last
        return _from_day(known, form.days) if known else None
    if form.years is not None:
        return _dated(form, written.when.year + form.years, form.month, written) if written else None
    if form.months is not None:
        return _from_month(form, written, form.months) if written else None
    if form.weekday is not None or form.weeks is not None:
        return _from_week(form, written) if written else None
    return _completed(form, written, last, same_sentence)


def _completed(form: Form, written: _Known | None, last: _Known | None, same_sentence: bool) -> _Found:
    """A month or a day without its year: that of the date it goes on from, or else the one nearest to writing."""
    if form.month is not None:
        known = last if form.joined and last else written or (last if last and last.when.month else None)
        if known is None:
            return None
        year = known.when.year if form.joined and last else _nearest_year(known, form.month)
        return _dated(form, year, form.month, known)
    return _day_of_month(form.day, last if same_sentence or written is None else written, form)


def _day_of_month(day: int | None, known: _Known | None, form: Form) -> _Found:
    """A day without its month: the one nearest to the date it is counted from."""
    if known is None or known.when.month is None or day is None:
        return None
    near = known.day or date(known.when.year, known.when.month, 15)
    first = near.year * 12 + near.month - 2
    days = [one for month in (first, first + 1, first + 2) if (one := _day(month // 12, month % 12 + 1, day))]
    if not days:
        return None
    meant = min(days, key=lambda one: abs(one - near))
    return _dated(form, meant.year, meant.month, known)


def _nearest_year(known: _Known, month: int) -> int:
    """The year in which a month is nearest; months to come count double, as more is told of the past."""
    ahead = month - (known.when.month or 1)
    return known.when.year + (-1 if ahead > 4 else 1 if ahead < -8 else 0)


def _dated(form: Form, year: int, month: int | None, known: _Known | None) -> _Found:
    first = _partial(year, month, form.day, form.decade)
    if first is None:
        return None
    last = None
    if form.last_day is not None and month is not None:
        last_month = form.last_month or month
        last = _partial(year + (last_month < month), last_month, form.last_day)
        if last is not None and last.earliest() <= first.earliest():
            last = None
    return first, last, known


def _from_day(known: _Known, days: int) -> _Found:
    there = known.day
    moved = _moved(there, days) if there else None
    return (_whole(moved), None, known) if moved else None


def _from_month(form: Form, known: _Known, months: int) -> _Found:
    if known.when.month is None:
        return None
    year, month = divmod(known.when.year * 12 + known.when.month - 1 + months, 12)
    return _dated(form, year, month + 1, known)


def _from_week(form: Form, known: _Known) -> _Found:
    today = known.day
    monday = _moved(today, -today.weekday()) if today else None
    if today is None or monday is None:
        return None
    if form.weekday is None:
        first, last = _moved(monday, 7 * (form.weeks or 0)), _moved(monday, 7 * (form.weeks or 0) + 6)
        return (_whole(first), _whole(last), known) if first and last else None
    if form.weeks is not None:
        day = _moved(monday, 7 * form.weeks + form.weekday)
    elif form.ahead:
        day = _moved(today, (form.weekday - today.weekday()) % 7)
    else:
        day = _moved(today, -((today.weekday() - form.weekday) % 7))
    return (_whole(day), None, known) if day else None


def _moved(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _whole(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


def _partial(year: int, month: int | None, day: int | None, decade: bool = False) -> PartialDate | None:
    if not 1 <= year <= 9999:
        return None
    if day is not None and not 1 <= day <= _SHORTEST_MONTH and month is not None and _day(year, month, day) is None:
        return None
    return PartialDate(year, month, day, decade=decade)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
