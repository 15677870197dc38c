"""The Chinese words that reported speech is made of: titles, verbs of saying, what may stand between the two."""

import re
from collections.abc import Iterable

PERSON, STATE, BODY, MEDIA = "\ue001", "\ue002", "\ue003", "\ue004"
QUOTE, CLOSED = "\ue005", "\ue006"
"""Marks that stand for a mention of each sort, a quotation, and a quotation whose last sentence is complete."""

NAMES = f"{PERSON}{STATE}{BODY}{MEDIA}"
MARKS = frozenset(NAMES + QUOTE + CLOSED)
WITHOUT_MARKS = str.maketrans(dict.fromkeys(MARKS, "\ufffd"))
"""For ``str.translate``: no text may bring its own marks."""
_N = f"[{NAMES}]"
_HAN = "\u4e00-\u9fff"


def listed(text: str) -> tuple[str, ...]:
    """The words of a list written with spaces between them."""
    return tuple(text.split())


def one_of(words: Iterable[str]) -> str:
    """A regular expression for any of the words, the longest first; those that begin alike share their first letter."""
    groups: dict[str, list[str]] = {}
    for word in sorted(dict.fromkeys(words), key=len, reverse=True):
        groups.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(
        first + (rests[0] if len(rests) == 1 else f"(?:{'|'.join(rests)})") for first, rests in groups.items()
    )


HEADS = listed(
    """
    总统 副总统 总理 副总理 首相 副首相 主席 副主席 议长 副议长 部长 副部长 外长 副外长 防长 国务卿 大臣
    秘书长 秘书 发言人 新闻官 助理 顾问 协调员 代表 特使 大使 公使 参赞 司令 司令员 参谋长 将军 上将 中将 少将
    上校 局长 主任 委员 议员 院长 行长 市长 州长 省长 领导人 负责人 官员 总干事 专员 检察长 国王 女王 王储
    教皇 教宗 记者 总裁 首席执行官 领袖 监察员 署长 厅长 处长 校长 团长 队长 经理 主教 外相 防卫相 防相 首席
    教练 船长 台长 社长 馆长 司长 区长 县长 镇长 委员长 元帅 准将 中校 少校 检察官 审判长 军官 财长 董事长
    创始人 经济学家 科学家 研究者 医生 幕僚长 会长 理事长 书记 法官 律师 专家 分析师 研究员 教授 学者 候选人
    元首 首脑
    """
)

HEAD = one_of(HEADS)
_HEAD_FIRST = "".join(sorted({head[0] for head in HEADS}))
_HEADS_BY_END = {end: tuple(head for head in HEADS if head[-1] == end) for end in {head[-1] for head in HEADS}}


SOMEBODY = re.compile(f"[{PERSON}他她·]|{HEAD}")
"""What in a subject that cannot be read tells that it is a person."""


def ends_in_head(text: str, start: int, end: int) -> bool:
    """Whether a span that is not empty ends in one of the heads of titles."""
    heads = _HEADS_BY_END.get(text[end - 1])
    return heads is not None and text.endswith(heads, start, end)


TITLE = re.compile(
    rf"(?![在于对向就与同和跟通接则也还又曾已、因据\d])(?>(?:反对|对外|"
    rf"[^{NAMES}{QUOTE}{CLOSED}，。：；、在对向于就因据]){{0,18}}?(?=[{_HEAD_FIRST}])(?:{HEAD}))"
    rf"(?>[^{NAMES}{QUOTE}{CLOSED}，。：；、在对向于就因据与和及同跟当随曾已访]{{0,18}}?(?=[{_HEAD_FIRST}])(?:{HEAD}))*+(?!的|"
    rf"级)"
)
IN_A_TITLE = re.compile(rf"[^{NAMES}{QUOTE}{CLOSED}，。：；]{{1,24}}")
SUFFIX = re.compile(r"方面|一方|官方|当局|政府|方(?![面向式案法针便位圆形])")
HONORIFIC = re.compile(
    r"先生|女士|夫人|阁下|总统|总理|部长|国务卿|助理秘书长|秘书长|大使|将军|主席|外长|议员|教授|博士|本人"
)

