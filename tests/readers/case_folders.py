"""The case folders under ``cases``: ``source.txt`` (bytes as archived), ``expected.json`` and one line in ``why.txt``.

Meeting records have fields of their own and are compared in ``meeting_cases``; the invariants hold for them too.
"""

import json
from functools import cache
from pathlib import Path

from site_builder import cleaners, readers
from site_builder.model.article import Cleaned
from site_builder.model.blocks import Block, Figure, Heading, ListItem, Quotation, Table
from site_builder.model.document import RawDocument, SeedName
from site_builder.model.problems import InputError

CASES = Path(__file__).parent / "cases"
ALL = tuple(sorted(f"{folder.parent.name}/{folder.name}" for folder in CASES.glob("*/*") if folder.is_dir()))
NAMES = tuple(name for name in ALL if not name.startswith("meeting_record/"))


def source_of(name: str) -> bytes:
    return (CASES / name / "source.txt").read_bytes()


def expected_of(name: str) -> object:
    return json.loads((CASES / name / "expected.json").read_text("utf-8"))


def raw(content: bytes | str) -> RawDocument:
    """A seed of these bytes."""
    held = content if isinstance(content, bytes) else content.encode("utf-8")
    return RawDocument(SeedName("seed.txt"), "seeds/seed.txt", held)


def cleaned(content: bytes | str) -> Cleaned:
    """A seed of these bytes, read and cleaned."""
    return cleaners.clean(readers.read(raw(content)))


@cache
def cleaned_case(name: str) -> Cleaned:
    return cleaned(source_of(name))


def outcome(name: str) -> dict[str, object]:
    """What reading and cleaning a case comes to, in the words of ``expected.json``; fields without value left out."""
    try:
        found = cleaned_case(name)
    except InputError as refused:
        return {"refused": [f"{problem.code}:{problem.place.line}" for problem in refused.problems]}
    metadata = found.metadata
    date = metadata.publication.date
    figures = [block for block in found.blocks if isinstance(block, Figure)]
    fields: dict[str, object] = {
        "format": found.document.format,
        "encoding": "" if found.document.encoding == "utf-8" else found.document.encoding,
        "title": metadata.title,
        "publisher": metadata.publisher,
        "byline": metadata.byline,
        "published": f"{date.iso()} {metadata.publication.basis}" if date else "",
        "collected": metadata.collected.iso() if metadata.collected else "",
        "url": metadata.address,
        "language": metadata.language,
        "rights": metadata.rights,
        "lead": metadata.lead.address if metadata.lead else "",
        "images": [[figure.address, figure.text] for figure in figures],
        "body": [as_line(block) for block in found.blocks if not isinstance(block, Figure)],
        "links": [run.href for block in found.blocks for run in getattr(block, "runs", ()) if run.href],
        "removed": [[removal.rule, removal.text, removal.kept_as] for removal in found.removals],
        "problems": [problem.code for problem in found.document.problems],
    }
    return {key: value for key, value in fields.items() if value}


def as_line(block: Block) -> str:
    """A block as one line of text with a mark for its kind."""
    if isinstance(block, Heading):
        return f"{'#' * block.level} {block.text}"
    if isinstance(block, Quotation):
        return f"> {block.text}"
    if isinstance(block, ListItem):
        mark = "-" if block.number is None else f"{block.number}."
        return f"{'  ' * block.depth}{mark} {block.text}"
    if isinstance(block, Table):
        return block.text.replace("\t", " | ")
    return block.text


def texts(found: Cleaned) -> list[str]:
    """The text of every numbered block."""
    return [paragraph.text for paragraph in found.paragraphs]
