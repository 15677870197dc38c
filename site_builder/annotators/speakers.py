"""Who speaks: the subject of a verb of saying, read from a shrunken paragraph."""

import re
from collections.abc import Sequence
from itertools import pairwise

from site_builder.annotators import lexicon as words
from site_builder.annotators.between import names_another, names_another_body
from site_builder.annotators.lexicon import BODY, MEDIA, NAMES, PERSON, STATE
from site_builder.annotators.marked import Marked
from site_builder.annotators.phrases import Phrase, noun_phrase
from site_builder.annotators.printing import printed
from site_builder.annotators.strangers import NAMED
from site_builder.annotators.talk import Speaker, Talk
from site_builder.annotators.unknown_speakers import BROKEN, LOOSE, unknown_begun

_PREFIX = re.compile(
    rf"(?:(?:也有|有|一[名位个些]|多[名位]|当地|新任|时任|现任|前任?|来自|我们?[\u4e00-\u9fff]{{1,6}}|"
    rf"我国[\u4e00-\u9fff]{{1,6}})?|[^{NAMES}，。：、]{{1,24}}的)(?=[{NAMES}])"
    rf"|[^{NAMES}，。：、]{{0,10}}?(?:{words.one_of(words.HEADS)})(?={PERSON})"
)
_POINTS_BACK = frozenset("他她这该上当冲交敌双两声公通")
"""The first characters of what names nobody but points back."""

_NAME = re.compile(f"[{NAMES}]")
_JOINS = frozenset("和与及以、同跟")
_MAY_JOIN = _JOINS | {STATE}


def subject(marked: Marked, at: int, end: int, talk: Talk) -> tuple[Speaker, int] | None:
    """The subject a clause begins with at ``at``, behind its lead, and where it ends.

    ``end`` is where the verb of the clause stands, or its own end.
    """
    text = marked.text
    if at == end:
        return None
    if text[at] not in NAMES:
        found = _without_name(marked, at, end, talk) if text[at] in _POINTS_BACK else None
        if found or text[at] in "他她双两":
            return found
        at = _prefix_end(marked, at, end)
        if at < 0:
            return None
    elif at + 1 == end and text[end : end + 1] != "的":
        return _alone(marked, at), end
    phrase = noun_phrase(marked, at, end, talk)
    if phrase is None:
        return None
    speaker, stop = _joined(marked, phrase, end, talk)
    if text[stop : stop + 1] != "的":
        return speaker, stop
    document = words.OWN_DOCUMENT.match(text, stop, end)
    return (speaker.surer(min(speaker.certainty, 0.85)), document.end()) if document else None


def _alone(marked: Marked, at: int) -> Speaker:
    """The subject that is a name and nothing else, as most are."""
    name, sort = marked.names[at], marked.text[at]
    return Speaker(marked.source[name.start : name.end], (name.actor,), 0.95, sort == PERSON, sort == MEDIA)


def _prefix_end(marked: Marked, at: int, end: int) -> int:
    """Where the name begins behind words that may stand before it (一名, 新任, 来访的); -1 if there is none."""
    text = marked.text
    if text[at] == "在" and text[at + 1 : at + 2] == BODY and "的" in printed(marked, at + 1, at + 2):
        return at + 1
    prefix = _PREFIX.match(text, at, end) if _NAME.search(text, at, end) else None
    if prefix is None or LOOSE.match(prefix[0]) or (prefix[0][-1] == "的" and BROKEN.search(prefix[0])):
        return -1
    return prefix.end()


def _without_name(marked: Marked, at: int, end: int, talk: Talk) -> tuple[Speaker, int] | None:
    """A subject that names nobody but points back: 他, 该组织, 双方."""
    text = marked.text
    if text[at] in "他她":
        pronoun = words.PRONOUN.match(text, at, end)
        return _pronoun(pronoun, talk) if pronoun else None
    if text[at] in "这该上":
        pointed = words.POINTED.match(text, at, end) or words.BODY_POINTED.match(text, at, end)
        if pointed:
            return _pointed(marked, pointed, talk)
        if text[at + 1 : at + 2] in "位名" and text[at + 2 : at + 3] == PERSON:
            return subject(marked, at + 2, end, talk)
    document = words.DOCUMENT.match(text, at, end)
    if document and talk.last and not talk.last.is_media:
        return talk.last.called(document[0], 0.8), document.end()
    pair = words.PAIR.match(text, at, end)
    if pair and talk.pair:
        return Speaker(pair[0], talk.pair, 0.7), pair.end()
    return None


def person_meant(talk: Talk, pronoun: str = "") -> Speaker | None:
    """Whom ``he`` can mean: the person that the last sentence with one is about, else who spoke last.

    Nobody is ``he`` once and ``she`` later: then it is unsure.
    """
    if talk.heard_of:
        place = talk.heard_of.pop()
        talk.person = _subject_of(talk.paragraphs[place.paragraph], place.start, place.end, talk)
        talk.person_at = place
        talk.heard_of.clear()
    person = talk.person
    if person is None:
        return stranger_before(talk)
    differs = pronoun and talk.pronouns.setdefault(person.actors, pronoun) != pronoun
    if differs or names_another(talk, talk.person_at):
        return stranger_before(talk) or person.surer(min(person.certainty, _UNSURE))
    return person


