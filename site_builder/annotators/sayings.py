"""Verbs of saying in a Chinese sentence: who says, with which verb, and where what is said begins."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from site_builder.annotators import lexicon as words
from site_builder.annotators.lexicon import CLOSED, MEDIA, NAMES, QUOTE, STATE
from site_builder.annotators.marked import Marked
from site_builder.annotators.printing import printed
from site_builder.annotators.speakers import noun_phrase, subject
from site_builder.annotators.talk import Speaker, Talk
from site_builder.annotators.unknown_speakers import unknown_subject
from site_builder.annotators.verbs import Verb
from site_builder.model.article import ChainLink

PIECE = re.compile("[^，,；;]+")
_LATER = ("后", "以来", "之际", "前", "期间", "的同时", "的情况下", "时")
_QUOTES = (QUOTE, CLOSED)
_MAY_BE_SOURCE = frozenset("另据根按" + MEDIA)
_BEFORE_SOURCE = _MAY_BE_SOURCE | words.LEAD_FIRST


class Saying(NamedTuple):
    """``start`` is where its clause begins, ``content`` where what is said begins.

    ``calls`` marks verbs that take what is called for as their object; ``elided`` a subject not printed.
    """

    speaker: Speaker
    verb: str
    start: int
    content: int
    calls: bool = False
    elided: bool = False
    source: bool = False


def sayings_of(marked: Marked, start: int, end: int, talk: Talk, verbs: Sequence[Verb]) -> list[Saying]:
    """The sayings of a sentence in order, from its verbs; ``talk`` is told who speaks."""
    text, length = marked.text, len(marked.text)
    source = _source(marked, start, end, talk) if text[start] in _BEFORE_SOURCE else None
    found = [source] if source else []
    current = source.speaker if source and not source.speaker.is_media else None
    scanned = source.content if source else start
    taken = -1
    unheard = False
    for at, verb_end, verb, calls in verbs:
        first, last = start, end
        for comma in talk.commas:
            first = text.rfind(comma, first, at) + 1 or first
            behind = text.find(comma, at, last)
            if behind >= 0:
                last = behind
        if first == taken or first < scanned or (last > verb_end and _is_later(text, verb_end, last)):
            continue
        taken = first
        if text[first] in _QUOTES and first + 1 < last:
            first += 1
        lead = words.after_lead(text, first, last) if text[first] in words.LEAD_FIRST else first
        ours = lead < last and text[lead] in _FIRST_PERSON and words.FIRST_PERSON.match(text, lead, last) is not None
        speaks = _speaker(marked, first, lead, at, ours, talk)
        if speaks is None:
            if not ours:
                unheard = True
                talk.mishear()
                if found and lead < at and _turns(text, first, lead, at):
                    found.append(_unread(marked, first, lead, (at, verb_end, verb, calls)))
            continue
        elided = isinstance(speaks, float)
        if isinstance(speaks, float):
            current = _current(marked, scanned, taken, current, talk)
            scanned = taken
            if current is None:
                continue
            speaks = current.surer(_UNSURE if unheard else min(current.certainty, 0.85) - speaks)
        speaker = speaks
        content = verb_end
        while content < length and text[content] in "：:，, ":
            content += 1
        found.append(Saying(speaker, verb, first, content, calls, elided))
        current = None if ours else speaker
        scanned = last + 1
        talk.hear(speaker)
    return found


_UNSURE = 0.5
_TURNS = re.compile(f"{words.CONTRAST.pattern}|后者|前者|后一|前一")


def _turns(text: str, start: int, at: int, verb: int) -> bool:
    """Whether a clause turns to another speaker, by its first words or by 则 behind its subject."""
    return _TURNS.match(text, start) is not None or text.find("则", at + 1, verb) > 0


_LONGEST_NAME = 24


def _unread(marked: Marked, start: int, at: int, verb: Verb) -> Saying:
    """A turn to somebody else, whoever that is: it ends what was said before, and is not sure enough to be shown."""
    verb_start, verb_end, word, calls = verb
    text = printed(marked, at, min(verb_start, at + _LONGEST_NAME))
    return Saying(Speaker(text, (None,), _UNSURE), word, start, verb_end, calls)


def _current(marked: Marked, start: int, end: int, current: Speaker | None, talk: Talk) -> Speaker | None:
    """Who a verb without a subject of its own belongs to: the subject of the clauses before it."""
    text = marked.text
    turning = False
    for piece in PIECE.finditer(text, start, end):
        first, last = piece.span()
        if text[first] in _QUOTES and first + 1 < last:
            first += 1
        lead = words.after_lead(text, first, last)
        if lead < last and text[lead] in _FIRST_PERSON and words.FIRST_PERSON.match(text, lead, last):
            current = None
        elif lead < last and (current is None or turning or words.CONTRAST.match(text, first)):
            begun = subject(marked, lead, last, talk)
            current = begun[0] if begun else current
        turning = lead == last and words.CONTRAST.match(text, first) is not None
    return current


def _source(marked: Marked, start: int, end: int, talk: Talk) -> Saying | None:
    """``据某某报道，`` or ``某社消息，`` at the start of a sentence."""
    text = marked.text
    at = words.after_lead(text, start, end)
    if at >= end or text[at] not in _MAY_BE_SOURCE:
        return None
    match = (words.NEWS if text[at] == MEDIA else words.SOURCE).match(text, at, end)
    if match is None:
        return None
    speaker = _passed_on_by(marked, match, talk)
    if speaker is not None and (quoted := words.QUOTES_SOMEBODY.match(text, *match.span("how"))):
        phrase = noun_phrase(marked, *quoted.span("cited"), talk)
        if phrase is not None and phrase.end == quoted.end("cited"):
            link = (ChainLink(speaker.text, speaker.actors[0]),)
            cited = printed(marked, phrase.start, phrase.end)
            speaker = Speaker(cited, phrase.actors, phrase.certainty, phrase.is_person, phrase.is_media, chain=link)
    verb = printed(marked, *match.span("how")).lstrip("的")
    return Saying(speaker, verb, start, match.end(), source=True) if speaker else None


def _passed_on_by(marked: Marked, match: re.Match[str], talk: Talk) -> Speaker | None:
    """Whose report it is that a sentence passes on."""
    if words.PAIR.fullmatch(match["who"]):
        return Speaker(match["who"], talk.pair or (None,), 0.7)
    phrase = noun_phrase(marked, match.start("who"), match.end("who"), talk)
    if phrase is None:
        if not match["who"].endswith(_MEDIA) or NAMES_IN.search(match["who"]):
            return None
        return Speaker(printed(marked, *match.span("who")), (None,), 0.62, is_media=True)
    if phrase.end < match.end("who") and not _MAY_FOLLOW.match(marked.text, phrase.end):
        return None
    text = printed(marked, match.start("who"), phrase.end)
    return Speaker(text, phrase.actors, min(phrase.certainty, 0.85), phrase.is_person, phrase.is_media)


_MEDIA = ("媒体", "报纸", "电视台", "通讯社", "网站", "社")
_MAY_FOLLOW = re.compile(r"[在于的\d]|当天")
NAMES_IN = re.compile(f"[{NAMES}]")


_FIRST_PERSON = frozenset("我本笔咱")
_MAY_GO_ON = frozenset(STATE + "该")
"""What a longer name may begin with: 某国一名官员, 该国总统顾问某某."""


def _is_later(text: str, verb: int, end: int) -> bool:
    """Whether the clause, whose verb ends at ``verb``, only dates something else (宣布休战后)."""
    if not 0 < end - verb < 30 or text[verb] in "：:":
        return False
    return text.endswith(_LATER, max(end - 5, verb), end - (text[end - 1] == "\n"))


def _speaker(marked: Marked, start: int, at: int, verb: int, ours: bool, talk: Talk) -> Speaker | float | None:
    """Who says it; if the clause leaves that out, what its other words cost in certainty.

    Behind its lead the clause goes on at ``at``.
    """
    text = marked.text
    if ours and not NAMES_IN.search(text, at, verb):
        return None
    found = subject(marked, at, verb, talk)
    if found is None:
        if at == verb:
            return 0.0
        bare = words.ELIDED.match(text, start, verb) or words.ELIDED.match(text, at, verb)
        if bare:
            return _middle(marked, bare.end(), verb)
        found = unknown_subject(marked, at, verb)
    if found is None:
        return None
    speaker, stop = found
    middle = _middle(marked, stop, verb)
    if middle is None:
        cited = _cited(marked, speaker, stop, verb, talk)
        body = unknown_subject(marked, at, verb) if cited is None and text[at] in _MAY_GO_ON else None
        if body is None:
            return cited
        speaker, stop = body
        middle = _middle(marked, stop, verb)
    return None if middle is None else speaker.surer(speaker.certainty - middle)


def _middle(marked: Marked, start: int, verb: int) -> float | None:
    """What the words between subject and verb cost in certainty; None if they cannot stand there."""
    if start == verb:
        return 0.0
    if words.RELATIVE.search(marked.text, start, verb):
        return None
    if words.MIDDLE.fullmatch(marked.text, start, verb):
        return 0.03
    return 0.08 if words.DURING.fullmatch(marked.text, start, verb) else None


def _cited(marked: Marked, speaker: Speaker, start: int, verb: int, talk: Talk) -> Speaker | None:
    """``法新社援引某方称``: the one cited speaks, the other passes it on."""
    match = words.CITED.fullmatch(marked.text, start, verb)
    if match is None:
        return None
    phrase = noun_phrase(marked, match.start("cited"), match.end("cited"), talk)
    link = tuple(ChainLink(speaker.text, actor) for actor in speaker.actors[:1])
    if phrase is None:
        if not match["cited"] or NAMES_IN.search(match["cited"]):
            return None
        return Speaker(printed(marked, *match.span("cited")), (None,), 0.62, chain=link)
    if phrase.end != match.end("cited"):
        return Speaker(printed(marked, phrase.start, match.end("cited")), (None,), 0.62, chain=link)
    text = printed(marked, phrase.start, phrase.end)
    return Speaker(text, phrase.actors, phrase.certainty, phrase.is_person, phrase.is_media, chain=link)
