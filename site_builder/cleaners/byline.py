"""Credits at the head and foot of an article: to the metadata what names author and outlet, away with the rest."""

import re
from dataclasses import replace
from itertools import islice

from site_builder.cleaners.appeals import is_appeal
from site_builder.cleaners.credits import Credit, read_line, read_names, read_staff
from site_builder.cleaners.credits_below import read_below
from site_builder.cleaners.datelines import read_dateline
from site_builder.cleaners.draft import Draft
from site_builder.cleaners.parts import Running, bare, is_linked, is_unnamed, without_end, without_start
from site_builder.cleaners.signatures import compiled, names_at_end, of_brackets, signature_of
from site_builder.model.blocks import Block, Figure, Heading, ListItem, Paragraph, Quotation
from site_builder.model.dates import Basis, Publication
from site_builder.model.document import Metadata, Removal
from site_builder.model.outlets import is_outlet
from site_builder.model.urls import host_of

NAME = "byline"

_OPENING = re.compile(
    r"\s*(?:【(?P<square>[^【】]{2,60})】|\[(?P<angled>[^\[\]]{2,60})\]|（(?P<round>[^（）]{2,60})）"
    r"|\((?P<plain>[^()]{2,60})\))\s*"
)
_BRACKETS = frozenset("【[（(")
_CLOSED = frozenset("）)")
_ROUND = frozenset("（(")
_IS_CREDIT = re.compile(
    r"(?:文|撰文|编译|编译整理|作者|记者|翻译|图文|采写)\s*[/／|｜:：丨]"
    r"|.{0,14}(?:记者|通讯员|专栏作者|特约撰稿人?)(?:\s|$)|.{1,12}[网社报台刊]\s*(?:讯|电|(?:综合|独家)?报道|快讯|消息)(?:\s|$)"
)
_CAPITAL = "[A-ZÀ-ÖØ-ÞА-ЯЁ]"
_ENGLISH = re.compile(
    rf"(?:By|BY|Par|Автор:?)\s+(?P<names>{_CAPITAL}[\w.'’/-]*(?:(?:,? and|,? et|,"
    rf"|\s)\s?(?:{_CAPITAL}[\w.'’/-]*|de|du|la|le|van|von|der|den|bin|ibn|al|el)){{0,9}})"
    rf"(?:\s*[|,–-]\s*(?P<outlet>[\w .]{{2,30}}))?"
)
_STAFF = re.compile(r"(?: (?:Staff|Newsroom|News Desk|Web Desk|Correspondents?|and Agencies|and agencies))+$")
_REPORTER = re.compile(
    r"(?:(?P<outlet>[^\s。，：:]{2,12})\s+)?(?:(?!记者|記者)\S){0,14}?(?:特约|本报|本刊|本网|实习|见习|驻\S{1,6})*(?:记者|記者|特约评论员|特约撰稿人?|通讯员)"
    r"(?:[\s　]+[\u4e00-\u9fff·]{2,8}){1,4}"
)
_OWN_DATELINE = re.compile(r"[（(](?P<site>[\u4e00-\u9fff]{2,8}中文[网網])(?:记者)?[）)]")
_COPYRIGHT = re.compile(r"[©ⓒ]\s*(?:\d{4}\s*)?(?P<outlet>[^\d\s，。,.|]{2,12})")
_CLOSING = re.compile(
    r"\s*[（(【\[](?P<inside>(?:[^（）()：:，。\s]{0,6}?(?:编辑|編輯|记者|記者)|责编|编译|編譯|譯者|译者|核稿|作者|校对|来源|審核"
    r"|审核|文|实习生)\s*[:：/／|｜\s][^（）()【】\[\]\n]{1,50})[）)】\]]\s*(?:1\d{6})?\s*$"
)
_OWN_STAFF = re.compile(r"报[道导]\W{0,4}(?:责编|网编|编辑|责任编辑)\s*[:： ]")
"""Where an outlet names its reporter and its editors in one line, it is its own."""
_INTERVIEW = re.compile(r"\s*(?:记者|編輯|编辑|作者|主持人|提问)\s*[：:]")
_PROFILE = re.compile(
    r"(?:(?:Author|作者)[,，]\s*(?P<who>[^。，,]{2,60})|(?:Role|Reporting from|职务|职位|職務|職位)[,，]\s*[^。]{2,60})"
)
"""Who wrote a text and as what, read out to listeners with a comma between."""
_DESKS = frozenset(("编辑部", "編輯部"))
_SPLIT = re.compile(r"[、,，]\s*")
_IS_SOMEBODY = re.compile(
    r"\s*(?:（[^（）]{2,40}）|[(][^()]{2,40}[)])?\s*(?:是|为|為|现为|现任|曾任|任|驻|目前|毕业于"
    r"|(?:is|was|has|covers|reports) )"
)
_LONGEST_NOTE = 240
_ONE_WORD = re.compile(r"[^\W\d_]{2,10}")
_LABEL_ALONE = re.compile(r"\s*(?:文|撰文|作者|记者|編輯|编辑|责编|责任编辑|翻译|编译|来源)\s*[/／|｜:：]\s*")
_HEAD, _FOOT, _ASKED, _LONGEST_NAME, _LONGEST_LABEL = 4, 6, 3, 20, 8
_LONGEST, _LONGEST_SENTENCE, _SHORT = 240, 90, 25


