"""What may stand behind a subject in Chinese, what leads to a verb of saying, or another predicate."""

import re
from collections.abc import Callable

from site_builder.annotators import lexicon as words
from site_builder.annotators import offices

Fits = Callable[[str, int, int], bool]
"""Whether the words from one place to another may follow a subject."""

_NO_REST = re.compile(
    r"经(?:济|贸|理|合|销|纪|社|营)|以(?:色列|军|方|总|外|防)|应急|当(?:局|地(?!时间)|选)|对(?:外|华|台|口)|在(?:野|任|"
    r"职|押|线)|与会|就业|"
    r"同(?:盟|志|济)|因特|从业|从事|为首|据点|随员|代表(?:团|处|大会)|"
    r"代表(?=[\u4e00-\u9fff·]{2,8}(?:[在对向就说称]|$))|给水|和平(?!地)|"
    r"发布会|发表会|参加者|参议|参谋|"
    r"结束后|更多|更大|都会|再生|特别(?:代表|顾问|助理|协调|报告|检察|行动|军事)|联合(?:国|会|创始|体|政府|"
    r"参谋|司令|社|银行|利|王|酋|内阁|航空)|"
    r"共同(?:社|体|市场)|公开信|明确性|正式(?:成员|代表)|紧急(?:状态|救援|情况部|事务|服务|部门|援助|协调)|"
    r"直接投资|目前的|分别是|利用率|"
    r"会(?:长|员|议|计)"
)
"""Words that begin like a preposition or an adverb and are none."""

_NO_REST_FIRST = frozenset("经以应当对在与就同因从为据随代给和发参结更都再特联共公明正紧直目分利会")
_COMPANION = re.compile(
    "会[谈晤面见]|通[话电]|[协磋面]商|讨论|交谈|对话|谈判|联合(?![会国体])|共同|合作|交涉|沟通|接触|签署|达成|一[起道同]|[时后中上]|媒体|记者|举行|进行|就|说"
)
"""What somebody does together with another; without it ``与`` joins the parts of a name."""

_JOINS = frozenset("与和同跟及")
_SAME = frozenset("日天样时一年期")
_PLACES = frozenset("为因以从在于由应经当")
_ENDS_IN_NAME = re.compile(
    rf"[^对向同与和跟给告]*(?:{words.HEAD})(?<!记者)(?:[{offices.FOREIGN}]{{2,7}}|"
    rf"[{offices.FOREIGN}]*·[{offices.FOREIGN}·]+)?$"
)
_NAME_ENDS = frozenset(offices.FOREIGN) | {head[-1] for head in words.HEADS}
_NARROW = frozenset("因以从为应借当经就据给")
_DOCUMENT_FIRST = frozenset("的最初年联一书这报声公研调当发评内数文消推帖贴视讲演致新简0123456789")
_DOCUMENT = re.compile(
    r"(?:当[天日晚]|(?:\d+月)?\d+日)?(?:发[布表出])?的?(?:最新|年度|初步|一[份则篇条段]|联合|书面|这份|当[天晚]|调查|研究|评估|内部|视频|电视)*"
    r"(?:报告|声明|公报|通报|公告|研究|调查|数据|文件|消息|推文|[帖贴]文?子?|视频|讲话|演[讲说]|致辞|新闻稿|公开信|文章|简报)"
    r"(?:中|里|上)?(?:还|也|则|又(?!称)|并)*"
)
_PREDICATE = re.compile(
    rf"[\d在于对向就与同和跟以从为因把将已未没不也还则又再曾便即仍是率获得遭受被有手飞赴应称说访会正拒]|"
    r"会[见晤谈]|访问|抵达|发[表布文推帖言声]|表示|表态|出席|主持|召开|举行|回[应答顾忆避]|接受|通[话过报电]|"
    r"致[电函辞信]|签署|宣[布誓读]|呼吁|要求|谴责|"
    r"批[评准驳]|赞[扬赏]|否认|重申|当选|就[任职]|履新|返回|前往|离开|参[加观与]|视察|考察|公[布开]|作出|做出|"
    r"下令|命令|决定|同意|反[对驳问击]|追问|质问|支持|欢迎|感谢|"
    r"祝贺|慰问|强[调烈]|指[出责控]|介绍|透露|予以|进行|展开|启动|推出|提[出到醒]|谈[到及]|承[认诺]|讲话|演讲|"
    r"撰文|现身|露面|[走站坐跑]|更新|警告|敦促|驳斥|证实|"
    r"坚[称持]|明确|公开|特别|一直|立即|当场|随[即后]|多次|结束|打破|面对|援引|引述|联[合名]|共同|分别|都|均|"
    r"首先|其次|先后|率先|让|使|令|带领|做|谈|获|呼|失|坐|拥|陪|推|逃|躲|留|刚|才|曾|常|总[是在]|从未|似乎|看来|显得|期待|希望|认为|担[心忧]|相信|派|前来|途经|转|在场|亲自|最后|最终|终于|继续|停止|停|拟|计划|准备|打算|"
    rf"{words.TIME}"
)


_SOMEWHERE = frozenset(words.MIDDLE.pattern + words.DURING.pattern + _DOCUMENT.pattern + "0123456789")
"""The characters that words between a subject and its verb may begin with, and others: one look spares a search."""


MAY_LEAD_ELSEWHERE = _PLACES | _JOINS | _NO_REST_FIRST | offices.HEAD_FIRST
"""What words that lead to another subject may begin with."""


def begins_with_head(text: str, start: int, end: int) -> bool:
    """Whether the words behind a subject go on with another noun, so that it is no subject yet."""
    first = text[start]
    if first in _NO_REST_FIRST and _NO_REST.match(text, start, end):
        return True
    head = offices.HEAD.match(text, start, end) if first in offices.HEAD_FIRST else None
    return head is not None and head[0] != "代表"


def leads_elsewhere(text: str, start: int, end: int) -> bool:
    """Whether the words behind a name lead to somebody else, who then is the subject (泰国为泰党发言人某某)."""
    first = text[start]
    if first in _PLACES and text[end - 1] in _NAME_ENDS and _ENDS_IN_NAME.match(text, start, end):
        return True
    if first in _JOINS and text[start + 1 : start + 2] not in _SAME and not _COMPANION.search(text, start, end):
        return True
    return begins_with_head(text, start, end)


def is_document(text: str, start: int, end: int) -> bool:
    """Whether the words behind a subject name what it has written (初步报告)."""
    return text[start] in _DOCUMENT_FIRST and _DOCUMENT.fullmatch(text, start, end) is not None


def may_follow(text: str, start: int, end: int) -> bool:
    """Whether words may stand between a subject and its verb of saying."""
    if start >= end:
        return True
    if text[start] not in _SOMEWHERE or leads_elsewhere(text, start, end):
        return False
    if text[start] in _NARROW and offices.FOREIGN_NAME.fullmatch(text, start, end):
        return False
    if text[end - 1] == "地":
        end = words.before_manner(text, start, end)
        if end == start:
            return True
    if is_document(text, start, end) or words.MIDDLE.fullmatch(text, start, end):
        return True
    return words.DURING.fullmatch(text, start, end) is not None


def may_go_on(text: str, start: int, end: int) -> bool:
    """Whether words may follow a subject in a clause that has no verb of saying."""
    if start >= end:
        return True
    return not begins_with_head(text, start, end) and _PREDICATE.match(text, start, end) is not None
