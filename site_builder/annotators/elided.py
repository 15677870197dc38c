"""Whose words are meant by a verb of saying without a subject of its own: 普京会见了代表团，并表示……; 声明还说……."""

import re

from site_builder.annotators import lexicon as words
from site_builder.annotators.following import may_go_on
from site_builder.annotators.lexicon import CLOSED, PERSON, QUOTE
from site_builder.annotators.marked import Marked
from site_builder.annotators.speakers import author_of, subject
from site_builder.annotators.talk import Speaker, Talk
from site_builder.annotators.unknown_speakers import unknown_begun, unknown_subject

_PIECE = re.compile("[^，,；;]+")
_QUOTES = (QUOTE, CLOSED)
FIRST_PERSON = frozenset("我本笔咱")
_LONGEST_REACTION = 14
_REACTION_ENDS = frozenset("认驳斥迎谢憾意定赏成切忧虑怒惊许慰贺哀责绝持对视理")
_NO_SUBJECT_FIRST = frozenset("对就并也但都均予表坚断")
_REACTS = re.compile("(?:予以|加以|对此|表示|一概|全盘|坚决|断然)[\u4e00-\u9fff]{1,8}$|(?:否认|反驳|驳斥)$")
REPORTS = frozenset(("报道", "报导", "文章", "评论"))
_DOCUMENTS = REPORTS | {"声明", "公报", "通报", "公告", "推文"}


def subject_before(marked: Marked, start: int, end: int, current: Speaker | None, talk: Talk) -> Speaker | None:
    """Who a verb without a subject of its own belongs to: the subject of the clauses before it."""
    text = marked.text
    turning = False
    for piece in _PIECE.finditer(text, start, end):
        first, last = piece.span()
        if text[first] in _QUOTES and first + 1 < last:
            first += 1
        lead = words.after_lead(text, first, last)
        if lead < last and text[lead] in FIRST_PERSON and words.FIRST_PERSON.match(text, lead, last):
            current = None
        elif lead < last and (current is None or turning or words.CONTRAST.match(text, first)):
            begun = _begun(marked, lead, last, talk)
            current = begun[0] if begun else current
        elif lead < last and (reacts := _reaction(text, lead, last)):
            begun = subject(marked, lead, reacts.start(), talk) or unknown_subject(marked, lead, reacts.start(), talk)
            current = begun[0] if begun else current if text[lead] in _NO_SUBJECT_FIRST else None
        turning = lead == last and words.CONTRAST.match(text, first) is not None
    return current


def _begun(marked: Marked, start: int, end: int, talk: Talk) -> tuple[Speaker, int] | None:
    """The subject of a clause; one of the registry that a noun follows may be but the beginning of a stranger's."""
    begun = subject(marked, start, end, talk)
    if begun is None or (not begun[0].is_person and not may_go_on(marked.text, begun[1], end)):
        return unknown_begun(marked, start, end, talk) or begun
    return begun


def names_before(marked: Marked, start: int, end: int, current: Speaker) -> bool:
    """Whether a clause in between begins with another person, who may be the one that calls (普京打断他，要求……)."""
    at = max(marked.text.rfind("，", start, end - 1), start - 1) + 1
    if not current.is_person or start >= end or marked.text[at] != PERSON:
        return False
    return marked.names[at].actor not in current.actors


def _reaction(text: str, start: int, end: int) -> re.Match[str] | None:
    """Where a clause comes to what somebody thinks of it (对此表示欢迎, 予以否认)."""
    return _REACTS.search(text, max(start, end - _LONGEST_REACTION), end) if text[end - 1] in _REACTION_ENDS else None


def document_meant(text: str, start: int, at: int, talk: Talk) -> Speaker | float:
    """Whose words a text begins with that is named at the start of a sentence (声明说, 报道称)."""
    word = text[at : at + 2]
    if start != talk.here.start or word not in _DOCUMENTS:
        return 0.0
    whose = (talk.medium or (talk.last if word == "文章" else None)) if word in REPORTS else author_of(word, talk)
    if whose is None or (whose.is_media and word not in REPORTS):
        return 0.0
    return whose.called(word, 0.75)
