"""An article dumped as Markdown by html2text: a heading, then paragraphs wrapped at 78 columns."""

import re

from site_builder.model.blocks import Block, Figure, Heading, Table
from site_builder.model.document import Document, DocumentKind, Metadata
from site_builder.model.problems import Place
from site_builder.readers.documents import document
from site_builder.readers.markdown import read_markdown
from site_builder.readers.source import SourceText

NAME = "markdown-dump"

_TITLE = re.compile(r"\s*#[ \t]+\S")
_MARKS = re.compile(r"!\[[^\]\n]*\]\(|\]\(<?https?://|^#{2,6} \S|^\*\*[^*\n]+\*\*$|^  \* \S", re.MULTILINE)


def recognises(source: SourceText) -> bool:
    """Whether the text begins with a first-level heading, or holds marks that only Markdown has."""
    return _TITLE.match(source.text) is not None or len(_MARKS.findall(source.text, 0, 20_000)) >= 3


def read(source: SourceText) -> Document:
    """The article; its title is the first first-level heading, which stays a block for the cleaner to account for."""
    fragment = read_markdown(source.text, Place(source.raw.path, 1), None)
    heading = _heading(fragment.blocks)
    title = heading.text.replace("\n", " ") if heading is not None else ""
    return document(source, NAME, DocumentKind.NEWS, Metadata(title=title), fragment)


def _heading(blocks: tuple[Block, ...]) -> Heading | None:
    """The first heading, if it is near the top or nothing but links and pictures stand before it."""
    for index, block in enumerate(blocks):
        if isinstance(block, Heading):
            return block
        linked = isinstance(block, Figure) or (not isinstance(block, Table) and all(run.href for run in block.runs))
        if index > 2 and not linked:
            return None
    return None
