"""The cover page of a meeting record is taken away whole, and nothing that only looks like a line of one."""

import pytest

from site_builder import cleaners
from site_builder.cleaners import cover_page
from site_builder.cleaners.cover_lines import kind_of
from site_builder.model.blocks import Table
from tests.cleaners.meeting_drafts import draft, texts
from tests.readers.meeting_cases import read, texts_of

_COVER = ("安全理事会", "第七十七年", "第9121次会议", "2022年8月29日星期一上午10时举行", "纽约", "临时逐字记录")
_OPENED = "上午10时05分开会。"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("大会正式记录", "organ"),
        ("General Assembly Official Records", "organ"),
        ("第七十八届会议", "session"),
        ("第十一届紧急特别会议（续会）", "session"),
        ("Tenth emergency special session", "session"),
        ("第9308次会议（复会一）", "meeting"),
        ("9452nd meeting (Resumption 1)", "meeting"),
        ("Verbatim record of the 2,981st meeting", "meeting"),
        ("2023年12月22日，星期五，下午3时30分", "day"),
        ("Friday, 22 December 2023, 11.30 a.m.", "day"),
        ("日内瓦", "place"),
        ("Held at Headquarters, New York,", "place"),
        ("Provisional", "notice"),
        ("主席：张军先生 (中国)", "members"),
        ("大不列颠及北爱尔兰联合王国 伍德沃德夫人", "members"),
        ("Russian Federation Mr. Nebenzia", "members"),
        ("2022年9月13日亚美尼亚常驻联合国代表给安全理事会主席的信", ""),
        ("大会第七十八届会议的工作安排", ""),
        ("The situation in the Great Lakes region", ""),
        ("纽约会议的筹备", ""),
    ],
)
def test_lines_of_covers_are_told_from_subjects(line: str, kind: str) -> None:
    assert kind_of(line) == kind


def test_the_cover_goes_with_its_agenda_and_the_printer_s_marks_are_left_to_the_next_rule() -> None:
    cleaned = cover_page.apply(draft("联合国\tS/PV.9121", *_COVER, "## 议程项目", "中东局势", _OPENED, "## 中东局势"))
    assert texts(cleaned) == ["联合国\tS/PV.9121", _OPENED, "中东局势"]
    assert {removal.rule for removal in cleaned.removals} == {"cover-page"}


def test_a_cover_without_agenda_ends_with_its_last_line() -> None:
    cleaned = cover_page.apply(draft(*_COVER, "## 议程项目8（续）", "## 一般性辩论", "主席：大会现在开始辩论。"))
    assert texts(cleaned) == ["议程项目8（续）", "一般性辩论", "主席：大会现在开始辩论。"]


def test_items_that_a_turn_follows_at_once_stay() -> None:
    cleaned = cover_page.apply(draft(*_COVER, "## 议程", "中东局势", "主席：我现在宣布开会。"))
    assert texts(cleaned) == ["中东局势", "主席：我现在宣布开会。"]


def test_the_agenda_ends_where_the_meeting_adopts_it() -> None:
    cleaned = cover_page.apply(draft(*_COVER, "## 议程", "中东局势", "## 通过议程", "议程通过。"))
    assert texts(cleaned) == ["通过议程", "议程通过。"]


def test_two_kinds_of_lines_are_no_cover() -> None:
    kept = draft("第七十七年", "第9121次会议", "关于会议的说明", _OPENED)
    assert cover_page.apply(kept) is kept


def test_a_record_without_cover_is_left_alone_and_so_is_a_cleaned_one() -> None:
    assert texts(cover_page.apply(draft(_OPENED, "## 中东局势"))) == [_OPENED, "中东局势"]
    once = cover_page.apply(draft(*_COVER, "## 议程", "中东局势", _OPENED, "主席：现在开会。"))
    assert cover_page.apply(once) is once


_PRINTED = """联合国                                         S/PV.9132
      安全理事会                                  临时
      第七十七年

      第 9132 次会议
      2022 年 9 月 15 日星期四上午 10 时举行
      纽约

主席：     德里维埃先生                            (法国)

成员：     巴西                              德阿尔梅达·菲略先生
           俄罗斯联邦                        涅边贾先生

议程项目
      2022 年 9 月 13 日亚美尼亚常驻联合国代表给安全理事会主席的信(S/2022/688)

      上午 10 时 05 分开会。

      主席(以法语发言)：我现在请延恰先生发言。

      延恰先生(以英语发言)：主席先生，我们收到了关于敌对行动的报告。
"""


def test_a_cover_whose_leaders_are_blanks_goes_too_and_gives_the_title() -> None:
    found = cleaners.clean(read(_PRINTED))
    assert texts_of(found)[0] == "上午10时05分开会。"
    assert found.metadata.title == "2022年9月13日亚美尼亚常驻联合国代表给安全理事会主席的信(S/2022/688)"
    tables = [block for block in found.document.blocks if isinstance(block, Table)]
    assert [len(table.rows) for table in tables] == [1, 2]
