"""Lines that feeds set above and below an article: who wrote it and when, who filed it, notes on writers, farewells."""

import pytest

from site_builder.model.article import Cleaned
from site_builder.model.blocks import Heading
from site_builder.model.dates import Basis
from tests.readers.case_folders import cleaned, texts

_TEXT = "两座边境检查站星期三恢复通车，等候的卡车排了三公里，当局没有说明原因。"
_MORE = "运输部门表示，车流预计在周末以前恢复正常，司机不必改道。"


def _item(above: str = "", below: str = "", matter: str = "") -> Cleaned:
    head = f"---\n{matter}\n---\n" if matter else ""
    return cleaned(
        f"{head}<!--1679464856000-->\n[恢复通车](https://news.example/a/b)\n------\n\n"
        f"{above}<p>{_TEXT}</p><p>{_MORE}</p>{below}\n"
    )


def _rest(found: Cleaned) -> list[str]:
    return [text for text in texts(found) if text not in (_TEXT, _MORE)]


@pytest.mark.parametrize(
    ("line", "byline", "date"),
    [
        ("ANTONIO GUTERRES<br>2023-03-22 16:51:07", "ANTONIO GUTERRES", "2023-03-22T16:51:07"),
        ("ANTONIO GUTERRES,ANTONIO GUTERRES<br>2023-03-22 16:51:07", "ANTONIO GUTERRES", "2023-03-22T16:51:07"),
        ("António Guterres and Ban Ki-moon<br>22 March 2023", "António Guterres, Ban Ki-moon", "2023-03-22"),
        ("潘基文<br>2023-03-22T09:31:01.217Z", "潘基文", "2023-03-22T09:31:01Z"),
        ("  潘基文（摘编）<br>2023-03-22T09:31:01.217Z", "潘基文", "2023-03-22T09:31:01Z"),
        ("国际新闻<br>2023-03-22 16:51", "", "2023-03-22T16:51"),
        ("Middle East<br>2023-03-22 16:51", "", "2023-03-22T16:51"),
    ],
)
def test_who_wrote_a_text_stands_above_when(line: str, byline: str, date: str) -> None:
    found = _item(f"<div><i>{line}</i></div>")
    published = found.metadata.publication.date
    assert (found.metadata.byline, published and published.iso(), _rest(found)) == (byline, date, [])


def test_a_date_that_a_time_prints_is_printed() -> None:
    publication = _item(
        '<div><time datetime="2023-03-22T15:42:00Z">2023年3月22日 15:42</time></div>'
    ).metadata.publication
    assert (publication.basis, publication.date and publication.date.iso()) == (Basis.PRINTED, "2023-03-22T15:42")


def test_who_wrote_a_text_is_read_from_a_list_of_offices() -> None:
    items = "<li>Author, 潘基文（Ban Ki-moon）</li><li>Role, 联合国前秘书长</li>"
    found = _item(f"<section><strong>Article information</strong><ul>{items}</ul></section>")
    assert (found.metadata.byline, _rest(found)) == ("潘基文（Ban Ki-moon）", [])


@pytest.mark.parametrize("age", ["19 分钟前", "3小时前", "2 hours ago", "刚刚"])
def test_an_age_is_no_text_and_its_element_says_when(age: str) -> None:
    found = _item(f'<div><time dateTime="2023-03-22">{age}</time></div>')
    assert found.metadata.publication.date is not None
    assert (found.metadata.publication.date.iso(), _rest(found)) == ("2023-03-22", [])


def test_a_time_deep_in_the_body_is_not_when_it_was_published() -> None:
    assert _item(below='<p>当时是<time datetime="2023-03-01">三月一日</time>。</p>').metadata.publication.date is None


@pytest.mark.parametrize(
    ("date", "line", "published"),
    [
        ("2023-03-22T06:00:56.000Z", "22/03/2023 - 06:31", "2023-03-22T06:31"),
        ("2023-03-22T06:00:56.000Z", "2023年3月22日", "2023-03-22T06:00:56Z"),
        ("2023-03-21T08:00:00.000Z", "22/03/2023 - 06:31", "2023-03-21T08:00:00Z"),
    ],
)
def test_a_printed_time_counts_for_more_than_when_the_feed_was_collected(date: str, line: str, published: str) -> None:
    found = _item(f"<div>{line}</div>", matter=f"title: 恢复通车\ndate: {date}").metadata.publication.date
    assert found is not None
    assert found.iso() == published


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("潘基文/安南（德新社、路透社）", "潘基文、安南"),
        ("潘基文/安南 (法新社)", "潘基文、安南"),
        ("潘基文（路透社、AFP等）", "潘基文"),
        ("山谷电台记者潘基文日内瓦报道   责编：安南   网编：安南", "潘基文"),
        ("山谷电台记者潘基文报道", "潘基文"),
        ("山谷电台记者 潘基文  台北报导        责编   安南   潘基文", "潘基文"),
        ("山谷日报（中文版：山谷网）潘基文", "潘基文"),
        ("本文作者为联合国前秘书长 潘基文", "联合国前秘书长 潘基文"),
        ("山谷日报（中文版：山谷网）编辑委员　潘基文", "潘基文"),
    ],
)
def test_who_signed_below_is_the_byline(line: str, byline: str) -> None:
    found = _item(below=f"<p>{line}</p>")
    assert (found.metadata.byline, _rest(found)) == (byline, [])


