"""The plain text of a verbatim record of a United Nations meeting; speakers are known in Chinese and English ones."""

import re

from site_builder.model.document import Document, DocumentKind
from site_builder.model.problems import Place, Problem, warning
from site_builder.readers.documents import Fragment, document, sample
from site_builder.readers.languages import detect
from site_builder.readers.meeting_heads import DATED_LINE, SYMBOL_LINE, metadata
from site_builder.readers.meeting_layout import lay_out
from site_builder.readers.source import SourceText

NAME = "meeting-record"

_HINTS = (
    "/PV.",
    "/SR.",
    "发言）",
    "发言)",
    "發言）",
    "(spoke in ",
    "(interpretation from ",
    "(parle en ",
    "(habla en ",
    "(говорит по-",
    "本记录包括",
    "This record contains the ",
    "تكلم",
)
_SPOKEN = re.compile(
    r"[（(]\s*以[\u4e00-\u9fff\s]{1,12}[发發]\s*言[^（）()]{0,30}[）)]\s*[：:]"
    r"|\((?:spoke in|interpretation from)\s+[A-Z]\w+[^()]{0,60}\)\s*:"
    r"|\((?:parle|s’exprime|s'exprime|interprétation de)[^()]{2,60}\)\s*:"
    r"|\((?:parla|habla|interpretación del?|говорит по-|выступает по-)[^()]{2,60}\)\s*:"
    r"|تكلمت? ب"
)
_NOTE = re.compile(
    r"本记录(?:包括|载有).{0,20}发言|This record contains the (?:original )?text of speeches"
    r"|Le présent procès-verbal contient"
    r"|La presente acta contiene|настоящем отчете содержатся|يتضمن هذا المحضر"
)
_START = r"^[ \t\u3000]*"
_SITTING = re.compile(
    rf"{_START}(?:"
    r"(?:(?:上|下|中)\s*午|晚\s*上)\s*\d{1,2}\s*[时時]\s*(?:\d{1,2}\s*分)?\s*(?:宣布)?"
    r"(?:[开開]\s*[会會]|散\s*[会會]|[休复]\s*会|会议开始)"
    r"|The meeting (?:was (?:called to order|suspended|resumed|adjourned)|rose) at"
    r"|La séance (?:est|était) (?:ouverte|levée|suspendue)|Se (?:abre|levanta|suspende) la sesión"
    r"|Заседание (?:открывается|закрывается|прерывается))|(?:افتتحت|رفعت) الجلسة",
    re.MULTILINE,
)
_DELEGATE = re.compile(
    rf"{_START}(?:"
    r"[^\W\d_][^\n：:，。(（]{1,30}(?:先\s*生|女\s*士|夫\s*人|爵\s*士)\s*[（(][^（）()\n]{2,24}[）)]"
    r"|(?:Mr|Mrs|Ms|Sir|Dame)\.? [A-Z][^\n:()]{1,40} \([A-Z][^()\n]{2,60}\)(?: \([^()\n]*\))?:)",
    re.MULTILINE,
)


def recognises(source: SourceText) -> bool:
    """Whether a text is such a record: a mark only the United Nations print, and a second, independent sign."""
    text = source.text
    if text.lstrip()[:1] == "<" or not any(hint in text for hint in _HINTS):
        return False
    symbol = SYMBOL_LINE.search(text) is not None or DATED_LINE.search(text) is not None
    spoken = len(_SPOKEN.findall(text[:200_000])) >= 2
    note = _NOTE.search(text) is not None
    if not (symbol or spoken or note):
        return False
    sitting = _SITTING.search(text) is not None
    delegates = sitting or len(_DELEGATE.findall(text[:200_000])) >= 3
    return symbol + spoken + note + sitting + delegates >= 2 + sitting


def read(source: SourceText) -> Document:
    """The record as blocks, page furniture among them, with what its heads and cover say of it."""
    blocks, removals = lay_out(source.lines)
    language = detect(sample(blocks))
    found = metadata(blocks, source.text, language)
    problems = _problems(source, language)
    return document(source, NAME, DocumentKind.MEETING_RECORD, found, Fragment(blocks, removals), problems)


def _problems(source: SourceText, language: str) -> tuple[Problem, ...]:
    if language in ("zh-Hans", "zh-Hant", "en"):
        return ()
    return (
        warning(
            "meeting-language-not-parsed",
            Place(source.raw.path, 1),
            f"a meeting record in a language ({language}) whose speaker lines are not read: it has no speeches",
            "use the Chinese or English record of the meeting, or leave it: its paragraphs are published as they stand",
        ),
    )
