"""Clauses about the source of an English sentence: according to Talleyrand, as Talleyrand put it."""

import re

from site_builder.annotators import english_words as words
from site_builder.annotators.english_content import can_be_said
from site_builder.annotators.english_fronted import hangs_on, through
from site_builder.annotators.english_keeping import Saying
from site_builder.annotators.english_sources import as_put, source_named, stands_inside
from site_builder.annotators.lexicon import PERSON
from site_builder.annotators.marked import Marked
from site_builder.annotators.talk import Talk

_ACCORDING = "ccording to "

_NO_SPACE = re.compile(r"\S|$")
_ACCORDING_AT = re.compile(
    r"[Aa]ccording to (?P<who>[^,;:]+?)(?:, (?:citing|quoting|which (?:cited|quoted)) (?P<cited>[^,;]+))?(?=[,;]|$)"
)


_GLOSS = re.compile(
    rf", (?:(?:an?|the|his|her|its|who|which|one)\b|[a-z][a-z -]* (?:of|for|at)\b"
    rf"|(?:[a-z]+ )*(?:{words.ROLES})\b)[^,;]{{0,80}},"
)
_APPOSED = re.compile(rf", (?:{PERSON}|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+),")


def according(marked: Marked, start: int, end: int, talk: Talk) -> Saying | None:
    """``According to Talleyrand,`` before, behind or within what he says."""
    text = marked.text
    at = text.find(_ACCORDING, start, end)
    if at < 0:
        return None
    match = _ACCORDING_AT.match(text, at - 1, end)
    speaker = source_named(marked, *match.span("who"), talk) if match else None
    if match is None or speaker is None or speaker.text.endswith("plan"):
        return None
    if match["cited"]:
        speaker = through(marked, match.span("cited"), speaker, talk)
    if at - 1 == start or words.LEAD.fullmatch(text, start, at - 1):
        apposed = _APPOSED.match(text, match.end(), end) if words.ENDS_IN_ROLE.search(match["who"]) else None
        gloss = apposed or _GLOSS.match(text, match.end(), end)
        after = gloss.end() if gloss else match.end() + 1
        content = _NO_SPACE.search(text, min(after, end)).start()  # type: ignore[union-attr]
        return Saying(speaker, "according to", at - 1, content, end, source=True, chain=speaker.chain)
    if _passed_on(text, match.end(), end):
        return None
    if hangs_on(text, start, at - 1) and match.end() + 2 < end:
        return Saying(speaker, "according to", at - 1, match.end() + 2, end, chain=speaker.chain)
    if stands_inside(text, start, at - 1, match.end(), end):
        return Saying(speaker, "according to", at - 1, match.end() + 2, end, chain=speaker.chain, inside=True)
    before = text[: at - 1].rstrip(" ")
    stop = len(before)
    if speaker.is_media and words.VERB.search(text, start, stop):
        speaker = speaker.surer(0.5)
    return Saying(speaker, "according to", at - 1, -1, stop, source=True, chain=speaker.chain)


def _passed_on(text: str, at: int, end: int) -> bool:
    """Whether words about a source stand between a verb and what it says (he replied, according to X, that)."""
    return text.startswith(", that ", at, end)


def put_so(marked: Marked, start: int, end: int, talk: Talk) -> Saying | None:
    """``As Talleyrand put it,`` before, behind or within what he says."""
    text = marked.text
    if not text.startswith("As ", start) and text.find(", as ", start, end) < 0:
        return None
    put = as_put(marked, start, end, talk)
    if put is None:
        return None
    if put.start == start:
        content = _NO_SPACE.search(text, min(put.end + 1, end)).start()  # type: ignore[union-attr]
        return Saying(put.speaker, put.verb, start, content, end, chain=put.speaker.chain) if content < end else None
    if hangs_on(text, start, put.start) and put.end + 2 < end:
        return Saying(put.speaker, put.verb, put.start, put.end + 2, end, chain=put.speaker.chain)
    if stands_inside(text, start, put.start, put.end, end):
        return Saying(put.speaker, put.verb, put.start, put.end + 2, end, chain=put.speaker.chain, inside=True)
    if put.end < end or not can_be_said(text, start, put.start - 2):
        return None
    return Saying(put.speaker, put.verb, put.start, -1, put.start - 2, source=True, chain=put.speaker.chain)
