from itertools import combinations, pairwise

import pytest

from site_builder.model.dates import PartialDate
from site_builder.model.language import EN, Reading
from site_builder.pages.pictures.axis import MOST_DAYS, Axis, axis_of
from site_builder.pages.pictures.timeline import LEAST, MOST, ROW, Item, Mark, Shape, Timeline, gathered, timeline

TITLE = Reading("Something", EN)


def date(text: str) -> PartialDate:
    return PartialDate.parse(text)


def item(start: str, end: str = "", *, vague: bool = False) -> Item:
    return Item(f"#{start}{end}", TITLE, date(start), date(end) if end else None, vague=vague)


def axis(start: str = "2022-09-12", end: str = "2022-09-15", *dates: str) -> Axis:
    return axis_of(date(start), date(end), [date(text) for text in dates])


def drawn(*items: Item, documents: tuple[Item, ...] = ()) -> Timeline:
    found = timeline(date("2022-09-12"), date("2022-09-15"), [("timeline.told", items)], documents)
    assert found is not None
    return found


def marks(*items: Item) -> tuple[Mark, ...]:
    return drawn(*items).lanes[0].marks


def test_a_line_runs_from_midnight_to_midnight() -> None:
    assert [axis().at(date(day).earliest()) for day in ("2022-09-12", "2022-09-13", "2022-09-14T12:00")] == [
        0,
        25,
        62.5,
    ]
    assert axis().days == 4


def test_a_line_grows_for_days_that_lie_near_and_not_for_those_far_off() -> None:
    assert axis("2022-09-12", "2022-09-15", "2022-09-16", "2022-09-10T09:00").days == 7
    assert axis("2022-09-12", "2022-09-15", "1988-02-20", "2022-12-01").days == 4
    assert axis("2022-09-12", "2022-09-15", "2022-10", "1990s").days == 4
    assert axis("2023-09-19", "2023-09-19", "2023-09-22").days == 4


def test_what_lies_off_the_line_stands_at_its_end() -> None:
    assert axis().at(date("1988").earliest()) == 0
    assert axis().span(date("2022-09"), None) == (0, 100)
    assert axis().span(date("2022-09-15"), date("2030")) == (75, 100)


@pytest.mark.parametrize(
    ("start", "end", "number", "first"),
    [
        ("2022-09-12", "2022-09-15", 4, "2022-09-12"),
        ("2022-09-12", "2022-11-30", 2, "2022-10"),
        ("2020-01", "2022", 36, "2020-01"),
        ("1988", "2022", 35, "1988"),
        ("1980s", "2030", 51, "1980"),
    ],
)
def test_ticks_are_days_or_months_or_years_by_the_length_of_the_line(
    start: str, end: str, number: int, first: str
) -> None:
    ticks = axis(start, end).ticks(17)

    assert len(ticks) == number
    assert ticks[0].date.iso() == first


@pytest.mark.parametrize("end", ["2022-09-12", "2022-09-15", "2022-10-20", "2024", "2060", "9999-12-31"])
def test_labels_of_ticks_keep_their_distance_from_each_other_and_from_the_end(end: str) -> None:
    labelled = [tick.x for tick in axis("2022-09-12", end).ticks(17) if tick.labelled]

    assert labelled
    assert all(later - earlier >= 17 for earlier, later in pairwise(labelled))
    assert labelled[-1] <= 100 - 17 * 0.8


def test_the_last_day_of_the_calendar_breaks_nothing() -> None:
    made = axis("9999-12-30", "9999-12-31")

    assert made.span(date("9999-12-31"), None)[1] == pytest.approx(100, abs=0.1)
    assert axis("0001-01-01", "0001-01-01", "0001-01-03").days == 3


@pytest.mark.parametrize(
    ("made", "shape", "x", "wide"),
    [
        (item("2022-09-13T12:00+04:00"), Shape.DOT, 37.5, 0),
        (item("2022-09-13"), Shape.BAR, 25, 25),
        (item("2022-09-13", "2022-09-14"), Shape.SPAN, 25, 50),
        (item("2022-09-13T12:00", "2022-09-14"), Shape.SPAN, 37.5, 37.5),
        (item("2022-09"), Shape.COARSE, 0, 100),
        (item("1990s"), Shape.COARSE, 0, 1),
    ],
)
def test_precision_is_drawn(made: Item, shape: Shape, x: float, wide: float) -> None:
    (mark,) = marks(made)

    assert (mark.shape, mark.x, mark.wide) == (shape, x, wide)


def test_marks_come_in_the_order_of_the_list_and_none_is_lost() -> None:
    items = (item("2022-09-15"), item("2022-09-12"), item("2022-09-13T09:00"), item("2022-09-12", "2022-09-14"))

    assert [mark.item for mark in marks(*items)] == list(items)


def test_no_mark_lies_on_another_and_each_has_room_to_be_hit() -> None:
    times = [
        f"2022-09-{day}T{hour:02}:{minute:02}" for day in range(12, 16) for hour in range(24) for minute in (0, 20)
    ]
    found = marks(
        *map(item, times), *(item(f"2022-09-{day}") for day in (12, 13, 13, 14)), item("2022-09-12", "2022-09-15")
    )

    def room(mark: Mark) -> tuple[float, float]:
        left = mark.x - LEAST / 2 if mark.shape is Shape.DOT else mark.x
        left = min(max(left, 0), 100 - LEAST)
        return left, left + max(mark.wide, LEAST)

    for one, other in combinations(found, 2):
        if abs(one.y - other.y) < ROW:
            assert one.y == other.y
            (left, right), (other_left, other_right) = room(one), room(other)
            assert right <= other_left + 0.11 or other_right <= left + 0.11


def test_what_was_published_has_a_lane_of_its_own_below_all_events() -> None:
    made = drawn(item("2022-09-13"), documents=(item("2022-09-14T10:00"),))

    assert [(lane.key, lane.documents) for lane in made.lanes] == [
        ("timeline.told", False),
        ("timeline.documents", True),
    ]
    assert made.lanes[1].y > max(mark.y for mark in made.lanes[0].marks)
    assert made.marks == 2
    assert made.height > made.lanes[1].marks[0].y


def test_nothing_is_drawn_of_nothing() -> None:
    assert timeline(date("2022-09-12"), date("2022-09-15"), [("timeline.told", ())], ()) is None


def test_too_many_marks_are_counted_by_the_day_instead() -> None:
    many = [item(f"2022-09-{day}") for day in (12, 14) for _ in range(MOST)]

    assert gathered(many[:MOST], lambda day: day.iso()) == many[:MOST]
    assert [(one.path, one.many) for one in gathered(many, lambda day: f"#{day.iso()}")] == [
        ("#2022-09-12", MOST),
        ("#2022-09-14", MOST),
    ]
    assert MOST_DAYS > 31
