"""Appeals of an outlet to its readers, told by their whole form: to subscribe, scan, donate, follow."""

import re

_LEAD = r"[^\w“”\"‘’「」『』《]*"
_HAN_KEYS = re.compile(
    r"[订訂扫掃蓝藍]|微信|[广廣]告|我[们們]|[邮郵信][箱件]|抓取|采集|[结結]尾|[续續](?:阅读|閱讀|观看)|往下(?:閱讀"
    r"|阅读)|来源于|[會会]員|会员"
    r"|下[載载]APP|提供的[内內]容|登[入录錄]|文版|[浏瀏][览覽]器|[点點][击擊]"
)
_SIGNS = re.compile("[订訂扫掃蓝藍信广廣我邮郵抓采尾续續往源員员載载供登录錄版浏瀏点點]")
_END_SIGNS = re.compile("[打尽盡表單单览覽亲您你星赞贊捐载載订訂请請敬迎荐薦阅閱返举投客助持端Pp]")
_PAPER = (
    r"(?:数码|數碼|数字|數位|电子|電子|会员|會員|订户|訂戶|付费|付費|报|報|刊|通讯|通訊|App|客户端|客戶端|频道"
    r"|頻道|公众号|公眾號|newsletter)"
)
_REWARD = (
    r"(?:畅读|暢讀|畅享|暢享|解锁|解鎖|尽享|盡享|尽览|盡覽|即可|获取|獲取|获得|獲得|第一时间|第一時間|随时|隨時|每日"
    r"|每天|每周|每週|免费|免費"
    r"|享受|享有|阅读|閱讀|查看|了解|瞭解|掌握)"
)
_OURS = (
    r"(?:脸书|臉書|Facebook|FB|粉丝|粉絲|专页|專頁|页面|網頁|网页|频道|頻道|账号|帳號|賬號|Instagram|IG|LINE|Telegram"
    r"|YouTube|Twitter|微博|微信"
    r"|公众号|公眾號)"
)
_SITE = r"(?:本站|本网|本網|我们|我們|网站|網站)"
_CHINESE = re.compile(
    _LEAD + r"(?:"
    rf"(?:立即|马上|馬上|现在|現在|欢迎|歡迎|请|請|免费|免費)?(?:订阅|訂閱|续订|續訂|加入|成为|成為|下载"
    rf"|下載)[^。，！!]{{0,30}}{_PAPER}"
    rf"[^。，！!]{{0,8}}[，,！!—\s]\s*{_REWARD}[^。，]{{2,40}}[。！!]?"
    rf"|(?:立即|马上|馬上|现在|現在|欢迎|歡迎|请|請|免费|免費)?(?:订阅|訂閱|续订|續訂)[^。，！!]{{0,24}}(?:电子报"
    rf"|電子報|newsletter|简报|簡報|电邮通讯)[！!。]?"
    rf"|[^。]{{0,44}}(?:请|請)[^。，]{{0,10}}(?:{_SITE}[^。，]{{0,8}}(?:关闭|關閉|停用|暂停|暫停)|(?:关闭|關閉|停用"
    rf"|暂停|暫停)[^。，]{{0,10}})"
    r"(?:广告|廣告)(?:拦截|攔截|屏蔽|过滤|過濾|阻挡|阻擋)[^。]{0,44}[。！!]?"
    rf"|(?:like|赞|讚|按赞|按讚|点赞|點讚|关注|關注|追踪|追蹤|订阅|訂閱|加入|follow)\s*(?:我们"
    rf"|我們)的?(?:官方)?[^。，]{{0,12}}{_OURS}[^。]{{0,30}}[。！!]?"
    r"|(?:请|請)(?:输入|輸入|填写|填寫)(?:您的|你的|正确的|正確的|有效的)*(?:电子|電子)?(?:邮箱|郵箱|邮件|郵件"
    r"|信箱)[^。，]{0,12}[。！!]?"
    r"|本文(?:由|经|經)[^。，]{0,14}(?:机器人|機器人|程序|自动|自動)[^。，]{0,6}(?:抓取|采集|採集|转发|轉發|推送"
    r"|同步)[^。]{0,20}。?"
    r"|(?:打开|打開)微信[，,]?[^。]{0,30}(?:扫一扫|掃一掃)[^。]{0,40}(?:分享|朋友圈|打开|打開|关注|關注)[^。]{0,16}。?"
    r"|(?:微信|手机|手機|用手机|用手機|使用微信|使用手机)?[“\"]?(?:扫一扫|掃一掃|扫码|掃碼"
    r"|扫描二维码)[”\"]?[，,]?[^。，的了]{0,24}(?:打开|打開|分享|关注|關注|下载|下載|阅读|閱讀|观看|觀看|公众号|小程序)"
    r"[^。，的了]{0,10}。?"
    r"|[^。，！]{0,16}(?:客户端|客戶端|App)[^。，\w]{0,4}(?:请|請)?用?(?:手机|手機|微信)?(?:扫描|扫|掃描"
    r"|掃)[^。，]{0,4}(?:二维码|二維碼|码|碼)[^。]{0,24}。?"
    r"|(?:点击|點擊|轻触|輕觸|戳)(?:上方|下方|上面|下面|文末|顶部)[^。，]{0,12}(?:蓝字|藍字|蓝色字|名片"
    r"|卡片)[^。]{0,30}。?"
    r"|(?:订阅|訂閱)有关[^。，]{2,20}的最新(?:信息|消息|新闻)\W*"
    r"|(?:请|請)先?(?:订阅|訂閱|登录|登入|登錄|注册|註冊)[^。]{0,14}(?:阅读|閱讀|观看|觀看|查看)(?:全文|本文"
    r"|完整内容)[^。]{0,4}。?"
    r"|在\s?\S{1,12}\s?上(?:关注|關注|追踪|追蹤)(?:我们|我們)\W*"
    r"|[^。]{0,30}(?:点赞|点个|转发|在看|关注)[^。]{0,30}对(?:我们|小编)(?:最大)?的(?:支持|鼓励)[^。]{0,4}。?"
    r"|(?:点击|點擊)(?:查看|阅读|閱讀)(?:本文|此文|原文)(?:英文|中文|法文|俄文)?版?。?"
    r"|您(?:当前)?所?使用的浏览器版本(?:过低|太低|较低)[^。]{0,40}。?|第三方浏览器推荐\W*"
    r"|以下文章来源于[^。]{1,30}"
    r"|(?:广告|廣告)?\W*(?:请|請)?(?:继续|繼續)往下(?:阅读|閱讀)\W*|(?:广告|廣告)\W+(?:继续|繼續)(?:阅读|閱讀)\W*"
    r"|(?:跳过|跳過|跳至|略过)[^。，]{1,30}(?:继续|繼續)(?:阅读|閱讀|观看|觀看)\W*"
    r"|(?:热读|熱讀|热点|广告|廣告|内容|內容|播客|Podcasts?|(?:YouTube|Twitter|X|Facebook"
    r"|Instagram)\s?\w{0,4})\s*(?:结尾|結尾)\W*"
    r"|(?:结尾|結尾)(?:\s+[^\s。，的]{1,12}){1,3}"
    r"|本文包含[^。]{2,24}提供的(?:内容|內容)。.{0,160}"
    r"|[^。]{0,40}(?:点我|點我|按我)(?:下载|下載|看)[^。]{0,24}"
    r")",
    re.IGNORECASE,
)
_CHINESE_AT_ENDS = re.compile(
    _LEAD + r"(?:(?:推荐|推薦|欢迎|歡迎|敬请|敬請|请|請)(?:进入|進入|登录|登陆|登錄|访问|訪問|浏览"
    r"|瀏覽)[^。，]{2,24}[，,][^。]{0,60}"
    r"(?:尽在掌握|查阅|查閱|查询|查詢|了解更多|了解详情|独家|尽览|盡覽)[^。]{0,40}。?"
    r"|[^。：:“”]{0,30}(?:您|你)的(?:每一?(?:笔|筆|份|次|分))?(?:赞助|贊助|捐款|捐助|支持"
    r"|小額)[^。：:“”]{0,40}(?:新闻|新聞|媒体|媒體|报道|報導|我们|我們)[^。]{0,20}。?"
    r"|(?:下载|下載|订阅|訂閱)[^。，！!]{1,24}[，,]\s*(?:每日|每天|即睇|即時|即时|随时|隨時|第一时间"
    r"|第一時間)[^。]{2,60}。?"
    r"|[^。]{0,16}(?:填写|填寫)[^。]{0,10}(?:表单|表單)[^。]{0,10}(?:评论|評論).{0,30}"
    r"|.{2,16}(?:浏览器|瀏覽器)\s+(?:下载|下載)|亲爱的\S{2,10}用户\W*"
    r"|正在(?:阅读|閱讀)[:：].{2,60}|返回\S{2,8}(?:首页|首頁)[^。，的]{0,24}"
    r"|(?:设为|加|点亮)?星标[^。]{0,30}(?:不错过|不迷路|第一时间|推送)[^。]{0,20}。?"
    r"|[^。，]{0,10}(?:举报|投诉|客服)(?:邮箱|电话|热线)[:：]\s*[\w@.+ -]{5,40}"
    r"|(?:赞助|贊助|捐助|捐款支持|支持)(?:我们|我們|本台|本报|本站|本网)\W*"
    r"|[^\s。，、：:“”]{2,12}(?:客户端|客戶端|APP)(?:下载|下載)?\W*"
    r"|[^。：“]{2,24}(?:尽在|盡在)[^。，]{2,16}(?:APP|客户端|客戶端|公众号|公眾號|频道|頻道)\W*"
    r"|(?:打开|打開|下载|下載)[^。，]{2,12}[，,]\s*(?:查看|閱讀|阅读)更多[^。]{0,12}"
    r"|(?:如果|若)(?:您|你)(?:愿意|願意|喜欢|喜歡|认同|認同)[^。]{0,30}(?:请|請)[^。]{0,8}"
    r"(?:加入|成为|成為|订阅|訂閱|捐款|赞助|贊助)[^。]{0,12}。?"
    r"|[^。]{2,40}(?:播出|播放|直播|首播)[，,][^。，]{0,8}(?:收看|收听|收聽|关注|锁定)[^。，]{0,6}\W*"
    r"|[^。！？]{0,24}(?:播放列表|播放清单|完整版|完整视频)\s*[:：]?\s*https?://\S+\W*)",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"[^。]{2,80}(?:。[^。]{2,100}){0,3}?。?(?:欢迎|歡迎)(?:大家)?(?:在|通过)?\s?(?:Twitter|推特|X|Facebook|脸书|微博|Instagram)(?:上|平台)*"
    r"(?:关注|關注|追踪)(?:他|她|他们|她们|作者|他們|她們)[^。，]{0,40}。?"
    r"|(?:感谢|感謝|谢谢|謝謝)(?:您|你|大家)?(?:的)?(?:阅读|閱讀|收听|收聽|收看|订阅|訂閱)(?=.{0,200}(?:订阅|訂閱|关注我|關注我|来信|下期)).{2,300}",
    re.DOTALL,
)
"""A note on who wrote a text, or the closing of a newsletter, that ends in such an appeal."""
_LONGEST_NOTE = 340
_THANKS = frozenset("感谢謝")
_LATIN_KEYS = re.compile(
    r"newsletter|inbox|sign up|subscribe|scroll|continue|coverage|end of |journalism|tip\?|typo|valid e|skip "
    r"|signing up|apnews\.com|javascript|ad block|adblock|alerts|follow|join our|licensing rights|this article"
    r"|patience while|read the full|free article|@"
)
_ENGLISH = re.compile(
    _LEAD + r"(?:sign up (?:here|now|today)\W*"
    r"|sign up (?:for|to|here for) [^.!?]{2,80}(?:newsletters?|briefing|alerts?|e-?mails?|updates"
    r"|inbox)\b[^.!?]{0,120}[.!]?"
    r"|[^!?]{0,100}\bnewsletter\b[^!?]{0,100}\bsign up (?:here|now)\W*"
    r"|(?:for more [^.!?]{0,40}, )?(?:follow|join|subscribe to) our [^.!?]{0,24}(?:channel|group|page)\W*"
    r"|follow [^.!?]{2,40} on (?:twitter|x|facebook|instagram|youtube|telegram|whatsapp)\b[^.!?]{0,100}\W*"
    r"|(?:please )?(?:write to|e-?mail)(?: [\w.’'-]+){0,6} ?[\w.+-]+@[\w.-]+\W*"
    r"|follow [A-Z][^.,!?]{2,40}:|(?:acquire|purchase) licensing rights\W*(?:opens new tab)?\W*"
    r"|listen to this article\b.{0,40}|thank you for your patience while we .{0,80}"
    r"|read the full (?:story|article) (?:here|on [^.]{2,30})\W*|you have \d+ free articles? (?:left|remaining).{0,40}"
    r"|to (?:play|view|watch) this [^.!?]{2,30}enable javascript[^.]{0,120}\W*|javascript is required[^.]{0,40}\W*"
    r"|(?:receive|get) [^.!?]{2,80}\b(?:in|to|into) your (?:inbox|e-?mail)\b[^!?]{0,60}"
    r"|subscribe (?:here|now|today)\W*|subscribe (?:here )?to [^.!?]{2,60}(?:newsletters?|podcast|channel"
    r"|alerts?)\b[^.!?]{0,40}[.!]?"
    r"|(?:advertisement|sponsored)\W+(?:scroll to continue|continue reading|skip ad|(?:story"
    r"|article) continues)[^.!?]{0,40}"
    r"|(?:story|article) continues (?:below|after)(?: (?:the |this )?advert\w*)?\W*"
    r"|scroll (?:down )?to continue(?: reading)?\W*"
    r"|continue reading(?: the main story)?\W*|skip (?:past )?(?:newsletter promotion|advertisement|ad)\W*"
    r"|after newsletter promotion\W*"
    r"|end of (?:podcasts?|(?:newsletter )?promotion|advertisement|(?:twitter|youtube|facebook|instagram"
    r"|x) post[^.]{0,30})\W*"
    r"|follow [^.!?]{2,24}['’]s [^.!?]{0,60}coverage\b[^.!?]{0,60}(?:\bat|\bhere|\bon)\b\W*(?:https?://\S+)?\W*"
    r"|(?:more )?AP [\w ’'-]{2,40}: https?://\S+"
    r"|(?:please )?support (?:our|independent) [^.!?]{0,60}journalism\b[^.!?]{0,60}[.!]?"
    r"|(?:report (?:a |an )?(?:typo|mistake|error)\b[^.]{0,30}|(?:have|got) an? (?:news )?tip\?.{0,100})"
    r"|(?:please )?enter a valid e-?mail(?: address)?\W*|by (?:signing up|subscribing), you .{5,140}"
    r"|(?:please )?(?:enable javascript|(?:disable|turn off) your ad ?blocker)[^.]{0,60}[.!]?)",
    re.IGNORECASE,
)
NOTICES = (
    "Privacy Notice: Newsletters may contain",
    "We ask for your permission before anything is loaded",
    "While you're here: ",
    "While you’re here: ",
)
BEGINNINGS = frozenset("PW本")
"""The letters that appeals longer than ``SHORT`` begin with, unless they are in Latin letters to the end."""
_LONGEST, SHORT = 200, 64
_QUOTED = frozenset("”」')")


def is_appeal(text: str, at_end: bool) -> bool:
    """Whether a whole block is an appeal; some forms count only near the head or the foot."""
    size = len(text)
    first, last = text[:1], text[-1:]
    if size > _LONGEST or first in BEGINNINGS:
        if text.startswith(NOTICES):
            return True
        if size > _LONGEST:
            return False
    if (last.isascii() or first.isascii()) and _LATIN_KEYS.search(text.lower()) and _ENGLISH.fullmatch(text):
        return True
    if size > SHORT and not text.startswith("本文包含"):
        return False
    if last in _QUOTED and ("：" in text or "，" in text):
        return False
    if _SIGNS.search(text) and _HAN_KEYS.search(text) and _CHINESE.fullmatch(text):
        return True
    return at_end and _END_SIGNS.search(text) is not None and _CHINESE_AT_ENDS.fullmatch(text) is not None


def is_note(text: str) -> bool:
    """Whether a block that ends an article is about its writer, or takes leave of readers, and asks to be followed."""
    if len(text) > _LONGEST_NOTE or ("迎" not in text and text[:1] not in _THANKS):
        return False
    return _NOTE.fullmatch(text) is not None
