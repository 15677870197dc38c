"""Lines of a meeting record → blocks: paragraphs, headings, attendance tables; page furniture in blocks of its own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from site_builder.model.blocks import Block, Heading, Lines, Paragraph, Run
from site_builder.model.document import Removal
from site_builder.model.speaker_lines import SpeakerLine, is_language_note, speaker_line
from site_builder.model.verbatim import (
    AGENDA,
    FIRST_OF_FIXED,
    SITTING,
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
    is_speaker_repeated,
    may_end_a_vote,
    page_mark,
    stands_alone,
    width,
)
from site_builder.readers.meeting_seats import attendance, is_row, is_seat

_SENTENCE = re.compile(r"[。！？]|[a-z]{3}[.?!]\s+[A-Z]")
_SPACED = (" ", "\t", "\u3000")
_ALONE = ("mark", "note")
_WIDEST = 130
_SHORT, _SHORT_OF_FULL, _CLOSE = 0.7, 0.85, 12
_PROCEDURAL = 34
_LONGEST_NAME = 40
_COVER = 80
"""The most lines a cover page has; only there are attendance lists without leaders looked for."""


@dataclass(frozen=True, slots=True)
class Page:
    """The width of a full line, and the width below which a line that ends a sentence ends its paragraph too."""

    column: int
    short: float


@dataclass(slots=True)
class Piece:
    """Lines that stand together: text, a mark of the page, a note on language, or rows of an attendance list."""

    first: int
    kind: str = "text"
    lines: list[str] = field(default_factory=list)
    heading: bool = False
    turn: bool = False

    @property
    def text(self) -> str:
        """Its lines, parted by newlines."""
        return "\n".join(self.lines)

    @property
    def span(self) -> Lines:
        """The lines of the seed it covers."""
        return Lines(self.first, self.first + len(self.lines) - 1)


def lay_out(lines: Sequence[str]) -> tuple[tuple[Block, ...], tuple[Removal, ...]]:
    """The blocks of the lines, in order, and the dot leaders of attendance lists, which are no text."""
    kinds = [_kind_of(line) for line in lines]
    for index, line in enumerate(lines[:_COVER]):
        if kinds[index] == "text" and is_seat(line):
            kinds[index] = "row"
    _mark_repeated_speakers(lines, kinds)
    page = _page(lines, kinds)
    pieces = list(_parted_cover(list(_pieces(lines, kinds, page))))
    _mark_headings(pieces, page.column)
    blocks: list[Block] = []
    removals: list[Removal] = []
    for piece in pieces:
        if piece.kind == "row":
            table, leaders = attendance(piece.lines, piece.first)
            blocks.append(table)
            removals += leaders
        elif piece.heading:
            blocks.append(Heading((Run(piece.text),), piece.span))
        else:
            blocks.append(Paragraph((Run(piece.text),), piece.span))
    return tuple(blocks), tuple(removals)


def _mark_repeated_speakers(lines: Sequence[str], kinds: list[str]) -> None:
    before = ""
    for index, kind in enumerate(kinds):
        if kind == "text" and before == "mark" and is_speaker_repeated(lines[index]):
            kinds[index] = "mark"
        elif kind != "blank":
            before = kind


def _runs(lines: Sequence[str], kinds: Sequence[str]) -> Iterator[list[str]]:
    """Lines of text that no blank line, page furniture or attendance row parts."""
    run: list[str] = []
    for line, kind in zip(lines, kinds, strict=True):
        if kind == "text":
            run.append(line)
        elif run:
            yield run
            run = []
    yield run


def _page(lines: Sequence[str], kinds: Sequence[str]) -> Page:
    """Where hardly any blank line parts paragraphs, Chinese lines, which print justifies, tell by their width alone."""
    column = full_width(_runs(lines, kinds))
    close = kinds.count("blank") * _CLOSE < kinds.count("text")
    han = close and any("。" in line for line in lines[:200])
    return Page(column, column * (_SHORT_OF_FULL if han else _SHORT))


def _pieces(lines: Sequence[str], kinds: Sequence[str], page: Page) -> Iterator[Piece]:
    current: Piece | None = None
    for index, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if current is not None and (
            kind != current.kind or kind in _ALONE or (kind == "text" and _parts(lines, index, current, page))
        ):
            yield current
            current = None
        if kind == "blank":
            continue
        if current is None:
            current = Piece(index + 1, kind, turn=kind == "text" and _label(lines, index) is not None)
        current.lines.append(line.strip())
    if current is not None:
        yield current


def _parted_cover(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces; those of a cover page line by line, down to the agenda: there every line stands for itself."""
    on_cover = cover_length([piece.text for piece in pieces])
    for index, piece in enumerate(pieces):
        if AGENDA.fullmatch(piece.text):
            on_cover = 0
        if index < on_cover and piece.kind == "text" and len(piece.lines) > 1:
            yield from (Piece(piece.first + offset, lines=[line]) for offset, line in enumerate(piece.lines))
        else:
            yield piece


def _kind_of(line: str) -> str:
    if not line or line.isspace():
        return "blank"
    if page_mark(line):
        return "mark"
    if ("言" in line or " in " in line) and is_language_note(line):
        return "note"
    return "row" if is_row(line) else "text"


