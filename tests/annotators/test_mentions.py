"""Which names are found, and which only look like one."""

import pytest

from site_builder.model.document import DocumentKind
from tests.annotators.making import RECORD, annotated, named


def test_the_longest_form_wins_and_nothing_overlaps() -> None:
    assert named("法国国防部与维也纳会议") == [("法国国防部", "fra_mod"), ("维也纳会议", "congress")]


@pytest.mark.parametrize("mark", ["·", "•", "・", "‧", "．", "", " · "])
def test_every_interpunct_and_none_is_the_same_name(mark: str) -> None:
    assert named(f"夏尔{mark}塔列朗到了。") == [(f"夏尔{mark}塔列朗", "talleyrand")]


def test_a_surname_without_an_alias_counts_once_the_full_name_has_stood() -> None:
    assert named("施泰因来了。") == []
    assert named("卡尔·施泰因来了。施泰因坐下。") == [("卡尔·施泰因", "stein"), ("施泰因", "stein")]


@pytest.mark.parametrize("text", ["埃里克来了。", "里克斯来了。", "古斯塔夫·里克来了。", "里克·古斯塔夫来了。"])
def test_a_short_name_inside_another_persons_name_is_no_mention(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize("text", ["印度洋的风", "印度尼西亚的船", "法国国际广播电台"])
def test_a_state_inside_a_longer_word_is_no_mention_of_the_state(text: str) -> None:
    assert {actor for _, actor in named(text)} <= {"radio"}


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Austria's army left.", ["austria"]),
        ("The Austrian army left.", ["austria"]),
        ("The Austrians left.", []),
        ("CV began.", ["congress"]),
        ("cv and CVs", []),
        ("AUSTRIA LEAVES", ["austria"]),
        ("Austria's Defense Ministry and France’s Foreign Ministry", ["aus_mod", "fra_mfa"]),
    ],
)
def test_latin_forms_stand_between_word_boundaries(text: str, actors: list[str]) -> None:
    assert [actor for _, actor in named(text)] == actors


def test_a_latin_form_may_touch_han_characters() -> None:
    assert named("据CV消息") == [("CV", "congress")]


def test_an_alias_limited_to_records_is_found_in_records_only() -> None:
    assert named("我感谢主席。") == []
    assert named("我感谢主席。", kind=RECORD) == [("主席", "chair")]
    assert named("委员会主席和副主席到了。", kind=RECORD) == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("洪堡大使到了。", "w_humboldt"),
        ("大使洪堡到了。", "w_humboldt"),
        ("教授洪堡到了。", "a_humboldt"),
        ("亚历山大·洪堡到了。洪堡坐下。", "a_humboldt"),
        ("亚历山大·洪堡到了，威廉·洪堡没来。洪堡坐下。", "w_humboldt"),
    ],
)
def test_namesakes_are_told_apart_by_title_or_by_whom_the_document_named_last(text: str, actor: str) -> None:
    assert named(text)[-1] == ("洪堡", actor) or named(text)[-1][1] == actor


def test_a_namesake_without_evidence_is_left_out() -> None:
    assert named("洪堡到了。") == []


@pytest.mark.parametrize(
    "text", ["前奥地利外交大臣到了。", "奥地利外交大臣弗朗茨·科洛弗拉特到了。", "奥地利外交大臣办公室"]
)
def test_a_title_of_somebody_else_names_the_state_only(text: str) -> None:
    assert named(text) == [("奥地利", "austria")]


def test_a_title_before_its_holders_name_leaves_the_name_and_the_state() -> None:
    assert named("奥地利外交大臣梅特涅") == [("奥地利", "austria"), ("梅特涅", "metternich")]


@pytest.mark.parametrize("text", ["会议在维也纳举行。", "柏林时间上午九点", "使团抵达巴黎。"])
def test_a_capital_as_a_place_is_no_mention_of_the_state(text: str) -> None:
    assert named(text) == []


def test_a_capital_that_acts_stands_for_its_state() -> None:
    assert named("巴黎警告说，谈判将破裂。") == [("巴黎", "france")]


def test_mentions_know_their_paragraph() -> None:
    found = annotated("奥地利", "无", "法国", kind=DocumentKind.TEXT).mentions
    assert [(mention.paragraph, mention.start, mention.end) for mention in found] == [(1, 0, 3), (3, 0, 2)]
