"""Dates as seeds print them: every form, never more than is printed."""

import pytest

from site_builder.model.printed_dates import find_only, from_epoch, parse


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Wed, 14 Sep 2022 06:49:56 GMT", "2022-09-14T06:49:56Z"),
        ("Wed, 14 Sep 2022 06:49:56 +0400", "2022-09-14T06:49:56+04:00"),
        ("14 Sep 2022", "2022-09-14"),
        ("2022-09-14T06:49:56.123Z", "2022-09-14T06:49:56Z"),
        ("2022-09-14T06:49:56+08:00", "2022-09-14T06:49:56+08:00"),
        ("2021-12-16 11:06:55", "2021-12-16T11:06:55"),
        ("2020-09-27-19-55-27", "2020-09-27T19:55:27"),
        ("2022/9/4 7:05", "2022-09-04T07:05"),
        ("2022.09.13", "2022-09-13"),
        ("20220913", "2022-09-13"),
        ("2022-09", "2022-09"),
        ("2020年8月8日", "2020-08-08"),
        ("2020年8月", "2020-08"),
        ("2022年9月13日 星期二 08:05", "2022-09-13T08:05"),
        ("2022年9月13日（周二）下午3时20分", "2022-09-13T15:20"),
        ("北京时间2022年9月13日 08:05", "2022-09-13T08:05+08:00"),
        ("19/09/2023 - 23:06", "2023-09-19T23:06"),
        ("05/06/2023 - 08:00", "2023-06-05T08:00"),
        ("19.09.2023", "2023-09-19"),
        ("09/19/2023", "2023-09-19"),
        ("September 19, 2023", "2023-09-19"),
        ("Sept. 19, 2023 at 11:06 PM", "2023-09-19T23:06"),
        ("Tuesday, September 19, 2023, 12:30 a.m. UTC", "2023-09-19T00:30Z"),
        ("19 septembre 2023 à 23h06", "2023-09-19T23:06"),
        ("19 de septiembre de 2023", "2023-09-19"),
        ("19 сентября 2023 г., 23:06", "2023-09-19T23:06"),
        ("September 2023", "2023-09"),
        ("2022-09-13 10:00 GMT+8", "2022-09-13T10:00+08:00"),
        ("2:30 PM EDT, September 22, 2023", "2023-09-22T14:30-04:00"),
        ("Wed 20 Sep 2023 10.41 BST", "2023-09-20T10:41+01:00"),
        ("Nov 21, 2023 9:05 PM PST", "2023-11-21T21:05-08:00"),
    ],
)
def test_a_date_is_read_as_far_as_it_is_printed(text: str, iso: str) -> None:
    date = parse(text)
    assert date is not None
    assert date.iso() == iso


@pytest.mark.parametrize(
    "text",
    [
        "Invalid Date",
        "",
        "05/06/2023",
        "2022-13-01",
        "2022-02-30",
        "31 June 2023",
        "9月13日",
        "2022年",
        "25:61",
        "12 foo 2022",
        "2022-09-13 25:00",
        "on 2022-09-13 they met",
        "1999999999",
        "0000-01-01",
        "x" * 500,
    ],
)
def test_what_is_no_date_or_could_be_two_is_none(text: str) -> None:
    assert parse(text) is None


def test_an_order_may_be_told() -> None:
    first, second = parse("05/06/2023", day_first=True), parse("05/06/2023", day_first=False)
    assert first is not None
    assert second is not None
    assert (first.iso(), second.iso()) == ("2023-06-05", "2023-05-06")


@pytest.mark.parametrize(
    "text", ["日期：2022-09-13", "发布时间: 2022-09-13", "Published: 2022-09-13", "【时间】2022-09-13"]
)
def test_a_label_may_stand_before_a_date(text: str) -> None:
    date = find_only(text)
    assert date is not None
    assert date.iso() == "2022-09-13"


def test_a_sentence_with_a_date_is_no_date() -> None:
    assert find_only("2022年9月13日，双方交火。") is None


def test_an_epoch_is_an_instant_in_utc() -> None:
    for stamp in (1695159901000, 1695159901):
        date = from_epoch(stamp)
        assert date is not None
        assert date.iso() == "2023-09-19T21:45:01Z"
    assert from_epoch(12) is None
    assert from_epoch(10**17) is None
