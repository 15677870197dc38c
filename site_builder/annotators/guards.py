"""Guards: what must stand around a form for it to be the name it looks like.

Each takes the text (with interpuncts made alike) and the span of the form.
"""

import re
from collections.abc import Callable

from site_builder.annotators.transliteration import SOUNDS

Guard = Callable[[str, int, int], bool]

_VARIANTS = tuple((mark, "·") for mark in "•・‧．･∙⋅") + tuple((mark, "-") for mark in "－‐‑–")
_DIGITS = {0xFF10 + digit: str(digit) for digit in range(10)}
_WIDE_DIGIT = re.compile("[０-９]")
_VARIANTS += (("\u00a0", " "), ("’s", "'s"))

# Characters that hardly occur but in transliterated names: next to a short name they make it part of a longer one.
_NAME_ONLY = frozenset("埃弗斯洛姆娜莉蒂伊耶茨佐赫穆鲁卢萨塔迪茜娅丽尤瓦谢茹柳泽娃夫莎戈")
_AFTER_MINISTRY = frozenset("长队门分署级属落")
_BEFORE_OTHER_TITLE = frozenset("会院局党团组织副前同值盟国联理")
_OTHER_OFFICE = (
    r"府|办公室|办公厅|令|选举|候选人|助理|发言人|顾问|特使|夫人|新闻|宫|任期|一职|职|大选|制|级|会议|"
    r"的(?:发言人|助理|顾问)"
)
_OTHER_PERSON = r"[\u4e00-\u9fff]{1,7}·[\u4e00-\u9fff]"
_OTHER_NAME = (
    rf"(?![与和同向对给在就将已也还会见访晤请邀致及等的兼或说称表])[\u4e00-\u9fff][{SOUNDS}]{{1,5}}"
    r"(?=[\d在于对向就与同和表说称指强警呼敦还则也批认当周星。，、]|先生|女士)"
)
_NOT_ITS_HOLDER = re.compile(f"{_OTHER_OFFICE}|{_OTHER_PERSON}|{_OTHER_NAME}")
_FORMER = re.compile(r"(?:前|前任|原|候任|当选|副|代理)$")
_ENDS_OF_FORMER = frozenset("前任原选副理\n")
_AT_PLACE = re.compile(r"(?:在|于|赴|抵达|抵|飞往|前往|离开|访问|位于|来自)$")
_AS_ACTOR = re.compile(r"领导|主导|支持|控制|看来|与|和|之间|斡旋|方面|当局|的(?!会|谈|峰|新闻|记者|一|街|某|郊)")
_PLACE_ONLY = re.compile(r"时间|市|消息[：:]|机场|郊|街头|大学|举行|郊区|以[东南西北]|州|省")


def plain(text: str) -> str:
    """The text with the variants of interpunct, hyphen and digits made alike; as long as before."""
    for variant, usual in _VARIANTS:
        if variant in text:
            text = text.replace(variant, usual)
    return text.translate(_DIGITS) if _WIDE_DIGIT.search(text) else text


def _is_latin(character: str) -> bool:
    return character.isalnum() and character < "\u0250"


def is_word(text: str, start: int, end: int) -> bool:
    """A Latin form stands between word boundaries, and not within a hyphenated or dotted word."""
    return not (start and _is_latin(text[start - 1])) and not (end < len(text) and _is_latin(text[end]))


def is_whole_name(text: str, start: int, end: int) -> bool:
    """A person's name is not a part of another's: ``里克`` in ``埃里克``, ``阿利耶夫`` after another given name."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == "·" or after == "·":
        return False
    return end - start > 3 or (before not in _NAME_ONLY and after not in _NAME_ONLY)


def is_current_title(text: str, start: int, end: int) -> bool:
    """A title names its holder: not a former one, not somebody else by name, not the holder's office or staff."""
    if _NOT_ITS_HOLDER.match(text, end):
        return False
    return text[start - 1 : start] not in _ENDS_OF_FORMER or not _FORMER.search(text, max(0, start - 3), start)


def is_free_title(text: str, start: int, end: int) -> bool:
    """A title without its institution (``秘书长``) also ends no longer one (``副秘书长``, ``委员会主席``)."""
    return text[start - 1 : start] not in _BEFORE_OTHER_TITLE and is_current_title(text, start, end)


def is_ministry(text: str, start: int, end: int) -> bool:
    """``国防部`` is not in ``国防部长``, ``外交部`` not in ``外交部门``."""
    return text[end : end + 1] not in _AFTER_MINISTRY


def is_no_place(text: str, start: int, end: int) -> bool:
    """A capital stands for its state unless it is where something happens (``在莫斯科举行``)."""
    if _PLACE_ONLY.match(text, end):
        return False
    return not _AT_PLACE.search(text, max(0, start - 2), start) or bool(_AS_ACTOR.match(text, end))
