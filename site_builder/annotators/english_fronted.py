"""Phrases that stand before an English clause and are no part of what is said: Asked about it, Citing a source."""

import re

from site_builder.annotators import english_words as words
from site_builder.annotators.english_keeping import link
from site_builder.annotators.english_speakers import document_of, phrase
from site_builder.annotators.lexicon import CLOSED, QUOTE
from site_builder.annotators.marked import Marked
from site_builder.annotators.talk import Speaker, Talk

_UNSURE = 0.5
_CITING = re.compile(rf"(?:[Cc]iting|[Qq]uoting) (?P<cited>[^;:{QUOTE}{CLOSED}]{{1,120}}?), $")
_CITED_BEHIND = re.compile(rf", (?:citing|quoting) (?P<cited>[^,.;:{QUOTE}{CLOSED}]{{1,120}})(?=$|[.,])")
_PASSES_ON = ("report", "writ", "wrote", "said", "says", "saying", "announc", "reveal", "claim", "add")
_OUTLET = re.compile(r"(?:The |the )?[A-ZÀ-Þ][\w.’'&-]*(?: (?:News|Times|Post|TV|Agency|agency|Today|Online))?")


def passes_on(speaker: Speaker, verb: str) -> bool:
    """Whether a speaker is a medium, or somebody in no registry of whom a verb tells that they may be one."""
    if speaker.is_media:
        return True
    return speaker.actors == (None,) and verb.startswith(_PASSES_ON) and _OUTLET.fullmatch(speaker.text) is not None


def with_source(
    marked: Marked, begin: int, subject: int, behind: tuple[int, int], speaker: Speaker, verb: str, talk: Talk
) -> Speaker:
    """The source that a medium cites before its clause or, between two places, behind it; unsure if that is unknown.

    Where nobody is cited, or no medium speaks, it is the speaker as given.
    """
    text = marked.text
    match = _CITING.search(text, max(begin, subject - 140), subject) if text.endswith(", ", begin, subject) else None
    if match is None:
        match = _CITED_BEHIND.search(text, *behind)
    if match is None or speaker.chain or not passes_on(speaker, verb):
        return speaker
    return through(marked, match.span("cited"), speaker, talk)


def through(marked: Marked, cited: tuple[int, int], speaker: Speaker, talk: Talk) -> Speaker:
    """The source named between two places, with who cites it in the chain; who cites it, unsure, if it is unknown."""
    source = phrase(marked, *cited, talk) or document_of(marked, *cited, talk)
    if source is None:
        return speaker.surer(min(speaker.certainty, _UNSURE))
    return source._replace(chain=(*link(speaker), *source.chain))


_CONJUNCTION = re.compile(
    r"(?:^|[ ,])(?:who|which|whom|and|but|or|because|as|while|where|when|whether|if|since|although|though|so|yet), $"
)


def hangs_on(text: str, begin: int, clause: int) -> bool:
    """Whether words about who speaks stand right behind a word that joins clauses: then what is said is behind them."""
    return _CONJUNCTION.search(text, max(begin, clause - 12), clause) is not None


_FRONTED = re.compile(
    rf"{words.ANSWERS.pattern}|(?:Speaking|Writing|Addressing|Talking|Appearing|Briefing|Testifying|Answering)\b"
)


def is_in_question(text: str, start: int, quote: int) -> bool:
    """Whether a quotation stands in what somebody is asked about or answers: those are another's words."""
    return words.ANSWERS.match(text, start, quote) is not None and not text.endswith((", ", ": "), start, quote)


def is_in_adjunct(text: str, start: int, quote: int) -> bool:
    """Whether a quotation stands in a phrase before a clause, which may be a title: In an article called “Peace”."""
    if text.endswith((", ", ": "), start, quote):
        return False
    if _HANGING.match(text, start, quote):
        return _IS.search(text, start, quote) is None
    fronted = _FRONTED.match(text, start, quote) or words.ADJUNCT.match(text, start, quote)
    titled = _TITLED.search(text, start, quote)
    end = titled.start() if titled else quote
    return fronted is not None and words.FINITE.search(text, fronted.end(), end) is None


_HANGING = re.compile(r"[A-Z][a-z]{2,}ing\b")
_IS = re.compile(r" (?:is|are|was|were|will|would|can|could|has|had|have) ")
_TITLED = re.compile(r" (?:entitled|titled|called|headlined|named|dubbed|labelled|labeled|known as|published as) $")


_CLAUSE = re.compile(rf"[^,;]*?{words.FINITE.pattern}")


def behind_fronted(text: str, first: int, last: int) -> tuple[int, bool]:
    """Where what is said begins behind such a phrase at the head of a sentence; and whether that is sure."""
    if _FRONTED.match(text, first, last) is None:
        return first, True
    comma = text.find(", ", first, last)
    if comma < 0:
        return first, False
    sure = text.find(", ", comma + 2, last) < 0 and _CLAUSE.match(text, comma + 2, last) is not None
    return comma + 2, sure
