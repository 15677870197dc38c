"""Who speaks in an English sentence: the phrase before or behind a verb of saying, and whom it names."""

import re

from site_builder.annotators import english_words as words
from site_builder.annotators.demonyms import DEMONYMS
from site_builder.annotators.english_given_names import GIVEN_NAMES
from site_builder.annotators.english_nobody import SURFACE, is_quality
from site_builder.annotators.english_pronouns import POINTING, is_pronoun, named_body, pointed, pronoun_meant
from site_builder.annotators.english_titles import holder, printed_holder
from site_builder.annotators.english_words import N
from site_builder.annotators.lexicon import BODY, MEDIA, NAMES, PERSON, STATE
from site_builder.annotators.marked import Marked
from site_builder.annotators.printing import printed
from site_builder.annotators.talk import Speaker, Talk
from site_builder.model.article import ChainLink
from site_builder.model.chronicle import ActorId, ActorKind
from site_builder.model.language import EN

LONGEST = 240
"""The longest stretch in which a subject is looked for, in characters."""

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
_OF_PERSON = ("of ", "for ", "and ")
_GIVEN = re.compile(r"(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Prof|Mx)\.? ")


def who(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    """Whom a noun phrase names: an actor, somebody of whom the text spoke before, or somebody unknown."""
    text = marked.text
    lead = words.LEAD.match(text, start, end)
    start = lead.end() if lead else start
    while start < end and text[start] in " -–—•*":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    if start >= end or end - start > LONGEST:
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
        named = apposed(marked, start, head_end, end - 1, talk)
        if named:
            return named
    document = document_of(marked, start, head_end, talk) if _DOCUMENT_WORD.search(text, start, head_end) else None
    if document:
        return document.called(printed(marked, start, head_end), 0.85)
    return phrase(marked, start, head_end, talk)


def apposed(marked: Marked, start: int, comma: int, last: int, talk: Talk) -> Speaker | None:
    """Whom the name up to ``last`` behind a title or description names: the union, FIFPRO; his spokesman, Dujarric."""
    text = marked.text
    if text[comma - 1] == PERSON or _FULL.fullmatch(text, start, comma):
        return None
    first = comma + 2
    if text[first] in NAMES or text[last - 1] == PERSON:
        named = phrase(marked, first, last, talk)
        if named and named.actors != (None,) and (named.is_person or not words.HAS_ROLE.search(text, start, comma)):
            return named
    if _ONE_NAME.fullmatch(text, first, last) and _INDEFINITE.match(text, start, comma):
        return Speaker(printed(marked, start, last), (None,), 0.64, True)
    if words.FULL_NAME.fullmatch(text, first, last) and (
        words.HAS_ROLE.search(text, start, comma) or _DESCRIBED.match(text, start, comma)
    ):
        return Speaker(printed(marked, start, last), (None,), 0.64, True)
    if _ACRONYM.fullmatch(text, first, last) and _DESCRIBED.match(text, start, comma):
        return Speaker(printed(marked, start, last), (None,), 0.64)
    return None


_ONE_NAME = re.compile(rf"[{words.UPPER}][a-zà-ž’'-]+")
_INDEFINITE = re.compile(r"(?:[Aa]n?|[Oo]ne|[Aa]nother) ")
_FULL = re.compile(rf"{words.FULL_NAME.pattern}")
_ACRONYM = re.compile(rf"(?:[Tt]he )?[{words.UPPER}]{{2,}}[\w-]*")
_DESCRIBED = re.compile(rf"(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[^ ]+[’']s?) |[{STATE}] ")
"""How a description begins that may stand before a name."""


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
    if sort == STATE and last == end - 1 and marked.source[slice(*_span(marked, last))] in ADJECTIVES:
        return None
    if last == end - 1 or _GIVEN.match(text, last + 1):
        if sort == PERSON and _has_other_given_name(marked, last, talk):
            return _unnamed_person(marked, start, end)
        if sort == PERSON:
            fits = words.BEFORE_PERSON.fullmatch(text, start, last) and not text.endswith(_OF_PERSON, start, last)
            return Speaker(shown, (actor,), 0.93, True) if fits else _unnamed(marked, start, end, talk)
        if words.OF_STATE.fullmatch(text, start, last):
            return Speaker(shown, (_government(actor, text[start:last], talk),), 0.88)
        if words.BEFORE_BODY.fullmatch(text, start, last):
            return Speaker(shown, (actor,), 0.93, is_media=sort == MEDIA)
        return holder(marked, start, end, talk) or _unnamed(marked, start, end, talk)
    if sort == PERSON and _is_office(actor, talk) and words.FULL_NAME.fullmatch(text, last + 2, end):
        return Speaker(shown, (actor,), 0.85, True)
    if sort == PERSON:
        return _unnamed(marked, start, end, talk)
    if sort == STATE and words.GOVERNMENT.match(text, last + 1, end) and last <= start + 4:
        return Speaker(shown, (_government(actor, text[last + 1 : end], talk),), 0.88)
    if sort == MEDIA and words.OUTLET.match(text, last + 1, end):
        return Speaker(shown, (actor,), 0.9, is_media=True)
    return holder(marked, start, end, talk) or _unnamed(marked, start, end, talk)


ADJECTIVES = frozenset(adjective for adjectives in DEMONYMS.values() for adjective in adjectives)


_GIVEN_BEFORE = re.compile(rf"(?P<given>[{words.UPPER}][a-zà-ž-]+) $")


def _has_other_given_name(marked: Marked, at: int, talk: Talk) -> bool:
    """Whether a surname of the registry stands behind the given name of somebody else."""
    before = _GIVEN_BEFORE.search(marked.text, max(0, at - 20), at)
    if before is None or before["given"] not in GIVEN_NAMES:
        return False
    actor = talk.finder.actors[marked.names[at].actor]
    return before["given"] not in (actor.name.get(EN) or "")


def _unnamed_person(marked: Marked, start: int, end: int) -> Speaker:
    return Speaker(printed(marked, start, end), (None,), 0.64, True)


def _government(state: ActorId, phrase: str, talk: Talk) -> ActorId:
    """The government of a state that a phrase names, if the registry has one; else the state."""
    return talk.governments.get(state, state) if "government" in phrase else state


def _is_office(actor: ActorId, talk: Talk) -> bool:
    return talk.finder.actors[actor].kind is ActorKind.OFFICE


def _span(marked: Marked, at: int) -> tuple[int, int]:
    return marked.names[at].start, marked.names[at].end


def _without_name(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    text = marked.text[start:end]
    if is_pronoun(text):
        return pronoun_meant(marked, start, end, talk)
    pointing = POINTING.fullmatch(text)
    return pointed(text, pointing, talk) if pointing else _unnamed(marked, start, end, talk)


def _unnamed(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    text = marked.text
    if is_quality(text[start:end]) or SURFACE.fullmatch(text, start, end):
        return None
    if words.NO_SUBJECT.match(text, start, end) or words.NEGATED.search(text, start, end):
        return None
    pointing = _OF_NAMED.fullmatch(text, start, end)
    if pointing:
        return named_body(printed(marked, start, end), pointing["body"], talk)
    if text.startswith(("The ", "the "), start) and (titled := printed_holder(marked, start, end, talk)):
        return titled
    if words.DEFINITE_ROLE.fullmatch(text, start, end):
        return Speaker(printed(marked, start, end), (None,), 0.5, True)
    if words.NOBODY.fullmatch(text, start, end):
        return None
    if words.POSSESSED.match(text, start, end):
        return Speaker(printed(marked, start, end), (None,), 0.5, True)
    if _OF_BODY.fullmatch(text, start, end):
        return Speaker(printed(marked, start, end), (None,), 0.64, True)
    if _IS_CLAUSE.search(text, start, end):
        return None
    if _SOMEBODY.fullmatch(text, start, end) and not _THING.search(text, start, end):
        return Speaker(printed(marked, start, end), (None,), 0.64, True)
    if words.UNNAMED.fullmatch(text, start, end) or words.PROPER.fullmatch(text, start, end):
        head = _HEAD.match(text, start, end)
        is_body = bool(
            _BODY_LIKE.search(text, start, head.end() if head else end) or words.OF_KIND.search(text, start, end)
        )
        return Speaker(printed(marked, start, end), (None,), 0.64, not is_body)
    return None


_OF_NAMED = re.compile(rf"[Tt]he [{BODY}{STATE}] (?P<body>agency|body|institution|bloc|ministry)")
"""A body that is named before, with what it belongs to: the UN agency."""
_OF_BODY = re.compile(rf"{words.FULL_NAME.pattern[:-2]} (?:of|from|at|with) (?:the )?[{BODY}{MEDIA}{STATE}]")
"""Somebody named with what they belong to: Marco Succi of the Red Cross."""
_SOMEBODY = re.compile(
    rf"(?:[Aa]n?|[Oo]ne|[Aa]nother)(?! (?:day|week|month|year|few|lot|number)\b)(?: (?:{N}|[{words.UPPER}][\w’'-]+))?"
    r"(?: [a-z][a-zà-ž’'-]*){1,5}(?: (?:of|from|in|at|for|with|near) [^,;:]{1,40})?"
)
_THING = re.compile(
    r"\b(?:report|statement|study|survey|poll|letter|post|document|article|video|text|source|website|channel|message"
    r"|note"
    r"|tweet|communiqué|court|paper|book|film|programme|sign|banner|official|poster|slogan|group|company|agency"
    r"|readout|rule"
    r"|allegation|claim|charge|accusation|assertion|it|he|she|they|ruling|resolution|draft|law|treaty|attack|strike"
    r"|storm|day|way|thing|time|move|decision|ministry|government|that"
    r"|and|but|to|not|is|was|has|had|as|if|be|been|can|cannot|will|would|could|may|might|must|should|are|were|have"
    r"|comments"
    r"|latest|most|new|recent)\b"
)
"""What an indefinite phrase may name that is no person, or contain that makes it no phrase."""
_IS_CLAUSE = re.compile(
    rf" (?:[a-z]+ed|met|told|gave|took|made|held|saw|sent|is|are|was|were|has|have|had|will|would) (?:the|an?|his|her"
    rf"|its|their"
    rf"|{N})\b| (?:who|which|that|whom|whose) |{PERSON} "
    r"|(?:[Aa]n?|[Tt]he) (?:allegation|claim|charge|accusation|remark) (?:the|an?|his|her|its|their) "
)
"""What shows that words are a clause and no phrase: hosted the leaders of, talks which."""
_HEAD = re.compile(r".*?(?= (?:of|for|in|at|on|from|with|near|briefed|familiar) )")
_BODY_LIKE = re.compile(
    rf"(?:\b[{words.UPPER}]{{3,}}|\b(?i:ministry|government|agency|union|council|commission|bank|university|institute"
    rf"|party"
    r"|group|committee|court|office|department|association|organi[sz]ation|army|military|navy|police|company|parliament"
    r"|federation|foundation|tribunal|league|club|firm|service|airline|hospital|board|embassy|mission|watchdog|charity"
    r"|observatory|authority|authorities|network|centre|center|fund|alliance|front|movement|administration|media|side"
    r"|delegation|opposition|regulator|operator|newspaper|times|post|journal|news|tv|television|radio|ngo|watch|house"
    r"|international))$"
)
"""The end of what names a body rather than a person."""