TIME = (
    r"(?:当地时间|北京时间|格林尼治时间)?(?:\d{4}年)?(?:\d{1,2}月(?:份)?)?\d{1,2}日?号?(?:周|"
    r"星期)?[一二三四五六日天]?(?:早些时候|晚些时候|早前|稍[早晚]时候|[早晚]间|[上下]午|早上|晚上|凌晨|晚|早)?"
    r"|[一二三四五六七八九十]{1,3}日|\d{4}年(?:\d{1,2}月)?|\d{1,2}月(?:份)?|(?:本|上|这)?(?:周|星期)[一二三四五六日天末](?:[早晚]间|[上下]午|"
    r"早上|晚上|凌晨|早些时候|晚些时候|稍早|晚|早)?|上周|本周"
    r"|(?:今|昨|当|同|前|次|翌)[天日晚夜早](?:早些时候|稍早|晚些时候|早前)?|早前|先前|早先|[上下]午|[早晚]间|凌晨|深夜|早些时候|晚些时候|稍[早晚后]|日前|近日|"
    r"近期|最近|目前|随后|此前|此后|之前|之后|其后|后来|不久前|事后"
    r"|\d+(?:个)?(?:小时|分钟|天|周)[前后]|数小时[前后]|同一天|年[初底]|月[初底]|一度"
    r"|[今去前明]年(?:\d{1,2}月)?(?:[初底]|早些时候)?|本月(?:[初底]|中旬|早些时候|晚些时候)?|上个?月(?:[初底]|"
    r"中旬|早些时候|晚些时候)?|这个月|下个?月(?:[初底]|中旬|早些时候|晚些时候)?|当地时间|北京时间|会[上前后]|"
    r"会[谈晤见议]后|事发后|赛后|庭后|下周[一二三四五六日天]?"
)
_LINK = (
    "但是|但|而是|而且|并且|而|然而|不过|同时|与此同时|此外|另外|另一方面|另据|对此|为此|因此|所以|于是|最后|最终|"
    "其中|尽管|虽然|尽管如此|例如|比如|接着|紧接着|首先|其次|"
    "至于|另|且|即便如此|总之|不仅如此|更重要的是|值得注意的是|在此背景下|有鉴于此|对于此事|就此|针对此事"
)
_LEAD = re.compile(rf"(?:(?>{_LINK}|{TIME})\s*+)++")
LEAD_FIRST = frozenset(
    "0123456789当北格周星本上这今昨同前次翌下早晚凌深稍日近最目随此之其后不事数年月一"
    "但是并而然与另对为因所于尽例比接紧首至且即总更值在有就针"
)


def after_lead(text: str, start: int, end: int) -> int:
    """Where a clause goes on behind the linking words and times that may stand before its subject."""
    if start >= end or text[start] not in LEAD_FIRST:
        return start
    match = _LEAD.match(text, start, end)
    return match.end() if match else start


CONTRAST = re.compile("而|但|然而|不过|与此同时|另一方面|同时|另据|据|此外")
"""Words that begin another speaker's turn within a sentence."""

JOIN = re.compile("和|与|及|以及|、|同|跟")
JOINT = re.compile(
    "(?:等)?(?:这)?(?:[两三四五双]个?大?(?:国家|国|方|邻国)?|双方|各方|多方|多国|各国)?(?=都|均|也|则|还|互相|"
    "相互|分别|一致|共同|同时|曾|已|再|$|[^的])"
)

ELIDED = re.compile(r"(?:只是?|仅仅?|并且?|还|又|也|且|而后|后|随后|同时|再次|接着|继而|从而|以及|另外|此外|进而)+")
"""Words with which a verb shares the subject of the one before."""

