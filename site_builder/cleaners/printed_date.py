"""A line at the head of the body that is a date: when the outlet published, as printed; no zone is added.

Beside the date may stand what outlets set there: when it was updated, the section, the outlet's own name.
"""

import re
from dataclasses import dataclass, replace

from site_builder.cleaners.draft import Draft
from site_builder.model.blocks import Block, Figure, Paragraph
from site_builder.model.dates import Basis, PartialDate, Publication
from site_builder.model.document import Metadata, Removal
from site_builder.model.outlets import is_outlet
from site_builder.model.printed_dates import find_only

NAME = "printed-date"

_SEARCHED = 5
_TIMELINE = 3
_LONGEST, _LONGEST_LABEL, _MOST_LABELS = 120, 40, 2
_SENTENCE = frozenset("。！？；“”")
_YEAR = re.compile(r"(?:19|20)\d\d")
_UPDATE = re.compile(
    r"\W*(?:更新|更改|修改|最[后後](?:更新|修改)|(?:last )?(?:updated|modified)|modifié)", re.IGNORECASE
)
_ASIDE = re.compile(r"\s*[（(](?:[^（）()]{0,20}?(?:更新|修改|updated|modified)[^（）()]{0,20})[）)]", re.IGNORECASE)
_POSTED = re.compile(r"\s*(?:发表于|發表於|发布于|發佈於|Posted on|IP属地\s*[:：]?)\s*[\u4e00-\u9fff]{2,8}$")
_BREAK = re.compile(
    r"\s*[|｜•∙·\n]\s*|\s+/\s+|\s+[–—-]\s+(?=\D)|\s*(?<!最后)(?<!最後)(?=更新|最[后後]更新|发布时间|發布時間)"
    r"|\s*\b(?<!last )(?<!first )(?=(?:last |first )?(?:updated|modified|published)\b)",
    re.IGNORECASE,
)
_LED = re.compile(r"(?P<before>\S.{0,30}?)\s+(?P<date>(?:19|20)\d\d\s*[-/.年].*)")
_AGE = re.compile(
    r"(?:(?:last )?updated\s+|更新于?\s*)?\d{1,3}\s*(?:hours?|hrs?|minutes?|mins?|days?|小时|小時|分钟|分鐘|天)"
    r"\s*(?:ago|read|前|[阅閱][读讀])?"
    r"|(?:预计)?[阅閱][读讀](?:时间|時間|约|約|需).{0,8}",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\d{1,3}\s*(?:hours?|hrs?|minutes?|mins?|days?|小时|小時|分钟|分鐘|天)\s*(?:ago|前)|刚刚|just now", re.IGNORECASE
)
_LATIN_NAME = (
    r"[^\W\d_a-z\u4e00-\u9fff][\w.’'-]*(?:\s(?:(?:de|du|la|le|van|von|der|bin|al)\s)?[^\W\d_a-z][\w.’'-]*){1,3}"
)
_NAME = rf"(?:[\u4e00-\u9fff]{{2,4}}|[\u4e00-\u9fff]+(?:[·•][\u4e00-\u9fff]+)+|{_LATIN_NAME})"
_BETWEEN = r"\s*(?:[,，、/]|\band\b|和)\s*"
_NAMES = re.compile(rf"{_NAME}(?:{_BETWEEN}{_NAME}){{0,4}}")
_SPLIT = re.compile(_BETWEEN)
_NO_NAME = re.compile(
    r".*(?:新闻|新聞|国际|國際|国内|中国|中國|财经|財經|经济|經濟|政治|观点|觀點|評論|评论|社会|社會|文化|科技|体育|要闻|要聞|时政"
    r"|军事|世界|专栏|專欄|视频|图片|频道|健康|环境|人权|生活|教育|娱乐|香港|台湾|臺灣|美国|美國|欧洲|亚洲|分析|解说|来源|來源|编辑|原创|首页"
    r"|World|Politics|Europe|Asia|Africa|Middle East|Americas?|International|Business|Opinion|Sports?|Culture|Tech"
    r"|Science|Health|Videos?|Photos|Home)"
)
"""Sections of a site, which are no names of persons."""
_TWICE = re.compile(r"(\S.{6,40}?)\s?\1\s*$")
_CLOCK = re.compile(r"\d{1,2}[:.：]\d\d.{0,10}")
_BY = re.compile(r"By (?P<names>[A-Z][^|]{2,60})")
_LABEL = re.compile(r"[\u4e00-\u9fff·]{2,8}|[^\W\d_][^\d。！？：；，,:;.!?|]{1,40}")


@dataclass(frozen=True, slots=True)
class _Stamp:
    """What such a line says: the date, whether only of an update, and whose text it is."""

    date: PartialDate
    update: bool = False
    publisher: str = ""
    byline: str = ""


