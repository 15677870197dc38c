"""Times given in local time and in that of a named zone."""

from datetime import datetime

import pytest

from site_builder.model.clocks import twice


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("9月13周二上午00:05（格林威治标准时间20:05）", 240),
        ("当地时间上午9点（格林威治标准时间05:00）生效", 240),
        ("当地时间凌晨3时30分（北京时间7时30分）", 240),
        ("下午6:00（协调世界时22:00）", -240),
        ("at 8 p.m. local time (16:00 GMT)", 240),
        ("at 12:05 a.m. (20:05 GMT on Monday)", 240),
        ("at 9.30 am (04:00 UTC)", 330),
    ],
)
def test_the_offset_of_local_time_follows_from_the_two(text: str, offset: int) -> None:
    (clocks,) = twice(text)
    assert clocks.offset() == offset


def test_a_standard_time_in_summer_is_an_hour_behind_what_is_meant() -> None:
    (clocks,) = twice("当地时间9月14日晚8时，即美国东部标准时间中午，此后停火")

    assert clocks.zone.in_summer(datetime(2022, 9, 14))
    assert not clocks.zone.in_summer(datetime(2022, 12, 14))
    assert (clocks.offset(), clocks.offset(summer=True)) == (180, 240)


@pytest.mark.parametrize("text", ["时间不多（GMT）", "10:05开会", "上午9点，20:05", "GMT", "美国东部标准时间中午", ""])
def test_a_time_given_once_says_nothing(text: str) -> None:
    assert list(twice(text)) == []
