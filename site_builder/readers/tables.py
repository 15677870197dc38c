"""Tables of data in HTML."""

from collections.abc import Callable

from lxml import etree

from site_builder.model.blocks import Block, Cell, Figure, Lines, Paragraph, Run, Table
from site_builder.readers.runs import tidy


def read_table(table: etree._Element, lines: Lines, read_cell: Callable[[etree._Element], Cell]) -> list[Block]:
    """A table as one block, its title as a paragraph before it; leading rows of ``th`` alone are headings."""
    rows: list[tuple[Cell, ...]] = []
    heads = 0
    for row in table.iter("tr"):
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        read = tuple(read_cell(cell) for cell in cells)
        if not any(read):
            continue
        if len(rows) == heads and all(cell.tag == "th" for cell in cells):
            heads += 1
        rows.append(read)
    title = table.find("caption")
    runs = read_cell(title) if title is not None else ()
    blocks: list[Block] = [Paragraph(runs, lines)] if runs else []
    if rows:
        blocks.append(Table(tuple(rows), lines, heads))
    return blocks


def as_cell(blocks: list[Block]) -> Cell:
    """The blocks of a cell as one flow, parted by spaces."""
    pieces: list[Run] = []
    for block in blocks:
        if not isinstance(block, Figure | Table):
            pieces.extend((Run(" "), *block.runs) if pieces else block.runs)
    return tidy(pieces) if pieces else ()
