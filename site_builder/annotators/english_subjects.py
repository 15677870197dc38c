"""Where the subject of an English verb stands: before it, behind it, or at the head of the sentence."""

import re
from typing import NamedTuple

from site_builder.annotators import english_words as words
from site_builder.annotators.english_speakers import ADJECTIVES, LONGEST, apposed, phrase, who
from site_builder.annotators.english_words import UPPER, N
from site_builder.annotators.lexicon import MEDIA, NAMES, PERSON
from site_builder.annotators.marked import Marked
from site_builder.annotators.printing import printed
from site_builder.annotators.talk import Speaker, Talk

_MOST_BOUNDARIES = 6
_JOINED = re.compile(
    rf"(?:^|.*[,;:] )?(?:[Bb]oth )?(?:[Tt]he )?(?P<names>(?:{N}, (?:the )?)*{N},?) (?:and|or)(?: the)? $"
)


class Subject(NamedTuple):
    """Who speaks, and where in the shrunken text the clause with them begins; ``elided`` if nobody is printed.

    ``relative`` marks the subject of a relative clause (the ministry, which said).
    """

    speaker: Speaker | None
    start: int
    elided: bool = False
    relative: bool = False


def subject_before(marked: Marked, begin: int, verb: int, talk: Talk, participle: bool = False) -> Subject | None:
    """The subject of the verb at ``verb``, in the sentence that begins at ``begin``."""
    text = marked.text
    first = max(begin, verb - LONGEST)
    starts = [begin] if first == begin else []
    starts += [match.end() for match in words.BOUNDARY.finditer(text, first, verb)]
    aux = _PARTICIPLE if participle else _FINITE
    nearest = starts[-1] if starts else -1
    gloss: Subject | None = None
    for start in starts[: -_MOST_BOUNDARIES - 1 : -1]:
        if start == begin and words.NO_CLAUSE.match(text, start):
            break
        end = _before_auxiliaries(text, start, verb, aux)
        if end <= start:
            if _shares_subject(text, start) and not participle:
                return Subject(None, start, True)
            if text[start - 2 : start] != ", ":
                return None
            continue
        if text[start - 4 : start] == "and " and _IN_PHRASE.search(text, max(begin, start - 60), start):
            continue
        speaker = who(marked, start, end, talk)
        if speaker is not None and _UNASSERTED.search(text, max(begin, start - 80), start):
            return None
        if speaker is not None and speaker.actors == (None,) and (text[start].islower() or text[start] in NAMES):
            speaker = _whole(marked, begin, start, end, speaker, talk)
        if speaker is not None:
            subject = Subject(_with_joined(marked, begin, start, speaker, talk), start)
            if gloss is not None or not _may_be_apposed(text, begin, start, end):
                return subject
            gloss = subject
        elif gloss is not None or ("," not in text[nearest - 2 : nearest] and text[end - 1] != ","):
            break
    return gloss


_UNASSERTED = re.compile(
    rf" (?:after|when|before|until|once|if|unless|whether) (?:(?:the )?(?:{N}"
    rf"|[{UPPER}][\w-]+)(?: [{UPPER}][\w-]+)*,? (?:and )?)*$"
)
"""Words before a clause that dates or conditions another: what is said in it is not reported."""


def _whole(marked: Marked, begin: int, start: int, end: int, speaker: Speaker, talk: Talk) -> Speaker:
    """The speaker named by a phrase that ``and`` stands within (the disaster and emergency agency); else as it is."""
    text = marked.text
    if (
        not text.endswith(" and ", begin, start)
        or words.FINITE.search(text, begin, start)
        or text.find(",", begin, start) >= 0
    ):
        return speaker
    lead = words.LEAD.match(text, begin, start)
    first = lead.end() if lead else begin
    if who(marked, first, start - 5, talk) is not None:
        return speaker
    whole = who(marked, first, end, talk)
    return whole if whole is not None else speaker.surer(min(speaker.certainty, 0.5))


def _may_be_apposed(text: str, begin: int, start: int, end: int) -> bool:
    """Whether a phrase between commas may describe the name before it (X, the head of Y, who came on Monday, said)."""
    return (
        text[end - 1] == ","
        and _BEFORE_GLOSS.search(text, max(begin, start - 30), start) is not None
        and (text.startswith(("the ", "a ", "an ", "one ", "his ", "her ", "its "), start))
    )


