"""Noun phrases that name somebody: 俄罗斯总统助理尤里·乌沙科夫, 法国外长, 欧安组织方面."""

import re
from typing import NamedTuple

from site_builder.annotators import lexicon as words
from site_builder.annotators.lexicon import MEDIA, NAMES, PERSON, STATE
from site_builder.annotators.marked import Marked
from site_builder.annotators.strangers import end_of_name
from site_builder.annotators.talk import Talk
from site_builder.model.chronicle import ActorId


class Phrase(NamedTuple):
    """A noun phrase that names somebody: its span in the shrunken text and whom it names."""

    start: int
    end: int
    actors: tuple[ActorId | None, ...]
    certainty: float = 0.95
    is_person: bool = False
    is_media: bool = False


def noun_phrase(marked: Marked, start: int, end: int, talk: Talk, offices: int = 0) -> Phrase | None:
    """The phrase that begins with the name at ``start``; its head is its last name (俄罗斯总统助理尤里·乌沙科夫)."""
    text = marked.text
    if start >= end or text[start] not in NAMES:
        return None
    head, at = _head(text, start, end)
    actor, sort = marked.names[head].actor, text[head]
    if at >= end:
        return Phrase(start, at, (actor,), 0.95, sort == PERSON, sort == MEDIA)
    honorific = words.HONORIFIC.match(text, at, end) if sort == PERSON else None
    if honorific:
        return Phrase(start, honorific.end(), (actor,), is_person=True)
    title = words.TITLE.match(text, at, end)
    if title:
        return _titled(marked, start, actor, title, end, talk, offices)
    if sort == PERSON:
        return Phrase(start, at, (actor,), is_person=True)
    suffix = words.SUFFIX.match(text, at, end)
    certainty = 0.9 if suffix else 0.95
    return Phrase(start, suffix.end() if suffix else at, (actor,), certainty, is_media=sort == MEDIA)


def _head(text: str, head: int, end: int) -> tuple[int, int]:
    """The last of the names that stand in a row, or with but a title before a person; and where the words after go on.

    ``head`` is where the first of them stands.
    """
    while True:
        at = head + 1
        if at >= end:
            return head, at
        if text[at] in NAMES and not text[head] == text[at] == STATE:
            head = at
            continue
        if at + 1 < end and text[at] == "驻" and text[at + 1] in NAMES:
            at += 2
        person = text.find(PERSON, at + 1, min(end, at + 25))
        if person < 0 or not words.ends_in_head(text, at, person) or not words.IN_A_TITLE.fullmatch(text, at, person):
            return head, at
        if text[head] == PERSON and words.HONORIFIC.match(text, at, end):
            return head, at
        head = person


_MOST_OFFICES = 8


def _titled(
    marked: Marked, start: int, actor: ActorId, title: re.Match[str], end: int, talk: Talk, offices: int
) -> Phrase:
    """A name with a title behind it: further offices and their holder, or whoever has that title in this document."""
    text, at = marked.text, title.end()
    if text[at : at + 1] == "、" and offices < _MOST_OFFICES:
        second = noun_phrase(marked, at + 1, end, talk, offices + 1)
        if second and second.is_person:
            return second._replace(start=start)
    holder = talk.titles.get((actor, title[0]))
    if holder is not None:
        return Phrase(start, at, (holder,), 0.85, is_person=True)
    stop = end_of_name(text, at, end)
    return Phrase(start, stop, (None,), 0.7 if stop == at else 0.8, is_person=True)
