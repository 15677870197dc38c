"""What a speaker does by saying something: as the verb of saying tells, or else the words said."""

import re
from functools import cache

from site_builder.model.article import Act

_CHINESE = (
    (Act.DENIES, ("否认", "驳斥", "反驳", "拒绝")),
    (Act.ACCUSES, ("指责", "指控", "谴责称", "控诉", "抱怨", "质疑", "批评")),
    (Act.CONDEMNS, ("谴责", "抗议", "抨击")),
    (Act.CALLS_FOR, ("呼吁", "敦促", "要求", "促请", "请求", "吁请", "恳请", "恳求", "督促", "建议", "提议", "劝告")),
    (Act.WARNS, ("警告", "告诫", "威胁")),
    (Act.PROMISES, ("承诺", "保证", "答应", "许诺", "誓言")),
    (Act.THANKS, ("感谢", "致谢")),
    (Act.ANNOUNCES, ("宣布", "宣告", "公布", "通报")),
)
_ENGLISH = (
    (Act.DENIES, ("den", "reject", "refut", "dismiss")),
    (Act.ACCUSES, ("accus", "alleg", "blam", "complain", "critici")),
    (Act.CONDEMNS, ("condemn", "protest")),
    (
        Act.CALLS_FOR,
        (
            *(f"{call} {to}" for call in ("call", "calls", "called", "calling") for to in ("on", "for", "upon")),
            *("urg", "demand", "ask", "request", "appeal", "suggest", "propos", "recommend"),
        ),
    ),
    (Act.WARNS, ("warn", "threat", "caution")),
    (Act.PROMISES, ("promis", "pledg", "vow", "assur")),
    (Act.THANKS, ("thank",)),
    (Act.ANNOUNCES, ("announc", "declar")),
)
_CONDEMNS = ("denounc",)


@cache
def act_of(verb: str) -> Act:
    """The act of a verb of saying as printed, Chinese or English; asserting where the verb tells nothing more."""
    if verb[:1] > "\u2e80":
        return next((act for act, words in _CHINESE if any(word in verb for word in words)), Act.ASSERTS)
    words = verb.lower()
    if words.startswith(_CONDEMNS):
        return Act.CONDEMNS
    starts = (words, *(rest for _, _, rest in (words.partition(" "),) if rest))
    return next((act for act, stems in _ENGLISH if any(start.startswith(stems) for start in starts)), Act.ASSERTS)


def act_by(verb: str, words: str) -> Act:
    """The same, but where the verb tells nothing more, the act that the words said begin with (表示，我们呼吁……)."""
    act = act_of(verb)
    if act is not _ASSERTS:
        return act
    if words[:1] > "\u2e80" or words[1:2] > "\u2e80":
        begins = _BEGINS_CHINESE.match(words) if words[0] in _MAY_BEGIN else None
        if begins is not None:
            return _WILLING if begins[1][0] == "愿" else act_of(begins[1])
        head = words[:20]
        if "立" in head or "尽快" in head:
            return Act.CALLS_FOR if _MUST.match(words) else act
        return Act.DENIES if words[-1] in _UNTRUE_ENDS and words.rstrip(_MARKS).endswith(_UNTRUE) else act
    begins = _begins_english().match(words)
    if begins is not None:
        return Act.CALLS_FOR if begins["must"] else act_of(begins["word"])
    return Act.DENIES if words.rstrip(_MARKS).endswith(_UNTRUE) else act


_MARKS = '。.”"」！!'
_ASSERTS, _WILLING = Act.ASSERTS, Act.PROMISES
_BEGINS_CHINESE = re.compile(
    '[“「『"]?(?:(?:我们?|我国|我方|本国|本人|[他她]们?|其|自己)?'
    "(?:再次|也|还|一直|坚决|强烈|严厉|严正|继续|郑重|在此|共同|最|特别|衷心|断然|明确|仍然?|一致)*"
    "(呼吁|敦促|要求|促请|谴责|抗议|指责|否认|警告|感谢|愿意|愿(?!望)|承诺|保证|宣布)(?![的书]))"
)
_MAY_BEGIN = frozenset('“「『"我本他她其自再也还一坚强严继郑在共最特衷断明仍呼敦要促谴抗指否警感愿承保宣')
_MUST = re.compile("[^，。：“]{1,16}?(?:必须|应当?|应该)(?:立即|立刻|马上|尽快)")
_UNTRUE_ENDS = frozenset("据实有造言的事符误" + _MARKS)
_UNTRUE = (
    "不实", "不属实", "毫无根据", "没有根据", "子虚乌有", "纯属捏造", "纯属谎言", "是谎言", "是假的", "是虚假的",
    "并非事实", "不符合事实", "与事实不符", "完全错误", "不是真的",
    " false", " untrue", " baseless", " unfounded", " groundless", " a lie", " lies", " without foundation",
    " not true",
)  # fmt: skip


@cache
def _begins_english() -> re.Pattern[str]:
    return re.compile(
        '[“‘"]?(?:(?:it|he|she|they|we|I|We|It|They|He|She)? ?'
        "(?:also |again |strongly |firmly |categorically |has |have )*"
        r"(?P<word>call(?:s|ed)? (?:on|for|upon)\b|urge[sd]?\b|demand(?:s|ed)?\b|condemn(?:s|ed)?\b|den(?:y|ies|ied)\b|"
        r"reject(?:s|ed)?\b|warn(?:s|ed)?\b|thank(?:s|ed)?\b|accuse[sd]?\b|promise[sd]?\b|pledge[sd]?\b)"
        r"|[^,.;“]{1,50}? (?P<must>(?:must|should|needs? to) (?:immediately|at once|stop|end|withdraw|cease|halt)\b))"
    )
