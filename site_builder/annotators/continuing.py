"""Quotations that run over several paragraphs, each of which opens anew: all are their speaker's words."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from site_builder.annotators.found import DIRECT, Found
from site_builder.annotators.marked import Marked

_CLOSES = {"”": "“", "」": "「", "』": "『"}
_LONGEST_GAP = 3


@dataclass(slots=True)
class Continuing:
    """What is left open at the end of a paragraph: the statement whose words go on, or words that wait for theirs."""

    paragraphs: Sequence[Marked]
    said: Found | None = None
    is_open: bool = False
    waiting: list[tuple[int, int, int]] = field(default_factory=list)

    def closed_at(self, number: int) -> int:
        """Up to where paragraph ``number`` (from 1) goes on with the open words, if it does not open anew; else 0."""
        if not self.is_open:
            return 0
        source = self.paragraphs[number - 1].source
        if source[:1] in _OPENS:
            return 0
        end = _end(source)
        if end or not any(_end(after.source) for after in self.paragraphs[number : number + _LONGEST_GAP]):
            return end
        return len(source) if self._closes_later(number) else 0

    def _closes_later(self, number: int) -> bool:
        for after in self.paragraphs[number : number + _LONGEST_GAP]:
            if after.source[:1] in _OPENS:
                return False
            if _end(after.source):
                return True
        return False

    def go_on(self, number: int, closed_at: int, found: list[Found]) -> list[tuple[int, Found]]:
        """What else is said in this paragraph and in those before it; each with the number of its paragraph."""
        marked = self.paragraphs[number - 1]
        more: list[tuple[int, Found]] = []
        here = (0, closed_at) if closed_at else marked.quotes.get(0)
        was_open, goes_on = self.is_open, marked.ends_open or closed_at == len(marked.source) > 0
        said = self.said if was_open else None
        if here is not None:
            own = next((one for one in found if one.start == here[0] and one.end == here[1]), None)
            said = own or said
            if said is None and (was_open or goes_on):
                self.waiting.append((number, *here))
            elif said is not None:
                more += [(at, _words_of(said, start, end)) for at, start, end in self.waiting]
                if own is None and was_open:
                    more.append((number, _words_of(said, *here)))
        if not goes_on or (here is not None and said is not None):
            self.waiting.clear()
        self.is_open = goes_on
        self.said = _last_of(marked, found, said if here is not None else None) if goes_on else None
        return more


_OPENS = frozenset('“「『"')


def _end(source: str) -> int:
    """Where the words end that a closing mark without an opening one ends; 0 if there is none."""
    for closing, opening in _CLOSES.items():
        at = source.find(closing)
        if at > 0 and opening not in source[:at]:
            return at
    return 0


def _last_of(marked: Marked, found: Sequence[Found], said: Found | None) -> Found | None:
    last = next(reversed(marked.quotes.values())) if marked.quotes else None
    if last is None or last == marked.quotes.get(0):
        return said
    return next((one for one in found if (one.start, one.end) == last), None)


def _words_of(said: Found, start: int, end: int) -> Found:
    return Found(start, end, DIRECT, said.speaker, "", "continued", said.chain)
