"""Whose turn it is in a meeting record: speaker lines → speeches, each with country, role and language."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from site_builder.model.article import Cleaned, Speech
from site_builder.model.blocks import Heading, TextBlock
from site_builder.model.chronicle import ActorId
from site_builder.model.document import DocumentKind
from site_builder.model.speaker_lines import SpeakerLine, speaker_line

Resolve = Callable[[str, str, str], ActorId | None]
"""From a speaker's name, honorific and country, as printed, to the actor, or None if nobody known is meant."""

_NAMES = {
    "en": "英 english", "fr": "法 french", "es": "西班牙 spanish", "ru": "俄 russian", "ar": "阿拉伯 arabic",
    "zh": "中 汉 普通话 chinese mandarin", "pt": "葡萄牙 portuguese", "de": "德 german", "it": "意大利 italian",
    "ja": "日 japanese", "ko": "韩 朝鲜 korean", "fa": "波斯 farsi persian", "prs": "达里 dari",
    "tr": "土耳其 turkish", "uk": "乌克兰 ukrainian", "he": "希伯来 hebrew", "ca": "加泰罗尼亚 catalan",
    "sw": "斯瓦希里 swahili kiswahili", "lo": "老挝 lao", "km": "高棉 khmer", "vi": "越南 vietnamese",
    "th": "泰 thai", "hi": "印地 hindi", "bn": "孟加拉 bengali bangla", "ur": "乌尔都 urdu",
    "ne": "尼泊尔 nepali", "si": "僧伽罗 sinhala", "ms": "马来 malay", "id": "印度尼西亚 印尼 indonesian",
    "mn": "蒙古 mongolian", "kk": "哈萨克 kazakh", "uz": "乌兹别克 uzbek", "tg": "塔吉克 tajik",
    "ky": "吉尔吉斯 kyrgyz", "tk": "土库曼 turkmen", "az": "阿塞拜疆 azerbaijani", "hy": "亚美尼亚 armenian",
    "ka": "格鲁吉亚 georgian", "sq": "阿尔巴尼亚 albanian", "sr": "塞尔维亚 serbian", "hr": "克罗地亚 croatian",
    "bs": "波斯尼亚 bosnian", "pl": "波兰 polish", "cs": "捷克 czech", "ro": "罗马尼亚 romanian",
    "bg": "保加利亚 bulgarian", "hu": "匈牙利 hungarian", "el": "希腊 greek", "nl": "荷兰 dutch",
    "sv": "瑞典 swedish", "ht": "海地克里奥尔 creole haitian", "ps": "普什图 pashto", "my": "缅甸 burmese",
    "gn": "瓜拉尼 guarani", "qu": "盖丘亚 quechua",
}  # fmt: skip
"""BCP 47 → the names brackets print for the language, Chinese (without 语) and English."""

_LANGUAGES = {name: tag for tag, names in _NAMES.items() for name in names.split()}
_READ = ("zh", "en")
_SPOKEN = re.compile(
    r"以?\s*(?P<zh>[\u4e00-\u9fff]{1,8}?)\s*(?:语|語|文|话)|\b(?:in|from)\s+(?P<en>[A-Z][a-z]+)"
    r"(?:\s+(?P<second>[A-Z][a-z]+))?"
)
_CAPACITY = re.compile(
    r"以\s*(?![我本该]\s*国|国家)(?P<zh>[\u4e00-\u9fff]{2,20}?)\s*(?:常驻)?(?:联合国)?"
    r"(?:代\s*表|总统|总理|首相|外交\S{0,12}(?:部长|大臣)|外长)团?\s*的?\s*(?:身\s*份|名义)"
    r"|\bin\s+my\s+(?:national\s+)?capacity\s+as\s+(?:the\s+)?(?:\w+\s+){0,6}?"
    r"(?:representative|Minister[\w ]{0,40}|President|Prime\s+Minister)\s+of\s+(?:the\s+)?"
    r"(?P<en>[A-Z][\w’'-]+(?:\s+(?:of|and|the|[A-Z][\w’'-]+))*)"
)
_PROCEDURE = re.compile(
    r"举手表决|进行.{0,6}(?:记录)?(?:表决|投票)|(?:赞\s*成|反\s*对|弃\s*权|缺\s*席|未参加表决)\s*[：:]"
    r"|(?:议程|决议草案|决定草案|该?修正案).{0,80}(?:获得|获|以).{0,40}(?:通过|否决)|议程通过|就这样决定|无异议"
    r"|应主席的?邀请|.{0,60}(?:就座|离席|退席|入座)。$|.{0,90}在?陪同下.{0,20}。$|(?:主席|副主席).{0,40}主持会议"
    r"|[^，。]{0,90}以\s*\d+\s*票.{0,60}(?:通过|否决|保留)|\[.{2,200}\]$"
    r"|.{0,30}默哀|(?:会议|本次会议).{0,6}(?:于|在)?.{0,30}(?:暂停|复会|续会|休会|散会|结束)。$"
    r"|(?:上|下|中)\s*午\s*\d{1,2}\s*时|晚\s*上\s*\d{1,2}\s*时"
    r"|A (?:recorded )?vote was taken|A vote was taken by show of hands|(?:In favour|Against|Abstaining)\s*:"
    r"|It was so decided|The agenda was adopted|The draft (?:resolution|decision|amendment)"
    r"|Draft (?:resolution|decision) .{0,60}(?:adopted|rejected)"
    r"|(?:Operative |Preambular )?[Pp]aragraph .{0,60}(?:retained|adopted|rejected) by"
    r"|The (?:motion|amendment) .{0,60} by \d"
    r"|At the invitation of the President|.{0,120}(?:took (?:a|the) seats?|took the Chair|was escorted|withdrew)"
    r"|(?:The )?(?:members of the (?:Council|General Assembly)|representatives) .{0,30}(?:silence|silent)"
    r"|The meeting (?:was|rose)|There being no objection",
    re.DOTALL,
)
_OFFICE = re.compile(
    r"(?:秘\s*书\s*长|专员|检察官|书记官长|主任|署长|司长|处长|总干事|协调员|特使|特别代表|高级代表|特别报告员|顾问|主席|会议管理部)$"
    r"|\b(?:Secretary|Secretary-General|Commissioner|Prosecutor|Registrar|Director|Director-General|Coordinator|Envoy"
    r"|Special Representative|High Representative|Rapporteur|Adviser|Department|Chair\w*)\b"
)
"""An office in the brackets after a name: no delegation."""
_VOTE = re.compile(
    r"(?!.{0,8}(?:要求|请|将|现在|开始|我))(?:举手|唱名|记录|无记名投票)?.{0,8}(?:举手表决|唱名表决|记录表决|进行(?:了)?表决)。|(?:赞\s*成|反\s*对|弃\s*权)\s*[：:]"
    r"|A (?:recorded |roll-call )?vote was taken|(?:In favour|Against|Abstaining)\s*:"
)
_LONGEST_DIRECTION = 240


