"""Who speaks in an English sentence: the phrase before or behind a verb of saying, and whom it names."""

import re
from typing import NamedTuple

from site_builder.annotators import english_words as words
from site_builder.annotators.english_words import N
from site_builder.annotators.lexicon import BODY, MEDIA, NAMES, PERSON, STATE
from site_builder.annotators.marked import Marked
from site_builder.annotators.printing import printed
from site_builder.annotators.speakers import body_meant, person_meant
from site_builder.annotators.talk import Speaker, Talk
from site_builder.model.article import ChainLink
from site_builder.model.language import EN

_LONGEST = 240
_MOST_BOUNDARIES = 6
_PRONOUNS = {"he": "person", "she": "person", "it": "body", "they": "last"}
_JOINED = re.compile(rf"(?:^|.*[,;:] )?(?:[Bb]oth )?(?P<names>(?:{N}, )*{N},?) (?:and|or) $")
_CITING = re.compile(r"(?:citing|quoting) (?P<cited>.+?),?$")
_DOCUMENT = (
    "statement|letter|post|message|report|figures|data|document|note|communiqué|communique|press release|release"
    "|ruling|"
    "tally|count|survey|study|poll|tweet|transcript|update|bulletin|decree|filing|estimate|estimates|statistics|"
    "statements|reports|documents|records|account|Telegram channel|website|spokesman|press service"
)
_DOCUMENT_WORD = re.compile(r"\b(?:statement|letter|post|message|report|communiqu[ée]|ruling)\b")
_DOCUMENT_OF = re.compile(
    rf"(?:[\w’'-]+ ){{0,4}}?(?:{_DOCUMENT})(?: \w+(?: \w+)?)?? (?:by|from|of|issued by|released by|published by|"
    rf"compiled by|signed by|on the website of) (?P<whose>.+)$"
)
_OWN_DOCUMENT = re.compile(rf"(?P<whose>.+?)[’']s? (?:[\w-]+ ){{0,3}}?(?:{_DOCUMENT})$")
_ROLE_OF_STATE = re.compile(
    rf"(?:[Tt]he )?(?P<role>(?:(?:prime|foreign|defence|defense|interior|vice|deputy|finance) )?"
    rf"(?:{words.ROLES})) of (?:the )?[{STATE}{BODY}]$",
    re.IGNORECASE,
)
_POSSESSED_ROLE = re.compile(
    rf"(?:[Tt]he )?[{STATE}{BODY}](?:[’']s?)? (?P<role>(?:[\w-]+ ){{0,4}}(?:{words.ROLES}))$", re.I
)
_SHORT_ROLES = {"head of state": "president", "fm": "foreign minister", "pm": "prime minister"}
_GIVEN = re.compile(r"(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Prof|Mx)\.? ")


class Subject(NamedTuple):
    """Who speaks, and where in the shrunken text the clause with them begins; ``elided`` if nobody is printed."""

    speaker: Speaker | None
    start: int
    elided: bool = False


def subject_before(marked: Marked, begin: int, verb: int, talk: Talk, participle: bool = False) -> Subject | None:
    """The subject of the verb at ``verb``, in the sentence that begins at ``begin``."""
    text = marked.text
    first = max(begin, verb - _LONGEST)
    starts = [begin] if first == begin else []
    starts += [match.end() for match in words.BOUNDARY.finditer(text, first, verb)]
    aux = _PARTICIPLE if participle else _FINITE
    nearest = starts[-1] if starts else -1
    for start in starts[: -_MOST_BOUNDARIES - 1 : -1]:
        if start == begin and words.NO_CLAUSE.match(text, start):
            return None
        end = _before_auxiliaries(text, start, verb, aux)
        if end <= start:
            if _shares_subject(text, start) and not participle:
                return Subject(None, start, True)
            if text[start - 2 : start] != ", ":
                return None
            continue
        if text[start - 4 : start] == "and " and _IN_PHRASE.search(text, max(begin, start - 60), start):
            continue
        speaker = who(marked, start, end, talk)
        if speaker is not None:
            return Subject(_with_joined(marked, begin, start, speaker), start)
        if "," not in text[nearest - 2 : nearest] and text[end - 1] != ",":
            return None
    return None


