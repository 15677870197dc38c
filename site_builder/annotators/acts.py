"""What a speaker does by saying something, as the verb of saying tells."""

from functools import cache

from site_builder.model.article import Act

_CHINESE = (
    (Act.DENIES, ("否认", "驳斥", "反驳", "拒绝")),
    (Act.ACCUSES, ("指责", "指控", "谴责称", "控诉", "抱怨", "质疑")),
    (Act.CONDEMNS, ("谴责", "抗议")),
    (Act.CALLS_FOR, ("呼吁", "敦促", "要求", "促请", "请求", "吁请", "恳请", "建议", "提议")),
    (Act.WARNS, ("警告", "告诫", "威胁")),
    (Act.PROMISES, ("承诺", "保证", "答应", "许诺")),
    (Act.THANKS, ("感谢", "致谢")),
    (Act.ANNOUNCES, ("宣布", "宣告", "公布", "通报")),
)
_ENGLISH = (
    (Act.DENIES, ("den", "reject", "refut")),
    (Act.ACCUSES, ("accus", "alleg", "blam")),
    (Act.CONDEMNS, ("condemn", "protest")),
    (Act.CALLS_FOR, ("call", "urg", "demand", "ask", "request", "appeal", "suggest", "propos")),
    (Act.WARNS, ("warn", "threat")),
    (Act.PROMISES, ("promis", "pledg", "vow")),
    (Act.THANKS, ("thank",)),
    (Act.ANNOUNCES, ("announc", "declar")),
)


@cache
def act_of(verb: str) -> Act:
    """The act of a verb of saying as printed, Chinese or English; asserting where the verb tells nothing more."""
    if verb[:1] > "\u2e80":
        return next((act for act, words in _CHINESE if any(word in verb for word in words)), Act.ASSERTS)
    words = verb.lower().split()
    return next((act for act, stems in _ENGLISH if any(word.startswith(stems) for word in words)), Act.ASSERTS)
