"""A paragraph with its names and quotations each shrunk to one mark, so that its grammar can be read."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from site_builder.annotators.lexicon import CLOSED, QUOTE
from site_builder.annotators.sheet import Finder
from site_builder.model.article import Mention
from site_builder.model.chronicle import ActorId
from site_builder.model.value import value

# Every branch begins with one character, so that the search skips to it; the third is no inch sign, no apostrophe.
_ASIDE = re.compile(
    r"“[^”]*(?:”|$)|「[^」]*(?:」|$)|『[^』]*(?:』|$)|‘(?<![\w‘]‘)(?:[^‘’]|’(?=[a-z]))*’(?!\w)"
    r"|\"(?<![\"\w]\")[^\"]*\"|\"(?<![^\s：，:]\")(?=\S)[^\"]*$|（[^（）]{0,160}）|\([^()]{0,160}\)|〔[^〔〕]{0,80}〕"
)
_VANISH = frozenset(("（", "(", "〔", ""))
_QUOTE_ENDS = frozenset('”」』’"')
_MAY_CLOSE = frozenset("。！？!?….．'’\n")
_CLOSED = re.compile(r"[。！？!?….．]['’]?$")


@value
class Marked:
    """``source`` is the paragraph, ``text`` the shrunken one.

    ``names`` and ``quotes`` have, by the place of its mark and in order, each mention and the span of each
    quotation's words. From each place of ``here`` on the shrunken text runs like the source from the same of ``there``.
    ``ends_open`` says that the last quotation lacks its closing mark.
    """

    source: str
    text: str
    names: dict[int, Mention]
    quotes: dict[int, tuple[int, int]]
    here: list[int]
    there: list[int]
    ends_open: bool

    def offset(self, index: int) -> int:
        """Where in the source a character of the shrunken text begins; asides before it belong to what is before."""
        here = self.here
        stretch = bisect_right(here, index) - 1
        return self.there[stretch] + index - here[stretch]

    def span(self, start: int, stop: int) -> tuple[int, int]:
        """Where in the source a span of the shrunken text begins and ends."""
        here, there = self.here, self.there
        first = bisect_right(here, start) - 1
        last = bisect_right(here, stop, first) - 1
        return there[first] + start - here[first], there[last] + stop - here[last]

    def place(self, offset: int) -> int:
        """The first character of the shrunken text that stands for what is at ``offset`` of the source or behind it."""
        stretch = bisect_left(self.there, offset, 1)
        return self.here[stretch] if stretch < len(self.here) else len(self.text)


_NO_MORE = Mention(0, 1 << 60, 1 << 60, ActorId(""))


def mark(text: str, mentions: Sequence[Mention], finder: Finder) -> Marked:
    """Shrink a paragraph; asides in brackets vanish, so do names inside quotations."""
    marks = finder.marks
    parts: list[str] = []
    names: dict[int, Mention] = {}
    quotes: dict[int, tuple[int, int]] = {}
    here, there = [0], [0]
    waiting = iter(mentions)
    mention = next(waiting, _NO_MORE)
    start = mention.start
    at = place = words_end = 0
    spans = [match.span() for match in _ASIDE.finditer(text)]
    spans.append((len(text), len(text)))
    for opening, closing in spans:
        while start < opening:
            if start >= at:
                place += start - at
                names[place] = mention
                parts.append(text[at:start])
                parts.append(marks[mention.actor])
                place += 1
                at = mention.end
                here.append(place)
                there.append(at)
            mention = next(waiting, _NO_MORE)
            start = mention.start
        if opening < at:
            continue
        place += opening - at
        parts.append(text[at:opening])
        if text[opening : opening + 1] not in _VANISH:
            words = opening + 1
            words_end = closing - (closing > words and text[closing - 1] in _QUOTE_ENDS)
            quotes[place] = words, words_end
            parts.append(CLOSED if words_end == closing or _is_closed(text, words, words_end) else QUOTE)
            place += 1
        here.append(place)
        there.append(closing)
        at = closing
    return Marked(text, "".join(parts), names, quotes, here, there, bool(quotes) and words_end == len(text))


def _is_closed(text: str, start: int, end: int) -> bool:
    """Whether the last sentence of a quotation is complete."""
    if start == end or text[end - 1] not in _MAY_CLOSE:
        return False
    return _CLOSED.search(text, max(start, end - 3), end) is not None
