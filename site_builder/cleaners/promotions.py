"""Invitations to subscribe, follow, scan and download: the outlet's or archiver's own advertising."""

import re

from site_builder.cleaners.appeals import BEGINNINGS, NOTICES, SHORT, is_appeal, is_note
from site_builder.cleaners.draft import Draft
from site_builder.cleaners.parts import is_linked
from site_builder.model.blocks import Block, Figure, Heading, Table
from site_builder.model.document import Removal

NAME = "promotions"

_LONGEST = 220
_SHORT = 80
_ANYWHERE = re.compile(
    r"\W*(?:(?:获取更多|更多)\s*RSS|The post .{3,300} (?:appeared first on|first appeared on) "
    r"|(?:(?:Sign up (?:for|to)|Subscribe to) (?:our|your|free|daily)|Follow us on) "
    r"|(?:Sign up (?:for|to)|Subscribe to) (?:the|a|this) (?=.{0,100}(?:newsletter|mail|brief|alert|channel|cast"
    r"|update|feed))"
    r"|Get (?:the|our) .{0,40}(?:newsletter|app)\b"
    r"|Download (?:the|our) .{0,30}app\b|Recevez (?:toute )?l[’']actualité|Suivez(?:-nous|\s+toute l)"
    r"|Téléchargez l[’']appli|Inscrivez-vous à"
    r"|Abonnez-vous\b.{0,60}$|Ajouter à (?:vos|ma) |Lire plus tard\W*$|Article réservé aux abonnés"
    r"|Il vous reste .{3,40} à lire"
    r"|Հետևեք մեզ|Բաժանորդագրվեք|Our Standards: |(?:Please )?[Cc]lick here (?:to|for) .{3,40}$"
    r"|(?:广告|廣告|advertisement|publicité|реклама|anzeige|գովազդ)\W*$|(?:音频|视频|音頻|視頻|audio"
    r"|vidéo)\s*\d{1,2}:\d\d\W*$"
    r"|(?:Подпис(?:ывайтесь|аться)|Следите за) .{0,60}(?:канал|Telegram|соцсет|новост))",
    re.IGNORECASE,
)
_STARTS = frozenset("获更广廣音视視tsfgdriahlopcvTSFGDRIAHLOPCVрпсРПСհբգՀԲԳ")
"""The letters that those words begin with; most other lines end here."""
_CODE = re.compile(r"二维码|二維碼|扫码|掃碼|QR ?code", re.IGNORECASE)
_INVITED = re.compile(
    r"\W*(?:长按|長按|扫|掃|识别|識別|关注|關注|请|欢迎|歡迎|点击|點擊|微信|更多|想|加|下载|scan)[^。]{0,60}?"
    r"(?:关注|關注|加入|订阅|訂閱|下载|了解|进入|查看|获取|添加|观看|阅读|follow|subscribe|download)"
    r"|[^。]{0,30}(?:二维码|二維碼)\W*$",
    re.IGNORECASE,
)
_CHANNEL = (
    r"(?:公众号|公眾號|微信|微博|客户端|客戶端|App(?![a-z])|应用程序|频道|頻道|电报群?|Telegram|Twitter|Facebook"
    r"|YouTube|Instagram"
    r"|newsletter|电子报|電子報|电邮|订阅号|小程序|阅读原文|进入专题|查看更多|精彩内容|更多内容|更多精彩|资讯请|新闻请)"
)
_AT_ENDS = re.compile(
    rf"\W*(?:(?:本文来自[^。，]{{2,20}}，)?(?:欢迎|歡迎|敬请|请(?![柬求愿示假教客])|想看|更多(?:精彩|内容|资讯|新闻"
    rf"|详情|信息|报道|精选|原创))[^。！]{{0,50}}?{_CHANNEL}"
    rf"|(?:點擊|点击|下载|下載|关注|關注|订阅|訂閱|加入|搜索|添加|打开|长按|戳"
    rf"|观看)[^。！，]{{0,50}}?{_CHANNEL}[^。，的]{{0,20}}\W*$"
    rf"|(?:點擊|点击|下载|下載|关注|關注|订阅|訂閱|加入|打开"
    rf"|长按)[^。！，]{{0,30}}?{_CHANNEL}[^。，]{{0,10}}[，,][^。]{{0,4}}"
    rf"(?:获取|更多|随时|精彩|每日|最新|第一时间)[^。]{{0,20}}\W*$"
    rf"|(?:关注|關注|订阅|訂閱)[^。！，]{{0,30}}?{_CHANNEL}[”\"』」）)A-Za-z0-9_.-]{{0,24}}[，,][^。]{{0,24}}\W*$"
    rf"|[^。，！]{{2,16}}{_CHANNEL}[！，]\s*(?:欢迎|敬请)"
    r"|(?:订阅|訂閱|下载|下載|关注|關注)(?:我们|此[^。，]{1,4}|本[^。，]{1,4})?\W*$|(?:客户端|App)下载\W*$"
    r"|(?:阅读|查看|展开|閱讀)(?:全文|原文)\W*$|返回[^。，]{2,8}(?:，|,)?(?:查看更多)?\W*$|浏览其他(?:章节|内容)\W*$"
    r"|欢迎[^。，]{0,8}(?:分享|转发|留言|评论|投稿|订阅|关注|收藏)[^。，]{0,12}\W*$"
    r"|点击[上下][方面][^。，]{0,24}关注[^。，]{0,8}\W*$"
    r"|更多(?:精彩|原创)?(?:内容|资讯|新闻|报道|信息)[^。]{0,4}(?:请|尽在|敬请|欢迎)[^。]{2,24}\W*$"
    r"|阅读[^。，]{2,12}，请点击[^。，]{0,8}\W*$|在[^。，]{1,10}(?:应用|App|客户端)(?:内|中)?(?:读|看|阅读|打开"
    r"|查看)[^。，]{0,6}\W*$"
    r"|[^。，]{0,20}您的(?:每日)?(?:电邮|邮箱|收件箱)[^。，]{0,4}\W*$|[^。]{0,16}(?:点个|点亮"
    r"|喜欢)[^。]{0,16}在看[^。]{0,16}$"
    r"|[^。，]{0,10}(?:报料|爆料|投稿|商务合作|新闻热线)[^。，]{0,10}[:：]\s*[\w@.+ -]{5,40}\W*$"
    r"|(?:like|find|follow|join) us on \w+\W*$|(?:微信号|公众号|微信公众号|ID)\s*[:：]\s*[\w-]{3,30}\W*$)",
    re.IGNORECASE,
)
_SPOKEN = re.compile(r"(?:表示|指出|说|称|写道)[，,。：:]")
_ADDRESS = re.compile(r"(?:https?://\S+\s*)+")
_CODE_ADDRESS = re.compile(
    r"[/_.-](?:qr[-_]?code|erweima|ewm|wx[-_]?code|wechat[-_]?code)[\w-]*\.(?:png|jpe?g|gif|svg|webp)", re.I
)
_ALT = re.compile(r"广告|廣告|advertisement|.{0,12}(?:二维码|二維碼|QR ?code)", re.IGNORECASE)
_ASKS = re.compile(
    r"(?:立即|马上)?(?:赞助|贊助|捐助|捐款|订阅|訂閱|donate|subscribe|support)|.{2,14}(?:完整版|完整视频|完整影片)$",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"(?:Podcasts?|播客|skip past newsletter promotion|[跳略][过過].{1,24}[继繼][续續][阅閱][读讀])\W*", re.IGNORECASE
)
_ENDS = re.compile(r"End of podcasts?\W*|after newsletter promotion\W*|\S{2,8}\s*(?:结尾|結尾)\W*", re.IGNORECASE)
_APART, _FEW = 9, 20
_LONGEST_INSIDE = 400
_EDGE, _LAST = 8, 3


