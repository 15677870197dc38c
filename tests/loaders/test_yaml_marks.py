"""Strict YAML: text with line marks, and nothing that stands for something else."""

import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from site_builder.loaders import yaml_marks
from site_builder.loaders.report import Report
from site_builder.loaders.yaml_marks import Listing, Mapping, Node, Scalar
from tests.loaders.trees import problems


def read(text: str) -> tuple[Node | None, list[str]]:
    report = Report()
    node = yaml_marks.read(text, "f.yaml", report)
    return node, [str(problem) for problem in report.problems]


def value(text: str) -> Node:
    """What stands under the key ``a`` of a text without fault."""
    node, wrong = read(text)
    assert wrong == []
    assert isinstance(node, Mapping)
    return node.entries[0][1]


@pytest.fixture(params=["c", "python"])
def _each_scanner(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "python":
        monkeypatch.setattr(yaml_marks, "_LOADER", yaml.BaseLoader)


both_scanners = pytest.mark.usefixtures("_each_scanner")


@both_scanners
@pytest.mark.parametrize(
    "word", ["no", "12:30", "1989-04-26", "1989-04", "1e3", "0x1f", "null", "~", "1.0", "010", "="]
)
def test_every_scalar_is_the_text_that_was_written(word: str) -> None:
    assert value(f"a: {word}\n") == Scalar(word, 1)


@both_scanners
def test_every_node_knows_its_line() -> None:
    node, wrong = read("# comment\na:\n  - b\n  - {c: d}\n\ne: f\n")
    assert wrong == []
    assert node == Mapping(
        (
            (Scalar("a", 2), Listing((Scalar("b", 3), Mapping(((Scalar("c", 4), Scalar("d", 4)),), 4)), 3)),
            (Scalar("e", 6), Scalar("f", 6)),
        ),
        2,
    )


@both_scanners
def test_a_scalar_over_several_lines_says_so() -> None:
    assert value("a: one\n  two\n") == Scalar("one two", 1, wrapped=True)
    assert value('a: "one\n  two"\n') == Scalar("one two", 1, wrapped=True)
    assert value("a: |\n  one\n  two\n") == Scalar("one\ntwo\n", 1, wrapped=True)


@both_scanners
@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n", "''\n"])
def test_an_empty_file_is_nothing(text: str) -> None:
    assert read(text) == (None, [])


REFUSED = {
    "a: !!python/object/apply:os.system [x]\n": (
        "f.yaml:1: error[tag]: tags ('tag:yaml.org,2002:python/object/apply:os.system') are not read"
        "\n  hint: remove it, or quote the text"
    ),
    "a: 1\nb: !x y\n": "f.yaml:2: error[tag]: tags ('!x') are not read\n  hint: remove it, or quote the text",
    "a: &b c\n": "f.yaml:1: error[anchor]: anchors (&b) are not read\n  hint: remove it, or quote the text",
    "a: *b\n": "f.yaml:1: error[alias]: aliases (*b) are not read\n  hint: write the text out, or quote it",
    "a: 1\n<<: {b: c}\n": "f.yaml:2: error[merge-key]: merge keys ('<<') are not read\n  hint: write the entries out",
    "? [a, b]\n: c\n": (
        "f.yaml:1: error[bad-key]: a key must be a plain word\n  hint: quote it if it begins with [ or {"
    ),
    "a: b\n---\nc: d\n": (
        "f.yaml:2: error[second-document]: a second YAML document begins here\n  hint: remove this '---'"
    ),
    "a: 1\nb: 2\na: 3\n": (
        "f.yaml:3: error[repeated-key]: the key 'a' is repeated; it stands first in line 1\n  hint: keep one of the two"
    ),
    "[" * 21 + "]" * 21: (
        "f.yaml:1: error[too-deep]: more than 20 lists and mappings stand inside each other\n  hint: write it flatter"
    ),
}


@both_scanners
@pytest.mark.parametrize("text", REFUSED)
def test_what_is_refused_is_named_at_its_line(text: str) -> None:
    assert read(text)[1] == [REFUSED[text]]


@both_scanners
@pytest.mark.parametrize(
    ("text", "place"),
    [("a: [b\n", "f.yaml:2"), ("a: b: c\n", "f.yaml:1"), ("a: 1\n\tb: 2\n", "f.yaml:2"), ("a: 'b\n", "f.yaml:2")],
)
def test_broken_yaml_is_named_at_its_line(text: str, place: str) -> None:
    (problem,) = read(text)[1]
    assert problem.startswith(f"{place}: error[bad-yaml]: ")
    assert problem.endswith(
        "\n  hint: look at the spaces before it and at quotation marks, colons and brackets left open"
    )


def test_broken_yaml_says_what_was_found() -> None:
    assert read("a: b: c\n")[1][0].splitlines()[0] == (
        "f.yaml:1: error[bad-yaml]: mapping values are not allowed in this context"
    )


@both_scanners
def test_twenty_levels_are_allowed() -> None:
    assert read("[" * 20 + "]" * 20)[1] == []


def test_a_second_value_of_a_repeated_key_is_not_taken() -> None:
    node, _ = read("a: 1\na: 2\n")
    assert node == Mapping(((Scalar("a", 1), Scalar("1", 1)),), 1)


def test_billions_of_laughs_are_refused_at_the_first(tmp_path: Path) -> None:
    laughs = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9) if n else 'ha'}]\n" for n in range(20))
    assert problems(tmp_path, {"site.yaml": laughs}) == [
        "content/site.yaml:1: error[anchor]: anchors (&l0) are not read\n  hint: remove it, or quote the text"
    ]


@pytest.mark.parametrize(
    "unit", ["[", "{", "- ", "? ", '"', "'", "a: ", "[a,", "{a: ", "&a ", "*a ", "!", "%", "|\n", "#"]
)
def test_a_mebibyte_of_anything_is_answered_in_bounded_time(tmp_path: Path, unit: str) -> None:
    start = time.perf_counter()
    problems(tmp_path, {"site.yaml": (unit * (1 << 20))[: 1 << 20].encode()})
    assert time.perf_counter() - start < 10


def test_many_wrong_keys_are_answered_in_bounded_time(tmp_path: Path) -> None:
    start = time.perf_counter()
    wrong = problems(tmp_path, {"site.yaml": "".join(f"titl{n}: x\n" for n in range(60_000))})
    assert len(wrong) == 101
    assert time.perf_counter() - start < 10


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r")))
def test_any_text_gives_a_node_or_problems(text: str) -> None:
    node, wrong = read(text)
    assert node is None or isinstance(node, (Scalar, Listing, Mapping))
    assert all(": error[" in problem for problem in wrong)


nested: st.SearchStrategy[Any] = st.recursive(
    st.text(alphabet="ab中 :#'\"-[]{}\n", max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=3),
    max_leaves=10,
)


def plain(node: Node | None) -> Any:
    if isinstance(node, Mapping):
        return {key.text: plain(item) for key, item in node.entries}
    if isinstance(node, Listing):
        return [plain(item) for item in node.items]
    return node.text if node else ""


@given(nested)
def test_what_yaml_writes_is_read_back(value: Any) -> None:
    text = yaml.safe_dump(value, allow_unicode=True)
    assert plain(read(text)[0]) == value
