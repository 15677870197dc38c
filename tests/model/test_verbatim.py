"""Page furniture, covers and ends of sentences, as verbatim records print them."""

import pytest

from site_builder.model.verbatim import (
    begins_item,
    cover_length,
    ends_a_vote,
    full_width,
    is_broken_off,
    is_complete,
    is_number_alone,
    is_speaker_repeated,
    page_mark,
    stands_alone,
    width,
)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("22-59199", "job-number"),
        ("22-59199 (C)", "job-number"),
        ("22-59199\u2004 \ufffd 9/14", "job-number"),
        ("9/14\t22-59199", "job-number"),
        ("04-40405 (C)   280604   280604", "job-number"),
        ("3/14", "page-number"),
        ("- 7 -", "page-number"),
        ("第 7 页", "page-number"),
        ("12", "page-number"),
        ("S/PV.9132", "running-head"),
        ("S/PV.4999 (Resumption 1)", "running-head"),
        ("A/ES-11/PV.3", "running-head"),
        ("15/09/2022\t 大湖区局势\ufffd S/PV.9132 ", "running-head"),
        ("S/PV.9132\t大湖区局势\t15/09/2022", "running-head"),
        ("15/09/2022", "running-head"),
        ("联合国\tS/PV.9132", "running-head"),
        ("15/12/2021\t 维持国际和平与安全：气候变化和", "running-head"),
        ("恐怖主义的影响   15/12/2021", "running-head"),
        ("GE.22-08519 (C) 140622 150622", "job-number"),
        ("90-61576/A 8754V (E)", "job-number"),
        ("3-5", "page-number"),
        ("*2259199*", "barcode"),
        ("*2259199*        无障碍文件     请回收", "barcode"),
        ("22-59199 (C)   *2259199*", "barcode"),
        ("请回收", "recycling-mark"),
        ("无障碍文件  请回收 ♲", "recycling-mark"),
        ("Please recycle", "recycling-mark"),
    ],
)
def test_furniture_is_known_by_its_form(line: str, kind: str) -> None:
    assert page_mark(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "",
        "   ",
        "S/2022/688，附件）中的请求召开今天的紧急会议。",
        "2022年9月13日亚美尼亚常驻联合国代表的信（S/2022/688）",
        "2021年7月29日（S/2021/693）和2021年11月16日（见",
        "我们回顾S/PV.9132号文件所载的讨论，并且再次呼吁各方停火。",
        "12个国家投了赞成票",
        "15/12/2021 以前",
        "议程通过。",
        "1234",
        "22-5919",
        "S/2022/688",
    ],
)
def test_text_is_no_furniture(line: str) -> None:
    assert page_mark(line) == ""


@pytest.mark.parametrize(
    "text", ["议程通过。", "真的吗？", "他说：“好。”", "（见附件。）", "It rose.", "a.m.", "“No.”", "……"]
)
def test_a_sentence_ends_with_its_mark(text: str) -> None:
    assert is_complete(text)


@pytest.mark.parametrize("text", ["", "通过议程", "安全理", "我感谢，", "赞成：", "第一；", "by Mr.", "see paras."])
def test_what_has_no_end_mark_is_not_complete(text: str) -> None:
    assert not is_complete(text)


def test_open_brackets_break_a_text_off() -> None:
    assert is_broken_off("霍查先生（阿尔巴")
    assert is_broken_off("Mr. Smith (United\nKing")
    assert not is_broken_off("霍查先生（阿尔巴尼亚）")
    assert not is_broken_off("没有括号")


@pytest.mark.parametrize("line", ["（一）停火", "(a) peace", "三、和平", "2. Peace", "- peace", "— 和平"])
def test_items_of_lists_are_known_by_their_marks(line: str) -> None:
    assert begins_item(line)


@pytest.mark.parametrize("line", ["一个国家", "2022年", "（见附件）", "peace"])
def test_other_lines_begin_no_item(line: str) -> None:
    assert not begins_item(line)


def test_a_han_character_is_two_columns_wide() -> None:
    assert width(" 安理会S/1 ") == 9
    assert width("") == 0


