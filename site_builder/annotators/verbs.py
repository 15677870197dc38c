"""Chinese verbs of saying and calling for, where they stand as verbs."""

import re

from site_builder.annotators.lexicon import CLOSED, NAMES, PERSON, QUOTE, listed, one_of

_SAY = listed(
    """
    表示 指出 强调 证实 宣布 宣告 补充 解释 透露 坦言 直言 写道 否认 承认 重申 声称 宣称 坚称 断言 披露 确认
    答道 认为 辩称 辩解 回应 反驳 驳斥 抱怨 提醒 承诺 誓言 声言 扬言 断定 申明 裁定 认定 相信 主张 说明 阐明
    写到 回忆道 指控说 预计 预测 估计 爆料 说 称 报告 告诉
    """
)
_CALL = [
    "呼吁",
    "敦促",
    "要求",
    "指责",
    "谴责",
    "指控",
    "批评",
    "警告",
    "劝告",
    "促请",
    "恳求",
    "督促",
    "抨击",
    "抗议",
    "感谢",
    "提议",
]
_ONLY_WITH_SAID = listed(
    """
    声明 讲话 致辞 发文 发推 发帖 撰文 留言 报道 报导 评论 表态 告诫 暗示 推测 评估 通报 质疑 谈到 提到 公布
    发布 判决 裁决 感慨 谎称 示警 致电 致函 喊话 通知 推断 控诉 坚持 抗辩 调侃 高呼 哭诉 直呼 反问 追问 质问 发问
    喊 叹 笑 打趣 讽刺 嘲讽 怒斥 坦承 指称 分析 判断 回答 介绍 描述 感叹 保证 威胁 发誓 消息 提出 谈及 演说 发言
    补充 强调 来信 推文 通话 回忆 总结 解读
    """
)
_COLON = "："
_WORD = re.compile(
    f"{one_of((*_SAY, *_CALL, *_ONLY_WITH_SAID))}|{_COLON}(?=[{QUOTE}{CLOSED}])"
    f"|指(?:(?<=[并还亦又则也{PERSON}他她]指)(?=[{QUOTE}{CLOSED}])|(?<=[并还亦又则他她续]指)(?![出责控挥导数定标示向着认派名正点明使的其]))"
)

_WHO = frozenset(("他", "她", PERSON))
_TELLS = frozenset(
    ("介绍", "公布", "通报", "分析", "回忆", "坦承", "感叹", "感慨", "判断", "总结", "推测", "质疑", "报道", "报导")
)
_VOWS = frozenset(("威胁", "发誓"))
_STILL = _TELLS | _VOWS | {"保证"}
_BEFORE_QUOTE = frozenset(
    listed("谈到 谈及 提到 提出 示警 评论 感慨 感叹 调侃 反问 追问 留言 发文 发推 发帖 撰文 暗示 告诫 打趣")
)
_CLAUSE_TOO = frozenset(("提出", "提到", "示警"))
_MAY_SAY = _STILL | _BEFORE_QUOTE
_DONE_BEFORE = frozenset("作做的行发了出个所")
_SAID = frozenset("说称道")
_PARTICULAR = frozenset(("说", "称", "报告", "告诉", "预计", "预测", "估计"))
_DONE = frozenset(
    ("否认", "谴责", "批评", "指责", "感谢", "宣布", "证实", "承认", "抨击", "驳斥", "指控", "重申", "强调")
)
_TO_SOMEBODY = frozenset(("提醒", "警告", "告诫"))
_WITH_RULES = _PARTICULAR | _TO_SOMEBODY
_QUOTES = frozenset((QUOTE, CLOSED))
_CALLS = frozenset(_CALL)
_NEEDS_SAID = frozenset(_ONLY_WITH_SAID) - frozenset(_SAY)
_SAID_TOO = frozenset("表指")
_DOUBLED = re.compile("表示(?=[，：:“])|指(?=[，：:])")
"""What doubles a verb of saying (回应表示，……)."""
_SAYS = _SAID | frozenset("：:") | {""}
_NEVER_BEFORE = {
    "说": frozenset("小学传据游听邪胡虽再俗来解诉演一样话"),
    "称": frozenset("名堪号简统俗职对人自据美尊昵别全戏谑泛匀可谦敬官代"),
}
_NEVER_AFTER = {
    "说": frozenset("话法明服成唱辞客教理情谎谢来书起不"),
    "称": frozenset("号呼赞霸职颂作病得重兄心量雄帝臣其为之"),
}
_TOLD = re.compile("[^，。：]{1,10}?(?:说道?|称)(?=[，：:])")
_BEHIND_SUBJECT = re.compile("[^第一二三，。被]人|[周期]一|[这那]样|[交察法长军警教武执审裁挥]官|[大同]学|[谈会]话")
_LISTENERS = re.compile(
    f"(?:(?:所有|各国|广大|全体|有关|该国)?(?:民众|公众|居民|市民|各方|双方|人们|游客|旅客|用户|投资者|大家|外界"
    f"|各国|对方|国民|公民|议员|"
    f"媒体|记者|选民|家长|学生|企业|消费者|[{NAMES}](?:方面|政府)?))[，,：:]"
)
_ADDRESSEE = re.compile(f"[^，。：“”{QUOTE}{CLOSED}是]{{1,40}}?(?=[，：:。{QUOTE}{CLOSED}说]|$)")
_NOT_BEFORE = listed(
    """
    不 未 没 没有 无法 拒绝 难以 将 应 应该 应当 必须 需 需要 可能 可以 能 能够 想 希望 准备 计划 打算 如果 若
    是否 被 遭 遭到 受 受到 的 这些 那些 该 发出 提出 响应 无视 不顾 按 按照 依照 符合 满足 据 经 进行 避免
    停止 作出 做出 予以 加以 所 有关 关于 拟 预计 试图 企图 作为 得以 本应 这一 该项 一份 一项 继续 不断的
    不要 不会 可 曾被 何 自我 国际社会的 或者 再者 表示 深表 致以 值得 一个 这个 那个 两个 三个 几个 多个 一条
    一点 不愿 不想 不肯
    """
)

