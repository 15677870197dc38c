"""Records of meetings: which texts are recognised, what their heads say, how their lines become blocks."""

import re

import pytest

from site_builder.model.blocks import Heading, Paragraph, Table
from site_builder.model.dates import Basis
from site_builder.model.document import DocumentKind
from site_builder.model.verbatim import page_mark
from site_builder.readers import meeting_record
from tests.readers.meeting_cases import NAMES, case, metadata_of, read, source_of

_RECORDS = tuple(name for name in NAMES if case(name).is_record)
_OPENING = "上午10时05分开会。\n"
_HEAD = "\n15/09/2022\t大湖区局势\tS/PV.9132\n"


@pytest.mark.parametrize("name", NAMES)
def test_only_records_are_recognised(name: str) -> None:
    assert meeting_record.recognises(case(name).source) is case(name).is_record


@pytest.mark.parametrize("name", _RECORDS)
def test_the_heads_and_the_cover_say_what_it_is(name: str) -> None:
    assert metadata_of(case(name).document) == case(name).expected["metadata"]


@pytest.mark.parametrize("name", _RECORDS)
def test_what_is_not_parsed_is_said(name: str) -> None:
    assert [problem.code for problem in case(name).document.problems] == case(name).expected["problems"]


@pytest.mark.parametrize("name", _RECORDS)
def test_nothing_of_the_text_vanishes(name: str) -> None:
    document = case(name).document
    kept = "".join(block.text for block in document.blocks) + "".join(gone.text for gone in document.removals)
    assert sorted(re.sub(r"[\s:：]", "", kept)) == sorted(re.sub(r"[\s:：]", "", case(name).source.text))


@pytest.mark.parametrize("name", _RECORDS)
def test_every_block_knows_its_lines(name: str) -> None:
    lines = case(name).source.lines
    for block in case(name).document.blocks:
        if not isinstance(block, Table):
            printed = "\n".join(line.strip() for line in lines[block.lines.first - 1 : block.lines.last])
            assert block.text == printed


@pytest.mark.parametrize("name", _RECORDS)
def test_furniture_stands_in_blocks_of_its_own(name: str) -> None:
    for block in case(name).document.blocks:
        lines = block.text.split("\n")
        assert len(lines) == 1 or not any(page_mark(line) for line in lines)


@pytest.mark.parametrize(
    "text",
    [
        "S/PV.9132\n",
        _OPENING,
        "法国代表的发言见S/PV.9132。\n上午10时05分开会。\n",
        "王先生（中国）：好。\n李先生（中国）：好。\n张先生（中国）：好。\n",
        "<html><body>S/PV.9132\n上午10时05分开会。</body></html>",
    ],
)
def test_one_sign_alone_is_not_enough(text: str) -> None:
    assert not meeting_record.recognises(source_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "S/PV.9132\n" + _OPENING,
        "主席（以英语发言）：好。\n王先生（以法语发言）：好。\n" + _OPENING,
        "主席（以英語發言）：好。\n王先生（以法語發言）：好。\n上午十時開會。\nS/PV.1\n",
        "本记录包括中文发言的文本。\n" + _OPENING,
        "A/C.1/77/PV.2\nThe meeting rose at 1 p.m.\n",
        "E/2020/SR.3\nThe meeting was called to order at 10.05 a.m.\n",
        "S/PV.1\nThe President (spoke in French): a\nMr. B (Fiji) (spoke in French): c\n",
    ],
)
def test_two_independent_signs_are(text: str) -> None:
    assert meeting_record.recognises(source_of(text))


@pytest.mark.parametrize(
    ("symbol", "chinese", "english"),
    [
        ("S/PV.9132", "联合国安全理事会", "United Nations Security Council"),
        ("A/77/PV.4", "联合国大会", "United Nations General Assembly"),
        ("A/ES-11/PV.1", "联合国大会", "United Nations General Assembly"),
        ("A/C.1/77/PV.2", "联合国大会", "United Nations General Assembly"),
        ("A/HRC/51/SR.2", "联合国人权理事会", "United Nations Human Rights Council"),
        ("E/2020/SR.3", "联合国经济及社会理事会", "United Nations Economic and Social Council"),
        ("CD/PV.1500", "裁军谈判会议", "Conference on Disarmament"),
    ],
)
def test_the_series_of_the_symbol_names_the_organ(symbol: str, chinese: str, english: str) -> None:
    in_chinese = read(f"{symbol}\n\n{_OPENING}\n主席：我们现在开会，请各位代表就座，谢谢各位。\n")
    in_english = read(f"{symbol}\n\nThe meeting was called to order.\n\nThe President: I call the meeting to order.\n")
    assert in_chinese.metadata.publisher == chinese
    assert in_english.metadata.publisher == english
    assert in_chinese.metadata.symbol == symbol