def apply(draft: Draft) -> Draft:
    """Move a printed date to the metadata; a chronology, where many lines are dates, is left alone."""
    if draft.is_record:
        return draft
    gone: dict[int, Removal] = {}
    metadata, update = draft.metadata, False
    for index, block in enumerate(draft.blocks[:_SEARCHED]):
        if isinstance(block, Figure):
            continue
        stamp = _stamp(block) if isinstance(block, Paragraph) and len(block.text) < _LONGEST else None
        if stamp is None and isinstance(block, Paragraph) and _AGO.fullmatch(block.text):
            gone[index] = Removal(block.text, NAME, block.lines)
            continue
        if stamp is None:
            if len(block.text) > 60 or (gone and any(map(str.isalnum, block.text))):
                break
            continue
        if metadata.publication.date is None or (update and not stamp.update) or _is_finer(stamp.date, metadata):
            publication = Publication(stamp.date, Basis.PRINTED, " ".join(block.text.split()))
            metadata, update = replace(metadata, publication=publication), stamp.update
        if not (metadata.publisher and metadata.byline):
            metadata = replace(
                metadata,
                publisher=metadata.publisher or stamp.publisher,
                byline=metadata.byline or stamp.byline,
            )
        kept_as = "published" if metadata.publication.date == stamp.date else ""
        gone[index] = Removal(block.text, NAME, block.lines, kept_as)
    if not gone or _is_timeline(draft.blocks):
        return draft
    return replace(draft.without(gone), metadata=metadata)


def _is_finer(date: PartialDate, metadata: Metadata) -> bool:
    """Whether a printed time tells more than the head does: that only says again when the feed was collected."""
    head = metadata.publication
    return date.hour is not None and head.basis is Basis.FRONT_MATTER and head.date == metadata.collected


def _stamp(block: Paragraph) -> _Stamp | None:
    """The date a line consists of, with or without what may stand beside it."""
    text = block.text
    if not _SENTENCE.isdisjoint(text) or _YEAR.search(text) is None:
        return None
    date = _only_date(text)
    if date is not None:
        return _Stamp(date, _UPDATE.match(text) is not None)
    signed = _signed(text) if "\n" in text else None
    if signed is not None:
        return signed
    if "，" in text:
        return None
    dates: list[_Stamp] = []
    labels: list[str] = []
    byline = before = ""
    posted = _POSTED.search(text) is not None
    for part in _parts(block):
        if before and _CLOCK.fullmatch(part) and (date := find_only(f"{before}, {part}")):
            dates[-1], before = replace(dates[-1], date=date), ""
            continue
        by = _BY.fullmatch(part)
        date = find_only(part)
        led = _LED.fullmatch(part) if date is None else None
        if led is not None and (posted or is_outlet(led["before"].split()[-1])):
            labels.append(led["before"].split()[-1])
            date = find_only(led["date"])
        if date is not None:
            dates.append(_Stamp(date, _UPDATE.match(part) is not None))
            before = part
        elif by is not None:
            byline = by["names"].strip()
        elif _LABEL.fullmatch(part) and len(part) <= _LONGEST_LABEL:
            labels.append(part)
        elif _AGE.fullmatch(part) is None:
            return None
    if not dates or len(labels) > _MOST_LABELS:
        return None
    first = next((stamp for stamp in dates if not stamp.update), dates[0])
    outlets = [label for label in (*labels, byline) if is_outlet(label) or (posted and label)]
    return replace(first, publisher=outlets[0] if outlets else "", byline="" if byline in outlets else byline)


def _signed(text: str) -> _Stamp | None:
    """Two lines of which one is who wrote the text, the other when it was published."""
    first, _, second = text.partition("\n")
    date, names = find_only(second), _NAMES.fullmatch(first.strip())
    if date is None or names is None or is_outlet(first) or _NO_NAME.fullmatch(first):
        return None
    persons = dict.fromkeys(_SPLIT.split(names[0]))
    return _Stamp(date, byline=(", " if max(first) < "\u2e80" else "、").join(persons))


def _parts(block: Paragraph) -> list[str]:
    """The parts of a line between its rules and dots; a link is a part of its own."""
    texts: list[str] = []
    linked = None
    for run in block.runs:
        if texts and run.href == linked:
            texts[-1] += run.text
        else:
            texts.append(run.text)
        linked = run.href
    bare = (_POSTED.sub("", _ASIDE.sub("", text.rstrip())) for text in texts)
    parts = (part.strip(" ,，") for text in bare for part in _BREAK.split(text))
    return [part for part in parts if part]


def _only_date(text: str) -> PartialDate | None:
    """The date a line consists of, also where the page printed it twice."""
    return find_only(_TWICE.sub(r"\1", text) if len(_YEAR.findall(text)) > 1 else text)


def _is_timeline(blocks: tuple[Block, ...]) -> bool:
    short = (block.text for block in blocks if not isinstance(block, Figure) and len(block.text) < 80)
    return sum(find_only(text) is not None for text in short) >= _TIMELINE
