"""Runs of text put in order: white space collapsed, neighbours of one look joined."""

import re
from itertools import groupby

from site_builder.model.blocks import Run

_TO_TIDY = re.compile(r"\s(?:(?<=[\n\t\xa0\u2002-\u200a\u202f\u205f])|(?=\s))")
_SPACES = re.compile(r"[ \u3000]?\n\s*")
_MORE = re.compile(r"[^\S\n\u3000]{2,}|[\t\u2002-\u200a\u202f\u205f]|(?<!«)\xa0(?![»:;!?%\d])")
_LONGEST_LABEL, _MOST_OF_LABEL = 60, 6
_WIDE = re.compile(r"\s*\u3000\s+|\s+\u3000\s*")


def tidy(pieces: list[Run]) -> tuple[Run, ...]:
    """The runs of a block: ends trimmed, spaces collapsed, ``\\n`` kept where the source breaks a line.

    Empty if there is nothing but white space.
    """
    if len(pieces) == 1:
        text = tidy_text(pieces[0].text)
        return (Run(text, pieces[0].href, pieces[0].strong),) if text else ()
    looks = groupby(pieces, key=lambda piece: (piece.href, piece.strong))
    return _trim([Run(_collapse("".join(piece.text for piece in same)), *look) for look, same in looks])


def tidy_text(text: str) -> str:
    """One text trimmed and its spaces collapsed."""
    return _collapse(text).strip()


def trailing_breaks(pieces: list[Run]) -> int:
    """The line breaks that end the text of pieces."""
    text = pieces[-1].text
    if not text[-1:].isspace():
        return 0
    return text.count("\n") - text.rstrip().count("\n")


def is_label(pieces: list[Run]) -> bool:
    """Whether a line is all in bold and short, as a heading is."""
    if len(pieces) > _MOST_OF_LABEL or not all(piece.strong or not piece.text.strip() for piece in pieces):
        return False
    return sum(len(piece.text) for piece in pieces if piece.strong) <= _LONGEST_LABEL


def _collapse(text: str) -> str:
    if _TO_TIDY.search(text) is None:
        return text
    return _WIDE.sub(" ", _SPACES.sub("\n", _MORE.sub(" ", text)))


def _trim(runs: list[Run]) -> tuple[Run, ...]:
    result: list[Run] = []
    for run in runs:
        text = run.text
        if not result or result[-1].text[-1].isspace():
            text = text.lstrip()
        if text:
            result.append(run if text is run.text else Run(text, run.href, run.strong))
    while result:
        last = result[-1]
        text = last.text.rstrip()
        if text:
            result[-1] = last if text is last.text else Run(text, last.href, last.strong)
            break
        result.pop()
    return tuple(result)
