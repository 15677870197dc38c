"""The types of values that editors write: text, ids, dates, choices, texts in several languages, citations."""

import re
from enum import StrEnum
from typing import TypeVar

from site_builder.loaders.report import excerpt
from site_builder.loaders.schema import Reader, Schema, Sheet, is_empty, plain, required, wrong_type
from site_builder.loaders.yaml_marks import Listing, Node, Scalar
from site_builder.model.dates import PartialDate
from site_builder.model.language import LocalizedText
from site_builder.model.located import CitationRecord, Located, SentenceRecord

T = TypeVar("T")
Choice = TypeVar("Choice", bound=StrEnum)

_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}", re.ASCII)
_SLUG = re.compile(r"[a-z0-9-]{1,60}", re.ASCII)
_CITATION = re.compile(r"(?:(?P<article>[^#\s]+)#)?(?:p(?P<number>[1-9][0-9]{0,5})|title)", re.ASCII)
_PARAGRAPH = re.compile(r"p?(?P<number>[0-9]{1,6})", re.ASCII)
_NUMBER = re.compile(r"[0-9]{1,9}|[0-9]{1,3}(?: [0-9]{3}){1,2}", re.ASCII)
_IN_LANGUAGES = Schema("a text in several languages", (), worded=True, may_be_empty=True)
_IN_SOME_LANGUAGE = Schema("a text in several languages", (), worded=True)
_WORDS = {"yes": True, "true": True, "no": False, "false": False}


def text(node: Node, sheet: Sheet) -> str | None:
    """Plain text on one line."""
    if isinstance(node, Scalar) and not is_empty(node):
        return plain(node)
    wrong_type(node, sheet, "this must be plain text")
    return None


def located(node: Node, sheet: Sheet) -> Located | None:
    """Plain text with its place: an id that points elsewhere."""
    value = text(node, sheet)
    return None if value is None else Located(value, sheet.place(node.line))


def identifier(node: Node, sheet: Sheet) -> Located | None:
    """An id: ``^[a-z0-9][a-z0-9_-]{0,59}$``. A malformed one is reported and kept."""
    return _named(node, sheet, _ID, "use a-z, 0-9, - and _, at most 60, the first a letter or digit")


def slug(node: Node, sheet: Sheet) -> Located | None:
    """An article's id: ``^[a-z0-9-]{1,60}$``. A malformed one is reported and kept."""
    return _named(node, sheet, _SLUG, "use a-z, 0-9 and -, at most 60")


def date(node: Node, sheet: Sheet) -> PartialDate | None:
    """A date as precise as it is known (ISO 8601, shortened where less is known)."""
    value = text(node, sheet)
    if value is None:
        return None
    try:
        return PartialDate.parse(value)
    except ValueError:
        hint = "write 2022-09-13T00:05+04:00, 2022-09-13, 2022-09, 2022 or 1990s, and only what is known"
        sheet.error("bad-date", node.line, f"{excerpt(value)} is not a date", hint)
        return None


def yes_no(node: Node, sheet: Sheet) -> bool | None:
    """``yes`` or ``true``, ``no`` or ``false``."""
    value = text(node, sheet)
    if value is not None and value.lower() not in _WORDS:
        sheet.error("bad-choice", node.line, f"{excerpt(value)} is neither yes nor no", "write yes or no")
    return None if value is None else _WORDS.get(value.lower())


def paragraph(node: Node, sheet: Sheet) -> int | None:
    """A paragraph's number, ``5`` or ``p5``; 0 is the whole article."""
    value = text(node, sheet)
    match = _PARAGRAPH.fullmatch(value or "")
    if value is not None and match is None:
        hint = "write its number, such as 5; 0 means the whole article"
        sheet.error("bad-number", node.line, f"{excerpt(value)} is not the number of a paragraph", hint)
    return int(match["number"]) if match else None


