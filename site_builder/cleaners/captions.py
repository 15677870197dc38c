"""Captions set as paragraphs: given to their picture; those that only repeat a caption go."""

import re
from dataclasses import replace

from site_builder.cleaners.draft import Draft
from site_builder.cleaners.parts import bare, without_end, without_start
from site_builder.model.blocks import Block, Figure, Paragraph, Run
from site_builder.model.document import Removal

NAME = "captions"

_AGENCIES = (
    r"路透社?|法新社|美联社|新华社|塔斯社|中新社|视觉中国|盖蒂|半岛电视台|半岛|阿纳多卢(?:通讯)?社?|欧新社|东方IC"
    r"|澎湃影像|社交媒体|网络|资料图片?|档案图片?|欧洲新闻图片社|"
    r"Reuters|AFP|AP|Getty(?: Images)?|EPA|TASS|Sputnik|Xinhua|Anadolu(?: Agency)?|AA|Al ?Jazeera|IC ?photo"
    r"|Courtesy[^()（）]{0,30}"
)
_CREDIT_END = re.compile(
    rf"(?:[（(【\[]\s*(?:{_AGENCIES})(?:\s*[/／,，、|-]\s*[^（）()]{{1,30}})?\s*[）)】\]]|(?:图源|图自|图片来源"
    rf"|圖片來源|来源|图\s*[/|：:]|供图|摄影?|攝|影像|截图|视频截图|资料图)"
    rf"\s*[:：]?\s*[\w·/／ .&-]{{0,24}}|(?:{_AGENCIES})\s*(?:记者)?\s*[\w·]{{0,6}}\s*摄?"
    rf"|(?<![A-Za-z])(?:AP|AFP|REUTERS|Reuters|EPA|via REUTERS|Getty Images)\s(?:-|–|/)\s[\w.’' -]{{3,40}}"
    rf"|[（(](?:file|file photo|file image|资料图|资料照|资料照片|資料照|資料照片|檔案照|资料图片)[)）]"
    rf"|[©ⓒ]\s*[\w\s./,·-]{{2,40}})[。.）)]?\s*$",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"\s*(?:[△▲↑▼▽↓◎]|[（(]?(?:图为|图：|图:|图片说明|图说|资料图|配图|视频截图|截图|圖為|資料圖|File photo"
    r"|FILE PHOTO|Photo:|Image:|Archive)|图\s*[/|｜])"
)
_CREDIT_ONLY = re.compile(
    rf"\s*[（(©ⓒ]?\s*(?:(?:图源|图自|图片来源|圖片來源|图|Photo|Image|Credit|Crédit)\s*[:：/"
    rf"|]?\s*[\w·/／ .,&-]{{1,40}}|{_AGENCIES}"
    rf"|(?:UN|UNICEF|UNHCR|WFP|WHO|OCHA|IOM|UNDP|UNRWA|NASA|NATO) ?(?:Photo|News)?"
    rf"(?:/[\w .’'-]{{2,40}}){{0,2}})\s*[）)]?",
    re.I,
)
_LABELLED = re.compile(
    r"\s*(?:图像来源|图像加注文字|图片来源|圖像來源|圖像加註文字|圖片來源|Image source|Image caption"
    r"|Լուսանկարը?)\s*[，,:：՝]\s*",
    re.IGNORECASE,
)
_LABELS = re.compile(
    r"(?:(?:图像来源|圖像來源|Image source|Image copyright)\s*[，,:：]\s*.{1,60}?\s*)?"
    r"(?:图像加注文字|圖像加註文字|Image caption)\s*[，,:：]\s*(?=\S)"
    r"|(?:图像来源|圖像來源)\s*[，,]\s*[ -~]{2,60}?\s+(?=[\u4e00-\u9fff“《（])",
    re.IGNORECASE | re.DOTALL,
)
_SOURCE_BEHIND = re.compile(
    r"\s+(?:图像来源|圖像來源|Image source|Image copyright)\s*[，,:：]\s*[^，,:：]{1,60}$", re.IGNORECASE
)
_LABEL_STARTS = frozenset("图圖Ii")
_FIRST = frozenset("图圖题封头PpIiCcԼլ")
_SOURCE_ONLY = re.compile(
    r"\s*[（(]?(?:图源|图自|图片来源|圖片來源|题图来源|题图|封面图|头图|Photo|Image|Crédit photo"
    r"|Photo credit)\s*[:：/｜|]\s*[^。！？]{1,40}[）)]?",
    re.IGNORECASE,
)
_LONGEST, _SHORT = 120, 40
_TAIL = 70


