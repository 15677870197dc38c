"""Credits as they stand below a text: what they tell, and the lines like them that are text."""

import pytest

from tests.readers.case_folders import cleaned, texts

_BODY = [f"第{number}批卡车星期三通过边境检查站，司机说，他们在路上排了整整{number}天的队。" for number in range(2, 9)]


def _dump(*lines: str) -> str:
    return "\n\n".join(["# 边境恢复通车", *_BODY, *lines]) + "\n"


@pytest.mark.parametrize(
    ("line", "publisher", "byline"),
    [
        ("来源 @山谷军事", "山谷军事", ""),
        ("来源 山谷新闻客户端 | 作者 某某", "山谷新闻客户端", "某某"),
        ("流程编辑 某某", "", ""),
        ("编辑 某某 责编 某某", "", ""),
        ("**出品 山谷工作室**", "", ""),
        ("**撰稿 某某**", "", "某某"),
        ("山谷新闻记者 某某", "山谷新闻", "某某"),
        ("采写：山都记者 某某 实习生 某甲", "", "某某、某甲"),
        ("监 制： 某某", "", ""),
        ("编 审： 某 甲 某某", "", ""),
        ("来源丨山谷新闻、《河畔早报》、美国有线电视新闻网（CNN）等", "", ""),
        ("编辑丨某某，山谷卫视新闻主编", "山谷卫视新闻", ""),
        ("资料 ｜ 山谷社 山谷网等", "", ""),
        ("图文来源：山谷社、河畔网", "", ""),
        ("**内容来源：山谷社、《河畔早报》**", "", ""),
        ("综合：山谷新闻、河畔网", "", ""),
        ("本文综合自山谷社、河畔网等", "", ""),
        ("发于总第1074期《山谷周刊》杂志", "山谷周刊", ""),
        ("杂志标题：谁来为检查站买单？", "", ""),
        ("原标题：边境何时恢复通车？", "", ""),
        ("来源：山谷日报客户端 | 记者 某某", "山谷日报客户端", "某某"),
        ("山谷新闻客户端 记者 某某", "山谷新闻客户端", "某某"),
        ("山经编辑：某某", "", ""),
        ("山经记者 某某 某甲 山经编辑 某乙", "", "某某、某甲"),
        ("山谷日报综合河畔新闻、山谷国际", "山谷日报", ""),
        ("来源：山谷智库综合自河畔新闻、山谷社", "山谷智库", ""),
        ("（监 制：某某）", "", ""),
        ("（央视）", "", ""),
    ],
)
def test_a_credit_below_the_text_goes_and_tells_what_it_names(line: str, publisher: str, byline: str) -> None:
    found = cleaned(_dump(line))
    assert texts(found) == _BODY
    assert (found.metadata.publisher, found.metadata.byline) == (publisher, byline)


def test_the_outlets_name_alone_goes_where_another_line_told_it() -> None:
    assert texts(cleaned(_dump("山谷日报综合河畔新闻", "山谷日报"))) == _BODY


def test_the_issue_of_a_magazine_dates_what_it_printed() -> None:
    date = cleaned(_dump("发于2022.9.26总第1062期《山谷周刊》杂志")).metadata.publication.date
    assert date is not None
    assert date.iso() == "2022-09-26"


@pytest.mark.parametrize(
    "line",
    [
        "编辑 部 收到了三十封读者来信，其中一半来自边境。",
        "视频 画面显示，第一批卡车在清晨通过了检查站。",
        "来源 不明的资金须申报",
        "作者 编辑",
        "出品 国 之 间 的 协 议",
        "资料：双方在1994年达成停火",
        "综合：双方的说法有三处不同",
        "视频来源：一名卡车司机",
        "本文综合自三名司机的讲述",
        "发表于《边境周刊》的研究说，车流要到周末才恢复。",
        "他把文章寄给了《山谷周刊》杂志",
        "两国媒体记者：谢谢",
        "卡车司机和记者 交通恢复正常",
    ],
)
def test_a_line_of_text_like_it_stays(line: str) -> None:
    assert texts(cleaned(_dump(line)))[-1] == line


def test_such_a_line_amid_the_text_stays() -> None:
    lines = [*_BODY[:4], "视频 资料", *_BODY[4:], *_BODY]
    assert texts(cleaned("\n\n".join(["# 边境恢复通车", *lines]))) == lines
