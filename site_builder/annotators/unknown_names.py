"""Names that are in no registry: what an editor may want to add."""

import re
from collections.abc import Iterator
from dataclasses import replace

from site_builder.annotators import guards
from site_builder.annotators.lexicon import HEADS
from site_builder.annotators.sheet import Sheet
from site_builder.model.article import Annotations, UnknownName

_SOUNDS = (
    "阿埃艾爱安昂奥巴白班邦保鲍贝本比彼毕别宾波博伯勃布查昌彻茨达戴丹当道德登邓狄迪蒂丁东都杜顿多厄恩尔法凡范费芬丰冯佛弗福富"
    "盖甘冈高戈格葛根贡古瓜圭哈海汉杭豪赫黑亨洪侯胡华怀惠霍基吉季加贾简江杰捷金京久喀卡凯坎康考柯科可克肯孔库夸奎拉莱兰朗劳勒"
    "雷里利丽莉历立连莲廉良列烈林琳龙隆卢鲁路露伦罗洛略马玛迈麦曼芒毛茂梅门蒙孟米密敏缪摩莫默姆穆娜纳奈南内嫩尼妮涅宁牛纽农努"
    "诺欧帕派潘庞佩彭皮平珀普奇契恰齐乔切钦琼丘曲让热仁荣茹儒瑞若撒萨塞赛桑瑟森沙山尚绍舍申圣盛施什石史士舒顺丝司斯松苏素索塔"
    "泰坦汤唐陶特滕提田廷图土托娃瓦万旺威韦维魏温文翁沃乌吾武伍西希锡霞夏肖谢辛欣休修许叙雪逊雅亚延扬杨耶叶伊依易因英雍尤约宰"
    "赞泽扎詹张章珍真郑芝治智朱珠卓兹宗祖佐茜芙蕾薇蓓黛娅缇彦"
)
"""Characters that foreign names are written with."""

_TITLE_WORD = "|".join(sorted(HEADS, key=len, reverse=True))
_INTERPUNCT = re.compile(rf"[{_SOUNDS}]{{1,7}}(?:·[{_SOUNDS}]{{1,7}}){{1,3}}")
_GLOSS = re.compile(
    r"(?P<han>[\u4e00-\u9fff·-]{2,14})[（(](?P<latin>[A-Z][\w.’'-]+(?: (?:de|la|von|van|al|"
    r"[A-Z][\w.’'-]*)){0,4})[）)]"
)
_PLACE = re.compile(r"(?:地区|区|市|州|省|县|镇|村|河|湖|山|岛|海|组织|会议|走廊)$")
_TITLED = re.compile(rf"(?:{_TITLE_WORD})(?P<name>[\u4e00-\u9fff]{{2,5}}?)(?=表示|称|指出|说|强调|宣布|证实|先生|女士)")
_ENGLISH = re.compile(
    r"\b(?:President|Prime Minister|Foreign Minister|Minister|Secretary|Ambassador|General|spokes(?:man|woman|"
    r"person)|Mr\.|Ms\.|Mrs\.) (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
)
_VERB_NAME = re.compile("就|也|则|还|在|对|向|和|与|及|们|并|随|今|昨|当|再|曾|严|明|公|强|一|这|都|均")


def annotate(sheet: Sheet, so_far: Annotations) -> Annotations:
    """Add the names that look like somebody's and are nobody's in the registry, each once, in order of place."""
    known = {sheet.texts[mention.paragraph - 1][mention.start : mention.end] for mention in so_far.mentions}
    taken: dict[int, list[tuple[int, int]]] = {}
    for mention in so_far.mentions:
        taken.setdefault(mention.paragraph, []).append((mention.start, mention.end))
    found: dict[str, UnknownName] = {}
    for speech in so_far.speeches:
        if speech.actor is None and speech.speaker not in known:
            found.setdefault(speech.speaker, UnknownName(speech.speaker, speech.first, "speaker-of-record"))
    for number, text in enumerate(sheet.texts, 1):
        for name, start, end, rule in _names(guards.plain(text)):
            if not any(first < end and start < last for first, last in taken.get(number, ())):
                found.setdefault(name, UnknownName(name, number, rule))
    return replace(so_far, unknown_names=tuple(sorted(found.values(), key=lambda name: name.paragraph)))


def _names(text: str) -> Iterator[tuple[str, int, int, str]]:
    """What looks like a name: the name, its span, and why it looks like one."""
    if "·" in text:
        for match in _INTERPUNCT.finditer(text):
            yield match[0], *match.span(), "interpunct"
    for match in _GLOSS.finditer(text) if "（" in text or "(" in text else ():
        if not _PLACE.search(match["han"]) and ("·" in match["han"] or " " in match["latin"]):
            yield match["latin"], *match.span("latin"), "latin-gloss"
    for match in _TITLED.finditer(text):
        if not _VERB_NAME.search(match["name"]):
            yield match["name"], *match.span("name"), "title-and-name"
    if text[:1] < "\u2e80":
        for match in _ENGLISH.finditer(text):
            yield match["name"], *match.span("name"), "title-and-name"
