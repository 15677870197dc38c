"""Drafts of meeting records for the tests of the rules that clean them."""

from site_builder.cleaners.draft import Draft
from site_builder.model.blocks import Block, Heading, Lines, Paragraph, Run
from site_builder.model.dates import Basis, PartialDate, Publication
from site_builder.model.document import Document, DocumentKind, Metadata, SeedName

_PUBLICATION = Publication(PartialDate(2022, 9, 15), Basis.RUNNING_HEAD, "15/09/2022")


def draft(*texts: str, kind: DocumentKind = DocumentKind.MEETING_RECORD, language: str = "zh-Hans") -> Draft:
    """A draft of paragraphs, a blank line between each two; a text that begins with ``## `` is a heading."""
    blocks: list[Block] = []
    line = 1
    for text in texts:
        lines = Lines(line, line + text.count("\n"))
        if text.startswith("## "):
            blocks.append(Heading((Run(text[3:]),), lines))
        else:
            blocks.append(Paragraph((Run(text),), lines))
        line = lines.last + 2
    metadata = Metadata(symbol="S/PV.9132", publication=_PUBLICATION, language=language)
    document = Document(
        SeedName("record.txt"), "seeds/record.txt", "", "meeting-record", "utf-8", kind, line, metadata, tuple(blocks)
    )
    return Draft(document, metadata, document.blocks)


def texts(cleaned: Draft) -> list[str]:
    """The texts of the blocks left."""
    return [block.text for block in cleaned.blocks]
