"""Quotations over several paragraphs."""

import pytest

from tests.annotators.making import annotated, said

SAID = ("talleyrand", "direct")


def _quotes(*paragraphs: str) -> list[tuple[int, str]]:
    return [(s.paragraph, s.quote) for s in annotated(*paragraphs).statements if s.actor == "talleyrand"]


@pytest.mark.parametrize("marks", ["“”", "「」", '""'])
def test_each_paragraph_that_opens_anew_goes_on_with_the_same_speaker(marks: str) -> None:
    opening, closing = marks[0], marks[1]
    found = _quotes(
        f"塔列朗说：{opening}我们需要时间。", f"{opening}也需要耐心。", f"{opening}还要信任。{closing}", "会议结束了。"
    )
    assert found == [(1, "我们需要时间。"), (2, "也需要耐心。"), (3, "还要信任。")]


def test_english_paragraphs_likewise() -> None:
    found = _quotes("Talleyrand said: “We need time.", "“We need patience.", "“We need trust.”", "He left.")
    assert found == [(1, "We need time."), (2, "We need patience."), (3, "We need trust.")]


def test_the_speaker_may_be_named_only_at_the_end() -> None:
    assert _quotes("“我们需要时间。", "“也需要耐心。”塔列朗说。") == [(1, "我们需要时间。"), (2, "也需要耐心。")]


def test_a_paragraph_that_only_closes_the_quotation_belongs_to_it() -> None:
    found = said("塔列朗说：“我们需要时间。", "也需要耐心。梅特涅说过的话不算。”塔列朗走了。")
    assert found == [(*SAID, "我们需要时间。"), (*SAID, "也需要耐心。梅特涅说过的话不算。")]


def test_a_missing_closing_mark_ends_with_its_paragraph() -> None:
    assert said("塔列朗说：“我们需要时间。", "会议结束了。") == [(*SAID, "我们需要时间。")]


def test_a_further_quotation_after_a_closed_one_is_not_the_same_speakers() -> None:
    assert said("塔列朗说：“我们需要时间。”", "“晨星”号已经启航。") == [(*SAID, "我们需要时间。")]


def test_a_quotation_that_nobody_says_goes_on_as_nobodys() -> None:
    assert said("“我们需要时间。", "“也需要耐心。”", "会议结束了。") == []
