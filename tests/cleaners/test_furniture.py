"""The furniture of the web that pages leave as lines of text: what goes by its form and place, and what stays."""

import pytest

from site_builder.cleaners import cleaned_again
from site_builder.model.article import Cleaned
from tests.readers.case_folders import cleaned, texts

_BODY = [
    f"第{number}批卡车星期三通过边境检查站，等候的司机说，他们在路上排了整整{number}天的队。" for number in range(2, 32)
]
_SAID = "运输部门表示，车流预计在周末以前恢复正常，届时还将增开两条车道供客车使用。"


def _markdown(*lines: str, amid: bool = False) -> Cleaned:
    """A dump of Markdown with these lines at its foot, or amid its text."""
    middle = len(_BODY) // 2 if amid else len(_BODY)
    return cleaned("\n\n".join(["# 边境恢复通车", *_BODY[:middle], *lines, *_BODY[middle:], *([_SAID] * amid)]))


def _item(*lines: str) -> Cleaned:
    body = "".join(f"<p>{text}</p>" for text in _BODY[:3])
    return cleaned("[边境恢复通车](https://news.example/a/b)\n------\n" + body + "".join(lines))


ANYWHERE = [
    "预览时标签不可点",
    "喜欢此内容的人还喜欢",
    "微信扫一扫\u0020\u0020\n关注该公众号",
    "轻点两下取消在看",
    "點擊上方藍字關注我們",
    "点击下方名片，关注我们",
    "点击上方蓝字关注“山谷新闻”",
    "视频加注文字，",
    "以下文章来源于国际观察 ，作者编辑部",
    "字号",
    "[我要举报](javascript:;)",
    "发表评论",
    "没有媒体可用资源",
    "0:00 0:12:40",
    "Auto 240p 360p 480p",
    "The code has been copied to your clipboard.",
    "您的设备不支持播放此视频",
    "Your browser does not support the audio element.",
    "To play this video you need to enable JavaScript in your browser.",
    "Advertisement · Scroll to continue",
    "Story continues below advertisement",
    "Continue reading the main story",
    "skip past newsletter promotion",
    "Sign up [here.](https://news.example/newsletters/)",
    "Sign up for the morning briefing newsletter",
    "Write to the desk at desk@news.example.",
    "The weekly newsletter tells you what happened. Sign up here.",
    "♦ Receive weekly updates directly in your inbox - [Subscribe here](https://news.example/s).",
    "Follow the agency's coverage of the border at https://news.example/hub/border",
    "订阅本报电子版，畅读更多深度报道。",
    "訂閱《晨間新聞》電子報 每天五分鐘讀完世界大事",
    "请关闭广告拦截器以继续浏览，请对本站停用广告屏蔽",
    "LIKE我们的官方脸书网页以获取更多信息",
    "追蹤我們的官方Instagram",
    "請輸入正確的電子郵件格式",
    "打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。",
    "扫一扫在手机打开当前页",
    "山谷新闻客户端 - 用手机扫描二维码，随时看新闻",
    "請繼續往下閱讀...",
    "点我下载APP",
    "跳过推荐内容继续阅读",
    "热读 结尾",
    "list of 3 items",
    "end of list",
    "240p | 5.4MB",
    "01:04 - Source: [Example](https://news.example/)",
    "您当前使用的浏览器版本过低，建议升级浏览器",
    "点击查看本文英文版。",
    "While you're here: every week the editors round up what is happening. You can sign up here for the newsletter.",
]


@pytest.mark.parametrize("line", ANYWHERE)
@pytest.mark.parametrize("amid", [True, False])
def test_a_line_whose_form_is_unmistakable_goes_wherever_it_stands(line: str, amid: bool) -> None:
    found = _markdown(line, amid=amid)
    assert texts(found) == _BODY + [_SAID] * amid
    assert found.removals
    assert cleaned_again(found).blocks == found.blocks


