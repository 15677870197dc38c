"""Speakers that are in no registry: 分析人士, 塞尔维亚总统武契奇, 安纳多卢通讯社, 日方."""

import re

from site_builder.annotators import lexicon as words
from site_builder.annotators import offices
from site_builder.annotators.following import Fits, may_follow, may_go_on
from site_builder.annotators.lexicon import MARKS, NAMES, PERSON, QUOTE, STATE
from site_builder.annotators.marked import Marked
from site_builder.annotators.printing import printed
from site_builder.annotators.strangers import FULL_NAME, LONGEST_NAME, likelihood, name_end
from site_builder.annotators.talk import Speaker, Talk
from site_builder.model.chronicle import ActorKind

LOOSE = re.compile(
    r"据|按照|关于|对于?|针对|由于|因为|在|向|与|同|就|如果|即使|为了|随着|根据|除了|若|一旦|假如|倘若|无论|不论|不管|"
    r"只要|只有|除非|每当|自从|尽管|虽然|鉴于|考虑到|谈到|谈及|提到|至于|正如|正当|直到|出于|围绕"
)
_LOOSE_FIRST = frozenset(word[0] for word in LOOSE.pattern.split("|"))
_OF_SOMEBODY = ("其", "他的", "她的", "他们的")
_UNKNOWN_MEDIA = re.compile(
    rf"[《]?(?:共同(?=社)|(?![对向在与同和跟给就由将被])[\u4e00-\u9fff{STATE}]){{1,8}}?(?:通[讯信]社|新闻社|社|日报|时报|报|央视新闻(?:客户端)?|新闻客户端|官媒|"
    rf"电视台|广播公司|新闻网|网)》?(?=分析|报道|报导|援引|引述|"
    r"消息|称|说|指出|\d|[当今昨][天日]|[周上本]|在|近|日前|$)"
)
_PRINTED_MEDIA = re.compile(
    rf"[{NAMES}\u4e00-\u9fff]{{0,7}}《[^》]{{1,14}}(?<![章约言议定法书件明典例])》(?:网站|杂志|社论|社评|报道|文章)?(?P<does>分析|评论)?"
)
_FOREIGN_MEDIA = re.compile(
    rf"[\u4e00-\u9fff{STATE}]{{0,4}}?(?:(?:ABC|AFP|BBC|CBS|CNBC|CNN|DW|FOX|ITV|MSNBC|NBC|NHK|NPR|PBS|RFI|RT|TRT|VOA|Axios)(?![A-Za-z])"
    r"|[A-Z][A-Za-z]{2,19}(?: [A-Z][A-Za-z]+){0,3}(?=网站|新闻|电视|频道))(?:新闻)?(?:网站?|电视台|电台|广播公司|频道)?"
)
_THEIR_MEDIA = re.compile(rf"[中美俄英法德日韩朝印巴以伊乌亚阿土叙港台外西{STATE}]媒(?!体|介)")
_COUNTED = re.compile(
    r"(?:[也另还]?有)?(?:[一多数几两三四五六]|\d+)(?:名|位|些|个)|(?:[也另还]有|有)(?!关)|部分|许多|不少|很多|"
    r"来自"
)
_STRIPPED = re.compile(r"[也另还]?有(?![关些])(?=.{2})")
BROKEN = re.compile(
    r"[说称]|表示|宣布|认为|强调|指出|透露|会见|会晤|会谈|访问|抵达|发表|通话|签署|要求|呼吁|敦促|谴责|批评|"
    r"指责|警告|导致|造成|引发|成为|"
    r"担任|图[自片为源]|支持|击落|当选|任命|派遣|派出|提名|邀请|拜会|接见|陪同|逮捕|拘留|罢免|解除|迫使|宣誓|"
    r"举行|会在|已经?|将|把|让|[^大]使(?![馆团者领节])|"
    r"被(?![告捕拘害])|遭|受到|就(?!业)|给(?!水)|对(?![外华台口])|反对(?!党|派)|在(?<!现在)(?![内野任职押线场读])|"
    r"向(?!导)|是|由(?!于)|因(?!特)"
)
"""What no noun has in front of it that is the head of a subject: verbs, and prepositions of another clause."""
_JOINED = re.compile("[与和同及跟]")
_LONGEST_CLAUSE = 100
_NOBODY_FIRST = frozenset("他她它其此这那你未没")
_ANYBODY = re.compile(r"[\u4e00-\u9fff]{2,8}?(?=[在对于]|\d{1,2}[日月])")
_PLACED = re.compile(
    r"(?:\d{1,2}[日月][^在对于：]{0,6})?(?:[在于][^：]{2,30}(?:中|上|时|后|里|间|会|访)|对[^：]{1,16})"
)
_NOBODY = re.compile(
    "[这那此其他她它们我你的不没未能可应该都各每某什么为了因如若虽但而并且或则却又再]|情况|问题|文章|同时|目前|此前|随后|据|本"
)
_SHORT_NAME = 6
_SOUNDS = frozenset(offices.FOREIGN)
_NAMED = 0.78
_SHORTEST_WORDS = 10
_NO_LABEL = re.compile(
    "记者|编辑|作者|主编|翻译|摄影|导演|演员|主播|嘉宾|主持|视频|截图|图片|资料|责任|来源|评论员|撰文|译者|校对|对象|地点|主席团"
)


