"""Whose report a Chinese sentence passes on: ``据某某报道，``, ``某社援引某人的话说``."""

import re

from site_builder.annotators import lexicon as words
from site_builder.annotators.found import Saying
from site_builder.annotators.lexicon import MEDIA, NAMES
from site_builder.annotators.marked import Marked
from site_builder.annotators.phrases import Phrase, noun_phrase
from site_builder.annotators.printing import printed
from site_builder.annotators.talk import Speaker, Talk
from site_builder.annotators.unknown_speakers import unknown_subject
from site_builder.model.article import ChainLink

_MAY_BE_SOURCE = frozenset("另据根按" + MEDIA)
BEFORE_SOURCE = _MAY_BE_SOURCE | words.LEAD_FIRST
"""What a sentence that passes on a report may begin with."""
_MEDIA = ("媒体", "报纸", "电视台", "通讯社", "网站", "社")
_MAY_FOLLOW = re.compile(r"[在于的\d]|当天")
NAMES_IN = re.compile(f"[{NAMES}]")
_CITES = re.compile("援引|引述|引用|转述|转引")


def source_of(marked: Marked, start: int, end: int, talk: Talk) -> Saying | None:
    """``据某某报道，`` or ``某社消息，`` at the start of a sentence."""
    text = marked.text
    at = words.after_lead(text, start, end)
    if at > start and text[at - 1] == "据":
        at -= 1
    if at >= end or text[at] not in _MAY_BE_SOURCE:
        return None
    match = (words.NEWS if text[at] == MEDIA else words.SOURCE).match(text, at, end)
    if match is None:
        return None
    if text[at] == MEDIA and words.CITED.fullmatch(text, at + 1, match.start("how")):
        medium = noun_phrase(marked, at, at + 1, talk)
        cited = cited_by(marked, _spoken_by(marked, medium), at + 1, match.start("how"), talk) if medium else None
        return Saying(cited, match["how"], start, match.end(), source=True) if cited else None
    speaker = _passed_on_by(marked, match, talk)
    if speaker is not None and (quoted := words.QUOTES_SOMEBODY.match(text, *match.span("how"))):
        phrase = noun_phrase(marked, *quoted.span("cited"), talk)
        unknown = unknown_subject(marked, *quoted.span("cited"), talk) if phrase is None else None
        if unknown is not None and unknown[1] == quoted.end("cited"):
            speaker = unknown[0]._replace(chain=(ChainLink(speaker.text, speaker.actors[0]),))
        elif phrase is not None and phrase.end == quoted.end("cited"):
            link = (ChainLink(speaker.text, speaker.actors[0]),)
            speaker = _spoken_by(marked, phrase)._replace(chain=link)
    verb = printed(marked, *match.span("how")).lstrip("的")
    return Saying(speaker, verb, start, match.end(), source=True) if speaker else None


def _spoken_by(marked: Marked, phrase: Phrase) -> Speaker:
    """The speaker that a phrase names."""
    start, end, actors, certainty, is_person, is_media = phrase
    return Speaker(printed(marked, start, end), actors, certainty, is_person, is_media)


def _passed_on_by(marked: Marked, match: re.Match[str], talk: Talk) -> Speaker | None:
    """Whose report it is that a sentence passes on."""
    if words.PAIR.fullmatch(match["who"]):
        return Speaker(match["who"], talk.pair or (None,), 0.7)
    phrase = noun_phrase(marked, match.start("who"), match.end("who"), talk)
    if phrase is None or (phrase.end < match.end("who") and not _MAY_FOLLOW.match(marked.text, phrase.end)):
        unknown = unknown_subject(marked, match.start("who"), match.end("who"), talk)
        if unknown is not None:
            return unknown[0]
    if phrase is None:
        if not match["who"].endswith(_MEDIA) or NAMES_IN.search(match["who"]):
            return None
        return Speaker(printed(marked, *match.span("who")), (None,), 0.62, is_media=True)
    if phrase.end < match.end("who") and not _MAY_FOLLOW.match(marked.text, phrase.end):
        return None
    text = printed(marked, match.start("who"), phrase.end)
    return Speaker(text, phrase.actors, min(phrase.certainty, 0.85), phrase.is_person, phrase.is_media)


def cited_by_unknown(marked: Marked, at: int, verb: int, talk: Talk) -> Speaker | None:
    """The same where the one who passes it on is in no registry."""
    match = _CITES.search(marked.text, at, verb)
    if match is None or match.start() == at:
        return None
    passed = unknown_subject(marked, at, match.start(), talk)
    if passed is None:
        return None
    return cited_by(marked, passed[0], match.start(), verb, talk)


def cited_by(marked: Marked, speaker: Speaker, start: int, verb: int, talk: Talk) -> Speaker | None:
    """``法新社援引某方称``: the one cited speaks, the other passes it on."""
    match = words.CITED.fullmatch(marked.text, start, verb)
    if match is None:
        return None
    phrase = noun_phrase(marked, match.start("cited"), match.end("cited"), talk)
    link = tuple(ChainLink(speaker.text, actor) for actor in speaker.actors[:1])
    if phrase is None or phrase.end != match.end("cited"):
        unknown = unknown_subject(marked, match.start("cited"), match.end("cited"), talk)
        if unknown is not None and unknown[1] == match.end("cited"):
            return unknown[0]._replace(chain=link)
    if phrase is None:
        if not match["cited"] or NAMES_IN.search(match["cited"]):
            return None
        return Speaker(printed(marked, *match.span("cited")), (None,), 0.62, chain=link)
    if phrase.end != match.end("cited"):
        return Speaker(printed(marked, phrase.start, match.end("cited")), (None,), 0.62, chain=link)
    return _spoken_by(marked, phrase)._replace(chain=link)
