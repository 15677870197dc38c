"""Statements in English paragraphs: said, told, called on, according to; quotations before and after."""

import re
from collections.abc import Iterator

from site_builder.annotators import english_words as words
from site_builder.annotators.english_content import clause_end
from site_builder.annotators.english_fronted import behind_fronted, is_in_question
from site_builder.annotators.english_keeping import Saying, link
from site_builder.annotators.english_sayings import sayings_of
from site_builder.annotators.english_speakers import who
from site_builder.annotators.english_subjects import leading_subject
from site_builder.annotators.english_words import Q
from site_builder.annotators.english_worth import is_scare, weighed
from site_builder.annotators.found import DIRECT, FRAGMENT, REPORTED, Found
from site_builder.annotators.lexicon import CLOSED, PERSON, QUOTE
from site_builder.annotators.marked import Marked
from site_builder.annotators.talk import Place, Speaker, Talk
from site_builder.model.article import ChainLink

_QUOTES = (QUOTE, CLOSED)


def find(marked: Marked, talk: Talk) -> list[Found]:
    """The statements of one paragraph, in the order found."""
    label = _label(marked, talk) if ": " in marked.text[:60] and not talk.is_record and not talk.label_ends else None
    return _labelled(marked, label, talk) if label else _from(marked, talk.label_ends, talk, set())


def _from(marked: Marked, begin: int, talk: Talk, claimed: set[int]) -> list[Found]:
    text = marked.text
    found: list[Found] = []
    dateline = (
        words.DATELINE.match(text, begin, begin + _LONGEST_DATELINE) if text[begin : begin + 2].isupper() else None
    )
    start, length = dateline.end() if dateline else begin, len(text)
    while start < length:
        end = words.SENTENCE_END.search(text, start, start + _LONGEST_SENTENCE)
        stop = end.start() if end else min(length, start + _LONGEST_SENTENCE)
        while start < stop and text[start] == " ":
            start += 1
        if start < stop:
            talk.here = Place(talk.number, start, stop)
            found += _in_sentence(marked, begin, start, stop, talk, claimed)
        start = max(end.end() if end else stop, start + 1)
    return found


_LONGEST_SENTENCE = 1200
_LONGEST_DATELINE = 80


def _label(marked: Marked, talk: Talk) -> Speaker | None:
    """Who a paragraph of the form ``Talleyrand: …`` says its words are of."""
    colon = marked.text.find(": ", 1, 60)
    speaker = who(marked, 0, colon, talk) if colon > 0 else None
    if speaker is None or not speaker.named or None in speaker.actors:
        return None
    return speaker.surer(0.8 if speaker.is_person or speaker.is_media else 0.7)


def _labelled(marked: Marked, speaker: Speaker, talk: Talk) -> list[Found]:
    """The words behind such a label, or what is said in them if somebody else says it."""
    text = marked.text
    start = text.index(": ") + 2
    claimed: set[int] = set()
    found = _from(marked, start, talk, claimed)
    if speaker.is_media and found:
        return [one._replace(chain=(*link(speaker), *one.chain)) for one in found]
    if found:
        return found
    talk.hear(speaker)
    if text[start : start + 1] in _QUOTES and (
        not text[start + 1 :].strip(" .") or text[start + 1 : start + 3] in (". ", " ")
    ):
        return [_quotation(marked, start, speaker, "", "en-label", ())]
    return list(_clause(marked, (start, len(text)), speaker, "", "en-label", claimed, ()))


def _in_sentence(marked: Marked, begin: int, start: int, end: int, talk: Talk, claimed: set[int]) -> list[Found]:
    """The statements of one sentence of the paragraph that begins at ``begin``."""
    text = marked.text
    sayings = sayings_of(marked, start, end, talk)
    if not sayings:
        loose = list(_loose_quotation(marked, begin, start, end, talk, claimed)) or _note(marked, start, end, talk)
        talk.voice = talk.voice if loose else None
        return loose
    found: list[Found] = []
    for index, saying in enumerate(sayings):
        following = sayings[index + 1] if index + 1 < len(sayings) else None
        stop = min(saying.stop, _break(text, following) if following and following.start > saying.content else end)
        found += _said(marked, saying, start, stop, claimed)
    talk.heard = sayings[-1].speaker.actors
    talk.chain = sayings[-1].chain
    return found


def _break(text: str, following: Saying) -> int:
    """Where what is said before a further saying of the sentence ends: before the words that join the two."""
    at = following.start
    joined = _JOINING.search(text, max(0, at - 12), at)
    return joined.start() if joined else at


_JOINING = re.compile(r"[,;:]?(?: (?:and|but|while|yet|as|whereas|although|though|or|then))?(?:,)? *$")


_TOGETHER = re.compile(f"{PERSON}(?:,| and) (?:[^,.]{{0,40}} )?{PERSON}")
_TWO = 0.5


def _note(marked: Marked, start: int, end: int, talk: Talk) -> list[Found]:
    """A sentence in which nobody says anything may still change whom ``he`` can mean."""
    text = marked.text
    persons = text.count(PERSON, start, end)
    if persons and talk.person_at != talk.here:
        begun = leading_subject(marked, start, end, talk)
        talk.heard_of.clear()
        certainty = 1.0 if persons == 1 else _TWO if _TOGETHER.search(text, start, end) else 0.7
        talk.person = begun.surer(min(begun.certainty, certainty)) if begun and begun.is_person else None
        talk.person_at = talk.here
    return []


