"""What is left of share buttons and page tools: lines of nothing but their labels or of links that share."""

import re

from site_builder.cleaners.draft import Draft
from site_builder.cleaners.parts import is_linked
from site_builder.cleaners.tool_words import ENDS, is_tool
from site_builder.model.blocks import Block, Figure, Heading, Paragraph, Table
from site_builder.model.document import Removal

NAME = "share-widgets"

_LONGEST = 80
_HEAD, _FOOT = 8, 14
_NO_TEXT = (Figure, Table)
_LEADS_ON = frozenset(">›»＞")
_ADDRESS = re.compile(
    r"(?:永久链接|永久連結|本文链接|本文網址|本文网址|原文链接|短链接|permalink)\s*[:：]?\s*https?://\S+\s*$", re.I
)
_WORDS = (
    "分享到|分享至|分享让更多人看到|举报/反馈|反馈|字体大小|分享此文|分享本文|分享给好友|分享|转发|轉發|收藏|点赞|點贊|打印|列印|打印本页|关闭窗口"
    "|复制链接|複製連結|评论|留言|举报|发送|傳送|在看|赞|喜欢|纠错|字号|字體|字体|大|中|小|朋友圈|"
    "微信好友|微信|新浪微博|微博|QQ空间|QQ好友|QQ|豆瓣|脸书|臉書|推特|电邮|電郵|邮件|返回顶部|返回首页|上一篇|下一篇|"
    "share this article|share this|share on|share via|share|email to a friend|tweet|facebook|twitter|whatsapp|telegram"
    "|linkedin|pinterest|reddit|messenger|"
    "line|weibo|wechat|email|e-mail|mail|print|copy link|link copied|save|like|comments?|x|viber|vk|ok|"
    "partager|imprimer|envoyer|copier le lien|поделиться|печать|compartir|imprimir|kopieren|teilen"
)
_LINE = re.compile(rf"(?:(?:{_WORDS})(?![^\W_])[\s\W_]*)+", re.IGNORECASE)
_HAN_LINE = re.compile(rf"[\s\W_]*(?:(?:{_WORDS})[\s\W_\d]*)+", re.IGNORECASE)
_LETTERS = re.compile(rf"[\W\d_{''.join(sorted(set(_WORDS) - set('|-/')))}]+", re.IGNORECASE)
"""All that such lines are made of: most other lines end at their first letter."""
_SHARES = re.compile(
    r"分享|转发|轉發|举报|字体|share|tweet|partager|поделиться|compartir|teilen|打印|收藏|print|imprimer"
    r"|copy link|微博|facebook|twitter|whatsapp|email\W+x\b",
    re.I,
)
_TARGET = re.compile(
    r"//(?:www\.)?(?:facebook\.com/(?:sharer|dialog/share|share)|twitter\.com/(?:intent|share)|x\.com/intent"
    r"|t\.me/share|"
    r"(?:web|api)\.whatsapp\.com/send|linkedin\.com/share|pinterest\.[a-z]+/pin/create|service\.weibo\.com/share"
    r"|vk\.com/share|"
    r"reddit\.com/submit|sns\.qzone\.qq\.com|telegram\.me/share|connect\.ok\.ru|line\.me/R/msg|addtoany\.com"
    r"|addthis\.com)",
    re.IGNORECASE,
)


def apply(draft: Draft) -> Draft:
    """Take the lines of share buttons away."""
    if draft.is_record:
        return draft
    foot = len(draft.blocks) - _FOOT
    gone = {
        index: Removal(text, NAME, block.lines)
        for index, (block, text) in enumerate(zip(draft.blocks, draft.texts, strict=True))
        if not isinstance(block, _NO_TEXT) and _is_widget(block, text, index < _HEAD, index >= foot)
    }
    return draft.without(gone)


def _is_widget(block: Block, text: str, at_head: bool, at_foot: bool) -> bool:
    short = len(text) <= _LONGEST
    if short and (_is_of_labels(text) or ("://" in text and _ADDRESS.match(text))):
        return True
    if (short or at_foot) and text[-1:] not in ENDS and is_tool(text, at_head or at_foot, isinstance(block, Heading)):
        return True
    if not is_linked(block) or isinstance(block, _NO_TEXT):
        return False
    if at_head and short and text[-1] in _LEADS_ON and isinstance(block, Paragraph):
        return True
    if (
        short
        and len(block.runs) > 1
        and all(is_tool(run.text.strip(), at_foot, False) for run in block.runs if run.href)
    ):
        return True
    return all(_TARGET.search(run.href or "") for run in block.runs if run.href)


def _is_of_labels(text: str) -> bool:
    if _LETTERS.fullmatch(text) is None or _SHARES.search(text) is None:
        return False
    return _LINE.fullmatch(text) is not None or _HAN_LINE.fullmatch(text) is not None
