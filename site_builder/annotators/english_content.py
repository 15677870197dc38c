"""Where in an English sentence what is said begins and ends, behind its verb."""

import re
from typing import NamedTuple

from site_builder.annotators import english_words as words
from site_builder.annotators.english_addressees import LINK, LINKED, addressee, is_tale, may_be_clause
from site_builder.annotators.english_objects import says_nothing
from site_builder.annotators.english_speakers import who
from site_builder.annotators.english_words import UPPER, N, Q
from site_builder.annotators.english_worth import is_name, is_visit
from site_builder.annotators.lexicon import CLOSED, MEDIA, QUOTE
from site_builder.annotators.marked import Marked
from site_builder.annotators.printing import printed
from site_builder.annotators.talk import Speaker, Talk
from site_builder.model.article import ChainLink


class Content(NamedTuple):
    """``start`` is where what is said begins behind the verb; -1 if nothing follows, ``end`` where the verb's own ends.

    ``medium`` is a medium that was told it, ``source`` one cited; ``bare`` marks a clause without ``that``.
    """

    start: int
    end: int
    bare: bool = False
    medium: tuple[ChainLink, ...] = ()
    source: Speaker | None = None

    def speaker_of(self, speaker: Speaker) -> tuple[Speaker, tuple[ChainLink, ...]]:
        """Who speaks if the subject of the verb is ``speaker``: the source a medium cites; and who passed it on."""
        if self.source is not None and speaker.is_media:
            return self.source, (ChainLink(speaker.text, speaker.actors[0]),)
        return speaker, self.medium


_AUXILIARY = re.compile(r" (?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does)\b")
"""A verb behind a name, which then is its subject and not the one spoken to (warned that, or told: Austria must)."""
_DATED = re.compile(r" (?:as|when|while|after|before) ")
_ANY_ASIDE = re.compile(
    rf" (?:in|at|during|on|to|after|following|via|through|of|about|from|as|by|with|when"
    rf"|while|alongside|outside|inside|near|before|ahead|amid|over|under|for|late|early|shortly|hours|days|upon|without"
    rf"|afterwards|next|against) [^,.;:{QUOTE}{CLOSED}]{{1,120}}?{LINK}"
)
_TO_END = re.compile(
    rf"(?: (?!at (?:least|most)\b|about (?:\d|half\b|a\b))(?:in|at|during|on|to|after|following|from|when|while|as"
    rf"|before|about"
    rf"|of|with|by|via) [^,.;:{QUOTE}{CLOSED}]{{1,80}})?(?=$|[,.;]|—)"
)
_CITING = re.compile(r",? (?:citing|quoting) (?P<cited>[^,.;:]+)(?=[,.;:]|$| that )(?:,|(?= that )|)")
_NO_ACCESS = re.compile(
    r" (?:\w+ )?(?:access|entry|visas?|permission|bail|them|him|her|it|asylum|landing|treatment|wrongdoing$)\b"
)
_NOTHING = re.compile(
    r" (?:goodbye|hello|it all|a (?:lot|few words)"
    r"|(?:nothing|little|so|yes|no|sorry|more|much|anything|something)"
    r"(?=[.,;]|$| (?:about|of|on|to|else|when|whether)\b))"
)
_ASKS = re.compile(r" (?:whether|if|how|why|what|who|when|where|about)\b")
_LABEL = re.compile(
    r" (?:(?! (?:saying|adding|that|which|who|when|after|while|because|quoted|quoting|cited|citing|said|told)\b"
    r"| (?:and|but|then|before) (?:then )?(?:[a-z]+(?:ed|ly|ing)|said|told|wrote|put|spoke|gave|made|says)\b)"
    rf"[^,.;:{QUOTE}{CLOSED}]){{1,80}}? (?:as |an? )?(?={Q})"
)
_VERB_LIKE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|isn[’']t|won[’']t|"
    r"\w+[’']s|[a-z]+ed|[a-z]+s|be|been|came|went|took|made|left|fell|rose|began|broke|held|met|saw|lost|won|got|"
    r"gave|hit|shot|set|cut|put|became|kept|felt|sent|spent|stood|struck|found|led|fled|sank|knew|grew)\b"
)