def _loose_quotation(
    marked: Marked, begin: int, start: int, end: int, talk: Talk, claimed: set[int]
) -> Iterator[Found]:
    """A sentence that is only a quotation goes on with whoever was quoted before it in the paragraph."""
    text = marked.text
    if text[start] != CLOSED or start in claimed or text[start + 1 : end].strip(' .”"'):
        return
    if talk.last is None or (not any(at < start for at in claimed) and start == begin):
        return
    if start > begin and talk.last is talk.voice:
        claimed.add(start)
        yield _quotation(marked, start, talk.last.surer(min(0.8, talk.last.certainty)), "", "en-quote", ())


_WHOLE = re.compile(rf"{CLOSED}|{QUOTE}(?=[.,;]|$)")


def _said(marked: Marked, saying: Saying, start: int, stop: int, claimed: set[int]) -> Iterator[Found]:
    text, speaker, chain = marked.text, saying.speaker, saying.chain
    if saying.inside:
        lead = words.LEAD.match(text, start, saying.start)
        first = lead.end() if lead else start
        first = saying.content if first >= saying.start else first
        span = first, clause_end(text, saying.content, stop)
        yield from _clause(marked, span, speaker, saying.verb, "en-before", claimed, chain)
        return
    before = _quote_before(text, start, saying.start)
    if (
        before >= 0
        and before not in claimed
        and not saying.calls
        and not is_in_question(text, start, before)
        and (saying.content < 0 or text[saying.content] in _QUOTES)
    ):
        first, _ = behind_fronted(text, start, before)
        if len(text[first:before].rstrip(" ,:").split()) >= 3 and saying.content < 0:
            yield from _clause(marked, (first, before + 1), speaker, saying.verb, "en-before", claimed, chain)
            claimed.add(before)
        else:
            claimed.add(before)
            yield _quotation(marked, before, speaker, saying.verb, "en-quote-before", chain)
        if saying.content < 0:
            return
    elif saying.content < 0:
        lead = words.LEAD.match(text, start, saying.start)
        first = lead.end() if lead else start
        last = saying.stop if saying.source else saying.start
        last -= last > first and text[last - 1] == " "
        first, sure = behind_fronted(text, first, last)
        speaker = speaker if sure else speaker.surer(min(speaker.certainty, 0.5))
        if last > first:
            yield from _clause(marked, (first, last), speaker, saying.verb, "en-before", claimed, chain)
        return
    at = saying.content
    if saying.verb in words.LABELS:
        if at not in claimed:
            claimed.add(at)
            weighty = speaker.surer(min(0.5, speaker.certainty)) if is_scare(marked, at) else speaker
            yield Found(*marked.quotes[at], FRAGMENT, weighty, saying.verb, "en-words", chain)
        return
    rule = "en-call" if saying.calls else "en-source" if saying.source else "en-clause"
    if not saying.calls and _WHOLE.match(text, at):
        while at < stop and text[at] in _QUOTES:
            if at not in claimed:
                claimed.add(at)
                weighty = speaker.surer(min(0.5, speaker.certainty)) if is_scare(marked, at) else speaker
                yield _quotation(marked, at, weighty, saying.verb, "en-quote", chain)
            further = _MORE.match(text, at + 1, stop)
            at = further.end() if further else stop
        return
    if not saying.calls and text[at] in _QUOTES and is_scare(marked, at):
        speaker = speaker.surer(min(0.5, speaker.certainty))
    yield from _clause(marked, (at, clause_end(text, at, stop)), speaker, saying.verb, rule, claimed, chain)


_OF_ANOTHER = re.compile(
    r"\b(?:remark|comment|claim|statement|assertion|allegation|accusation|suggestion|warning|argument)s?"
    rf"(?: (?:by|from|of) [^,.;]{{1,40}})? (?:that )?[^,.;{QUOTE}{CLOSED}]{{0,40}}$|so-called $"
)
"""What stands before quoted words that are somebody else's, though the speaker speaks of them."""

_LONG_WORD = 7
_MORE = re.compile(rf",? (?:and )?(?={Q})")


def _quote_before(text: str, start: int, clause: int) -> int:
    at = clause - 1
    while at >= 0 and text[at] in ", ":
        at -= 1
    return at if at >= 0 and text[at] in _QUOTES else -1


def _quotation(marked: Marked, at: int, speaker: Speaker, verb: str, rule: str, chain: tuple[ChainLink, ...]) -> Found:
    first, last = marked.quotes[at]
    whole = last - first >= 15 or marked.source[last - 1 : last] in ".!?,"
    return Found(first, last, DIRECT if whole else FRAGMENT, speaker, verb, rule, chain)


def _clause(
    marked: Marked, span: tuple[int, int], speaker: Speaker, verb: str, rule: str, claimed: set[int],
    chain: tuple[ChainLink, ...],
) -> Iterator[Found]:  # fmt: skip
    start, stop = span
    while stop > start and marked.text[stop - 1] in " ,.:;":
        stop -= 1
    while start < stop and marked.text[start] in " ,":
        start += 1
    first, last = marked.offset(start), marked.offset(stop)
    count = marked.source[first:last].count(" ") + 1
    if count < (2 if rule == "en-call" else 3) and (rule != "en-call" or last - first < _LONG_WORD):
        return
    yield Found(first, last, REPORTED, weighed(speaker, verb, marked.source[first:last]), verb, rule, chain)
    for at in range(start, stop) if marked.quotes else ():
        if marked.text[at] in _QUOTES and at not in claimed and " " in marked.source[slice(*marked.quotes[at])]:
            claimed.add(at)
            if _OF_ANOTHER.search(marked.text, max(start, at - 80), at) or is_scare(marked, at):
                continue
            inner = marked.quotes[at]
            yield Found(*inner, FRAGMENT, speaker, verb, "en-words", chain)
