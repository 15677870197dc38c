"""What a page sets above its article: the way to it (``首页 > 国际 > 正文``), links to sections before the title."""

import re

from site_builder.cleaners.draft import Draft
from site_builder.cleaners.parts import bare, is_linked
from site_builder.model.blocks import Block, Figure, Heading, Table
from site_builder.model.document import Removal

NAME = "page-head"

_SEARCHED, _FARTHEST = 6, 60
_LONGEST, _LONGEST_STEP, _LONGEST_LINK = 80, 16, 40
_ARROWS = frozenset(">＞»›→")
_STEP = re.compile(r"\s*[>＞»›→]+\s*")
_HERE = re.compile(
    r"\s*(?:您?[的所]?(?:当前|现在|當前|目前)?[的所]?(?:在)?位置|You are here)\s*[:：]?\s*", re.IGNORECASE
)
_FIRST = re.compile(r"(?:\S{0,8}(?:首页|首頁|主页|主頁))|Home(?: page)?|新闻中心|.{2,6}(?:网|網)", re.IGNORECASE)
_LAST = re.compile(r"(?:新闻|文章)?(?:正文|内容|內容|详情|詳情)|Article|Story", re.IGNORECASE)
_BULLETS = "∙•·|｜ "


def apply(draft: Draft) -> Draft:
    """Take such lines away: a way anywhere at the head, blocks of links only where the title follows as a heading."""
    if draft.is_record:
        return draft
    first = next((block for block in draft.blocks if not isinstance(block, Figure)), None)
    title = _title_at(draft) if first is not None and is_linked(first) else 0
    gone: dict[int, Removal] = {}
    for index, block in enumerate(draft.blocks[: max(_SEARCHED, title)]):
        if isinstance(block, Figure | Table | Heading):
            continue
        text = block.text
        if len(text) > _LONGEST:
            if not title:
                break
            continue
        above = index < title and len(text) <= _LONGEST_LINK and is_linked(block)
        if above or (index < _SEARCHED and not _ARROWS.isdisjoint(text) and _is_way(block, text)):
            gone[index] = Removal(text, NAME, block.lines)
    return draft.without(gone)


def _title_at(draft: Draft) -> int:
    """Where the title stands as a heading near the top, or 0."""
    title = bare(draft.metadata.title)
    for index, block in enumerate(draft.blocks[:_FARTHEST]):
        if isinstance(block, Heading):
            return index if title and bare(block.text).startswith(title) else 0
    return 0


def _is_way(block: Block, text: str) -> bool:
    """Whether a line with arrows is the way from the home page to the article, or a marked link to its section."""
    here = _HERE.match(text)
    steps = [step for step in _STEP.split((text[here.end() :] if here else text).strip(_BULLETS)) if step]
    if not steps or any(len(step) > _LONGEST_STEP * 2 for step in steps[:-1]):
        return False
    if len(steps) == 1:
        return text[0] in _BULLETS and text.rstrip()[-1] in _ARROWS and len(text) <= _LONGEST_STEP
    if not any(mark in text for mark in "。！？!?；;"):
        return here is not None or bool(_FIRST.fullmatch(steps[0]) or _LAST.fullmatch(steps[-1])) or is_linked(block)
    return False
