import re
from dataclasses import replace
from itertools import combinations

from site_builder.model.basemap import Basemap, Point
from site_builder.model.language import EN, Reading
from site_builder.pages.pictures.labels import Box, Spot, around
from site_builder.pages.pictures.locator import Drawing, Locator, Pin, locator

FRAME = Basemap(43, 50, 38, 42, (((43, 38), (44, 40), (44.001, 40.001), (50, 42)), ((45, 39), (45.5, 39.5))))
NAMES = ((Reading("Armenia", EN), (44.5, 40.5)), (Reading("Nowhere", EN), (10.0, 10.0)))


def pin(number: int, point: Point, *, area: bool = False) -> Pin:
    return Pin(number, f"place-{number}", f"Town {number}", point, area, hollow=False, name=Reading("Town", EN))


def made(*pins: Pin) -> Locator:
    return locator(FRAME, NAMES, pins, None)


def both(*pins: Pin) -> tuple[Drawing, Drawing]:
    drawn = made(*pins)
    return drawn.wide, drawn.small


def test_both_drawings_hold_the_same_places_the_wide_one_by_name_the_small_one_by_number() -> None:
    wide, small = both(pin(1, (44, 39)), pin(2, (46, 40)), pin(3, (49, 41)))

    assert [mark.pin for mark in wide.marks] == [mark.pin for mark in small.marks]
    assert [mark.text for mark in wide.marks] == ["Town 1", "Town 2", "Town 3"]
    assert [mark.text for mark in small.marks] == ["1", "2", "3"]


def test_north_is_up_and_east_is_right_true_to_shape() -> None:
    low, high = made(pin(1, (44, 39)), pin(2, (45, 40))).wide.marks

    assert high.y < low.y
    assert high.x > low.x
    assert 0.75 < (high.x - low.x) / (low.y - high.y) < 0.78  # the cosine of 40 degrees


def test_marks_lie_inside_the_drawing_and_have_one_decimal() -> None:
    for drawing in both(pin(1, (43, 38)), pin(2, (50, 42)), pin(3, (46.123, 40.456))):
        for mark in drawing.marks:
            assert 0 <= mark.x <= drawing.width
            assert 0 <= mark.y <= drawing.height
            assert round(mark.x, 1) == mark.x


def test_areas_are_drawn_before_the_points_that_may_lie_on_them() -> None:
    wide, _ = both(pin(1, (46, 40)), pin(2, (46, 40), area=True))

    assert [mark.pin.number for mark in wide.marks] == [2, 1]


def test_labels_overlap_neither_each_other_nor_the_names_of_countries() -> None:
    pins = [pin(number, (44 + number % 5, 39.5 + number // 5 / 2)) for number in range(15)]
    for drawing in both(*pins):
        boxes = [mark.label.box for mark in drawing.marks if mark.label]
        assert len(boxes) == 15
        assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]


def test_a_country_whose_name_finds_no_room_in_the_frame_is_left_out() -> None:
    assert [name.words.text for name in made().wide.names] == ["Armenia"]


def test_the_outline_is_steps_in_whole_units_without_points_too_close_to_see() -> None:
    outline = made().outline

    assert outline.count("M") == 2
    assert re.fullmatch(r"(M-?\d+,-?\d+l[-\d, ]+)+", outline)
    first = outline[1:].split("M")[0]
    assert len(re.findall(r"-?\d+", first)) == 6  # of four points two are one


def test_rival_names_stay_one_label() -> None:
    town = replace(pin(1, (46, 40)), title="Khankendi / Stepanakert")
    drawn = locator(FRAME, (), [town], None)
    (mark,) = drawn.wide.marks

    assert mark.text == "Khankendi / Stepanakert"
    assert mark.label is not None
    assert not mark.label.box.overlaps(around_of(mark.x, mark.y))


def around_of(x: float, y: float) -> Box:
    return around(Spot(x, y, 4, ""))
