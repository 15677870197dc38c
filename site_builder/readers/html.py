"""HTML → blocks by allow-list; shared by every format that carries HTML.

Nothing of the markup gets through but what the blocks name. There is no recursion: depth costs no stack.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from site_builder.model.blocks import Cell, Figure, Lines, Run
from site_builder.model.document import Removal
from site_builder.model.problems import InputError, Place, error
from site_builder.readers.addresses import absolute
from site_builder.readers.collector import Collector, Kind, next_item
from site_builder.readers.decoding import clean_text
from site_builder.readers.documents import Fragment
from site_builder.readers.elements import (
    CODE,
    HEADINGS,
    NOT_TEXT,
    SPLITTING,
    UNSEEN,
    is_data,
    is_hidden,
    parse,
    visible_text,
)
from site_builder.readers.entities import redecoded, unwrapped
from site_builder.readers.figures import STANDING_IN, is_caption, is_figure, is_of_player, is_source_label, still_of
from site_builder.readers.page_parts import RULE, is_page_part
from site_builder.readers.pictures import address_of, description, is_picture
from site_builder.readers.runs import is_label, tidy, trailing_breaks
from site_builder.readers.tables import as_cell, read_table

_DEPTH = 1500
_STRONG = frozenset(("b", "strong"))
_REFERENCE = re.compile(r"&(?:#|amp;[#a-zA-Z]|shy|[lr]lm|zw|NoB|Zero|Neg|Invis|Apply|af|i[ct]|Med|NewL)")
_ENDS = frozenset('。！？!?…：:；.”」』"）)】')


@dataclass(slots=True)
class _Frame:
    """An open element and the state to go back to when it closes."""

    element: etree._Element
    children: Iterator[etree._Element]
    splits: bool
    state: tuple[str | None, bool, Kind, list[int | None], int]


def read_fragment(html: str, place: Place, base: str | None = None) -> Fragment:
    """The blocks of a piece of HTML that begins at ``place``; relative addresses are joined to ``base``.

    Raises InputError where elements are nested deeper than a document can be.
    """
    html = unwrapped(html)
    return read_element(parse(html, place), place, base, _REFERENCE.search(html) is None)


def read_element(
    root: etree._Element, place: Place, base: str | None = None, clean: bool = False, parts: bool = True
) -> Fragment:
    """The blocks of a parsed element; ``place`` is where its document's first line stands.

    ``clean`` says that no character reference can have brought in a forbidden character; ``parts``, that the parts of
    a page around an article are to be told from it.
    """
    reader = _Reader(place, base, clean, parts)
    reader.walk(root)
    return Fragment(tuple(reader.found.blocks), tuple(reader.removals))


class _Reader:
    """Walks a tree once, in document order, and collects blocks."""

    def __init__(self, place: Place, base: str | None, clean: bool, parts: bool) -> None:
        self.parts = parts
        self.place = place
        self.base = base
        self.clean = clean
        self.offset = (place.line or 1) - 1
        self.found = Collector()
        self.removals: list[Removal] = []
        self.pieces: list[Run] = []
        self.first = self.line = place.line or 1
        self.href: str | None = None
        self.strong = False
        self.kind: Kind = "paragraph"
        self.lists: list[int | None] = []
        self.shown: list[Figure] = []
        self.broken = False

    def walk(self, root: etree._Element) -> None:
        """Read an element and everything in it."""
        stack = [self.open(root)]
        while stack:
            frame = stack[-1]
            child = next(frame.children, None)
            if child is None:
                stack.pop()
                self.close(frame)
                if stack and frame.element.tail:
                    self.text(frame.element.tail)
            elif self.takes_whole(child):
                if child.tail:
                    self.text(child.tail)
            elif len(stack) > _DEPTH:
                raise InputError(error("nesting-too-deep", self.place, "elements are nested too deeply"))
            else:
                stack.append(self.open(child))
        self.flush()

    def takes_whole(self, element: etree._Element) -> bool:
        """Whether an element is dealt with at once, without its children being visited."""
        tag = element.tag
        if tag == "p" and not len(element) and self.kind == "paragraph" and not element.keys():
            self.paragraph(element)
            return True
        if not isinstance(tag, str) or tag in CODE:
            return True
        if tag == "br":
            self.line = self.at(element)
            self.break_line()
            return True
        if tag == "img" or tag == "image":
            self.picture(element)
            return len(element) == 0 and not element.text
        if tag in NOT_TEXT or tag in UNSEEN or is_hidden(element):
            if tag in STANDING_IN and (still := still_of(element, self.base, self.at(element))) is not None:
                self.flush()
                self.found.blocks.append(still)
            self.remove(element, "hidden-text" if tag not in NOT_TEXT | UNSEEN else "markup")
            if self.kind == "caption" and is_source_label(element):
                self.found.names_source = True
            return True
        if tag == "table" and is_data(element):
            self.flush()
            line = self.at(element)
            self.found.blocks.extend(read_table(element, Lines(line, line), self.cell))
            return True
        if tag in SPLITTING and self.parts and (is_page_part(element) or is_of_player(element)):
            self.flush()
            self.remove(element, RULE)
            return True
        return False

    def paragraph(self, element: etree._Element) -> None:
        """A ``p`` with nothing but text in it, the commonest element: what open, text and close would do."""
        self.flush()
        self.line = self.at(element)
        if element.text:
            self.text(element.text)
            self.flush()

    def open(self, element: etree._Element) -> _Frame:
        """Begin an element: the state it changes is kept in the frame."""
        tag = element.tag
        splits = tag in SPLITTING
        if splits:
            self.flush()
            self.line = self.at(element)
        frame = _Frame(
            element, iter(element), splits, (self.href, self.strong, self.kind, self.lists, self.found.figure)
        )
        if splits:
            self.enter(element, str(tag))
        elif tag in _STRONG:
            self.strong = True
        elif tag == "a":
            self.href = absolute(element.get("href"), self.base)
        if element.text:
            self.text(element.text)
        return frame

    def enter(self, element: etree._Element, tag: str) -> None:
        """Change the state for a block element."""
        if tag in HEADINGS:
            self.kind = tag
        elif tag == "blockquote":
            self.kind = "quotation"
        elif tag in ("ul", "ol", "menu", "dir"):
            start = (element.get("start") or "1").strip() if tag == "ol" else ""
            number = int(start) if start.isascii() and start.isdigit() and len(start) < 7 else 1
            self.lists = [*self.lists, number if tag == "ol" else None]
        elif tag == "li":
            self.kind = next_item(self.lists)
        elif tag == "figcaption" or (self.found.follows_picture() and is_caption(element)):
            self.kind = "caption"
        elif tag == "figure" or (tag == "div" and is_figure(element)):
            self.found.begin_figure()
            self.kind = "caption" if tag == "div" else self.kind
        elif tag in ("pre", "listing", "xmp", "plaintext"):
            self.kind = "lines"

    def close(self, frame: _Frame) -> None:
        """End an element: back to the state before it."""
        if frame.splits:
            self.flush()
            if self.found.figure != frame.state[4]:
                self.found.end_figure(Lines(self.first, max(self.first, self.line)))
        self.href, self.strong, self.kind, self.lists, self.found.figure = frame.state

    def text(self, text: str) -> None:
        """Add text to the block that is being read."""
        if not self.pieces:
            stripped = text.lstrip()
            if not stripped:
                self.line += text.count("\n")
                return
            self.line += text.count("\n", 0, len(text) - len(stripped))
            text = stripped
            self.first = self.line
        elif self.broken and text.strip():
            if text.startswith(("\u3000\u3000", "\xa0\xa0")) or (not self.strong and is_label(self.pieces)):
                self.flush()
                self.text(text)
                return
            self.broken = False
        self.line += text.count("\n")
        self.pieces.append(Run(text, self.href, self.strong))

    def break_line(self) -> None:
        """A ``br``: ends the paragraph after a finished sentence or another ``br``, else breaks the line."""
        if not self.pieces:
            return
        ended = self.kind == "lines" or self.broken
        if not ended and self.kind in ("paragraph", "quotation"):
            ended = self.pieces[-1].text.rstrip()[-1:] in _ENDS
        if ended:
            self.flush()
        else:
            self.broken = True
            self.pieces.append(Run("\n", self.href, self.strong))

    def flush(self) -> None:
        """End the block that is being read."""
        self.broken = False
        if self.pieces:
            pieces, self.pieces = self.pieces, []
            last = max(self.first, self.line - trailing_breaks(pieces))
            if self.kind == "lines":
                self.found.add_lines("".join(piece.text for piece in pieces), self.first)
            elif runs := self.runs(pieces):
                self.found.add(self.kind, runs, Lines(self.first, last))
        if self.shown:
            shown, self.shown = self.shown, []
            self.found.blocks.extend(shown)

    def runs(self, pieces: list[Run]) -> tuple[Run, ...]:
        """Pieces tidied; characters that came from entities are checked too."""
        if self.clean:
            return tidy(pieces)
        return tidy([Run(clean_text(redecoded(piece.text)), piece.href, piece.strong) for piece in pieces])

    def picture(self, element: etree._Element) -> None:
        """An ``img``: a figure of its own, or after the paragraph whose text runs on around it."""
        get = element.get
        if not is_picture(get):
            return
        line = self.at(element)
        alt = description(clean_text(get("alt") or ""))
        figure = Figure(address_of(get, self.base), self.found.waiting, Lines(line, line), alt)
        if figure.address is None and not figure.caption and self.found.figure < 0:
            return
        self.found.waiting = ()
        if self.pieces and self.runs_on(element):
            self.shown.append(figure)
            return
        self.flush()
        self.line = line
        self.found.blocks.append(figure)

    def runs_on(self, element: etree._Element) -> bool:
        """Whether the sentence goes on behind a picture."""
        before, after = self.pieces[-1].text, element.tail or ""
        return bool(before.strip()) and bool(after.strip()) and not self.broken and before.rstrip()[-1:] not in _ENDS

    def cell(self, cell: etree._Element) -> Cell:
        """The runs of a table cell; its blocks are parted by spaces."""
        inner = _Reader(self.place, self.base, self.clean, parts=False)
        inner.walk(cell)
        self.removals.extend(inner.removals)
        self.line = max(self.line, inner.line)
        return as_cell(inner.found.blocks)

    def remove(self, element: etree._Element, rule: str) -> None:
        """Text that is not passed on, kept for the account."""
        text = " ".join(clean_text(visible_text(element, CODE)).split())
        if text:
            line = self.at(element)
            self.removals.append(Removal(text, rule, Lines(line, line)))

    def at(self, element: etree._Element) -> int:
        """The line of the seed an element stands at."""
        line = element.sourceline
        return (line if isinstance(line, int) else 1) + self.offset
