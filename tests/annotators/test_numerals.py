import pytest

from site_builder.annotators.numerals import chinese, english, value_of
from site_builder.model.quantities import Qualifier as Q


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("二十七", 27),
        ("十", 10),
        ("两千三百", 2300),
        ("三万", 30_000),
        ("一百零五", 105),
        ("百", 100),
        ("十万", 100_000),
        ("一亿二千万", 120_000_000),
        ("三万亿", 3_000_000_000_000),
    ],
)
def test_chinese_numerals_are_read(text: str, value: int) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize(
    ("text", "low", "high", "qualifier"),
    [
        ("二十七人", 27, 27, Q.EXACT),
        ("2 750人", 2750, 2750, Q.EXACT),
        ("2,750人", 2750, 2750, Q.EXACT),
        ("3万人", 30_000, 30_000, Q.EXACT),
        ("数十人", 20, 99, Q.DOZENS),
        ("几十名", 20, 99, Q.DOZENS),
        ("数百人", 200, 999, Q.HUNDREDS),
        ("数十万枚", 200_000, 999_999, Q.HUNDREDS_OF_THOUSANDS),
        ("多人", None, None, Q.MANY),
        ("数名", None, None, Q.MANY),
        ("许多人", None, None, Q.MANY),
        ("10多平方公里", 10, None, Q.MORE_THAN),
        ("一百余人", 100, None, Q.MORE_THAN),
        ("十多人", 10, None, Q.MORE_THAN),
        ("上千人", 1000, None, Q.AT_LEAST),
        ("近百人", 100, 100, Q.NEARLY),
        ("至少有27人", 27, None, Q.AT_LEAST),
        ("至少 27 人", 27, None, Q.AT_LEAST),
        ("超过6500人", 6500, None, Q.MORE_THAN),
        ("大约200所", 200, 200, Q.ABOUT),
        ("不超过5人", None, 5, Q.AT_MOST),
    ],
)
def test_a_number_in_a_chinese_text_has_bounds_and_a_qualifier(
    text: str, low: int | None, high: int | None, qualifier: Q
) -> None:
    (found,) = chinese(f"据报{text}死亡", 0, len(text) + 4)
    assert (found.low, found.high, found.qualifier) == (low, high, qualifier)
    assert f"据报{text}死亡"[found.start : found.end] == text


@pytest.mark.parametrize(
    ("text", "low", "high", "qualifier"),
    [
        ("at least 25", 25, None, Q.AT_LEAST),
        ("More than 6,500", 6500, None, Q.MORE_THAN),
        ("dozens", 20, 99, Q.DOZENS),
        ("hundreds of thousands", 200_000, 999_999, Q.HUNDREDS_OF_THOUSANDS),
        ("three", 3, 3, Q.EXACT),
        ("some 200", 200, 200, Q.ABOUT),
        ("up to 40", None, 40, Q.AT_MOST),
    ],
)
def test_a_number_in_an_english_text_has_bounds_and_a_qualifier(
    text: str, low: int | None, high: int | None, qualifier: Q
) -> None:
    (found,) = english(f"{text} people", 0, len(text) + 7)
    assert (found.low, found.high, found.qualifier) == (low, high, qualifier)


def test_years_clocks_dates_and_millions_are_no_numbers_of_anything() -> None:
    text = "In 2022, at 12:30, on 2022-09-13, 1.5 million"
    assert english(text, 0, len(text)) == []
