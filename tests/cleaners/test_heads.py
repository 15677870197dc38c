"""What stands at the head of an article: names of sites behind the title, the way to the page, who wrote it."""

import pytest

from site_builder.cleaners import cleaned_again
from tests.readers.case_folders import cleaned, texts

_TITLE = "边境检查站恢复通车"
_A = "两座边境检查站星期三恢复通车，等候的卡车排了三公里，当局没有说明原因。"
_B = "运输部门表示，车流预计在周末以前恢复正常。"


def _dump(*head: str, title: str = _TITLE, first: str = _A) -> str:
    return "\n\n".join([f"# {title}", *head, first, _B]) + "\n"


@pytest.mark.parametrize(
    ("title", "publisher"),
    [
        (f"{_TITLE}_新浪新闻", "新浪新闻"),
        (f"{_TITLE}｜国际｜新京报", "新京报"),
        (f"{_TITLE}--国际--人民网", "人民网"),
        (f"{_TITLE} | 凤凰资讯 | 凤凰网", "凤凰网"),
        (f"{_TITLE} | 德国之声 来自德国 介绍德国 | DW", "DW"),
        (f"{_TITLE} - BBC News 中文", "BBC News 中文"),
        (f"{_TITLE} - 国际 - 欧洲", ""),
        (f"{_TITLE} | UN News", "UN News"),
    ],
)
def test_sections_and_slogans_go_with_the_site_s_name_which_is_the_publisher(title: str, publisher: str) -> None:
    found = cleaned(_dump(title=title))
    assert found.metadata.publisher == publisher
    assert found.metadata.title == (_TITLE if publisher else title)


@pytest.mark.parametrize(
    "way",
    [
        "[首页](https://news.example/) > [国际](https://news.example/world/) > 正文",
        "您的位置：[新闻中心](https://news.example/)»[国际新闻](https://news.example/w/)»正文",
        "[Home](https://news.example/) › [World](https://news.example/world/) › Article",
        "∙ [全球速报](https://news.example/list) >",
    ],
)
def test_the_way_to_the_page_goes(way: str) -> None:
    assert texts(cleaned(_dump(way))) == [_A, _B]


@pytest.mark.parametrize("line", ["气温 > 30 度", "出口 > 进口", "战争 > 谈判？"])
def test_a_comparison_is_no_way(line: str) -> None:
    assert texts(cleaned(_dump(line))) == [line, _A, _B]


def test_links_above_the_title_go_and_the_title_is_found_below_them() -> None:
    links = "\n\n".join(f"  * [{name}](https://news.example/{name})" for name in ("World", "Europe", "Asia", "Africa"))
    found = cleaned(f"[World](https://news.example/w)\n\n![](https://news.example/a.png)\n\n{links}\n\n{_dump()}")
    assert found.metadata.title == _TITLE
    assert texts(found)[-2:] == [_A, _B]


@pytest.mark.parametrize(
    ("line", "publisher", "byline"),
    [
        ("By [Reuters](https://www.reuters.com/authors/reuters/)", "Reuters", ""),
        ("  * By [RFE/RL's Armenian Service](https://news.example/a)", "", "RFE/RL's Armenian Service"),
        ("  * [美国之音](https://www.voachinese.com/)", "美国之音", ""),
        ("新华社记者 国际部", "新华社", "国际部"),
        ("本报驻开罗记者 编辑部", "", ""),
    ],
)
def test_a_line_at_the_head_names_outlet_or_author(line: str, publisher: str, byline: str) -> None:
    found = cleaned(_dump(line))
    assert texts(found) == [_A, _B]
    if publisher or byline:
        assert (found.metadata.publisher, found.metadata.byline) == (publisher, byline)