def _parts(lines: Sequence[str], index: int, current: Piece, page: Page) -> bool:
    """Whether a line begins a paragraph although no blank line stands before it."""
    line, before, column = lines[index], current.lines[-1], page.column
    if is_number_alone(before):
        return False
    complete = is_complete(before)
    if column > _WIDEST and (complete or width(before) < 40 or before[-1] in "）)"):
        return True
    short = width(before) < page.short
    found = _label(lines, index)
    if found and (complete or found.certain or ((short or not found.honorific) and _is_title_like(current))):
        return True
    start = line.strip()
    if start[0] in FIRST_OF_FIXED:
        if begins_note(start):
            return not begins_note(current.text)
        if _begins_anew(lines, index, start, current):
            return True
    if len(current.lines) == 1 and stands_alone(before):
        return True
    if complete and not is_complete(line) and width(line) < column * 0.9 and _label(lines, index + 1) is not None:
        return True
    if complete:
        return short or _is_indented(line, column)
    if begins_item(line) and before[-1] in "；;：:":
        return True
    return short and (before[-1] in "：:" or _is_title_like(current))


def _begins_anew(lines: Sequence[str], index: int, line: str, current: Piece) -> bool:
    """Whether a line has one of the fixed forms that always begin a paragraph: votes, titles, phrases, numbers."""
    before = current.lines[-1]
    if begins_title(line) and _is_title_like(current) and before[-1] not in "的和及":
        return True
    if VOTE.match(line) or is_number_alone(line):
        return True
    if may_end_a_vote(line) and ends_a_vote(current.text, _ahead(lines, index)):
        return True
    return stands_alone(line) and (line.isascii() or is_complete(before))


def _label(lines: Sequence[str], index: int) -> SpeakerLine | None:
    """The speaker line that begins on this line, even if it ends on a later one."""
    line = lines[index] if index < len(lines) else ""
    following = lines[index + 1] if index + 1 < len(lines) else ""
    if ("（" in following[:4] or "(" in following[:4]) and len(line) < _LONGEST_NAME:
        return speaker_line(_ahead(lines, index))
    if not ("：" in line or "（" in line or ":" in line or "(" in line or "·" in line or "•" in line):
        return None
    return speaker_line(_ahead(lines, index))


def _ahead(lines: Sequence[str], index: int) -> str:
    """A line and what follows it, blank lines and page furniture left out: enough to hold a broken label."""
    found: list[str] = []
    for line in lines[index : index + 8]:
        if line.strip() and not page_mark(line):
            found.append(line.strip())
        if len(found) == 3:
            break
    return "\n".join(found)


def _is_indented(line: str, column: int) -> bool:
    """Whether a line is a paragraph's first: indented by two blanks, or by one and shorter than a full line.

    A single blank also stands at the top of a column, where a paragraph may merely go on.
    """
    if not line.startswith(_SPACED):
        return False
    return line[0] == "\u3000" or line.startswith(("  ", "\t")) or width(line) < column - 2


def _is_title_like(piece: Piece) -> bool:
    """Whether lines could be a title: few, and without a sentence in them."""
    if piece.turn or len(piece.lines) > 5:
        return False
    text = piece.text
    if is_broken_off(text):
        return False
    return text[-1] not in "，、；,;-—" and _SENTENCE.search(text) is None


def _mark_headings(pieces: Sequence[Piece], column: int) -> None:
    """Mark titles that stand between turns: no sentence, something complete before, a turn or another title after.

    Between a title and the next turn one procedural line may stand (that the agenda was adopted). On the cover page
    only the word that heads the agenda is a heading.
    """
    texts = [piece for piece in pieces if piece.kind != "mark"]
    leads = at_once = False
    for index in range(len(texts) - 1, -1, -1):
        piece = texts[index]
        if piece.kind != "text":
            leads = at_once = False
        elif AGENDA.fullmatch(piece.text) or (
            leads and _is_title(piece, texts[index - 1] if index else None, column, at_once)
        ):
            piece.heading = leads = at_once = True
        else:
            leads, at_once = piece.turn or (leads and _is_short_sentence(piece)), piece.turn
    _unmark_cover(texts)


def _is_title(piece: Piece, before: Piece | None, column: int, at_once: bool) -> bool:
    """Whether a piece is a title; unless a turn or title follows at once, its last line must be a short one."""
    if is_complete(piece.text) or not _is_title_like(piece) or piece.text[-1] in "：:":
        return False
    if not at_once and width(piece.lines[-1]) > column * 0.9 and piece.text[-1] not in "）)":
        return False
    if VOTE.match(piece.text) or piece.text.count("、") > 3 or SITTING.fullmatch(piece.text):
        return False
    if before is not None and VOTE.fullmatch(before.text):
        return False
    if before is None or before.kind != "text" or is_complete(before.text) or before.text[-1] in "）)":
        return True
    return width(before.lines[-1]) < column * 0.9


def _is_short_sentence(piece: Piece) -> bool:
    """A procedural line, such as that the agenda was adopted."""
    text = piece.text
    if len(piece.lines) > 1 or piece.turn or text[0].islower():
        return False
    return width(text) <= _PROCEDURAL and is_complete(text)


def _unmark_cover(texts: Sequence[Piece]) -> None:
    """On a cover page only the word that heads the agenda is a heading."""
    for piece in texts[: cover_length([piece.text for piece in texts])]:
        piece.heading = bool(AGENDA.fullmatch(piece.text))
