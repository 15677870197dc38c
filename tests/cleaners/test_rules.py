"""The rules of cleaning one by one: what each takes, where it puts it, and what it leaves alone."""

import time

import pytest

from site_builder.cleaners import cleaned_again
from site_builder.cleaners.credits import read_line, read_names
from site_builder.cleaners.joins import join_lines, separator
from site_builder.cleaners.typography import is_stray
from tests.readers.case_folders import cleaned, texts

_A = "两座边境检查站星期三恢复通车，等候的卡车排了三公里。"
_B = "运输部门表示，车流预计在周末以前恢复正常。"


def _item(*paragraphs: str, title: str = "恢复通车") -> str:
    return f"[{title}](https://news.example/a)\n------\n" + "".join(f"<p>{text}</p>" for text in paragraphs)


@pytest.mark.parametrize(
    ("left", "right", "between"),
    [
        ("边境", "恢复", ""),
        ("Ilham", "Aliyev", " "),
        ("纳戈尔诺-", "卡", ""),
        ("down-", "stream", ""),
        ("word -", "word", " "),
        ("https://x.example/a-", "b", ""),
        ("https://x.example/a/", "b", ""),
        ("see https://x.example/a", "and", " "),
        ("他说，", "We", ""),
        ("9月", "13", ""),
        ("”", "他", ""),
        ("他", "“", ""),
        ("（Nikol", "Pashinyan", " "),
        ("Telegram", "上", ""),
        ("", "a", ""),
    ],
)
def test_lines_are_joined_by_script(left: str, right: str, between: str) -> None:
    assert separator(left, right, chinese=True, spaced=False) == between


def test_quotation_marks_belong_to_the_language_of_the_text() -> None:
    assert separator("said", "“", chinese=False, spaced=False) == " "
    assert separator("表示，", "“", chinese=True, spaced=False) == ""
    assert separator("Opus", "模", chinese=True, spaced=True) == " "


@pytest.mark.parametrize(
    ("text", "stray", "in_print"),
    [
        ("米罗斯拉夫 ·延恰", True, False),
        ("拉· 拉", True, False),
        ("a · b", False, False),
        ("表示 ，他", True, False),
        ("（ 路透社", True, False),
        ("图 自", False, False),
        ("最终 的", True, True),
        ("9 月", True, True),
        ("一. 所有", False, True),
        ("12. 各方", False, True),
        ("第3. 节", True, True),
        ("9 月", False, False),
        ("S/PV 9132", False, True),
        ("诺－ 卡", True, False),
        ("突破 - 包括", False, False),
        ("诺 - 卡", True, True),
        ("A - B", False, False),
    ],
)
def test_a_space_is_stray_or_the_writers_own(text: str, stray: bool, in_print: bool) -> None:
    start = text.index(" ")
    assert is_stray(text, start, start + 1, in_print) is stray


@pytest.mark.parametrize(
    ("inside", "outlet", "names"),
    [
        ("文/观察者网 熊超然", "观察者网", "熊超然"),
        ("文/观察者网熊超然", "观察者网", "熊超然"),
        ("文/观察者网专栏作者 雁默，翻译/ 张三", "观察者网", "雁默、张三"),
        ("环球时报特约记者 王逸", "环球时报", "王逸"),
        ("文/河畔科技 郭晓静 郝博阳", "河畔科技", "郭晓静、郝博阳"),
        ("文/观察者网 张三，编辑/李四", "观察者网", "张三"),
        ("文｜张三", "", "张三"),
        ("编译/亚历山大·伊万诺夫", "", "亚历山大·伊万诺夫"),
        ("山谷网快讯", "山谷网", ""),
        ("山谷时报综合报道", "山谷时报", ""),
        ("山谷网报道 见习记者\n某某", "山谷网", "某某"),
        ("山谷时报驻河畔特派记者 某某 山谷时报特约记者 某甲\n某乙", "山谷时报", "某某、某甲、某乙"),
    ],
)
def test_a_credit_names_outlet_and_persons(inside: str, outlet: str, names: str) -> None:
    credit = read_names(inside)
    assert (credit.publisher, credit.byline) == (outlet, names)


@pytest.mark.parametrize(
    "text",
    [
        "来源不明的资金须申报。",
        "作者在文中写道，双方都有责任。",
        "时间：不是问题。问题是钱。",
        "记者会",
        "双方同意",
        "2022年9月13日，双方交火，来源：目击者说有三十多辆卡车在路上等候了整整一夜而没有得到任何解释也没有水和食物",
    ],
)
def test_a_sentence_is_no_line_of_credits(text: str) -> None:
    assert read_line(text) is None


