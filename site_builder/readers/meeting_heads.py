"""What the heads and the cover of a meeting record say of it: symbol, organ, day and subject."""

import re
from collections import Counter

from site_builder.model.blocks import Block, Heading, Paragraph
from site_builder.model.dates import Basis, PartialDate, Publication
from site_builder.model.document import Metadata
from site_builder.model.speaker_lines import speaker_line
from site_builder.model.verbatim import AGENDA, SYMBOL, page_mark

SYMBOL_LINE = re.compile(rf"^[^\n]{{0,100}}?(?<![\w/])({SYMBOL})[ \t*]*(?:\d\d?/\d\d?/\d{{4}})?\s*$", re.MULTILINE)
"""A line that ends with the symbol of a record, as heads do."""
DATED_LINE = re.compile(rf"^[ \t]*({SYMBOL})[ \t][^\n]{{0,90}}?[ \t]\d\d?/\d\d?/\d{{4}}\s*$", re.MULTILINE)
"""A line that begins with it and ends with the day, as the heads of left pages do."""

_ORGANS = (
    ("S/", {"zh": "联合国安全理事会", "en": "United Nations Security Council"}),
    ("A/HRC/", {"zh": "联合国人权理事会", "en": "United Nations Human Rights Council"}),
    ("A/", {"zh": "联合国大会", "en": "United Nations General Assembly"}),
    ("E/", {"zh": "联合国经济及社会理事会", "en": "United Nations Economic and Social Council"}),
    ("T/", {"zh": "联合国托管理事会", "en": "United Nations Trusteeship Council"}),
    ("CD/", {"zh": "裁军谈判会议", "en": "Conference on Disarmament"}),
)
_CHAIRED = (
    (
        "S/",
        re.compile(
            r"(?:安全理事会|安理会)(?:现在|将|开始|就此|面前)|安理会暂行议事规则|安理会成员"
            r"|\b(?:Security )?Council (?:will now|is now|has before it)\b|\bmembers of the (?:Security )?Council\b"
        ),
    ),
    (
        "A/",
        re.compile(
            r"大会(?:现在|将|首先|就此|面前|同意|作出决定)|大会议事规则"
            r"|\b(?:General )?Assembly (?:will now|is now|has before it)|\bwish of the (?:General )?Assembly\b"
        ),
    ),
)
_ORGAN_LINES = tuple(
    (prefix, re.compile(words, re.IGNORECASE))
    for prefix, words in (("S/", "安\\s*全\\s*理\\s*事\\s*会|Security Council"), ("A/", "大\\s*会|General Assembly"))
)
_COVER = 12
_NAMES = {
    "fr": {"S/": "Conseil de sécurité des Nations Unies", "A/": "Assemblée générale des Nations Unies"},
    "es": {"S/": "Consejo de Seguridad de las Naciones Unidas", "A/": "Asamblea General de las Naciones Unidas"},
    "ru": {
        "S/": "Совет Безопасности Организации Объединенных Наций",
        "A/": "Генеральная Ассамблея Организации Объединенных Наций",
    },
    "ar": {"S/": "مجلس الأمن التابع للأمم المتحدة", "A/": "الجمعية العامة للأمم المتحدة"},
}


def _publisher(symbol: str, text: str, language: str, covered: list[str]) -> str:
    """The organ whose series the symbol belongs to, in the record's language.

    Without a symbol, what a line of the cover (``covered``) names, else what the chair says.
    """
    code = language.split("-")[0]
    if not symbol:
        named = (prefix for text_ in covered for prefix, words in _ORGAN_LINES if words.fullmatch(text_))
        symbol = next(named, "")
    if not symbol:
        said = {prefix: len(words.findall(text)) for prefix, words in _CHAIRED}
        symbol = max(said, key=lambda prefix: said[prefix]) if any(said.values()) else ""
    for prefix, names in _ORGANS:
        if symbol.startswith(prefix):
            return _NAMES.get(code, {}).get(prefix) or names.get(code) or names["en"]
    return ""


def metadata(blocks: tuple[Block, ...], text: str, language: str) -> Metadata:
    """The metadata of a record whose blocks, text and language (BCP 47) are these."""
    marks = [block.text for block in blocks if isinstance(block, Paragraph) and page_mark(block.text)]
    symbol = _symbol(marks, text)
    return Metadata(
        title=_title(blocks, marks) or symbol,
        publisher=_publisher(symbol, text, language, [block.text for block in blocks[:_COVER]]),
        publication=_publication(blocks, marks),
        language=language,
        symbol=symbol,
    )


_IS_SYMBOL = re.compile(rf"(?<![\w/])({SYMBOL})")


def _symbol(marks: list[str], text: str) -> str:
    """The record's own symbol: the one its page heads print most, or that of a line that ends with one."""
    found = Counter(match[1] for mark in marks if (match := _IS_SYMBOL.search(mark)))
    if found:
        return " ".join(found.most_common(1)[0][0].split())
    line = SYMBOL_LINE.search(text)
    return " ".join(line[1].split()) if line else ""