@pytest.mark.parametrize(
    ("title", "head", "publisher"),
    [
        (f"{_TITLE} | 国际 | 路透社", "", "路透社"),
        (_TITLE, '<p>来源：<a href="https://news.example/">环球网</a></p>', "环球网"),
        (_TITLE, '<p>来源：<a href="https://other.example/">环球网</a></p>', "news.example"),
        (f"{_TITLE} - BBC News", "<p>BBC News</p>", "BBC News"),
    ],
)
def test_a_name_printed_by_the_site_itself_counts_for_more_than_its_host(title: str, head: str, publisher: str) -> None:
    found = cleaned(f"[{title}](https://news.example/a)\n------\n{head}<p>{_A}</p><p>{_B}</p>")
    assert found.metadata.publisher == publisher
    assert texts(found) == [_A, _B]


def test_a_title_that_ends_a_heading_is_repeated_by_it() -> None:
    head = f"<h1><span>Across the border</span><br><span>{_TITLE}</span></h1>"
    assert texts(cleaned(f"---\ntitle: {_TITLE}\n---\n{head}<p>{_A}</p><p>{_B}</p>")) == [_A, _B]


@pytest.mark.parametrize(
    ("label", "name", "byline"), [("文/", "国际部", "国际部"), ("作者：", "国际部", "国际部"), ("责编：", "国际部", "")]
)
def test_a_label_and_the_name_on_the_line_below_are_one_credit(label: str, name: str, byline: str) -> None:
    found = cleaned(f"---\ntitle: {_TITLE}\n---\n<div>{label}</div><div>{name}</div><p>{_A}</p><p>{_B}</p>")
    assert (texts(found), found.metadata.byline) == ([_A, _B], byline)


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("山谷新闻（中文版：山谷中文网）国际部", "国际部"),
        ("山谷新闻（中文版：山谷中文网）国际部 北京报道", "国际部"),
        ("山谷新闻（中文版：山谷中文网）", ""),
    ],
)
def test_a_line_of_a_paper_and_its_chinese_edition_signs_the_text(line: str, byline: str) -> None:
    found = cleaned(f"---\ntitle: {_TITLE}\n---\n<p>{_A}</p><p>{_B}</p><p>{line}</p>")
    assert (texts(found), found.metadata.publisher, found.metadata.byline) == ([_A, _B], "山谷中文网", byline)


def test_a_label_above_a_sentence_is_none() -> None:
    asked = cleaned(f"---\ntitle: {_TITLE}\n---\n<p>记者：</p><p>{_A}</p><p>{_B}</p>")
    assert (texts(asked)[-2:], asked.metadata.byline) == ([_A, _B], "")


@pytest.mark.parametrize(
    "line", ["（编译 国际部；审校 编辑部）", "(编译 国际部/编辑部 审校 新闻部)", "（记者 国际部）"]
)
def test_a_team_in_brackets_at_the_foot_goes(line: str) -> None:
    assert texts(cleaned(f"{_dump()}\n{line}\n")) == [_A, _B]


def test_a_remark_in_brackets_at_the_foot_stays() -> None:
    line = "（编辑部收到来信 读者认为收费过高。）"
    assert texts(cleaned(f"{_dump()}\n{line}\n")) == [_A, _B, line]


@pytest.mark.parametrize(
    ("first", "publisher"),
    [
        (f"新华社开罗9月20日电 {_A}", "新华社"),
        (f"参考消息网1月16日报道 {_A}", "参考消息网"),
        (f"（中央社喀布尔8日综合外电报道）{_A}", "中央社"),
        (f"（中央社喀布尔8日综合外电）{_A}", "中央社"),
        (f"（德国之声中文网）{_A}", "德国之声"),
        (f"【财新网】{_A}", "财新网"),
        (f"CAIRO (AP) — The border posts reopened on Wednesday. {_A}", "AP"),
        (f"据路透社9月20日报道，{_A}", ""),
        (f"路透社20日报道，{_A}", ""),
        (f"国际社会9月20日呼吁双方克制。{_A}", ""),
    ],
)
def test_a_dateline_names_the_outlet_and_stays(first: str, publisher: str) -> None:
    found = cleaned(_dump(first=first))
    assert found.metadata.publisher == publisher
    assert texts(found)[0] == first
    assert cleaned_again(found).blocks == found.blocks
