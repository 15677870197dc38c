"""Paragraphs of a meeting record that the end of a page or column broke in two, joined again."""

from dataclasses import dataclass, replace

from site_builder.cleaners.draft import Draft
from site_builder.model.blocks import Block, Heading, Paragraph, Run
from site_builder.model.document import DocumentKind
from site_builder.model.speaker_lines import is_language_note, speaker_line
from site_builder.model.verbatim import (
    FIRST_OF_FIXED,
    VOTE,
    begins_item,
    begins_note,
    begins_title,
    cover_length,
    ends_a_vote,
    full_width,
    is_broken_off,
    is_complete,
    is_number_alone,
    stands_alone,
    width,
)

NAME = "split-paragraphs"

_FULL = 0.7
_RAGGED = 0.8
_LESS = 0.35
_LONG = 40
_LONGEST = 20_000


def apply(draft: Draft) -> Draft:
    """Join each part that ends in mid-sentence, on a full line, with the part that follows it.

    A part that ends with a sentence is joined only where the record indents first lines and the next part's first
    line is a full one. Blank lines are no text; nothing is removed.
    """
    if draft.document.kind is not DocumentKind.MEETING_RECORD:
        return draft
    if not _is_wrapped(draft.blocks):
        return draft
    page = _Page.of(draft.blocks, draft.metadata.language.startswith("zh"))
    removed = {removal.lines.first for removal in draft.removals}
    joined: list[Block] = []
    for index, block in enumerate(draft.blocks):
        if joined and index > page.body and page.goes_on(joined[-1], block, removed):
            joined[-1] = _join(joined[-1], block)
        else:
            joined.append(block)
    return replace(draft, blocks=tuple(joined)) if len(joined) < len(draft.blocks) else draft


@dataclass(frozen=True, slots=True)
class _Page:
    """What a record's lines tell of its page: their width, when one is full, whether first lines are indented.

    ``body`` is the index of the first block that is not on the cover page.
    """

    column: int
    full: float
    indents: bool
    body: int

    @classmethod
    def of(cls, blocks: tuple[Block, ...], han: bool) -> "_Page":
        prose = [block.text.split("\n") for block in blocks if isinstance(block, Paragraph)]
        column = full_width(prose)
        firsts = [width(lines[0]) for lines in prose if len(lines) > 2]
        indents = len(firsts) > 7 and sum(size >= column - 1 for size in firsts) * 8 < len(firsts)
        return cls(
            column, column * (_FULL if han else _RAGGED), indents, cover_length([block.text for block in blocks[:80]])
        )

    def goes_on(self, part: Block, other: Block, removed: set[int]) -> bool:
        """Whether the second block continues the paragraph (or heading) that the first begins.

        Where something was removed between the two (``removed``: its lines) or the second begins with a small letter,
        the last line may be shorter.
        """
        if type(part) is not type(other) or not isinstance(part, Paragraph | Heading):
            return False
        text, following = part.text.rstrip(), other.text
        if len(text) > _LONGEST or is_language_note(text) or is_language_note(following):
            return False
        if is_number_alone(text):
            return True
        if following[:1] in FIRST_OF_FIXED and _begins_anew(part, text, following):
            return False
        if text.endswith(("：", ":")):
            begun = speaker_line(text)
            return begun is not None and not text[begun.end :].strip()
        if is_broken_off(text):
            return speaker_line(following) is None
        last = width(text.rsplit("\n", 1)[-1])
        if is_complete(text):
            goes_on = self.indents and last >= self.column - 4 and self._is_inner(following)
        else:
            interrupted = "\n" in text and any(
                line in removed for line in range(part.lines.last + 1, other.lines.first)
            )
            short = interrupted or following.lstrip()[:1].islower()
            goes_on = last >= min(_LONG, self.column * _LESS if short else self.full)
        return goes_on and not begins_item(following) and speaker_line(following) is None

    def _is_inner(self, text: str) -> bool:
        """Whether a text of several lines begins with a line too wide to be a paragraph's first."""
        return "\n" in text and width(text.split("\n", 1)[0]) >= self.column - 1


def _begins_anew(part: Block, text: str, following: str) -> bool:
    """Whether what follows has a fixed form that continues nothing: a vote, a note, a title, a phrase."""
    if VOTE.match(following) or ends_a_vote(text, following) or begins_note(following):
        return True
    return (following.isascii() and stands_alone(following)) or (isinstance(part, Heading) and begins_title(following))


def _is_wrapped(blocks: tuple[Block, ...]) -> bool:
    """False once the lines of the blocks have been joined: then all this was done before."""
    prose = [block for block in blocks if isinstance(block, Paragraph | Heading)]
    return any("\n" in block.text for block in prose) or all(block.lines.first == block.lines.last for block in prose)


def _join(part: Block, other: Block) -> Block:
    runs = (Run(f"{part.text.rstrip()}\n{other.text.lstrip()}"),)
    lines = part.lines.to(other.lines)
    return Heading(runs, lines) if isinstance(part, Heading) else Paragraph(runs, lines)
