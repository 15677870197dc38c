"""Those who speak together: 俄罗斯和美国都表示……."""

import re
from collections.abc import Sequence
from itertools import pairwise

from site_builder.annotators import lexicon as words
from site_builder.annotators.lexicon import STATE
from site_builder.annotators.marked import Marked
from site_builder.annotators.phrases import Phrase, noun_phrase
from site_builder.annotators.printing import printed
from site_builder.annotators.talk import Speaker, Talk

_JOINS = frozenset("和与及以、同跟")
_MAY_JOIN = _JOINS | {STATE}


def joined(marked: Marked, phrase: Phrase, end: int, talk: Talk) -> tuple[Speaker, int]:
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