def test_the_editor_is_not_the_author() -> None:
    found = cleaned(_item(_A, _B, "责任编辑：李晓"))
    assert found.metadata.byline == ""
    assert texts(found) == [_A, _B]
    assert [(removal.rule, removal.kept_as) for removal in found.removals] == [("byline", "")]


def test_an_opening_credit_is_cut_and_the_paragraph_stays() -> None:
    found = cleaned(_item(f"【文/山谷网 王小明】{_A}", _B).replace("https://news.example/a", "x"))
    assert texts(found) == [_A, _B]
    assert (found.metadata.publisher, found.metadata.byline) == ("山谷网", "王小明")


@pytest.mark.parametrize(
    ("opening", "publisher", "byline"),
    [
        ("【山谷网快讯】", "山谷网", ""),
        ("【山谷时报综合报道】", "山谷时报", ""),
        ("（山谷网消息）", "山谷网", ""),
        ("【山谷时报特约记者\n某某】", "山谷时报", "某某"),
        ("【山谷网报道 见习记者\n某某】", "山谷网", "某某"),
    ],
)
def test_an_opening_credit_may_run_over_a_wrap(opening: str, publisher: str, byline: str) -> None:
    found = cleaned(f"# 恢复通车\n\n{opening}{_A}\n\n{_B}")
    assert texts(found) == [_A, _B]
    assert (found.metadata.publisher, found.metadata.byline) == (publisher, byline)


@pytest.mark.parametrize(("end", "byline"), [("（张某）", "张某"), ("（张某某 王某）", "张某某、王某")])
def test_a_report_that_opened_with_its_outlet_closes_with_its_reporter(end: str, byline: str) -> None:
    found = cleaned(f"# 恢复通车\n\n【山谷时报综合报道】{_A}\n\n{_B}{end}")
    assert texts(found) == [_A, _B]
    assert (found.metadata.publisher, found.metadata.byline) == ("山谷时报", byline)
    assert cleaned_again(found).blocks == found.blocks


@pytest.mark.parametrize("end", ["（下同）", "（未完）", "（化名）", "（有删节）", "（图）"])
def test_other_words_in_brackets_close_it_too_and_stay(end: str) -> None:
    assert texts(cleaned(f"# 恢复通车\n\n【山谷时报综合报道】{_A}\n\n{_B}{end}")) == [_A, _B + end]


def test_a_name_in_brackets_stays_where_nothing_in_brackets_opened_the_text() -> None:
    assert texts(cleaned(f"# 恢复通车\n\n{_A}\n\n{_B}（张某）")) == [_A, _B + "（张某）"]
    found = cleaned(f"# 恢复通车\n\n【山谷时报记者 某某】{_A}\n\n{_B}（张某）")
    assert texts(found) == [_A, _B + "（张某）"]


def test_pictures_and_bold_lines_may_stand_before_the_author() -> None:
    lead = ["**等待的卡车，**", "**还在**", "**排队。**"]
    found = cleaned("\n\n".join(["# 恢复通车", "![](https://news.example/1.jpg)", *lead, "作者：某某", _A, _B]))
    assert texts(found) == [*(line.strip("*") for line in lead), _A, _B]
    assert found.metadata.byline == "某某"


def test_a_desk_before_the_day_is_the_publisher() -> None:
    text = "山谷科技讯\n9月17日消息，" + _A
    assert cleaned(f"# 恢复通车\n\n**{text[:5]}**{text[5:]}\n\n{_B}").metadata.publisher == "山谷科技"
    assert cleaned(f"# 恢复通车\n\n本报讯 9月17日，{_A}\n\n{_B}").metadata.publisher == ""


def test_a_dateline_names_its_reporters_and_stays() -> None:
    line = "新华社纽约9月14日电（记者某某 某甲）" + _A
    found = cleaned(f"# 恢复通车\n\n{line.replace(' ', chr(10))}\n\n{_B}")
    assert texts(found)[0].replace(" ", "") == line.replace(" ", "")
    assert (found.metadata.publisher, found.metadata.byline) == ("新华社", "某某、某甲")


def test_brackets_that_are_no_credit_stay() -> None:
    opening = "【快讯】" + _A
    assert texts(cleaned(_item(opening, _B))) == [opening, _B]


