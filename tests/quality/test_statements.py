"""Who says what, on a table of sentences: precision and recall against their floors."""

from pathlib import Path
from typing import Any

import yaml

from site_builder import annotators
from site_builder.model.article import Extent
from site_builder.model.chronicle import ActorKind, Registry
from tests.annotators.making import actor, document

HERE = Path(__file__).parent
Row = tuple[str | None, str, tuple[str | None, ...]]


def _load(name: str) -> Any:
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


TABLE = _load("statements.yaml")
FLOORS = _load("floors.yaml")["annotators"]["statements"]


def _registry() -> Registry:
    return Registry(
        tuple(
            actor(
                entry["id"], ActorKind(entry["kind"]), entry["zh"], entry["en"], *entry.get("aliases", ()),
                of=entry.get("of"), role=entry.get("role", ""),
            )
            for entry in TABLE["actors"]
        )
    )  # fmt: skip


def _compare() -> tuple[int, list[Row], list[Row]]:
    """How many statements are right, which are wrong, which are missing."""
    finder = annotators.prepare(_registry())
    right, wrong, missing = 0, list[Row](), list[Row]()
    for case in TABLE["cases"]:
        found = annotators.annotate(document(*case["text"]), finder).statements
        got: set[Row] = {
            (s.actor, s.quote, tuple(link.actor for link in s.chain)) for s in found if s.extent is not Extent.FRAGMENT
        }
        wanted: set[Row] = {(row["by"], row["quote"], tuple(row.get("chain", ()))) for row in case.get("says", ())}
        right += len(got & wanted)
        wrong += sorted(got - wanted, key=str)
        missing += sorted(wanted - got, key=str)
    return right, wrong, missing


def test_statements_stay_above_their_floors() -> None:
    right, wrong, missing = _compare()
    precision, recall = right / (right + len(wrong)), right / (right + len(missing))
    assert precision >= FLOORS["precision"], wrong
    assert recall >= FLOORS["recall"], missing


def test_the_table_is_large_and_has_traps() -> None:
    cases = TABLE["cases"]
    assert len(cases) >= 60
    assert sum("says" not in case for case in cases) >= 15
    assert sum(case["text"][0].isascii() or "“" in case["text"][0][:1] for case in cases) >= 8
