"""Lists of other articles: a heading such as 相关阅读 with the links below it, links that say "read more".

Also those without a heading, where items that are all link and lead to one site stand amid paragraphs.
"""

import re

from site_builder.cleaners.draft import Draft
from site_builder.cleaners.parts import is_linked
from site_builder.model.blocks import Block, Figure, Heading, ListItem, Paragraph, Table
from site_builder.model.document import Removal
from site_builder.model.urls import host_of

NAME = "related-links"

_LABEL = re.compile(
    r"[\s\W]*(?:跳转至下一栏\s*)?(?:相关(?:阅读|新闻|报道|链接|文章|推荐|内容|专题|话题|视频)|相關(?:閱讀|新聞|報導"
    r"|連結|文章)"
    r"|延伸阅读|延伸閱讀|扩展阅读|"
    r"更多(?:相关|精彩|热门)?(?:阅读|新闻|报道|文章|内容|推荐|资讯|相关|精彩)|推荐阅读|推薦閱讀|热门(?:文章|推荐|新闻"
    r"|阅读|排行|话题)"
    r"|(?:阅读|閱讀)?[上下]一[篇则則]|猜你喜欢|你可能(?:还"
    r"|也)?(?:喜欢|感兴趣)|往期(?:回顾|推荐|精选)|"
    r"相关图集|"
    r"另请参阅|阅读更多|閱讀更多|点击阅读|"
    r"keep reading|related(?: (?:articles?|stories|news|topics|links|content|posts?))?|read (?:more|also|next)|see also"
    r"|more (?:on this|stories|from)|"
    r"recommended(?: stories| articles)?|you may also like|most read|read also|also read|"
    r"(?:à )?lire aussi|(?:à )?lire également|sur le même sujet|читайте также|по теме|смотрите также|lea también"
    r"|lee también|կարդացեք նաև|կարդալ նաև)",
    re.IGNORECASE,
)
_BY_SAME = re.compile(r"[^。，：:]{1,12}?\s?的(?:其他|其它|往期)(?:文章|报道|專欄|专栏)\W*")
"""What the same writer wrote besides."""
_SECTION = re.compile(
    r"\W*(?:(?:头条|頭條|最新|聚焦|焦点|焦點|即时|即時|热点|熱點|热门|熱門|要闻|要聞|其他|其它|更多|国际|國際|今日|图片|圖片)(?:新闻|新聞|消息"
    r"|文章|报道|報導|头条|頭條|推荐|推薦|资讯|資訊|要闻|要聞)"
    r"|(?:更多|最新)\s?\S{1,8}\s?(?:新闻|新聞|报道|報導|文章|消息|资讯|資訊|内容|內容)|编辑推荐|編輯推薦|编者推荐"
    r"|编辑精选|編輯精選|精选(?:内容|推荐|文章)|精選內容"
    r"|热读|熱讀|热门|排行榜|点击排行|相关|相關|标签|標籤|关键词|關鍵詞|话题|專題|专题|今日热点|大家都在看"
    r"|其他人還看了|看过本文的人还看了|近期文章|最受[欢歡]迎|[阅热][读门]排行|热新闻|深度聚焦|(?:热文|为[您你]|好文"
    r"|精彩|本文)推荐|热文"
    r"|(?:other|latest|more|top|breaking|in other|recent|trending|world|must-read) (?:news|stories|articles|headlines"
    r"|reads)|latest|trending(?: now)?"
    r"|(?:explore )?more on (?:these topics|this story|this topic|.{2,30})|more from .{2,30}|(?:related "
    r"|suggested )?topics|tags|what to read next|up next"
    r"|most (?:popular|viewed|shared)|recommended for you|in this story|don['’]t miss(?: it)?|editors['’]? picks?"
    r"|popular(?: now| stories)?)\W*",
    re.IGNORECASE,
)
"""Names of sections of a site: labels of other articles only where links follow at once."""
_COUNTED = re.compile(r"list (?:of \d+ items?$|\d+ of \d+)|end of list$", re.IGNORECASE)
"""What pages tell listeners of their lists of other articles."""
_GALLERY = re.compile(
    r"\W*(?:图集|圖集|图辑|圖輯|组图|組圖|In pictures|Photo gallery|Gallery)\s*[:：|｜]\s*\S.{0,60}", re.IGNORECASE
)
_AGO = re.compile(
    r"\s*\d+\s*(?:minutes?|hours?|days?|weeks?|months?) ago|\s*\d+\s?(?:分钟|小时|天|周|分鐘|小時|週)前", re.IGNORECASE
)
"""How long ago another article appeared, as set behind its headline."""
_TAGS = re.compile(
    r"\W*(?:标签|標籤|关键词|關鍵詞|关键字|關鍵字|话题|話題|tags?|topics?|filed under|keywords?)\s*[:：]?\s*",
    re.IGNORECASE,
)
_WHEN = re.compile(r"(?:\d{4}[年/.-])?\d{1,2}[月/.-]\d{1,2}日?(?:[,，]?\s*\d{1,2}:\d\d)?")
"""A day beside another article's headline."""
_DAY = re.compile(
    r"\s*(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}|\d{4}[年/.-]\d{1,2}[月/.-]\d{1,2}日?)\s*"
)
"""A day with its year, as set behind another article's headline."""
_FINISHED = frozenset("。！；，”」…")
_LEADS_IN = frozenset(":：")
_REST = re.compile(r"[\s\W]*")
_COLON = re.compile(r"\s*[:：｜|丨]\s*\S")
_SENTENCE = re.compile(r"[。！？!?；;]|\.\s|\.$|[”」]$")
_SENTENCES = re.compile(r"[。；;]|\.\s|\.$|[”」]$")
"""Marks of sentences, but for those that headlines have too."""
_EDGE = 2
_LONGEST = 200
_HEADLINE = 60
_SHORTEST, _DEPTH, _RANK = 8, 3, 2
_FIRST = frozenset("lLeE")


