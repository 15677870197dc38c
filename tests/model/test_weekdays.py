"""Days printed with a day of the week, in both languages."""

import pytest

from site_builder.model.dates import PartialDate
from site_builder.model.weekdays import pairs

NEAR = PartialDate.parse("2022-09-14")


def found(text: str, near: PartialDate | None = NEAR) -> list[tuple[str, str, bool]]:
    return [(pair.printed, pair.day.isoformat(), pair.agrees) for pair in pairs(text, near)]


@pytest.mark.parametrize(
    ("text", "day", "agrees"),
    [
        ("Tuesday 13 September 2022", "2022-09-13", True),
        ("Tuesday, 13th of September", "2022-09-13", True),
        ("Tuesday the 13th of September", "2022-09-13", True),
        ("Tuesday, September 13, 2022", "2022-09-13", True),
        ("Monday (September 13", "2022-09-13", False),
        ("13 September 2022 (Wednesday", "2022-09-13", False),
        ("September 12, 2022 (Monday", "2022-09-12", True),
        ("9月13周二", "2022-09-13", True),
        ("星期四（9月15日", "2022-09-15", True),
    ],
)
def test_a_pair_is_found_and_judged(text: str, day: str, agrees: bool) -> None:
    assert found(text) == [(text, day, agrees)]


@pytest.mark.parametrize(
    "text", ["Tuesday and 13 September", "on a Monday in May 30", "Tuesday 31 September", "周二至周四9月"]
)
def test_what_is_no_pair_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_without_a_year_and_without_a_date_nearby_nothing_is_judged() -> None:
    assert found("Tuesday 13 September", None) == []
    assert found("Tuesday 13 September", PartialDate.parse("2022")) == []
    assert found("Tuesday 13 September 2022", None) != []