def apply(draft: Draft) -> Draft:
    """Read the credits of the first and last blocks."""
    if draft.is_record or not draft.blocks:
        return draft
    count, head = len(draft.blocks), _head(draft.blocks)
    indices = [*range(head), *range(max(head, count - _FOOT), count)]
    gone: dict[int, Removal] = {}
    changed: dict[int, Block] = {}
    cuts: list[Removal] = []
    metadata = draft.metadata
    for index in indices:
        block = draft.blocks[index]
        if not isinstance(block, Paragraph | Quotation | Heading) and not (index < head and _is_credit_item(block)):
            continue
        text = draft.texts[index]
        if _INTERVIEW.match(text) and _is_interview(draft.texts):
            continue
        at_head, at_foot = index < head, index >= count - _FOOT
        longest = _LONGEST_SENTENCE if text[-1] == "。" else _LONGEST
        credit = _whole(text, at_head, at_foot) if len(text) <= longest else None
        if credit is None and len(text) < _SHORT:
            credit = (_of_link(block) if at_head else None) or (Credit() if _is_publisher(text, metadata) else None)
        if credit is None and 0 < index < _HEAD and _is_label(draft.texts[index - 1]):
            credit = _below_label(draft, index, gone)
        if credit is not None:
            if (
                credit.publisher
                and is_unnamed(metadata)
                and (_is_of_site(block, metadata) or _OWN_STAFF.search(block.text))
            ):
                metadata = replace(metadata, publisher=credit.publisher)
            known = _with(metadata, credit)
            gone[index] = Removal(text, NAME, block.lines, _kept_as(metadata, known))
            metadata = known
            continue
        if at_foot and metadata.byline and _is_about(block.text, metadata.byline):
            gone[index] = Removal(block.text, NAME, block.lines)
            continue
        rest, removal, credit = _cut(block, at_head, at_foot)
        if removal is not None and credit is not None:
            known = _with(metadata, credit)
            changed[index] = rest
            cuts.append(replace(removal, kept_as=_kept_as(metadata, known)))
            metadata = known
    last = next((at for at in reversed(range(count)) if at not in gone), 0)
    closing = changed.get(last, draft.blocks[last])
    if not metadata.byline and isinstance(closing, Paragraph) and closing.text[-1:] in _CLOSED:
        names = names_at_end(closing.text, (*draft.removals, *cuts))
        if names:
            metadata = _with(metadata, read_names(names))
            changed[last] = without_end(closing, len(names) + 2)
            cuts.append(Removal(f"（{names}）", NAME, closing.lines, "byline"))
    if not metadata.publisher or (not metadata.byline and _names_reporter(draft.texts)):
        metadata = _with(metadata, _of_dateline(draft))
    if metadata.publisher and is_unnamed(metadata) and (own := _of_own_dateline(draft)):
        metadata = replace(metadata, publisher=own)
    if metadata is not draft.metadata:
        draft = replace(draft, metadata=metadata)
    return draft.changed(changed, *cuts).without(gone)


def _head(blocks: tuple[Block, ...]) -> int:
    """Where the first blocks that are no pictures end."""
    texts = 0
    for index, block in enumerate(blocks):
        texts += not isinstance(block, Figure)
        if texts == _HEAD:
            return index + 1
    return len(blocks)


def _is_interview(texts: tuple[str, ...]) -> bool:
    """Whether a label that could head a credit heads questions: it does so again and again."""
    return sum(_INTERVIEW.match(text) is not None for text in texts) >= _ASKED


def _is_about(text: str, byline: str) -> bool:
    """Whether a block below a text says who its writer is: it begins with the name, and with an office or a paper."""
    if len(text) > _LONGEST_NOTE or text[:1] != byline[:1]:
        return False
    first = _SPLIT.split(byline)[0]
    if text[: len(first)].casefold() != first.casefold() or len(first) < 2:
        return False
    return _IS_SOMEBODY.match(text, len(first)) is not None


