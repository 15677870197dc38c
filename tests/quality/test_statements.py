"""Who says what, on tables of sentences: precision and recall against their floors."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from site_builder import annotators
from site_builder.model.article import Extent
from site_builder.model.chronicle import ActorKind, Registry
from tests.annotators.making import actor, document

HERE = Path(__file__).parent
Row = tuple[str | None, str, tuple[str | None, ...]]


def _load(name: str) -> Any:
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


TABLES = {name: _load(f"{name}.yaml") for name in ("statements", "reports", "strangers")}
FLOORS = _load("floors.yaml")["annotators"]
PARTS = [(name, part) for name, table in TABLES.items() for part in table if part != "actors"]


@cache
def _finder(name: str) -> annotators.Finder:
    return annotators.prepare(
        Registry(
            tuple(
                actor(
                    entry["id"], ActorKind(entry["kind"]), entry["zh"], entry["en"], *entry.get("aliases", ()),
                    of=entry.get("of"), role=entry.get("role", ""), role_en=entry.get("role_en", ""),
                )
                for entry in TABLES[name]["actors"]
            )
        )
    )  # fmt: skip


def _compare(name: str, part: str) -> tuple[int, list[Row], list[Row]]:
    """How many statements are right, which are wrong, which are missing."""
    right, wrong, missing = 0, list[Row](), list[Row]()
    for case in TABLES[name][part]:
        found = annotators.annotate(document(*case["text"]), _finder(name)).statements
        got: set[Row] = {
            (s.actor, s.quote, tuple(link.actor for link in s.chain)) for s in found if s.extent is not Extent.FRAGMENT
        }
        wanted: set[Row] = {(row["by"], row["quote"], tuple(row.get("chain", ()))) for row in case.get("says", ())}
        right += len(got & wanted)
        wrong += sorted(got - wanted, key=str)
        missing += sorted(wanted - got, key=str)
    return right, wrong, missing


@pytest.mark.parametrize(("name", "part"), PARTS)
def test_statements_stay_above_their_floors(name: str, part: str) -> None:
    right, wrong, missing = _compare(name, part)
    precision, recall = right / (right + len(wrong)), right / (right + len(missing))
    assert precision >= FLOORS[name]["precision"], wrong
    assert recall >= FLOORS[name]["recall"], missing


@pytest.mark.parametrize(("name", "part"), PARTS)
def test_what_is_done_by_saying_it_is_as_the_table_tells(name: str, part: str) -> None:
    told = [(case["text"], row) for case in TABLES[name][part] for row in case.get("says", ()) if "act" in row]
    for text, row in told:
        found = annotators.annotate(document(*text), _finder(name)).statements
        acts = {s.act.value for s in found if (s.actor, s.quote) == (row["by"], row["quote"])}
        assert acts <= {row["act"]}, row


def test_who_is_in_no_registry_is_named_as_printed() -> None:
    cases = [case for case in TABLES["strangers"]["chinese"] if "says" in case]
    named = wanted = 0
    for case in cases:
        found = annotators.annotate(document(*case["text"]), _finder("strangers")).statements
        printed = {(s.speaker, s.quote) for s in found}
        named += sum((row["name"], row["quote"]) in printed for row in case["says"])
        wanted += len(case["says"])
    assert named / wanted >= FLOORS["strangers"]["names"]


@pytest.mark.parametrize(("name", "part"), PARTS)
def test_the_tables_are_large_and_have_traps(name: str, part: str) -> None:
    cases = TABLES[name][part]
    assert len(cases) >= 60
    assert sum("says" not in case for case in cases) >= 15
    assert sum("“" in case["text"][0][:1] for case in cases) >= 3
