"""Statements in Chinese paragraphs: whole quotations, quoted words, and reported clauses."""

import re
from collections.abc import Sequence

from site_builder.annotators import lexicon as words
from site_builder.annotators.citing import BEFORE_SOURCE
from site_builder.annotators.endings import end_of
from site_builder.annotators.found import DIRECT, FRAGMENT, REPORTED, Found, Saying
from site_builder.annotators.labels import dateline_end, label_of
from site_builder.annotators.lexicon import CLOSED, PERSON
from site_builder.annotators.marked import Marked
from site_builder.annotators.passing import alone, independent, link, stop_of
from site_builder.annotators.quoting import (
    COMMAS,
    LONGEST_LONE,
    LOOSE,
    QUOTES,
    lone,
    quotation,
    quotations,
    quote_before,
    quoted_before,
)
from site_builder.annotators.sayings import sayings_of
from site_builder.annotators.talk import Place, Speaker, Talk
from site_builder.annotators.verbs import Verb
from site_builder.model.article import ChainLink

# Begins with one set of characters, so that the search skips to them.
_SENTENCE_END = re.compile(f"[。！？!?…{CLOSED}\n](?:(?<![{CLOSED}\n])[。！？!?…]+)?")
_TERMINAL = frozenset("。！？!?…；;，,：: \n")
_LEADS = frozenset("，,：:、 了道说到")
_LEADING = re.compile("[，,：:、 了]*(?:道|说|到)?[，,：: ]*")
_SO_CALLED = ("所谓", "所谓的", "称为", "名为", "叫做")


def find(marked: Marked, verbs: list[Verb], talk: Talk) -> list[Found]:
    """The statements of one paragraph, from its verbs, in the order found."""
    text = marked.text
    if "：" in text[1:40] and not talk.is_record and not talk.label_ends:
        label = label_of(marked, talk)
        if label is not None:
            return _labelled(marked, verbs, *label, talk)
    return _from(marked, verbs, dateline_end(text) or talk.label_ends, talk)


def _labelled(marked: Marked, verbs: list[Verb], speaker: Speaker, start: int, talk: Talk) -> list[Found]:
    """What is said behind a label: a medium passes on what others say; anybody else says it all."""
    found = _from(marked, verbs, start, talk) if speaker.is_media or speaker.certainty < _SURE else []
    if found:
        return [one._replace(chain=(*link(speaker), *one.chain)) for one in found] if speaker.is_media else found
    talk.hear(speaker)
    text = marked.text
    start, stop = _trimmed(text, start, len(text))
    saying = Saying(speaker, "", 0, start)
    if start + 1 == stop and text[start] in QUOTES:
        return [quotation(marked, start, saying, (), "label")]
    return _clause(marked, saying, (), start, stop, set()) if stop - start >= _SHORTEST_LINE else []


_SURE = 0.6
_SHORTEST_LINE = 4


def _from(marked: Marked, verbs: list[Verb], begin: int, talk: Talk) -> list[Found]:
    """The statements of a paragraph from ``begin``."""
    text = marked.text
    talk.chain = ()
    if marked.quotes and len(text) < LONGEST_LONE and text[0] in QUOTES:
        return lone(marked, talk)
    names_somebody = PERSON in text
    if not (verbs or names_somebody or 0 in marked.quotes or _PASSED_ON.search(text)):
        return []
    found: list[Found] = []
    claimed: set[int] = set()
    loose: list[Found] = []
    voice: Speaker | None = None
    if begin:
        verbs = [verb for verb in verbs if verb[0] >= begin]
    verbs.reverse()
    start, length = begin, len(text)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, begin)]
    if not ends or ends[-1] < length:
        ends.append(length)
    for end in ends:
        here = []
        while verbs and verbs[-1][0] < end:
            here.append(verbs.pop())
        if here or _PASSED_ON.search(text, start, end):
            talk.here = Place(talk.number, start, end)
            said = _in_sentence(marked, start, end, talk, here, claimed)
            if not said and start and text[start - 1] in QUOTES:
                said = quoted_before(marked, start, end, claimed, talk)
            found += said
            voice = said[-1].speaker if said else None
        elif voice is not None and end == start + 1 and text[start] == CLOSED:
            loose.append(
                Found(
                    *marked.quotes[start], DIRECT, voice.surer(min(voice.certainty, LOOSE)), "", "zh-quote", talk.chain
                )
            )
        elif start < end:
            voice = None
            if start and text[start - 1] in QUOTES:
                found += quoted_before(marked, start, end, claimed, talk)
            if names_somebody and text.find(PERSON, start, end) >= 0:
                talk.heard_of.append(Place(talk.number, start, end))
        start = end
    talk.here = Place(talk.number, length, length)
    if voice is not None:
        talk.left = talk.number, voice
    return found + [one for one in loose if all(one.start != other.start for other in found)] if loose else found