def unknown_media(marked: Marked, at: int, end: int) -> tuple[Speaker, int] | None:
    """A medium that is in no registry: 安纳多卢通讯社."""
    text = marked.text
    if "《" in text[at : at + 8]:
        book = _PRINTED_MEDIA.match(text, at, end)
        if book and may_follow(text, book.end(), end):
            name = printed(marked, at, book.start("does") if book["does"] else book.end())
            return Speaker(name, (None,), 0.7, is_media=True), book.end()
    theirs = _THEIR_MEDIA.match(text, at, end) if text[at + 1 : at + 2] == "媒" else None
    if theirs and may_follow(text, theirs.end(), end):
        return Speaker(printed(marked, at, theirs.end()), (None,), 0.66, is_media=True), theirs.end()
    near = text[at : at + 6]
    latin = _FOREIGN_MEDIA.match(text, at, end) if near.upper() != near.lower() else None
    if latin and may_follow(text, latin.end(), end):
        return Speaker(printed(marked, at, latin.end()), (None,), 0.68, is_media=True), latin.end()
    media = _UNKNOWN_MEDIA.match(text, at, end)
    return (Speaker(printed(marked, at, media.end()), (None,), 0.66, is_media=True), media.end()) if media else None


def unknown_subject(
    marked: Marked, at: int, end: int, talk: Talk, fits: Fits = may_follow
) -> tuple[Speaker, int] | None:
    """Somebody without a name in the registry, with whom a clause begins, and where the subject ends.

    The shortest subject counts that leaves words which ``fits`` allows up to ``end``.
    """
    text = marked.text
    if not 0 < end - at <= _LONGEST_CLAUSE or text[at] in _NOBODY_FIRST:
        return None
    if text[at] in _LOOSE_FIRST and LOOSE.match(text, at, end):
        return None
    media = unknown_media(marked, at, end)
    if media:
        return media
    if words.FIRST_PERSON.match(text, at, end):
        return None
    if text[at] == PERSON:
        return _behind_office(marked, at, end, talk, fits) or _with_head(marked, at, end, fits)
    return (
        _bare(marked, at, end, talk, fits)
        or _with_head(marked, at, end, fits)
        or _by_preposition(marked, at, end, fits)
    )


def unknown_begun(marked: Marked, at: int, end: int, talk: Talk) -> tuple[Speaker, int] | None:
    """The same in a clause without a verb of saying."""
    return unknown_subject(marked, at, end, talk, may_go_on)


def unknown_label(marked: Marked, at: int, colon: int, talk: Talk) -> tuple[Speaker, int] | None:
    """Who a label before a colon names, if the document introduces them elsewhere or the label tells their office."""
    text = marked.text
    found = unknown_subject(marked, at, colon, talk)
    if found is None or found[1] != colon or not found[0].is_person or _NO_LABEL.search(text, at, colon):
        return None
    if len(text) - colon < _SHORTEST_WORDS:
        return None
    if found[0].certainty < _NAMED and not _is_known_with_title(text[at:colon], talk):
        return None
    return (found[0].surer(0.75), colon)


def _is_known_with_title(label: str, talk: Talk) -> bool:
    """Whether a label is a name that the document introduces, with an office behind it (谢尔曼副国务卿)."""
    head = next(offices.HEAD.finditer(label, 2), None)
    return head is not None and head.end() == len(label) and likelihood(label[: head.start()], talk) >= _NAMED


def _behind_office(marked: Marked, at: int, end: int, talk: Talk, fits: Fits) -> tuple[Speaker, int] | None:
    """An office of the registry with the name of its holder, whom the registry does not know."""
    name = marked.names[at]
    if not marked.source.endswith(words.HEADS, name.start, name.end):
        return None
    stop = name_end(marked.text, at + 1, end, fits)
    if not stop:
        return None
    is_office = talk.finder.actors[name.actor].kind is ActorKind.OFFICE
    return Speaker(printed(marked, at, stop), (name.actor if is_office else None,), 0.8, is_person=True), stop


