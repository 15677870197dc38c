"""Statements in Chinese paragraphs: whole quotations, quoted words, and reported clauses."""

import re
from collections.abc import Sequence

from site_builder.annotators import lexicon as words
from site_builder.annotators.found import DIRECT, FRAGMENT, REPORTED, Found, Saying
from site_builder.annotators.labels import dateline_end, label_of
from site_builder.annotators.lexicon import CLOSED, PERSON, QUOTE
from site_builder.annotators.marked import Marked
from site_builder.annotators.passing import alone, independent, link, stop_of
from site_builder.annotators.sayings import sayings_of
from site_builder.annotators.talk import Place, Speaker, Talk
from site_builder.annotators.verbs import Verb
from site_builder.model.article import ChainLink

# Begins with one set of characters, so that the search skips to them.
_SENTENCE_END = re.compile(f"[。！？!?…{CLOSED}\n](?:(?<![{CLOSED}\n])[。！？!?…]+)?")
_QUOTES = (QUOTE, CLOSED)
_BEFORE_SENTENCE = "。！？!?\n" + CLOSED
_TERMINAL = frozenset("。！？!?…；;，,：: \n")
_STOP = re.compile(
    f"(?:{words.CONTRAST.pattern})|[{words.NAMES}]|{words.PRONOUN.pattern}|目前|截至|当时|双方|两国|分析|有|"
    f"这表明|这说明|引[起发来]|招致|遭到|受到|并[对向就将与同]|这也|这使|这让|这是|我们|[\u4e00-\u9fff]方(?:则|"
    f"予以|随后|随即|也|均|对此|否认|表示|称)"
)
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
    if start + 1 == stop and text[start] in _QUOTES:
        return [_quotation(marked, start, saying, (), "label")]
    return _clause(marked, saying, (), start, stop, set()) if stop - start >= _SHORTEST_LINE else []


_SURE = 0.6
_SHORTEST_LINE = 4


def _from(marked: Marked, verbs: list[Verb], begin: int, talk: Talk) -> list[Found]:
    """The statements of a paragraph from ``begin``."""
    text = marked.text
    talk.chain = ()
    names_somebody = PERSON in text
    if not (verbs or names_somebody or _PASSED_ON.search(text)):
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
            found += said
            voice = said[-1].speaker if said else None
        elif voice is not None and end == start + 1 and text[start] == CLOSED:
            loose.append(Found(*marked.quotes[start], DIRECT, voice.surer(_LOOSE), "", "zh-quote", talk.chain))
        elif start < end:
            voice = None
            if names_somebody and text.find(PERSON, start, end) >= 0:
                talk.heard_of.append(Place(talk.number, start, end))
        start = end
    talk.here = Place(talk.number, length, length)
    return found + [one for one in loose if all(one.start != other.start for other in found)] if loose else found


_LOOSE = 0.75


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
    before = _quote_before(text, saying.start) if marked.quotes and saying.start and not saying.calls else -1
    if before >= 0 and before not in claimed:
        claimed.add(before)
        found.append(_quotation(marked, before, saying, chain, "zh-quote-before"))
    if start >= stop:
        if not found and saying.start > talk.here.start and text[saying.content : saying.content + 1] in _STOPS:
            return _before(marked, saying, chain, claimed, talk)
        return found
    if text[start] in _QUOTES and (
        text[start] == CLOSED
        or start + 1 >= stop
        or text[start + 1] in "。！？"
        or (text[start + 1] in "，,；;、" and (start + 2 >= stop or text[start + 2] in _QUOTES))
        or marked.source[marked.quotes[start][1] - 1] in _COMMAS
    ):
        return found + _quotations(marked, saying, chain, start, stop, claimed)
    if start > saying.content and words.CONTRAST.match(text, start):
        return found
    stop = _call_end(text, start, stop) if saying.calls else _say_end(text, start, stop, talk)
    return found + _clause(marked, saying, chain, start, stop, claimed)


_STOPS = ("。", "")
_SHORTEST_BEFORE = 8
_AFTERWARDS = ("说", "称", "道", "表示", "指出", "补充", "认为", "强调", "解释", "透露")


def _before(marked: Marked, saying: Saying, chain: tuple[ChainLink, ...], claimed: set[int], talk: Talk) -> list[Found]:
    """What stands before a clause that says but who said it (……，他解释说。)."""
    start, stop = _trimmed(marked.text, talk.here.start, saying.start)
    if saying.elided or not saying.verb.endswith(_AFTERWARDS) or words.CONTRAST.match(marked.text, saying.start):
        return []
    if stop - start < _SHORTEST_BEFORE or marked.text[start] in _QUOTES:
        return []
    return _clause(marked, saying, chain, start, stop, claimed)


