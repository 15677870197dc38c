"""What the printer put on the pages of a meeting record: running heads, footers, marks, the note on corrections."""

import re
from itertools import pairwise

from site_builder.cleaners.draft import Draft
from site_builder.model.blocks import Block, Heading, Paragraph
from site_builder.model.document import DocumentKind, Metadata, Removal
from site_builder.model.speaker_lines import speaker_line
from site_builder.model.verbatim import begins_note, is_complete, is_speaker_repeated, page_mark

NAME = "page-furniture"

_BARE = re.compile(r"(\d{1,3})(?:-\d{1,3})?")


def apply(draft: Draft) -> Draft:
    """Take away the furniture of the pages; a running head goes where its date or symbol went."""
    if draft.document.kind is not DocumentKind.MEETING_RECORD:
        return draft
    rules = [_rule_of(block) for block in draft.blocks]
    _doubt_bare_numbers(draft.blocks, rules)
    _add_parted_heads(draft.blocks, rules)
    _add_notes(draft.blocks, rules)
    gone = {
        index: Removal(block.text, rule, block.lines, _kept_as(block.text, rule, draft.metadata))
        for index, (block, rule) in enumerate(zip(draft.blocks, rules, strict=True))
        if rule
    }
    return draft.without(gone)


def _rule_of(block: Block) -> str:
    return page_mark(block.text) if isinstance(block, Paragraph) and "\n" not in block.text else ""


def _kept_as(text: str, rule: str, metadata: Metadata) -> str:
    if rule != "running-head":
        return ""
    if metadata.publication.printed and metadata.publication.printed in text:
        return "publication"
    return "symbol" if metadata.symbol and metadata.symbol in text else ""


def _doubt_bare_numbers(blocks: tuple[Block, ...], rules: list[str]) -> None:
    """A number alone is a page number only beside another mark, or where such numbers rise through the record."""
    bare = [index for index, rule in enumerate(rules) if rule == "page-number" and _BARE.fullmatch(blocks[index].text)]
    numbers = [int(blocks[index].text.split("-")[0]) for index in bare]
    if len(numbers) > 1 and all(a < b for a, b in pairwise(numbers)):
        return
    marks = {index for index, rule in enumerate(rules) if rule} - set(bare)
    for index in bare:
        if not marks & {index - 1, index + 1}:
            rules[index] = ""


def _add_parted_heads(blocks: tuple[Block, ...], rules: list[str]) -> None:
    """A short line between two running heads is the third part of one: date, subject, symbol on lines of their own.

    So is the name of who is still speaking, repeated at the head of a page.
    """
    for index in range(1, len(blocks)):
        block = blocks[index]
        if rules[index] or not isinstance(block, Paragraph | Heading) or not rules[index - 1]:
            continue
        if is_speaker_repeated(block.text):
            rules[index] = "running-head"
        if rules[index - 1] != "running-head" or index == len(blocks) - 1:
            continue
        if rules[index + 1] == "running-head" and "\n" not in block.text and not is_complete(block.text):
            rules[index] = "" if speaker_line(block.text) else "running-head"


def _add_notes(blocks: tuple[Block, ...], rules: list[str]) -> None:
    """The note on languages and corrections at the foot of the cover, to the end of its last sentence."""
    inside = False
    for index, block in enumerate(blocks):
        if rules[index] or not isinstance(block, Paragraph):
            continue
        if inside or begins_note(block.text):
            rules[index] = "corrections-note"
            inside = not is_complete(block.text)