def _by_preposition(marked: Marked, at: int, end: int, fits: Fits) -> tuple[Speaker, int] | None:
    """A short subject of whatever sort that stands before where or to whom it was said."""
    text = marked.text
    match = _ANYBODY.match(text, at, end)
    if match is None or _PLACED.fullmatch(text, match.end(), end) is None or not fits(text, match.end(), end):
        return None
    if _NOBODY.search(match[0]) or BROKEN.search(match[0]):
        return None
    return Speaker(match[0], (None,), 0.66, is_person=True), match.end()


def _with_head(marked: Marked, at: int, end: int, fits: Fits) -> tuple[Speaker, int] | None:
    """A subject with a noun that tells what it is, and often a name behind it."""
    text = marked.text
    counted = _COUNTED.match(text, at, end)
    while text[at] == "岁" and text[at - 1 : at].isdigit():
        at -= 1 + text[at - 2 : at - 1].isdigit()
    stripped = _STRIPPED.match(text, at, end)
    start = stripped.end() if stripped else at
    begin = start
    titled = False
    for head in offices.HEAD.finditer(text, start, end):
        if counted:
            begin = max(begin, text.rfind("的", begin, head.start()) + 1)
        if BROKEN.search(text, begin, head.start()) or (titled and _JOINED.search(text, begin, head.start())):
            if counted:
                continue
            return None
        stop, sort = head.end(), head.lastgroup
        if text[stop - 2 : stop] == "岁的":
            sort = "aged"
        elif fits(text, stop, end):
            vague = text.startswith(_OF_SOMEBODY, start) or (head[0] in ("媒体", "外媒") and head.start() == start)
            certainty = 0.5 if vague else 0.74
            return Speaker(printed(marked, start, stop), (None,), certainty, is_person=sort != "body"), stop
        if sort != "body" or text[stop : stop + 1] == QUOTE:
            stop = name_end(text, stop, end, fits)
            if stop:
                return Speaker(printed(marked, start, stop), (None,), 0.8, is_person=sort != "body"), stop
        begin = head.end()
        titled = sort == "title"
    return _with_first_name(marked, start, end, fits)


def _with_first_name(marked: Marked, at: int, end: int, fits: Fits) -> tuple[Speaker, int] | None:
    """A name with an interpunct behind whatever tells of its bearer (住在帐篷里的某·某)."""
    text = marked.text
    name = FULL_NAME.search(text, at, end) if text.find("·", at, end) > 0 else None
    if name is None or (name.start() > at and text[name.start() - 1] != "的"):
        return None
    for stop in range(name.start() + 3, name.end() + 1):
        if fits(text, stop, end) and text.find("·", stop, end) < 0:
            return Speaker(printed(marked, at, stop), (None,), 0.72, is_person=True), stop
    return None


def _bare(marked: Marked, at: int, end: int, talk: Talk, fits: Fits) -> tuple[Speaker, int] | None:
    """A subject that is a name and nothing else: a state, a side, or who was introduced somewhere in the document."""
    text = marked.text
    side = offices.PARTY.match(text, at, end)
    if side and fits(text, side.end(), end):
        return Speaker(side[0], (None,), 0.76), side.end()
    sounds, short = text[at] in _SOUNDS, _SHORT_NAME
    for stop in range(at + 2, min(end, at + LONGEST_NAME) + 1):
        last = text[stop - 1]
        if last not in _SOUNDS:
            if last in MARKS:
                return None
            sounds = False
        name = text[at:stop]
        if name in offices.STATES:
            if text.startswith("方面", stop) and fits(text, stop + 2, end):
                return Speaker(text[at : stop + 2], (None,), 0.76), stop + 2
            if fits(text, stop, end):
                return Speaker(name, (None,), 0.76), stop
            sounds, short = False, 0
            continue
        if not (sounds or stop - at < short or "·" in name) or not fits(text, stop, end):
            continue
        certainty = likelihood(name, talk)
        if 0 < certainty < _NAMED and stop < end and fits(text, stop + 1, end):
            longer = likelihood(text[at : stop + 1], talk)
            if longer > certainty:
                return Speaker(text[at : stop + 1], (None,), longer, is_person=True), stop + 1
        if certainty:
            return Speaker(name, (None,), certainty, is_person=True), stop
    return None
