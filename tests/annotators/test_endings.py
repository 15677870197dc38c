"""Where what somebody says in Chinese ends."""

import pytest

from tests.annotators.making import said


def _quotes(text: str) -> list[str]:
    return [quote for _, _, quote in said(text)]


def test_a_noun_that_takes_what_is_said_right_behind_the_verb_is_not_said() -> None:
    assert _quotes("塔列朗重申坚决反对制裁的立场。") == ["坚决反对制裁"]


def test_behind_a_comma_the_noun_belongs_to_what_is_said() -> None:
    assert _quotes("塔列朗表示，他支持有关和解的立场，但还要观察。") == ["他支持有关和解的立场，但还要观察"]


def test_what_one_announces_ends_before_what_another_does() -> None:
    assert _quotes("法国宣布实行戒严，而奥地利批准了条约。") == ["实行戒严"]


def test_a_clause_about_a_call_is_no_call() -> None:
    assert _quotes("梅特涅要求休战只是为了让军队有时间集结。") == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("法国表示，桥已修好，但拒绝透露细节。", "桥已修好"),
        ("法国呼吁各方克制，这表明局势紧张。", "各方克制"),
    ],
)
def test_the_writers_own_words_are_left_out(text: str, quote: str) -> None:
    assert _quotes(text) == [quote]