_PASSED_ON = re.compile("据|消息|报道|报导|按照|电，|讯，")


def _in_sentence(
    marked: Marked, start: int, end: int, talk: Talk, verbs: Sequence[Verb], claimed: set[int]
) -> list[Found]:
    sayings = sayings_of(marked, start, end, talk, verbs)
    if not sayings:
        if marked.text.find(PERSON, start, end) >= 0:
            talk.heard_of.append(talk.here)
        return []
    if len(sayings) == 1:
        return _said(marked, sayings[0], alone(sayings[0], talk), end, claimed, talk)
    kept = independent(marked.text, sayings, talk)
    if len(kept) == 1:
        return _said(marked, *kept[0], end, claimed, talk)
    found: list[Found] = []
    for index, (saying, chain) in enumerate(kept):
        stop = stop_of(kept, index, end, talk) if index + 1 < len(kept) else end
        if stop:
            found += _said(marked, saying, chain, stop, claimed, talk)
    return found


def _said(
    marked: Marked, saying: Saying, chain: tuple[ChainLink, ...], stop: int, claimed: set[int], talk: Talk
) -> list[Found]:
    """What one saying says: a quotation after it or before it, or a clause."""
    text = marked.text
    start, stop = _trimmed(text, saying.content, stop)
    found: list[Found] = []
    before = quote_before(text, saying.start) if marked.quotes and saying.start and not saying.calls else -1
    if before >= 0 and before not in claimed:
        claimed.add(before)
        found.append(quotation(marked, before, saying, chain, "zh-quote-before"))
    if start >= stop:
        if not found and saying.start > talk.here.start and text[saying.content : saying.content + 1] in _STOPS:
            return _before(marked, saying, chain, claimed, talk)
        return found
    if text[start] in QUOTES and (
        text[start] == CLOSED
        or start + 1 >= stop
        or (text[start - 1] in "：:" and text[start + 1] in "，,；;")
        or text[start + 1] in "。！？"
        or (text[start + 1] in "，,；;、" and (start + 2 >= stop or text[start + 2] in QUOTES))
        or marked.source[marked.quotes[start][1] - 1] in COMMAS
    ):
        return found + quotations(marked, saying, chain, start, stop, claimed)
    if start > saying.content and words.CONTRAST.match(text, start):
        return found
    stop = end_of(text, saying, start, stop, talk)
    return found + _clause(marked, saying, chain, start, stop, claimed)


_STOPS = ("。", "")
_SHORTEST_BEFORE = 8
_FROM = re.compile(f"(?:{words.MEDIA}|(?:另)?据)[^，。：{words.PERSON}]{{0,20}}(?:消息|报道|报导|电|讯)[，,：:]")
_AFTERWARDS = ("说", "称", "道", "表示", "指出", "补充", "认为", "强调", "解释", "透露")


def _before(marked: Marked, saying: Saying, chain: tuple[ChainLink, ...], claimed: set[int], talk: Talk) -> list[Found]:
    """What stands before a clause that says but who said it (……，他解释说。)."""
    start = talk.here.start
    if marked.text[start] in BEFORE_SOURCE and (source := _FROM.match(marked.text, start, saying.start)):
        start = source.end()
    start, stop = _trimmed(marked.text, start, saying.start)
    if saying.elided or not saying.verb.endswith(_AFTERWARDS) or words.CONTRAST.match(marked.text, saying.start):
        return []
    if stop - start < _SHORTEST_BEFORE or marked.text[start] in QUOTES:
        return []
    return _clause(marked, saying, chain, start, stop, claimed)


