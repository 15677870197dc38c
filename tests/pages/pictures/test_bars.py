import pytest

from site_builder.model.quantities import Measure, Qualifier, Quantity, Unit
from site_builder.pages.pictures.bars import ROOM, Bar, scale


def figure(
    low: int | None, high: int | None, qualifier: Qualifier = Qualifier.EXACT, unit: Unit = Unit.PERSON
) -> Quantity:
    return Quantity(Measure.KILLED, unit, low, high, qualifier)


def bars(*figures: Quantity) -> tuple[Bar | None, ...]:
    return scale([figure(100, 100), figure(1, 1), *figures])[2:]


def test_each_claim_has_its_own_bar_in_order_and_there_is_no_other() -> None:
    found = scale([figure(71, 71), figure(50, 50), figure(105, 105)])

    assert len(found) == 3
    assert [bar.x if bar else None for bar in found] == [
        pytest.approx(ROOM * number / 105, abs=0.1) for number in (71, 50, 105)
    ]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (figure(50, 50), Bar(46, 0, opens=False, vague=False)),
        (figure(25, 50), Bar(23, 23, opens=False, vague=False)),
        (figure(50, None, Qualifier.AT_LEAST), Bar(46, 54, opens=True, vague=False)),
        (figure(50, None, Qualifier.MORE_THAN), Bar(46, 54, opens=True, vague=False)),
        (figure(None, 50, Qualifier.AT_MOST), Bar(0, 46, opens=False, vague=False)),
        (figure(50, 50, Qualifier.ABOUT), Bar(41.4, 9.2, opens=False, vague=True)),
        (figure(20, 99, Qualifier.DOZENS), Bar(18.4, 72.7, opens=False, vague=True)),
        (figure(None, None, Qualifier.DOZENS), Bar(18.4, 72.7, opens=False, vague=True)),
        (figure(0, 0), Bar(0, 0, opens=False, vague=False)),
        (figure(None, None, Qualifier.MANY), None),
    ],
)
def test_a_bar_reaches_from_the_least_to_the_most_that_the_words_allow(given: Quantity, expected: Bar | None) -> None:
    assert bars(given) == (expected,)


def test_no_bar_leaves_the_line() -> None:
    found = scale(
        [figure(1, 30_000), figure(2, None, Qualifier.AT_LEAST), figure(20_000, 99_999, Qualifier.TENS_OF_THOUSANDS)]
    )

    assert all(bar and bar.x >= 0 and bar.x + bar.wide <= 100 for bar in found)


def test_times_in_different_units_share_one_line() -> None:
    found = scale([figure(6, 6, unit=Unit.WEEK), figure(44, 44, unit=Unit.DAY)])

    assert [bar.x for bar in found if bar] == [pytest.approx(ROOM * 42 / 44, abs=0.1), ROOM]


@pytest.mark.parametrize(
    "given", [[], [figure(5, 5)], [figure(5, 5), figure(None, None, Qualifier.MANY)], [figure(0, 0)] * 2]
)
def test_nothing_is_drawn_where_nothing_can_be_compared(given: list[Quantity]) -> None:
    assert scale(given) == (None,) * len(given)
