"""A paragraph with its names and quotations each shrunk to one mark, so that its grammar can be read."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

from site_builder.annotators.lexicon import BODY, CLOSED, MEDIA, PERSON, QUOTE, STATE
from site_builder.annotators.sheet import Finder
from site_builder.model.article import Mention
from site_builder.model.chronicle import ActorKind

_MARKS = {ActorKind.STATE: STATE, ActorKind.MEDIA: MEDIA, ActorKind.PERSON: PERSON, ActorKind.OFFICE: PERSON}
_ASIDE = re.compile(
    r"“[^”]*(?:”|$)|「[^」]*(?:」|$)|『[^』]*(?:』|$)|(?<![\"\w])\"[^\"]*\"|（[^（）]{0,160}）|\([^()]{0,160}\)|〔[^〔〕]{0,80}〕"
)
_CLOSED = re.compile(r"[。！？!?…．]['’]?$")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation: the span with its marks, and the span of the words."""

    start: int
    end: int
    inner: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Marked:
    """``source`` is the paragraph, ``text`` the shrunken one; ``stretches`` pairs places of the two."""

    source: str
    text: str
    names: dict[int, Mention]
    quotes: dict[int, Quoted]
    stretches: tuple[list[int], list[int]]

    def offset(self, index: int) -> int:
        """Where in the source a character of the shrunken text begins; asides before it belong to what is before."""
        here, there = self.stretches
        at = bisect_right(here, index) - 1
        return there[at] + index - here[at]


def mark(text: str, mentions: Sequence[Mention], finder: Finder) -> Marked:
    """Shrink a paragraph; asides in brackets vanish, so do names inside quotations."""
    spans: list[tuple[int, int, Mention | None]] = [(m.start(), m.end(), None) for m in _ASIDE.finditer(text)]
    spans += [(mention.start, mention.end, mention) for mention in mentions]
    spans.sort(key=itemgetter(0))
    parts: list[str] = []
    names: dict[int, Mention] = {}
    quotes: dict[int, Quoted] = {}
    here, there = [0], [0]
    at = length = 0
    for start, end, mention in spans:
        if start < at:
            continue
        parts.append(text[at:start])
        length += start - at
        at = end
        if mention is not None:
            names[length] = mention
            parts.append(_MARKS.get(finder.actors[mention.actor].kind, BODY))
        elif text[start] not in "（(〔":
            quotes[length] = quoted = _quoted(text, start, end)
            is_closed = quoted.inner[1] == end or _CLOSED.search(text, *quoted.inner)
            parts.append(CLOSED if is_closed else QUOTE)
        else:
            here.append(length)
            there.append(end)
            continue
        here += (length, length + 1)
        there += (start, end)
        length += 1
    parts.append(text[at:])
    return Marked(text, "".join(parts), names, quotes, (here, there))


def _quoted(text: str, start: int, end: int) -> Quoted:
    closed = end - start > 1 and text[end - 1] in '”」』"'
    return Quoted(start, end, (start + 1, end - 1 if closed else end))
