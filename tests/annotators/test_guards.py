"""What must stand around a form."""

import pytest

from site_builder.annotators import guards


def test_making_variants_alike_keeps_every_place() -> None:
    text = "夏尔•塔列朗－佩里戈尔 ‧ Ministry’s"
    assert len(guards.plain(text)) == len(text)
    assert guards.plain(text) == "夏尔·塔列朗-佩里戈尔 · Ministry's"


@pytest.mark.parametrize(
    ("text", "expected"), [("in Iran.", True), ("Iranian", False), ("在Iran的", True), ("Éiran", False)]
)
def test_a_word_ends_where_no_letter_follows(text: str, expected: bool) -> None:
    start = text.lower().index("iran")
    assert guards.is_word(text, start, start + 4) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("法国总统府", False), ("法国总统候选人", False), ("法国总统到访", True)]
)
def test_a_title_is_not_its_holders_office(text: str, expected: bool) -> None:
    assert guards.is_current_title(text, 0, 4) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("在巴黎举行", False), ("在巴黎领导的", True), ("与巴黎联系", True), ("巴黎市", False)]
)
def test_a_city_where_something_happens_is_a_place(text: str, expected: bool) -> None:
    start = text.index("巴黎")
    assert guards.is_no_place(text, start, start + 2) is expected
