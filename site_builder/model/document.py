"""A seed as received, and what it says before anything is cleaned away."""

from dataclasses import field
from enum import StrEnum
from typing import NewType

from site_builder.model.blocks import Block, Figure, Lines
from site_builder.model.dates import PartialDate, Publication
from site_builder.model.problems import Problem
from site_builder.model.value import value

SeedName = NewType("SeedName", str)
"""A seed's path below the seeds folder, with forward slashes."""


@value
class RawDocument:
    """A seed: its name, the path problems are reported under, and its bytes."""

    name: SeedName
    path: str
    content: bytes


class DocumentKind(StrEnum):
    """What sort of document a seed holds."""

    NEWS = "news"
    MEETING_RECORD = "meeting-record"
    WEB_PAGE = "web-page"
    TEXT = "text"


@value
class Metadata:
    """What a seed says about itself. None or empty means: not recorded in the seed; nothing is guessed.

    ``publisher`` is the name as printed, or else the host of the original address. ``symbol`` is a UN document symbol.
    ``collected`` is when the archiver took the copy. ``lead`` is the picture named in the head, if the body does not
    show it.
    """

    title: str = ""
    publisher: str = ""
    byline: str = ""
    publication: Publication = field(default_factory=Publication)
    collected: PartialDate | None = None
    address: str | None = None
    language: str = "und"
    rights: str = ""
    symbol: str = ""
    categories: tuple[str, ...] = ()
    lead: Figure | None = None


@value
class Removal:
    """Text of a document that does not stand in the article's body, and the rule that took it away.

    ``kept_as`` names the metadata field the text went to (``title``, ``byline``, ``rights`` …), or is empty if it
    went nowhere.
    """

    text: str
    rule: str
    lines: Lines
    kept_as: str = ""


@value
class Document:
    """What one seed says, in neutral form: metadata and blocks in order.

    A reader drops markup, never text: text it must not pass on as a block (scripts, tracking marks) is in ``removals``.
    ``digest`` is the BLAKE2b (16 bytes, hex) of the seed's bytes; ``format`` names the reader; ``lines`` counts the
    seed's lines.
    """

    seed: SeedName
    path: str
    digest: str
    format: str
    encoding: str
    kind: DocumentKind
    lines: int
    metadata: Metadata
    blocks: tuple[Block, ...]
    removals: tuple[Removal, ...] = ()
    problems: tuple[Problem, ...] = ()
