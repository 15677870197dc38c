"""Whole quotations in Chinese paragraphs: behind a saying, before it, or in a paragraph of their own."""

import re

from site_builder.annotators import lexicon as words
from site_builder.annotators.found import DIRECT, FRAGMENT, Found, Saying
from site_builder.annotators.lexicon import CLOSED, QUOTE
from site_builder.annotators.marked import Marked
from site_builder.annotators.speakers import person_meant, subject
from site_builder.annotators.talk import Place, Speaker, Talk
from site_builder.annotators.unknown_speakers import unknown_begun
from site_builder.model.article import ChainLink

QUOTES = (QUOTE, CLOSED)
LOOSE = 0.75
"""How sure it is at most that a quotation without a verb of its own is of who spoke right before it."""

_BEFORE_SENTENCE = "。！？!?\n" + CLOSED
_LEAD_AT_END = re.compile(f"[{QUOTE}{CLOSED}](?:{words.TIME})+$")


def quote_before(text: str, start: int) -> int:
    """The quotation that stands right before a clause and itself begins a sentence; -1 if there is none."""
    at = start - 1
    while at >= 0 and text[at] in "，, ":
        at -= 1
    if at >= 0 and text[at] not in QUOTES and (lead := _LEAD_AT_END.search(text, max(0, at - 24), at + 1)):
        at = lead.start()
    if at < 0 or text[at] not in QUOTES:
        return -1
    return at if at == 0 or text[at - 1] in _BEFORE_SENTENCE else -1


def quotations(
    marked: Marked, saying: Saying, chain: tuple[ChainLink, ...], start: int, stop: int, claimed: set[int]
) -> list[Found]:
    """The quotations that stand one behind the other from ``start``."""
    found = []
    at = start
    while at < stop and marked.text[at] in QUOTES:
        claimed.add(at)
        found.append(quotation(marked, at, saying, chain, "zh-quote"))
        at += 1
        while at < stop and marked.text[at] in "，,、 ":
            at += 1
    return found


COMMAS = ("，", ",")


def quotation(marked: Marked, at: int, saying: Saying, chain: tuple[ChainLink, ...], rule: str) -> Found:
    """The statement that the quotation at ``at`` is; words that are called for, or few, are no whole quotation."""
    first, last = marked.quotes[at]
    whole = (
        marked.text[at] == CLOSED
        or marked.source[last - 1 : last] in COMMAS
        or last - first >= 6
        or marked.text[at - 1 : at] in ("：", ":")
    )
    extent = DIRECT if whole and not saying.calls else FRAGMENT
    return Found(first, last, extent, saying.speaker, saying.verb, rule, chain)


LONGEST_LONE = 3
"""Characters of a shrunken paragraph that is but a quotation, with the stop behind it."""
_SHORTEST_LONE = 12
_LONE_AFTER_WORDS, _LONE_AFTER_PERSON = 0.66, 0.62


def lone(marked: Marked, talk: Talk) -> list[Found]:
    """A paragraph that is a quotation and nothing else: the words of who spoke right before it, if no dialogue."""
    first, last = marked.quotes[0]
    following = talk.paragraphs[talk.number + 1 : talk.number + 2]
    if marked.ends_open or (talk.number and talk.paragraphs[talk.number - 1].ends_open):
        return []
    is_dialogue = any(len(each.text) < LONGEST_LONE and each.text[:1] in QUOTES for each in following)
    if is_dialogue or marked.text == QUOTE or last - first < _SHORTEST_LONE or marked.source[last - 1] in "？?":
        return []
    talk.here = Place(talk.number, 0, 0)
    speaker, certainty = None, _LONE_AFTER_WORDS
    if talk.left is not None and talk.left[0] == talk.number - 1:
        speaker = talk.left[1]
    elif talk.heard_of and talk.heard_of[-1].paragraph == talk.number - 1:
        speaker, certainty = person_meant(talk), _LONE_AFTER_PERSON
    if speaker is None or not speaker.is_person:
        return []
    return [Found(first, last, DIRECT, speaker.surer(min(speaker.certainty, certainty)), "", "label", talk.chain)]


_SPEAKS_OF = re.compile(
    "(?:谈[到及]|提[到及]|讲述|回忆|描述|形容|解释|概括|感[叹慨]|吐露|诉说|发出(?:了?|[^，。]{1,4}的?)(?:警告|感[叹慨]|质问|疑问|抗议|呼吁))"
)


def _speaks_of(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    """Who is said, behind a quotation, to have spoken of something by it (“……。”某某谈到了……)."""
    text = marked.text
    verb = _SPEAKS_OF.search(text, start, end)
    if verb is None:
        return None
    begin = max(text.rfind("，", start, verb.start()) + 1, start)
    lead = words.after_lead(text, begin, verb.start())
    if lead == verb.start():
        return None
    begun = subject(marked, lead, verb.start(), talk) or unknown_begun(marked, lead, verb.start(), talk)
    return begun[0].surer(min(begun[0].certainty, LOOSE)) if begun and begun[0].is_person else None


def quoted_before(marked: Marked, start: int, end: int, claimed: set[int], talk: Talk) -> list[Found]:
    """The quotation before a sentence that tells but who spoke by it."""
    before = quote_before(marked.text, start)
    speaker = _speaks_of(marked, start, end, talk) if before >= 0 and before not in claimed else None
    if speaker is None:
        return []
    claimed.add(before)
    talk.hear(speaker)
    return [quotation(marked, before, Saying(speaker, "", start, start), (), "zh-quote-before")]