AT_ENDS = [
    "+1",
    "#海地 #联合国 #安理会",
    "评论（12）",
    "3 Comments",
    "阅读 10万+",
    "12跟贴",
    "分享 收藏 点赞 在看",
    "山谷新闻APP",
    "Email X",
    "发送 Facebook Twitter 打印",
    "永久链接 https://news.example/p/4a7",
    "推荐进入山谷数据库，可随时查阅宏观经济数据，财经信息尽在掌握。",
    "您的每一份支持，都是我们继续报道新闻的力量。",
    "[赞助本台](https://news.example/donate)",
    "本文由RSS机器人自动抓取，[查看原文](https://rss.example/1)",
    "下載「山谷」App ，即睇城中大事：https://app.example/x",
    "关于我们 | 联系我们 | 广告服务",
    "浏览 3.2w",
    "山谷新闻客户端下载",
    "海量资讯、精准解读，尽在山谷财经APP",
    "打开山谷新闻，查看更多图片 >",
    "您可以填写以下表单发表评论，使用纯文本格式。评论将会被审核。",
    "Notice: The content above is uploaded and posted by a user of a platform that only provides information storage.",
    "标签：[联合国](https://news.example/t/1) [外交部](https://news.example/t/2)",
    "阅读下一篇：",
    "Suggested Topics:",
]


@pytest.mark.parametrize("line", AT_ENDS)
def test_a_line_that_could_be_text_goes_only_at_the_ends(line: str) -> None:
    assert texts(_markdown(line)) == _BODY


@pytest.mark.parametrize("line", ["+1", "评论", "12跟贴", "#海地 #联合国", "阅读", "更多", "山谷新闻APP"])
def test_amid_the_text_the_same_line_stays(line: str) -> None:
    assert line in texts(_markdown(line, amid=True))


def test_editors_before_a_long_foot_go_too() -> None:
    foot = ["责任编辑：编辑部", "图片编辑：图片部", "校对：校对组"]
    foot += ["+1", "[收藏](javascript:;)", "[我要举报](javascript:;)"]
    foot += ["#海地 #联合国", "评论（12）", "发表评论", "山谷新闻APP", "扫码下载", "未经授权不得转载"]
    assert texts(_markdown(*foot)) == _BODY


@pytest.mark.parametrize(
    "label",
    [
        "## 头条新闻",
        "## 更多 亚太 新闻",
        "最新消息",
        "**Keep reading**",
        "### Recommended Stories",
        "Other News",
        "Explore more on these topics",
        "## 編輯推薦",
        "More from World",
    ],
)
@pytest.mark.parametrize("amid", [True, False])
def test_a_sections_name_goes_with_the_links_below_it(label: str, amid: bool) -> None:
    links = "  * [桥梁下月重建](https://news.example/1)\n  * [渡轮停航两天](https://news.example/2)"
    assert texts(_markdown(label, links, amid=amid)) == _BODY + [_SAID] * amid


def test_a_sections_name_above_text_is_a_heading() -> None:
    found = _markdown("## 最新消息", "桥梁将于下月重建，", amid=True)
    assert "最新消息" in texts(found)


def test_ranked_links_and_links_with_their_age_go_with_their_label() -> None:
    ranked = ("Popular", "1", "[Bridge](https://news.example/1)", "2", "[Ferry](https://news.example/2)")
    assert texts(_markdown(*ranked)) == _BODY
    aged = "<h2>More on this story</h2><ul><li><a href='/w/4'>Convoy reaches town</a><span>2 days ago</span></li></ul>"
    assert texts(_item(aged)) == _BODY[:3]


def test_what_stands_in_a_promotion_told_to_listeners_goes() -> None:
    promotion = (
        "skip past newsletter promotion",
        "First Edition",
        "A digest sent every day",
        "after newsletter promotion",
    )
    assert texts(_markdown(*promotion, amid=True)) == [*_BODY, _SAID]


def test_a_headline_that_is_a_paragraph_of_one_link_goes_with_its_day() -> None:
    other = (
        '<p><a href="https://news.example/w/1">桥梁下月重建：五件事</a></p><div>10月12日, 11:20</div><p>车流恢复。</p>'
    )
    assert texts(_item(other)) == [*_BODY[:3], "车流恢复。"]
    elsewhere = '<p><a href="https://un.example/w/1">秘书长的声明全文及附件</a></p><p>车流恢复。</p>'
    assert texts(_item(elsewhere)) == [*_BODY[:3], "秘书长的声明全文及附件", "车流恢复。"]
    sentence = '<p><a href="https://news.example/w/1">桥梁将于下月重建。</a></p><p>车流恢复。</p>'
    assert texts(_item(sentence)) == [*_BODY[:3], "桥梁将于下月重建。", "车流恢复。"]


def test_a_list_told_to_listeners_goes_whole() -> None:
    items = (
        "  * list 1 of 2[Bridge to be rebuilt](https://news.example/1)\n  * list 2 of 2[Ferry](https://news.example/2)"
    )
    assert texts(_markdown("### Keep reading", "list of 2 items", items, "end of list", amid=True)) == [*_BODY, _SAID]


