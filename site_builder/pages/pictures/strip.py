"""The speaking order of a meeting as a strip: a block for each turn, as wide as the turn is long."""

from collections.abc import Sequence
from dataclasses import dataclass

from site_builder.pages.speeches import TurnLine

PER_ROW = 6
"""About so many turns to a row, so that a turn of middling length is a finger wide on a phone."""
MOST_ROWS = 10
NARROWEST_LABEL = 6.5
"""Percent of the row below which a block has no room for two letters on a phone."""


@dataclass(frozen=True, slots=True)
class Block:
    """A turn in the strip: where it begins and how wide it is in percent of the row; rows count from 0."""

    turn: TurnLine
    row: int
    x: float
    width: float
    labelled: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """All turns in order. ``languages`` are those spoken, in order of appearance."""

    blocks: tuple[Block, ...]
    rows: int
    languages: tuple[str, ...]


def strip(turns: Sequence[TurnLine]) -> Strip | None:
    """The strip of a meeting; None for fewer than two turns. A turn is never split: it goes to the next row whole."""
    total = sum(turn.units for turn in turns)
    if len(turns) < 2 or not total:
        return None
    rows = min(MOST_ROWS, -(-len(turns) // PER_ROW))
    places, fullest = _rows(turns, max(total / rows, *(turn.units for turn in turns)))
    blocks = []
    for turn, (row, before) in zip(turns, places, strict=True):
        width = round(100 * turn.units / fullest, 1)
        blocks.append(Block(turn, row, round(100 * before / fullest, 1), width, width >= NARROWEST_LABEL))
    languages = tuple(dict.fromkeys(turn.language for turn in turns if turn.language))
    return Strip(tuple(blocks), places[-1][0] + 1, languages)


def _rows(turns: Sequence[TurnLine], capacity: float) -> tuple[list[tuple[int, int]], int]:
    """The row of each turn and how much stands before it there; and how much the fullest row holds."""
    places, row, filled, fullest = [], 0, 0, 0
    for turn in turns:
        if filled and filled + turn.units > capacity:
            row, filled = row + 1, 0
        places.append((row, filled))
        filled += turn.units
        fullest = max(fullest, filled)
    return places, fullest
