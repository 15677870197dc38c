"""The last step of every reader: a document from what it found."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice

from site_builder.model.blocks import Block, ListItem, Paragraph, Quotation, Table
from site_builder.model.document import Document, DocumentKind, Metadata, Removal
from site_builder.model.problems import InputError, Place, Problem, error, warning
from site_builder.readers.languages import detect
from site_builder.readers.source import SourceText

LIMIT = 50_000
"""The most blocks a document may have; the longest verbatim records have some 2,000."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """What a piece of markup says: its blocks in order, and text that could not become one."""

    blocks: tuple[Block, ...]
    removals: tuple[Removal, ...] = ()


def document(
    source: SourceText,
    name: str,
    kind: DocumentKind,
    metadata: Metadata,
    fragment: Fragment,
    problems: tuple[Problem, ...] = (),
) -> Document:
    """The document of a source; its language is detected unless the seed says it.

    Raises InputError if it has more than ``LIMIT`` blocks.
    """
    if len(fragment.blocks) > LIMIT:
        message = f"the seed has {len(fragment.blocks)} paragraphs, the limit is {LIMIT}"
        raise InputError(error("too-many-paragraphs", Place(source.raw.path), message, "split it"))
    if metadata.language == "und":
        metadata = replace(metadata, language=detect(sample(fragment.blocks) or metadata.title))
    if not any(isinstance(block, Paragraph | Quotation | ListItem | Table) for block in fragment.blocks):
        hint = "leave it out of the seeds folder if the text is lost"
        problems = (*problems, warning("no-text", Place(source.raw.path), "the seed has no text below its title", hint))
    if not metadata.title:
        message = "the seed has no title"
        problems = (*problems, warning("no-title", Place(source.raw.path), message, "give `title:` in its record"))
    return Document(
        source.raw.name,
        source.raw.path,
        source.digest,
        name,
        source.encoding,
        kind,
        source.text.count("\n") + (not source.text.endswith("\n")),
        metadata,
        fragment.blocks,
        fragment.removals,
        problems,
    )


def sample(blocks: Iterable[Block]) -> str:
    """Enough of the text to tell its language."""
    parts: list[str] = []
    length = 0
    for block in islice(blocks, 60):
        parts.append(block.text)
        length += len(parts[-1])
        if length > 1500:
            break
    return "\n".join(parts)
