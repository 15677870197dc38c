from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.model.dates import Basis, PartialDate, Precision, Publication

PRECISIONS = {
    "1980s": Precision.DECADE,
    "2022": Precision.YEAR,
    "2022-09": Precision.MONTH,
    "2022-09-13": Precision.DAY,
    "2022-09-13T09": Precision.HOUR,
    "2022-09-13T09+04:00": Precision.HOUR,
    "2022-09-13T00:05": Precision.MINUTE,
    "2022-09-13T00:05+04:00": Precision.MINUTE,
    "2022-09-13T00:05:09Z": Precision.SECOND,
    "2022-09-13T00:05:09-03:30": Precision.SECOND,
}
IMPOSSIBLE = (
    "",
    "now",
    "22-09-13",
    "2022-13",
    "2022-02-30",
    "2022-9-1",
    "2022-09-13T24:00",
    "2022-09-13T23:60",
    "2022-09-13T24",
    "2022-09-13T1",
    "2022-09-13T10:00+15:00",
    "2022-09-13T10:00+04:75",
    "2022年9月13日",
    "1985s",
    "0000",
    "0000-01-01",
    "12022",
    "2022-09-13 and more",
)


@pytest.mark.parametrize(("text", "precision"), PRECISIONS.items())
def test_a_date_never_gains_precision(text: str, precision: Precision) -> None:
    date = PartialDate.parse(text)

    assert date.precision is precision
    assert date.iso() == text


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_a_date_that_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        PartialDate.parse(text)


def test_a_space_may_stand_before_the_time_and_white_space_around_it_all() -> None:
    assert PartialDate.parse(" 2022-09-13 00:05 ").iso() == "2022-09-13T00:05"


@given(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30)), st.integers(-14 * 60, 14 * 60))
def test_a_datetime_survives_the_round_trip_to_text(moment: datetime, offset: int) -> None:
    zoned = moment.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=offset)))
    date = PartialDate.parse(PartialDate.of(zoned).iso())

    assert date == PartialDate.of(zoned)
    assert date.instant() == zoned.astimezone(UTC)


def test_a_datetime_without_zone_gives_a_date_without_zone() -> None:
    assert PartialDate.of(datetime(2022, 9, 13, 6, 49)).offset is None


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1980s", "1980-01-01 00:00:00", "1989-12-31 23:59:59"),
        ("2022", "2022-01-01 00:00:00", "2022-12-31 23:59:59"),
        ("2022-12", "2022-12-01 00:00:00", "2022-12-31 23:59:59"),
        ("2024-02", "2024-02-01 00:00:00", "2024-02-29 23:59:59"),
        ("2022-09-13", "2022-09-13 00:00:00", "2022-09-13 23:59:59"),
        ("2022-09-13T10", "2022-09-13 10:00:00", "2022-09-13 10:59:59"),
        ("2022-09-13T10:05", "2022-09-13 10:05:00", "2022-09-13 10:05:00"),
    ],
)
def test_a_date_spans_all_it_can_mean(text: str, earliest: str, latest: str) -> None:
    date = PartialDate.parse(text)

    assert str(date.earliest()) == earliest
    assert str(date.latest()) == latest


@pytest.mark.parametrize(
    "text", ["9990s", "9999", "9999-12", "9999-12-31", "9999-12-31T23:59-14:00", "0001-01-01T00:00+14:00", "0001"]
)
def test_dates_at_the_ends_of_the_calendar_can_be_ordered_too(text: str) -> None:
    date = PartialDate.parse(text)

    assert date.latest() >= date.earliest()
    assert date.sort_key() == PartialDate.parse(text).sort_key()


def test_the_instant_is_known_only_where_time_and_zone_are() -> None:
    assert PartialDate.parse("2022-09-13").instant() is None
    assert PartialDate.parse("2022-09-13T00:05").utc() is None
    assert PartialDate.parse("2022-09-13T00:05+04:00").utc() == "2022-09-12T20:05Z"
    assert PartialDate.parse("2022-09-13T00:05:30+04:00").utc() == "2022-09-12T20:05:30Z"


def test_a_zone_learnt_later_leaves_the_local_time_alone() -> None:
    assert PartialDate.parse("2022-09-13T23:06").with_offset(-210).iso() == "2022-09-13T23:06-03:30"


def test_dates_are_ordered_by_instant_and_the_wider_span_comes_first() -> None:
    written = ["2022-09-13T00:05+04:00", "2022-09-13", "2022-09", "2022", "2022-09-12T21:00Z", "1980s"]
    ordered = sorted((PartialDate.parse(text) for text in written), key=PartialDate.sort_key)

    assert [date.iso() for date in ordered] == [
        "1980s",
        "2022",
        "2022-09",
        "2022-09-13T00:05+04:00",
        "2022-09-12T21:00Z",
        "2022-09-13",
    ]


def test_the_weekday_is_known_where_the_day_is() -> None:
    assert PartialDate.parse("2022-09-13").weekday() == 1
    assert PartialDate.parse("2022-09").weekday() is None


def test_the_day_of_a_moment_has_no_time() -> None:
    assert PartialDate.parse("2022-09-13T00:05+04:00").date_only().iso() == "2022-09-13"
    assert PartialDate.parse("1980s").date_only().iso() == "1980s"


def test_an_inferred_publication_date_is_not_a_stated_one() -> None:
    date = PartialDate.parse("2022-09-14")

    assert Publication(date, Basis.INFERRED).stated is None
    assert Publication(date, Basis.PRINTED).stated == date
    assert Publication().stated is None