def _whole(text: str, at_head: bool, at_foot: bool) -> Credit | None:
    """The credit a whole block consists of, or None."""
    if at_foot and "\n" in text:
        text = _without_appeals(text)
    credit = read_line(text) or of_brackets(text) or ((read_below(text) or signature_of(text)) if at_foot else None)
    if credit is not None or text[-1:] == "。":
        return credit
    opening = _OPENING.fullmatch(text) if text.lstrip()[:1] in _BRACKETS else None
    if opening is not None and _IS_CREDIT.match(_inside(opening)):
        return read_names(_inside(opening))
    if at_head and _ONE_WORD.fullmatch(text) and is_outlet(text):
        return Credit("", text) if text in _DESKS else Credit(text)
    profile = _PROFILE.fullmatch(text) if at_head and text[:1] in "ARr作职職" else None
    if profile is not None:
        return Credit("", profile["who"] or "")
    if at_head and (together := compiled(text)) is not None:
        return together
    english = _ENGLISH.fullmatch(text) if at_head and len(text) < 90 else None
    if english is not None:
        names, outlet = english["names"], (english["outlet"] or "").strip()
        return Credit(outlet or _STAFF.sub("", names)) if is_outlet(names) else Credit(outlet, names)
    if ("记者" in text or "記者" in text or "特约" in text) and len(text) < 40:
        reporter = _REPORTER.fullmatch(text)
        credit = read_names(text) if reporter is not None else Credit()
        of_outlet = reporter is not None and (not reporter["outlet"] or is_outlet(reporter["outlet"]))
        if of_outlet and (at_head or credit.publisher):
            return credit
    return read_staff(text) if "编辑" in text or "记者" in text else None


def _is_label(text: str) -> bool:
    return len(text) <= _LONGEST_LABEL and _LABEL_ALONE.fullmatch(text) is not None


def _below_label(draft: Draft, index: int, gone: dict[int, Removal]) -> Credit | None:
    """The credit of a name on a line of its own, whose label is the line above; that goes too."""
    label, name = draft.blocks[index - 1], draft.texts[index]
    credit = read_line(label.text + name) if len(name) <= _LONGEST_NAME else None
    if credit is not None:
        gone[index - 1] = Removal(label.text, NAME, label.lines)
    return credit


def _without_appeals(text: str) -> str:
    """The lines of a block but those that lead to another language or page."""
    return "\n".join(line for line in text.split("\n") if not is_appeal(line, at_end=True)) or text


def _is_credit_item(block: Block) -> bool:
    """Whether an item of a list at the head is no list but a credit."""
    if not isinstance(block, ListItem):
        return False
    return is_linked(block) or block.text[:3] in ("By ", "BY ") or _PROFILE.match(block.text) is not None


def _is_publisher(text: str, metadata: Metadata) -> bool:
    """Whether a line is the name of the outlet alone."""
    return bool(metadata.publisher) and bare(text) == bare(metadata.publisher)


def _is_of_site(block: Running, metadata: Metadata) -> bool:
    """Whether a credit is linked to the site the document is from: then it names that site."""
    own = host_of(metadata.address) if metadata.address else ""
    return bool(own) and any(run.href is not None and host_of(run.href) == own for run in block.runs)


def _of_link(block: Block) -> Credit | None:
    """The outlet that a line at the head is named after, where the line is a link to the home page of its site."""
    if not isinstance(block, Paragraph | ListItem) or not is_linked(block):
        return None
    address = next(run.href for run in block.runs if run.href)
    is_home = address.rstrip("/").count("/") == 2
    return Credit(" ".join(block.text.split())) if is_home and is_outlet(block.text) else None


def _names_reporter(texts: tuple[str, ...]) -> bool:
    """Whether the first texts begin with what could be a dateline with its reporters."""
    return any("记者" in start or "記者" in start for start in [text[:60] for text in texts[:_HEAD]])


def _of_dateline(draft: Draft) -> Credit:
    """What the dateline or the line on copyright names."""
    for block in islice((block for block in draft.blocks if isinstance(block, Paragraph)), 2):
        credit = read_dateline(block.text)
        if credit is not None:
            return credit
    for last in draft.blocks[-_FOOT:]:
        text = last.text
        copied = _COPYRIGHT.fullmatch(text) if text[:1] in "©ⓒ" else None
        if copied is not None and is_outlet(copied["outlet"]):
            return Credit(copied["outlet"])
    return Credit()


def _of_own_dateline(draft: Draft) -> str:
    """The site that names itself in brackets before the first sentence: ``（德国之声中文网）``."""
    for block in draft.blocks[:_HEAD]:
        if isinstance(block, Paragraph) and block.runs[0].text[:1] in _ROUND:
            found = _OWN_DATELINE.match(block.text)
            if found is not None:
                return found["site"]
    return ""


def _cut(block: Running, at_head: bool, at_foot: bool) -> tuple[Block, Removal | None, Credit | None]:
    """A block without the credit that opens or closes it."""
    text = block.text
    opening = _OPENING.match(text) if at_head and text.lstrip()[:1] in _BRACKETS else None
    if opening is not None and opening.end() < len(text) and _IS_CREDIT.match(_inside(opening)):
        removal = Removal(opening[0].strip(), NAME, block.lines)
        return without_start(block, opening.end()), removal, read_names(_inside(opening))
    closing = _CLOSING.search(text) if at_foot and (text[-1:] in "）)】]" or text[-8:-7] in _CLOSED) else None
    if closing is not None and closing.start() > 0:
        inside = closing["inside"]
        credit = read_line(inside) or (Credit() if "编辑" in inside or "編輯" in inside else read_names(inside))
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
