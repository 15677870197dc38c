"""Statements in Chinese paragraphs: whole quotations, quoted words, and reported clauses."""

import re
from collections.abc import Iterator

from site_builder.annotators import lexicon as words
from site_builder.annotators.found import Found
from site_builder.annotators.lexicon import CLOSED, QUOTE
from site_builder.annotators.marked import Marked
from site_builder.annotators.sayings import Saying, pieces_of, sayings_of
from site_builder.annotators.speakers import Speaker, Talk, subject
from site_builder.annotators.verbs import Verb, verbs_of
from site_builder.model.article import ChainLink, Extent

SENTENCE = re.compile(f"[^。！？!?…{CLOSED}\n]*(?:[。！？!?…]+|{CLOSED}(?![，,；;、的等一之])|\n|$|{CLOSED})")
_QUOTES = (QUOTE, CLOSED)
_TERMINAL = "。！？!?…；;，,：: \n"
_STOP = re.compile(
    f"(?:{words.CONTRAST.pattern})|[{words.NAMES}]|{words.PRONOUN.pattern}|目前|截至|当时|双方|两国|分析|有|"
    f"这表明|这说明|这也|这使|这让|这是|我们"
)
_LEADING = re.compile("[，,：:、 了]*(?:道|说|到)?[，,：: ]*")
_SO_CALLED = re.compile("所谓的?$|被称为$|称为$|名为$|叫做$")


def find(marked: Marked, talk: Talk) -> Iterator[Found]:
    """The statements of one paragraph, in the order found."""
    verbs = list(verbs_of(marked.text))
    claimed: set[int] = set()
    talk.chain = ()
    dateline = words.DATELINE.match(marked.text)
    for match in SENTENCE.finditer(marked.text, dateline.end() if dateline else talk.label_ends):
        start, end = match.span()
        here = [verb for verb in verbs if start <= verb.start < end] if verbs else []
        if here or (start < end and _PASSED_ON.search(marked.text, start, end)):
            yield from _in_sentence(marked, start, end, talk, here, claimed)
        elif start < end:
            _note_subject(marked, start, end, talk)


_PASSED_ON = re.compile("据|消息|报道|报导|按照|[电讯]，")


def _note_subject(marked: Marked, start: int, end: int, talk: Talk) -> None:
    """A sentence without a verb of saying may still change whom 他 can mean."""
    persons = marked.text.count(words.PERSON, start, end)
    if not persons:
        return
    for first, last in pieces_of(marked.text, start, end):
        begun = subject(marked, first, last, talk)
        if begun and begun[0].is_person:
            certainty = begun[0].certainty if persons == 1 else 0.7
            talk.person = begun[0].surer(certainty)
            return
    talk.person = None


def _in_sentence(
    marked: Marked, start: int, end: int, talk: Talk, verbs: list[Verb], claimed: set[int]
) -> Iterator[Found]:
    sayings = sayings_of(marked, start, end, talk, verbs)
    if not sayings:
        _note_subject(marked, start, end, talk)
        return
    kept = _independent(marked.text, sayings, talk)
    for index, (saying, chain) in enumerate(kept):
        begin = saying.content
        stop = min((other.start for other, _ in kept[index + 1 :] if other.start >= begin), default=end)
        if saying.speaker.is_media and index + 1 < len(kept) and _link(saying.speaker)[0] in kept[index + 1][1]:
            continue
        nested = any(other.start == begin for other, _ in kept[index + 1 :])
        if nested and _only_passes_on(saying, kept[index + 1][0], talk):
            continue
        if nested:
            stop = min((other.start for other, _ in kept[index + 2 :] if other.start > begin), default=end)
        yield from _said(marked, saying, chain, (begin, stop), claimed, talk)


def _only_passes_on(outer: Saying, inner: Saying, talk: Talk) -> bool:
    """Whether the outer speaker only passes on what the inner one says (a medium, a press service)."""
    if outer.source or outer.speaker.is_media:
        return True
    return not outer.speaker.is_person and inner.speaker.is_person


def _independent(text: str, sayings: list[Saying], talk: Talk) -> list[tuple[Saying, tuple[ChainLink, ...]]]:
    kept: list[tuple[Saying, tuple[ChainLink, ...]]] = []
    for saying in sayings:
        chain = saying.speaker.chain
        if not kept:
            same = talk.heard is not None and talk.heard == saying.speaker.actors and not saying.speaker.named
            kept.append((saying, chain or (talk.chain if same else ())))
        else:
            outer, links = kept[-1]
            passed_on = _chain(text, outer, links, saying)
            if passed_on is not None:
                kept.append((saying, passed_on))
        talk.heard, talk.chain = kept[-1][0].speaker.actors, kept[-1][1]
    return kept


def _chain(text: str, outer: Saying, links: tuple[ChainLink, ...], saying: Saying) -> tuple[ChainLink, ...] | None:
    """Who passed a later saying of the sentence on; None if it is a part of what the outer one says."""
    own = saying.speaker.chain
    same = outer.speaker.actors == saying.speaker.actors
    if outer.speaker.is_media and _is_inside(text, outer, saying) and not same:
        return None if saying.elided and not outer.source else (*links, *_link(outer.speaker), *own)
    if saying.start <= outer.content <= saying.start + 1:
        if saying.elided or _speaks_for(outer, saying):
            return None
        return links if same else (*links, *_link(outer.speaker), *own)
    if saying.elided or not saying.speaker.named:
        return links if saying.elided or same else own
    if not saying.calls or outer.calls or words.CONTRAST.match(text, saying.start) or text[saying.start - 1] in "；;":
        return own or (links if links and not saying.calls else ())
    return None