@pytest.mark.parametrize(
    ("title", "mended"),
    [
        ("恢复通车 - 山谷新闻网", "恢复通车"),
        ("边境恢复通车_山谷新闻_山谷网", "边境恢复通车"),
        ("Border reopens | Example News", "Border reopens"),
        ("亚美尼亚-阿塞拜疆边境", "亚美尼亚-阿塞拜疆边境"),
        ("北约 - 俄罗斯关系的三个问题", "北约 - 俄罗斯关系的三个问题"),
        ("价格  上涨   三成", "价格 上涨 三成"),
    ],
)
def test_a_sites_name_behind_the_title_goes_and_nothing_else(title: str, mended: str) -> None:
    assert cleaned(_item(_A, title=title)).metadata.title == mended


@pytest.mark.parametrize(
    ("title", "mended"),
    [
        ("_通车_ 两国边境恢复往来", "通车 两国边境恢复往来"),
        ("部长谈边境 _何时开放_", "部长谈边境 何时开放"),
        ("_通车_：两国边境恢复往来", "通车：两国边境恢复往来"),
        ("边境_ ：何时开放", "边境：何时开放"),
        ("两国_恢复_往来", "两国恢复往来"),
        ("_F-35_问题 仍未解决", "F-35 问题 仍未解决"),
    ],
)
def test_a_space_beside_a_mark_for_a_lost_sign_parts_clauses(title: str, mended: str) -> None:
    post = f"---\ntitle: '{title}'\n---\n<p>{_A}</p>"
    assert cleaned(post).metadata.title == mended


def test_a_title_that_was_changed_is_declared() -> None:
    found = cleaned(_item(_A, title="价格  上涨 - 山谷新闻网"))
    assert [(change.paragraph, change.after, change.rule) for change in found.substitutions] == [
        (0, "价格 上涨", "title")
    ]


@pytest.mark.parametrize(
    "notice",
    [
        "本文系山谷网独家稿件，未经授权，不得转载。",
        "本文系山谷网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。",
        "版权声明：本文版权归山谷网所有，转载请注明出处。",
        "未经书面许可，严禁转载。",
        "© 2022 山谷网",
        "Copyright © 2022 Example News. All rights reserved.",
        "Tous droits réservés.",
        "免责声明：以上内容不代表本站立场。",
        "（本文为授权转载）",
    ],
)
def test_a_notice_goes_to_the_metadata_in_its_own_words(notice: str) -> None:
    found = cleaned(_item(_A, _B, notice))
    assert found.metadata.rights == notice
    assert texts(found) == [_A, _B]


@pytest.mark.parametrize(
    ("notice", "publisher"),
    [
        ("本文系山谷网独家稿件，未经授权，不得转载。", "山谷网"),
        ("【版权声明】本文著作权归山谷新媒体独家所有，未经授权，不得转载。", "山谷新媒体"),
        ("版权声明：本文版权归山谷网所有，转载请注明出处。", "山谷网"),
        ("版权归原作者所有，如有侵权请联系删除。", ""),
        ("本文系作者原创，未经授权，不得转载。", ""),
        ("未经授权，不得转载。", ""),
    ],
)
def test_whose_a_text_is_says_who_published_it(notice: str, publisher: str) -> None:
    assert cleaned(f"# 恢复通车\n\n{_A}\n\n{_B}\n\n**{notice}**").metadata.publisher == publisher


