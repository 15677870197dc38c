"""Running heads, footers and printers' marks of meeting records are taken away and accounted for."""

import pytest

from site_builder.cleaners import page_furniture
from site_builder.model.document import DocumentKind
from tests.cleaners.meeting_drafts import draft, texts
from tests.readers.meeting_cases import NAMES, case, removed_of

_HEAD = "15/09/2022\t大湖区局势\tS/PV.9132"


@pytest.mark.parametrize("name", [name for name in NAMES if case(name).is_record])
def test_exactly_the_furniture_of_a_record_is_removed(name: str) -> None:
    assert removed_of(case(name).cleaned) == case(name).expected["removed"]


def test_furniture_in_mid_sentence_goes_and_the_sentence_stays() -> None:
    cleaned = page_furniture.apply(draft("我们希望各方", "22-59199  9/14", _HEAD, "停火。"))
    assert texts(cleaned) == ["我们希望各方", "停火。"]
    assert [removal.rule for removal in cleaned.removals] == ["job-number", "running-head"]


def test_a_removal_knows_its_text_and_lines() -> None:
    removal = page_furniture.apply(draft("好。", _HEAD)).removals[0]
    assert (removal.text, removal.lines.first, removal.lines.last) == (_HEAD, 3, 3)


def test_a_head_says_which_field_it_went_to() -> None:
    cleaned = page_furniture.apply(draft(_HEAD, "S/PV.9132", "S/PV.1", "22-59199", "好。"))
    assert [removal.kept_as for removal in cleaned.removals] == ["publication", "symbol", "", ""]


def test_a_head_on_three_lines_goes_whole() -> None:
    cleaned = page_furniture.apply(draft("好。", "15/09/2022", "大湖区局势", "S/PV.9132", "再见。"))
    assert texts(cleaned) == ["好。", "再见。"]


def test_a_sentence_between_two_heads_stays() -> None:
    assert texts(page_furniture.apply(draft("S/PV.9132", "议程通过。", "S/PV.9132"))) == ["议程通过。"]


def test_a_speaker_between_two_heads_stays() -> None:
    kept = texts(page_furniture.apply(draft("S/PV.9132", "王先生（中国）：我们认为", "S/PV.9132")))
    assert kept == ["王先生（中国）：我们认为"]


def test_a_number_beside_another_mark_is_a_page_number() -> None:
    assert texts(page_furniture.apply(draft("好。", "7", "S/PV.9132", "再见。"))) == ["好。", "再见。"]


def test_numbers_that_rise_are_page_numbers() -> None:
    assert texts(page_furniture.apply(draft("好。", "2", "是。", "3", "再见。"))) == ["好。", "是。", "再见。"]


def test_a_lone_number_in_the_text_stays() -> None:
    assert texts(page_furniture.apply(draft("赞成票如下", "14", "好。"))) == ["赞成票如下", "14", "好。"]


def test_the_note_on_corrections_goes_to_its_last_sentence() -> None:
    cleaned = page_furniture.apply(draft("本记录包括中文发言的文本和其他语文", "发言的译文。", "上午10时开会。"))
    assert texts(cleaned) == ["上午10时开会。"]
    assert {removal.rule for removal in cleaned.removals} == {"corrections-note"}


def test_other_documents_are_left_alone() -> None:
    news = draft("好。", "22-59199", _HEAD, kind=DocumentKind.NEWS)
    assert page_furniture.apply(news) is news


def test_a_record_without_furniture_is_left_alone() -> None:
    record = draft("议程通过。", "主席：我们开始。")
    assert page_furniture.apply(record) is record
