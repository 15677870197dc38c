"""The cover page of a meeting record: organ, session, number, day, place, who sat, the agenda; all of it metadata."""

import re

from site_builder.cleaners.draft import Draft
from site_builder.model.blocks import Table
from site_builder.model.document import Metadata, Removal
from site_builder.model.speaker_lines import speaker_line
from site_builder.model.verbatim import AGENDA, cover_length, page_mark

NAME = "cover-page"

_SEARCHED, _ENOUGH = 120, 3
_OPENING = re.compile(r"通过议程|Adoption of the agenda|Adoption de l’ordre du jour|Aprobación del orden del día", re.I)
_HAN_GAP = re.compile(r"(?<=[^\x00-\u2e7f])\s+|\s+(?=[^\x00-\u2e7f])")


def apply(draft: Draft) -> Draft:
    """Take the cover away, to the end of its agenda; marks of the printer on it are left to the next rule.

    It is a cover only if three kinds of its lines are there; the few others among them belong to it.
    """
    if not draft.is_record:
        return draft
    end = cover_length(draft.texts[:_SEARCHED])
    lines = [_one_line(text) for text in draft.texts[:end]]
    agenda = next((index for index, line in enumerate(lines) if AGENDA.fullmatch(line)), end)
    if not end:
        return draft
    from site_builder.cleaners.cover_lines import kind_of  # only records with a cover need it

    kinds = [
        "members" if isinstance(block, Table) else kind_of(line)
        for block, line in zip(draft.blocks, lines[:agenda], strict=False)
    ]
    known = [index for index, kind in enumerate(kinds) if kind]
    if len({*kinds} - {""}) < _ENOUGH or len(known) * 2 < known[-1]:
        return draft
    length = known[-1] + 1
    if agenda < end and all(page_mark(line) for line in lines[length:agenda]):
        length = _agenda_end(draft, lines, agenda)
    gone = {
        index: Removal(block.text, NAME, block.lines, _kept_as(lines[index], draft.metadata))
        for index, block in enumerate(draft.blocks[:length])
        if not page_mark(block.text)
    }
    return draft.without(gone)


def _one_line(text: str) -> str:
    return " ".join(_HAN_GAP.sub("", text).split())


def _agenda_end(draft: Draft, lines: list[str], agenda: int) -> int:
    """Where the agenda ends: before the meeting opens. Where a turn follows at once, its items head the debate."""
    for index in range(agenda + 1, len(lines)):
        if _OPENING.fullmatch(lines[index]):
            return index
    follows = draft.texts[len(lines)]
    return agenda + 1 if speaker_line(follows) is not None else len(lines)


def _kept_as(line: str, metadata: Metadata) -> str:
    if metadata.publication.printed and _one_line(metadata.publication.printed) == line:
        return "published"
    return "title" if line == metadata.title else ""