_ANSWERS = frozenset(("回应", "说明", "解释", "透露", "回答", "评论", "证实"))
_NOT_ANSWERED = re.compile("[未没不](?:有|能)?(?:直接|正面|立即|明确|公开|对此|就此|详细|具体|进一步)$")
_MAYBE_BEFORE = {
    "会": frozenset("布员大议协国论谈晤委者集峰例金合学工商教社理年事红监月"),
    "要": frozenset("主"),
    "将": frozenset("上中少大名"),
}
_FEELING = (
    "关切|关注|遗憾|欢迎|感谢|谢意|哀悼|慰问|祝贺|敬意|满意|不满|愤怒|愤慨|担忧|忧虑|失望|赞赏|同情|抗议|歉意|"
    "理解|肯定|悲痛|震惊|怀疑|信心|决心|善意|诚意|支持|反对|谴责"
)
_NOT_AFTER = re.compile(
    f"(?:了(?![{QUOTE}{CLOSED}])|过(?![渡程去度境半分期])|着|的(?!是)|者|权|书|信(?!息)|性|稿|函|声|这一点|"
    f"显示|表明|后[，。]|姓名|身份|(?<=宣告)(?:失败|破裂|结束|终结|流产|破产|瓦解|成功|完成|成立)|"
    f"(?:极大|严重|深切|强烈|高度|诚挚|衷心|由衷|极其|深表|非常|十分|坚决|全力|"
    f"最)*的?(?:{_FEELING})(?:[，。；和、]|$))"
)
_EXPECTS = frozenset(("预计", "预测", "估计"))
_WHAT_IS_EXPECTED = frozenset("将会于在可的数值为要到有是模结")
_REPORT_AFTER = frozenset("称说有在，：")

# Cheap to ask before the tables and patterns above: the last characters of what spoils a verb, and what never does.
_MAY_SPOIL = frozenset(word[-1] for word in _NOT_BEFORE) | frozenset(_MAYBE_BEFORE)
_NEVER_SPOILS = frozenset("，：:、 " + NAMES + QUOTE + CLOSED) | {""}


Verb = tuple[int, int, str, bool]
"""A verb of saying: its span in the shrunken text, as printed, and whether it takes what is called for."""


def verbs_of(text: str) -> list[Verb]:
    """The verbs of a shrunken paragraph that do say something: no nouns, no negations, no passives; in order."""
    found: list[Verb] = []
    free = 0
    length = len(text)
    for match in _WORD.finditer(text):
        start, end = match.span()
        if start < free:
            continue
        word = match[0]
        following = text[end] if end < length else ""
        is_noun = word in _NEEDS_SAID and following not in _SAYS
        if is_noun and (word not in _MAY_SAY or not _says_still(text, start, word, following)):
            continue
        if word == _COLON:
            if not (found and found[-1][1] == start):
                found.append((start, end, word, False))
            continue
        if word == "警告" and following in _PAUSES_BEFORE_WORDS and text.startswith("发出", start - 2):
            found.append((start - 2, end, "发出警告", False))
            free = end
            continue
        if word in _ANSWERS and _NOT_ANSWERED.search(text, max(0, start - 6), start):
            continue
        if following == "并" or (start and text[start - 1] in _MAY_SPOIL and _is_no_verb(text, start, following)):
            continue
        if following in _NEVER_SPOILS and word not in _WITH_RULES:
            free = end
            calls = word in _CALLS and following not in "，：:"
            if calls and following in _NAMES and text.startswith(_TOLD_SO, end + 1):
                end, calls = end + 2, False
            if following not in _PAUSES or word not in _CALLS or text.find("表示", max(0, start - 8), start) < 0:
                found.append((start, end, word, calls))
        elif (read := _read(text, start, end, word)) is not None:
            found.append(read)
            free = read[1]
    return found


