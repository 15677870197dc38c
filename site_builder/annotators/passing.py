"""Which of the sayings of a Chinese sentence stand for themselves, and who passed them on."""

import re
from collections.abc import Sequence

from site_builder.annotators import lexicon as words
from site_builder.annotators.found import Saying
from site_builder.annotators.lexicon import CLOSED, QUOTE
from site_builder.annotators.talk import Speaker, Talk
from site_builder.model.article import ChainLink

_QUOTES = (QUOTE, CLOSED)
_OF_STATES = frozenset(("宣布", "主张", "承诺"))
_ANSWERS = frozenset(("否认", "回应", "反驳", "驳斥", "证实", "承认", "答道"))
"""Verbs behind which the words themselves may follow with another (否认，表示……)."""
Passed = tuple[Saying, tuple[ChainLink, ...]]
"""A saying and who passed it on."""


def stop_of(kept: Sequence[Passed], index: int, end: int, talk: Talk) -> int:
    """Where what a saying says must end because of those after it; 0 if it does but pass on the next one."""
    saying, following = kept[index][0], kept[index + 1]
    if saying.speaker.is_media and link(saying.speaker)[0] in following[1]:
        return 0
    for later in range(index + 1, len(kept)):
        start = kept[later][0].start
        if start == saying.content:
            if kept[later][0].elided:
                return start
            if _only_passes_on(saying, following[0], talk):
                return 0
        elif start > saying.content:
            return start
    return end


def _only_passes_on(outer: Saying, inner: Saying, talk: Talk) -> bool:
    """Whether the outer speaker only passes on what the inner one says (a medium, a press service)."""
    if outer.source or outer.speaker.is_media:
        return True
    return not outer.speaker.is_person and inner.speaker.is_person


def alone(saying: Saying, talk: Talk) -> tuple[ChainLink, ...]:
    """Who passed on the first or only saying of a sentence."""
    speaker = saying.speaker
    chain = speaker.chain
    if not chain and not speaker.named and talk.heard is not None and talk.heard == speaker.actors:
        chain = talk.chain
    talk.heard, talk.chain = speaker.actors, chain
    return chain


def independent(text: str, sayings: list[Saying], talk: Talk) -> list[Passed]:
    """The sayings of a sentence that are no part of what another says, each with who passed it on."""
    outer = sayings[0]
    links = alone(outer, talk)
    kept = [(outer, links)]
    for saying in sayings[1:]:
        passed_on = _chain(text, outer, links, saying)
        if passed_on is not None:
            outer, links = saying, passed_on
            kept.append((outer, links))
    talk.heard, talk.chain = outer.speaker.actors, links
    return kept


def _chain(text: str, outer: Saying, links: tuple[ChainLink, ...], saying: Saying) -> tuple[ChainLink, ...] | None:
    """Who passed a later saying of the sentence on; None if it is a part of what the outer one says."""
    own = saying.speaker.chain
    same = _is_same(outer.speaker, saying.speaker)
    if outer.speaker.is_media and _is_inside(text, outer, saying) and not same:
        return None if saying.elided and not outer.source else (*links, *link(outer.speaker), *own)
    if saying.start <= outer.content <= saying.start + 1:
        if saying.elided:
            quoted = text.endswith(_QUOTES, 0, outer.start - (text[outer.start - 1] == "，"))
            return links if quoted or (outer.verb[:2] in _ANSWERS and not saying.calls) else None
        if speaks_for(outer, saying):
            return None
        return links if same else (*links, *link(outer.speaker), *own)
    if saying.elided or not saying.speaker.named:
        return links if saying.elided or same else own
    if not saying.calls or outer.calls or words.CONTRAST.match(text, saying.start) or text[saying.start - 1] in "；;":
        return own or (links if links and not saying.calls else ())
    return None


def _is_same(first: Speaker, second: Speaker) -> bool:
    """Whether two speakers are one; of those in no registry the names tell."""
    return first.actors == second.actors and (first.actors != (None,) or first.text == second.text)


_LEAD_IN = re.compile("[^，]{1,40}(?:后|时|之际|期间|前|中|上)[，,]")


def _is_inside(text: str, outer: Saying, saying: Saying) -> bool:
    """Whether a saying begins what the outer one reports, at once or behind words of time."""
    if outer.source or saying.start <= outer.content <= saying.start + 1:
        return True
    if words.after_lead(text, outer.content, saying.start) == saying.start:
        return True
    return bool(_LEAD_IN.fullmatch(text, outer.content, saying.start))


def link(speaker: Speaker) -> tuple[ChainLink, ...]:
    """Who passes words on, as a link of a chain."""
    return (ChainLink(speaker.text, speaker.actors[0]),)


def speaks_for(outer: Saying, inner: Saying) -> bool:
    """A spokesman's 我国呼吁: what the inner, calling subject wants is the outer speaker's own statement."""
    takes = inner.calls or inner.verb in _OF_STATES
    return takes and not inner.speaker.is_person and outer.speaker.is_person
