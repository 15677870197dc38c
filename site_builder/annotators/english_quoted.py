"""Who is ``quoted as saying`` something in an English sentence, and by whom."""

import re

from site_builder.annotators.english_speakers import cited, who
from site_builder.annotators.english_subjects import leading_subject, subject_before
from site_builder.annotators.english_words import N
from site_builder.annotators.lexicon import CLOSED, QUOTE
from site_builder.annotators.marked import Marked
from site_builder.annotators.talk import Speaker, Talk
from site_builder.model.article import ChainLink

_QUOTED_AS = re.compile(
    r"(?P<passive>(?:(?:has|have|had) been|was|were|is|are|being)(?: (?:also|widely|earlier|later))? )?(?:quoted|cited)"
    rf"(?P<rest>[^;:{QUOTE}{CLOSED}]{{0,120}}?) as $"
)
_BY = re.compile(rf"\b(?:by|in|on) (?P<medium>(?:[^,;:]*?){N}[^,;:]*|[^,;:]+)$")


def quoted_as(marked: Marked, start: int, verb: int, voice: Speaker | None, talk: Talk) -> tuple[Speaker, int] | None:
    """Who is ``quoted as saying`` something, the medium in the chain; and where the clause begins.

    ``voice`` is who spoke before in the sentence, of whom a verb behind ``and`` may tell it.
    """
    text = marked.text
    match = _QUOTED_AS.search(text, max(start, verb - 240), verb)
    if match is None:
        return None
    found = subject_before(marked, start, match.start(), talk)
    if found is not None and found.speaker is None and not match["passive"]:
        found = found._replace(speaker=voice or leading_subject(marked, start, verb, talk))
    if found is None or found.speaker is None:
        return None
    first, last = match.span("rest")
    if match["passive"]:
        by = _BY.search(text, first, last)
        medium = who(marked, *by.span("medium"), talk) if by else None
        if medium is None:
            return found.speaker, found.start
        return cited_through(found.speaker, medium), found.start
    speaker = cited(marked, first, last, found.speaker, talk)
    if speaker is found.speaker:
        speaker = speaker.surer(_UNSURE)
    return (speaker, found.start) if speaker else None


_UNSURE = 0.5


def cited_through(speaker: Speaker, medium: Speaker) -> Speaker:
    """The speaker with a medium before them in the chain."""
    chain = (ChainLink(medium.text, medium.actors[0]), *speaker.chain)
    return Speaker(
        speaker.text, speaker.actors, speaker.certainty, speaker.is_person, speaker.is_media, speaker.named, chain
    )