def apply(draft: Draft) -> Draft:
    """Take a label of related links and the links that follow away, and a list of links that ends the body."""
    if draft.is_record:
        return draft
    blocks = draft.blocks
    gone: dict[int, Removal] = {}
    linked, tail = False, _tail(blocks)
    for index, text in enumerate(draft.texts):
        if len(text) >= _LONGEST:
            continue
        label = _LABEL.match(text) or (_BY_SAME.fullmatch(text) if "的其" in text or "的往" in text else None)
        if label is not None and index not in gone and not isinstance(blocks[index], Figure | Table):
            _add_list(blocks, index, text[label.end() :], tail, gone)
        if text[-1:] in _FINISHED:
            linked = linked or (text[-1:] == "”" and isinstance(blocks[index], ListItem) and is_linked(blocks[index]))
            continue
        linked = linked or is_linked(blocks[index])
        if len(text) <= _HEADLINE and index not in gone:
            _add_section(blocks, index, text, tail, gone)
    if linked:
        _add_asides(draft, gone)
    _add_tail(blocks, gone)
    return draft.without(gone)


def _tail(blocks: tuple[Block, ...]) -> int:
    """From where on every block could be a headline."""
    start = len(blocks)
    while start > 0 and _is_headline(blocks[start - 1]):
        start -= 1
    return start


def _add_list(blocks: tuple[Block, ...], index: int, rest: str, tail: int, gone: dict[int, Removal]) -> None:
    """The label and the links below it; a label without links is a heading like others, unless it ends the body."""
    end = index + 1
    while end < len(blocks) and (_is_other(blocks[end]) or isinstance(blocks[end], Figure)):
        end += 1
    alone = _REST.fullmatch(rest) is not None or (isinstance(blocks[index], Heading) and _holds_list(blocks[index:end]))
    if alone and index + 1 >= tail:
        end = len(blocks)
    with_link = not alone and (_ends_in_link(blocks[index]) or (_names_one(rest) and not _heads_text(blocks, index)))
    if not with_link and not (alone and (end > index + 1 or end >= len(blocks))):
        return
    for number in range(index, end if alone else index + 1):
        if not isinstance(blocks[number], Figure):
            gone[number] = Removal(blocks[number].text, NAME, blocks[number].lines)


def _holds_list(blocks: tuple[Block, ...]) -> bool:
    """Whether what follows a heading are two headlines of other articles at least."""
    return sum(isinstance(block, ListItem) for block in blocks) >= _EDGE


def _add_section(blocks: tuple[Block, ...], index: int, text: str, tail: int, gone: dict[int, Removal]) -> None:
    """A section's name and the links, a gallery's and the titles, that follow it at once; a mark of a list alone."""
    end = index + 1
    if isinstance(blocks[index], Figure | Table):
        return
    if text[:1] in _FIRST and _COUNTED.match(text):
        while end < len(blocks) and is_linked(blocks[end]) and not text.lower().startswith("end"):
            end += 1
    elif _is_of_tags(blocks[index]):
        end = index + 1
    elif end < len(blocks) and not _leads(blocks[end]):
        return
    elif _SECTION.fullmatch(text):
        while end < len(blocks) and _is_other(blocks[end]):
            end += 1
        if (end == index + 1 and end < len(blocks)) or (text.rstrip()[-1] in _LEADS_IN and end < tail):
            return
    elif isinstance(blocks[index], Heading) and _GALLERY.fullmatch(text):
        while end < len(blocks) and isinstance(blocks[end], ListItem) and _is_headline(blocks[end]):
            end += 1
        if end == index + 1:
            return
    else:
        return
    gone.update((number, Removal(blocks[number].text, NAME, blocks[number].lines)) for number in range(index, end))


def _is_of_tags(block: Block) -> bool:
    """Whether a block is the word for tags and links, nothing else."""
    if isinstance(block, Figure | Table) or block.runs[-1].href is None or block.runs[0].href is not None:
        return False
    plain = "".join(run.text for run in block.runs if run.href is None)
    return _TAGS.fullmatch(plain) is not None


