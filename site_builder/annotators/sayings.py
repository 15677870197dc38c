"""Verbs of saying in a Chinese sentence: who says, with which verb, and where what is said begins."""

import re
from collections.abc import Sequence

from site_builder.annotators import lexicon as words
from site_builder.annotators.citing import BEFORE_SOURCE, NAMES_IN, cited_by, cited_by_unknown, source_of
from site_builder.annotators.elided import FIRST_PERSON, REPORTS, document_meant, names_before, subject_before
from site_builder.annotators.following import MAY_LEAD_ELSEWHERE, is_document, leads_elsewhere
from site_builder.annotators.found import Saying
from site_builder.annotators.lexicon import CLOSED, NAMES, PERSON, QUOTE
from site_builder.annotators.marked import Marked
from site_builder.annotators.passing import speaks_for
from site_builder.annotators.printing import printed
from site_builder.annotators.speakers import subject
from site_builder.annotators.talk import Speaker, Talk
from site_builder.annotators.unknown_speakers import LOOSE, unknown_begun, unknown_subject
from site_builder.annotators.verbs import Verb

_LATER = ("后", "以来", "之际", "前", "期间", "的同时", "的情况下", "时")
_QUOTES = (QUOTE, CLOSED)


def sayings_of(marked: Marked, start: int, end: int, talk: Talk, verbs: Sequence[Verb]) -> list[Saying]:
    """The sayings of a sentence in order, from its verbs; ``talk`` is told who speaks."""
    text = marked.text
    source = source_of(marked, start, end, talk) if text[start] in BEFORE_SOURCE else None
    found = [source] if source else []
    if source:
        talk.hear_from(source.speaker)
    current = source.speaker if source and not source.speaker.is_media else None
    scanned = source.content if source else start
    taken = -1
    unheard = opened = False
    for at, verb_end, verb, calls in verbs:
        first, last = start, end
        for comma in talk.commas:
            first = text.rfind(comma, first, at) + 1 or first
            behind = text.find(comma, at, last)
            if behind >= 0:
                last = behind
        if opened:
            first = _behind_quotation(text, first, at)
        if verb_end + 1 < last and text[verb_end] == "：" and text[verb_end + 1] in _QUOTES:
            last = verb_end + 1
            opened = True
        if first == taken or first < scanned or (last > verb_end and _is_later(text, verb_end, last)):
            continue
        begins = first
        first += text[first] in _QUOTES and first + 1 < last
        lead = words.after_lead(text, first, last) if text[first] in words.LEAD_FIRST else first
        ours = lead < last and text[lead] in FIRST_PERSON and words.FIRST_PERSON.match(text, lead, last) is not None
        speaks = _speaker(marked, first, lead, at, ours, talk)
        if speaks is None:
            says_on = ours or _says_on(text, first, lead, at, found)
            if ours or _mishears(marked, first, lead, (at, verb_end, verb, calls), found, talk, says_on):
                taken = begins
            unheard = unheard or not says_on
            continue
        taken = begins
        elided = isinstance(speaks, float)
        if isinstance(speaks, float):
            before = current
            current = subject_before(marked, scanned, taken, current, talk)
            if calls and current is not None and names_before(marked, scanned, taken, current):
                unheard = True
            scanned = taken
            if current is None or (before is not None and current is not before and found and not found[-1].calls):
                current = current and before
                continue
            unheard = unheard or (current.is_media and lead == at and bool(found))
            speaks = current.surer(_UNSURE if unheard else min(current.certainty, 0.85) - speaks)
        if verb in _PECULIAR and _is_none(verb, speaks, elided):
            taken = -1
            continue
        speaker = speaks
        content = _PAUSES.match(text, verb_end).end()  # type: ignore[union-attr]
        found.append(Saying(speaker, verb, first, content, calls, elided))
        if len(found) < 2 or not _for_outer(*found[-2:]):
            current = None if ours else speaker
        scanned = last + 1
        talk.hear(speaker)
    return found


_PAUSES = re.compile("[：:，, ]*")


def _for_outer(outer: Saying, inner: Saying) -> bool:
    """Whether a saying is but a part of what the one before says."""
    return inner.start <= outer.content + 1 and speaks_for(outer, inner)


def _mishears(
    marked: Marked, first: int, lead: int, verb: Verb, found: list[Saying], talk: Talk, says_on: bool
) -> bool:
    """Note that somebody speaks who could not be told; whether that ends what was said before."""
    if found and found[-1].source and first <= found[-1].content + 1:
        found[-1] = found[-1]._replace(speaker=found[-1].speaker.surer(_UNSURE))
    if not says_on:
        talk.mishear()
    if not found or lead == verb[0] or not _turns(marked.text, first, lead, verb[0]):
        return False
    found.append(_unread(marked, first, lead, verb))
    return True


def _says_on(text: str, first: int, lead: int, verb: int, found: list[Saying]) -> bool:
    """Whether a clause that says something, nobody knows whose, is a part of what the one before says, or dates it."""
    if LOOSE.match(text, lead, verb):
        return True
    if not found or found[-1].source or not found[-1].content - 1 <= first <= found[-1].content + 1:
        return False
    return words.SOMEBODY.search(text, lead, verb) is None


def _behind_quotation(text: str, first: int, at: int) -> int:
    """Where a clause begins that has words of the same speaker before it (：“……，”他强调，“……”)."""
    mark = max(text.rfind(QUOTE, first + 1, at), text.rfind(CLOSED, first + 1, at))
    return mark + 1 if mark > 0 and text[mark - 1] in "：:" else first


