"""Markdown as html2text writes it → blocks. Wrapped lines stay parted by ``\\n``; the cleaner joins them."""

import re
from dataclasses import replace

from site_builder.model.blocks import Block, Cell, Figure, Heading, Lines, ListItem, Paragraph, Quotation, Run, Table
from site_builder.model.document import Removal
from site_builder.model.problems import Place
from site_builder.readers.documents import Fragment
from site_builder.readers.markdown_inline import Emphasised, InlinePicture, Piece, read_inline
from site_builder.readers.runs import tidy

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*))?")
_RULE = re.compile(r"\s*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_ITEM = re.compile(r"(\s*)(?:[*+-]|(\d{1,4})[.)])[ \t]+(\S.*)")
_QUOTED = re.compile(r"\s{0,3}>[ \t]?")
_TABLE_RULE = re.compile(r"\|?[\s:]*+-{3,}[-|:\s]*+")
_CELL = re.compile(r"(?<!\\)\|")
_BROKEN = re.compile(r"[。！？!?…：:；.”」』\"）)】][*_]* +$|^\s*\*\*[^*]+\*\* +$")
_STYLES = re.compile(r"\s*[^\s{}][^{}]{0,300}\{[^{}]{0,2000}[{}]")
_WRAP = 60
_CAPTION = 200


def read_markdown(text: str, place: Place, base: str | None) -> Fragment:
    """The blocks of Markdown that begins at ``place``; addresses are joined to ``base``."""
    reader = _Reader(base)
    chunk: list[str] = []
    first = place.line or 1
    for number, line in enumerate((*text.split("\n"), ""), start=first):
        if line.strip():
            if not chunk:
                first = number
            chunk.append(line)
        elif chunk:
            reader.chunk(chunk, first)
            chunk = []
    return Fragment(tuple(reader.blocks), tuple(reader.removals))


