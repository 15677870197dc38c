import pytest

from site_builder.model.chronicle import ActorId
from site_builder.model.quantities import DAYS, ROUND, UNITS, Measure, Qualifier, Quantity, Unit


def killed(low: int | None, high: int | None, qualifier: Qualifier = Qualifier.EXACT) -> Quantity:
    return Quantity(Measure.KILLED, Unit.PERSON, low, high, qualifier, whose=ActorId("armenia"))


def lasting(number: int, unit: Unit) -> Quantity:
    return Quantity(Measure.DURATION, unit, number, number)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        (killed(71, 71), killed(71, 71), True),
        (killed(71, 71), killed(50, 50), False),
        (killed(25, 25), killed(27, None, Qualifier.AT_LEAST), False),
        (killed(28, 28), killed(27, None, Qualifier.AT_LEAST), True),
        (killed(100, None, Qualifier.AT_LEAST), killed(176, 176), True),
        (killed(20, 99, Qualifier.DOZENS), killed(105, 105), False),
        (killed(20, 99, Qualifier.DOZENS), killed(71, 71), True),
        (killed(None, None, Qualifier.MANY), killed(0, 0), True),
        (killed(None, 10, Qualifier.AT_MOST), killed(11, 11), False),
        (killed(200, 200, Qualifier.ABOUT), killed(215, 215), True),
        (killed(200, 200, Qualifier.ABOUT), killed(230, 230), False),
        (lasting(44, Unit.DAY), lasting(6, Unit.WEEK), True),
        (lasting(50, Unit.DAY), lasting(6, Unit.WEEK), False),
    ],
)
def test_two_numbers_agree_if_some_number_satisfies_both(one: Quantity, other: Quantity, agree: bool) -> None:
    assert (one.agrees(other), other.agrees(one)) == (agree, agree)


def test_round_words_have_bounds_and_units_of_time_have_days() -> None:
    assert all(low < high for low, high in ROUND.values())
    assert set(DAYS) <= set(Unit)
    assert set(UNITS) <= set(Measure)
