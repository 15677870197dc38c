"""Subheadings that pages set as paragraphs in bold: short, without closing mark, between paragraphs of the text."""

import re
from collections.abc import Iterable
from dataclasses import replace

from site_builder.cleaners.draft import Draft
from site_builder.model.blocks import Block, Figure, Heading, Paragraph

NAME = "subheadings"

_LONGEST, _LONGEST_LATIN, _SHORTEST = 32, 70, 2
_SHORTEST_TEXT, _SHORTEST_SENTENCE = 24, 6
_MORE = 1
"""How many lines a heading may have besides one."""
_ENDS = frozenset("。！？!?.…”』」\"'）)】’：:")
_ASKING = frozenset("？?")
_SPEAKER = re.compile(r"[^：:\s]{1,8}[：:]")
"""Who asks, as interviews set it before a question."""
_SENTENCE_ENDS = frozenset("。！？!?")
_CLOSING = frozenset("。！!.…：:；;，,、）)】>》")
_QUOTES = "”』」\"'’"


def apply(draft: Draft) -> Draft:
    """Make headings of such paragraphs. The text itself stays as it is."""
    if draft.is_record:
        return draft
    changed: dict[int, Heading] = {}
    blocks = draft.blocks
    for index in range(1, len(blocks) - 1):
        block = blocks[index]
        if not isinstance(block, Paragraph) or not block.runs[0].strong or not _is_label(block):
            continue
        if _asks(block, draft.texts):
            continue
        above, below = blocks[index - 1 :: -1], blocks[index + 1 :]
        if _lines_before_text(above) + _lines_before_text(below, draft.texts) <= _MORE:
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
    last = text.rstrip(_QUOTES)[-1:]
    return (
        _SHORTEST < len(text) <= longest and last not in _CLOSING and "。" not in text and any(map(str.isalpha, text))
    )


def _asks(block: Paragraph, texts: tuple[str, ...]) -> bool:
    """Whether a paragraph is a question of somebody named before it, who asks more than once."""
    speaker = _SPEAKER.match(block.text) if block.text[-1] in _ASKING else None
    return speaker is not None and sum(text.startswith(speaker[0]) for text in texts) > 1


def _lines_before_text(blocks: Iterable[Block], texts: tuple[str, ...] = ()) -> int:
    """How many such lines stand before the first paragraph of the text, or too many if there is none.

    Pictures and numbers in bold are passed over; the question of an interview, among these texts, is text.
    """
    lines = 0
    for block in blocks:
        if isinstance(block, Figure) or (isinstance(block, Paragraph) and len(block.text) <= _SHORTEST):
            continue
        if isinstance(block, Paragraph) and all(run.strong for run in block.runs):
            if _asks(block, texts):
                return lines
            lines += 1
            if lines > _MORE or not _is_label(block):
                break
        else:
            return lines if isinstance(block, Paragraph) and _is_text(block.text) else _MORE + 1
    return _MORE + 1


def _is_text(text: str) -> bool:
    return text[-1] in _ENDS and len(text) >= (_SHORTEST_SENTENCE if text[-1] in _SENTENCE_ENDS else _SHORTEST_TEXT)
