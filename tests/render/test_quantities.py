"""Quantities in words: qualifier, bounds, unit, who is counted; nothing more exact than the source."""

import pytest

from site_builder.model.language import EN, ZH
from site_builder.model.quantities import Measure, People, Qualifier, Quantity, Unit
from site_builder.render.locale import Locale
from site_builder.render.quantities import Quantities
from site_builder.render.strings import Strings
from tests.pages import fixture

HOUSES = Measure.HOUSES_DAMAGED


def written(quantity: Quantity) -> tuple[str, str]:
    """In Chinese and in English, without markup."""
    found = []
    for code, tag in ((ZH, "zh-Hans"), (EN, "en")):
        locale = Locale(tag)
        words = Quantities(locale.number, Strings(code, fixture.strings()[code], locale)).quantity(quantity)
        found.append(words.striptags())
    return found[0], found[1]


@pytest.mark.parametrize(
    ("quantity", "zh", "en"),
    [
        (Quantity(Measure.KILLED, low=1, high=1), "1人", "1"),
        (Quantity(Measure.KILLED, low=1200, high=1200, people=People.MILITARY), "1,200人 军人", "1,200 military"),
        (Quantity(HOUSES, Unit.HOUSE, 1, 1), "1所房屋", "1 house"),
        (Quantity(HOUSES, Unit.HOUSE, 20, 30), "20–30所房屋", "20–30 houses"),
        (Quantity(Measure.AREA, Unit.KM2, 140, 150, Qualifier.ABOUT), "约140–150平方公里", "about 140–150 km²"),
        (Quantity(Measure.DURATION, Unit.WEEK, 3, None, Qualifier.AT_LEAST), "至少3周", "at least 3 weeks"),
        (Quantity(Measure.DURATION, Unit.DAY, None, 2, Qualifier.AT_MOST), "至多2天", "at most 2 days"),
        (Quantity(HOUSES, Unit.HOUSE, 20, 99, Qualifier.DOZENS), "数十所房屋", "dozens of houses"),
        (Quantity(Measure.KILLED, low=200, high=999, qualifier=Qualifier.HUNDREDS), "数百人", "hundreds"),
        (Quantity(Measure.WOUNDED, qualifier=Qualifier.MANY), "没有给出数字", "no number given"),
    ],
)
def test_a_quantity_says_what_its_source_says(quantity: Quantity, zh: str, en: str) -> None:
    assert written(quantity) == (zh, en)
