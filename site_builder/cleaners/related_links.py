"""Lists of other articles: a heading such as 相关阅读 with the links below it, links that say "read more"."""

import re

from site_builder.cleaners.draft import Draft
from site_builder.cleaners.parts import is_linked
from site_builder.model.blocks import Block, Figure, ListItem, Table
from site_builder.model.document import Removal

NAME = "related-links"

_LABEL = re.compile(
    r"[\s\W]*(?:跳转至下一栏\s*)?(?:相关(?:阅读|新闻|报道|链接|文章|推荐|内容|专题|话题|视频)|相關(?:閱讀|新聞|報導|連結|文章)"
    r"|延伸阅读|延伸閱讀|扩展阅读|"
    r"更多(?:相关|精彩|热门)?(?:阅读|新闻|报道|文章|内容|推荐|资讯|相关|精彩)|推荐阅读|推薦閱讀|热门(?:文章|推荐|新闻|阅读|排行|话题)"
    r"|猜你喜欢|你可能(?:还"
    r"|也)?(?:喜欢|感兴趣)|往期(?:回顾|推荐|精选)|"
    r"另请参阅|阅读更多|閱讀更多|点击阅读|"
    r"related(?: (?:articles?|stories|news|topics|links|content|posts?))?|read (?:more|also|next)|see also"
    r"|more (?:on this|stories|from)|"
    r"recommended(?: stories| articles)?|you may also like|most read|read also|also read|"
    r"(?:à )?lire aussi|(?:à )?lire également|sur le même sujet|читайте также|по теме|смотрите также|lea también"
    r"|lee también|կարդացեք նաև|կարդալ նաև)",
    re.IGNORECASE,
)
_REST = re.compile(r"[\s\W]*")
_COLON = re.compile(r"\s*[:：｜|丨]\s*\S")
_SENTENCE = re.compile(r"[。！？!?；;]|\.\s|\.$|[”」]$")
_EDGE = 2
_LONGEST = 200
_HEADLINE = 60


def apply(draft: Draft) -> Draft:
    """Take a label of related links and the links that follow away, and a list of links that ends the body."""
    if draft.is_record:
        return draft
    blocks = draft.blocks
    gone: dict[int, Removal] = {}
    for index, text in enumerate(draft.texts):
        label = _LABEL.match(text) if len(text) < _LONGEST else None
        if label is not None and index not in gone and not isinstance(blocks[index], Figure | Table):
            _add_list(blocks, index, text[label.end() :], gone)
    _add_tail(blocks, gone)
    return draft.without(gone)


def _add_list(blocks: tuple[Block, ...], index: int, rest: str, gone: dict[int, Removal]) -> None:
    """The label and the links below it; a label without links is a heading like others, unless it ends the body."""
    end = index + 1
    while end < len(blocks) and (is_linked(blocks[end]) or isinstance(blocks[end], Figure)):
        end += 1
    alone = _REST.fullmatch(rest) is not None
    if alone and all(_is_headline(block) for block in blocks[index + 1 :]):
        end = len(blocks)
    with_link = not alone and (_ends_in_link(blocks[index]) or _names_one(rest))
    if not with_link and not (alone and (end > index + 1 or end >= len(blocks))):
        return
    for number in range(index, end if alone else index + 1):
        if not isinstance(blocks[number], Figure):
            gone[number] = Removal(blocks[number].text, NAME, blocks[number].lines)


def _is_headline(block: Block) -> bool:
    """Whether a block could be another article's headline that lost its link."""
    if isinstance(block, Figure):
        return True
    return len(block.text) <= _HEADLINE and _SENTENCE.search(block.text) is None


def _names_one(rest: str) -> bool:
    """Whether what follows a label is a colon and a headline."""
    return _COLON.match(rest) is not None and _SENTENCE.search(rest) is None


def _ends_in_link(block: Block) -> bool:
    return not isinstance(block, Figure | Table) and block.runs[-1].href is not None


def _add_tail(blocks: tuple[Block, ...], gone: dict[int, Removal]) -> None:
    """Three list items or more at the very end that are all links."""
    start = len(blocks)
    while start > 0 and (
        start - 1 in gone or (isinstance(blocks[start - 1], ListItem) and is_linked(blocks[start - 1]))
    ):
        start -= 1
    tail = [index for index in range(start, len(blocks)) if index not in gone]
    if len(tail) >= _EDGE and start > 0:
        gone.update((index, Removal(blocks[index].text, NAME, blocks[index].lines)) for index in tail)
