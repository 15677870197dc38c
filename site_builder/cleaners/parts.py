"""Parts of blocks: cut, compared and rebuilt."""

import re
from dataclasses import replace

from site_builder.model.blocks import Block, Figure, Heading, ListItem, Paragraph, Quotation, Run, Table
from site_builder.model.document import Metadata
from site_builder.model.urls import host_of

Running = Paragraph | Heading | Quotation | ListItem
"""A block whose text is one flow of runs."""

_WITHOUT_RUNS = (Figure, Table)
_NO_LETTER = re.compile(r"[\W_]+")


def bare(text: str) -> str:
    """Letters and digits alone, case folded: for telling whether two texts say the same."""
    return _NO_LETTER.sub("", text).casefold()


def words(text: str) -> frozenset[str]:
    """The words of a list set as one text."""
    return frozenset(text.split())


def with_runs(block: Running, runs: tuple[Run, ...]) -> Block:
    """The same block with other runs."""
    return replace(block, runs=runs)


def is_unnamed(metadata: Metadata) -> bool:
    """Whether no outlet is known by name: there is none, or only the host of the document's address."""
    if not metadata.publisher:
        return True
    return metadata.address is not None and metadata.publisher == host_of(metadata.address)


def is_linked(block: Block) -> bool:
    """Whether all words of a block are links."""
    if isinstance(block, _WITHOUT_RUNS):
        return False
    if len(block.runs) == 1:
        return block.runs[0].href is not None
    if not any(run.href for run in block.runs):
        return False
    return all(run.href is not None or not bare(run.text) for run in block.runs)


def without_start(block: Running, length: int) -> Block:
    """The block without its first characters, and without the white space that then begins it."""
    runs: list[Run] = []
    for run in block.runs:
        text = run.text
        if length:
            taken = min(length, len(text))
            text, length = text[taken:], length - taken
        if not runs:
            text = text.lstrip()
        if text:
            runs.append(replace(run, text=text))
    return with_runs(block, tuple(runs))


def without_end(block: Running, length: int) -> Block:
    """The block without its last characters, and without the white space that then ends it."""
    runs: list[Run] = []
    for run in reversed(block.runs):
        text = run.text
        if length:
            taken = min(length, len(text))
            text, length = text[: len(text) - taken], length - taken
        if not runs:
            text = text.rstrip()
        if text:
            runs.append(replace(run, text=text))
    return with_runs(block, tuple(reversed(runs)))