def stranger_before(talk: Talk) -> Speaker | None:
    """The person in no registry that the sentence before this one, in the same paragraph, begins with."""
    marked, end = talk.paragraphs[talk.here.paragraph], talk.here.start
    text = marked.text
    far = max(0, end - _LONGEST_SENTENCE)
    start = max(text.rfind(mark, far, max(end - 1, far)) for mark in "。！？") + 1
    if start == 0 < far:
        return None
    for piece in _PIECE.finditer(text, start, end):
        first, last = piece.span()
        last -= text[last - 1] in "。！？"
        lead = words.after_lead(text, first, last)
        found = unknown_begun(marked, lead, last, talk) if lead < last and text[lead] not in "他她" else None
        if found:
            rest = text.find(PERSON, found[1], end) >= 0 or NAMED.search(text, found[1], end)
            return found[0].surer(_UNSURE if rest else 0.72) if found[0].is_person else None
    return None


_LONGEST_SENTENCE = 120

_UNSURE = 0.5
"""How sure it is whom a pronoun means if another was spoken of since."""


_PIECE = re.compile("[^，,；;]+")


_TWO_PERSONS = re.compile(f"{PERSON}[和与同及、][^{PERSON}，。]{{0,12}}{PERSON}")


def _subject_of(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    text = marked.text
    for piece in _PIECE.finditer(text, start, end):
        first, last = piece.span()
        begun = subject(marked, words.after_lead(text, first, last), last, talk)
        if begun and begun[0].is_person:
            speaker = begun[0]
            if text.count(PERSON, start, end) == 1:
                return speaker
            certainty = _UNSURE if len(speaker.actors) > 1 or _TWO_PERSONS.search(text, start, end) else 0.7
            return speaker.surer(min(speaker.certainty, certainty))
    return None


def _pronoun(match: re.Match[str], talk: Talk) -> tuple[Speaker, int] | None:
    person = _begun_here(talk, match.start()) or person_meant(talk, match[0][0])
    return (person.called(match[0], 0.8), match.end()) if person else None


def _begun_here(talk: Talk, at: int) -> Speaker | None:
    """The person a sentence begins with, meant by a pronoun later in it (某某走得更远，他要求……)."""
    place = talk.here
    if at <= place.start or talk.person_at == place:
        return None
    marked = talk.paragraphs[place.paragraph]
    piece = _PIECE.search(marked.text, place.start, at)
    if piece is None or piece.end() > at:
        return None
    lead = words.after_lead(marked.text, piece.start(), piece.end())
    found = lead < piece.end() and (
        subject(marked, lead, piece.end(), talk) or unknown_begun(marked, lead, piece.end(), talk)
    )
    return found[0].surer(min(found[0].certainty, 0.8)) if found and found[0].is_person else None


def _pointed(marked: Marked, match: re.Match[str], talk: Talk) -> tuple[Speaker, int] | None:
    """这位…, 该…: whoever spoke last and is of that sort."""
    known = body_meant(talk) if match.re is words.BODY_POINTED else person_meant(talk)
    if known is None:
        return None
    text = printed(marked, match.start(), match.end())
    return known.called(text, 0.75), match.end()


def body_meant(talk: Talk) -> Speaker | None:
    """Which body ``it`` or 该组织 can mean: the one that spoke last, if no other was named since."""
    body = talk.body
    if body is not None and names_another_body(talk, talk.body_at):
        return body.surer(min(body.certainty, _UNSURE))
    return body


def _joined(marked: Marked, phrase: Phrase, end: int, talk: Talk) -> tuple[Speaker, int]:
    """The subject with those that speak together with it: 俄罗斯和美国都……"""
    start, stop, actors, certainty, is_person, is_media = phrase
    at = stop
    if at >= end or marked.text[at] not in _MAY_JOIN:
        return Speaker(printed(marked, start, stop), actors, certainty, is_person, is_media), stop
    phrases = [phrase]
    while (begin := _next_joined(marked.text, at, end)) and (following := noun_phrase(marked, begin, end, talk)):
        phrases.append(following)
        at = following.end
    if len(phrases) > 1 and _is_together(marked.text, phrases, at, end):
        tail = words.JOINT.match(marked.text, at, end)
        actors = tuple(actor for each in phrases for actor in each.actors)
        stop = tail.end() if tail else at
        certainty = min(each.certainty for each in phrases) - 0.05
    return Speaker(printed(marked, start, stop), actors, certainty, is_person, is_media), stop


def _next_joined(text: str, at: int, end: int) -> int:
    """Where a further name joined to the one before begins; 0 if there is none."""
    if at >= end:
        return 0
    join = words.JOIN.match(text, at, end) if text[at] in _JOINS else None
    if join:
        return join.end()
    return at if text[at - 1] == text[at] == STATE else 0


_MEETING = re.compile(
    "通电|通话|会[谈晤面见]|举行|进行|交谈|讨论|一[道起]|商|联系|签署|达成|[在于][^，]*?(?:会谈|会晤|会见|会面"
    "|通话|见面|交谈|磋商)"
)


_TOGETHER = re.compile("都|均|一致|共同|两国|双方|互相|相互|分别|等")


def _is_together(text: str, phrases: Sequence[Phrase], at: int, end: int) -> bool:
    """Whether the conjunction joins speakers and is not a preposition (甲同乙会谈时表示)."""
    joins = {text[first.end : second.start] for first, second in pairwise(phrases)}
    if _MEETING.match(text, at, end):
        return False
    if joins & {"与", "同", "跟"}:
        return bool(_TOGETHER.match(text, at, end))
    return True