def _trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    if start < stop and text[start] in _LEADS:
        start = _LEADING.match(text, start, stop).end()  # type: ignore[union-attr]
    while start < stop and text[stop - 1] in _TERMINAL:
        stop -= 1
    return start, stop


_LEAD_AT_END = re.compile(f"[{QUOTE}{CLOSED}](?:{words.TIME})+$")


def _quote_before(text: str, start: int) -> int:
    """The quotation that stands right before a clause and itself begins a sentence; -1 if there is none."""
    at = start - 1
    while at >= 0 and text[at] in "，, ":
        at -= 1
    if at >= 0 and text[at] not in _QUOTES and (lead := _LEAD_AT_END.search(text, max(0, at - 24), at + 1)):
        at = lead.start()
    if at < 0 or text[at] not in _QUOTES:
        return -1
    return at if at == 0 or text[at - 1] in _BEFORE_SENTENCE else -1


def _quotations(
    marked: Marked, saying: Saying, chain: tuple[ChainLink, ...], start: int, stop: int, claimed: set[int]
) -> list[Found]:
    found = []
    at = start
    while at < stop and marked.text[at] in _QUOTES:
        claimed.add(at)
        found.append(_quotation(marked, at, saying, chain, "zh-quote"))
        at += 1
        while at < stop and marked.text[at] in "，,、 ":
            at += 1
    return found


_COMMAS = ("，", ",")


def _quotation(marked: Marked, at: int, saying: Saying, chain: tuple[ChainLink, ...], rule: str) -> Found:
    first, last = marked.quotes[at]
    whole = (
        marked.text[at] == CLOSED
        or marked.source[last - 1 : last] in _COMMAS
        or last - first >= 6
        or marked.text[at - 1 : at] in ("：", ":")
    )
    extent = DIRECT if whole and not saying.calls else FRAGMENT
    return Found(first, last, extent, saying.speaker, saying.verb, rule, chain)


def _call_end(text: str, start: int, stop: int) -> int:
    """What is called for ends before a clause with another subject or a contrast."""
    for comma in _COMMA.finditer(text, start, stop):
        if _STOP.match(text, comma.end()):
            return comma.start()
    return stop


_COMMA = re.compile("[，,；;]")
_ASIDE = re.compile(
    "[，,；;的](?:(?<!的)(?:并随即|并已|随即|但其|但并未|但未|但尚未|但他并|这表明|这说明|以(?:抗议|示|表|便|免|回应|报复)|"
    "(?=[但不过他她其该本拒没并未])[但不]?过?(?:[他她其]|该[\u4e00-\u9fff]{1,4})?(?:本人)?(?:拒绝|没有|并未|未|并没有|未有)(?:透露|说明|提供|给出|置评|评论|进一步|详细|具体|解释|公布|证实|明确|就此|作出|做出))|"
    "(?<=的)(?:讯息|信息|消息|声明|呼吁|立场|决定|表态|说法)(?=[，,]|$))"
)
_ASIDE_IN_RECORD = re.compile("[，,；;](?:但|而)?(?:我们?|我国)")


def _say_end(text: str, start: int, stop: int, talk: Talk) -> int:
    """What is said ends before words that can only be the writer's, or in a record the speaker's own."""
    aside = _ASIDE.search(text, start, stop)
    stop = aside.start() if aside else stop
    own = _ASIDE_IN_RECORD.search(text, start, stop) if talk.is_record else None
    return own.start() if own else stop


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
_DENIALS = frozenset(("否认", "驳斥", "反驳", "回应", "批驳"))
_SAYING_DENIED = re.compile("[^，]{0,24}(?:说法|指控|指责|报道|传言|传闻|消息|言论|指称|断言|声明|批评|论调)")
_PLAIN_START = frozenset("不将会愿已没还仍需应要正必无对")
_CALL_AS_NOUN = re.compile(
    "的(?:声明|呼吁|要求|表态|言论|做法|决定|信|讲话|决议|说法|文章|报告)(?:没有|未|得到|引[起发]|遭|被|是|已|将|也|在|受|并)"
)


def _clause(
    marked: Marked, saying: Saying, chain: tuple[ChainLink, ...], start: int, stop: int, claimed: set[int]
) -> list[Found]:
    text, speaker, verb = marked.text, saying.speaker, saying.verb
    first, last = marked.span(start, stop)
    if saying.calls and _CALL_AS_NOUN.search(text, start, stop):
        return []
    if last - first < _SHORT and (
        last - first < _SHORTEST_LINE
        or not (saying.calls or verb[:2] == "否认" or text[start] in _PLAIN_START or text[start - 1] in "，：:,")
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
