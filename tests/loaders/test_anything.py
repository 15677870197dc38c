"""Whatever editors write, the answer is records and problems, never an exception."""

import tempfile
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder import loaders
from site_builder.model.problems import Place, Problem
from site_builder.model.records import Records

FILES = (
    "site.yaml",
    "strings/zh.yaml",
    "periods.yaml",
    "sources.yaml",
    "actors/a.yaml",
    "articles/a.yaml",
    "events/a.yaml",
)
KEYS = [
    *("id", "name", "kind", "role", "aliases", "form", "in", "doubtful", "note", "affiliation", "title", "description"),
    *("base_url", "languages", "code", "tag", "as_of", "situation", "zh", "en", "cite", "start", "end", "summary"),
    *("hosts", "timezone", "rights", "seed", "period", "source", "published", "date", "basis", "notes", "paragraph"),
    *("part_of_day", "actors", "claimed_by", "contact"),
]
WORDS = [
    "a",
    "甲",
    "2022-09-13",
    "2022",
    "9999",
    "p1",
    "a#p2",
    "state",
    "news",
    "yes",
    "",
    "https://example.org",
    "zh",
    "~",
]

leaves = st.sampled_from(WORDS) | st.text(max_size=8)
values: st.SearchStrategy[Any] = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | leaves, inner, max_size=8),
    max_leaves=30,
)


def answer(file: str, content: bytes) -> tuple[Records, tuple[Problem, ...]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / file
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        return loaders.load(Path(folder), "content")


def is_sound(problem: Problem, file: str, lines: int) -> bool:
    path = Place(f"content/{file}").path
    in_file = problem.place.path == path or problem.code == "missing-strings"
    return in_file and 0 <= problem.place.line <= lines and "\n" not in problem.message and problem.message != ""


@pytest.mark.parametrize("file", FILES)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_any_structure_gives_records_and_problems(file: str, data: st.DataObject) -> None:
    content = yaml.safe_dump(data.draw(values), allow_unicode=True).encode()
    records, problems = answer(file, content)
    assert isinstance(records, Records)
    assert [p for p in problems if not is_sound(p, file, content.count(b"\n") + 1)] == []


@pytest.mark.parametrize("file", [*FILES, "pages/method.zh.md"])
@settings(max_examples=30, deadline=None)
@given(content=st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_give_records_and_problems(file: str, content: bytes) -> None:
    records, problems = answer(file, content)
    assert isinstance(records, Records)
    assert all(str(problem).startswith("content/") for problem in problems)
