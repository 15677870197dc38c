"""Speakers that are in no registry: 分析人士, 塞尔维亚总统武契奇, 安纳多卢通讯社."""

import re

from site_builder.annotators import lexicon as words
from site_builder.annotators.lexicon import STATE
from site_builder.annotators.marked import Marked
from site_builder.annotators.printing import printed
from site_builder.annotators.talk import Speaker

LOOSE = re.compile(r"关于|对于?|针对|由于|因为|在|向|与|同|就|如果|即使|为了|随着|根据|除了")
_OF_SOMEBODY = ("其", "他的", "她的", "他们的")
_PASSIVE = re.compile(
    "被(?!告)|遭|受到|受(?=[^害访灾伤托邀]{0,8}$)|引[起发来]|招[致来]|导致|面临|得到|迫使|[^大]使(?!馆|团|者|领)"
)
_UNKNOWN_NAME = re.compile(r"[\u4e00-\u9fff]{1,9}(?:·[\u4e00-\u9fff]{1,7}?){1,3}|[\u4e00-\u9fff]{2,5}?")
_UNKNOWN_MEDIA = re.compile(
    r"[《]?(?:(?![对向在与同和跟给就由将被])[\u4e00-\u9fff]){1,8}?(?:通讯社|新闻社|社|日报|时报|报|电视台|广播公司|新闻网|网)》?(?=报道|援引|引述|"
    r"消息|称|说|指出|$)"
)
_UNNAMED = re.compile(
    r"(?:(?:反对|对外|(?!说|称|表示|[对向在与同给于就])[\u4e00-\u9fff]){0,14}?(?:人士|专家|官员|外交官|学者|警方|教授|律师|目击者|居民|分析师|"
    r"发言人|部长|总统|总理|议员|检方|军方|校方|院方|公司|银行|协会|法院|工会|委员会|知情人(?!士)|消息源|医生|家属"
    r"|村民|市民|"
    r"负责人|军官|经济学家|科学家|研究人员|检察官|法官|署长|局长|主席|市长|州长|省长|校长|教练|领袖|领导人|部队|民众|代表|警察|学会"
    r"|基金会|"
    r"研究所|大学|集团|联合会|医院|航空|当局|部门|救援队|志愿者|幸存者|农民|商人|店主|司机|球员))+"
)
_PEOPLE = "(?:消息|知情|分析|政府|军方|官方)?人士|消息源|学者|专家|官员|外交官|居民|法官|警察"
_SOMEBODY = re.compile(rf".*(?:{_PEOPLE}|[员者长官席统理师授商民])$", re.DOTALL)
_BODY_OF_STATE = re.compile(
    rf"{STATE}(?:(?![对向在与同给于就说称])[\u4e00-\u9fff]){{0,8}}?(?:部(?!长|队|门|分)|省|厅|局|署|军方?|警方|议会|"
    rf"法院|检方|央行|银行|大使馆|公司|协会|委员会|媒体|国会|参议院|众议院|联合会|航空|机构|{_PEOPLE})(?!长|人|队)"
)


_BODIES = (
    *(
        "公司",
        "银行",
        "协会",
        "法院",
        "工会",
        "委员会",
        "学会",
        "基金会",
        "研究所",
        "大学",
        "集团",
        "联合会",
        "医院",
        "航空",
    ),
    *(
        "当局",
        "部门",
        "部",
        "省",
        "厅",
        "局",
        "署",
        "军",
        "议会",
        "央行",
        "大使馆",
        "媒体",
        "国会",
        "参议院",
        "众议院",
        "机构",
    ),
)


def end_of_name(text: str, at: int, end: int) -> int:
    """Where an unknown name behind a title ends: the shortest that leaves words a verb can follow."""
    if words.MIDDLE.fullmatch(text, at, end):
        return at
    for stop in range(at + 2, min(end, at + 22) + 1):
        name = text[at:stop]
        if not _UNKNOWN_NAME.fullmatch(name):
            if "·" not in name and stop - at > 6:
                break
        elif stop == end or words.MIDDLE.fullmatch(text, stop, end):
            return stop
    return at


def unknown_media(marked: Marked, at: int, end: int) -> tuple[Speaker, int] | None:
    """A medium that is in no registry: 安纳多卢通讯社."""
    media = _UNKNOWN_MEDIA.match(marked.text, at, end)
    return (Speaker(media[0], (None,), 0.66, is_media=True), media.end()) if media else None


def unknown_subject(marked: Marked, at: int, end: int) -> tuple[Speaker, int] | None:
    """Somebody without a name in the registry: 分析人士, 塞尔维亚总统武契奇."""
    media = unknown_media(marked, at, end)
    if media:
        return media
    match = (_BODY_OF_STATE if marked.text[at] == STATE else _UNNAMED).match(marked.text, at, end)
    if match is None or words.FIRST_PERSON.match(match[0]) or LOOSE.match(match[0]) or _PASSIVE.search(match[0]):
        return None
    is_person = _SOMEBODY.match(match[0]) is not None or not match[0].endswith(_BODIES)
    stop = end_of_name(marked.text, match.end(), end) if is_person else match.end()
    certainty = 0.5 if match[0].startswith(_OF_SOMEBODY) else 0.66
    return Speaker(printed(marked, at, stop), (None,), certainty, is_person=is_person), stop
