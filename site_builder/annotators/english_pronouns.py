"""Whom English words mean that point back: he, she, it, they, the minister, the agency, the statement."""

import re

from site_builder.annotators import english_words as words
from site_builder.annotators.english_given_names import contradicts
from site_builder.annotators.lexicon import MEDIA, PERSON
from site_builder.annotators.marked import Marked
from site_builder.annotators.speakers import body_meant, person_meant
from site_builder.annotators.talk import Speaker, Talk
from site_builder.model.chronicle import ActorKind
from site_builder.model.language import EN

_PERSONAL = frozenset(("he", "she"))
_SHORT_ROLES = {"head of state": "president", "fm": "foreign minister", "pm": "prime minister"}
_UNSURE = 0.5


def pronoun_meant(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    """Whom ``he``, ``she``, ``it`` or ``they`` means; None if that cannot be told at all."""
    text = marked.text[start:end]
    word = text.lower()
    if word in _PERSONAL:
        known = person_meant(talk)
        if known is None:
            return None
        if known.actors != (None,) and talk.pronouns.setdefault(known.actors, word) != word:
            return known.called(text, _UNSURE)
        sure = known.certainty if _may_be(known, word, talk) and not _another(marked, start, talk) else _UNSURE
        return known.called(text, min(sure, 0.8))
    known = body_meant(talk) if word == "it" else talk.last
    if known is None or (word == "it" and talk.last is not talk.body):
        return None
    if word == "it" and _names_a_body(known, talk):
        return known.called(text, _UNSURE)
    if word == "they" and known.is_person and len(known.actors) < 2 and not known.text.endswith("s"):
        return None
    return known.called(text, 0.75)


_BODY_NAME = re.compile(rf"{MEDIA}|\b[A-Z]{{3,}}\b|\b(?:statement|letter|report|document)\b (?!to\b|that\b)")


def _names_a_body(known: Speaker, talk: Talk) -> bool:
    """Whether the text since a body spoke names a medium, an acronym or a document that ``it`` may mean."""
    since, here = talk.body_at, talk.here
    if here.paragraph - since.paragraph > 1:
        return True
    text = talk.paragraphs[since.paragraph].text
    if here.paragraph == since.paragraph:
        between = text[since.end : here.start]
    else:
        between = f"{text[since.end :]} {talk.paragraphs[here.paragraph].text[: here.start]}"
    if any(match[0] not in known.text for match in _BODY_NAME.finditer(between)):
        return True
    return any(match["name"] not in known.text for match in _BEGINS.finditer(between.lstrip(" .!?")))


def is_pronoun(text: str) -> bool:
    """Whether a phrase is a pronoun that may be a subject."""
    return text.lower() in ("he", "she", "it", "they")


_WOMAN = re.compile(
    r"\b(?:\w*woman|queen|princess|mother|daughter|sister|wife|widow|actress|Mrs|Ms|Miss)\b", re.IGNORECASE
)
_MAN = re.compile(r"\b(?:\w*(?<!wo)man|king|prince|father|son|brother|husband|Mr|Sir|Lord)\b(?! Rights)", re.IGNORECASE)
_SEVERAL = re.compile(
    rf"\b(?:officials|sources|critics|residents|analysts|experts|witnesses|protesters|diplomats|lawyers|doctors"
    rf"|ministers"
    rf"|leaders|lawmakers|activists|soldiers|economists|scientists|researchers|police|media|others"
    rf"|(?:{words.ROLES})s)\b"
    r"|^(?:both|two|three|several|some|many) ",
    re.IGNORECASE,
)


def _may_be(known: Speaker, pronoun: str, talk: Talk) -> bool:
    """Whether ``he`` or ``she`` can be this speaker: one person, not known to be of the other sex."""
    if len(known.actors) > 1 or (known.actors == (None,) and _SEVERAL.search(known.text)):
        return False
    role = talk.finder.roles.get(known.actors[0], "") if known.actors[0] else ""
    other = _WOMAN if pronoun == "he" else _MAN
    actor = talk.finder.actors.get(known.actors[0]) if known.actors[0] else None
    name = (actor.name.get(EN) or "") if actor else known.text
    return other.search(known.text) is None and other.search(role) is None and not contradicts(name, pronoun)


_NO_NAME = (
    r"(?:The|This|That|These|Those|It|He|She|They|We|You|There|Here|But|And|In|On|At|As|After|Before|When|While|If"
    r"|Since|For"
    r"|From|With|By|Some|Many|Most|Several|Both|All|Each|Its|His|Her|Their|Our|One|Two|Three|No|Not|What|Such|Yet|Still"
    r"|Also|Then|Now|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Last|Nothing|Nobody|Who|Why|How|Thousands"
    r"|Hundreds|Dozens|Talks|People|Residents|Officials|Police|Troops|Soldiers|Markets)"
)
_ANOTHER = re.compile(
    rf"(?:^|(?<=[.!?] )|(?<=\n))(?:(?!{_NO_NAME}\b)[{words.UPPER}][a-zà-ž’'-]+ (?:has|had|is|was|will|would|also"
    rf"|later|said|told"
    rf"|then|[a-z]+ed)\b|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Oo]ne"
    rf"|[Aa]nother) (?:[\w’'-]+ ){{0,4}}?(?:{words.ROLES}|woman"
    rf"|man|witness|doctor|resident|soldier|driver|teacher|nurse|student|protester|activist|diplomat|farmer|worker"
    rf"|boy|girl"
    rf"|child|wife|husband|son|daughter|mother|father|brother|sister|counterpart|successor|predecessor"
    rf"|rival)\b(?![’'-]))"
)
"""The beginning of a sentence that is about a person whom no registry has."""
_BEGINS = re.compile(rf"(?:^|(?<=[.!?] )|(?<=\n))(?!{_NO_NAME}\b)(?P<name>[{words.UPPER}][a-zà-ž’'-]+) [a-z]")


def _is_about_another(text: str, talk: Talk) -> bool:
    """Whether a sentence is about somebody else: begins with a description, or a name that is printed elsewhere too."""
    own = talk.person.text if talk.person else ""
    if any(match[0].split()[0] not in own for match in _ANOTHER.finditer(text)):
        return True
    names = {match["name"] for match in _BEGINS.finditer(text)}
    return any(
        re.search(rf"[\w,] {re.escape(name)}\b", marked.text)
        for name in sorted(names) if name not in own for marked in talk.paragraphs
    )  # fmt: skip


_TALK_WITH = re.compile(
    rf"\b(?:call|calls|talks?|meetings?|conversation|dinner|lunch) with [^,]{{0,60}}?[{words.UPPER}]"
)


def _another(marked: Marked, start: int, talk: Talk) -> bool:
    """Whether another person is spoken of since the one meant, in a sentence before or in that of the pronoun."""
    since, here = talk.person_at, talk.here
    text = marked.text
    begin = here.start
    if text.find(PERSON, begin, start) >= 0 and not words.ANSWERS.match(text, begin, start):
        others = {marked.names[at].actor for at in range(begin, start) if text[at] == PERSON}
        if talk.person is None or others - set(talk.person.actors):
            return True
    if _TALK_WITH.search(text, begin, start):
        return True
    if since.paragraph == here.paragraph:
        return since.end < begin and _is_about_another(text[since.end : begin].strip(" .!?\n") + " ", talk)
    before = talk.paragraphs[since.paragraph].text[since.end :]
    between = "\n".join(
        (
            before.lstrip(" .!?"),
            *(talk.paragraphs[at].text for at in range(since.paragraph + 1, here.paragraph)),
            text[:begin],
        )
    )
    return _is_about_another(between, talk)


_BODIES = (
    r"ministry|department|agency|organi[sz]ation|body|institution|commission|committee|council|court|bank|group|union"
    r"|alliance|bloc|company|federation|newspaper|paper|broadcaster|outlet|watchdog|regulator|association|movement"
    r"|charity|tribunal|government|channel|country|airline|firm"
)
_PEOPLE = (
    rf"{words.ROLES}|head of state|FM|PM|source|diplomat|doctor|resident|soldier|witness|teacher|driver|student|man"
    rf"|woman"
    r"|activist|protester|politician|farmer|nurse|father|mother|survivor|journalist|reporter"
)
POINTING = re.compile(
    rf"(?:[Tt]he|[Tt]his|[Tt]hat) (?:(?P<person>(?:[a-z]+[ -])?(?:{_PEOPLE}))|"
    r"(?P<said>statement|letter|post|message|text|communiqué|communique|report|document|note|declaration)"
    rf"|(?:(?:UN|world|news|human rights|rights|aid|global|regional) )?(?P<body>{_BODIES}))$"
)
"""The minister, the statement, the UN agency: what may mean whoever spoke before."""


def pointed(text: str, match: re.Match[str], talk: Talk) -> Speaker:
    """The minister, the ministry, the statement: whoever spoke last and is of that sort."""
    if match["person"]:
        return _person_pointed(text, match["person"].lower(), talk)
    known = _author(match["said"], talk) if match["said"] else body_meant(talk)
    return _fitting(text, match["body"], known, talk)


def _author(document: str, talk: Talk) -> Speaker | None:
    """Whose document ``the statement`` is: whoever spoke last, not long ago; a report is no person's."""
    last = talk.last
    if last is None or (last.is_person and document not in _OF_PERSONS):
        return None
    at = talk.person_at if last.is_person else talk.body_at
    return last if talk.here.paragraph - at.paragraph <= 1 else None


_OF_PERSONS = frozenset(("statement", "letter", "post", "message", "declaration"))


def named_body(text: str, word: str, talk: Talk) -> Speaker:
    """Which body ``the UN agency`` means."""
    known = talk.body if talk.body is talk.last and word != "ministry" else None
    return _fitting(text, word, known, talk)


def _fitting(text: str, word: str | None, known: Speaker | None, talk: Talk) -> Speaker:
    if known is None:
        return Speaker(text, (None,), _UNSURE)
    if word and not re.search(rf"\b{word}\b", known.text.lower()) and not _is_sort(known, word, talk):
        return Speaker(text, (None,), _UNSURE)
    return known.called(text, 0.75)


def _person_pointed(text: str, role: str, talk: Talk) -> Speaker:
    known = person_meant(talk)
    if known is None:
        return Speaker(text, (None,), 0.55, True)
    role = _SHORT_ROLES.get(role, role)
    name = known.text.lower()
    generic = _GENERIC.get(role)
    fits = (
        (generic is not None and generic.search(name) is not None)
        or name.endswith(role)
        or f"{role} " in name
        or f"{role}," in name
        or talk.has_role(known, role)
    )
    if not fits or len(known.actors) > 1:
        return Speaker(text, (None,), _UNSURE, True)
    return known.called(text, 0.78)


_GENERIC = {
    "diplomat": re.compile("ambassador|envoy|minister|spokes|diplomat|representative"),
    "official": re.compile("spokes|minister|secretary|official|director|adviser|aide|chief|head of"),
    "politician": re.compile("minister|lawmaker|senator|leader|mp |candidate|politician"),
}
"""Words for somebody whose office is told otherwise."""
_SORTS = {
    ActorKind.ORGANISATION: (
        "organisation organization body agency group bloc alliance watchdog association institution federation"
    ),
    ActorKind.GOVERNMENT_BODY: "agency body department",
    ActorKind.MEDIA: "newspaper paper broadcaster outlet agency channel",
    ActorKind.STATE: "country government",
}


def _is_sort(known: Speaker, word: str, talk: Talk) -> bool:
    """Whether ``the ministry`` can be the speaker, by what the registry calls it and what sort of actor it is."""
    actor = talk.finder.actors.get(known.actors[0]) if known.actors[0] else None
    if actor is None:
        return (
            known is talk.last
            and known.named
            and word in _SORTS[ActorKind.ORGANISATION].split()
            and not known.is_person
        )
    return word in (actor.name.get(EN) or "").lower().split() or word in _SORTS.get(actor.kind, "").split()
