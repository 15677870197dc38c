"""The meeting records under ``cases/meeting_record``: a source, what is expected of it, and why it is there.

``expected.json`` is empty for a text that is no record. Else: ``metadata``; ``problems`` by code; ``cleaned`` (``## ``
before headings, cells parted by ``|``), ``removed`` (rule and text) and ``speeches`` (first and last paragraph,
speaker, country, language, role).
"""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from site_builder import cleaners
from site_builder.annotators import speeches
from site_builder.model.article import Cleaned
from site_builder.model.blocks import Heading, Table, text_of
from site_builder.model.document import Document, RawDocument, SeedName
from site_builder.readers import meeting_record
from site_builder.readers.decoding import decode
from site_builder.readers.source import SourceText

CASES = Path(__file__).parent / "cases" / "meeting_record"
NAMES = tuple(sorted(folder.name for folder in CASES.iterdir()))


@dataclass(frozen=True)
class Case:
    """A source and what is expected of it."""

    source: SourceText
    expected: dict[str, object]

    @property
    def is_record(self) -> bool:
        return bool(self.expected)

    @property
    def document(self) -> Document:
        return meeting_record.read(self.source)

    @property
    def cleaned(self) -> Cleaned:
        return cleaners.clean(self.document)


@cache
def case(name: str) -> Case:
    folder = CASES / name
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    return Case(source_of((folder / "source.txt").read_text("utf-8")), expected)


def source_of(text: str) -> SourceText:
    """A text as the readers get it."""
    return decode(RawDocument(SeedName("record.txt"), "seeds/record.txt", text.encode("utf-8")))


def read(text: str) -> Document:
    return meeting_record.read(source_of(text))


def metadata_of(document: Document) -> dict[str, str]:
    found = document.metadata
    date = found.publication.date
    return {
        "title": found.title,
        "publisher": found.publisher,
        "published": date.iso() if date else "",
        "basis": found.publication.basis.value,
        "language": found.language,
        "symbol": found.symbol,
    }


def texts_of(cleaned: Cleaned) -> list[str]:
    texts = []
    for block in cleaned.blocks:
        if isinstance(block, Table):
            texts.append("\n".join(" | ".join(text_of(cell) for cell in row) for row in block.rows))
        else:
            texts.append(f"## {block.text}" if isinstance(block, Heading) else block.text)
    return texts


def removed_of(cleaned: Cleaned) -> list[list[str]]:
    return [[removal.rule, removal.text] for removal in cleaned.removals if removal.rule != "dot-leaders"]


def speeches_of(cleaned: Cleaned) -> list[list[object]]:
    found = speeches.find(cleaned, lambda name, honorific, country: None)
    return [[turn.first, turn.last, turn.speaker, turn.country, turn.language, turn.role] for turn in found]
