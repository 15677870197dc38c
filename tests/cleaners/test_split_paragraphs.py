"""Paragraphs broken by pages and columns are joined, and nothing else is."""

import re

import pytest

from site_builder.cleaners import cleaned_again, page_furniture, split_paragraphs
from site_builder.model.blocks import Heading
from site_builder.model.document import DocumentKind
from tests.cleaners.meeting_drafts import draft, texts
from tests.readers.meeting_cases import NAMES, case, texts_of

_RECORDS = [name for name in NAMES if case(name).is_record]
_FULL = "我们感谢助理秘书长今天上午所作的通报和详细介绍"
_FIRST = "我们感谢助理秘书长今天上午所作的通报和介绍"
_END = "谢谢各位代表。"
_PARAGRAPH = f"{_FIRST}\n{_FULL}\n{_FULL}\n{_END}"


@pytest.mark.parametrize("name", _RECORDS)
def test_a_record_is_cleaned_to_these_paragraphs(name: str) -> None:
    assert texts_of(case(name).cleaned) == case(name).expected["cleaned"]


@pytest.mark.parametrize("name", _RECORDS)
def test_cleaning_twice_changes_nothing(name: str) -> None:
    once = case(name).cleaned
    twice = cleaned_again(once)
    assert texts_of(twice) == texts_of(once)
    assert twice.removals == ()


def test_a_sentence_torn_by_a_blank_line_is_joined() -> None:
    joined = split_paragraphs.apply(draft(_PARAGRAPH, f"{_FIRST}\n{_FULL}", f"{_FULL}\n{_END}"))
    assert texts(joined) == [_PARAGRAPH, f"{_FIRST}\n{_FULL}\n{_FULL}\n{_END}"]


def test_a_joined_paragraph_spans_the_lines_of_both_parts() -> None:
    joined = split_paragraphs.apply(draft(_PARAGRAPH, f"{_FIRST}\n{_FULL}", f"{_FULL}\n{_END}"))
    assert (joined.blocks[1].lines.first, joined.blocks[1].lines.last) == (6, 10)


def test_a_paragraph_torn_twice_is_joined_whole() -> None:
    joined = split_paragraphs.apply(draft(_PARAGRAPH, f"{_FIRST}\n{_FULL}", _FULL, f"{_FULL}\n{_END}"))
    assert len(joined.blocks) == 2


def test_only_blank_lines_are_lost() -> None:
    before = draft(_PARAGRAPH, f"{_FIRST}\n{_FULL}", f" {_FULL}\n{_END}")
    after = split_paragraphs.apply(before)
    assert re.sub(r"\s", "", "".join(texts(after))) == re.sub(r"\s", "", "".join(texts(before)))
    assert after.removals == ()


@pytest.mark.parametrize(
    "following",
    [
        "王先生（中国）（以英语发言）：我们感谢各位。",
        "主席（以法语发\n言）：我们感谢各位。",
        "（一）我们感谢各位。",
        "## 大湖区局势",
    ],
)
def test_what_begins_anew_is_never_joined(following: str) -> None:
    parts = draft(_PARAGRAPH, f"{_FIRST}\n{_FULL}", following)
    assert len(split_paragraphs.apply(parts).blocks) == 3


def test_a_finished_sentence_on_a_short_line_ends_its_paragraph() -> None:
    assert len(split_paragraphs.apply(draft(_PARAGRAPH, _PARAGRAPH)).blocks) == 2


def test_a_short_unfinished_line_stands_for_itself() -> None:
    parts = draft(_PARAGRAPH, "巴基斯坦、菲律宾", f"{_FULL}\n{_END}")
    assert len(split_paragraphs.apply(parts).blocks) == 3


def test_a_colon_ends_a_paragraph() -> None:
    parts = draft(_PARAGRAPH, f"{_FIRST}\n{_FULL[:-1]}：", f"{_FULL}\n{_END}")
    assert len(split_paragraphs.apply(parts).blocks) == 3