def test_without_a_symbol_the_chair_may_name_the_organ() -> None:
    named = read(_OPENING + "\n主席：安全理事会现在开始审议其议程上的项目。\n")
    unnamed = read(_OPENING + "\n主席：我们开始。\n")
    assert named.metadata.publisher == "联合国安全理事会"
    assert (unnamed.metadata.publisher, unnamed.metadata.symbol) == ("", "")


def test_the_kind_is_a_meeting_record() -> None:
    document = read(_OPENING)
    assert (document.kind, document.format) == (DocumentKind.MEETING_RECORD, "meeting-record")
    assert document.lines == 1


def test_a_running_head_prints_day_before_month() -> None:
    publication = read(f"{_OPENING}\n03/09/2022\t大湖区局势\tS/PV.9132\n").metadata.publication
    assert publication.date is not None
    assert (publication.date.iso(), publication.basis) == ("2022-09-03", Basis.RUNNING_HEAD)
    assert publication.printed == "03/09/2022"


def test_a_day_that_does_not_exist_is_no_date() -> None:
    publication = read(f"{_OPENING}\n31/02/2022\t大湖区局势\tS/PV.9132\n").metadata.publication
    assert (publication.date, publication.basis) == (None, Basis.UNKNOWN)


def test_the_cover_goes_before_the_running_head() -> None:
    text = "S/PV.9132\n第9132次会议\n2022年9月14日星期三上午10时举行\n\n" + _OPENING + _HEAD
    publication = read(text).metadata.publication
    assert publication.date is not None
    assert (publication.date.iso(), publication.basis) == ("2022-09-14", Basis.PRINTED)


def test_the_most_printed_symbol_is_the_record_s_own() -> None:
    text = f"{_OPENING}\n见 S/PV.1\n{_HEAD}{_HEAD}\n主席：好。\n"
    assert read(text).metadata.symbol == "S/PV.9132"


def test_a_title_over_two_lines_is_one_heading_and_the_title() -> None:
    text = (
        "上午10时05分开会。\n\n通过议程\n议程通过。\n\n2022年9月13日某国常驻联合国代表给安全理\n"
        "事会主席的信（S/2022/688）\n主席（以法语发言）：根据安理会暂行议事规\n则第37条，我邀请各方代表参加本次会议。\n"
    )
    blocks = read(text).blocks
    assert [type(block) for block in blocks] == [Paragraph, Heading, Paragraph, Heading, Paragraph]
    assert read(text).metadata.title == "2022年9月13日某国常驻联合国代表给安全理事会主席的信（S/2022/688）"


def test_what_is_between_colon_and_turn_is_no_heading() -> None:
    blocks = read("反对：\n\n俄罗斯联邦\n\n主席：表决结果如下。\n\n" + _OPENING).blocks
    assert not any(isinstance(block, Heading) for block in blocks)


def test_a_torn_sentence_is_no_heading() -> None:
    line = "我们感谢助理秘书长今天上午所作的通报和介绍"
    text = f"主席：{line}，\n{line}\n\n说明。\n\n王先生（中国）：好。\n" + _HEAD
    assert not any(isinstance(block, Heading) for block in read(text).blocks)


def test_a_torn_english_sentence_is_no_heading() -> None:
    torn = "Mr. Smith spoke.\n\nWe welcome the efforts. They are many and\n\nwelcome.\n\nThe President: I thank him.\n"
    text = f"S/PV.1\n\nThe meeting was called to order at 10 a.m.\n\n{torn}"
    assert not any(isinstance(block, Heading) for block in read(text).blocks)


def test_an_attendance_list_becomes_a_table() -> None:
    rows = (
        "主席：\t桑托斯先生. . . . . .\t（菲律宾）",
        "成员：\t阿尔及利亚........\t本·萨利赫先生",
        "\t安哥拉……………………\t琼斯先生",
    )
    document = read("\n".join(rows))
    table = document.blocks[0]
    assert isinstance(table, Table)
    assert [[cell[0].text if cell else "" for cell in row] for row in table.rows] == [
        ["主席", "桑托斯先生", "（菲律宾）"],
        ["成员", "阿尔及利亚", "本·萨利赫先生"],
        ["", "安哥拉", "琼斯先生"],
    ]
    assert [removal.rule for removal in document.removals] == ["dot-leaders"] * 3


def test_an_ellipsis_in_prose_is_no_attendance_list() -> None:
    assert not any(isinstance(block, Table) for block in read("他说……我们同意……就这样。\n" + _OPENING).blocks)