PAIR = re.compile(
    "(?:当事|冲突|交战|敌对)?双方(?!的)|两国(?!的|关系|边|领|之|政|军|人|总|外|国)|当事(?:两)?方(?!的)|两个邻国"
)
"""The two states a document is about, as a subject."""

DOCUMENT = re.compile(
    "(?:该|这份|上述)(?:报告|研究|调查)(?:中)?(?=[还也又并则]|同时|补充|说|称|指出|强调|认为|警告|写道|写到|显示|：)"
    "|(?:(?:该|这[份一篇封则条]?|上述)?(?:声明|公报|通报|公告|新闻稿|信)|(?:该|这[篇则条个段])(?:推文|[帖贴]文|帖子|视频|文件|函件|社论))(?:中)?"
    "(?=[还也又并则]|同时|补充|说|称|指出|强调|写道|写到|表示|呼吁|要求|认为|重申|警告|敦促|谴责|宣布|提到|提出|证实|否认|：)"
)
"""A text by whoever spoke last, as a subject."""

OWN_DOCUMENT = re.compile("的(?:最新|年度|初步|一份|联合|书面|这份)?(?:报告|声明|公报|通报|公告|信|研究|调查)(?:中)?")

PRONOUN = re.compile("(?:他|她)(?:本人)?(?![们的])")
POINTED = re.compile(rf"(?:这[位名个]|该[位名]?|上述)([{_HAN}{NAMES}]{{0,14}}?(?:{HEAD}|外交官|高官|政治家|政要))")
BODY_POINTED = re.compile("该(组织|机构|联盟|委员会|集团|法院|通[讯信]社|社|报|媒体|电视台|公司)")

_PREPOSITION = (
    "在|于|对|向|就|针对|与|同|和|跟|通过|接受|经|以|借|据|从|为|代表|应|面对|面向|致电|致函|因|凭|按|根据|随|利用"
    "|借助|出席|刊文|刊发|刊登|载文|"
    "参加|主持|发文|发推|发帖|撰文|发表|发布|引述|召开|举行|结束|抵达|会见|当着|当|给|关于|围绕"
)
_ADVERB = (
    rf"也曾|也|还|则|并|又|续|再次?|都|均|曾经?|已经?|便|即|仍然?|一直|更|只|{TIME}|公开|明确|严词|强烈|严厉|一再|"
    rf"多次|反复|再三|同时|随即|立即|立刻|分别|共同|一致|互相|相互|率先|首次|"
    "特别|进一步|正式|坚决|郑重|直接|当即|当场|随之|紧急|联合|私下|亲自|主动|也曾|继续|此外|另外|另|却|甚至|"
    "竟然?|先后|陆续|纷纷|连续|连日来|异口同声地?|一度|有力地?|不断|曾多次|着重|严正|激烈|愤怒地?|平静地?|"
    "小声|大声|低声|轻声|高声|初步|普遍|始终|再度|首度|当庭|当众|亦|同样|含蓄地?|哭着|"
    "笑着|微笑着|苦笑着|含泪着|哽咽着|流着泪|平静地|愤怒地|激动地|无奈地|严肃地|坦率地|"
    "直白地|冷静地|自豪地|兴奋地|遗憾地|悲伤地|难过地|坚定地|郑重地|直截了当地|毫不客气地|"
    "毫不讳言地|半开玩笑地|不无遗憾地|意味深长地|这样|如此|如是|这么|只是?|仅仅?|衷心|"
    "由衷|愤然|坦然|断然|毅然|(?:明确|公开|严厉|坚定|直率|毫不含糊|罕见|委婉)地"
)
MIDDLE = re.compile(rf"(?>{_ADVERB}|[ ,])*+(?:(?:{_PREPOSITION})(?P<object>[^：:]*))?")
"""What may stand between a subject and its verb: adverbs, then a phrase with a preposition or a first verb."""

_NO_MANNER = frozenset("各当实阵基本产营驻飞外内属墓草工的圣领陆山")


