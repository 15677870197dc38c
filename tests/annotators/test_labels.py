"""Lines of the form X：…."""

import pytest

from tests.annotators.making import RECORD, annotated, said


@pytest.mark.parametrize("text", ["塔列朗：条约不会修改", "- 塔列朗：条约不会修改", "1. 塔列朗：条约不会修改。"])
def test_what_stands_behind_the_colon_are_their_words(text: str) -> None:
    assert said(text) == [("talleyrand", "reported", "条约不会修改")]


def test_a_quotation_behind_the_colon_is_direct() -> None:
    assert said("塔列朗：“条约不会修改。”") == [("talleyrand", "direct", "条约不会修改。")]


def test_a_medium_passes_on_what_others_say() -> None:
    (statement,) = annotated("泰晤士报：法国外交部表示使团已经启程").statements
    assert (statement.actor, statement.quote) == ("fra_mfa", "使团已经启程")
    assert [link.actor for link in statement.chain] == ["times"]


def test_a_medium_may_also_say_it_itself() -> None:
    assert said("泰晤士报：使团已经启程前往维也纳") == [("times", "reported", "使团已经启程前往维也纳")]


@pytest.mark.parametrize(
    "text", ["法国：三人死亡，五人受伤", "塔列朗与梅特涅：两个人", "时间：三月十日上午", "塔列朗：无"]
)
def test_a_list_is_no_statement(text: str) -> None:
    assert said(text) == []


def test_speaker_lines_of_a_record_are_no_such_lines() -> None:
    assert said("塔列朗：条约不会修改", kind=RECORD) == []


def test_a_quotation_alone_is_of_who_spoke_before_it_unless_somebody_follows() -> None:
    assert said("塔列朗说，条约不会修改。“我们需要时间。”")[-1] == ("talleyrand", "direct", "我们需要时间。")
    assert said("塔列朗说，条约不会修改。“我们需要时间。”梅特涅说。")[-1] == ("metternich", "direct", "我们需要时间。")
    assert len(said("塔列朗离开了。“我们需要时间。”")) == 0
