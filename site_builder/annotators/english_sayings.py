"""Who says what in an English sentence: verbs with their subjects, and who only passes on what others say."""

import re
from collections.abc import Sequence

from site_builder.annotators import english_words as words
from site_builder.annotators.english_attributions import according, put_so
from site_builder.annotators.english_content import Content, can_be_said, content_after
from site_builder.annotators.english_fronted import hangs_on, is_in_adjunct, with_source
from site_builder.annotators.english_keeping import Saying, keep, link
from site_builder.annotators.english_nobody import is_noun
from site_builder.annotators.english_quoted import quoted_as
from site_builder.annotators.english_sources import stands_inside
from site_builder.annotators.english_subjects import (
    Subject,
    leading_subject,
    relative_subject,
    subject_before,
    subject_behind,
)
from site_builder.annotators.english_words import N
from site_builder.annotators.lexicon import CLOSED, PERSON, QUOTE
from site_builder.annotators.marked import Marked
from site_builder.annotators.talk import Speaker, Talk

_QUOTES = (QUOTE, CLOSED)


def sayings_of(marked: Marked, start: int, end: int, talk: Talk) -> list[Saying]:
    """Who says what in a sentence, those left out who only pass it on or are themselves reported."""
    text = marked.text
    kept: list[Saying] = []
    source = according(marked, start, end, talk) or put_so(marked, start, end, talk)
    if source and source.content >= 0:
        kept.append(source)
    stop = source.start if source and source.content < 0 else end
    for match in words.VERB.finditer(text, start, stop):
        if kept and match.start() < kept[-1].content and not kept[-1].source:
            continue
        if source and source.content > match.start():
            continue
        saying = _saying(marked, match, start, stop, talk, kept)
        if saying is not None:
            keep(text, kept, saying, start)
    if source and source.content < 0:
        if kept and (kept[-1].content < 0 or source.speaker.is_media):
            kept[-1] = kept[-1]._replace(chain=(*link(source.speaker), *kept[-1].chain))
        else:
            kept.append(source)
    for saying in kept:
        talk.hear(saying.speaker)
    if kept:
        talk.voice = kept[-1].speaker
        if source and source.speaker.is_person and source.speaker.actors != kept[-1].speaker.actors:
            talk.mishear()
        if kept[-1].relative or _begins_with_another(marked, start, end, kept, talk):
            talk.mishear()
    return kept


def _begins_with_another(marked: Marked, start: int, end: int, kept: Sequence[Saying], talk: Talk) -> bool:
    """Whether a sentence is about another person than who speaks in it (Talleyrand listened as Metternich said)."""
    saying = kept[-1]
    if saying.content < 0 or not saying.speaker.is_person or marked.text.find(PERSON, start, saying.start) < 0:
        return False
    begun = leading_subject(marked, start, end, talk)
    return begun is not None and begun.is_person and not set(begun.actors) <= set(saying.speaker.actors)


def _next_comma(text: str, start: int, end: int) -> int:
    at = text.find(", ", start, end)
    return at if at >= 0 else end


def _saying(
    marked: Marked, match: re.Match[str], start: int, end: int, talk: Talk, kept: Sequence[Saying]
) -> Saying | None:
    text, word = marked.text, match[0]
    verb, after = match.span()
    participle = "ing" in word.split(" ")[0][-3:]
    as_saying = participle and text.endswith(" as ", 0, verb)
    if as_saying:
        return _quoted_as_saying(marked, match, start, end, kept[-1].speaker if kept else None, talk)
    if word in _ALSO_NOUNS and _BEFORE_NOUN.search(text, max(start, verb - 14), verb):
        return None
    subject, behind = None, False
    inverted = not participle and word in _MAY_INVERT and _may_be_inverted(text, start, verb)
    if participle and _hangs(text, verb):
        subject = Subject(None, verb, True)
    elif not inverted or text[verb - 2] == ",":
        subject = subject_before(marked, start, verb, talk, participle)
    if subject is None and not participle:
        subject = relative_subject(marked, start, verb)
    if inverted and subject is None and (found := subject_behind(marked, after, end, talk)):
        subject, after, behind = Subject(found[0], verb), found[1], True
    if subject is not None and not subject.elided and is_noun(word, text, subject.start, verb):
        return None
    if subject is None:
        if word in _HEARD and not kept:
            talk.mishear()
        return None
    speaker = subject.speaker or _shared(marked, start, end, talk, kept, verb, participle)
    if speaker is None:
        return None
    calls = word in words.CALLS
    content = content_after(marked, word, after, end, talk)
    if (behind or _is_said(text, start, subject.start)) and (content is None or content.bare) and not calls:
        content = Content(-1, after)
    if content is None:
        _hear_of(speaker, subject, talk)
        return None
    inside = False
    if content.start < 0 and not calls and hangs_on(text, start, subject.start) and content.end + 2 < end:
        content = content._replace(start=content.end + 2)
    elif content.start < 0 and not _has_before(text, start, subject.start, calls, kept):
        inside = not calls and not kept and stands_inside(text, start, subject.start, content.end, end)
        if not inside:
            _hear_of(speaker, subject, talk)
            return None
        content = content._replace(start=content.end + 2)
    speaker = with_source(marked, start, subject.start, (after, end), speaker, word, talk)
    speaker, chain = content.speaker_of(speaker)
    elided = subject.elided
    if elided:
        inner = kept and not participle and _has_own_subject(text, kept[-1].content, subject.start)
        speaker = speaker.surer(min(speaker.certainty, 0.5 if inner else 0.85))
    talk.hear(speaker)
    links = (*chain, *speaker.chain)
    if subject.relative:
        end = _next_comma(text, content.start, end)
    return Saying(
        speaker, word, subject.start, content.start, end, calls, elided, False, links, inside, subject.relative
    )


