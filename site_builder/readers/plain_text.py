"""Plain text: the last resort. Paragraphs are parted by blank lines, indents or short lines."""

import re
from collections.abc import Sequence

from site_builder.model.blocks import Block, Lines, Paragraph, Run
from site_builder.model.document import Document, DocumentKind, Metadata
from site_builder.model.problems import Place, warning
from site_builder.readers.documents import Fragment, document
from site_builder.readers.runs import tidy
from site_builder.readers.source import SourceText

NAME = "plain-text"

_INDENTED = re.compile(r"\u3000\u3000|\t| {2,}\S")
_FINISHED = re.compile(r"[。！？!?.…:：；”」』\"）)]\s*$")
_WIDE = re.compile("[\u1100-\u115f\u2e80-\uffe6]")


def recognises(source: SourceText) -> bool:
    """Any text can be read as plain text."""
    return True


def read(source: SourceText) -> Document:
    """The text; its first line is the title if it stands alone and is short."""
    blocks = tuple(paragraphs(source.lines))
    first = blocks[0] if blocks else None
    title = ""
    if isinstance(first, Paragraph) and len(first.text) <= 120 and len(blocks) > 1:
        title = "" if first.text.endswith(("。", ".", "；", ";", "，", ",")) else first.text.replace("\n", " ")
    message = "the seed fits no known format; it was read as plain text"
    problem = warning("read-as-plain-text", Place(source.raw.path), message, "check its title and paragraphs")
    return document(source, NAME, DocumentKind.TEXT, Metadata(title=title), Fragment(blocks, ()), (problem,))


def paragraphs(lines: Sequence[str], first: int = 1) -> list[Block]:
    """The paragraphs of lines of which the first is line ``first`` of the seed."""
    widths = [_width(line) for line in lines]
    wrapped = _is_wrapped(widths)
    fill = max(widths, default=0)
    blocks: list[Block] = []
    begun: list[str] = []
    start = first
    for number, line in enumerate((*lines, ""), start=first):
        new = not line.strip() or not wrapped or _INDENTED.match(line) is not None
        if begun and not new:
            short = widths[number - first - 1] < fill * 0.75
            new = short and _FINISHED.search(begun[-1]) is not None
        if new and begun:
            runs = tidy([Run("\n".join(begun))])
            if runs:
                blocks.append(Paragraph(runs, Lines(start, number - 1)))
            begun = []
        if line.strip():
            start = number if not begun else start
            begun.append(line)
    return blocks


def _is_wrapped(widths: list[int]) -> bool:
    """Whether lines end where a margin is, not where paragraphs end: many lines, about as wide as the widest."""
    full = sorted(width for width in widths if width)
    if len(full) < 4 or full[-1] > 160:
        return False
    upper = full[int(len(full) * 0.8)]
    return sum(width >= upper * 0.85 for width in full) * 3 >= len(full)


def _width(line: str) -> int:
    return len(line) + (0 if line.isascii() else len(_WIDE.findall(line)))
