"""The printed marks of verbatim records of United Nations meetings: page furniture, covers, ends of sentences.

Forms after the records of the Security Council (S/PV) and the General Assembly (A/…/PV), Chinese and English.
"""

import re
from collections.abc import Iterable, Sequence

from site_builder.model.speaker_lines import speaker_line

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