_CHINESE_DATE = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_ENGLISH_DATE = re.compile(r"\b(\d{1,2})\s+([A-Z][a-z]+),?\s+(\d{4})\b")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_HEAD_DATE = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)")
_COVER_DATE = re.compile(r"星\s*期|举\s*行|[ap]\.m\.|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def _publication(blocks: tuple[Block, ...], marks: list[str]) -> Publication:
    """The day of the meeting, from the cover page or else the running heads (which print day/month/year)."""
    for block in blocks[:40]:
        if speaker_line(block.text) is not None:
            break
        if len(block.text) < 120 and _COVER_DATE.search(block.text) and (date := _cover_date(block.text)):
            return Publication(date, Basis.PRINTED, block.text.replace("\n", " "))
    printed = Counter(match.group() for mark in marks if (match := _HEAD_DATE.search(mark)))
    for text, _ in printed.most_common():
        day, month, year = map(int, text.split("/"))
        if date := _valid(year, month, day):
            return Publication(date, Basis.RUNNING_HEAD, text)
    return Publication()


def _cover_date(text: str) -> PartialDate | None:
    if match := _CHINESE_DATE.search(text):
        return _valid(int(match[1]), int(match[2]), int(match[3]))
    match = _ENGLISH_DATE.search(text)
    if match is None or match[2] not in _MONTHS:
        return None
    return _valid(int(match[3]), _MONTHS.index(match[2]) + 1, int(match[1]))


def _valid(year: int, month: int, day: int) -> PartialDate | None:
    date = PartialDate(year, month, day)
    try:
        date.earliest()
    except ValueError:
        return None
    return date


_PROCEDURE = re.compile(
    r"通\s*过\s*议\s*程|(?:临\s*时\s*)?议\s*程(?:\s*项\s*目)?|对.{2,40}表示(?:感谢|敬意|欢迎|慰问|哀悼|祝贺)|表示感谢|表示欢迎|悼念.*"
    r"|向.{2,20}致敬|宣布开会|.{0,12}主席(?:致开幕词|致词|致辞|的?(?:开幕|闭幕)?发言)|工作安排"
    r"|议程项目\s*\d[\d至到和、,，\s-]*(?:[（(]续[）)])?"
    r"|Agenda items?\s+\d[\d,\s-]*(?:(?:to|and)\s+\d+\s*)?(?:\(continued\))?"
    r"|(?:Adoption of the |Provisional )?agenda|Expressions? of .*|Tribute to .*|Opening of the .*|Statement by .*",
    re.IGNORECASE | re.DOTALL,
)
_BETWEEN = re.compile(rf"(?:^|\s)\W*(?:{SYMBOL}|\d{{1,2}}/\d{{1,2}}/\d{{4}})\W*(?=\s|$)")
_STRAY = re.compile(r"(?<=[^\x00-\u2e7f])[ \t]+(?=[A-Za-z0-9(])|(?<=[A-Za-z0-9)])[ \t]+(?=[^\x00-\u2e7f])")
_WRAP = re.compile(r"(?<=[^\x00-\u2e7f])\s*\n\s*|\s*\n\s*(?=[^\x00-\u2e7f])")


def _title(blocks: tuple[Block, ...], marks: list[str]) -> str:
    """The first item of the agenda: after the word on the cover, else the first heading, else the running head's."""
    for index, block in enumerate(blocks):
        if not isinstance(block, Heading):
            continue
        if not (_PROCEDURE.fullmatch(block.text) or AGENDA.fullmatch(block.text)):
            return _one_line(block.text)
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if AGENDA.fullmatch(block.text) and isinstance(following, Paragraph):
            return _one_line(following.text)
    return _subject(blocks, marks)


def _subject(blocks: tuple[Block, ...], marks: list[str]) -> str:
    """The short title that running heads print between date and symbol, on one line or on three."""
    for mark, following in zip(marks, [*marks[1:], ""], strict=False):
        if _HEAD_DATE.search(mark) and (subject := _BETWEEN.sub(" ", mark).strip(" \t\ufffd*")):
            rest = _BETWEEN.sub(" ", following).strip(" \t\ufffd*") if not _IS_SYMBOL.search(mark) else ""
            return _one_line(f"{subject}\n{rest}".strip() if _IS_SYMBOL.search(following) else subject)
    for head, subject_block, foot in zip(blocks, blocks[1:], blocks[2:], strict=False):
        parts = (page_mark(head.text), page_mark(foot.text))
        if parts == ("running-head", "running-head") and not page_mark(subject_block.text):
            return _one_line(subject_block.text)
    return ""


def _one_line(text: str) -> str:
    """A title that was broken over lines, joined: nothing beside Han characters, a space elsewhere."""
    return " ".join(_STRAY.sub("", _WRAP.sub("", text)).split())
