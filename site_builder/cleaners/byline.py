"""Credits at the head and foot of an article: to the metadata what names author and outlet, away with the rest."""

import re
from dataclasses import replace

from site_builder.cleaners.credits import Credit, read_line, read_names
from site_builder.cleaners.draft import Draft
from site_builder.cleaners.parts import Running, without_end, without_start
from site_builder.model.blocks import Block, Heading, Paragraph, Quotation
from site_builder.model.dates import Basis, Publication
from site_builder.model.document import Metadata, Removal

NAME = "byline"

_OPENING = re.compile(
    r"\s*(?:【(?P<square>[^【】\n]{2,60})】|\[(?P<angled>[^\[\]\n]{2,60})\]|（(?P<round>[^（）\n]{2,60})）"
    r"|\((?P<plain>[^()\n]{2,60})\))\s*"
)
_IS_CREDIT = re.compile(
    r"(?:文|撰文|编译|编译整理|作者|记者|翻译|图文|采写)\s*[/／|｜:：丨]"
    r"|.{0,14}(?:记者|通讯员|专栏作者|特约撰稿人?)(?:\s|$)|.{1,12}[网社报台刊]\s*(?:讯|电|报道)(?:\s|$)"
)
_ENGLISH = re.compile(
    r"(?:By|BY|Par|Автор:?)\s+(?P<names>[^\W\d_][\w.'’-]*(?:(?:,? and|,? et|,"
    r"|\s)\s?[^\W\d_][\w.'’-]*){0,9})(?:\s*[|,–-]\s*(?P<outlet>[\w .]{2,30}))?"
)
_REPORTING = re.compile(
    r"[(（]?\s*(?:Additional )?(?:[Rr]eporting|[Ww]riting) by (?P<names>[^;.)）]{3,80})[^。]{0,200}"
)
_CLOSING = re.compile(
    r"\s*[（(【\[](?:责任?编辑|責任編輯|责编|编辑|編輯|编译|作者|记者|校对|来源|審核|审核|文|实习生)\s*[:：/／"
    r"|｜\s][^（）()【】\[\]\n]{1,50}[）)】\]]\s*$"
)
_HEAD, _FOOT = 4, 6


def apply(draft: Draft) -> Draft:
    """Read the credits of the first and last blocks."""
    if draft.is_record or not draft.blocks:
        return draft
    count = len(draft.blocks)
    indices = [*range(min(_HEAD, count)), *range(max(_HEAD, count - _FOOT), count)]
    gone: dict[int, Removal] = {}
    changed: dict[int, Block] = {}
    cuts: list[Removal] = []
    metadata = draft.metadata
    for index in indices:
        block = draft.blocks[index]
        if not isinstance(block, Paragraph | Quotation | Heading):
            continue
        credit = _whole(block.text, index < _HEAD)
        if credit is not None:
            known = _with(metadata, credit)
            gone[index] = Removal(block.text, NAME, block.lines, _kept_as(metadata, known))
            metadata = known
            continue
        rest, removal, credit = _cut(block, index < _HEAD)
        if removal is not None and credit is not None:
            known = _with(metadata, credit)
            changed[index] = rest
            cuts.append(replace(removal, kept_as=_kept_as(metadata, known)))
            metadata = known
    if metadata is not draft.metadata:
        draft = replace(draft, metadata=metadata)
    return draft.changed(changed, *cuts).without(gone)


def _whole(text: str, at_head: bool) -> Credit | None:
    """The credit a whole block consists of, or None."""
    if len(text) > 240:
        return None
    credit = read_line(text)
    if credit is not None:
        return credit
    opening = _OPENING.fullmatch(text)
    if opening is not None and _IS_CREDIT.match(_inside(opening)):
        return read_names(_inside(opening))
    english = _ENGLISH.fullmatch(text) if at_head and len(text) < 90 else None
    if english is not None:
        return Credit((english["outlet"] or "").strip(), english["names"])
    reporting = None if at_head else _REPORTING.fullmatch(text)
    return Credit("", reporting["names"].strip()) if reporting is not None else None


def _cut(block: Running, at_head: bool) -> tuple[Block, Removal | None, Credit | None]:
    """A block without the credit that opens or closes it."""
    text = block.text
    opening = _OPENING.match(text) if at_head else None
    if opening is not None and opening.end() < len(text) and _IS_CREDIT.match(_inside(opening)):
        removal = Removal(opening[0].strip(), NAME, block.lines)
        return without_start(block, opening.end()), removal, read_names(_inside(opening))
    closing = _CLOSING.search(text) if not at_head and text[-1:] in "）)】]" else None
    if closing is not None and closing.start() > 0:
        credit = read_line(closing[0].strip()) or Credit()
        return without_end(block, len(text) - closing.start()), Removal(closing[0].strip(), NAME, block.lines), credit
    return block, None, None


def _inside(match: re.Match[str]) -> str:
    return (match["square"] or match["angled"] or match["round"] or match["plain"] or "").strip()


def _with(metadata: Metadata, credit: Credit) -> Metadata:
    """The metadata completed by a credit; what is known already stays."""
    publisher = metadata.publisher or credit.publisher
    byline = metadata.byline or credit.byline
    publication = metadata.publication
    if publication.date is None and credit.date is not None:
        publication = Publication(credit.date, Basis.PRINTED, credit.date.iso())
    if (publisher, byline, publication) == (metadata.publisher, metadata.byline, metadata.publication):
        return metadata
    return replace(metadata, publisher=publisher, byline=byline, publication=publication)


def _kept_as(before: Metadata, after: Metadata) -> str:
    if after.byline != before.byline:
        return "byline"
    if after.publisher != before.publisher:
        return "publisher"
    return "published" if after.publication != before.publication else ""
