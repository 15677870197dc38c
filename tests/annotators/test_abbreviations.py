"""States by one character."""

import pytest

from tests.annotators.making import named

FULL = "奥地利、法国和普鲁士"


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("奥法两国签约。", ["奥", "法"]),
        ("奥、法双方签约。", ["奥", "法"]),
        ("普奥法三国签约。", ["普", "奥", "法"]),
        ("法军后撤。", ["法"]),
        ("奥总统未到。", ["奥"]),
    ],
)
def test_one_character_names_a_state_in_a_compound(text: str, forms: list[str]) -> None:
    assert [form for form, _ in named(FULL, text)][3:] == forms


@pytest.mark.parametrize("text", ["方法很多。", "法律规定", "深奥的普遍道理", "法官离席", "普通军人", "立法机关"])
def test_the_same_character_elsewhere_names_nobody(text: str) -> None:
    assert len(named(FULL, text)) == 3


def test_a_state_never_named_in_full_is_not_meant_by_one_character() -> None:
    assert named("奥法两国签约。") == []
