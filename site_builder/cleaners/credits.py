"""Who wrote, edited and supplied a text: reading credits such as ``文/观察者网 熊超然`` or ``来源：新华社 作者：…``."""

import re
from dataclasses import dataclass

from site_builder.model.dates import PartialDate
from site_builder.model.outlets import is_outlet
from site_builder.model.printed_dates import find_only

_FIELDS = {
    "publisher": "来源 來源 文章来源 稿件来源 消息来源 信息来源 稿源 媒体 转自 转载自 "
    "文章转自 本文转自 本文来源 source quelle источник",
    "byline": "作者 本文作者 文 撰文 记者 記者 编译 編譯 译者 翻译 采写 撰稿 通讯员 特约记者 "
    "本报记者 参与记者 视频记者 摄影记者 采访 主笔 执笔 author by auteur автор writer",
    "editor": "编辑 編輯 责任编辑 責任編輯 责编 图片编辑 图编 文字编辑 流程编辑 "
    "视频编辑 本文编辑 本期编辑 新媒体编辑 美编 值班主编 栏目主编 责任校对 网编 審校 审校 剪辑 配音 "
    "校对 校對 核稿 审核 審核 审读 编审 监审 监制 总监制 出品 制作 主编 值班编辑 网络编辑 摄影 供图 排版 "
    "初审 复审 终审 实习生 实习编辑 统筹 策划 editor",
    "date": "发布时间 发表时间 更新时间 时间 日期 发布日期 发布于 date published updated posted",
    "other": "原标题 原題 杂志标题 标题 分类 标签 关键词 阅读 浏览 评论 字号 点击 原文链接 链接 网址 地址 tags",
}
KIND = {word: kind for kind, words in _FIELDS.items() for word in words.split()}
"""What a label of a credit tells: publisher, byline, editor, date or something else."""
_STARTS = frozenset(word[0] for word in KIND)
_LABEL = re.compile(
    r"(?:^|(?<=[\s　|｜,，;；、)）/／\]】]))("
    + "|".join(sorted(map(re.escape, KIND), key=len, reverse=True))
    + r")\s*[:：/／|｜丨]\s*",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"(?:特约|专栏|驻\S{0,8}|本报|本刊|本网|本台|实习|见习|首席|资深|高级|综合|独家|快)*"
    r"(?:记者|記者|作者|作家|编辑|评论员|撰稿人?|撰稿|通讯员|报道|報導|讯|消息|編輯|编译|观察员|研究员|特派员|实习生)"
)
_GLUED = re.compile(
    rf"(?P<outlet>[\w·]{{1,12}}?(?:网|社|报|新闻|日报|时报|周刊"
    rf"|电视台))(?P<role>{_ROLE.pattern})?(?P<name>[\u4e00-\u9fff·]{{2,4}})"
)
_ROLE_AT_END = re.compile(rf"(?:{_ROLE.pattern})$")
_ROLE_AT_START = re.compile(rf"^(?:{_ROLE.pattern})")
_LONG_NAME = re.compile(r"[\u4e00-\u9fff]{4,8}")
_SPLIT = re.compile(r"[\s　,，、;；]+")
_SENTENCE = re.compile(r"[。！？!?]")
_OF_TITLE = ("原标题", "原題", "杂志标题")
"""Labels of another title, which may ask or exclaim."""
SPREAD = re.compile(r"(?<![^\s|｜])([\u4e00-\u9fff])[ \u3000]([\u4e00-\u9fff])(?=[\s:：]|$)")
"""A word of two characters set apart to fill its column: ``监 制：``, ``吕 梁``."""
_BEHIND_RULE = re.compile(r"(?<=[|｜])(\s*(?:记者|作者|撰文|文|编辑))\s+(?=[\u4e00-\u9fff])")
_SEVERAL = re.compile(r"[、，,；;]|等$")
_OF_OUTLET = re.compile(r"[^，,]{2,8}[，,]\s*(?P<outlet>[^，,。]{2,16}?)(?:副?主编|编辑|责编|记者|制片人|监制)")
_SHORT_FORM = r"[\u4e00-\u9fff]{2,3}"
_NAMES = rf"[\u4e00-\u9fff·]{{2,4}}(?:\s+(?!{_SHORT_FORM}(?:记者|编辑))[\u4e00-\u9fff·]{{2,4}})*"
_STAFF = re.compile(rf"(?:{_SHORT_FORM}(?:(?:记者|编辑)\s*[|｜丨\s]|编辑\s*[:：])\s*{_NAMES}\s*){{1,4}}")
_REPORTERS = re.compile(rf"记者\s*[|｜丨\s]\s*(?P<names>{_NAMES})")
_LONGEST_STAFF = 48
_NAME = re.compile(
    r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]+(?:[·•][\u4e00-\u9fff]+)+|(?![\u4e00-\u9fff]{5})[^\W\d_][\w.'’-]*(?:\s[^\W\d_][\w.'’-]*){0,4}"
)


