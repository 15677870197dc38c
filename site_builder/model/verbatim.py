"""The printed marks of verbatim records of United Nations meetings: speaker lines, page furniture, ends of sentences.

Forms after the records of the Security Council (S/PV) and the General Assembly (A/…/PV), Chinese and English.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SYMBOL = (
    r"[A-Z]{1,4}(?:/[A-Z0-9][A-Z0-9.\-]*)*/(?:PV|SR)\.\d{1,5}"
    r"(?:/(?:Add|Corr|Rev|Resumption)\.\d|\s?[（(](?:Resumption|Part|Closed|复会|续会|第)[^（）()\n]{0,10}[）)])?"
)
"""A regular expression for the symbol of a verbatim (PV) or summary (SR) record."""

_JOB = r"\d{2}-\d{5}(?:\s*[（(][A-Z][）)])?(?:\s+\d{6}){0,2}\*{0,3}"
_PAGE = r"(?:\d{1,3}\s*/\s*\d{1,3}|[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}|[Pp]age\s+\d{1,3}|第\s*\d{1,3}\s*页)"
_DATE = r"\d{1,2}/\d{1,2}/\d{4}"
_RECYCLE = r"(?:请回收|(?:Please|Prière de|Por favor) recycl\w*|无障碍文件|Accessible document)"
_MARKS = (
    ("job-number", re.compile(rf"{_JOB}|{_JOB}[^\w\n]*{_PAGE}|{_PAGE}[^\w\n]*{_JOB}")),
    ("page-number", re.compile(rf"{_PAGE}")),
    (
        "running-head",
        re.compile(
            rf"{_DATE}|{_DATE}\s+(?:[^\n]{{1,90}}?\s)?\W*{SYMBOL}|{SYMBOL}\W*\s(?:[^\n]{{1,90}}?\s)?\W*{_DATE}"
            rf"|{SYMBOL}|{SYMBOL}(?:\t|\s{{2,}})[^\n]{{1,60}}|[^\n。]{{1,60}}?(?:\t|\s{{2,}}){SYMBOL}"
            rf"|(?:{_PAGE}\s+)?{SYMBOL}(?:\s+{_PAGE})?"
        ),
    ),
    ("barcode", re.compile(r"\*\d{6,}\*")),
    ("recycling-mark", re.compile(rf"{_RECYCLE}\W*(?:{_RECYCLE})?\W*")),
)
_CANNOT_BE_A_MARK = re.compile(r"[\u4e00-\u9fff，]{8}|[^。]*。")
_FIRST_OF_A_MARK = frozenset("0123456789*-–—请无P第")


def page_mark(line: str) -> str:
    """The kind of page furniture a line is (``running-head``, ``job-number``, ``page-number`` …), or an empty text."""
    line = line.strip(" \t\u3000\ufffd")
    if not line or len(line) > 120:
        return ""
    if line[0] not in _FIRST_OF_A_MARK and "/" not in line and "recycl" not in line and line[0] != "A":
        return ""
    if _CANNOT_BE_A_MARK.match(line):
        return ""
    return next((kind for kind, pattern in _MARKS if pattern.fullmatch(line)), "")


_COMPLETE = re.compile(r"[。！？!?…][”’」』）)》〉\"'\]]*$|(?<![A-Z])\.[”’）)\"'\]]*$|\.[”’\"']+$")
_COVER = re.compile(
    r"逐\s*字\s*记\s*录|次(?:全\s*体)?会\s*议\s*$|^第\s*\S{1,8}(?:年|届会议)$|^(?:Provisional|.{1,40}(?:meeting|year|session))$"
    r"|^(?:成\s*员|Members|Membres|Miembros)\s*[:：]|^(?:Provisoire|Предварительный.*)$"
    r"|^\d+\S{0,3} (?:séance|sesión|заседание)",
    re.MULTILINE,
)


AGENDA = re.compile(r"(?:临\s*时\s*)?议\s*程(?:\s*项\s*目)?|(?:Provisional )?Agenda(?: items?)?", re.IGNORECASE)
"""The word that heads the agenda on a cover page."""


def cover_length(texts: Sequence[str]) -> int:
    """How many of a record's texts, from the first, are lines of its cover page: all before its first sentence."""
    for index, text in enumerate(texts):
        sentence = is_complete(text) and not (len(text) < 60 and re.search(r"\d{4}", text))
        if sentence or (index and speaker_line(text)):
            return index if any(_COVER.search(line) for line in texts[:index]) else 0
    return 0


