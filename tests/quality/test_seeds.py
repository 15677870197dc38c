"""The seeds against the paragraphs, facts and turns that they hold, as kept in ``seeds/``; the floors only rise."""

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from site_builder import cleaners, readers
from site_builder.annotators import speeches
from site_builder.model.article import Cleaned
from site_builder.model.blocks import Figure, Heading

HERE = Path(__file__).parent
FLOORS: dict[str, dict[str, float]] = yaml.safe_load((HERE / "floors.yaml").read_text("utf-8"))["seeds"]


@cache
def _cleaned(seed: str) -> Cleaned:
    files, _ = readers.gather(HERE.parents[1] / "seeds", "seeds")
    return cleaners.clean(readers.read(readers.load(next(file for file in files if file.name.startswith(seed)))))


def _facts(seed: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((HERE / "seeds" / f"{seed}.yaml").read_text("utf-8"))
    return loaded


def _paragraphs(seed: str) -> list[str]:
    blocks = _cleaned(seed).paragraphs
    return [f"## {block.text}" if isinstance(block, Heading) else block.text for block in blocks]


def _expected_paragraphs(seed: str) -> list[str]:
    return (HERE / "seeds" / f"{seed}.txt").read_text("utf-8").splitlines()


def _metadata(seed: str) -> dict[str, object]:
    found = _cleaned(seed)
    date = found.metadata.publication.date
    figures = [block for block in found.blocks if isinstance(block, Figure)]
    return {
        "title": found.metadata.title,
        "publisher": found.metadata.publisher,
        "byline": found.metadata.byline,
        "published": date.iso() if date else "",
        "address": found.metadata.address,
        "language": found.metadata.language,
        "rights": found.metadata.rights,
        "symbol": found.metadata.symbol,
        "images": [figure.address for figure in figures],
        "captions": [figure.text for figure in figures],
    }


@pytest.mark.parametrize("seed", FLOORS)
def test_the_paragraphs_of_a_seed_stay_exact(seed: str) -> None:
    found, wanted = _paragraphs(seed), _expected_paragraphs(seed)
    same = (Counter(found) & Counter(wanted)).total()
    assert 2 * same / (len(found) + len(wanted)) >= FLOORS[seed]["paragraphs"]
    assert [text for text in found if text in set(wanted)] == [text for text in wanted if text in set(found)]


@pytest.mark.parametrize("seed", FLOORS)
def test_the_facts_of_a_seed_stay_right(seed: str) -> None:
    found, wanted = _metadata(seed), _facts(seed)["metadata"]
    right = [name for name, value in wanted.items() if found[name] == value]
    assert len(right) >= FLOORS[seed]["metadata"], wanted.keys() - set(right)


@pytest.mark.parametrize("seed", FLOORS)
def test_nothing_leaks_into_the_paragraphs_of_a_seed(seed: str) -> None:
    text = "\n".join(block.text for block in _cleaned(seed).paragraphs)
    leaks = [mark for mark in _facts(seed)["never"] if mark in text]
    assert len(leaks) <= FLOORS[seed]["leaks"], leaks


def test_the_turns_of_the_meeting_stay_exact() -> None:
    turns = speeches.find(_cleaned("003"), lambda name, honorific, country: None)
    found = [[turn.first, turn.last, turn.speaker, turn.country, turn.language, turn.role] for turn in turns]
    right = [turn for turn in _facts("003")["speeches"] if turn in found]
    assert len(right) >= FLOORS["003"]["speeches"]
    assert len(found) == len(right)


def test_the_floors_hold_every_seed_and_thirty_facts() -> None:
    names = {path.stem for path in (HERE / "seeds").glob("*.yaml")}
    assert names == set(FLOORS) == {path.stem for path in (HERE / "seeds").glob("*.txt")}
    assert sum(floor["metadata"] for floor in FLOORS.values()) == 30
    assert sum(len(_facts(seed)["metadata"]) for seed in FLOORS) == 30
