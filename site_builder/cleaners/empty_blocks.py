"""Blocks that say nothing: rows of marks, pictures without address and caption."""

import re

from site_builder.cleaners.draft import Draft
from site_builder.model.blocks import Figure
from site_builder.model.document import Removal

NAME = "empty-blocks"

_SAYS = re.compile(r"[^\W_]")


def apply(draft: Draft) -> Draft:
    """Take blocks without a letter or digit away."""
    gone: dict[int, Removal] = {}
    void: set[int] = set()
    for index, (block, text) in enumerate(zip(draft.blocks, draft.texts, strict=True)):
        if _SAYS.search(text) is not None or (isinstance(block, Figure) and block.address is not None):
            continue
        if text.strip():
            gone[index] = Removal(text, NAME, block.lines)
        else:
            void.add(index)
    if not void:
        return draft.without(gone)
    kept = [pair for pair in enumerate(draft.blocks) if pair[0] not in gone and pair[0] not in void]
    return draft.keeping(kept, *gone.values())