def _hear_of(speaker: Speaker, subject: Subject, talk: Talk) -> None:
    """No saying, but somebody is heard of, whom ``he`` may mean (Not so, says Talleyrand)."""
    if not subject.elided and speaker.is_person:
        talk.mishear()
        if talk.person is None or talk.person.actors != speaker.actors:
            talk.hear(speaker.surer(min(speaker.certainty, 0.7)))


_ALSO_NOUNS = frozenset(
    (
        *(
            "reports",
            "claims",
            "demands",
            "calls",
            "notes",
            "estimates",
            "fears",
            "promises",
            "states",
            "warns",
            "report",
        ),
        *("claim", "alleged", "reported", "estimated", "proposed", "promised", "threatened", "predicted", "feared"),
        *("confirmed", "announced", "declared", "admitted", "claimed"),
    )
)
_BEFORE_NOUN = re.compile(
    r"\b(?:the|an?|latest|new|recent|these|those|such|of|any|all|his|her|its|their|more|no|false|on|about|over|for|in"
    r"|with"
    r"|by|into|from|at|against|every|each|another|between|than) $|[’']s? $"
)
"""Words before what may be a verb of saying, and is a noun or adjective behind them: latest reports, the alleged."""
_MAY_INVERT = (words.FREE | words.BOUND) - words.GOES_ON


def _may_be_inverted(text: str, start: int, verb: int) -> bool:
    """Whether a verb stands right behind a quotation or a comma (“…,” said Talleyrand)."""
    at = verb - 1
    return at > start and text[at] == " " and (text[at - 1] in _QUOTES or text[at - 1] == ",")


def _hangs(text: str, verb: int) -> bool:
    """Whether a participle hangs on a clause before it: …, saying that; in a statement saying that."""
    return _HANGS.search(text, max(0, verb - 30), verb) is not None


_HANGS = re.compile(
    r"(?:,|,? (?:statement|letter|post|message|tweet|report|note|while|by|before|after)|, (?:and|also|again)) $"
)


_HEARD = frozenset(("said", "says", "told", "tells", "added", "stressed", "warned", "wrote", "insisted"))
_OWN_SUBJECT = re.compile(rf"(?:that )?(?:[Tt]he )?{N}(?:[’']s? [\w ]{{1,30}})? (?:had|has|have|was|were) ")


def _has_own_subject(text: str, content: int, verb: int) -> bool:
    """Whether a verb behind ``and`` may belong to the subject of what is said (said Ruto had met Boric and urged)."""
    return content >= 0 and not text.endswith(", and ", 0, verb) and _OWN_SUBJECT.match(text, content, verb) is not None


def _shared(
    marked: Marked, start: int, end: int, talk: Talk, kept: Sequence[Saying], verb: int, hangs: bool
) -> Speaker | None:
    """Whom a verb without a subject of its own belongs to."""
    if kept:
        return kept[-1].speaker
    begun = leading_subject(marked, start, end, talk)
    if begun is None:
        return None
    other = not hangs and _SUBORDINATE.search(marked.text, start, verb)
    return begun.surer(min(begun.certainty, 0.5 if other else 0.8))


_SUBORDINATE = re.compile(r"\b(?:after|when|while|as|that|who|which|because|before|since|where|how|whose)\b")
"""What begins a clause with a subject of its own, to which a verb behind ``and`` may belong."""


def _is_said(text: str, start: int, subject: int) -> bool:
    """Whether a quotation stands right before a subject: then that is what is said."""
    at = len(text[:subject].rstrip(" ,")) - 1
    return at >= max(0, subject - 3) and text[at] in _QUOTES and not is_in_adjunct(text, start, at)


def _has_before(text: str, start: int, subject: int, calls: bool, kept: Sequence[Saying]) -> bool:
    if calls:
        return False
    at = subject - 1
    while at >= 0 and text[at] == " ":
        at -= 1
    if at >= 0 and (text[at] in _QUOTES or (text[at] == "," and text[max(0, at - 1)] in _QUOTES)):
        return True
    return at > start and text[at] == "," and can_be_said(text, start, at)


def _quoted_as_saying(
    marked: Marked, match: re.Match[str], start: int, end: int, voice: Speaker | None, talk: Talk
) -> Saying | None:
    quoted = quoted_as(marked, start, match.start(), voice, talk)
    if quoted is None:
        return None
    speaker, begin = quoted
    content = content_after(marked, "said", match.end(), end, talk)
    talk.hear(speaker)
    at = content.start if content else -1
    if at < 0 and not _has_before(marked.text, start, begin, False, ()):
        return None
    return Saying(speaker, match[0], begin, at, end, chain=speaker.chain)