def test_headlines_with_their_day_go_below_a_heading_that_says_read_more() -> None:
    days = ("March 11, 2021", "4 March 2021", "2021年3月1日")
    items = "".join(f'<li><a href="https://news.example/a/{n}">Bridge</a> {day}</li>' for n, day in enumerate(days))
    assert texts(_item(f"<h4>Read More Border Watch</h4><ul>{items}</ul><p>{_SAID}</p>")) == [*_BODY[:3], _SAID]
    kept = texts(_item(f"<h4>Read More Border Watch</h4><ul><li>Bridge</li><li>Ferry</li></ul><p>{_SAID}</p>"))
    assert kept == [*_BODY[:3], "Read More Border Watch", "Bridge", "Ferry", _SAID]


def test_headlines_that_are_all_link_amid_the_text_go() -> None:
    links = "  * [桥梁下月重建：你需要知道的五件事](https://news.example/w/1)\n  * [渡轮为何停航两天](https://news.example/w/2)"
    assert texts(_markdown(links, amid=True)) == [*_BODY, _SAID]
    single = '<ul><li><a href="https://news.example/w/1">桥梁下月重建：五件事</a></li></ul><p>车流恢复。</p>'
    assert texts(_item(single)) == [*_BODY[:3], "车流恢复。"]


@pytest.mark.parametrize(
    "blocks",
    [
        (
            "有关文件如下：",
            "  * [停火协议全文及附件](https://un.example/d/1)\n  * [停火协议的执行报告](https://un.example/d/2)",
        ),
        ("  * [停火协议全文及附件](https://un.example/d/1)\n  * [外交部的正式声明](https://mfa.example/d/2)",),
        ("  * [停火协议全文及附件](https://un.example/d/1)\n  * 双方尚未公布附件",),
        ("  * [停火协议的全文及附件](https://un.example/d/1)",),
        ("  * [双方同意停火。](https://un.example/d/1)\n  * [车流已经恢复。](https://un.example/d/2)",),
        ("  * [联合国](https://un.example/)\n  * [外交部](https://un.example/)",),
    ],
)
def test_a_list_that_belongs_to_the_text_stays(blocks: tuple[str, ...]) -> None:
    before = len(_BODY) + 1
    assert len(texts(_markdown(*blocks, amid=True))) == before + sum(block.count("  *") or 1 for block in blocks)