def _leads(block: Block) -> bool:
    """Whether what stands before a block could be the label of a list that it begins."""
    return isinstance(block, ListItem) or _is_other(block)


def _is_other(block: Block) -> bool:
    """Whether a block names another article: a link and nothing else, or what is said of such a list."""
    if is_linked(block):
        return True
    if not isinstance(block, ListItem | Paragraph):
        return False
    text = block.text
    if text[:1].isdigit():
        return text.isdigit() and len(text) <= _RANK
    if text[:1] in _FIRST and _COUNTED.match(text) is not None:
        return True
    beside = _unlinked(block)
    return beside != "" and (_AGO.fullmatch(beside) is not None or _DAY.fullmatch(beside) is not None)


def _unlinked(block: ListItem | Paragraph) -> str:
    """What stands behind a link that begins a block; nothing if none does."""
    return "".join(run.text for run in block.runs[1:]) if block.runs[0].href else ""


def _add_asides(draft: Draft, gone: dict[int, Removal]) -> None:
    """List items and paragraphs amid the text that are all link, no sentence, and lead to pages of one site.

    A single one counts only where that site is the document's own; a list that the text leads up to stays.
    """
    blocks, own = draft.blocks, host_of(draft.metadata.address) if draft.metadata.address else ""
    start = 0
    while start < len(blocks):
        end = start
        while end < len(blocks) and _is_aside(blocks[end]):
            end += 1
        items = blocks[start:end]
        hosts = {host_of(run.href) for block in items for run in getattr(block, "runs", ()) if run.href}
        begun = start > 0 and draft.texts[start - 1].rstrip()[-1:] in _LEADS_IN
        goes_on = any(
            isinstance(block, ListItem) and not is_linked(block)
            for block in (*blocks[max(0, start - 1) : start], *blocks[end : end + 1])
        )
        if items and not begun and not goes_on and len(hosts) == 1 and (len(items) >= _EDGE or hosts == {own}):
            end += end < len(blocks) and _WHEN.fullmatch(draft.texts[end]) is not None
            for index in range(start, end):
                gone.setdefault(index, Removal(blocks[index].text, NAME, blocks[index].lines))
        start = max(end, start + 1)


def _is_aside(block: Block) -> bool:
    """Whether a block is another article's headline and nothing but a link to a page below a site's first."""
    if not isinstance(block, ListItem | Paragraph) or not is_linked(block):
        return False
    if not _SHORTEST <= len(block.text) <= _LONGEST:
        return False
    if isinstance(block, ListItem):  # a headline may ask before it answers, and end in a quotation
        if "。" in block.text or block.text[-1] in ".；;":
            return False
    elif _SENTENCES.search(block.text):
        return False
    return all(run.href is None or run.href.rstrip("/").count("/") >= _DEPTH for run in block.runs)


def _is_headline(block: Block) -> bool:
    """Whether a block could be another article's headline that lost its link."""
    if isinstance(block, Figure):
        return True
    return len(block.text) <= _HEADLINE and _SENTENCE.search(block.text) is None


def _names_one(rest: str) -> bool:
    """Whether what follows a label is a colon and a headline."""
    return _COLON.match(rest) is not None and _SENTENCE.search(rest) is None


def _heads_text(blocks: tuple[Block, ...], index: int) -> bool:
    """Whether a heading, or a block all in bold, has the text that it is the heading of below it."""
    block, below = blocks[index], blocks[index + 1 : index + 2]
    if isinstance(block, Figure | Table) or not (isinstance(block, Heading) or all(run.strong for run in block.runs)):
        return False
    return bool(below) and _is_text(below[0])


def _is_text(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.text[-1] in _FINISHED and not is_linked(block)


def _ends_in_link(block: Block) -> bool:
    return not isinstance(block, Figure | Table) and block.runs[-1].href is not None


def _add_tail(blocks: tuple[Block, ...], gone: dict[int, Removal]) -> None:
    """Two list items or more at the very end that are all links, or three headlines that are; with their heading."""
    start = len(blocks)
    while start > 0 and (start - 1 in gone or _ends_body(blocks[start - 1])):
        start -= 1
    tail = [index for index in range(start, len(blocks)) if index not in gone]
    headlines = sum(map(_ends_body, blocks[start:]))
    items = any(isinstance(blocks[index], ListItem) for index in tail)
    if start > 0 and (headlines > _EDGE or (items and len(tail) >= _EDGE)):
        label = blocks[start - 1]
        is_heading = isinstance(label, Heading) or (
            isinstance(label, Paragraph) and label.text[-1] not in _FINISHED and all(run.strong for run in label.runs)
        )
        if is_heading and _is_headline(label):
            tail.insert(0, start - 1)
        gone.update((index, Removal(blocks[index].text, NAME, blocks[index].lines)) for index in tail)


def _ends_body(block: Block) -> bool:
    """Whether a block could be of a list of links that ends the body."""
    return is_linked(block) and (isinstance(block, ListItem) or _is_aside(block))
