"""Which of the sayings of an English sentence stand for themselves, and who passed them on."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from site_builder.annotators import english_words as words
from site_builder.annotators.english_words import Q
from site_builder.annotators.talk import Speaker
from site_builder.model.article import ChainLink


class Saying(NamedTuple):
    """``start`` is where its clause begins, ``content`` where what is said does: -1 if before the clause.

    ``inside`` marks a clause between a subject and its verb: then the whole sentence is what is said.
    """

    speaker: Speaker
    verb: str
    start: int
    content: int
    stop: int
    calls: bool = False
    elided: bool = False
    source: bool = False
    chain: tuple[ChainLink, ...] = ()
    inside: bool = False
    relative: bool = False


def keep(text: str, kept: list[Saying], saying: Saying, begin: int) -> None:
    """Add a saying, or make of the one before it a link of its chain, or leave it out as a part of that."""
    if not kept:
        kept.append(saying)
        return
    outer = kept[-1]
    if outer.inside:
        return
    if outer.relative and saying.start < outer.start:
        kept.append(saying)
        return
    if saying.content < 0 and outer.content >= 0:
        if saying.speaker.is_media or _is_medium(saying):
            kept[-1] = outer._replace(chain=(*link(saying.speaker), *outer.chain), stop=_comma(text, saying.start))
        elif _is_same(saying.speaker, outer.speaker):
            if not outer.speaker.named and saying.speaker.named:
                kept.pop()
            kept.append(saying)
        elif _quotes_for(text, kept, saying, begin):
            kept[:] = [saying]
        elif text.startswith(", ", saying.start - 2):
            link_before = link(saying.speaker) if saying.speaker.named else ()
            kept[-1] = outer._replace(chain=(*link_before, *outer.chain), stop=_comma(text, saying.start))
        return
    if outer.content >= 0 and not saying.elided:
        between = text[outer.content : saying.start]
        lead = words.LEAD.match(between)
        if lead and lead.end() == len(between):
            passes = (
                outer.source or outer.speaker.is_media or (not outer.speaker.is_person and saying.speaker.is_person)
            )
            if passes and saying.speaker.named:
                kept[-1] = saying._replace(chain=(*outer.chain, *link(outer.speaker), *saying.chain))
            return
        if not _INDEPENDENT.search(text, outer.content, saying.start):
            return
    chain = saying.chain or (outer.chain if _is_same(saying.speaker, outer.speaker) else ())
    kept.append(saying._replace(chain=chain))


def _is_medium(saying: Saying) -> bool:
    """Whether somebody in no registry passes words on: …, Interfax reported."""
    return saying.verb.startswith("report") and saying.speaker.actors == (None,)


def _quotes_for(text: str, kept: Sequence[Saying], saying: Saying, begin: int) -> bool:
    """Whether who is named at the end of a sentence said all of it, and so its quoted words.

    Somebody's own secretary or office, and any spokesman or body, rather passes on what a person said.
    """
    if kept[-1].speaker.is_person and (not saying.speaker.is_person or _PASSES_ON.search(saying.speaker.text)):
        return False
    return (
        saying.speaker.named
        and not saying.calls
        and text.startswith(", ", saying.start - 2)
        and words.POSSESSED.match(text, saying.start) is None
        and _QUOTED.search(text, begin, saying.start) is not None
        and not any(one.content < 0 for one in kept)
        and text.find(";", begin, saying.start) < 0
    )


_QUOTED = re.compile(Q)
_PASSES_ON = re.compile(r"\b(?:spokes\w+|office|press \w+|secretary|aides?|readout|lawyers?)\b", re.IGNORECASE)


def _is_same(one: Speaker, other: Speaker) -> bool:
    """Whether both are the same; of two in no registry as far as their names or a pronoun tell."""
    return one.actors == other.actors and (any(one.actors) or one.text == other.text or not (one.named and other.named))


_INDEPENDENT = re.compile(
    rf"(?:[,;:]|{Q},?) (?:(?:and|but|while|yet|whereas|although|though|as) )?$| (?:and|but|while) $"
)


def _comma(text: str, start: int) -> int:
    at = text.rfind(",", 0, start)
    return at if at >= 0 else start


def link(speaker: Speaker) -> tuple[ChainLink, ...]:
    """Who passes words on, as a link of a chain."""
    return (ChainLink(speaker.text, speaker.actors[0]),)
