"""Every case folder gives what it expects, and the invariants hold over all of them."""

import pytest

from site_builder import cleaners, readers
from site_builder.model.problems import InputError
from tests.readers.case_folders import ALL, CASES, NAMES, cleaned_case, expected_of, outcome, raw, source_of


@pytest.mark.parametrize("name", NAMES)
def test_a_case_gives_what_it_expects(name: str) -> None:
    assert outcome(name) == expected_of(name)


@pytest.mark.parametrize("name", ALL)
def test_a_case_says_in_one_line_why_it_is_there(name: str) -> None:
    assert len((CASES / name / "why.txt").read_text("utf-8").strip().split("\n")) == 1


@pytest.mark.parametrize("name", ALL)
def test_cleaning_twice_changes_nothing(name: str) -> None:
    try:
        once = cleaned_case(name)
    except InputError:
        return
    twice = cleaners.cleaned_again(once)
    assert twice.blocks == once.blocks
    assert twice.metadata == once.metadata
    assert twice.removals == ()


@pytest.mark.parametrize("name", ALL)
def test_blocks_stand_in_order_within_the_seed(name: str) -> None:
    try:
        document = readers.read(raw(source_of(name)))
    except InputError:
        return
    last = 1
    for block in document.blocks:
        assert 1 <= block.lines.first <= block.lines.last <= document.lines
        assert block.lines.first >= last
        last = block.lines.first


@pytest.mark.parametrize("name", ALL)
def test_no_block_is_empty_or_holds_a_line_break_once_cleaned(name: str) -> None:
    try:
        found = cleaned_case(name)
    except InputError:
        return
    for paragraph in found.paragraphs:
        assert paragraph.text.strip()
        assert all("\n" not in run.text for run in getattr(paragraph, "runs", ()))
