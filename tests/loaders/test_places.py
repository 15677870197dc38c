"""Places: read with their position and its source, and named by events as there, near or towards."""

from pathlib import Path

import pytest

from site_builder.model.language import localized
from site_builder.model.localities import LocalityKind, Nearness, Position, PositionSource
from site_builder.model.records import WhereaboutsRecord
from tests.loaders.test_load import WHOLE, at
from tests.loaders.trees import problems, records

POINT = "write [latitude, longitude] in degrees, such as [39.51, 46.34]"
PLACE = "- {id: a, name: {zh: 甲}, kind: town, "
EVENT = "- {id: a, date: 2022, zh: 甲, cite: ['a#p1'], places: "

FAULTS = [
    ("places.yaml", PLACE + "position: [91, 4]}\n", "bad-position", "'91, 4' is not a position", POINT),
    ("places.yaml", PLACE + "position: [39.5]}\n", "bad-position", "'39.5' is not a position", POINT),
    ("places.yaml", PLACE + "position: [nan, 1]}\n", "bad-position", "'nan, 1' is not a position", POINT),
    (
        "places.yaml",
        PLACE + "position: 39.5}\n",
        "wrong-type",
        f"a position must be a list: {POINT}, not the text '39.5'",
        "",
    ),
    (
        "places.yaml",
        PLACE + "position: [39.5, 4]}\n",
        "unsourced-position",
        "a position needs its source",
        "add 'position_from: …', one of geonames, approximate",
    ),
    (
        "places.yaml",
        "- {id: a, name: {zh: 甲}, kind: twon}\n",
        "bad-choice",
        "'twon' is none of town, village, site, water, road, border, district, region",
        "did you mean 'town'?",
    ),
    (
        "events/a.yaml",
        EVENT + "[{at: a, near: b}]}\n",
        "bad-place",
        "one place is meant here",
        "write {towards: <place>}, one in each mapping",
    ),
    (
        "events/a.yaml",
        EVENT + "[{toward: a}]}\n",
        "unknown-key",
        "the place of an event has no key 'toward'",
        "did you mean 'towards'?",
    ),
]


@pytest.mark.parametrize(("file", "text", "code", "message", "hint"), FAULTS)
def test_a_fault_is_said_exactly(tmp_path: Path, file: str, text: str, code: str, message: str, hint: str) -> None:
    whole = f"content/{file}:1: error[{code}]: {message}" + (f"\n  hint: {hint}" if hint else "")
    assert problems(tmp_path, {file: text})[0] == whole


def test_places_are_read_with_and_without_a_position(tmp_path: Path) -> None:
    lachin, goris = records(tmp_path, WHOLE).localities
    assert lachin.position == Position(39.64, -46.5, PositionSource.GEONAMES)
    assert (lachin.kind, lachin.aliases) == (LocalityKind.DISTRICT, ("Laçın",))
    assert lachin.rival_names == (localized(en="Other"),)
    assert (goris.position, goris.note) == (None, localized())


def test_an_event_is_there_or_only_in_the_direction(tmp_path: Path) -> None:
    (event,) = records(tmp_path, WHOLE).events
    there = WhereaboutsRecord(at("events/september.yaml", 9, "lachin"))
    towards = WhereaboutsRecord(at("events/september.yaml", 9, "goris"), Nearness.TOWARDS)
    assert event.places == (there, towards)
    assert event.same_as == at("events/september.yaml", 14, "other")
