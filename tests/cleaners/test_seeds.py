"""The seeds of this site come out as a careful reader would set them."""

from functools import cache
from pathlib import Path

import pytest

from site_builder import cleaners, readers
from site_builder.model.article import Cleaned
from site_builder.model.blocks import Figure, Heading

_SEEDS = Path(__file__).parents[2] / "seeds"


@cache
def _seeds() -> dict[str, Cleaned]:
    files, problems = readers.gather(_SEEDS, "seeds")
    assert problems == ()
    return {seed.name[:3]: cleaners.clean(readers.read(readers.load(seed))) for seed in files}


@pytest.mark.parametrize(
    ("seed", "count", "first", "last"),
    [
        ("000", 21, "外交层面的努力正在", "解决任何悬而未决的问题。"),
        ("001", 26, "埃里温的官员表示，", "并呼吁“国际社会做出充分反应”。"),
        ("002", 22, "近段时间以来，纳戈尔诺-卡拉巴赫（纳卡地区）", "可能预示着该地区即将爆发一场新的战争。"),
        ("004", 15, "阿塞拜疆周二(9月19日）宣布", "军事活动通知俄罗斯和土耳其。"),
    ],
)
def test_the_paragraphs_of_a_seed_are_all_there_and_no_more(seed: str, count: int, first: str, last: str) -> None:
    paragraphs = _seeds()[seed].paragraphs
    assert len(paragraphs) == count
    assert paragraphs[0].text.startswith(first)
    assert paragraphs[-1].text.endswith(last)


@pytest.mark.parametrize(
    ("seed", "title", "publisher", "byline", "published"),
    [
        (
            "000",
            "阿塞拜疆与亚美尼亚的休战 安理会与集安组织探讨当前危机",
            "Aljazeera 半岛网",
            "",
            "2022-09-14T06:49:56Z",
        ),
        ("001", "亚美尼亚和俄罗斯同意采取联合举措以稳定边界", "Aljazeera 半岛网", "", "2022-09-13T09:28:50Z"),
        ("002", "阿塞拜疆总统：若亚美尼亚军队放下武器，我们就停火", "观察者网", "熊超然", ""),
        ("004", '外高加索紧张升温：马克龙呼吁阿塞拜疆立即停止在"纳卡"地区的攻势', "rfi.fr", "", "2023-09-19T23:06"),
    ],
)
def test_the_metadata_of_a_seed_is_what_it_says(
    seed: str, title: str, publisher: str, byline: str, published: str
) -> None:
    metadata = _seeds()[seed].metadata
    date = metadata.publication.date
    assert (metadata.title, metadata.publisher, metadata.byline) == (title, publisher, byline)
    assert (date.iso() if date else "") == published
    assert metadata.language == "zh-Hans"


def test_the_pictures_of_the_seeds_have_their_captions() -> None:
    figures = {seed: [block for block in found.blocks if isinstance(block, Figure)] for seed, found in _seeds().items()}
    assert {seed: len(found) for seed, found in figures.items()} == {"000": 2, "001": 1, "002": 3, "003": 0, "004": 1}
    assert figures["001"][0].text == "亚美尼亚、阿塞拜疆、纳戈尔诺-卡拉巴赫地区的地图"
    assert [figure.text[-6:] for figure in figures["002"]] == ["图自澎湃影像"] * 3
    assert all(figure.address for found in figures.values() for figure in found)


def test_headings_and_the_notice_are_told_apart_from_text() -> None:
    headings = [block.text for block in _seeds()["000"].blocks if isinstance(block, Heading)]
    assert headings == ["国际社会的立场"]
    assert _seeds()["002"].metadata.rights == "本文系观察者网独家稿件，未经授权，不得转载。"


@pytest.mark.parametrize("seed", ["000", "001", "002", "003", "004"])
def test_cleaning_a_seed_twice_changes_nothing(seed: str) -> None:
    once = _seeds()[seed]
    twice = cleaners.cleaned_again(once)
    assert twice.blocks == once.blocks
    assert twice.metadata == once.metadata
    assert (twice.removals, twice.substitutions) == ((), ())