def apply(draft: Draft) -> Draft:
    """Take the promotions away, the bare addresses that follow one, and the pictures of codes to scan."""
    if draft.is_record:
        return draft
    count = len(draft.blocks)
    gone: dict[int, Removal] = {}
    codes: set[int] = set()
    for index, text in enumerate(draft.texts):
        if index >= count - _LAST and not isinstance(draft.blocks[index], Figure | Table) and is_note(text):
            gone[index] = Removal(text, NAME, draft.blocks[index].lines)
            continue
        if len(text) > _LONGEST and not text.startswith(NOTICES):
            continue
        block = draft.blocks[index]
        if isinstance(block, Table):
            continue
        if isinstance(block, Figure):
            if text and _invites_to_scan(text):
                gone[index] = Removal(text, NAME, block.lines)
            elif not text and (_shows_code(block) or (index - 1 in gone and _CODE.search(draft.texts[index - 1]))):
                codes.add(index)
            continue
        at_end = index < 2 or index >= count - _EDGE
        may_appeal = len(text) <= SHORT or text[-1:].isascii() or text[:1] in BEGINNINGS
        if (may_appeal and is_appeal(text, at_end)) or (
            not isinstance(block, Heading)
            and (
                _is_promotion(text, at_end)
                or (index - 1 in gone and _is_address(block))
                or (at_end and len(text) < _FEW and _asks_by_link(block))
            )
        ):
            gone[index] = Removal(text, NAME, block.lines)
            if _ENDS.fullmatch(text):
                _add_inside(draft, index, gone)
    if not codes:
        return draft.without(gone)
    kept = [pair for pair in enumerate(draft.blocks) if pair[0] not in gone and pair[0] not in codes]
    return draft.keeping(kept, *gone.values())


def _add_inside(draft: Draft, end: int, gone: dict[int, Removal]) -> None:
    """What stands between the words that tell listeners where a promotion begins and where it ends: a few blocks."""
    for start in range(end - 1, max(-1, end - _APART), -1):
        if len(draft.texts[start]) > _LONGEST_INSIDE:
            return
        if _BEGINS.fullmatch(draft.texts[start]):
            blocks = enumerate(draft.blocks[start:end], start=start)
            gone.update((index, Removal(block.text, NAME, block.lines)) for index, block in blocks if block.text)
            return


def _shows_code(figure: Figure) -> bool:
    """Whether a picture without caption is a code to scan or an advertisement, as its address or its words say."""
    return _CODE_ADDRESS.search(figure.address or "") is not None or _ALT.fullmatch(figure.alt) is not None


def _asks_by_link(block: Block) -> bool:
    """Whether a few words that are all link ask for money or a subscription."""
    return _ASKS.match(block.text) is not None and is_linked(block)


def _is_promotion(text: str, at_end: bool) -> bool:
    first = text[:1]
    if (first in _STARTS or not first.isalnum()) and _ANYWHERE.match(text) is not None:
        return True
    if len(text) > _SHORT:
        return False
    if at_end and _AT_ENDS.match(text) is not None and _SPOKEN.search(text) is None:
        return True
    return _invites_to_scan(text)


def _invites_to_scan(text: str) -> bool:
    if len(text) > _SHORT or not ("码" in text or "碼" in text or "code" in text.lower()):
        return False
    return _CODE.search(text) is not None and _INVITED.match(text) is not None


def _is_address(block: Block) -> bool:
    return _ADDRESS.fullmatch(block.text) is not None or (is_linked(block) and len(block.text) < 60)
