"""Stray spaces of Chinese text go: around the interpunct of a name and around full-width marks (clreq 3.1).

In meeting records, which come from justified print, all spaces beside Han characters are stray.
"""

import re
from dataclasses import replace

from site_builder.cleaners.draft import Draft
from site_builder.cleaners.joins import is_letter
from site_builder.model.article import Substitution
from site_builder.model.blocks import Block, Figure, Heading, Run, Table

NAME = "typography"

_SPACES = re.compile(r"[ \xa0\u3000]+")
_MARKS = frozenset("，。、；：？！）》】』」〉％（《【『「〈")
_JOINTS = frozenset("·•-－")
_DASHES = frozenset("-－")
"""Joints that are dashes where spaces stand on both sides."""
_NUMBERED = re.compile(r"(?:[一二三四五六七八九十]{1,3}|\d{1,2})[.．]")
_QUOTES = frozenset("“”‘’")


def apply(draft: Draft) -> Draft:
    """Mend each block, and declare what was changed where."""
    if not draft.metadata.language.startswith("zh"):
        return draft
    changes: list[Substitution] = []
    changed: dict[int, Block] = {}
    number = 0
    for index, (block, text) in enumerate(zip(draft.blocks, draft.texts, strict=True)):
        number += not isinstance(block, Figure)
        if " " in text or "\xa0" in text or "\u3000" in text:
            mended = _mended(block, draft.is_record, 0 if isinstance(block, Figure) else number, changes)
            if mended is not block:
                changed[index] = mended
    if not changed:
        return draft
    return replace(draft.changed(changed), substitutions=draft.substitutions + tuple(changes))


def is_stray(text: str, start: int, end: int, in_print: bool) -> bool:
    """Whether the spaces of a text from ``start`` to ``end`` were set by a machine, not by the writer."""
    if start == 0 or end == len(text):
        return False
    before, after = text[start - 1], text[end]
    if start < 5 and before in ".．" and _NUMBERED.fullmatch(text, 0, start):
        return False
    if before in _MARKS or after in _MARKS:
        return True
    if before in _JOINTS or after in _JOINTS:
        at_left = before in _JOINTS
        mark = start - 1 if at_left else end
        if (
            not in_print
            and text[mark] in _DASHES
            and text[mark - 1 : mark].isspace()
            and text[mark + 1 : mark + 2].isspace()
        ):
            return False
        left = text[max(0, start - 4) : start - 1].rstrip()[-1:] if at_left else before
        right = after if at_left else text[end + 1 : end + 4].lstrip()[:1]
        return _is_inner(left) and _is_inner(right)
    beside = is_letter(before), is_letter(after)
    if before in _QUOTES or after in _QUOTES:
        return in_print or any(beside)
    return in_print and any(beside)


def _parts(text: str, start: int, end: int) -> bool:
    """Whether spaces beside a quotation mark part what a heading says, as headlines have it instead of a comma."""
    before, after = text[start - 1], text[end]
    return (before in "”’" and is_letter(after)) or (is_letter(before) and after in "“‘")


def _is_inner(char: str) -> bool:
    return bool(char) and is_letter(char)


def _mended(block: Block, in_print: bool, number: int, changes: list[Substitution]) -> Block:
    if isinstance(block, Table):
        rows = tuple(tuple(_mended_runs(cell, in_print, number, changes) for cell in row) for row in block.rows)
        return block if rows == block.rows else replace(block, rows=rows)
    runs = block.caption if isinstance(block, Figure) else block.runs
    mended = _mended_runs(runs, in_print, number, changes, in_heading=isinstance(block, Heading))
    if mended is runs:
        return block
    return replace(block, caption=mended) if isinstance(block, Figure) else replace(block, runs=mended)


def _mended_runs(
    runs: tuple[Run, ...], in_print: bool, number: int, changes: list[Substitution], in_heading: bool = False
) -> tuple[Run, ...]:
    """Runs without stray spaces; a space at the edge of a run is judged by the character beyond it."""
    text = "".join(run.text for run in runs)
    dropped: set[int] = set()
    for match in _SPACES.finditer(text):
        start, end = match.span()
        if is_stray(text, start, end, in_print) and not (in_heading and _parts(text, start, end)):
            dropped.update(range(start, end))
            if number:
                before, after = text[start - 1], text[end]
                changes.append(Substitution(number, before + match[0] + after, before + after, NAME))
    return _without(runs, dropped) if dropped else runs


def _without(runs: tuple[Run, ...], dropped: set[int]) -> tuple[Run, ...]:
    result: list[Run] = []
    start = 0
    for run in runs:
        end = start + len(run.text)
        if any(start <= index < end for index in dropped):
            text = "".join(char for index, char in enumerate(run.text, start) if index not in dropped)
            run = replace(run, text=text)
        if run.text:
            result.append(run)
        start = end
    return tuple(result)