def test_reading_is_linear_in_hostile_text() -> None:
    hostile = ("\n" * 60_000, "主席（" * 30_000, " " * 60_000 + "..", "A/" * 60_000, "安\n" * 30_000, "· " * 30_000)
    for text in hostile:
        source = source_of(f"（以英语发言）/PV.{text}S/PV.1")
        meeting_record.recognises(source)
        assert meeting_record.read(source).lines == source.text.count("\n") + 1


def test_the_head_of_a_left_page_is_a_sign_too() -> None:
    head = "S/PV.9132\t大湖区局势\t15/09/2022\n"
    assert meeting_record.recognises(source_of(head + _OPENING))
    assert not meeting_record.recognises(source_of("见S/PV.9132，15/09/2022\n" + _OPENING))


def test_a_subject_over_two_lines_of_the_head_is_the_title() -> None:
    text = (
        f"{_OPENING}\n主席：我们认为各方\n15/12/2021\t 维持国际和平与安全：气候变化\n的影响\t S/PV.8923\n\n应当停火。\n"
    )
    found = read(text)
    assert found.metadata.title == "维持国际和平与安全：气候变化的影响"
    assert found.metadata.publication.printed == "15/12/2021"


def test_a_note_on_language_is_no_heading_and_stands_alone() -> None:
    blocks = read(f"{_OPENING}\n主席：我感谢各位代表。\n\n（以法语发言）\n\n王毅先生（中国）：好。\n").blocks
    assert [type(block) for block in blocks] == [Paragraph] * 4


def test_where_no_blank_line_parts_paragraphs_shorter_lines_do() -> None:
    line = "我们感谢助理秘书长今天上午所作的通报和介绍以"
    text = "\n".join(
        [_OPENING.strip(), f"主席：{line[3:]}", line, "及他为该区域各国人民所做的大量工作。", line, "后再谈。"]
    )
    assert [block.text.count("\n") for block in read(text).blocks] == [0, 2, 1]


def test_leaders_that_no_font_knew_are_leaders() -> None:
    leaders = "\ufffd" * 40
    table = read(f"主席:\t德里维埃先生 {leaders} （法国）\n成员:\t阿尔巴尼亚 {leaders} 霍查先生").blocks[0]
    assert isinstance(table, Table)
    assert [[cell[0].text for cell in row] for row in table.rows] == [
        ["主席", "德里维埃先生", "（法国）"],
        ["成员", "阿尔巴尼亚", "霍查先生"],
    ]


def test_a_name_on_a_line_of_its_own_begins_a_turn() -> None:
    blocks = read(f"{_OPENING}\n主席：我请他发言。\n霍查先生\n（阿尔巴尼亚）（以英语发言）：我感谢各位。\n").blocks
    assert [block.text for block in blocks[1:]] == [
        "主席：我请他发言。",
        "霍查先生\n（阿尔巴尼亚）（以英语发言）：我感谢各位。",
    ]


def test_the_note_on_corrections_is_parted_from_the_speech_it_interrupts() -> None:
    note = "本记录包括中文发言的文本和其他语文发言的译文。更正应只对原文提\n出。"
    blocks = read(f"{_OPENING}\n主席：我们认为这些规定各方都应当遵\n{note}\n22-29372 (C)\n守。\n").blocks
    assert note in [block.text for block in blocks]


def test_documents_listed_under_an_item_are_titles_of_their_own() -> None:
    text = f"{_OPENING}\n议程项目5（续）\n中东局势\n决议草案（A/77/L.1）\n主席：我们开始。\n"
    assert [block.text for block in read(text).blocks if isinstance(block, Heading)] == [
        "议程项目5（续）",
        "中东局势",
        "决议草案（A/77/L.1）",
    ]


@pytest.mark.parametrize(
    ("line", "organ"), [("大会", "联合国大会"), ("安 全 理 事 会", "联合国安全理事会"), ("第一委员会", "")]
)
def test_without_a_symbol_the_cover_may_name_the_organ(line: str, organ: str) -> None:
    assert read(f"{line}\n第2次会议\n\n{_OPENING}\n主席：我们开始。\n").metadata.publisher == organ


def test_a_head_of_symbol_and_day_alone_is_no_title() -> None:
    assert read(f"{_OPENING}\nA/77/PV.4\t20/09/2022\n\n主席：我们开始。\n").metadata.title == "A/77/PV.4"


def test_where_a_record_was_held_may_stand_before_its_day() -> None:
    text = (
        "CD/PV.1222\nFinal record of the meeting\nHeld at the Palais, Geneva, on Tuesday, 1 March 2011, at 10.10 a.m.\n"
    )
    date = read(f"{text}\nThe President: I declare the meeting open.\n").metadata.publication.date
    assert date is not None
    assert date.iso() == "2011-03-01"