def can_be_said(text: str, start: int, end: int) -> bool:
    """Whether the words before a verb of saying are what is said, and not only where or when."""
    if words.ADJUNCT.match(text, start, end):
        return words.FINITE.search(text, start, end) is not None and "," in text[start:end]
    return _VERB_LIKE.search(text, start, end) is not None


_NOMINAL = frozenset(
    (
        *("announced", "announces", "announcing", "denied", "denies", "deny", "denying", "confirmed", "confirms"),
        *("confirming", "rejected", "rejects", "rejecting", "promised", "promises", "promising", "pledged", "pledges"),
        *("pledging", "vowed", "vows", "vowing", "threatened", "threatens", "threatening", "warned", "warns", "warn"),
        *("warning", "admitted", "admits", "acknowledged", "acknowledges", "stressed", "stresses", "stressing"),
        *("dismissed", "emphasised", "emphasized", "underlined", "underscored", "reiterated", "reiterating"),
        *("proposed", "claimed", "claims", "claiming", "reported", "declared", "predicted", "predicts"),
        *("emphasises", "emphasizes", "emphasising", "emphasizing", "declares", "declaring", "denounced"),
    )
)
"""Verbs whose object alone is a statement: denied any part in it, announced a cease-fire."""


def content_after(marked: Marked, word: str, at: int, end: int, talk: Talk) -> Content | None:
    """What follows a verb of saying; None if what follows shows that it says nothing."""
    text = marked.text
    if word in words.LABELS:
        label = _LABEL.match(text, at, end)
        return Content(label.end(), at) if label and not is_name(marked, word, at, label.end()) else None
    if word in words.CALLS and is_visit(word, text, at, end):
        return None
    if _NOTHING.match(text, at, end):
        return None
    medium: tuple[ChainLink, ...] = ()
    told = False
    if word in words.GOES_ON or word == "asked":
        if word in ("told", "tells") and is_tale(text, at, end):
            return None
        last = addressee(text, at, end)
        if last >= 0 and _AUXILIARY.match(text, last, end):
            if word in ("told", "tells"):
                return None
            last = -1
        told = last >= 0
        if told:
            medium = _media_in(marked, at, last)
            at = last
        elif word in ("told", "tells"):
            return None
    if word == "asked" and _ASKS.match(text, at, end):
        return None
    aside = words.ASIDE.match(text, at, end)
    after = aside.end() if aside else at
    source = None
    citing = _CITING.match(text, after, end)
    if citing:
        source = who(marked, *citing.span("cited"), talk)
        after = citing.end()
    linked = _linked(text, after, end)
    if linked < 0 and word not in words.CALLS:
        further = _ANY_ASIDE.match(text, after, end)
        dated = further is not None and _DATED.match(text, after, end) is not None
        free = (word in words.FREE or dated) and further is not None
        if further and not (free and words.FINITE.search(text, further.start() + 4, further.end())):
            linked = _linked(text, further.end(), end)
            if linked >= 0 and words.WORDS_OF_ANOTHER.match(text, after + 1, further.end()):
                return None
            medium = medium or _media_in(marked, after, further.end())
    if linked >= 0:
        return Content(linked, after, False, medium, source)
    has_object = word in words.CALLS or (word in _NOMINAL and after == at and text[after : min(after + 1, end)] == " ")
    if not has_object and (after >= end or _TO_END.match(text, after, end)):
        return Content(-1, after, False, medium, source)
    return _bare(text, word, after, end, told, medium, source)


def _media_in(marked: Marked, start: int, end: int) -> tuple[ChainLink, ...]:
    at = marked.text.find(MEDIA, start, end)
    return (ChainLink(printed(marked, at, at + 1), marked.names[at].actor),) if at >= 0 else ()


