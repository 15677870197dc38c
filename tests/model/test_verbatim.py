"""Speaker lines, page furniture and ends of sentences, as verbatim records print them."""

import pytest

from site_builder.model.speaker_lines import speaker_line
from site_builder.model.verbatim import (
    begins_item,
    cover_length,
    full_width,
    is_broken_off,
    is_complete,
    page_mark,
    width,
)


@pytest.mark.parametrize(
    ("text", "name", "honorific", "country", "language"),
    [
        ("主席：我感谢", "主席", "", "", ""),
        ("主 席 （以英语发言）：我", "主席", "", "", "以英语发言"),
        ("代理主席\n(以法语发言):我", "代理主席", "", "", "以法语发言"),
        ("常务副秘书长（以英语发言）：", "常务副秘书长", "", "", "以英语发言"),
        ("朴女士（大韩民国）（以英语发言）：", "朴", "女士", "大韩民国", "以英语发言"),
        ("德 · 拉米\n雷斯先 生（墨西哥）（以西班牙\n语发言）：", "德·拉米雷斯", "先生", "墨西哥", "以西班牙语发言"),
        ("约翰·史密斯爵士(联合王国):", "约翰·史密斯", "爵士", "联合王国", ""),
        ("怀特女爵士（澳大利亚）：", "怀特", "女爵士", "澳大利亚", ""),
        ("门萨总统（加纳）（以英语发言）：", "门萨", "总统", "加纳", "以英语发言"),
        ("哈立德亲王殿下（巴林）：", "哈立德", "亲王殿下", "巴林", ""),
        ("尼玛女士阁下（不丹）：", "尼玛", "女士阁下", "不丹", ""),
        ("谢赫·哈立德（巴林）（以阿拉伯语发言）：", "谢赫·哈立德", "", "巴林", "以阿拉伯语发言"),
        ("王明先生：谢谢", "王明", "先生", "", ""),
        ("塔帕先生（尼泊尔）（以尼泊尔语发言，另有英文稿）：", "塔帕", "先生", "尼泊尔", "以尼泊尔语发言，另有英文稿"),
        ("The President (spoke in French): I", "The President", "", "", "spoke in French"),
        ("The Acting President: I", "The Acting President", "", "", ""),
        (
            "Mr. Pérez\nSoto (Plurinational State of\nBolivia): I",
            "Pérez Soto",
            "Mr.",
            "Plurinational State of Bolivia",
            "",
        ),
        ("Sir John Smith (United Kingdom): We", "John Smith", "Sir", "United Kingdom", ""),
        ("MR. MALIK (Pakistan): I", "MALIK", "MR.", "Pakistan", ""),
        ("Her Majesty Queen Rania (Jordan): I", "Rania", "Queen", "Jordan", ""),
        (
            "Mr. Ali (spoke in Arabic; English text provided): I",
            "Ali",
            "Mr.",
            "",
            "spoke in Arabic; English text provided",
        ),
    ],
)
def test_a_speaker_line_says_who_speaks(text: str, name: str, honorific: str, country: str, language: str) -> None:
    found = speaker_line(text)
    assert found is not None
    assert (found.name, found.honorific, found.country, found.language) == (name, honorific, country, language)
    assert text[: found.end].strip() == found.label


@pytest.mark.parametrize(
    "text",
    [
        "",
        "主席先生：我感谢你。",
        "大会主席先生：我感谢你。",
        "部长先生：谢谢。",
        "外交部长：谢谢。",
        "各位女士：早上好。",
        "我要说的是：这很重要。",
        "我感谢王先生：他说得好。",
        "主席：桑托斯先生（菲律宾）",
        "第一，必须停火：这是关键。",
        "Mr. President: I thank you.",
        "the President: he said",
        "Ladies and gentlemen: good morning.",
        "There are two points: peace and security.",
        "1) 主席：",
    ],
)
def test_prose_and_salutations_are_no_speaker_lines(text: str) -> None:
    assert speaker_line(text) is None


def test_whoever_presides_is_known_as_the_chair() -> None:
    chairs = [speaker_line(text) for text in ("主席：我", "代理主席：我", "The President: I", "The Chair: I")]
    others = [speaker_line(text) for text in ("秘书长：我", "The Secretary-General: I", "王先生（中国）：我")]
    assert all(found is not None and found.chair for found in chairs)
    assert not any(found is None or found.chair for found in others)


def test_a_name_and_a_colon_alone_are_not_certain() -> None:
    bare, bracketed = speaker_line("王明先生：谢谢"), speaker_line("王明先生（中国）：谢谢")
    assert bare is not None
    assert bracketed is not None
    assert (bare.certain, bracketed.certain) == (False, True)


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
        ("*2259199*", "barcode"),
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
