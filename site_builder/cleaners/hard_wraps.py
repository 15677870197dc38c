"""Lines broken at a margin are joined again, each script in its way (clreq: no space between Han characters)."""

import re
from dataclasses import replace

from site_builder.cleaners.draft import Draft
from site_builder.cleaners.joins import join_lines
from site_builder.model.blocks import Block, Figure, Run, Table

NAME = "hard-wraps"

_AT_BLANKS, _MARGIN = "markdown-dump", 80
"""The format whose writer breaks lines as soon as they pass 78 characters, but only where there is a blank."""

_SPACED = re.compile(r"[\u3400-\u9fff] [A-Za-z0-9]|[A-Za-z0-9%] [\u3400-\u9fff]")
_MIXED = re.compile(r"[\u3400-\u9fff]\n[A-Za-z0-9]|[A-Za-z0-9%]\n[\u3400-\u9fff]")
_GLUED = re.compile(r"[\u3400-\u9fff][A-Za-z]|[A-Za-z][\u3400-\u9fff]")


def apply(draft: Draft) -> Draft:
    """Join the lines inside each block."""
    wrapped = [index for index, text in enumerate(draft.texts) if "\n" in text and _has_break(draft.blocks[index])]
    if not wrapped:
        return draft
    chinese = draft.metadata.language.startswith(("zh", "ja"))
    blanks = chinese and draft.document.format == _AT_BLANKS and _has_long_line(draft.texts)
    changed = {}
    for index in wrapped:
        text = draft.texts[index]
        spaced = (
            not blanks and not draft.is_record and _MIXED.search(text) is not None and _is_spaced(text, draft.texts)
        )
        changed[index] = _joined(draft.blocks[index], chinese, spaced, blanks)
    return draft.changed(changed)


def _has_long_line(texts: tuple[str, ...]) -> bool:
    """Whether a line runs past any margin: then lines were broken at blanks and behind hyphens only."""
    return any(len(text) > _MARGIN and max(map(len, text.split("\n"))) > _MARGIN for text in texts)


def _has_break(block: Block) -> bool:
    if isinstance(block, Table):
        return any("\n" in run.text for row in block.rows for cell in row for run in cell)
    return True


def _is_spaced(text: str, texts: tuple[str, ...]) -> bool:
    """Whether a text, or else all texts, set spaces between Han characters and Latin words more often than not."""
    for sample in ((text,), texts):
        spaced = sum(len(_SPACED.findall(part)) for part in sample)
        glued = sum(len(_GLUED.findall(part)) for part in sample)
        if spaced != glued:
            return spaced > glued
    return False


def _joined(block: Block, chinese: bool, spaced: bool, blanks: bool) -> Block:
    if isinstance(block, Figure):
        return replace(block, caption=_joined_runs(block.caption, chinese, spaced, blanks))
    if isinstance(block, Table):
        rows = tuple(tuple(_joined_runs(cell, chinese, spaced, blanks) for cell in row) for row in block.rows)
        return replace(block, rows=rows)
    return replace(block, runs=_joined_runs(block.runs, chinese, spaced, blanks))


def _joined_runs(runs: tuple[Run, ...], chinese: bool, spaced: bool, blanks: bool) -> tuple[Run, ...]:
    result: list[Run] = []
    for index, run in enumerate(runs):
        if "\n" not in run.text:
            result.append(run)
            continue
        before = result[-1].text[-200:] if result else ""
        after = "".join(following.text for following in runs[index + 1 : index + 3]).lstrip()[:1]
        text = join_lines(run.text, before, after, chinese, spaced, blanks)
        if text:
            result.append(replace(run, text=text))
    return tuple(result)