def number(node: Node, sheet: Sheet) -> int | None:
    """A whole number from 0, its thousands apart or not: ``2750``, ``2 750``."""
    value = text(node, sheet)
    match = _NUMBER.fullmatch(value or "")
    if value is not None and match is None:
        sheet.error("bad-number", node.line, f"{excerpt(value)} is not a whole number", "write one such as 2750")
    return int(value.replace(" ", "")) if value is not None and match else None


def choice(options: type[Choice]) -> Reader[Choice]:
    """Reads one of the words of an enumeration."""
    known = tuple(option.value for option in options)

    def read(node: Node, sheet: Sheet) -> Choice | None:
        value = text(node, sheet)
        if value in known:
            return options(value)
        if value is not None:
            message = f"{excerpt(value)} is none of {', '.join(known)}"
            sheet.report.unknown("bad-choice", sheet.place(node.line), message, value, known)
        return None

    return read


def localized(node: Node, sheet: Sheet) -> LocalizedText | None:
    """A text in one or more languages: ``{zh: …, en: …}``; it may be empty."""
    values = _IN_LANGUAGES.read(node, sheet)
    return values.text if values else None


def some_text(node: Node, sheet: Sheet) -> LocalizedText | None:
    """A text in at least one language."""
    values = _IN_SOME_LANGUAGE.read(node, sheet)
    return values.text if values else None


def items(read: Reader[T]) -> Reader[tuple[T, ...]]:
    """Reads each item of a list; those that cannot be read are left out (a problem each)."""

    def read_items(node: Node, sheet: Sheet) -> tuple[T, ...] | None:
        if not isinstance(node, Listing):
            wrong_type(node, sheet, "this must be a list ('- …' or [ … ])")
            return None
        found = (read(item, sheet) for item in node.items)
        return tuple(item for item in found if item is not None)

    return read_items


def citation(node: Node, sheet: Sheet) -> CitationRecord | None:
    """A pointer to a paragraph: ``slug#p5``, ``slug#title``, or ``p5`` alone within the article's own record."""
    value = located(node, sheet)
    if value is None:
        return None
    match = _CITATION.fullmatch(value.value)
    article = (match["article"] or sheet.article) if match else ""
    if match is None or not article:
        hint = "write p5 or title" if sheet.article else "write <article>#p5 or <article>#title"
        sheet.error("bad-citation", node.line, f"{excerpt(value.value)} does not point to a paragraph", hint)
        return None
    return CitationRecord(Located(article, value.place), (int(match["number"] or 0),), value.place)


def citations(node: Node, sheet: Sheet) -> tuple[CitationRecord, ...] | None:
    """What a sentence or an event rests on: at least one citation."""
    if node == Listing((), node.line):
        sheet.error("uncited", node.line, "this list of citations is empty", _REST_ON)
    return items(citation)(node, sheet)


_REST_ON = "name the paragraphs it rests on, such as cite: [p2] or cite: ['<article>#p2']"
CITE = required("cite", citations, (), code="uncited", hint=_REST_ON)
_SENTENCE = Schema("a sentence", (CITE,), worded=True)


def sentence(node: Node, sheet: Sheet) -> SentenceRecord | None:
    """A sentence of a summary; one that rests on nothing is an error."""
    values = _SENTENCE.read(node, sheet)
    return SentenceRecord(values.text, values[CITE], sheet.place(values.line)) if values else None


def _named(node: Node, sheet: Sheet, pattern: re.Pattern[str], hint: str) -> Located | None:
    value = located(node, sheet)
    if value is not None and pattern.fullmatch(value.value) is None:
        sheet.error("bad-id", node.line, f"{excerpt(value.value)} cannot be an id", hint)
    return value


def name_or_id(name: LocalizedText, identifier: Located, sheet: Sheet) -> LocalizedText:
    """The name, or the id in its place where the name is missing (an error noted elsewhere)."""
    return name or LocalizedText(((sheet.languages[0], identifier.value),))
