"""A paragraph with its names and quotations each shrunk to one mark, so that its grammar can be read."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter, itemgetter
from typing import NamedTuple

from site_builder.annotators.lexicon import CLOSED, QUOTE
from site_builder.annotators.sheet import Finder
from site_builder.model.article import Mention

# Every branch begins with one character, so that the search skips to it; the third is no inch sign, no apostrophe.
_ASIDE = re.compile(
    r"“[^”]*(?:”|$)|「[^」]*(?:」|$)|『[^』]*(?:』|$)|‘(?<![\w‘]‘)(?:[^‘’]|’(?=[a-z]))*’(?!\w)"
    r"|\"(?<![\"\w]\")[^\"]*\"|\"(?<![^\s：，:]\")(?=\S)[^\"]*$|（[^（）]{0,160}）|\([^()]{0,160}\)|〔[^〔〕]{0,80}〕"
)
_START, _END = attrgetter("start"), attrgetter("end")
_CLOSED = re.compile(r"[。！？!?….．]['’]?$")


class Marked(NamedTuple):
    """``source`` is the paragraph, ``text`` the shrunken one.

    ``names`` and ``quotes`` have, by the place of its mark and in order, each mention and the span of each
    quotation's words; ``stretches`` pairs the places of the two texts from which they run alike.
    """

    source: str
    text: str
    names: dict[int, Mention]
    quotes: dict[int, tuple[int, int]]
    stretches: list[tuple[int, int]]

    def offset(self, index: int) -> int:
        """Where in the source a character of the shrunken text begins; asides before it belong to what is before."""
        here, there = self.stretches[bisect_right(self.stretches, (index, len(self.source))) - 1]
        return there + index - here

    def place(self, offset: int) -> int:
        """The first character of the shrunken text that stands for what is at ``offset`` of the source or behind it."""
        return next((here for here, there in self.stretches[1:] if there >= offset), len(self.text))


def mark(text: str, mentions: Sequence[Mention], finder: Finder) -> Marked:
    """Shrink a paragraph; asides in brackets vanish, so do names inside quotations."""
    spans: list[tuple[int, int, Mention | None]] = [(*match.span(), None) for match in _ASIDE.finditer(text)]
    asides = len(spans)
    spans += zip(map(_START, mentions), map(_END, mentions), mentions, strict=True)
    if asides:
        spans.sort(key=itemgetter(0))
    marks = finder.marks
    parts: list[str] = []
    names: dict[int, Mention] = {}
    quotes: dict[int, tuple[int, int]] = {}
    stretches = [(0, 0)]
    at = length = 0
    for start, end, mention in spans:
        if start < at:
            continue
        length += start - at
        if mention is not None:
            names[length] = mention
            parts.append(text[at:start] + marks[mention.actor])
            length += 1
        elif text[start] in "（(〔":
            parts.append(text[at:start])
        else:
            quotes[length] = words = _words(text, start, end)
            parts.append(text[at:start] + (CLOSED if _is_closed(text, words, end) else QUOTE))
            length += 1
        stretches.append((length, end))
        at = end
    parts.append(text[at:])
    return Marked(text, "".join(parts), names, quotes, stretches)


def _words(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of a quotation without its marks."""
    return start + 1, end - 1 if end - start > 1 and text[end - 1] in '”」』’"' else end


def _is_closed(text: str, words: tuple[int, int], end: int) -> bool:
    """Whether the last sentence of a quotation is complete, or the quotation goes on in the next paragraph."""
    first, last = words
    return last == end or _CLOSED.search(text, max(first, last - 3), last) is not None
