"""According to whom an English sentence says something, as whom it puts it, and who carried or published that."""

import re
from typing import NamedTuple

from site_builder.annotators import english_words as words
from site_builder.annotators.english_speakers import document_of, phrase, who
from site_builder.annotators.english_words import Q
from site_builder.annotators.lexicon import CLOSED, QUOTE
from site_builder.annotators.marked import Marked
from site_builder.annotators.talk import Speaker, Talk
from site_builder.model.article import ChainLink

_CARRIED = re.compile(
    r"(?P<what>.+?),? (?:(?:cited|quoted|carried|published|reported|released|relayed|seen|obtained) by|as told to"
    r"|in comments "
    r"(?:to|carried by)) (?P<medium>.+)$"
)


def source_named(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    """Whose words a sentence gives ``according to`` this phrase, with who passed them on."""
    text = marked.text
    carried = _CARRIED.fullmatch(text, start, end)
    if carried is None:
        return document_of(marked, start, end, talk) or who(marked, start, end, talk)
    medium = phrase(marked, *carried.span("medium"), talk)
    what = carried.span("what")
    source = document_of(marked, *what, talk) or who(marked, *what, talk)
    if source is None or medium is None:
        return source or medium
    return Speaker(
        source.text, source.actors, source.certainty, source.is_person, source.is_media, source.named,
        (ChainLink(medium.text, medium.actors[0]),),
    )  # fmt: skip


class Put(NamedTuple):
    """A clause of the form ``as Talleyrand put it``: who, the verb, and the span of the clause."""

    speaker: Speaker
    verb: str
    start: int
    end: int


_AS = re.compile(
    rf"[Aa]s (?P<who>[^,.;:{QUOTE}{CLOSED}]{{1,100}}?)(?: (?:has|had|have|once|later|also|himself|herself|itself"
    r"|recently|previously|earlier|repeatedly))* (?P<verb>put it|puts it|said|says|noted|notes|explained|explains"
    r"|warned|warns|stressed"
    r"|pointed out|points out|acknowledged|admitted|recalled|observed|argued|argues|told"
    rf" (?:reporters|journalists|[A-Z][\w ]{{2,30}}))(?:{words.ASIDE.pattern})?(?=[,.;:]|$)"
)


def as_put(marked: Marked, start: int, end: int, talk: Talk) -> Put | None:
    """The clause of a sentence that says who puts it so, if it has one and it is known who that is."""
    text = marked.text
    at = start if text.startswith("As ", start, end) else text.find(", as ", start, end) + 2
    match = _AS.match(text, at, end) if at > start or text.startswith("As ", start) else None
    speaker = who(marked, *match.span("who"), talk) if match else None
    return Put(speaker, match["verb"].split(" ")[0], at, match.end()) if match and speaker else None


_GOES_ON = re.compile(
    r", (?:(?:also|now|still|already|not|never|instead) )?(?:is|are|was|were|has|have|had|will|would|could|can|may"
    r"|might"
    r"|must|should|did|does|remains?|remained|needs?|needed|wants?|wanted|[a-z]{3,}(?:ed|es)|came|went|took|made|left"
    r"|fell|rose|began|broke|held|met|saw|lost|won|got|gave|hit|put|became|kept|sent|stood|found|led|knew|said|told)\b"
)
_QUOTATION = re.compile(Q)


def stands_inside(text: str, start: int, clause: int, end: int, stop: int) -> bool:
    """Whether a clause stands between a subject and its verb (Austria, Talleyrand said, was weak): then all is said.

    ``clause`` and ``end`` bound the clause without its commas, ``start`` and ``stop`` the sentence.
    """
    subject = text[start : clause - 2]
    if words.ADJUNCT.match(subject[:1].upper() + subject[1:]) or subject in _CONNECTIVES:
        return text.startswith(", ", clause - 2) and _CLAUSE_BEHIND.match(text, end, stop) is not None
    return (
        0 < len(subject) < _LONGEST_SUBJECT
        and text.startswith(", ", clause - 2)
        and "," not in subject
        and not _QUOTATION.search(subject)
        and _GOES_ON.match(text, end, stop) is not None
    )


_LONGEST_SUBJECT = 120
_CONNECTIVES = frozenset(("But", "And", "Yet", "However", "Still", "Moreover", "Meanwhile", "Also", "Instead", "Now"))
_CLAUSE_BEHIND = re.compile(rf", (?!(?:citing|quoting|adding|saying|and|but|who|which)\b)[^;]*?{words.FINITE.pattern}")
