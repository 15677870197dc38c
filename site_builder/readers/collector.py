"""Blocks as they are found in HTML: what kind each becomes, and which caption belongs to which picture."""

from dataclasses import dataclass, replace

from site_builder.model.blocks import Block, Figure, Heading, Lines, ListItem, Paragraph, Quotation, Run
from site_builder.readers.decoding import clean_text
from site_builder.readers.elements import HEADINGS
from site_builder.readers.runs import tidy


@dataclass(slots=True)
class Item:
    """A list item that is being read; its first text becomes the ListItem, the rest paragraphs."""

    number: int | None
    depth: int
    used: bool = False


Kind = str | Item
"""What the text being read becomes: ``paragraph``, ``quotation``, ``caption``, ``lines``, a heading's tag, an item."""
_LONGEST_CAPTION, _LONGEST_CREDIT = 400, 60


def next_item(lists: list[int | None]) -> Item:
    """The next item of the innermost of nested lists, given the numbers they have come to (None: not counted)."""
    if not lists:
        return Item(None, 0)
    number = lists[-1]
    if number is not None:
        lists[-1] = number + 1
    return Item(number, len(lists) - 1)


class Collector:
    """The blocks found so far, in order."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.figure = -1
        self.waiting: tuple[Run, ...] = ()
        self.beside: tuple[Run, ...] = ()
        self.credited = -1
        self.names_source = False
        self.source: tuple[Run, ...] = ()

    def add(self, kind: Kind, runs: tuple[Run, ...], lines: Lines) -> None:
        """Add a block of a kind."""
        if isinstance(kind, Item):
            if kind.used:
                self.blocks.append(Paragraph(runs, lines))
            else:
                kind.used = True
                self.blocks.append(ListItem(runs, lines, kind.number, kind.depth))
        elif kind == "quotation":
            self.blocks.append(Quotation(runs, lines))
        elif kind == "caption":
            self.caption(runs, lines)
        elif kind == "paragraph" and self.figure >= 0:
            self.add_beside(runs, lines)
        elif kind in HEADINGS:
            self.blocks.append(Heading(tuple(replace(run, strong=False) for run in runs), lines, HEADINGS[kind]))
        else:
            self.blocks.append(Paragraph(runs, lines))

    def add_lines(self, text: str, first: int) -> None:
        """Preformatted text that begins at line ``first``: each line is a paragraph."""
        for number, line in enumerate(text.split("\n"), start=first):
            runs = tidy([Run(clean_text(line))])
            if runs:
                self.blocks.append(Paragraph(runs, Lines(number, number)))

    def caption(self, runs: tuple[Run, ...], lines: Lines) -> None:
        """A caption goes to the last picture before it, or waits for the next one of its figure.

        What a hidden label calls the source of the picture is set behind the caption that follows it.
        """
        last = self.blocks[-1] if self.blocks else None
        names_source, self.names_source = self.names_source, False
        if isinstance(last, Figure) and self.beside and last.caption is self.beside:
            self.blocks[-1] = Figure(last.address, runs, last.lines.to(lines), last.alt)
            self.credited = len(self.blocks) - 1
        elif isinstance(last, Figure) and len(self.blocks) > self.figure and not last.caption:
            self.blocks[-1] = Figure(last.address, runs, last.lines.to(lines), last.alt)
            self.source = runs if names_source else ()
        elif isinstance(last, Figure) and 0 <= self.figure < len(self.blocks):
            first, second = (runs, last.caption) if last.caption is self.source else (last.caption, runs)
            self.blocks[-1] = Figure(last.address, (*first, Run(" "), *second), last.lines.to(lines), last.alt)
        elif self.figure >= 0 and self.figure == len(self.blocks):
            self.waiting = (*self.waiting, Run(" "), *runs) if self.waiting else runs
        else:
            self.blocks.append(Paragraph(runs, lines))

    def add_beside(self, runs: tuple[Run, ...], lines: Lines) -> None:
        """Text in a ``figure`` behind its picture: the caption where none is marked as such, or the credit of one.

        The credit is set behind a caption that follows. Text that is too long, or behind no picture, is a paragraph.
        """
        last = self.blocks[-1] if len(self.blocks) > self.figure else None
        length = sum(len(run.text) for run in runs)
        if not isinstance(last, Figure) or length > (_LONGEST_CREDIT if last.caption else _LONGEST_CAPTION):
            self.blocks.append(Paragraph(runs, lines))
            return
        caption = (*last.caption, Run(" "), *runs) if last.caption else runs
        self.blocks[-1] = replace(last, caption=caption, lines=last.lines.to(lines))
        if not last.caption and self.credited < 0:
            self.beside = runs

    def follows_picture(self) -> bool:
        """Whether the last block is a picture without caption."""
        last = self.blocks[-1] if self.blocks else None
        return isinstance(last, Figure) and not last.caption

    def begin_figure(self) -> None:
        """A ``figure`` begins: captions in it belong to its pictures."""
        self.figure = len(self.blocks)
        self.names_source = False

    def end_figure(self, lines: Lines) -> None:
        """A ``figure`` ends: a caption that met no picture is a paragraph, unless the figure holds nothing else."""
        credited = self.blocks[self.credited] if self.credited >= 0 else None
        if isinstance(credited, Figure):
            caption = (*credited.caption, Run(" "), *self.beside)
            self.blocks[self.credited] = replace(credited, caption=caption)
        self.beside, self.credited = (), -1
        if self.waiting:
            alone = len(self.blocks) == self.figure
            self.blocks.append(Figure(None, self.waiting, lines) if alone else Paragraph(self.waiting, lines))
            self.waiting = ()
