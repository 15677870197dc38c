"""Speakers that are in no registry: 分析人士, 塞尔维亚总统武契奇, 安纳多卢通讯社."""

import re

from site_builder.annotators import lexicon as words
from site_builder.annotators.lexicon import STATE
from site_builder.annotators.marked import Marked
from site_builder.annotators.talk import Speaker

LOOSE = re.compile(r"关于|对于?|针对|由于|因为|在|向|与|同|就|如果|即使|为了|随着|根据|除了")
_UNKNOWN_NAME = re.compile(r"[\u4e00-\u9fff]{1,9}(?:·[\u4e00-\u9fff]{1,7}?){1,3}|[\u4e00-\u9fff]{2,5}?")
_UNKNOWN_MEDIA = re.compile(
    r"[《]?[\u4e00-\u9fff]{1,8}?(?:通讯社|新闻社|社|日报|时报|报|电视台|广播公司|新闻网|网)》?(?=报道|援引|引述|"
    r"消息|称|说|指出|$)"
)
_UNNAMED = re.compile(
    r"(?:(?!说|称|表示)[\u4e00-\u9fff]){0,14}?(?:人士|专家|官员|外交官|学者|警方|教授|律师|目击者|居民|分析师|"
    r"发言人|部长|总统|总理|议员|检方|军方|校方|院方|公司|银行|协会|法院|工会|委员会|知情人(?!士)|消息源|医生|家属"
    r"|村民|市民|"
    r"负责人|军官|经济学家|科学家|研究人员|检察官|法官|署长|局长|主席|市长|州长|省长|校长|教练|民众|代表|警察|学会"
    r"|基金会|"
    r"研究所|大学|集团|联合会|医院|航空|当局|部门|救援队|志愿者|幸存者|农民|商人|店主|司机|球员)"
)
_BODY_OF_STATE = re.compile(
    rf"{STATE}[\u4e00-\u9fff]{{0,8}}?(?:部|省|厅|局|署|军|军方|警方|议会|法院|检方|央行|银行|大使馆|公司|协会"
    rf"|委员会|媒体|学者|专家|官员|"
    rf"分析人士|外交官|居民|国会|参议院|众议院|法官|警察|联合会|航空|机构)(?!长|队|门|人)"
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
    if match is None or words.FIRST_PERSON.match(match[0]) or LOOSE.match(match[0]):
        return None
    stop = end_of_name(marked.text, match.end(), end)
    text = marked.text[at:stop]
    return Speaker(text, (None,), 0.66, is_person=True), stop
