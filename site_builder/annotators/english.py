"""Statements in English paragraphs: said, told, called on, according to; quotations before and after."""

import re
from collections.abc import Iterator

from site_builder.annotators.found import DIRECT, FRAGMENT, REPORTED, Found
from site_builder.annotators.lexicon import CLOSED, MEDIA, NAMES, PERSON, QUOTE
from site_builder.annotators.marked import Marked
from site_builder.annotators.speakers import printed
from site_builder.annotators.talk import Speaker, Talk

_N = f"[{NAMES}]"
_Q = f"[{QUOTE}{CLOSED}]"
_DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_SAY = (
    "said|says|stated|told (?:[A-Za-z]+ ){0,3}?[A-Za-z]+|told [^,.;:]{1,3}|added|noted|wrote|explained|insisted|"
    "stressed|warned|announced|declared|claimed|"
    "confirmed|reported|reiterated|admitted|acknowledged|argued|denied|replied|emphasised|emphasized|alleged|"
    "pointed out"
)
_CALL = "called on|called for|called upon|urged|accused|condemned|demanded|criticised|criticized|blamed"
_CALLS = re.compile(_CALL)
_ROLE = (
    r"(?:(?:(?:the|The|of|for|and|prime|foreign|defence|defense|secretary|state|chief|deputy)|"
    rf"(?:minister|ministry|president|spokes\w+),?|[A-Z][\w.-]*|{_N}(?:'s|’s)?) )"
)
_HEAD = rf"(?:{_N}|[Hh]e\b|[Ss]he\b|[Tt]he ministry\b)(?! (?:forces|officials|troops|people|soldiers)\b)"
_WHO = rf"(?P<phrase>{_ROLE}{{0,9}}?(?P<who>{_HEAD}))"
_WHO2 = rf"(?P<phrase2>{_ROLE}{{0,9}}?(?P<who2>{_HEAD}))"
_GLOSS = "(?:, [^,.;:]{2,60},)?"
_ADVERB = (
    r"(?: (?:also|later|then|further|earlier|today|repeatedly|again)"
    rf"| (?:on|late on|early on) (?:{_DAYS}|\d+ [A-Z]\w+|[A-Z]\w+ \d+)| {_DAYS})*"
)
_MEDIUM = r"(?: (?:in|at|during|on|to) (?:an?|the|his|her|its|X|reporters)\b[^,.;:“]{0,60}?)"
_START = rf"(?:^|(?<=[.;] )|(?<=[{CLOSED}] )|(?<=, and )|(?<=, but )|(?<=, while )|(?<=, adding that ))"
_OPENING = (
    rf"(?:(?:[A-Z][^,.;:{NAMES}]{{2,60}}"
    rf"|(?:Asked|In|At|After|Speaking|On|During|Before|When)\b[^,.;:{QUOTE}{CLOSED}]{{2,80}}), )?"
)
_LINK = r"(?:,? that\b|[:,])"

_SAID = re.compile(
    rf"{_START}{_OPENING}{_WHO}{_GLOSS}{_ADVERB} (?P<verb>{_SAY}|{_CALL})\b"
    rf"(?:{_ADVERB}{_MEDIUM}{_ADVERB}{_LINK}|{_ADVERB}{_LINK}?)(?: |(?=[.,]|$))"
)
_AFTER = re.compile(rf"{_Q},? (?:(?P<said>{_SAY}) {_WHO}|{_WHO2}{_GLOSS},?{_ADVERB} (?P<verb>{_SAY})\b)")
_ACCORDING = re.compile(
    rf"(?:^|(?<=[.;] ))(?:According to {_WHO}, (?P<words>[^.;]+)|(?P<before>[^.;]+?), according to {_WHO2}(?=[.,;]|$))"
)
_END = re.compile(
    rf"(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bGen)\.(?=\s|$)|;|{CLOSED}|\n"
    rf"|, (?:and|while|but|adding) (?={_ROLE}{{0,9}}?(?:{_N}|he\b|she\b))|, according to|, adding"
)