class _Reader:
    """Collects blocks from chunks: runs of lines between blank ones."""

    def __init__(self, base: str | None) -> None:
        self.base = base
        self.blocks: list[Block] = []
        self.removals: list[Removal] = []
        self.depths: list[int] = []

    def chunk(self, lines: list[str], first: int) -> None:
        """Read one chunk whose first line is ``first``."""
        if len(lines) > 1 and _TABLE_RULE.fullmatch(lines[1].strip()) and ("|" in lines[0] or "|" in lines[1]):
            self.table(lines, first)
            return
        if ("{" in lines[0] or "{" in lines[-1]) and _is_style_sheet("\n".join(lines)):
            self.removals.append(Removal("\n".join(lines), "markup", Lines(first, first + len(lines) - 1)))
            return
        begun: list[str] = []
        start = first
        for number, line in enumerate(lines, start=first):
            kind = self.kind(line, begun)
            if kind is not None and begun:
                self.lines(begun, start)
                begun = []
            if kind == "rule":
                continue
            if not begun:
                start = number
            begun.append(line)
            if kind == "underline":
                begun.clear()
        if begun:
            self.lines(begun, start)

    def kind(self, line: str, begun: list[str]) -> str | None:
        """What a line begins, or None if it goes on with the block before."""
        lead = line.lstrip()[:1]
        if lead == "#" and _HEADING.fullmatch(line):
            return "heading"
        if lead and lead in "*-_" and _RULE.fullmatch(line):
            return "rule"
        if lead and (lead in "*+-" or lead.isdigit()) and _ITEM.fullmatch(line):
            goes_on = bool(begun) and not line[0].isspace() and _ITEM.fullmatch(begun[0]) is None and lead.isdigit()
            return None if goes_on else "item"
        if begun and _QUOTED.match(line) is None and _QUOTED.match(begun[0]) is not None:
            return None
        if begun and _HEADING.fullmatch(begun[0]) and len(begun[-1]) < _WRAP:
            return "paragraph"
        if begun and begun[-1].endswith("  ") and _is_broken_off(begun):
            return "paragraph"
        return "picture" if begun and line.startswith("![") and not begun[-1].startswith("![") else None

    def lines(self, lines: list[str], first: int) -> None:
        """The lines of one block."""
        span = Lines(first, first + len(lines) - 1)
        heading = _HEADING.fullmatch(lines[0])
        item = _ITEM.fullmatch(lines[0])
        if heading is not None:
            text = "\n".join([_unclosed(heading[2] or ""), *lines[1:]])
            self.heading(text, max(2, len(heading[1])), span)
        elif item is not None:
            text = "\n".join([item[3], *(line.strip() for line in lines[1:])])
            number = int(item[2]) if item[2] else None
            self.flow(text, span, "item", number, self.depth(len(item[1])))
        elif _QUOTED.match(lines[0]):
            self.quotation([_QUOTED.sub("", line, count=1) for line in lines], first)
        else:
            self.flow("\n".join(line.strip() for line in lines), span, "paragraph")

    def depth(self, indent: int) -> int:
        """How deep an item of this indent stands in the list that is being read."""
        if not self.blocks or not isinstance(self.blocks[-1], ListItem):
            self.depths.clear()
        while self.depths and self.depths[-1] > indent:
            self.depths.pop()
        if not self.depths or self.depths[-1] < indent:
            self.depths.append(indent)
        return len(self.depths) - 1

    def heading(self, text: str, level: int, span: Lines) -> None:
        """A heading; pictures in it stand before it."""
        runs = self.runs(read_inline(text, self.base, span.first), span)
        if runs:
            self.blocks.append(Heading(tuple(replace(run, strong=False) for run in runs), span, level))

    def quotation(self, lines: list[str], first: int) -> None:
        """A block quotation: what is in it, as quotations."""
        inner = (
            read_markdown("\n".join(line.removeprefix("> ") for line in lines), Place("", first), self.base)
            if not any(_QUOTED.match(line) for line in lines)
            else _flattened(lines, first, self.base)
        )
        self.removals.extend(inner.removals)
        for block in inner.blocks:
            self.blocks.append(Quotation(block.runs, block.lines) if isinstance(block, Paragraph) else block)

    def flow(self, text: str, span: Lines, kind: str, number: int | None = None, depth: int = 0) -> None:
        """A paragraph or list item: text, pictures, and the captions that stand with them."""
        pieces = read_inline(text, self.base, span.first)
        if not any(isinstance(piece, InlinePicture) for piece in pieces):
            self.text(pieces, span, kind, number, depth)
            return
        pending: list[Piece] = []
        for piece in pieces:
            if isinstance(piece, InlinePicture):
                self.text(pending, span, kind, number, depth)
                pending = []
                self.blocks.append(Figure(piece.address, (), Lines(piece.line, piece.line), piece.alt))
            else:
                pending.append(piece)
        self.text(pending, span, kind, number, depth)

    def text(self, pieces: list[Piece], span: Lines, kind: str, number: int | None, depth: int) -> None:
        """Text of a paragraph or item; right behind a picture it is the picture's caption."""
        runs = tidy(
            [
                piece.run if isinstance(piece, Emphasised) else piece
                for piece in pieces
                if not isinstance(piece, InlinePicture)
            ]
        )
        if not runs:
            return
        last = self.blocks[-1] if self.blocks else None
        if isinstance(last, Figure) and not last.caption and _is_caption(pieces, runs, last, span):
            self.blocks[-1] = Figure(last.address, runs, last.lines.to(span), last.alt)
        elif kind == "item":
            self.blocks.append(ListItem(runs, span, number, depth))
        else:
            self.blocks.append(Paragraph(runs, span))

    def runs(self, pieces: list[Piece], span: Lines) -> tuple[Run, ...]:
        """The runs among pieces; pictures become blocks at once."""
        runs = []
        for piece in pieces:
            if isinstance(piece, InlinePicture):
                self.blocks.append(Figure(piece.address, (), span, piece.alt))
            else:
                runs.append(piece.run if isinstance(piece, Emphasised) else piece)
        return tidy(runs)

    def table(self, lines: list[str], first: int) -> None:
        """A table of cells parted by ``|``; its first row is the heading."""
        rows: list[tuple[Cell, ...]] = []
        for number, line in enumerate(lines, start=first):
            if number == first + 1:
                continue
            cells = _CELL.split(line.strip().strip("|"))
            span = Lines(number, number)
            rows.append(tuple(self.runs(read_inline(cell, self.base, number), span) for cell in cells))
        kept = tuple(row for row in rows if any(row))
        if kept:
            self.blocks.append(Table(kept, Lines(first, first + len(lines) - 1), 1 if any(rows[0]) else 0))


def _is_style_sheet(text: str) -> bool:
    """Whether the writer took a page's style sheet for text: selectors with their declarations, nothing else."""
    rules = text.count("{")
    if rules < 2 or not text.isascii() or abs(rules - text.count("}")) > 1 or _STYLES.match(text) is None:
        return False
    return (text.count(":") + text.count(";")) * 60 > len(text) and re.search(r"[.!?] [A-Z]", text) is None


def _is_broken_off(begun: list[str]) -> bool:
    """Whether a hard break (two blanks) ends a paragraph: after a sentence or a line all strong, in running text."""
    running = _ITEM.fullmatch(begun[0]) is None and not begun[0].lstrip().startswith("![")
    return running and _BROKEN.search(begun[-1]) is not None


def _unclosed(text: str) -> str:
    """A heading's text without the marks that may close it."""
    bare = text.rstrip().rstrip("#")
    return bare if not bare or bare[-1].isspace() else text


def _flattened(lines: list[str], first: int, base: str | None) -> Fragment:
    """Quotations inside quotations lie on one level."""
    bare = [re.sub(r"^(?:\s{0,3}>[ \t]?)+", "", line) for line in lines]
    return read_markdown("\n".join(bare), Place("", first), base)


def _is_caption(pieces: list[Piece], runs: tuple[Run, ...], figure: Figure, span: Lines) -> bool:
    emphasised = all(
        isinstance(piece, Emphasised) or (isinstance(piece, Run) and not piece.text.strip(" \n.。")) for piece in pieces
    )
    same_chunk = span.first <= figure.lines.first <= span.last
    length = sum(len(run.text) for run in runs)
    return emphasised or (same_chunk and length <= _CAPTION)
