import re
from itertools import pairwise

import pytest

from site_builder.model.dates import PartialDate
from site_builder.pages.pictures.overview import GAP, TOP, Overview, Section, overview
from site_builder.pages.pictures.timeline import Item, Shape

STEP = re.compile(r"M(\d+) (\d+)h(\d+)")


def date(text: str) -> PartialDate:
    return PartialDate.parse(text)


def section(accent: int, start: str, end: str, *events: str, documents: tuple[str, ...] = ()) -> Section:
    return Section(
        accent=accent,
        start=date(start),
        end=date(end),
        events=[Item(f"#{text}", None, date(text)) for text in events],
        documents=[Item(f"#{text}", None, date(text)) for text in documents],
        days=[(date(text), f"#day-{text}", 1) for text in dict.fromkeys(text[:10] for text in events)],
    )


def made(*sections: Section) -> Overview:
    found = overview(sections, 3, "zh/apart/")
    assert found is not None
    return found


def test_periods_stand_side_by_side_in_their_order_with_a_break_between_them() -> None:
    line = made(
        section(1, "2022-09-12", "2022-09-15", "2022-09-13"),
        section(2, "2023-09-19", "2023-09-20", "2023-09-19"),
        section(3, "2024", "2024", "2024-05-01"),
    )

    assert [panel.accent for panel in line.panels] == [1, 2, 3]
    assert line.panels[0].x == 0
    for one, other in pairwise(line.panels):
        assert other.x == pytest.approx(one.x + one.wide + GAP, abs=0.2)
    assert line.panels[-1].x + line.panels[-1].wide == pytest.approx(100, abs=0.2)


def test_a_short_period_beside_a_long_one_is_not_squashed() -> None:
    line = made(section(1, "2020", "2022", "2021-05-01"), section(2, "2023-09-19", "2023-09-20", "2023-09-19"))

    assert line.panels[1].wide > 10


def test_a_period_without_anything_has_no_part_in_the_line() -> None:
    line = made(section(1, "2022-09-12", "2022-09-15", "2022-09-13"), section(2, "2023-09-19", "2023-09-20"))

    assert [panel.accent for panel in line.panels] == [1]
    assert overview([section(1, "2022", "2022")], 5, "") is None


def test_each_day_is_a_column_over_its_marks() -> None:
    (panel,) = made(section(1, "2022-09-12", "2022-09-15", "2022-09-13", "2022-09-13T12:00", "2022-09-15")).panels

    assert [(day.path, day.x, day.wide) for day in panel.days] == [
        ("#day-2022-09-13", 25, 25),
        ("#day-2022-09-15", 75, 25),
    ]


def test_every_event_is_a_step_of_a_path_by_its_look() -> None:
    (panel,) = made(section(1, "2022-09-12", "2022-09-15", "2022-09-13", "2022-09-13T12:00", "2022-09-15")).panels

    days, moments = panel.strokes
    assert (days.shape, moments.shape) == (Shape.BAR, Shape.DOT)
    assert STEP.findall(days.path) == [("250", str(TOP + 3), "247"), ("750", str(TOP + 3), "247")]
    assert STEP.findall(moments.path) == [("375", str(TOP + 9), "0")]
    assert STEP.sub("", days.path + moments.path) == ""
    assert panel.grid.count("M") == 4


def test_the_days_of_one_month_need_only_their_number() -> None:
    line = made(
        section(1, "2022-09-12", "2022-09-15", "2022-09-13"), section(2, "2022-09-29", "2022-10-02", "2022-09-30")
    )

    assert [panel.numbered for panel in line.panels] == [True, False]


def test_documents_stand_below_the_events_and_inside_the_picture() -> None:
    line = made(
        section(1, "2022-09-12", "2022-09-15", "2022-09-13", documents=("2022-09-14T10:00", "2022-09-14T10:01"))
    )
    (panel,) = line.panels

    assert {mark.y for mark in panel.documents} == {max(mark.y for mark in panel.documents)}
    (stroke,) = panel.strokes
    assert max(int(y) for _, y, _ in STEP.findall(stroke.path)) < panel.documents[0].y < line.height


def test_what_falls_into_no_period_is_counted_apart() -> None:
    line = made(section(1, "2022-09-12", "2022-09-15", "2022-09-13"))

    assert (line.background, line.apart) == (3, "zh/apart/")