def test_headlines_that_end_the_body_go_with_the_bold_line_that_leads_up_to_them() -> None:
    links = [
        f"[{text}](https://news.example/a/b/{number})"
        for number, text in enumerate(["谁来为检查站买单？外交部回应", "发言人：车流恢复正常", "两国商定周末再谈"])
    ]
    for label in ("**记者会其他要点：**", "**记者会要点**"):
        assert texts(_markdown(label, *links)) == _BODY
    assert texts(_markdown("**记者会其他要点：**", *links, amid=True))[len(_BODY) // 2] == "记者会其他要点："


@pytest.mark.parametrize("line", ["**相关新闻：邻国否认关闭边境**", "## 相关新闻：邻国否认关闭边境"])
def test_a_label_that_heads_text_stays(line: str) -> None:
    assert "相关新闻：邻国否认关闭边境" in texts(_markdown(line, amid=True))


def test_a_gallery_goes_with_its_titles() -> None:
    gallery = "<div><h2>图集： 边境的历程</h2><ul><li><p>1973年：首次开放</p></li><li>2004年：十站开放</li></ul></div>"
    assert texts(_item(gallery, "<p>车流恢复。</p>")) == [*_BODY[:3], "车流恢复。"]
    assert "组图：边境的历程" in texts(_item("<h2>组图：边境的历程</h2>", "<p>车流恢复。</p>"))


def test_a_recommended_podcast_goes_from_its_first_word_to_its_last() -> None:
    podcast = ("**Podcast**", "一周国际", "重溫一周國際大事。", "[End of Podcast](#end)")
    assert texts(_markdown(*podcast, amid=True)) == [*_BODY, _SAID]
    assert texts(_markdown("Podcast", "一周国际", amid=True)) != [*_BODY, _SAID]


def test_headlines_that_ask_or_quote_go_with_the_others_of_their_list() -> None:
    titles = ("桥梁何时重建？官员：下月开工", "部长谈渡轮：“停航两天”", "两国渡轮因风停航两天")
    links = "".join(f'<li><a href="https://news.example/a/{n}">{title}</a></li>' for n, title in enumerate(titles))
    assert texts(_item(f"<ul>{links}</ul><p>{_SAID}</p>")) == [*_BODY[:3], _SAID]


def test_links_side_by_side_that_are_tools_each_go() -> None:
    tools = '<a href="https://x.example/r">Reuse this content</a><a href="/t">The Trust Project</a>'
    assert texts(_item(f"<div>{tools}</div>")) == _BODY[:3]


def test_what_a_program_printed_for_no_text_goes() -> None:
    found = cleaned(f"[边境恢复通车](https://news.example/a/b)\n------\n<div>null   <p>{_BODY[0]}</p></div>")
    assert texts(found) == _BODY[:1]


@pytest.mark.parametrize("name", ["qrcode", "qr-code_2", "erweima"])
def test_a_picture_of_a_code_goes(name: str) -> None:
    assert not [block for block in _markdown(f"![](https://news.example/img/{name}.png)").blocks if not block.text]


def test_other_pictures_stay() -> None:
    found = _markdown("![](https://news.example/img/crew-code-talks.jpg)")
    assert sum(not block.text for block in found.blocks) == 1


def test_translators_and_the_days_number_at_the_end_are_cut_off() -> None:
    found = _item("<p>星期四將增開兩條車道。（編譯：國際組／核稿：國際組）1121008</p>")
    assert texts(found) == [*_BODY[:3], "星期四將增開兩條車道。"]
    assert found.removals[-1].text == "（編譯：國際組／核稿：國際組）1121008"


def test_a_number_behind_other_brackets_stays() -> None:
    assert texts(_item("<p>客服電話是（內線）1234567</p>"))[-1] == "客服電話是（內線）1234567"


def test_a_notice_that_begins_with_a_c_and_a_year_goes_to_the_metadata() -> None:
    found = _item("<p><i>c.2021 The Example Times Company</i></p>")
    assert (texts(found), found.metadata.rights) == (_BODY[:3], "c.2021 The Example Times Company")


def test_a_notice_in_traditional_characters_goes_to_the_metadata() -> None:
    notice = "本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。"
    found = _item(f"<p>{notice}</p>")
    assert (texts(found), found.metadata.rights) == (_BODY[:3], notice)


SENTENCES = [
    "加入北约，获得安全保障。",
    "订阅电子报的读者有三万人。",
    "订阅报纸，了解世界，他的父亲总是这样说。",
    "请关闭广告牌的灯光，市长说。",
    "在边境上关注我们的人很多。",
    "扫一扫街道，是他每天早上的第一件事。",
    "关注我们的安全，而不是地图上的线。",
    "您的支持对停火至关重要，他在信中写道。",
    "他说：“请你们支持我们，支持新闻自由。”",
    "下载报告的人数超过三万。",
    "跳过这一步，谈判就无法继续。",
    "结尾 的一段由两国外长共同起草。",
    "微信扫一扫支付的商户增加了三成。",
    "客户端扫描仪的订单增加了三成。",
    "广告收入继续下降。",
    "下一篇章由此开启。",
    "头条新闻都是停火。",
    "更多援助的消息令人鼓舞。",
    "本文由两名记者采写。",
    "评论人士认为，协议难以执行。",
    "分享情报是两军合作的核心。",
    "返回边境首页的卡车司机不多。",
    "Sign up to the treaty, the Secretary-General told members.",
    "Subscribe to the principle first, the minister said.",
    "Follow the money, investigators say, and you reach the capital.",
    "Get the weapons out of the city, residents told the mission.",
    "Continue reading the text and you find the opposite.",
    "Support for independent journalism has fallen, the report says.",
    "The newsletter of the mission reported that the bridge had reopened.",
    "End of the road for the convoy came at noon.",
    "Advertisement revenue fell by three percent.",
    "By signing up to the accord, the parties agreed to withdraw.",
    "Most popular of all was the call for a ceasefire.",
    "More on the border: talks resume on Friday.",
    "Latest figures show that 3 million people need help.",
    "Other news agencies confirmed the report.",
    "List of 3 items was handed to the mediators.",
    "Skip to the last page, he said, and read the date.",
    "Comments by the minister angered the other side.",
    "Share of votes: 41 percent.",
    "While you sleep, convoys cross the border.",
    "标签并不重要，重要的是停火。",
    "浏览器的版本与此无关。",
    "Write to the Secretary-General at once, the envoy told members.",
    "0:00 was the hour at which the ceasefire began.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("amid", [True, False])
def test_sentences_that_only_resemble_furniture_stay(sentence: str, amid: bool) -> None:
    assert sentence in texts(_markdown(sentence, amid=amid))