def _linked(text: str, at: int, end: int) -> int:
    """Where what is said begins behind ``that``, a colon, or at a quotation; -1 if there is none of these."""
    link = LINKED.match(text, at, end)
    return link.end() if link else -1


_MAY_BE_BARE = frozenset(
    (
        *(
            "suggested",
            "suggests",
            "added",
            "adds",
            "noted",
            "indicated",
            "concluded",
            "revealed",
            "testified",
            "hinted",
        ),
        *(
            "feared",
            "fears",
            "hoped",
            "believed",
            "adding",
            "noting",
            "suggesting",
            "complained",
            "recalled",
            "asserted",
        ),
    )
)
_CLAUSE = re.compile(
    rf" (?:the|an?|his|her|its|their|this|these|there|it|he|she|they|{N}"
    rf"|[{UPPER}][\w’'-]+) ?[^,.;:{QUOTE}{CLOSED}]{{0,60}}?"
    r" (?:is|are|was|were|has|have|had|would|will|could|must|should|might|may)\b"
)


def _said_bare(text: str, word: str, at: int, end: int) -> bool:
    """Whether a clause follows without ``that`` where the verb seldom has one so (suggested the West was behind it)."""
    return word in _MAY_BE_BARE and _CLAUSE.match(text, at, end) is not None


_QUOTED = re.compile(Q)


def _bare(
    text: str, word: str, at: int, end: int, told: bool, medium: tuple[ChainLink, ...], source: Speaker | None
) -> Content | None:
    if at >= end or text[at] != " " or (word in words.BOUND and not told and not _said_bare(text, word, at, end)):
        return None
    if text.startswith(" by ", at, end) or says_nothing(word, text, at, end):
        return None
    if told and not may_be_clause(text, at, end):
        return None
    if word in words.CALLS:
        return Content(at + 1, at, True, medium, source)
    if word.startswith("den") and _NO_ACCESS.match(text, at, end):
        return None
    if word not in _NOMINAL and not _VERB_LIKE.search(text, at, end) and not _QUOTED.search(text, at, end):
        return None
    return Content(at + 1, at, True, medium, source)


_SAYING = (
    r"said|says|told|asked|called|urged|accused|denied|described|warned|insisted|argued|reported|claimed|added"
    r"|announced"
    r"|rejected|condemned|demanded|saying|telling|adding|warning|calling|insisting|claiming|put"
)
_CHARGE = (
    "allegation|claim|charge|accusation|assertion|remark|comment|statement|move|suggestion|demand|position|view"
    "|description"
)
_END = re.compile(
    rf";|, (?:while|but|whereas) (?=(?:[Tt]he )?{N}|he\b|she\b|they\b|the (?:latter|former)\b)|, according to"
    rf"|, (?:while|whereas|but|although|though|with) (?!that\b)(?=[^,.;]{{3,100}}? (?:{_SAYING})\b)"
    rf"|, and (?=(?:[Tt]he )?{N}(?:[’']s?)?(?: [\w-]+){{0,3}} (?:called|urged|said|accused|demanded|told|warned)\b)"
    r"|,? and (?:expressed|expressing|voiced|reaffirmed|welcomed|praised|hailed) |, (?:citing|quoting) |, in (?:a"
    r"|an) (?:move|sign|bid|attempt)|\) "
    rf"|(?:,| [—–-]) (?:an?|the|which) (?:{_CHARGE})\b"
    rf"|, (?:which|something) (?:the )?{N}(?: [\w’'-]+){{0,3}} (?:denies|denied|rejects|rejected|disputes|disputed"
    rf"|has)\b"
)


def clause_end(text: str, start: int, stop: int) -> int:
    """Where a reported clause ends: before another subject in contrast, or words about its source."""
    end = _END.search(text, start, stop)
    return end.start() if end else stop