@dataclass(frozen=True, slots=True)
class Credit:
    """What a credit names; empty or None where it names none."""

    publisher: str = ""
    byline: str = ""
    date: PartialDate | None = None


def read_names(text: str) -> Credit:
    """Outlet and persons of the inside of a credit, ``观察者网 熊超然`` or ``环球时报特约记者 王逸``."""
    outlet = ""
    names: list[str] = []
    tokens = [token for token in _SPLIT.split(SPREAD.sub(r"\1\2", text)) if token]
    for position, token in enumerate(tokens):
        label = _LABEL.match(token)
        if label is not None and KIND.get(label[1].lower()) == "editor":
            break
        if label is not None:
            token = token[label.end() :]
        if names and token.endswith(("编辑", "編輯", "责编")):
            break
        of_somebody = token.endswith(("记者", "記者")) and position + 1 < len(tokens)
        token = _ROLE_AT_START.sub("", _ROLE_AT_END.sub("", token))
        if of_somebody and not is_outlet(token):
            continue
        glued = None if is_outlet(token) else _GLUED.fullmatch(token)
        if glued is not None:
            outlet = outlet or glued["outlet"]
            names.append(glued["name"])
            continue
        if is_outlet(token) or (position == 0 and _LONG_NAME.fullmatch(token) and len(tokens) > 1):
            outlet = outlet or token
        elif token and _NAME.fullmatch(token):
            names.append(token)
    latin = all(name.isascii() for name in names)
    return Credit(outlet, (" " if latin else "、").join(names))


def read_line(text: str) -> Credit | None:
    """The credits of a line that holds nothing but labelled fields and perhaps a date, or None.

    A list of sources names no publisher; the outlet that an editor is of does, where nothing else does.
    """
    text = text.strip()
    if text[:1] in "（([【" and text[-1:] in "）)]】":
        text = text[1:-1].strip()
    if len(text) > 160 or not (text[:1].lower() in _STARTS or text[:1].isdigit()):
        return None
    if text[1:2].isspace():
        text = SPREAD.sub(r"\1\2", text, count=1)
    if "|" in text or "｜" in text:
        text = _BEHIND_RULE.sub(r"\1：", text)
    if not text[:1].isdigit() and _LABEL.match(text) is None:
        return None
    if "。" in text if text.startswith(_OF_TITLE) else _SENTENCE.search(text):
        return None
    labels = list(_LABEL.finditer(text))
    if not labels:
        return None
    before = text[: labels[0].start()].strip(" 　|｜,，;；")
    date = find_only(before) if before else None
    if before and date is None:
        return None
    publisher = byline = editors = ""
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        value = text[label.end() : following.start() if following else len(text)].strip(" 　|｜,，;；")
        kind = KIND[label[1].lower()]
        if len(value) > (90 if kind == "other" else 40):
            return None
        if kind == "publisher":
            value = value.partition("综合自")[0] or value
            publisher = publisher or ("" if _SEVERAL.search(value) else value.removeprefix("@"))
        elif kind == "editor":
            of_outlet = _OF_OUTLET.fullmatch(value)
            editors = of_outlet["outlet"] if of_outlet is not None and is_outlet(of_outlet["outlet"]) else editors
        elif kind == "date":
            found = find_only(value)
            if found is None and value:
                return None
            date = date or found
        elif kind == "byline":
            names = read_names(value)
            byline = byline or names.byline
            publisher = publisher or names.publisher
    return Credit(publisher or editors, byline, date)


def read_staff(text: str) -> Credit | None:
    """The credit of a line of an outlet's reporters and editors that names it by its short form: ``每经编辑：…``."""
    if len(text) > _LONGEST_STAFF or _STAFF.fullmatch(text) is None:
        return None
    return Credit("", read_names(" ".join(match["names"] for match in _REPORTERS.finditer(text))).byline)
