"""A line at the head of the body that is only a date: when the outlet published, as printed; no zone is added."""

from site_builder.cleaners.draft import Draft
from site_builder.model.blocks import Block, Figure, Paragraph
from site_builder.model.dates import Basis, PartialDate, Publication
from site_builder.model.document import Removal
from site_builder.model.printed_dates import find_only

NAME = "printed-date"

_SEARCHED = 5
_TIMELINE = 3


def apply(draft: Draft) -> Draft:
    """Move a printed date to the metadata; a chronology, where many lines are dates, is left alone."""
    if draft.is_record:
        return draft
    gone: dict[int, Removal] = {}
    publication = draft.metadata.publication
    for index, block in enumerate(draft.blocks[:_SEARCHED]):
        if isinstance(block, Figure):
            continue
        date = _only_date(block.text) if isinstance(block, Paragraph) and len(block.text) < 80 else None
        if date is None:
            if gone or len(block.text) > 60:
                break
            continue
        if publication.date is None:
            publication = Publication(date, Basis.PRINTED, block.text.strip())
        gone[index] = Removal(block.text, NAME, block.lines, "published" if publication.date == date else "")
    if not gone or _is_timeline(draft.blocks):
        return draft
    return draft.without(gone).knowing(publication=publication)


def _only_date(text: str) -> PartialDate | None:
    """The date a line consists of, also where the page printed it twice."""
    half = text[: len(text) // 2]
    return find_only(half if half and half * 2 == text else text)


def _is_timeline(blocks: tuple[Block, ...]) -> bool:
    short = (block.text for block in blocks if not isinstance(block, Figure) and len(block.text) < 80)
    return sum(find_only(text) is not None for text in short) >= _TIMELINE
