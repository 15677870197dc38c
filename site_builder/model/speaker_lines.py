"""The label with which a turn begins in a verbatim record: who speaks, for whom, in which language.

Forms after the records of the Security Council (S/PV) and the General Assembly (A/…/PV), Chinese and English.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpeakerLine:
    """The label with which a turn begins: ``label`` as printed, its ``end`` in the text, and what it says.

    ``name`` is without honorific (for an office: the office); ``country`` is what stands in brackets after it,
    ``language`` the note on the language spoken. ``chair`` marks whoever presides. ``certain`` is false for labels
    that prose could hold as well (a name and a colon, nothing in brackets).
    """

    label: str
    end: int
    name: str
    honorific: str
    country: str
    language: str
    chair: bool
    certain: bool


_NUMBER = r"\s*(?:(?P<number>\d{1,3})\s*[.．、]\s*)?"
_BRACKETS = r"(?P<brackets>(?:\s*[（(][^（）()。！？]{1,90}[）)]){0,4})\s*[：:]"
_UNCLOSED = (
    r"(?P<brackets>\s*[（(][^（）()。！？]{1,60}[）)]\s*[（(]\s*(?:以[^（）()。]{1,20}语\s*发\s*言|spoke\s+in\s)"
    r"[^（）()。]{0,70}[）)])\s*[;；]?"
)
"""Brackets with country and language, after which print forgot the colon."""
_CHAIR = r"(?:代\s*理|临\s*时|执\s*行|共\s*同|副)?\s*主\s*席"
_OFFICE = (
    rf"{_CHAIR}|(?:常\s*务\s*副|副|助\s*理)?\s*秘\s*书\s*长|报\s*告\s*员"
    r"|(?:副|助理)?高级专员|书记官长|检\s*察\s*官|秘\s*书"
)
_COURTESY = r"先\s*生|女\s*爵\s*士|女\s*士|夫\s*人|小\s*姐|爵\s*士|阁\s*下|殿\s*下|陛\s*下"
_RANK = (
    "副总统|总统|副总理|总理|首相|国务卿|国务部长|副部长|外长|部长|大臣|大使|公使|国王|女王|王后|亲王|王子|公主|王储|大公|埃米尔|苏丹"
    "|酋长|女男爵|男爵|女勋爵|勋爵|伯爵|上将|中将|少将|准将|将军|上校|博士|教授|法官|院长|庭长|检察官|专员|议员|议长|主任"
    "|枢机主教|大主教|总主教|主教|枢机|教皇|教宗|神父|修女|主席"
)
_CHINESE_NAME = (
    rf"(?P<name>[^\W\d_](?:[^\W\d_]|[·•‧・．.\-－'’\s]){{0,38}}?)"
    rf"\s*(?P<honorific>(?:{_RANK})?\s*(?:{_COURTESY})(?:\s*阁\s*下)?|{_RANK})"
)
_CHINESE = re.compile(
    rf"{_NUMBER}(?:(?P<office>{_OFFICE})(?P<courtesy>\s*(?:先\s*生|女\s*士|夫\s*人))?|{_CHINESE_NAME}?){_BRACKETS}"
)
_CHINESE_UNCLOSED = re.compile(rf"{_NUMBER}(?P<office>(?!))?(?P<courtesy>(?!))?{_CHINESE_NAME}{_UNCLOSED}")
_ENGLISH_OFFICE = (
    r"(?:Acting |Temporary |Interim |Co-)?(?:Vice-)?(?:President|Chair(?:person|man|woman)?|Moderator)"
    r"|(?:Deputy |Assistant |Under-)?Secretary-General|Rapporteur|High Commissioner|Prosecutor"
    r"|Secretary(?: of the (?:Council|Committee|Assembly))?"
)
_TITLE = (
    r"Messrs|Mrs|Mr|Ms|Miss|Mme|Dr|Sir|Dame|Lord|Lady|Baroness|Baron|(?:Crown )?Prince(?:ss)?|King|Queen|Sheikha?|Emir"
    r"|Sultan|Archbishop|Monsignor|Cardinal|Bishop|Reverend|Father|Sister"
    r"|(?:Vice-)?President|(?:Deputy )?Prime Minister"
    r"|(?:Lieutenant |Major |Brigadier )?General|Brigadier|Colonel|Major|Captain|Admiral|Ambassador|Minister|Senator"
    r"|Judge|Justice|Professor|Nana|Dato['’]?|Datuk|Tan Sri|Begum|Chief|Pope|Rabbi|Chancellor"
)
_ENGLISH_NAME = (
    rf"(?:(?:His|Her)\s+(?:Excellency|Majesty|Royal Highness|Highness|Holiness)\s+|H\.\s?E\.\s+)?"
    rf"(?P<honorific>{_TITLE})\b\.?\s*(?P<name>[^\W\d_][^（）():;,?!]{{0,60}}?)"
)
_ENGLISH = re.compile(rf"{_NUMBER}(?:The\s+(?P<office>{_ENGLISH_OFFICE})|{_ENGLISH_NAME}){_BRACKETS}", re.IGNORECASE)
_ENGLISH_UNCLOSED = re.compile(rf"{_NUMBER}(?P<office>(?!))?{_ENGLISH_NAME}{_UNCLOSED}", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"[（(]([^（）()]*)[）)]")
_LANGUAGE_NOTE = re.compile(
    r"\s*(?:以.{1,40}(?:[发發]\s*言|讲话|宣读).*|.{1,6}[语語文](?:[发發]\s*言|讲话)|.{0,12}口[译譯]|译自.{1,6}[语文]"
    r"|(?:spoke|speaking|continued|interpretation|translat(?:ion|ed))\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_NO_NAME = re.compile(r"我|你|们|的|是|感谢|邀请|尊敬|亲爱|各位|这|那|赞成|反对|弃权|成员|议程")
_OFFICE_NAME = re.compile(r"(?:主席|秘书长|代表|部长|总统|总理|大使|专员|议长)$")
_POLITE = re.compile(_COURTESY)
_ADDRESSED = re.compile(
    r"(?:President|Chair\w*|Speaker|Secretary-General|Minister|Ambassador|Excellenc\w+)", re.IGNORECASE
)
_PARTICLE = re.compile(r"(?:de|da|do|dos|du|del|di|van|von|der|den|el|al|bin|bint|ould|la|le)\s+[A-Z]")
_ATTENDANCE = re.compile(
    r"(?:成\s*员|嗣\s*后)\s*[：:]"
    r"|[^\W\d_][^\d。，：:]{0,40}?(?:\s*(?:[.．…·]\s*){0,60}[（(][^（）()]{1,40}[）)]\s*(?:\n|$)|\s*(?:[.．…·]\s*){6})"
)
_NOTE_FIRST = re.compile(r"\s*[（(]([^（）()\n]{2,60})[）)]")
_WHOLE_NOTE = re.compile(
    r"\s*[（(]\s*(?:以[^（）()。]{1,20}(?:语|文|话)\s*(?:继\s*续\s*)?[发發]\s*言[^（）()。]{0,40}"
    r"|(?:spoke|continued|resumed)\s+in\s+[A-Z]\w+[^()]{0,60})[）)]\s*"
)


def is_language_note(text: str) -> bool:
    """Whether a text is nothing but a note that the speaker went on in another language: ``（以法语发言）``."""
    return text.lstrip()[:1] in ("（", "(") and _WHOLE_NOTE.fullmatch(text) is not None


def speaker_line(text: str) -> SpeakerLine | None:
    """The speaker line a text begins with, or None. It may be broken over lines, letter-spaced or numbered.

    Where print forgot the colon, country and language in brackets are enough.
    """
    head = text[:240]
    if "：" not in head and ":" not in head and "言）" not in head and "言)" not in head and "(spoke" not in head:
        return None
    first = head.lstrip()[:1]
    if not first:
        return None
    if first.isdigit():
        first = head.lstrip(" \t\u3000\n0123456789.．、")[:1]
    if first < "\u0250":
        found = _english(head) if first.isupper() else None
        return found or (_chinese(head) if not head.isascii() and _POLITE.search(head) else None)
    return _chinese(head) if first > "\u2e7f" else None


def _chinese(head: str) -> SpeakerLine | None:
    match = _CHINESE.match(head) or ("言" in head and _CHINESE_UNCLOSED.match(head)) or None
    if match is None:
        return None
    office, honorific = _tight(match["office"]), _tight(match["honorific"])
    country, language = _notes(match["brackets"])
    if office:
        if _ATTENDANCE.match(head[match.end() :].lstrip()) or (match["courtesy"] and not language):
            return None
        return _made(match, office, "", country, language, "主席" in office)
    name = _squeezed(match["name"])
    if _NO_NAME.search(name) or not (language or honorific) or (match["number"] and not language):
        return None
    if _POLITE.search(name) or (honorific == "主席" and "\n" in match[0][: match.start("honorific")]):
        return None
    if not (country or language) and (len(name) < 2 or _OFFICE_NAME.search(name) or not _POLITE.fullmatch(honorific)):
        return None
    return _made(match, name, honorific, country, language, False)


def _english(head: str) -> SpeakerLine | None:
    match = _ENGLISH.match(head) or ("spoke" in head and _ENGLISH_UNCLOSED.match(head)) or None
    if match is None:
        return None
    country, language = _notes(match["brackets"])
    if match["number"] and not _in_capitals(match["office"] or match["name"]):
        return None
    if match["office"]:
        office = " ".join(match["office"].split())
        chair = re.search(r"president|chair", office, re.IGNORECASE) is not None
        return _made(match, "The " + office, "", country, language, chair)
    name = " ".join(match["name"].split())
    if not (name[0].isupper() or (country and _PARTICLE.match(name))) or (
        _ADDRESSED.fullmatch(name) and not (country or language)
    ):
        return None
    return _made(match, name, _printed(match["honorific"]), country, language, False)


def _in_capitals(name: str) -> bool:
    """Whether a name ends in capitals, as in the printed records that number their paragraphs."""
    return name.split()[-1].isupper()


def _printed(title: str) -> str:
    """A title as records print it: abbreviations with their point."""
    return f"{title}." if len(title) < 4 and title.lower() != "sir" else title


def _made(match: re.Match[str], name: str, honorific: str, country: str, language: str, chair: bool) -> SpeakerLine:
    label = match.group().strip()
    certain = bool(match["brackets"].strip())
    if not language:
        note = _NOTE_FIRST.match(match.string, match.end())
        language = _squeezed(note[1]) if note and _LANGUAGE_NOTE.fullmatch(note[1]) else ""
    return SpeakerLine(label, match.end(), name, honorific, country, language, chair, certain)


def _notes(brackets: str) -> tuple[str, str]:
    """What the brackets after a name hold: the country (or office), and the note on the language."""
    country = language = ""
    for note in _IN_BRACKETS.findall(brackets):
        if _LANGUAGE_NOTE.fullmatch(note.strip()):
            language = language or _squeezed(note)
        else:
            country = country or _squeezed(note)
    return country, language


_HAN_GAP = re.compile(r"(?<=[^\x00-\u2e7f])\s+(?=[^\x00-\u2e7f])|\s*([·•‧・．])\s*")


def _squeezed(text: str) -> str:
    """Without the blanks that letter-spacing and line ends put between Han characters."""
    return " ".join(_HAN_GAP.sub(lambda gap: gap[1] or "", text).split())


def _tight(text: str | None) -> str:
    return "".join(text.split()) if text else ""
