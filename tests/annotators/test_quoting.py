"""Whole quotations in Chinese: alone in a paragraph, behind a colon, before a sentence that tells who spoke."""

import pytest

from tests.annotators.making import annotated, said

ALONE = "“我们需要时间，也需要各方的耐心。”"


def test_a_quotation_alone_is_of_who_spoke_right_before_it() -> None:
    assert said("塔列朗说，谈判很顺利。", ALONE)[-1] == ("talleyrand", "direct", ALONE[1:-1])


def test_it_is_of_the_person_the_sentence_before_is_about() -> None:
    assert said("塔列朗会见了使节。", ALONE) == [("talleyrand", "direct", ALONE[1:-1])]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("塔列朗说，谈判很顺利。", ALONE, "“您需要多少时间，一年还是两年？”"),
        ("塔列朗说，谈判很顺利。", "会场外下着雨。", ALONE),
        ("塔列朗说，谈判很顺利。", "“您需要多少时间，一年还是两年？”"),
        ("法国外交部说，谈判很顺利。", ALONE),
        ("塔列朗说，谈判很顺利。", "“不。”"),
    ],
)
def test_dialogues_questions_and_bodies_leave_it_nobodys(paragraphs: tuple[str, ...]) -> None:
    assert len(said(*paragraphs)) == 1


def test_it_is_less_sure_than_a_quotation_with_a_verb() -> None:
    statements = annotated("塔列朗说：“谈判很顺利。”", ALONE).statements
    assert [statement.confidence for statement in statements] == [0.95, 0.66]


def test_two_quotations_behind_two_verbs_are_both_direct() -> None:
    found = said("塔列朗表示：“我们有一个目标：桥必须修好”，并指“没有人可以例外”。")
    assert [(extent, quote) for _, extent, quote in found] == [
        ("direct", "我们有一个目标：桥必须修好"),
        ("direct", "没有人可以例外"),
    ]


def test_a_quotation_at_the_end_of_a_text_that_lacks_its_stop_is_one() -> None:
    assert said("塔列朗表示：“我们有一个目标”") == [("talleyrand", "direct", "我们有一个目标")]


@pytest.mark.parametrize("deed", ["谈到了那个夜晚", "回忆起那个夜晚", "向各国发出了警告"])
def test_a_sentence_that_tells_who_spoke_gives_the_quotation_before_it_to_them(deed: str) -> None:
    assert said(f"“我们三天没有喝到水了。”塔列朗{deed}。") == [("talleyrand", "direct", "我们三天没有喝到水了。")]


def test_a_quotation_that_is_somebodys_already_stays_theirs() -> None:
    found = said("梅特涅说：“我们三天没有喝到水了。”塔列朗回忆起那个夜晚。")
    assert found == [("metternich", "direct", "我们三天没有喝到水了。")]