def _trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    if start < stop and text[start] in _LEADS:
        start = _LEADING.match(text, start, stop).end()  # type: ignore[union-attr]
    while start < stop and text[stop - 1] in _TERMINAL:
        stop -= 1
    return start, stop


_TERM = 0.6
_LONGEST_TERM = 6
_WRITTEN = re.compile("(?:写有|写着|印有|印着|题为|高喊|高呼|喊出|打出|标有|名为|代号|标题为|主题为)[^，。]{0,6}$")


_OF_ANOTHER = re.compile("(?:这种|这一|之类|等)?的?(?:说法|言论|表态|指控|指责|论调|主张|口号|标语|横幅|传言|谣言)")


def _is_term(text: str, at: int, words_in: str) -> bool:
    """Whether quoted words are what a banner or another says, or a short name for a thing (目前的“…”只是)."""
    if _WRITTEN.search(text, max(0, at - 12), at) or _OF_ANOTHER.match(text, at + 1):
        return True
    return len(words_in) <= _LONGEST_TERM and text[at - 1 : at] in _BEFORE_TERM and text[at + 1 : at + 2] not in _AFTER


_BEFORE_TERM = ("的", "该", "种", "项", "个")
_AFTER = ("", "。", "，", "；", "、")
_SHORT = 6
_SHORTLY = frozenset(("否认", "宣布"))
_DENIALS = frozenset(("否认", "驳斥", "反驳", "回应", "批驳"))
_SAYING_DENIED = re.compile("[^，]{0,24}(?:说法|指控|指责|报道|传言|传闻|消息|言论|指称|断言|声明|批评|论调)")
_PLAIN_START = frozenset("不将会愿已没还仍需应要正必无对")
_CALL_IS = re.compile("[^，,；;的是]{2,}(?:只是|不过是|是|无非是|实际上是)为了")
"""A clause about a call (要求停火只是为了……)."""
_CALL_AS_NOUN = re.compile(
    "的(?:声明|呼吁|要求|表态|言论|做法|决定|信|讲话|决议|说法|文章|报告)(?:没有|未|得到|引[起发]|遭|被|是|已|将|也|在|受|并)"
)


def _clause(
    marked: Marked, saying: Saying, chain: tuple[ChainLink, ...], start: int, stop: int, claimed: set[int]
) -> list[Found]:
    text, speaker, verb = marked.text, saying.speaker, saying.verb
    first, last = marked.span(start, stop)
    if saying.calls and (
        (text.find("的", start, stop) > 0 and _CALL_AS_NOUN.search(text, start, stop))
        or (text.find("为了", start, stop) > 0 and _CALL_IS.search(text, start, stop))
    ):
        return []
    if last - first < _SHORT and (
        last - first < _SHORTEST_LINE
        or not (saying.calls or verb[:2] in _SHORTLY or text[start] in _PLAIN_START or text[start - 1] in "，：:,")
    ):
        return []
    if verb[:2] in _DENIALS and _SAYING_DENIED.fullmatch(text, start, stop):
        return []
    rule = "zh-source" if saying.source else "zh-call" if saying.calls else "zh-clause"
    found = [Found(first, last, REPORTED, speaker, verb, rule, chain)]
    for at, (begin, end) in marked.quotes.items():
        if start <= at < stop and at not in claimed:
            claimed.add(at)
            words_in = marked.source[begin:end]
            if len(words_in) >= 2 and not words_in.isascii() and not text.endswith(_SO_CALLED, 0, at):
                said = speaker.surer(min(speaker.certainty, _TERM)) if _is_term(text, at, words_in) else speaker
                found.append(Found(begin, end, FRAGMENT, said, verb, "zh-words", chain))
    return found
