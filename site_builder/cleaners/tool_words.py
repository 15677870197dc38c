"""The words of page tools that stand alone in a block: of comments, of WeChat, of players, of what did not load."""

import re

from site_builder.cleaners.parts import bare, words

_HAN = words(
    """
    预览时标签不可点 預覽時標籤不可點 喜欢此内容的人还喜欢 喜歡此內容的人還喜歡 微信扫一扫关注该公众号
    微信扫一扫使用小程序 微信扫一扫赞赏作者 扫一扫赞赏作者 微信掃一掃關注該公眾號 继续滑动看下一个 向上滑动看下一个
    轻触阅读原文 使用小程序 取消允许 轻点两下取消赞 轻点两下取消在看 视频小程序赞轻点两下取消赞在看轻点两下取消在看
    赞赏作者 喜欢作者 写留言 精选留言 已无更多数据 赞赏后展示我的头像 收录于合集 收录于话题 以上内容由作者提供 字号
    字號 字体大小 我要举报 发表评论 發表評論 我要评论 我要評論 写评论 写下你的评论 查看评论 查看全部评论 全部评论
    网友评论 登录后评论 请登录后发表评论 登录后发表评论 我来说两句 我要分享 点击加载更多 加载更多 加載更多 展开全文
    回到顶部 返回顶部 返回頂部 打印本页 关闭窗口 扫码下载 扫码阅读 手机扫码阅读 手机看新闻 用手机打开
    扫一扫在手机打开当前页 扫一扫手机阅读 扫一扫分享到朋友圈 分享到朋友圈 永久链接 永久連結 复制成功 链接已复制
    連結已複製 请等待 請等待 请稍候 请稍等 正在加载 加载中 没有媒体可用资源 沒有媒體可用資源 嵌入分享 嵌入代码
    弹出播放器 视频加注文字 視頻加註文字 音频加注文字 音頻加註文字 您的设备不支持播放此视频
    您的裝置不支援播放此影片 您的设备不支持播放此媒体 您的瀏覽器不支援播放此影片 您的浏览器不支持播放此视频
    您的浏览器不支持html5视频 警告第三方内容可能包含广告 警告第三方內容可能包含廣告 允许google内容 允许youtube内容
    允许twitter内容 允许x内容 允许facebook内容 允许instagram内容 接受并继续 接受並繼續 请输入验证码 未知错误
    视频加载失败 视频加载中 视频播放器加载中 点击收起全文 收起全文 联系记者 打赏作者 网友跟贴 我有话说 微信扫码分享
    点击查看本文英文版 点击查看本文中文版
    直接链接 直接連結 小字号 中字号 大字号 开始答题 您的评论 您的評論 分享至好友和朋友圈
    用微信扫码二维码 用微信扫码二维码分享至好友和朋友圈
    分享到微信朋友圈 分享给微信好友 发布评论 mediacaption videocaption 您至少需输入5个字
    """
)
_LATIN = (
    "Article information",
    "No media source currently available",
    "No live streaming currently available",
    "The code has been copied to your clipboard.",
    "The URL has been copied to your clipboard",
    "The link has been copied to your clipboard",
    "Link copied to clipboard",
    "Embed share",
    "Pop-out player",
    "Please wait",
    "This video is not available",
    "Media player poster frame",
    "Reuse this content",
    "Reuse content",
    "The Trust Project",
    "null",
    "undefined",
    "Request reuse or licensing",
    "Acquire Licensing Rights",
    "Purchase Licensing Rights",
    "Leave a comment",
    "Post a comment",
    "Add a comment",
    "View comments",
    "Show comments",
    "Join the conversation",
    "Report this ad",
    "Skip to content",
    "Skip to main content",
    "Back to top",
    "Return to top",
    "Listen to this article",
    "Share this page",
    "Print this page",
    "Email to a friend",
    "Accept and continue",
    "Ad Feedback",
    "Video Ad Feedback",
    "See all topics",
    "Link copied!",
    "Share full article",
    "Facebook Tweet Email Link",
    "This video can not be played",
    "Allow content provided by a third party?",
    "Your browser does not support the video tag.",
    "Your browser does not support the audio element.",
    "Your browser does not support HTML5 video",
    "Already a subscriber? Log in",
    "This article is for subscribers only.",
    "Get unlimited access",
    "Was this article helpful?",
    "Click here to share on social media",
    "Warning: third party content may contain adverts",
)
_UNMISTAKABLE = _HAN | frozenset(map(bare, _LATIN))
"""Without marks and spaces, in small letters; wherever they stand."""
_AT_ENDS = words(
    """
    评论 評論 留言 跟帖 举报 舉報 收藏 点赞 點讚 在看 嵌入 复制 複製 打印 列印 收听 收聽 听新闻 播放 下载 下載 关闭
    關閉 取消 知道了 论坛 論壇 阅读原文 閱讀原文 查看原文 原文链接 原文連結 更多 赞 讚 赏 打赏 赞赏 相关评论
    最新评论 热门评论 暂无评论 暂无留言 复制链接 複製連結 投诉 客服热线 时事通讯 微信
    微博 朋友圈 qq空间 0 auto follow 贊助廣告 商品推薦 fb留言 广告推荐 share email directlink donatenow
    watchnow loadmore trendingnow comments tags topics embed more advertisement print listen subscribe login signin
    register null undefined
    """
)
_COUNTED = r"(?:评论|評論|留言|跟帖|跟贴|点赞|點讚|赞|讚|阅读|閱讀|阅读量|浏览|瀏覽|收藏|分享|转发|轉發|参与|在看)"
_NUMBER = r"\d[\d,.]*\s?[万萬kKwW]?\+?"
_COUNT = re.compile(
    rf"(?:(?:{_COUNTED}|comments?|likes?|shares?|views?)\s*[（(:：]?\s*{_NUMBER}\s*[）)]?\s*){{1,3}}"
    rf"|(?:已有|共|共有|read|show|view|see)?\s*(?:all )?{_NUMBER}\s*"
    rf"(?:(?:条|條|则|則|个|個|人)?\s*{_COUNTED}|comments?|likes?|shares?|views?)",
    re.IGNORECASE,
)
_SITE_FOOT = re.compile(
    r"(?:(?:关于我们|联系我们|联系方式|广告服务|网站地图|网站声明|隐私政策|隐私声明|使用条款|人才招聘|友情链接"
    r"|關於我們|聯絡我們|隱私權政策|terms of (?:use|service)|privacy policy|cookie policy|contact us|about us"
    r"|site ?map)"
    r"[\s|·,、-]*)+|\w{1,2}ICP[备证證備]\s?\d{6,10}号?(?:-\d+)?",
    re.IGNORECASE,
)
_UNPLAYED = re.compile(r"(?:您的|你的)(?:浏览器|瀏覽器|设备|裝置|设备)(?:不支持|不支援|暂不支持|版本过低).{0,24}")
_MISSING = re.compile(
    r"(?:您|你)(?:要|所|想)?(?:要)?(?:寻找|尋找|访问|訪問|查找|查看)的(?:内容|內容|页面|頁面|网页|網頁)(?:不存在|已).{0,16}"
)
_CLOCK = re.compile(
    r"(?:\d{1,2}:)?\d{1,2}:\d\d(?:[\s/|]+(?:\d{1,2}:)?\d{1,2}:\d\d)+|0?0:00(?::00)?|\d{1,2}:\d\d - Source: [^.]{2,24}"
)
_SIZES = re.compile(
    r"(?:(?:auto|自动)\s*)?(?:\d{3,4}p[\s|,/]*){2,}|\d{3,4}p(?:\s*\|\s*[\d.]+\s?[MK]B)?|(?:width|宽)\s*px\s*(?:height"
    r"|高)\s*px",
    re.IGNORECASE,
)
_PLUS = re.compile(r"\+\s?\d{1,5}")
_HASHTAGS = re.compile(r"(?:[#＃][^\s#＃。，！？]{1,24}[#＃]?[\s,、|·]*)+")
_LONGEST = 48
_STARTS = frozenset("+#＃")
_YOU = frozenset("您你")
ENDS = frozenset("。！？；：”」")
"""Characters with which such words never end."""


def is_tool(text: str, at_end: bool, is_heading: bool) -> bool:
    """Whether a block's text is such words and nothing else; some mean a tool only near the head or the foot."""
    if len(text) > _LONGEST:
        return at_end and text[0] in _STARTS and len(text) < 200 and _HASHTAGS.fullmatch(text) is not None
    letters = bare(text)
    if letters in _UNMISTAKABLE:
        return True
    if text[:1].isdigit() and (_CLOCK.fullmatch(text) or (at_end and _COUNT.fullmatch(text))):
        return True
    if text[:1] in _YOU and _MISSING.fullmatch(text):
        return True
    if _SIZES.fullmatch(text) or (letters[1:2] == "的" and _UNPLAYED.fullmatch(text)):
        return True
    if not at_end or is_heading:
        return False
    if text[:1] in _STARTS and (_PLUS.fullmatch(text) or _HASHTAGS.fullmatch(text)):
        return True
    return letters in _AT_ENDS or _COUNT.fullmatch(text) is not None or _SITE_FOOT.fullmatch(text) is not None