_IN_PHRASE = re.compile(
    rf"\b(?:of|in|from|for|between|with|to|by|against|outside|near|across) (?:the )?{N}(?:, (?:the )?{N})*,? and $"
)
"""The end of a phrase in which the name behind ``and`` is no subject: the ministers of France and Austria."""

_OF_PERSON = ("of ", "for ", "and ")


def _shares_subject(text: str, start: int) -> bool:
    return text.endswith((" and ", " but ", ", then ", " or "), 0, start)


def _before_auxiliaries(text: str, start: int, verb: int, aux: re.Pattern[str]) -> int:
    """Where the subject ends before the adverbs and auxiliaries of a verb; ``start`` if there are only those."""
    if text[verb - 1 : verb] != " ":
        return start
    if text[verb - 2] == "," and verb - 2 > start:
        return verb - 1
    if text[verb - 2] in NAMES and aux is _FINITE:
        return verb - 1
    match = aux.fullmatch(f" {text[start : verb - 1]}")
    return start + match.end("np") - 1 if match else start


_FINITE = re.compile(f"(?P<np>.*?){words.BEFORE_FINITE}", re.DOTALL)
_PARTICIPLE = re.compile(f"(?P<np>.*?){words.BEFORE_ING}", re.DOTALL)


def who(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    """Whom a noun phrase names: an actor, somebody of whom the text spoke before, or somebody unknown."""
    text = marked.text
    lead = words.LEAD.match(text, start, end)
    start = lead.end() if lead else start
    while start < end and text[start] in " -–—•*":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    if start >= end or end - start > _LONGEST:
        return None
    comma = text.find(", ", start, end)
    if comma < 0 and text[end - 1] == ",":
        return None
    head_end = comma if comma > 0 else end
    if comma > 0:
        gloss = text[comma + 2 : end]
        citing = _CITING.match(gloss)
        if citing:
            medium = phrase(marked, start, head_end, talk)
            return cited(marked, comma + 2 + citing.start("cited"), comma + 2 + citing.end("cited"), medium, talk)
        if not gloss.endswith(","):
            return None
        if not any(mark in text[start:head_end] for mark in NAMES) and text[comma + 2] in NAMES:
            named = who(marked, comma + 2, end - 1, talk)
            if named and named.is_person:
                return named
        if words.FULL_NAME.fullmatch(gloss) and words.HAS_ROLE.search(text, start, head_end):
            return Speaker(printed(marked, start, end - 1), (None,), 0.62, True)
    document = document_of(marked, start, head_end, talk) if _DOCUMENT_WORD.search(text, start, head_end) else None
    if document:
        return document.called(printed(marked, start, head_end), 0.85)
    return phrase(marked, start, head_end, talk)


def cited(marked: Marked, start: int, end: int, medium: Speaker | None, talk: Talk) -> Speaker | None:
    """The source that a medium cites, with the medium in its chain; the medium itself where no speaker is cited."""
    while start < end and marked.text[start] == " ":
        start += 1
    source = phrase(marked, start, end, talk) or document_of(marked, start, end, talk)
    if source is None or medium is None:
        return medium
    return Speaker(
        source.text, source.actors, source.certainty, source.is_person, source.is_media, source.named,
        (ChainLink(medium.text, medium.actors[0]), *source.chain),
    )  # fmt: skip


def document_of(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    """Whose document a phrase names: a statement from the ministry, the ministry's figures."""
    text = marked.text
    match = _DOCUMENT_OF.fullmatch(text, start, end) or _OWN_DOCUMENT.fullmatch(text, start, end)
    if match is None or text[start:end].endswith("spokesman"):
        return None
    return phrase(marked, *match.span("whose"), talk)


def phrase(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    """Whom a phrase without commas names."""
    text = marked.text
    last = max(text.rfind(mark, start, end) for mark in NAMES)
    if last < 0:
        return _without_name(marked, start, end, talk)
    actor, sort = marked.names[last].actor, text[last]
    shown = printed(marked, start, end)
    if last == end - 1 or _GIVEN.match(text, last + 1):
        if sort == PERSON:
            fits = words.BEFORE_PERSON.fullmatch(text, start, last) and not text.endswith(_OF_PERSON, start, last)
            return Speaker(shown, (actor,), 0.93, True) if fits else _unnamed(marked, start, end)
        if words.OF_STATE.fullmatch(text, start, last):
            return Speaker(shown, (actor,), 0.88)
        if words.BEFORE_BODY.fullmatch(text, start, last):
            return Speaker(shown, (actor,), 0.93, is_media=sort == MEDIA)
        return _holder(marked, start, end, talk) or _unnamed(marked, start, end)
    if sort == PERSON:
        return _unnamed(marked, start, end)
    if sort == STATE and words.GOVERNMENT.match(text, last + 1, end) and last <= start + 4:
        return Speaker(shown, (actor,), 0.88)
    if sort == MEDIA and words.OUTLET.match(text, last + 1, end):
        return Speaker(shown, (actor,), 0.9, is_media=True)
    return _holder(marked, start, end, talk) or _unnamed(marked, start, end)


def _holder(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    """The French foreign minister, the president of France: whoever the document names with that title."""
    text = marked.text
    match = _POSSESSED_ROLE.fullmatch(text, start, end) or _ROLE_OF_STATE.fullmatch(text, start, end)
    if match is None:
        return None
    state = next(marked.names[at].actor for at in range(start, end) if text[at] in (STATE, BODY))
    holder = talk.holder(state, match["role"])
    return Speaker(printed(marked, start, end), (holder,), 0.85, True) if holder else None


def _without_name(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    text = marked.text[start:end]
    kind = _PRONOUNS.get(text.lower())
    if kind:
        known = (
            person_meant(talk, text.lower()) if kind == "person" else body_meant(talk) if kind == "body" else talk.last
        )
        if known is None or (kind == "body" and talk.last is not talk.body):
            return None
        if kind == "last" and known.is_person and len(known.actors) < 2 and not known.text.endswith("s"):
            return None
        return known.called(text, 0.8 if kind == "person" else 0.75)
    pointing = words.POINTING.fullmatch(text)
    if pointing:
        return _pointed(text, pointing, talk)
    return _unnamed(marked, start, end)


def _pointed(text: str, match: re.Match[str], talk: Talk) -> Speaker | None:
    """The minister, the ministry, the statement: whoever spoke last and is of that sort."""
    if match["person"]:
        known = person_meant(talk)
        if known is None:
            return Speaker(text, (None,), 0.62, True)
        role = match["person"].lower()
        role = _SHORT_ROLES.get(role, role)
        fits = known.text.lower().endswith(role) or f"{role} " in known.text.lower() or talk.has_role(known, role)
        return known.called(text, 0.78) if fits else Speaker(text, (None,), 0.5, True)
    known = talk.last if match["said"] else body_meant(talk)
    if known is None:
        return Speaker(text, (None,), 0.5)
    if match["body"] and match["body"] not in known.text.lower() and not _is_sort(known, match["body"], talk):
        return Speaker(text, (None,), 0.5)
    return known.called(text, 0.75)


def _is_sort(known: Speaker, word: str, talk: Talk) -> bool:
    """Whether ``the ministry`` can be the speaker, by what the registry calls it."""
    actor = talk.finder.actors.get(known.actors[0]) if known.actors[0] else None
    return actor is not None and word in (actor.name.get(EN) or "").lower()


def _unnamed(marked: Marked, start: int, end: int) -> Speaker | None:
    text = marked.text
    if words.NO_SUBJECT.match(text, start, end) or words.NEGATED.search(text, start, end):
        return None
    if words.DEFINITE_ROLE.fullmatch(text, start, end):
        return Speaker(printed(marked, start, end), (None,), 0.5, True)
    if words.NOBODY.fullmatch(text, start, end):
        return None
    if words.POSSESSED.match(text, start, end):
        return Speaker(printed(marked, start, end), (None,), 0.5, True)
    if words.UNNAMED.fullmatch(text, start, end) or words.PROPER.fullmatch(text, start, end):
        return Speaker(printed(marked, start, end), (None,), 0.62, True)
    return None


def _with_joined(marked: Marked, begin: int, start: int, speaker: Speaker) -> Speaker:
    """With those named before who speak together: France, Austria and Sweden."""
    text = marked.text
    if not text.endswith(("and ", "or "), begin, start) or speaker.actors == (None,):
        return speaker
    before = _JOINED.fullmatch(text, begin, start)
    if before is None:
        return speaker
    first = before.start("names")
    names = [at for at in range(first, before.end("names")) if text[at] in NAMES]
    if text[names[-1]] not in NAMES or (
        text[first - 2 : first] not in ("", ", ", "; ", ". ") and text[begin:first] not in ("", "Both ")
    ):
        return speaker
    actors = (*(marked.names[at].actor for at in names), *speaker.actors)
    shown = f"{printed(marked, first, start)}{speaker.text}"
    return Speaker(shown, actors, speaker.certainty - 0.05, speaker.is_person, speaker.is_media)


_BEHIND = re.compile(
    rf"(?P<np>(?:[\w.’'&{NAMES}-]+ ){{0,8}}?[\w.’'&{NAMES}-]+)(?=[,.;:!?)]|$"
    rf"| (?:{words.TIME}|{words.VIA})(?:[,.;: ]|$)| (?:in|on|at|during|after|who|told|to|from|and|as|when|while"
    rf"|following) )"
)


def subject_behind(marked: Marked, verb_end: int, end: int, talk: Talk) -> tuple[Speaker, int] | None:
    """The subject that stands behind its verb (“…,” said Talleyrand), and where it ends."""
    text = marked.text
    for match in _BEHIND.finditer(text, verb_end + 1, end):
        if match.start() != verb_end + 1:
            return None
        speaker = phrase(marked, *match.span("np"), talk)
        return (speaker, match.end("np")) if speaker else None
    return None


_ACTS = re.compile(
    r"(?:(?:also|later|then|again|earlier|meanwhile|itself|once|on [A-Z][a-z]+day|[a-z]+ly) )*(?:[a-z]+ed|[a-z]+(?:es|cts|ies)|has|have|had|is|are|was|were|will|would|began|broke|held"
    r"|met|saw|lost|won|got|gave|shot|set|cut|put|came|went|took|made|left|sent|said|told|spoke|hit|kept|became|read"
    r"|stood|struck|found|led|fell|rose)\b"
)
"""A verb behind a name: without one the name only says whose delegation or soldiers are the subject."""


def leading_subject(marked: Marked, begin: int, end: int, talk: Talk) -> Speaker | None:
    """The name that a sentence begins with, as its subject."""
    text = marked.text
    lead = words.LEAD.match(text, begin, end)
    start = lead.end() if lead else begin
    first = min((at for mark in NAMES if (at := text.find(mark, start, min(end, start + 100))) >= 0), default=-1)
    if first < 0 or text[first + 1 : first + 2] not in (" ", ","):
        return None
    if text[first] == PERSON:
        return phrase(marked, start, first + 1, talk)
    person = text.find(PERSON, first, min(end, first + 60))
    if person > 0 and words.BEFORE_PERSON.fullmatch(text, start, person):
        return phrase(marked, start, person + 1, talk)
    if not words.BEFORE_BODY.fullmatch(text, start, first):
        return None
    if text[first + 1] == " " and not _ACTS.match(text, first + 2, end):
        return None
    return phrase(marked, start, first + 1, talk)