_LAST = frozenset("。！？!?….”’」』）)》〉\"']")
_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Messrs|St|No|Nos|para|paras|art|arts|vol|cf|i\.e|e\.g)\.$", re.IGNORECASE)


def is_complete(text: str) -> bool:
    """Whether a text ends where a sentence ends (closing quotation marks and brackets may follow)."""
    end = text[-40:].rstrip()
    if not end or end[-1] not in _LAST:
        return False
    return _COMPLETE.search(end) is not None and _ABBREVIATED.search(end) is None


_ITEM = re.compile(
    r"\s*(?:[（(](?:[a-z]{1,4}|\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[一二三四五六七八九十]{1,3}[、．.]|[㈠-㈩①-⑳]|\d{1,2}[.、]\s|[-–—•]\s)"
)


def begins_item(line: str) -> bool:
    """Whether a line begins with the mark of a list's item: ``(a)``, ``（一）``, ``二、``, ``3.``, a dash."""
    return _ITEM.match(line) is not None


def width(line: str) -> int:
    """The columns a line takes, Han characters two each (UAX 11, nearly); blanks at its ends count for nothing."""
    line = line.strip()
    return (len(line) + len(line.encode("utf-8", "replace"))) // 2


_UNWRAPPED = 130


def full_width(paragraphs: Iterable[Sequence[str]]) -> int:
    """The width of a full line of paragraphs that were wrapped (what three in four inner lines do not exceed).

    1000 where much of the text stands in lines too long to have been wrapped: there every line is a paragraph.
    """
    inner: list[int] = []
    ends: list[int] = []
    for lines in paragraphs:
        sizes = [width(line) for line in lines]
        inner += sizes[:-1]
        ends += sizes[-1:]
    widths = sorted(size for size in (inner if len(inner) > 2 else ends) if size > 12)
    column = widths[len(widths) * 3 // 4] if widths else 0
    long = sum(size for size in (*inner, *ends) if size > min(_UNWRAPPED, column * 1.6))
    return 1000 if long * 10 > (sum(inner) + sum(ends)) * 3 else column


_OPEN = re.compile(r"[（(][^（）()]{0,60}$")


def is_broken_off(text: str) -> bool:
    """Whether a text ends inside brackets: then it goes on, however short its last line is."""
    return _OPEN.search(text[-70:]) is not None


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


_BRACKETS = r"(?P<brackets>(?:\s*[（(][^（）()。！？]{1,90}[）)]){0,4})\s*[：:]"
_CHAIR = r"(?:代\s*理|临\s*时|执\s*行|共\s*同|副)?\s*主\s*席"
_OFFICE = (
    rf"{_CHAIR}|(?:常\s*务\s*副|副|助\s*理)?\s*秘\s*书\s*长|报\s*告\s*员"
    r"|(?:副|助理)?高级专员|书记官长|检\s*察\s*官|秘\s*书"
)
_COURTESY = r"先\s*生|女\s*爵\s*士|女\s*士|夫\s*人|小\s*姐|爵\s*士|阁\s*下|殿\s*下|陛\s*下"
_RANK = (
    "副总统|总统|副总理|总理|首相|国务卿|国务部长|副部长|外长|部长|大臣|大使|公使|国王|女王|王后|亲王|王子|公主|王储|大公|埃米尔|苏丹"
    "|酋长|女男爵|男爵|女勋爵|勋爵|伯爵|上将|中将|少将|准将|将军|上校|博士|教授|法官|院长|庭长|检察官|专员|议员|议长|主任"
    "|大主教|主教|枢机|教皇|教宗|神父|修女|主席"
)
_CHINESE = re.compile(
    rf"\s*(?:(?P<office>{_OFFICE})(?P<courtesy>\s*(?:先\s*生|女\s*士|夫\s*人))?"
    rf"|(?P<name>[^\W\d_](?:[^\W\d_]|[·•‧・．.\-－'’\s]){{0,38}}?)"
    rf"\s*(?P<honorific>(?:{_RANK})?\s*(?:{_COURTESY})(?:\s*阁\s*下)?|{_RANK})?){_BRACKETS}"
)
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
_ENGLISH = re.compile(
    rf"\s*(?:The\s+(?P<office>{_ENGLISH_OFFICE})"
    rf"|(?:(?:His|Her)\s+(?:Excellency|Majesty|Royal Highness|Highness|Holiness)\s+|H\.\s?E\.\s+)?"
    rf"(?P<honorific>{_TITLE})\b\.?\s*(?P<name>[^\W\d_][^（）():;,?!]{{0,60}}?)){_BRACKETS}",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"[（(]([^（）()]*)[）)]")
_LANGUAGE_NOTE = re.compile(
    r"\s*(?:以.{1,40}(?:[发發]\s*言|讲话|宣读).*|.{1,6}[语語文](?:[发發]\s*言|讲话)|.{0,12}口[译譯]"
    r"|(?:spoke|speaking|continued|interpretation|translation)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_NO_NAME = re.compile(r"我|你|们|的|是|感谢|邀请|尊敬|亲爱|各位|这|那|赞成|反对|弃权|成员|议程")
_OFFICE_NAME = re.compile(r"(?:主席|秘书长|代表|部长|总统|总理|大使|专员|议长)$")
_POLITE = re.compile(_COURTESY)
_ADDRESSED = re.compile(
    r"(?:President|Chair\w*|Speaker|Secretary-General|Minister|Ambassador|Excellenc\w+)", re.IGNORECASE
)
_ATTENDANCE = re.compile(r"[^\W\d_][^\d。，：:]{0,40}?\s*(?:[.．…·]\s*){0,60}[（(][^（）()]{1,40}[）)]\s*(?:\n|$)")


def speaker_line(text: str) -> SpeakerLine | None:
    """The speaker line a text begins with, or None. It may be broken over lines and letter-spaced."""
    head = text[:240]
    if "：" not in head and ":" not in head:
        return None
    first = head.lstrip()[:1]
    if not first:
        return None
    if first < "\u0250":
        return _english(head) if first.isupper() else None
    return _chinese(head) if first > "\u2e7f" else None


def _chinese(head: str) -> SpeakerLine | None:
    match = _CHINESE.match(head)
    if match is None:
        return None
    office, honorific = _tight(match["office"]), _tight(match["honorific"])
    country, language = _notes(match["brackets"])
    if office:
        if _ATTENDANCE.match(head[match.end() :].lstrip()) or (match["courtesy"] and not language):
            return None
        return _made(match, office, "", country, language, "主席" in office)
    name = _squeezed(match["name"])
    if _NO_NAME.search(name) or not (language or honorific):
        return None
    if not (country or language) and (len(name) < 2 or _OFFICE_NAME.search(name) or not _POLITE.fullmatch(honorific)):
        return None
    return _made(match, name, honorific, country, language, False)


def _english(head: str) -> SpeakerLine | None:
    match = _ENGLISH.match(head)
    if match is None:
        return None
    country, language = _notes(match["brackets"])
    if match["office"]:
        office = " ".join(match["office"].split())
        chair = re.search(r"president|chair", office, re.IGNORECASE) is not None
        return _made(match, "The " + office, "", country, language, chair)
    name = " ".join(match["name"].split())
    if not name[0].isupper() or (_ADDRESSED.fullmatch(name) and not (country or language)):
        return None
    return _made(match, name, _printed(match["honorific"]), country, language, False)


def _printed(title: str) -> str:
    """A title as records print it: abbreviations with their point."""
    return f"{title}." if len(title) < 4 and title.lower() != "sir" else title


def _made(match: re.Match[str], name: str, honorific: str, country: str, language: str, chair: bool) -> SpeakerLine:
    label = match.group().strip()
    return SpeakerLine(label, match.end(), name, honorific, country, language, chair, bool(match["brackets"].strip()))


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