def before_manner(text: str, start: int, end: int) -> int:
    """Where a manner begins that stands right before a verb of saying (激动地说); ``end`` if there is none."""
    begin = end - 3
    if (
        begin < start
        or text[end - 2] in _NO_MANNER
        or not text[begin : end - 1].isalpha()
        or text[begin - 1] in "在到于往"
    ):
        return end
    return begin


NO_SUBJECT = re.compile(
    rf"(?:{_ADVERB})*(?:(?:就|对|向|针对|面对|围绕)(?!外|华)[^：的]{{1,20}}"
    r"|(?:[在于当](?!野|场|任)|接受|出席|参加|发[表布文帖]|会见|回答|谈[到及]|回应|通过)[^：]{0,30}(?:中|上|时|"
    r"后|里|间|采访|声明|讲话|记者会|发布会))"
    rf"(?:{_ADVERB})*"
)
"""Words of place, time and addressee alone: a clause that has its subject from the one before."""

RELATIVE = re.compile(rf"的[{_HAN}]{{0,12}}{_N}(?:{HEAD}|{_N})*$")
"""The end of a phrase with a subject of its own behind a relative clause: then the first name is no subject."""

DURING = re.compile(
    rf"(?:{_ADVERB})*(?:访|会|视|谈|提|回|答|评|致|抵|离|参|受|被|发|签|到|走|乘|得|听|看|读|收|观|考|慰|出|进|"
    rf"开|做|作|作出|"
    "举|主|赴|飞|前往|途|介|总|公|展|讲|宣|拜|听|了|获|遭|当选|就任|上任|履新|卸任|辞|完成|率|宴|用|引|写|动|下|转|称赞|"
    "祝|强|解|阐|反|驳|指|批|电)[^：:]{1,40}(?:后|时|中|上|之际|期间)"
)
"""Words between a subject and its verb that begin with a verb; what begins otherwise goes on with a name."""

DATELINE = re.compile(
    r"(?:【[^】]{1,20}】|[^，。：；！？“—－-]{1,12}\s?(?:—|——|－|-)\s(?!—)"
    r"|[^，。：；！？“]{1,12}，(?:\d{1,2}月)?\d{1,2}日\s?(?:[—－]{1,2}\s?|-\s)(?!\d)"
    r"|[^，。：；！？“]{0,24}?\d{1,2}日(?:电|讯))(?:\s*记者[^，。\s]{1,8}\s)?\s*"
)
"""What an agency's report begins with: 某社某地某日电."""

FIRST_PERSON = re.compile("我们?|我国|我方|本人|笔者|咱们")
SOURCE = re.compile(
    rf"(?:另)?(?:据|根据|按照)(?P<who>[^，。：]{{1,40}}?)(?P<how>的?(?:当天|当日|最新|此前|"
    rf"{TIME})?(?:援引[^，]*?)?(?:报道|报导|文章|消息(?!人士|源|来源|灵通)|电(?![视台])|(?<!通)讯|称|说|表示|介绍|透露|统计|描述|报告|"
    rf"通报|说法|公布|宣布|"
    rf"发布|披露|证实|估计|了解|声明|推文)[^，。：]{{0,14}})[，,：:]"
)
QUOTES_SOMEBODY = re.compile(
    "(?:援引|引述|引用)(?P<cited>[^，。：]+?)的?(?:报道|报导|消息(?!人士|源|来源)|称|说|表示|话说|说法|话|声明|通报)"
)
NEWS = re.compile(rf"(?P<who>{MEDIA})[^，。：{NAMES}]{{0,12}}(?P<how>消息|报道|报导|电|讯)[，,：:]")
CITED = re.compile(
    rf"(?:[^，。{NAMES}]{{0,16}}?)(?:援引|引述|引用|转述|转引)(?P<cited>[^，。：]*?)(?:的话|的说法|的消息|的报道|"
    rf"消息|报道)?(?=$|说|称|报道)"
)
