"""Names that are in no registry: where one ends, and whether a word is one, as the document itself tells."""

import re

from site_builder.annotators import lexicon as words
from site_builder.annotators import offices
from site_builder.annotators.following import Fits, may_follow, may_go_on
from site_builder.annotators.lexicon import CLOSED, MARKS, QUOTE
from site_builder.annotators.talk import Talk
from site_builder.model.surnames import SURNAMES

_NAME = (
    rf"[\u4e00-\u9fff]{{1,9}}(?:[·-][\u4e00-\u9fff]{{1,8}}?){{1,4}}|"
    rf"[{offices.FOREIGN}]{{2,9}}?[一二三四五六七八九十]世|[{offices.FOREIGN}]{{1,9}}?|[\u4e00-\u9fff]{{2,4}}?"
)
_A_NAME = re.compile(
    rf"(?:{_NAME})(?:本人|先生|女士|阁下|博士|教授|将军|[上中少准大][将校]|元帅|同志|院士|议员|局长|部长)?"
)
_NOT_IN_NAME = re.compile(
    r"[说称道反因就面]$|^只|任[何期]|高[层级]|常委|安全|黄金|石油|金融|柴油|马上|余下|时任|关税|解[释放]|武装|"
    r"温室|一个|反驳|回应|驳斥|证实|透露|批评|"
    r"^[的了是在对向就与和同说称等们级会府令制任职及或也还已将曾再则都均兼所各该这那其有人团处组队院局部司室长员党]|"
    r"^特使|^特别|^有关|^方面|^表示|"
    r"^接受|^召开|^主持|^出席|"
    r"办公|电话|通话|会谈|会晤|新闻|发言|团队|声明|选举|方面|助理|事务|政府|国家|国际|顾问|代表|主席|委员|人员|"
    r"官员|人士|专家|不|以及|的|"
    r"报告|会议|讲话|演讲|活动|记者|媒体|警告|表态|行动|呼吁|领导|负责|部长|总统|总理|国防|外交|安全|经济|财政|"
    r"一名|一位"
)
LONGEST_NAME = 22
_SHORTEST_NAME, _LONG_NAME = 2, 5
_MOST_LOOKS = 40
_SOUNDS = frozenset(offices.FOREIGN)
FULL_NAME = re.compile(rf"[{offices.FOREIGN}]{{1,9}}(?:·[{offices.FOREIGN}]{{1,9}}){{1,4}}")
NAMED = re.compile(rf"(?:{words.HEAD})[{offices.FOREIGN}]{{2}}|[{offices.FOREIGN}]·[{offices.FOREIGN}]")
"""Somebody named with an office or a first name."""
_COMMON = frozenset(
    words.listed("文章 特别 基本 基金 东西 东南 西南 因特 文本 多尔 因此 至于 普查 利益 公布 公司 贸易")
)
_INTRODUCES = (*words.HEADS, *words.listed("· 人士 岁的 名叫 叫做 居民 专家 书记 学者 长 员 大臣 女士 律师 父亲 母亲"))
_SPEAKS = ("说", "表示", "称", "指出", "强调", "：", "还说", "认为", "回应", "也", "补充", "透露", "在", "对")
_BEFORE_CLAUSE = frozenset("，。！？；\n" + QUOTE + CLOSED) | {""}


def name_end(text: str, at: int, end: int, fits: Fits) -> int:
    """Where a name that begins at ``at`` ends: the shortest that leaves words which fit; 0 if none stands there."""
    if text[at : at + 1] == " ":
        at += 1
    if at < end and text[at] == QUOTE:
        return at + 1 if fits(text, at + 1, end) else 0
    for stop in range(at + 1, min(end, at + LONGEST_NAME) + 1):
        if text[stop - 1] in MARKS or text[stop - 1] in "，。：；、“”":
            return 0
        if not fits(text, stop, end) or (stop - at < _SHORTEST_NAME and stop < end):
            continue
        if (_A_NAME.fullmatch(text, at, stop) or _sounds(text[at:stop])) and not _NOT_IN_NAME.search(text[at:stop]):
            return stop
    return 0


def _sounds(name: str) -> bool:
    """Whether a longer word looks like a foreign name, though one or two of its characters are seldom in one."""
    return 4 < len(name) < 10 and len(name) - sum(map(_SOUNDS.__contains__, name)) <= 1 + (len(name) > 6)


def end_of_name(text: str, at: int, end: int) -> int:
    """Where an unknown name behind a title ends: the shortest that leaves words a verb can follow."""
    if may_follow(text, at, end):
        return at
    stop = name_end(text, at, end, may_follow)
    if stop - at > _LONG_NAME and "·" not in text[at:stop]:
        return name_end(text, at, end, may_go_on) or stop
    return stop or name_end(text, at, end, may_go_on) or at


def likelihood(name: str, talk: Talk) -> float:
    """How sure it is that the word is somebody's name; 0 if nothing speaks for it."""
    if name in _COMMON or _NOT_IN_NAME.search(name):
        return 0
    foreign = offices.FOREIGN_NAME.fullmatch(name)
    if "·" in name:
        return 0.76 if foreign else 0
    if not foreign and (len(name) > 4 or name[0] not in SURNAMES):
        return 0.78 if _introduced(name, talk) else 0
    if _introduced(name, talk):
        return 0.78
    if foreign and len(name) > _SHORTEST_NAME:
        return 0.72
    return 0.66 if talk.whole.count(name) > 1 else 0


def _introduced(name: str, talk: Talk) -> bool:
    """Whether the name stands somewhere in the document behind an office or a first name, or before 先生."""
    whole = talk.whole
    at = whole.find(name)
    spoke, may_speak = 0, name[0] in SURNAMES or offices.FOREIGN_NAME.fullmatch(name) is not None
    for _ in range(_MOST_LOOKS):
        if at < 0:
            return False
        spoke += may_speak and whole.startswith(_SPEAKS, at + len(name)) and whole[at - 1 : at] in _BEFORE_CLAUSE
        if spoke > 1 or whole.endswith(_INTRODUCES, max(0, at - 4), at):
            return True
        if whole.startswith(("先生", "女士"), at + len(name)):
            return True
        at = whole.find(name, at + 1)
    return False
