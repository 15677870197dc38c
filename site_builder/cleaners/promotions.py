"""Invitations to subscribe, follow, scan and download: the outlet's or archiver's own advertising."""

import re

from site_builder.cleaners.draft import Draft
from site_builder.cleaners.parts import is_linked
from site_builder.model.blocks import Block, Figure, Heading, Table
from site_builder.model.document import Removal

NAME = "promotions"

_LONGEST = 220
_SHORT = 80
_ANYWHERE = re.compile(
    r"\W*(?:(?:获取更多|更多)\s*RSS|The post .{3,300} (?:appeared first on|first appeared on) "
    r"|(?:Sign up (?:for|to)|Subscribe to|Follow us on) |Get (?:the|our) .{0,40}(?:newsletter|app)\b"
    r"|Download (?:the|our) .{0,30}app\b|Recevez (?:toute )?l[’']actualité|Suivez(?:-nous|\s+toute l)"
    r"|Téléchargez l[’']appli|Inscrivez-vous à"
    r"|(?:Подпис(?:ывайтесь|аться)|Следите за) .{0,60}(?:канал|Telegram|соцсет|новост))",
    re.IGNORECASE,
)
_CODE = re.compile(r"二维码|二維碼|扫码|掃碼|QR ?code", re.IGNORECASE)
_INVITED = re.compile(
    r"\W*(?:长按|長按|扫|掃|识别|識別|关注|關注|请|欢迎|歡迎|点击|點擊|微信|更多|想|加|下载|scan)[^。]{0,60}?"
    r"(?:关注|關注|加入|订阅|訂閱|下载|了解|进入|查看|获取|添加|观看|阅读|follow|subscribe|download)"
    r"|[^。]{0,30}(?:二维码|二維碼)\W*$",
    re.IGNORECASE,
)
_AT_ENDS = re.compile(
    r"\W*(?:(?:欢迎|歡迎|敬请|请|點擊|点击|想看|下载|下載|关注|關注|订阅|訂閱|加入|搜索|添加|打开|长按|戳|观看"
    r"|更多(?:精彩|内容|资讯|新闻|详情|信息|报道|精选))[^。！]{0,50}?"
    r"(?:公众号|公眾號|微信|微博|客户端|客戶端|App\b|频道|頻道|电报群?|Telegram|Twitter|Facebook|YouTube|Instagram"
    r"|newsletter|电子报|電子報|订阅号|小程序|阅读原文|进入专题|查看更多|精彩内容|更多内容|更多精彩|资讯请|新闻请))",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://\S+\s*)+")
_EDGE = 8


def apply(draft: Draft) -> Draft:
    """Take the promotions away, and the bare addresses that follow one."""
    if draft.is_record:
        return draft
    count = len(draft.blocks)
    gone: dict[int, Removal] = {}
    for index, text in enumerate(draft.texts):
        if len(text) > _LONGEST:
            continue
        block = draft.blocks[index]
        if isinstance(block, Figure | Table | Heading):
            continue
        at_end = index < 2 or index >= count - _EDGE
        if _is_promotion(text, at_end) or (index - 1 in gone and _is_address(block)):
            gone[index] = Removal(text, NAME, block.lines)
    return draft.without(gone)


def _is_promotion(text: str, at_end: bool) -> bool:
    if _ANYWHERE.match(text) is not None:
        return True
    if len(text) > _SHORT:
        return False
    if at_end and _AT_ENDS.match(text) is not None:
        return True
    return _CODE.search(text) is not None and _INVITED.match(text) is not None


def _is_address(block: Block) -> bool:
    return _ADDRESS.fullmatch(block.text) is not None or (is_linked(block) and len(block.text) < 60)