@pytest.mark.parametrize(
    "line",
    [
        "双方（安理会）",
        "边境检查站（北侧）已开放",
        "记者在现场看到，双方都已撤离",
        "联合国秘书长是在日内瓦作出上述表示的。",
        "本文作者为何沉默，无人知道。",
        "（本文作者系山谷大学研究员）推荐阅读这份报告",
        "欢迎停火的国家有三十个。",
        "感谢邻国的援助，他在电话里说。",
    ],
)
def test_what_only_begins_as_such_a_line_stays(line: str) -> None:
    assert _rest(_item(below=f"<p>{line}</p>")) == [line]


def test_an_outlet_that_names_its_reporter_and_editors_is_the_publisher() -> None:
    assert _item(below="<p>山谷电台记者潘基文日内瓦报道 责编：安南</p>").metadata.publisher == "山谷电台"
    assert _item(below="<p>山谷电台记者潘基文日内瓦报道</p>").metadata.publisher == "news.example"


@pytest.mark.parametrize(
    "below",
    [
        "<p>潘基文是联合国前秘书长，负责气候事务。</p>",
        "<p>潘基文（Ban Ki-moon）现任理事会主席，长期关注气候。</p>",
        "<p>秘书处自日内瓦对本文有报道贡献。<br>翻译：山谷日报中文网<br><a href='https://news.example/en'>点击查看本文英文版</a></p>",
        "<p>他自2007年起为联合国工作。欢迎在Twitter上关注他 <a href='https://x.example/un'>@un</a>。</p>",
        "<p>感谢阅读今天的简报，新读者请<a href='https://news.example/s'>点击此处订阅</a>。如有建议，请来信与我们分享。</p>",
        "<p>《边境一周》每星期六晚上九点播出，敬请收看。</p>",
        "<p>如果你愿意支持我们做更多报道，请加入会员。</p>",
        "<p>您寻找的内容不存在或已被移除</p>",
        "<p>《边境一周》播放列表：https://v.example/1</p>",
        "<p>摘编自其他媒体的内容，不代表本台的立场或观点</p>",
        "<p>本台致力于提供客观的报道。文中评论及分析仅代表作者个人立场。</p>",
        "<p>======<br>嘉宾和观众发表的都是个人观点，并不代表本台。<br>======</p>",
    ],
)
def test_notes_and_farewells_go(below: str) -> None:
    found = _item("<div><i>潘基文<br>2023-03-22T09:31:01Z</i></div>", below)
    assert (found.metadata.byline, _rest(found)) == ("潘基文", [])


def test_a_site_that_names_itself_before_the_first_sentence_is_the_publisher() -> None:
    assert _item("<p>（山谷之声中文网）首批观察员星期三抵达边境。</p>").metadata.publisher == "山谷之声中文网"
    assert _item("<p>（新华社日内瓦3月22日电）首批观察员抵达边境。</p>").metadata.publisher == "news.example"


@pytest.mark.parametrize("word", ["null", "undefined"])
def test_what_a_program_printed_for_nothing_is_no_text(word: str) -> None:
    assert _rest(_item(f"<div>\n{word}      </div>")) == []


def test_a_desk_is_a_byline_and_no_publisher() -> None:
    found = _item("<p>编辑部</p>").metadata
    assert (found.publisher, found.byline) == ("news.example", "编辑部")


def test_a_heading_that_repeats_the_title_goes_also_below_the_name_of_a_section() -> None:
    assert _rest(_item("<p>国际</p><h1>恢复通车</h1>")) == ["国际"]
    assert _rest(_item("<p>国际</p><p>恢复通车</p>")) == ["国际", "恢复通车"]


def test_a_question_with_the_name_of_who_asks_is_no_subheading() -> None:
    answer = "<p>秘书长：观察员每周报告一次停火情况，任务为期六个月。</p>"
    questions = [f"<p><strong>本台：{about}？</strong></p>{answer}" for about in ("任务是什么", "何时结束")]
    assert not any(isinstance(block, Heading) for block in _item(below="".join(questions)).blocks)
    found = _item(below=f"<p><strong>第一问：任务是什么？</strong></p>{answer}")
    assert any(isinstance(block, Heading) for block in found.blocks)


def test_a_dash_with_spaces_on_both_sides_keeps_them() -> None:
    line = "路透日内瓦3月22日 - 安理会星期三开会。"
    assert _rest(_item(f"<p>{line}</p>")) == [line]


def test_headlines_that_end_in_a_quotation_are_related_links_too() -> None:
    links = "".join(
        f'<li><a href="https://news.example/zh/{n}">安理会讨论边境局势 各方称“{said}”</a></li>'
        for n, said in enumerate(("十分谨慎", "可以接受"))
    )
    found = _item(below=f"<ul>{links}</ul><p>首批观察员星期三抵达边境，当局没有说明他们的人数。</p>")
    assert len(_rest(found)) == 1


@pytest.mark.parametrize(
    ("category", "publisher"), [("山谷日报", "山谷日报"), ("国际新闻", "news.example"), ("边境", "news.example")]
)
def test_an_outlet_under_which_alone_a_post_is_filed_is_the_publisher(category: str, publisher: str) -> None:
    matter = f"title: 恢复通车\nauthor: 潘基文\ntags: [ {category} ]\ncategories: [ {category} ]\nlink: https://news.example/a/b"
    found = _item(matter=matter).metadata
    assert (found.publisher, found.byline) == (publisher, "潘基文")