_LEAD_IN = re.compile("[^，]{1,40}(?:后|时|之际|期间|前|中|上)[，,]")


def _is_inside(text: str, outer: Saying, saying: Saying) -> bool:
    """Whether a saying begins what the outer one reports, at once or behind words of time."""
    if outer.source or saying.start <= outer.content <= saying.start + 1:
        return True
    return bool(_LEAD_IN.fullmatch(text, outer.content, saying.start))


def _link(speaker: Speaker) -> tuple[ChainLink, ...]:
    return (ChainLink(speaker.text, speaker.actors[0]),)


def _speaks_for(outer: Saying, inner: Saying) -> bool:
    """A spokesman's 我国呼吁: what the inner, calling subject wants is the outer speaker's own statement."""
    return inner.calls and not inner.speaker.is_person and outer.speaker.is_person


def _said(
    marked: Marked, saying: Saying, chain: tuple[ChainLink, ...], span: tuple[int, int], claimed: set[int], talk: Talk
) -> Iterator[Found]:
    """What one saying says: a quotation after it or before it, or a clause."""
    text = marked.text
    start, stop = _trimmed(text, *span)
    before = _quote_before(text, saying.start)
    if before is not None and before not in claimed and not saying.calls:
        claimed.add(before)
        yield _quotation(marked, before, saying, chain, "zh-quote-before")
    if start >= stop:
        return
    if text[start] in _QUOTES and (start + 1 >= stop or text[start] == CLOSED or text[start + 1] in "，,。；;、！？"):
        yield from _quotations(marked, saying, chain, start, stop, claimed)
        return
    if words.CONTRAST.match(text, start) and start > span[0]:
        return
    stop = _call_end(text, start, stop) if saying.calls else _say_end(text, start, stop, talk)
    yield from _clause(marked, saying, chain, start, stop, claimed)


def _trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    start = _LEADING.match(text, start, stop).end()  # type: ignore[union-attr]
    while stop > start and text[stop - 1] in _TERMINAL:
        stop -= 1
    return start, stop


def _quote_before(text: str, start: int) -> int | None:
    """The quotation that stands right before a clause and itself begins a sentence."""
    at = start - 1
    while at >= 0 and text[at] in "，, ":
        at -= 1
    if at < 0 or text[at] not in _QUOTES:
        return None
    return at if at == 0 or text[at - 1] in "。！？!?\n" + CLOSED else None


def _quotations(
    marked: Marked, saying: Saying, chain: tuple[ChainLink, ...], start: int, stop: int, claimed: set[int]
) -> Iterator[Found]:
    at = start
    while at < stop and marked.text[at] in _QUOTES:
        claimed.add(at)
        yield _quotation(marked, at, saying, chain, "zh-quote")
        at += 1
        while at < stop and marked.text[at] in "，,、 ":
            at += 1


def _quotation(marked: Marked, at: int, saying: Saying, chain: tuple[ChainLink, ...], rule: str) -> Found:
    quoted = marked.quotes[at]
    first, last = quoted.inner
    whole = marked.text[at] == CLOSED or last - first >= 6 or marked.text[at - 1 : at] in ("：", ":")
    extent = Extent.DIRECT if whole and not saying.calls else Extent.FRAGMENT
    return Found(first, last, extent, saying.speaker, saying.verb, rule, chain)


def _call_end(text: str, start: int, stop: int) -> int:
    """What is called for ends before a clause with another subject or a contrast."""
    ends = [m.start() for m in re.compile("[，,；;]").finditer(text, start, stop)]
    for end in ends:
        if _STOP.match(text, end + 1):
            return end
    return stop


_ASIDE = re.compile(
    "[，,；;](?:并随即|并已|随即|但其|但并未|但未|但尚未|但他并|这表明|这说明)|的(?:讯息|信息|消息|声明|呼吁|"
    "立场|决定|表态|说法)(?=[，,]|$)"
)
_ASIDE_IN_RECORD = re.compile("[，,；;](?:但|而)?(?:我们?|我国)")


def _say_end(text: str, start: int, stop: int, talk: Talk) -> int:
    """What is said ends before words that can only be the writer's, or in a record the speaker's own."""
    aside = _ASIDE.search(text, start, stop)
    stop = aside.start() if aside else stop
    own = _ASIDE_IN_RECORD.search(text, start, stop) if talk.is_record else None
    return own.start() if own else stop


def _clause(
    marked: Marked, saying: Saying, chain: tuple[ChainLink, ...], start: int, stop: int, claimed: set[int]
) -> Iterator[Found]:
    first, last = marked.offset(start), marked.offset(stop)
    if last - first < (4 if saying.calls or marked.text[start - 1] in "，：:," else 6):
        return
    rule = "zh-source" if saying.source else "zh-call" if saying.calls else "zh-clause"
    yield Found(first, last, Extent.REPORTED, saying.speaker, saying.verb, rule, chain)
    for at in range(start, stop):
        if marked.text[at] in _QUOTES and at not in claimed:
            claimed.add(at)
            inner = marked.quotes[at].inner
            words_in = marked.source[inner[0] : inner[1]]
            if len(words_in) >= 2 and not words_in.isascii() and not _SO_CALLED.search(marked.text, max(0, at - 3), at):
                yield Found(*inner, Extent.FRAGMENT, saying.speaker, saying.verb, "zh-words", chain)