def find(marked: Marked, talk: Talk) -> Iterator[Found]:
    """The statements of one paragraph, in the order found."""
    text = marked.text
    claimed: set[int] = set()
    for match in _SAID.finditer(text):
        speaker = _speaker(marked, match.span("phrase"), match.start("who"), talk)
        if speaker:
            yield from _said(marked, match, speaker, claimed)
    for match in _AFTER.finditer(text):
        key = "" if match["said"] else "2"
        speaker = _speaker(marked, match.span("phrase" + key), match.start("who" + key), talk)
        if speaker and match.start() not in claimed:
            claimed.add(match.start())
            verb = match["said"] or match["verb"]
            yield _quotation(marked, match.start(), speaker, verb, "en-quote-before")
            follows = _FOLLOWS.match(text, match.end())
            if follows:
                claimed.add(follows.end() - 1)
                yield _quotation(marked, follows.end() - 1, speaker, verb, "en-quote")
    for match in _ACCORDING.finditer(text):
        key, words = ("", "words") if match["words"] else ("2", "before")
        speaker = _speaker(marked, match.span("phrase" + key), match.start("who" + key), talk)
        if speaker:
            yield from _clause(marked, match.span(words), speaker, "according to", "en-source", claimed)


_PLAIN = re.compile(rf"(?:[Tt]he )?(?:{_N}(?:'s|’s) )?")


def _speaker(marked: Marked, phrase: tuple[int, int], who: int, talk: Talk) -> Speaker | None:
    """The speaker of a phrase whose head stands at ``who``; pronouns are the last person, or the last ministry."""
    if who in marked.names:
        sort = marked.text[who]
        text = printed(marked, *phrase)
        if sort != PERSON and not _PLAIN.fullmatch(marked.text, phrase[0], who):
            return None
        speaker = Speaker(text, (marked.names[who].actor,), 0.92, sort == PERSON, sort == MEDIA)
        talk.hear(speaker)
        return speaker
    known = talk.body if marked.text[who : phrase[1]].lower().startswith("the") else talk.person
    return known.called(marked.text[who : phrase[1]], 0.75) if known else None


_WHOLE = re.compile(rf"{CLOSED}|{QUOTE}(?=[.,;]|$)")


def _said(marked: Marked, match: re.Match[str], speaker: Speaker, claimed: set[int]) -> Iterator[Found]:
    text, start = marked.text, match.end()
    calls = _CALLS.match(match["verb"]) is not None
    verb = match["verb"].split(" ")[0] if match["verb"].startswith("told") else match["verb"]
    if not calls and _WHOLE.match(text, start):
        claimed.add(start)
        yield _quotation(marked, start, speaker, verb, "en-quote")
        return
    end = _END.search(text, start)
    stop = end.start() if end else len(text)
    rule = "en-call" if calls else "en-clause"
    yield from _clause(marked, (start, stop), speaker, verb, rule, claimed)


_FOLLOWS = re.compile(rf"[^.;{NAMES}{QUOTE}{CLOSED}]{{0,40}}\. {_Q}")


def _quotation(marked: Marked, at: int, speaker: Speaker, verb: str, rule: str) -> Found:
    first, last = marked.quotes[at]
    whole = last - first >= 15 or marked.source[last - 1 : last] in ".!?,"
    return Found(first, last, DIRECT if whole else FRAGMENT, speaker, verb, rule)


def _clause(
    marked: Marked, span: tuple[int, int], speaker: Speaker, verb: str, rule: str, claimed: set[int]
) -> Iterator[Found]:
    start, stop = span
    while stop > start and marked.text[stop - 1] in " ,.":
        stop -= 1
    while start < stop and marked.text[start] == " ":
        start += 1
    first, last = marked.offset(start), marked.offset(stop)
    if len(marked.source[first:last].split()) < 3:
        return
    yield Found(first, last, REPORTED, speaker, verb, rule)
    for at in range(start, stop):
        if marked.text[at] in (QUOTE, CLOSED) and at not in claimed and " " in marked.source[slice(*marked.quotes[at])]:
            claimed.add(at)
            inner = marked.quotes[at]
            yield Found(*inner, FRAGMENT, speaker, verb, "en-words")