def apply(draft: Draft) -> Draft:
    """Look at what stands behind each picture."""
    if draft.is_record or not any(
        _may_belong(block, text) for block, text in zip(draft.blocks, draft.texts, strict=True)
    ):
        return draft
    kept: list[tuple[int, Block]] = []
    gone: list[Removal] = []
    captioned = any(isinstance(block, Figure) and block.caption for block in draft.blocks)
    for index, block in enumerate(draft.blocks):
        last = kept[-1][1] if kept else None
        if not isinstance(block, Paragraph):
            kept.append((index, block))
        elif isinstance(last, Figure) and not last.caption and _is_credit_before(draft, index, last):
            gone.append(Removal(block.text, NAME, block.lines))
        elif isinstance(last, Figure) and (_belongs(block, last) or _completes(block, last)):
            kept[-1] = (kept[-1][0], _captioned(last, block))
        elif _may_belong(block, draft.texts[index]) and _LABELLED.match(block.text):
            kept.append((index, Figure(None, block.runs, block.lines)))
        elif _may_belong(block, draft.texts[index]) and _SOURCE_ONLY.fullmatch(block.text):
            gone.append(Removal(block.text, NAME, block.lines))
        elif captioned and _repeats(block.text, draft.blocks[max(0, index - 3) : index + 4]):
            gone.append(Removal(block.text, NAME, block.lines, "caption"))
        else:
            kept.append((index, block))
    if captioned or len(kept) < len(draft.blocks):
        kept = [(index, _unlabelled(block, gone) if isinstance(block, Figure) else block) for index, block in kept]
    if all(block is draft.blocks[index] for index, block in kept) and not gone:
        return draft
    return draft.keeping(kept, *gone)


def _is_credit_before(draft: Draft, index: int, figure: Figure) -> bool:
    """Whether a paragraph between a picture and its caption is only the credit."""
    text = draft.texts[index]
    following = draft.blocks[index + 1] if index + 1 < len(draft.blocks) else None
    if len(text) > _SHORT or not isinstance(following, Paragraph) or _CREDIT_ONLY.fullmatch(text) is None:
        return False
    return _CREDIT_ONLY.fullmatch(following.text) is None and _belongs(following, figure)


def _unlabelled(figure: Figure, gone: list[Removal]) -> Figure:
    """The picture with its caption alone: without the credit and the labels that one outlet sets before both."""
    label = _LABELS.match(figure.text) if figure.caption and figure.text[:1] in _LABEL_STARTS else None
    if label is None:
        return figure
    gone.append(Removal(label[0].strip(), NAME, figure.lines))
    caption = Paragraph(figure.caption, figure.lines)
    source = _SOURCE_BEHIND.search(caption.text, max(label.end(), len(caption.text) - _TAIL))
    if source is not None:
        gone.append(Removal(source[0].strip(), NAME, figure.lines))
        caption = replace(caption, runs=_runs(without_end(caption, len(caption.text) - source.start())))
    return replace(figure, caption=_runs(without_start(caption, label.end())))


def _runs(block: Block) -> tuple[Run, ...]:
    return block.runs if isinstance(block, Paragraph) else ()


def _may_belong(block: Block, text: str) -> bool:
    """Whether a block is a picture, or says that it belongs to one."""
    if isinstance(block, Figure):
        return True
    if len(text) > _LONGEST or text.lstrip(" （(")[:1] not in _FIRST:
        return False
    return _LABELLED.match(text) is not None or _SOURCE_ONLY.match(text) is not None


def _completes(paragraph: Paragraph, figure: Figure) -> bool:
    """Whether a caption ends with the label of what a paragraph says."""
    if len(paragraph.text) > _LONGEST:
        return False
    label = _LABELLED.search(figure.text[-12:])
    return label is not None and figure.text.endswith(label[0].rstrip() or label[0])


def _belongs(paragraph: Paragraph, figure: Figure) -> bool:
    """Whether a paragraph behind a picture is its caption, or the credit its caption lacks."""
    text = paragraph.text
    if len(text) > _LONGEST:
        return False
    if _LABELLED.match(text):
        return True
    if figure.caption:
        return len(text) <= _SHORT and _CREDIT_ONLY.fullmatch(text) is not None and bare(text) not in bare(figure.text)
    if figure.alt and bare(text) == bare(figure.alt):
        return True
    return _OPENING.match(text) is not None or _CREDIT_END.search(text, max(0, len(text) - _TAIL)) is not None


def _captioned(figure: Figure, paragraph: Paragraph) -> Figure:
    caption = (*figure.caption, Run(" "), *paragraph.runs) if figure.caption else paragraph.runs
    return Figure(figure.address, caption, figure.lines.to(paragraph.lines), figure.alt)


def _repeats(text: str, around: tuple[Block, ...]) -> bool:
    """Whether a paragraph says what the caption of a picture near it says."""
    captions = (block.text for block in around if isinstance(block, Figure) and block.caption)
    near = [caption for caption in captions if abs(len(caption) - len(text)) < 12]
    return bool(near) and bare(text) in {bare(caption) for caption in near} and bool(bare(text))