@pytest.mark.parametrize(
    "sentence",
    [
        "该公司称，已就未经授权使用其技术一事提起诉讼，并要求平台停止转载相关内容。",
        "法院裁定，版权归作者的继承人所有，出版社应当支付赔偿。",
        "他认为这一立场不代表本届政府的观点。",
        "分享会在市政厅举行，议长到场。",
        "相关报道引起争议。",
        "微信和微博的用户分享了照片。",
        "订阅服务的收入增加了三成。",
        "扫描二维码支付的商户增加了三成。",
        "2022年9月13日，双方交火。",
        "关注外交部微信公众号的人数一夜之间增加了三成。",
        "下载该应用的用户已达两百万，公司发言人说。",
        "欢迎仪式在机场举行，两国国旗并列。",
        "请柬已经发往各国使馆，包括通过微信发出的一份。",
        "更多内容将在明天的记者会上公布，发言人通过Telegram频道表示。",
        "订阅频道的读者认为，这一决定来得太晚。",
        "版权归国家所有的档案将在十月开放。",
        "本文件不代表欧盟立场，外交官在布鲁塞尔解释说。",
        "未经授权，任何人不得进入边境五公里以内的地区。",
        "来源：俄罗斯卫星通讯社的报道引述了这句话，但没有给出时间，也没有说是谁说的。",
        "作者是一名退休的外交官，曾在埃里温工作十年。",
        "编辑部：我们收到了三十封读者来信。",
        "（上接第一版）",
        "（一）双方停火；",
        "（埃里温9月14日电）亚美尼亚政府表示，会谈将在布鲁塞尔举行。",
        "（路透社）亚美尼亚政府表示，会谈将在布鲁塞尔举行。",
        "“我们会继续对话。”他在Facebook上写道",
        "看看这些数字：49、50、71。",
        "分享经济",
        "推荐阅读他的回忆录的人不止一个。",
        "相关内容已提交议会，表决定于周五。",
        "热门话题是天然气价格，而不是停火。",
        "延伸阅读协议第三条可知，双方都有义务。",
        "图为一座桥梁，桥的另一端是检查站。",
        "9月13日，战斗再次打响",
        "时间：9月13日；地点：索特克",
        "第一，停火；第二，撤军。",
        "他说：",
        "扫码后，他看到的是一张地图。",
        "点击图片可以看到，检查站已经关闭。",
        "本报道称双方均有责任的说法没有根据。",
        "责任编辑表示不知情。",
        "Read more carefully, the treaty says the opposite.",
        "Share prices fell by three percent.",
        "Follow us, the soldiers shouted, and we did.",
        "By Friday the town was quiet.",
        "Copyright law will change in October.",
        "See also the minutes of the June meeting, which say the opposite.",
        "Subscribe to a theory, he said, and defend it.",
        "Image is everything, the minister said.",
        "Source: the ministry did not say who had given it the figures, or when.",
    ],
)
def test_sentences_about_such_things_stay(sentence: str) -> None:
    assert sentence in texts(cleaned(_item(_A, sentence, _B, sentence + "记者看到的情况也是如此。")))


def test_paragraph_numbers_of_changes_point_at_the_paragraphs_they_changed() -> None:
    found = cleaned(_item("分享 :", _A, "文字 ，有空格。", "相关阅读"))
    for change in found.substitutions:
        assert change.after in found.paragraphs[change.paragraph - 1].text
    assert [change.paragraph for change in found.substitutions] == [2]


def test_joining_lines_is_linear() -> None:
    before = time.process_time()
    join_lines("一二三四五\n" * 100_000, "", "", chinese=True, spaced=False)
    assert time.process_time() - before < 3


@pytest.mark.parametrize(
    "credit",
    [
        "（路透社、法新社等）",
        "（综合报导）",
        "（山谷台 安德烈）",
        "李小山/石大川（综合报道）",
        "（本文部分内容依据了法新社和路透社的报道。）",
        "山谷时报记者 王石对本文亦有贡献。",
        "The Valley Press contributed to this report.",
        "Reporting by Jane Miller in Rivertown; Editing by Ann Hill",
        "【纠错】 【责任编辑：王小明】",
        "图片编辑：朱月",
    ],
)
def test_a_credit_below_the_text_goes(credit: str) -> None:
    found = cleaned(_item(_A, _B, credit))
    assert texts(found) == [_A, _B]
    assert [(removal.rule, removal.text) for removal in found.removals] == [("byline", credit)]


@pytest.mark.parametrize(
    "promotion",
    [
        "（本文来自山谷新闻，更多原创资讯请下载“山谷新闻”APP）",
        "打开山谷新闻App查看更多",
        "下载山谷新闻客户端，随时获取更多精彩内容",
        "关注山谷网微信shangu，每日阅读趣味文章。",
        "更多精彩内容请关注山谷网",
        "山谷中文有Instagram！欢迎搜寻shangu，看更多影音报道。",
        "山谷新闻报料：021-0000000",
        "广告",
        "音频 02:19",
        "阅读全文",
        "Abonnez-vous pour lire la suite",
        "Հետևեք մեզ Telegram-ում",
        "Click here to read more",
    ],
)
def test_a_promotion_below_the_text_goes(promotion: str) -> None:
    found = cleaned(_item(_A, _B, promotion))
    assert texts(found) == [_A, _B]
    assert [(removal.rule, removal.text) for removal in found.removals] == [("promotions", promotion)]


def test_a_label_ends_a_caption_only_until_the_words_that_belong_to_it() -> None:
    picture = '<img src="https://news.example/1.jpg">'
    found = cleaned(_item(picture, "图像加注文字，", "修好的护栏。", _A))
    assert texts(found) == [_A]
    long = _A * 6
    assert texts(cleaned(_item(picture, "图像加注文字，", long))) == [long]