def test_the_full_width_is_that_of_inner_lines() -> None:
    paragraph = ["安" * 23, "安" * 23, "安" * 22, "安" * 5]
    assert full_width([paragraph] * 3) == 46
    assert full_width([]) == 0


def test_text_in_long_lines_was_never_wrapped() -> None:
    assert full_width([["安" * 200], ["议程"], ["安" * 90], ["安" * 120]]) == 1000


def test_a_cover_ends_where_the_first_sentence_begins() -> None:
    cover = ["安全理事会", "第4998次会议", "2004年6月28日", "New York, 28 June 2004, 10 a.m."]
    assert cover_length([*cover, "上午10时开会。", "议程通过。"]) == 4
    assert cover_length([*cover, "主席：我邀请"]) == 4


def test_a_record_that_begins_in_its_body_has_no_cover() -> None:
    assert cover_length(["的立场是", "我们支持。"]) == 0
    assert cover_length(["主席：我邀请", "我感谢。"]) == 0
    assert cover_length([]) == 0


def test_the_word_that_heads_the_members_is_no_turn_and_ends_no_cover() -> None:
    cover = ["安全理事会", "第4998次会议", "主席：", "成员：", "桑托斯先生 . . . . . . . . . .", "中国 . . . . . . ."]
    assert cover_length([*cover, "议程项目", "大湖区局势", "上午10时05分开会"]) == 8
    assert cover_length(["安全理事会", "第4998次会议", "主席：", "我邀请各位发言。"]) == 2


@pytest.mark.parametrize(
    ("states", "line"),
    [
        ("弃权：", "决议草案A/ES-11/L.1以141票对5票、35票弃权获得通过（第ES-11/1号决议）。"),
        ("中国、印度、\n越南", "执行部分第3段以130票对12票、30票弃权获得保留。"),
        ("Algeria, Armenia,\nZimbabwe", "Draft resolution A/75/L.85/Rev.1 was adopted by\n119 votes to 1."),
        ("Abstaining:\nNone", "The motion was rejected by 12 votes to 3."),
    ],
)
def test_how_a_vote_came_out_is_told_from_the_states(states: str, line: str) -> None:
    assert ends_a_vote(states, line)


@pytest.mark.parametrize(
    ("states", "line"),
    [
        ("我们感谢中国、法国代表，并注意到", "决议草案以141票对5票获得通过。"),
        ("我们高兴地看到", "决议草案以141票对5票获得通过。"),
        ("中国、印度、", "越南、津巴布韦"),
        ("We thank France, which says that", "draft resolution A/75/L.85 was adopted."),
    ],
)
def test_sentences_and_lists_go_on(states: str, line: str) -> None:
    assert not ends_a_vote(states, line)


def test_a_number_may_stand_alone_before_its_paragraph() -> None:
    assert is_number_alone("12.")
    assert not is_number_alone("12")
    assert not is_number_alone("2.5")


@pytest.mark.parametrize(
    "line", ["(The President)", "(Sir John Smith, United Kingdom)", "（主席）", "（王先生，中国）", "（代理主席）"]
)
def test_typed_pages_repeat_who_is_speaking(line: str) -> None:
    assert is_speaker_repeated(line)


@pytest.mark.parametrize("line", ["（续）", "(continued)", "（见附件）", "（以法语发言）", "(S/2022/688)", "主席"])
def test_other_brackets_repeat_nobody(line: str) -> None:
    assert not is_speaker_repeated(line)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "通过议程",
            " 议程通过。",
            "就这样决定。",
            "进行了记录表决。",
            "上午11时35分散会。",
            "下午3时会议暂停，4时复会。",
        ),
        *("It was so decided.", "The meeting rose at 1.05 p.m.", "A recorded vote was taken."),
    ],
)
def test_fixed_phrases_are_paragraphs_of_their_own(line: str) -> None:
    assert stands_alone(line)


@pytest.mark.parametrize(
    "line", ["议程通过后，", "没有人反对，就这样决定。", "We see that it was so decided.", "上午10时"]
)
def test_sentences_that_hold_them_are_not(line: str) -> None:
    assert not stands_alone(line)