def _says_still(text: str, start: int, word: str, following: str) -> bool:
    """Whether a verb that is mostly a noun says something without 说 behind it (他保证……; 某局通报，……)."""
    before = text[start - 1 : start]
    if word == "保证":
        return before in _WHO or following == "，"
    if word in _VOWS:
        return following in _WILL
    end = start + 2
    if following == "，" and word in _BEFORE_QUOTE and before not in _DONE_BEFORE:
        return word in _CLAUSE_TOO or text[end + 1 : end + 2] in _QUOTES
    return word in _TELLS and following in _PAUSES and before not in _DONE_BEFORE


_PAUSES = frozenset("，。；、和")
_MADE = ("做出", "作出")
_PAUSES_BEFORE_WORDS = frozenset("，：")
_WILL = frozenset("要将会")
_NAMES = frozenset(NAMES)
_TOLD_SO = ("说", "称")


def _read(text: str, start: int, end: int, word: str) -> Verb | None:
    """A verb that has rules of its own, or that the words behind it may spoil."""
    said = False
    following = text[end : end + 1]
    if word in _PARTICULAR:
        after = _after_particular(text, start, end, word)
        if after == 0:
            return None
        said = after > end and word != "告诉"
        end = after
        following = text[end : end + 1]
    elif following in _SAID:
        said = True
        end += 2 if text[end : end + 2] == "说道" else 1
        following = text[end : end + 1]
    elif following in _SAID_TOO and (doubled := _DOUBLED.match(text, end)):
        said = True
        end = doubled.end()
        following = text[end : end + 1]
    if following not in _NEVER_SPOILS and _NOT_AFTER.match(text, end):
        if following != "了" or word not in _DONE or text[end + 1 : end + 2] in "，。；":
            return None
        end += 1
    if said:
        return start, end, text[start:end], False
    if word in _TO_SOMEBODY and (listeners := _LISTENERS.match(text, end)):
        return start, listeners.end() - 1, word, False
    calls = word in _CALLS and following not in "，：:"
    if calls and (told := _TOLD.match(text, end)):
        return start, told.end(), word, False
    return start, end, word if word == "告诉" else text[start:end], calls


def _after_particular(text: str, start: int, end: int, word: str) -> int:
    """Where a verb with rules of its own ends; 0 if it is none."""
    following = text[end : end + 1]
    if word == "告诉":
        addressee = _ADDRESSEE.match(text, end)
        return addressee.end() + (text[addressee.end() : addressee.end() + 1] == "说") if addressee else 0
    if word == "报告":
        if following not in _REPORT_AFTER:
            return 0
        return end + (following in _SAID) + (text[end : end + 2] == "说道")
    if word in _EXPECTS:
        return 0 if following in _WHAT_IS_EXPECTED else end + (following in _SAID)
    if word == "说" and text[start - 2 : start] == "的话":
        return end + (following == "道")
    if word == "称" and following == "其" and text[start - 1 : start] not in _NEVER_BEFORE[word]:
        after = text[end + 1 : end + 2]
        return end + 1 if after in _QUOTES else 0 if after in "为作" else end
    if text[start - 1 : start] in _NEVER_BEFORE[word] and not _BEHIND_SUBJECT.fullmatch(text, max(0, start - 2), start):
        return 0
    if following in _NEVER_AFTER[word]:
        return 0
    return end + (following == "道")


def _is_no_verb(text: str, start: int, following: str) -> bool:
    before = text[max(0, start - 4) : start]
    if following in _SAID and before.endswith(_MADE):
        return False
    last = before[-1:]
    if last not in _MAYBE_BEFORE and before.endswith(_NOT_BEFORE):
        return True
    return last in _MAYBE_BEFORE and before[-2:-1] not in _MAYBE_BEFORE[last] and before[-2:-1] not in NAMES
