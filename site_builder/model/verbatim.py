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

_JOB = r"(?:[A-Z]{1,2}\.)?\d{2}-\d{5}(?:/[A-Z])?(?:\s+\d{3,5}[A-Z])?(?:\s*[（(][A-Z][）)])?(?:\s+\d{6}){0,2}\*{0,3}"
_HELD_BY = re.compile(
    r"[（(](?:The (?:Acting )?President|(?:Mr|Mrs|Ms|Miss|Sir|Dame)\b\.? [^（）()]{2,40}, [^（）()]{3,60}"
    r"|(?:代\s*理\s*)?主\s*席|[^（）()，。]{1,30}(?:先生|女士|夫人|爵士)，[^（）()，。]{2,24})[）)]"
)


def is_speaker_repeated(line: str) -> bool:
    """Whether a line is what typed records set at the head of a page: who is still speaking, in brackets.

    Only beside another mark of the page is it one.
    """
    return line.lstrip()[:1] in ("(", "（") and _HELD_BY.fullmatch(line.strip()) is not None


_PAGE = r"(?:\d{1,3}\s*/\s*\d{1,3}|[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}(?:-\d{1,3})?|[Pp]age\s+\d{1,3}|第\s*\d{1,3}\s*页)"
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
            rf"|{_DATE}(?:\t|\s{{2,}})[^\n。]{{1,60}}|[^\n。]{{1,60}}?(?:\t|\s{{2,}}){_DATE}"
            rf"|(?:{_PAGE}\s+)?{SYMBOL}(?:\s+{_PAGE})?"
        ),
    ),
    ("barcode", re.compile(rf"(?:{_JOB}\s+)?\*\d{{6,}}\*(?:\s+{_RECYCLE}\W*){{0,2}}")),
    ("recycling-mark", re.compile(rf"{_RECYCLE}\W*(?:{_RECYCLE})?\W*")),
)
_CANNOT_BE_A_MARK = re.compile(r"[\u4e00-\u9fff，]{8}|[^。]*。")
_FIRST_OF_A_MARK = frozenset("0123456789*-–—请无P第GV")


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
    r"|(?:VERBATIM|SUMMARY) RECORD|Final record of|全体会议最后记录$|简要记录$"
    r"|^(?:成\s*员|Members|Membres|Miembros)\s*[:：]|^(?:Provisoire|Предварительный.*)$"
    r"|^\d+\S{0,3} (?:séance|sesión|заседание)",
    re.MULTILINE,
)


AGENDA = re.compile(
    r"(?:临\s*时\s*)?议\s*程(?:\s*项\s*目)?|目\s*录|(?:Provisional )?Agenda(?: items?)?|Contents", re.IGNORECASE
)
"""The word that heads the agenda on a cover page."""


_HELD = re.compile(r"^Held (?:at|in) ", re.MULTILINE)
SITTING = re.compile(
    r"(?:[上下中]\s*午|晚\s*上)\s*\d{1,2}\s*[时時][^。]{0,20}(?:[开開]\s*[会會]|散\s*[会會]|会议暂停|会议开始|复会)[^。]{0,24}。?"
    r"|The meeting (?:was (?:called to order|suspended|resumed|adjourned)|rose) at\b.{1,60}"
)
"""The line that says when the meeting began, was suspended, resumed or ended."""


def cover_length(texts: Sequence[str]) -> int:
    """How many of a record's texts, from the first, are lines of its cover page: all before its first sentence."""
    for index, text in enumerate(texts):
        day = re.search(r"\d{4}", text) and (len(text) < 60 or (len(text) < 200 and _HELD.search(text)))
        sentence = is_complete(text) and not day and text[-6:-1].strip(". ")
        if sentence or SITTING.fullmatch(text) or (index and _begins_a_turn(texts, index)):
            return index if any(_COVER.search(line) for line in texts[:index]) else 0
    return 0


def _begins_a_turn(texts: Sequence[str], index: int) -> bool:
    """Whether a turn begins there; ``主席：`` alone, with the members or a name after it, heads a list of who sat."""
    return speaker_line(texts[index]) is not None and speaker_line("\n".join(texts[index : index + 3])) is not None


_LAST = frozenset("。！？!?….”’」』）)》〉\"']")
_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Messrs|St|No|Nos|para|paras|art|arts|vol|cf|i\.e|e\.g)\.$", re.IGNORECASE)


def is_complete(text: str) -> bool:
    """Whether a text ends where a sentence ends (closing quotation marks and brackets may follow)."""
    end = text[-40:].rstrip()
    if not end or end[-1] not in _LAST:
        return False
    return _COMPLETE.search(end) is not None and _ABBREVIATED.search(end) is None