def test_a_label_alone_goes_on_in_the_next_block() -> None:
    joined = split_paragraphs.apply(draft(_PARAGRAPH, "主席（以法语发言）：", "我们感谢各位。"))
    assert texts(joined)[1] == "主席（以法语发言）：\n我们感谢各位。"


def test_an_open_bracket_goes_on_however_short_its_line() -> None:
    joined = split_paragraphs.apply(draft(_PARAGRAPH, "霍查先生（阿尔巴", "尼亚）（以英语发言）：谢谢。"))
    assert texts(joined)[1] == "霍查先生（阿尔巴\n尼亚）（以英语发言）：谢谢。"


def test_a_sentence_may_end_with_the_column_where_first_lines_are_indented() -> None:
    ended = _FULL[:-1] + "。"
    parts = draft(*[_PARAGRAPH] * 9, f"{_FIRST}\n{ended}", f"{_FULL}\n{_END}", f"{_FIRST}\n{_END}")
    joined = split_paragraphs.apply(parts)
    assert texts(joined)[9:] == [f"{_FIRST}\n{ended}\n{_FULL}\n{_END}", f"{_FIRST}\n{_END}"]


def test_without_indents_a_sentence_s_end_is_a_paragraph_s_end() -> None:
    ended = _FULL[:-1] + "。"
    square = f"{_FULL}\n{_FULL}\n{_FULL}\n{_END}"
    parts = draft(*[square] * 9, f"{_FULL}\n{ended}", f"{_FULL}\n{_END}")
    assert len(split_paragraphs.apply(parts).blocks) == 11


def test_a_removed_footer_lets_a_shorter_line_go_on() -> None:
    torn = f"{_FIRST}\n我们认为这些规定各方"
    parts = page_furniture.apply(draft(_PARAGRAPH, torn, "22-59199  9/14", f"都应当遵守。\n{_END}"))
    assert len(split_paragraphs.apply(parts).blocks) == 2
    assert len(split_paragraphs.apply(draft(_PARAGRAPH, torn, f"都应当遵守。\n{_END}")).blocks) == 3


def test_a_small_letter_begins_no_paragraph() -> None:
    line = "We thank the Assistant Secretary-General for the"
    parts = (
        f"{line}\n{line}\n{line}\nbriefing.",
        f"{line}\n{line}\nlong briefing on recent",
        "developments in the region.",
    )
    assert len(split_paragraphs.apply(draft(*parts, language="en")).blocks) == 2


def test_a_torn_heading_is_joined() -> None:
    joined = split_paragraphs.apply(draft(_PARAGRAPH, f"## {_FULL}", "## 和介绍", "主席：好。"))
    assert isinstance(joined.blocks[1], Heading)
    assert joined.blocks[1].text == f"{_FULL}\n和介绍"


def test_lines_of_a_cover_page_stay_apart() -> None:
    cover = (
        "联合国安全理事会正式记录临时逐字记录",
        "第四千九百九十八次会议逐字记录",
        "2004年6月28日星期一上午10时在纽约举行",
    )
    parts = draft(*cover, "上午10时20分开会。", f"主席：{_FIRST}\n{_END}")
    assert texts(split_paragraphs.apply(parts))[:3] == list(cover)


def test_joining_ends_somewhere() -> None:
    parts = draft(*[_FULL] * 3000)
    assert len(split_paragraphs.apply(parts).blocks) > 1


def test_other_documents_are_left_alone() -> None:
    text = draft(f"{_FIRST}\n{_FULL}", f"{_FULL}\n{_END}", kind=DocumentKind.TEXT)
    assert split_paragraphs.apply(text) is text


def test_items_that_end_with_semicolons_on_full_lines_stay_apart() -> None:
    items = [f"{mark}{'各方应当遵守停火并允许观察员进入' * 2}；" for mark in ("一. ", "二. ", "㈢ ")]
    assert len(split_paragraphs.apply(draft(_PARAGRAPH, *items)).blocks) == 4