_BEFORE_GLOSS = re.compile(rf"(?:{N}|\b[{UPPER}][\w’'-]+), $")
_IN_PHRASE = re.compile(
    r"\b(?:such as|like|including|among them|of|in|from|for|between|with|to|by|against|outside|near|across)"
    rf" (?:the )?{N}(?:, (?:the )?{N})*,? and $"
)
"""The end of a phrase in which the name behind ``and`` is no subject: the ministers of France and Austria."""


def _shares_subject(text: str, start: int) -> bool:
    return text.endswith((" and ", " but ", ", then ", " or "), 0, start)


def _before_auxiliaries(text: str, start: int, verb: int, aux: re.Pattern[str]) -> int:
    """Where the subject ends before the adverbs and auxiliaries of a verb; ``start`` if there are only those."""
    if text[verb - 1 : verb] != " ":
        return start
    if text[verb - 2] == "," and verb - 2 > start:
        return verb - 1
    if text[verb - 2] in NAMES and aux is _FINITE:
        return verb - 1
    match = aux.fullmatch(f" {text[start : verb - 1]}")
    return start + match.end("np") - 1 if match else start


_FINITE = re.compile(f"(?P<np>.*?){words.BEFORE_FINITE}", re.DOTALL)
_PARTICIPLE = re.compile(f"(?P<np>.*?){words.BEFORE_ING}", re.DOTALL)


def _with_joined(marked: Marked, begin: int, start: int, speaker: Speaker, talk: Talk) -> Speaker:
    """With those named before who speak together: France, Austria and Sweden; the minister, X, and the mayor, Y."""
    text = marked.text
    if not text.endswith(("and ", "or "), begin, start):
        return speaker
    before = _JOINED.fullmatch(text, begin, start)
    if before is not None and speaker.actors != (None,):
        first = before.start("names")
        names = [at for at in range(first, before.end("names")) if text[at] in NAMES]
        starts = _LEADS.fullmatch(text, begin, first) or text[first - 2 : first] in (", ", "; ", ". ")
        if text[names[-1]] not in NAMES or not starts:
            return speaker
        actors = (*(marked.names[at].actor for at in names), *speaker.actors)
        shown = f"{printed(marked, first, start)}{speaker.text}"
        return Speaker(shown, actors, speaker.certainty - 0.05, speaker.is_person, speaker.is_media)
    return _joined_phrase(marked, begin, start, speaker, talk)


_LEADS = re.compile(r"(?:[Bb]oth )?(?:[Tt]he )?")
_LONGEST_JOINED = 160


def _joined_phrase(marked: Marked, begin: int, start: int, speaker: Speaker, talk: Talk) -> Speaker:
    """With the one named in the phrase before ``and``, if that is all that stands before it in its clause."""
    text = marked.text
    end = start - 4 if text.endswith(" and ", begin, start) else start - 3
    lead = words.LEAD.match(text, begin, end)
    clauses = [lead.end() if lead else begin]
    clauses += [match.end() for match in _CLAUSE.finditer(text, max(begin, end - _LONGEST_JOINED), end)]
    for first in reversed(clauses):
        if end - first > _LONGEST_JOINED or first >= end or text.startswith(_NO_PARTNER, first):
            break
        other = who(marked, first, end, talk)
        if other is None:
            continue
        if not other.named or other.certainty < _SURE or other.is_media:
            break
        shown = f"{printed(marked, first, start)}{speaker.text}"
        certainty = min(other.certainty, speaker.certainty)
        actors = tuple(dict.fromkeys((*other.actors, *speaker.actors)))
        certainty -= 0.05 if certainty > _SURE + 0.05 else 0
        return Speaker(shown, actors, certainty, speaker.is_person or other.is_person)
    return speaker


_CLAUSE = re.compile("[,;:] ")
_NO_PARTNER = ("who ", "which ")
_SURE = 0.6


_BEHIND = re.compile(
    rf"(?P<np>(?:[\w.’'&{NAMES}-]+ ){{0,8}}?[\w.’'&{NAMES}-]+)(?=[,.;:!?)]|$"
    rf"| (?:{words.TIME}|{words.VIA})(?:[,.;: ]|$)| (?:in|on|at|during|after|who|told|to|from|and|as|when|while"
    rf"|following) )"
)


