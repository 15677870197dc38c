"""Verbs of saying in a Chinese sentence: who says, with which verb, and where what is said begins."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from site_builder.annotators import lexicon as words
from site_builder.annotators.lexicon import CLOSED, NAMES, QUOTE
from site_builder.annotators.marked import Marked
from site_builder.annotators.speakers import Speaker, Talk, noun_phrase, printed, subject, unknown_subject
from site_builder.annotators.verbs import Verb
from site_builder.model.article import ChainLink

PIECE = re.compile("[^，,；;]+")
_LATER = re.compile("(?:之?后|以来|之际|之?前|期间|的同时|的情况下|时)$")
_QUOTES = (QUOTE, CLOSED)


@dataclass(frozen=True, slots=True)
class Saying:
    """``start`` is where its clause begins, ``content`` where what is said begins, ``piece`` the clause's number.

    ``calls`` marks verbs that take what is called for as their object; ``elided`` a subject not printed.
    """

    speaker: Speaker
    verb: str
    start: int
    content: int
    piece: int
    calls: bool = False
    elided: bool = False
    quotes_only: bool = False
    source: bool = False


def pieces_of(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The clauses of a sentence: what stands between commas and semicolons."""
    return [match.span() for match in PIECE.finditer(text, start, end)]


def sayings_of(marked: Marked, start: int, end: int, talk: Talk, verbs: Sequence[Verb]) -> list[Saying]:
    """The sayings of a sentence in order, from its verbs; ``talk`` is told who speaks."""
    found: list[Saying] = []
    current: Speaker | None = None
    turning = False
    source = _source(marked, start, end, talk)
    if source:
        found.append(source)
        current = None if source.speaker.is_media else source.speaker
    for number, (first, last) in enumerate(pieces_of(marked.text, start, end)):
        if source and first < source.content:
            continue
        if marked.text[first] in _QUOTES and first + 1 < last:
            first += 1
        here = [verb for verb in verbs if first <= verb.start < last]
        lead = words.after_lead(marked.text, first, last)
        ours = words.FIRST_PERSON.match(marked.text, lead, last)
        saying = _saying(marked, first, last, number, current, talk, here) if here else None
        if saying:
            found.append(saying)
            current = None if ours else saying.speaker
            talk.hear(saying.speaker)
        elif ours:
            current = None
        elif lead < last and (current is None or turning or words.CONTRAST.match(marked.text, first)):
            begun = subject(marked, first, last, talk)
            current = begun[0] if begun else current
        turning = lead == last and bool(words.CONTRAST.match(marked.text, first))
    return found


def _source(marked: Marked, start: int, end: int, talk: Talk) -> Saying | None:
    """``据某某报道，`` or ``某社消息，`` at the start of a sentence."""
    at = words.after_lead(marked.text, start, end)
    match = words.SOURCE.match(marked.text, at, end) or words.NEWS.match(marked.text, at, end)
    if match is None:
        return None
    if words.PAIR.fullmatch(match["who"]):
        return Saying(
            Speaker(match["who"], talk.pair or (None,), 0.7), match["how"], start, match.end(), 0, source=True
        )
    phrase = noun_phrase(marked, match.start("who"), match.end("who"), talk)
    if phrase is None:
        media = re.fullmatch(r".*(?:媒体|报纸|电视台|通讯社|网站|社)", match["who"])
        if not media or NAMES_IN.search(match["who"]):
            return None
        speaker = Speaker(match["who"], (None,), 0.62, is_media=True)
    elif phrase.end < match.end("who") and not re.match("在|于|的|当天|\\d", marked.text[phrase.end]):
        return None
    else:
        text = printed(marked, match.start("who"), phrase.end)
        speaker = Speaker(text, phrase.actors, min(phrase.certainty, 0.85), phrase.is_person, phrase.is_media)
    verb = match["how"].lstrip("的")
    return Saying(speaker, verb, start, match.end(), 0, source=True)


NAMES_IN = re.compile(f"[{NAMES}]")


def _saying(
    marked: Marked, start: int, end: int, number: int, current: Speaker | None, talk: Talk, verbs: Sequence[Verb]
) -> Saying | None:
    """The saying of one clause, or None."""
    for verb in verbs:
        if _is_later(marked.text, verb, end):
            continue
        found = _speaker(marked, start, verb.start, current, talk)
        if found is None:
            return None
        speaker, elided = found
        content = _BETWEEN.match(marked.text, verb.end).end()  # type: ignore[union-attr]
        return Saying(speaker, verb.text, start, content, number, verb.calls, elided)
    return None


_BETWEEN = re.compile(r"[：:，, ]*")


def _is_later(text: str, verb: Verb, end: int) -> bool:
    """Whether the clause only dates something else (宣布休战后)."""
    return (
        0 < end - verb.end < 30
        and text[verb.end] not in "：:"
        and bool(_LATER.search(text, end - 5 if end - 5 > verb.end else verb.end, end))
    )


def _speaker(marked: Marked, start: int, verb: int, current: Speaker | None, talk: Talk) -> tuple[Speaker, bool] | None:
    """Who says it, and whether the clause leaves that out."""
    text = marked.text
    at = words.after_lead(text, start, verb)
    if words.FIRST_PERSON.match(text, at, verb) and not NAMES_IN.search(text, at, verb):
        return None
    found = subject(marked, start, verb, talk)
    if found is None:
        bare = words.ELIDED.match(text, start, verb) or words.ELIDED.match(text, at, verb)
        if at == verb or bare:
            return _elided(marked, bare.end() if bare else at, verb, current)
        found = unknown_subject(marked, start, verb)
    if found is None:
        return None
    speaker, stop = found
    middle = _middle(marked, stop, verb)
    if middle is None:
        return _cited(marked, speaker, stop, verb, talk)
    return speaker.surer(speaker.certainty - middle), False


def _elided(marked: Marked, start: int, verb: int, current: Speaker | None) -> tuple[Speaker, bool] | None:
    middle = _middle(marked, start, verb)
    if current is None or middle is None:
        return None
    return current.surer(min(current.certainty, 0.85) - middle), True


def _middle(marked: Marked, start: int, verb: int) -> float | None:
    """What the words between subject and verb cost in certainty; None if they cannot stand there."""
    if start == verb:
        return 0.0
    if words.RELATIVE.search(marked.text, start, verb):
        return None
    if words.MIDDLE.fullmatch(marked.text, start, verb):
        return 0.03
    return 0.08 if words.DURING.fullmatch(marked.text, start, verb) else None


def _cited(marked: Marked, speaker: Speaker, start: int, verb: int, talk: Talk) -> tuple[Speaker, bool] | None:
    """``法新社援引某方称``: the one cited speaks, the other passes it on."""
    match = words.CITED.fullmatch(marked.text, start, verb)
    if match is None:
        return None
    phrase = noun_phrase(marked, match.start("cited"), match.end("cited"), talk)
    link = tuple(ChainLink(speaker.text, actor) for actor in speaker.actors[:1])
    if phrase is None:
        who = match["cited"]
        return (Speaker(who, (None,), 0.62, chain=link), False) if who and not NAMES_IN.search(who) else None
    if phrase.end != match.end("cited"):
        return Speaker(printed(marked, phrase.start, match.end("cited")), (None,), 0.62, chain=link), False
    text = printed(marked, phrase.start, phrase.end)
    return Speaker(text, phrase.actors, phrase.certainty, phrase.is_person, phrase.is_media, chain=link), False
