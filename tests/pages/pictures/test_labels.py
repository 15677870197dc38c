import random
from itertools import combinations

import pytest

from site_builder.pages.pictures.labels import Box, Spot, around, placed
from site_builder.pages.pictures.lettering import width

FRAME = Box(0, 0, 288, 200)


def crowd(seed: int, number: int, frame: Box = FRAME) -> list[Spot]:
    """Marks at random, half of them in one corner of the frame."""
    chance = random.Random(seed)
    spots = []
    for place in range(number):
        share = 3 if place % 2 else 1
        x, y = chance.uniform(0, frame.width / share), chance.uniform(0, frame.height / share)
        text = chance.choice(["7", "21", "戈里斯", "Khankendi / Stepanakert", "Vayots Dzor", "纳戈尔诺-卡拉巴赫"])
        spots.append(Spot(round(x, 1), round(y, 1), chance.choice([2.5, 4, 5]), text))
    return spots


@pytest.mark.parametrize("seed", range(40))
def test_no_two_labels_overlap_whatever_the_crowd(seed: int) -> None:
    spots = crowd(seed, 30)
    taken = [Box(100, 100, 60, 14), Box(10, 150, 40, 14)]
    labels = placed(spots, FRAME, taken, 11)

    boxes = [label.box for label in labels if label]
    assert len(boxes) > 8
    assert not [pair for pair in combinations([*boxes, *taken], 2) if pair[0].overlaps(pair[1]) and pair[0] in boxes]


@pytest.mark.parametrize("seed", range(40))
def test_labels_cover_no_mark_and_no_leader_and_stay_in_the_frame(seed: int) -> None:
    spots = crowd(seed, 30)
    labels = placed(spots, FRAME, [], 11)

    leaders = [label.leader for label in labels if label and label.leader]
    for own, label in zip(spots, labels, strict=True):
        if label:
            assert label.box.inside(FRAME)
            assert not [spot for spot in spots if spot is not own and label.box.overlaps(around(spot))]
            assert not [leader for leader in leaders if leader != label.leader and label.box.crossed(leader)]
            assert label.box.width == round(width(own.text, 11), 1)


def test_a_label_with_room_stands_right_of_its_mark_without_a_leader() -> None:
    (label,) = placed([Spot(50, 50, 3, "7")], FRAME, [], 11)

    assert label is not None
    assert (label.x, label.anchor, label.leader) == (55, "start", None)


def test_a_label_at_the_right_edge_turns_to_the_left() -> None:
    (label,) = placed([Spot(284, 50, 3, "Baku")], FRAME, [], 11)

    assert label is not None
    assert label.anchor == "end"
    assert label.box.x + label.box.width == pytest.approx(label.x, abs=0.1)


def test_a_label_pushed_away_gets_a_leader_from_its_mark() -> None:
    spots = [Spot(100, 100, 4, "Nagorno-Karabakh"), Spot(100, 100.5, 4, "Khankendi / Stepanakert")]
    labels = placed(spots, FRAME, [Box(0, 50, 288, 30)], 13)

    assert all(labels)
    leaders = [label.leader for label in labels if label and label.leader]
    assert leaders
    assert leaders[0][:2] in ((100, 100), (100, 100.5))


def test_a_mark_without_any_room_round_it_goes_without_label() -> None:
    assert placed([Spot(5, 5, 2, "much too long a name for so small a frame")], Box(0, 0, 40, 40), [], 11) == (None,)


def test_placing_is_the_same_every_time() -> None:
    assert placed(crowd(3, 25), FRAME, [], 11) == placed(crowd(3, 25), FRAME, [], 11)


def test_a_han_character_takes_a_whole_em_and_a_latin_letter_about_half() -> None:
    assert width("戈里斯", 10) == 30
    assert 5 <= width("G", 10) <= 6
    assert width("", 10) == 0