_APPOSED = re.compile(
    rf", (?:(?:[{UPPER}][\w.’'-]*|al|de|van|von|der|bin) ){{0,4}}(?:[{UPPER}][\w’'-]+|{N})(?=[,.;]|$| (?:told|in|on"
    rf"|at)\b)"
)


def subject_behind(marked: Marked, verb_end: int, end: int, talk: Talk) -> tuple[Speaker, int] | None:
    """The subject that stands behind its verb (“…,” said Talleyrand), and where it ends."""
    text = marked.text
    for match in _BEHIND.finditer(text, verb_end + 1, end):
        if match.start() != verb_end + 1:
            return None
        first, last = match.span("np")
        name = _APPOSED.match(text, last, end)
        named = apposed(marked, first, last, name.end(), talk) if name else None
        if named and name:
            return named, name.end()
        speaker = phrase(marked, first, last, talk)
        return (speaker, last) if speaker else None
    return None


_RELATIVE = re.compile(
    rf"(?P<name>{N}), (?P<which>who|which)(?: (?:has|have|had|also|then|later|earlier|himself|itself"
    rf"|on {words.TIME}))* $"
)
_OF_PHRASE = re.compile(r"\b(?:of|for|and|near) (?:the )?$")


def relative_subject(marked: Marked, begin: int, verb: int) -> Subject | None:
    """The name that a relative clause says something of: rejected by the ministry, which said that."""
    text = marked.text
    match = _RELATIVE.search(text, max(begin, verb - 60), verb)
    if match is None:
        return None
    at = match.start()
    sort, person = text[at], match["which"] == "who"
    if (sort == PERSON) != person or _OF_PHRASE.search(text, max(begin, at - 12), at):
        return None
    name = marked.names[at]
    if marked.source[name.start : name.end] in ADJECTIVES:
        return None
    speaker = Speaker(printed(marked, at, at + 1), (name.actor,), 0.8, person, sort == MEDIA)
    return Subject(speaker, match.start("which"), relative=True)


_ACTS = re.compile(
    r"(?:(?:also|later|then|again|earlier|meanwhile|itself|once|on [A-Z][a-z]+day|[a-z]+ly) )*"
    r"(?:[a-z]+ed|[a-z]+(?:es|cts|ies)|has|have|had|is|are|was|were|will|would|began|broke|held"
    r"|met|saw|lost|won|got|gave|shot|set|cut|put|came|went|took|made|left|sent|said|told|spoke|hit|kept|became|read"
    r"|stood|struck|found|led|fell|rose)\b"
)
"""A verb behind a name: without one the name only says whose delegation or soldiers are the subject."""


_LEADING = re.compile(
    r"(?P<np>(?!(?:In|At|On|For|After|Before|When|If|As|With|By|To|It|There|This|He|She"
    r"|They)\b)(?:[\w.’'&-]+ ){0,6}?[\w.’'&-]+)"
    r" (?:has|have|had|is|are|was|were|will|would|ordered|issued|released|published|posted|launched|signed|rejected"
    r"|backed"
    r"|criticised|criticized|welcomed|praised|held|sent|made|gave|took|met|put)\b"
)
"""A subject without a registered name, before the verb that shows where it ends: the army has ordered."""


def leading_subject(marked: Marked, begin: int, end: int, talk: Talk) -> Speaker | None:
    """The name that a sentence begins with, as its subject."""
    text = marked.text
    lead = words.LEAD.match(text, begin, end)
    start = lead.end() if lead else begin
    first = min((at for mark in NAMES if (at := text.find(mark, start, min(end, start + 100))) >= 0), default=-1)
    if first < 0:
        unnamed = _LEADING.match(text, start, end)
        return phrase(marked, *unnamed.span("np"), talk) if unnamed else None
    if text[first + 1 : first + 2] not in (" ", ","):
        return None
    if text[first] == PERSON:
        return phrase(marked, start, first + 1, talk)
    person = text.find(PERSON, first, min(end, first + 60))
    if person > 0 and words.BEFORE_PERSON.fullmatch(text, start, person):
        return phrase(marked, start, person + 1, talk)
    if not words.BEFORE_BODY.fullmatch(text, start, first):
        return None
    if text[first + 1] == " " and not _ACTS.match(text, first + 2, end):
        return None
    return phrase(marked, start, first + 1, talk)