_CORRECTIONS = re.compile(
    r"\*+\s*(?:Reissued for|[因由].{0,6}技术)"
    r"|本记录(?:包括|载有|可以更正|可予更正)|(?:各项)?更正(?:应|请|将|后的记录)|定本将刊印"
    r"|This record (?:contains the (?:original )?text|is subject to correction)"
    r"|Correct(?:ions|ed records) (?:should|will)|The final text will be printed"
)


_FIRST_OF_A_NOTE = frozenset("*本各更定TC")


def begins_note(line: str) -> bool:
    """Whether a line begins (a sentence of) the note on languages and corrections that covers print."""
    return line[:1] in _FIRST_OF_A_NOTE and _CORRECTIONS.match(line) is not None


_ALONE = re.compile(
    r"通\s*过\s*议\s*程|议\s*程\s*通\s*过。|就这样决定。|举手表决。|(?:进行了?|以)\S{0,8}(?:进行)?表决。"
    r"|议程项目\s*\d[\d、和至\s]*(?:[（(]续[）)])?|(?:Agenda items?|AGENDA ITEMS?) \d[\d, toand]*(?: ?\(continued\))?"
    r"|Adoption of the agenda|ADOPTION OF THE AGENDA|The agenda was adopted\.|It was so decided\."
    r"|A (?:recorded |roll-call )?vote was taken\b.{0,30}\."
)


_FIRST_OF_A_PHRASE = frozenset("通议就举进以上中下晚AIT")


def stands_alone(line: str) -> bool:
    """Whether a line is one of the fixed phrases that are a paragraph of their own."""
    line = line.strip()
    if len(line) > 100 or line[:1] not in _FIRST_OF_A_PHRASE:
        return False
    return _ALONE.fullmatch(line) is not None or SITTING.fullmatch(line) is not None


VOTE = re.compile(
    r"\s*(?:赞\s*成|反\s*对|弃\s*权|缺\s*席|未参加表决|In favour|Against|Abstaining|Absent)\s*[：:]", re.IGNORECASE
)
"""The label before the states that voted so."""
_OUTCOME = re.compile(
    r"(?:经.{1,20})?(?:该?项?(?:决议|决定)?草案|(?:口头|拟议)?修正案|(?:程序性?)?[动提]议|(?:执行|序言)部分|第.{1,8}段).{0,90}(?:\d\s*票|通过|否决)"
    r"|(?:Draft (?:resolution|decision|amendment)|The (?:draft|amendment|motion|proposal)|(?:Operative|Preambular) )"
    r"(?:[^.]|\.(?!\s)){0,200}?\b(?:adopted|rejected|retained|votes? to)\b",
    re.DOTALL,
)


_FIRST_OF_AN_OUTCOME = frozenset("经该项决草口拟修程动提执序第DTOP")


def may_end_a_vote(line: str) -> bool:
    """A cheap look at a line's first character, before ``ends_a_vote``."""
    return line.lstrip()[:1] in _FIRST_OF_AN_OUTCOME


def ends_a_vote(states: str, line: str) -> bool:
    """Whether a line says how the vote came out of which ``states`` is the list; lists hold no sentence, no clause."""
    if not may_end_a_vote(line):
        return False
    label = VOTE.match(states)
    listed = states[label.end() :].strip() if label else states
    if any(mark in listed for mark in "。，：；;:！？") or _OUTCOME.match(line) is None:
        return False
    if label is not None or "、" in listed:
        return True
    return "," in listed and all(state.strip()[:1].isupper() for state in listed.split(","))


_TITLE_START = re.compile(
    r"(?:决议|决定)草案[（(]|修正案[（(]|\d{4}年\d{1,2}月\d{1,2}日[^。]{2,40}给|秘书长(?:的报告|关于)"
    r"|Draft (?:resolution|decision|amendment)s? \(|Amendments? \(|(?:Identical l|L)etters? dated "
    r"|Note by |Reports? of the "
)


_FIRST_OF_A_TITLE = frozenset("决修秘12DAILNR")


def begins_title(line: str) -> bool:
    """Whether a line begins the title of a document, as agendas list them under their items."""
    return line.lstrip()[:1] in _FIRST_OF_A_TITLE and _TITLE_START.match(line.lstrip()) is not None


_NUMBER = re.compile(r"\s*\d{1,3}[.．]\s*")


def is_number_alone(line: str) -> bool:
    """Whether a line is only the number of the paragraph that follows it."""
    return len(line) < 12 and _NUMBER.fullmatch(line) is not None


FIRST_OF_FIXED = (
    _FIRST_OF_A_NOTE
    | _FIRST_OF_A_PHRASE
    | _FIRST_OF_AN_OUTCOME
    | _FIRST_OF_A_TITLE
    | frozenset("赞反弃缺未iaIA0123456789")
)
"""The characters with which notes, phrases, titles, votes and numbers of fixed form begin: a cheap first look."""
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
