"""A paragraph is compared with the lines of its seed: white space apart, markup apart, other blocks apart."""

import pytest

from site_builder.render.comparison import differences


def test_lines_that_were_only_joined_do_not_differ() -> None:
    assert (
        differences(["纳戈尔诺-", "卡拉巴赫（Ilham", "Aliyev）"], "纳戈尔诺-卡拉巴赫（Ilham Aliyev）", False, False)
        == []
    )


def test_what_was_cut_and_what_was_changed_is_told() -> None:
    found = differences(["【文/山谷网】近日，**护栏**修好了。"], "近日，护栏修好了。", False, False)
    assert found == [("【文/山谷网】", ""), ("**", ""), ("**", "")]


def test_what_was_put_instead_is_told() -> None:
    assert differences(["双方 &amp; 各方"], "双方 与 各方", True, False) == [("&", "与")]


def test_tags_comments_and_references_of_html_are_no_difference() -> None:
    lines = ['<p class="a">护栏&quot;修好&quot;<br/>了<!-- x -->。</p>']
    assert differences(lines, '护栏"修好"了。', True, False) == []


@pytest.mark.parametrize("text", ["山口恢复通行，卡车排了三公里。", "运输部门表示，车流恢复正常。"])
def test_other_blocks_of_the_same_line_are_left_out(text: str) -> None:
    line = "<p>山口恢复通行，卡车排了三公里。</p><p>运输部门表示，车流恢复正常。</p>"
    assert differences([line], text, True, True) == []


def test_a_credit_cut_off_a_paragraph_that_shares_its_line_is_left_to_the_list_of_removals() -> None:
    line = "<p>山口恢复通行，卡车排了三公里。（编译/王石）</p><p>运输部门表示，车流恢复正常。</p>"
    assert differences([line], "山口恢复通行，卡车排了三公里。", True, True) == []


def test_lines_too_long_to_compare_are_said_to_be_so() -> None:
    assert differences(["山" * 20_000], "口" * 20_000, False, False) is None