def find(cleaned: Cleaned, resolve: Resolve) -> tuple[Speech, ...]:
    """The turns of a Chinese or English meeting record, in order; none in any other document.

    A turn begins with a speaker line and ends before the next, before a heading, or where only stage directions
    (votes, seats taken, the end of the meeting) follow: those are nobody's words.
    """
    own = cleaned.metadata.language.split("-")[0]
    if cleaned.document.kind is not DocumentKind.MEETING_RECORD or own not in _READ:
        return ()
    paragraphs = cleaned.paragraphs
    return tuple(
        _speech(number, turn, paragraphs, own, resolve) for number, turn in enumerate(_turns(paragraphs), start=1)
    )


@dataclass(frozen=True, slots=True)
class _Turn:
    first: int
    last: int
    label: SpeakerLine


def _turns(paragraphs: Sequence[TextBlock]) -> Iterator[_Turn]:
    begun: tuple[int, SpeakerLine] | None = None
    for number, block in enumerate(paragraphs, start=1):
        ends = isinstance(block, Heading)
        label = None if ends else speaker_line(block.text)
        if begun is not None and (ends or label is not None):
            yield _Turn(begun[0], _last(paragraphs, begun[0], number - 1), begun[1])
            begun = None
        if label is not None:
            begun = (number, label)
    if begun is not None:
        yield _Turn(begun[0], _last(paragraphs, begun[0], len(paragraphs)), begun[1])


def _last(paragraphs: Sequence[TextBlock], first: int, last: int) -> int:
    """The last paragraph of a turn, a vote and the stage directions at its end left out."""
    vote = (number for number in range(first + 1, last + 1) if _VOTE.match(paragraphs[number - 1].text))
    last = next(vote, last + 1) - 1
    while last > first and _is_direction(paragraphs[last - 1].text):
        last -= 1
    return last


def _is_direction(text: str) -> bool:
    return len(text) <= _LONGEST_DIRECTION and _PROCEDURE.match(text) is not None


def _speech(number: int, turn: _Turn, paragraphs: Sequence[TextBlock], own: str, resolve: Resolve) -> Speech:
    label = turn.label
    country = "" if _OFFICE.search(label.country) else label.country
    role = "representative" if country else "speaker"
    if label.chair:
        role = "president"
        capacity = _capacity(paragraphs[turn.first - 1 : turn.last])
        if capacity:
            country, role = capacity, "representative"
    return Speech(
        number,
        turn.first,
        turn.last,
        label.label,
        label.name,
        country,
        _language(label.language, own),
        role,
        resolve(label.name, label.honorific, country or label.country),
    )


def _capacity(paragraphs: Sequence[TextBlock]) -> str:
    """The country for which whoever presides says to speak now, or an empty text."""
    for block in paragraphs:
        match = _CAPACITY.search(block.text)
        if match:
            return match["zh"] or " ".join(match["en"].split())
    return ""


def _language(note: str, own: str) -> str:
    """The tag of the language a note names; without a note, the record's own; empty for one not known here."""
    if not note:
        return own
    match = _SPOKEN.search(note)
    if match is None:
        return ""
    if match["zh"]:
        return _LANGUAGES.get(match["zh"].removeprefix("以"), "")
    return _LANGUAGES.get(match["en"].lower()) or _LANGUAGES.get((match["second"] or "").lower(), "")
