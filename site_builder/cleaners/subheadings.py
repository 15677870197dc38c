"""Subheadings that pages set as paragraphs in bold: short, without closing mark, between paragraphs of the text."""

import re
from collections.abc import Iterable
from dataclasses import replace

from site_builder.cleaners.draft import Draft
from site_builder.model.blocks import Block, Figure, Heading, Paragraph

NAME = "subheadings"

_LONGEST, _LONGEST_LATIN, _SHORTEST = 32, 70, 2
_SHORTEST_TEXT = 24
_ENDS = frozenset("。！？!?.…”』」\"'）)】’：:")
_ASKING = frozenset("？?")
_SPEAKER = re.compile(r"[^：:\s]{1,8}[：:]")
"""Who asks, as interviews set it before a question."""
_CLOSING = frozenset("。！!.…：:；;，,、”』」\"'’）)】>》")


def apply(draft: Draft) -> Draft:
    """Make headings of such paragraphs. The text itself stays as it is."""
    if draft.is_record:
        return draft
    changed: dict[int, Heading] = {}
    blocks = draft.blocks
    for index in range(1, len(blocks) - 1):
        block = blocks[index]
        if isinstance(block, Paragraph) and block.runs[0].strong and _is_label(block) and not _asks(block, draft.texts):
            before, after = blocks[index - 1 :: -1], blocks[index + 1 :]
            if _is_text(before) and _is_text(after):
                changed[index] = Heading(tuple(replace(run, strong=False) for run in block.runs), block.lines)
    if not changed:
        return draft
    level = next((block.level for block in blocks if isinstance(block, Heading)), 2)
    return draft.changed({index: replace(heading, level=level) for index, heading in changed.items()})


def _is_label(block: Paragraph) -> bool:
    """Whether a paragraph is all bold, no link, short, and does not end as a sentence, a label or a quotation does."""
    if not all(run.strong and run.href is None for run in block.runs):
        return False
    text = block.text
    longest = _LONGEST_LATIN if text.isascii() else _LONGEST
    return _SHORTEST < len(text) <= longest and text[-1] not in _CLOSING and any(char.isalpha() for char in text)


def _asks(block: Paragraph, texts: tuple[str, ...]) -> bool:
    """Whether a paragraph is a question of somebody named before it, who asks more than once."""
    speaker = _SPEAKER.match(block.text) if block.text[-1] in _ASKING else None
    return speaker is not None and sum(text.startswith(speaker[0]) for text in texts) > 1


def _is_text(blocks: Iterable[Block]) -> bool:
    """Whether the first of these blocks that is no picture and no number in bold is a paragraph of the text."""
    for block in blocks:
        if isinstance(block, Figure) or (isinstance(block, Paragraph) and len(block.text) <= _SHORTEST):
            continue
        if not isinstance(block, Paragraph) or len(block.text) < _SHORTEST_TEXT:
            return False
        return not all(run.strong for run in block.runs) and block.text[-1] in _ENDS
    return False
