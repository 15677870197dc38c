from itertools import pairwise

import pytest

from site_builder.model.language import EN, Reading
from site_builder.pages.pictures.strip import MOST_ROWS, Strip, strip
from site_builder.pages.speeches import TurnLine
from tests.pages.rendered import page


def turn(number: int, units: int, language: str = "en") -> TurnLine:
    name = Reading("Representative", EN)
    return TurnLine(number, f"speech-{number}", name, None, None, language, "role.speaker", chairs=False, units=units)


def made(*units: int) -> Strip:
    found = strip([turn(number, length) for number, length in enumerate(units, 1)])
    assert found is not None
    return found


def test_blocks_stand_in_the_order_of_the_turns_and_none_is_left_out() -> None:
    drawn = made(120, 1028, 28, 454, 0, 4032, 12)

    assert [block.turn.number for block in drawn.blocks] == [1, 2, 3, 4, 5, 6, 7]
    places = [(block.row, block.x) for block in drawn.blocks]
    assert places == sorted(places)


def test_a_block_is_as_wide_as_its_turn_is_long_on_one_scale_for_all_rows() -> None:
    drawn = made(100, 200, 300, 400, 500, 600, 700, 800, 900, 1000)

    scale = drawn.blocks[0].width / 100
    assert [block.width for block in drawn.blocks] == [pytest.approx(scale * n, abs=1) for n in range(100, 1001, 100)]


@pytest.mark.parametrize("units", [(5, 5), (1, 9000), (3000, 1, 1, 1, 3000), tuple(range(1, 200)), (7,) * 61])
def test_blocks_of_a_row_touch_but_never_overlap_or_leave_it(units: tuple[int, ...]) -> None:
    drawn = made(*units)

    for one, other in pairwise(drawn.blocks):
        if one.row == other.row:
            assert other.x == pytest.approx(one.x + one.width, abs=0.11)
    assert max(block.x + block.width for block in drawn.blocks) == pytest.approx(100, abs=0.11)
    assert max(block.row for block in drawn.blocks) + 1 == drawn.rows <= 2 * MOST_ROWS


def test_nothing_is_drawn_of_fewer_than_two_turns_or_of_silence() -> None:
    assert strip([]) is None
    assert strip([turn(1, 500)]) is None
    assert strip([turn(1, 0), turn(2, 0)]) is None


def test_only_blocks_with_room_for_them_carry_letters() -> None:
    assert [block.labelled for block in made(1000, 20, 980).blocks] == [True, False, True]


def test_languages_are_listed_once_in_order_of_appearance() -> None:
    found = strip([turn(1, 9, "fr"), turn(2, 9, "en"), turn(3, 9, ""), turn(4, 9, "fr")])

    assert found is not None
    assert found.languages == ("fr", "en")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_strip_of_a_record_links_to_the_same_turns_as_the_list_below_it(language: str) -> None:
    record = page(f"{language}/articles/record/index.html")

    drawn = record.xpath("//figure[contains(@class, 'strip')]/svg//a/@href")
    assert drawn == record.xpath("//nav[@class='turns']/ol/li/a/@href")
    assert len(drawn) == 3


def test_documents_without_turns_have_no_strip() -> None:
    assert not page("en/articles/news/index.html").xpath("//svg")