def _is_none(verb: str, speaker: Speaker, elided: bool) -> bool:
    """Whether a word that may be a verb of saying is none with this subject (埃里温消息：; 居民封路，抗议涨价)."""
    if verb == "抗议":
        return elided
    if verb == "相信":
        return elided or not speaker.is_person
    return not (speaker.is_media or (verb == "消息" and any(speaker.actors)))


_PECULIAR = frozenset(("抗议", "相信", "消息", "报道", "报导"))
_UNSURE = 0.5
_TURNS = re.compile(f"{words.CONTRAST.pattern}|后者|前者|后一|前一")


def _turns(text: str, start: int, at: int, verb: int) -> bool:
    """Whether a clause turns to another speaker, by its first words or by 则 behind its subject."""
    return _TURNS.match(text, start) is not None or text.find("则", at + 1, verb) > 0


_LONGEST_NAME = 24


def _unread(marked: Marked, start: int, at: int, verb: Verb) -> Saying:
    """A turn to somebody else, whoever that is: it ends what was said before, and is not sure enough to be shown."""
    verb_start, verb_end, word, calls = verb
    text = printed(marked, at, min(verb_start, at + _LONGEST_NAME))
    return Saying(Speaker(text, (None,), _UNSURE), word, start, verb_end, calls)


def _is_later(text: str, verb: int, end: int) -> bool:
    """Whether the clause, whose verb ends at ``verb``, only dates something else (宣布休战后)."""
    if not 0 < end - verb < 30 or text[verb] in "：:":
        return False
    return text.endswith(_LATER, max(end - 5, verb), end - (text[end - 1] == "\n"))


def _speaker(marked: Marked, start: int, at: int, verb: int, ours: bool, talk: Talk) -> Speaker | float | None:
    """Who says it; if the clause leaves that out, what its other words cost in certainty.

    Behind its lead the clause goes on at ``at``.
    """
    text = marked.text
    if ours and not NAMES_IN.search(text, at, verb):
        return None
    found = subject(marked, at, verb, talk)
    if found is None:
        if at == verb or text[at:verb] in REPORTS:
            return document_meant(text, start, at, talk)
        bare = words.ELIDED.match(text, start, verb) or words.ELIDED.match(text, at, verb)
        if bare and (middle := _middle(marked, bare.end(), verb)) is not None:
            return middle
        behind = _BEHIND_PHRASE.match(text, at, verb) if text[at] in _PHRASE_FIRST else None
        if behind and (found := subject(marked, behind.end(), verb, talk)):
            middle = _middle(marked, found[1], verb)
            return None if middle is None else found[0].surer(found[0].certainty - middle - 0.03)
        if words.NO_SUBJECT.fullmatch(text, at, verb) or words.NO_SUBJECT.fullmatch(text, start, verb):
            return 0.05
        found = unknown_subject(marked, at, verb, talk)
    if found is None:
        found = unknown_begun(marked, at, verb, talk) if text[verb] == "：" else None
    if found is None and (colon := text.find("：", at, min(at + _LONGEST_LABEL, verb - 1))) > 0:
        at = words.after_lead(text, colon + 1, verb)
        found = subject(marked, at, verb, talk) or unknown_subject(marked, at, verb, talk)
    if found is None:
        return cited_by_unknown(marked, at, verb, talk)
    speaker, stop = found
    if text[verb] == "：":
        return _before_colon(marked, speaker, stop, verb)
    middle = _middle(marked, stop, verb)
    if middle is not None and speaker.is_media and "引" in text[stop:verb]:
        return cited_by(marked, speaker, stop, verb, talk) or speaker.surer(_UNSURE)
    if middle is None:
        is_title = text[stop] == "《"
        cited = (is_title and cited_by_unknown(marked, at, verb, talk)) or cited_by(marked, speaker, stop, verb, talk)
        body = unknown_subject(marked, at, verb, talk) if cited is None else None
        if body is None:
            return cited
        speaker, stop = body
        middle = _middle(marked, stop, verb)
    return None if middle is None else speaker.surer(speaker.certainty - middle)


_LONGEST_LABEL = 16
_PHRASE_FIRST = frozenset("在当从自")
_BEHIND_PHRASE = re.compile(f"[在当从自][^，：]{{2,30}}?(?:[时中后上]|期间|之际)(?=[他她{PERSON}])(?!他们|她们)")
"""Words of time or place that a subject follows at once (在接受采访时他表示)."""


def _middle(marked: Marked, start: int, verb: int) -> float | None:
    """What the words between subject and verb cost in certainty; None if they cannot stand there."""
    if start == verb:
        return 0.0
    if words.RELATIVE.search(marked.text, start, verb):
        return None
    if marked.text[verb - 1] == "地":
        verb = words.before_manner(marked.text, start, verb)
        if verb == start:
            return 0.03
    if marked.text[start] in MAY_LEAD_ELSEWHERE and leads_elsewhere(marked.text, start, verb):
        return None
    if words.MIDDLE.fullmatch(marked.text, start, verb) or is_document(marked.text, start, verb):
        return 0.03
    return 0.05 if words.DURING.fullmatch(marked.text, start, verb) else None


def _before_colon(marked: Marked, speaker: Speaker, stop: int, colon: int) -> Speaker | None:
    """A person who does something or other before a colon and a quotation (扎斯对此不以为然：“……”)."""
    if not speaker.is_person or colon - stop > _LONGEST_DEED or _NO_DEED.search(marked.text, stop, colon):
        return None
    return speaker.surer(min(speaker.certainty, 0.75))


_LONGEST_DEED = 40
_NO_DEED = re.compile(
    f"没|未|不(?!以为然|满|屑|已|甘|无|客气|讳)|[着了]的|标|题|名|叫|为$|是$|[{NAMES}]的|口号|标语|横幅"
)
