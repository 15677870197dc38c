"""Subheadings in bold become headings; labels, sentences and what only happens to be bold do not."""

import pytest

from site_builder.cleaners import cleaned_again
from site_builder.model.blocks import Heading
from tests.readers.case_folders import cleaned

_A = "两座边境检查站星期三恢复通车，等候的卡车排了三公里，当局没有说明原因。"
_B = "运输部门表示，车流预计在周末以前恢复正常，收费仍按原来的标准执行。"


def _headings(*paragraphs: str) -> list[str]:
    html = "".join(f"<p>{text}</p>" for text in paragraphs)
    found = cleaned(f"[恢复通车](https://news.example/a)\n------\n{html}")
    assert cleaned_again(found).blocks == found.blocks
    return [block.text for block in found.blocks if isinstance(block, Heading)]


@pytest.mark.parametrize(
    "text",
    ["谁来修路", "UNRESOLVED ISSUES", "运力有限？", "三个条件：先通车，再收费", "“我们会修路”", "当局否认“封路”"],
)
def test_a_short_line_in_bold_between_paragraphs_is_a_heading(text: str) -> None:
    assert _headings(_A, _B, f"<b>{text}</b>", _A) == [text]


def test_numbers_and_pictures_may_stand_beside_it() -> None:
    picture = '<img src="https://img.example/a.jpg">'
    assert _headings(_A, _B, "<strong>01</strong>", "<strong>谁来修路</strong>", picture, _A) == ["谁来修路"]


@pytest.mark.parametrize(
    "text",
    [
        "<b>当局没有说明原因。</b>",
        "<b>记者：</b>",
        "<b>“我们会修路。”</b>",
        "<b>他说：“我们会修路！”</b>",
        "<b>谁</b>来修路",
        "谁来修路",
        '<b><a href="https://news.example/b">谁来修路</a></b>',
        f"<b>{_A[:-1]}{_B[:-1]}</b>",
    ],
)
def test_other_lines_stay_paragraphs(text: str) -> None:
    assert _headings(_A, _B, text, _A) == []


def test_bold_lines_at_the_ends_or_in_a_row_stay_paragraphs() -> None:
    assert _headings("<b>谁来修路</b>", _A, _B) == []
    assert _headings(_A, _B, "<b>谁来修路</b>") == []
    assert _headings(_A, _B, "<b>谁来修路</b>", "<b>谁来付钱</b>", "<b>谁来收费</b>", _A) == []


def test_a_heading_may_have_two_lines_and_a_short_sentence_below() -> None:
    assert _headings(_A, "<b>两国恢复通车</b>", "<b>谁来付钱</b>", "谁也没有说。", _B) == ["两国恢复通车", "谁来付钱"]
    assert _headings(_A, "<b>谁来付钱</b>", "<b>答复如下：</b>", _B) == []


def test_a_heading_may_stand_before_the_question_of_an_interview() -> None:
    first, second = "<b>山谷周刊：什么时候通车？</b>", "<b>山谷周刊：谁来付钱？</b>"
    assert _headings(_A, "<b>车流恢复正常</b>", first, _B, second, _A) == ["车流恢复正常"]


def test_a_heading_keeps_the_space_that_parts_what_it_says() -> None:
    assert _headings(_A, _B, "<b>当局否认“封路” 司机仍在等候</b>", _A) == ["当局否认“封路” 司机仍在等候"]
    assert _headings(_A, _B, "<b>司机在等候 “没有水”</b>", _A) == ["司机在等候 “没有水”"]
