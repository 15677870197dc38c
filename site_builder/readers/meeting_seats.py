"""Rows of the list of who sat at a meeting, as covers of its record print them."""

import re
from collections.abc import Sequence

from site_builder.model.blocks import Lines, Run, Table
from site_builder.model.document import Removal

_LEADERS = re.compile(r"\s*(?:(?:[.．…‥·]\s*){4,}|\ufffd{3,}\s*)")
_LEADERS_LAST = re.compile(r"\S.*?(?:\s*[.．…‥·\ufffd]){6,}\s*")
_SEAT = re.compile(
    r"\s*\S.{0,60}?(\s{3,}|\t\s*|\s*\ufffd\s*)(?:[（(][^（）()]{2,40}[）)]|\S{1,30}(?:先\s?生|女\s?士|夫\s?人|爵\s?士|小\s?姐)"
    r"|(?:Mr|Mrs|Ms|Miss|Sir|Dame|Lord)\b\.? \S[^.:;]{0,40})\s*"
)
"""A row of an attendance list whose leaders were lost: a wide gap between the seat and who holds it."""
_MEMBERS = re.compile(
    r"(主\s*席|成\s*员|Presidents?|Members|Chair\w*|Présidente?|Membres|Presidente|Miembros)\s*[：:]\s*(.*)"
)
_LONGEST_ROW = 300


def is_row(line: str) -> bool:
    """Whether a line holds two things with leaders between them."""
    dots = ".." in line or ". ." in line or "．．" in line or "……" in line or "··" in line
    if (dots or "\ufffd\ufffd\ufffd" in line) and len(line) < _LONGEST_ROW:
        found = _LEADERS.search(line)
        return found is not None and found.start() > 0 and found.end() < len(line)
    return False


def is_seat(line: str) -> bool:
    """Whether a line of the cover is a row of its attendance list: without leaders, or with nothing after them."""
    if len(line) >= _LONGEST_ROW:
        return False
    if ("   " in line or "\t" in line or "\ufffd" in line) and _SEAT.fullmatch(line):
        return True
    return line.rstrip()[-1] in ".．…‥·\ufffd" and _LEADERS_LAST.fullmatch(line) is not None


def attendance(lines: Sequence[str], first: int) -> tuple[Table, list[Removal]]:
    """An attendance list as a table: what the row is headed by (or nothing), delegation, representative; its leaders.

    ``first`` is the line of the seed on which it begins.
    """
    rows: list[tuple[tuple[Run, ...], ...]] = []
    leaders: list[Removal] = []
    for offset, line in enumerate(lines):
        found = _LEADERS.search(line)
        seat = None if found else _SEAT.fullmatch(line)
        start, end = found.span() if found else seat.span(1) if seat else (len(line), len(line))
        left, right = line[:start], line[end:]
        if found:
            here = Lines(first + offset, first + offset)
            leaders.append(Removal(found.group().strip(), "dot-leaders", here))
        headed = _MEMBERS.fullmatch(left.strip())
        cells = (headed[1], headed[2], right) if headed else ("", left, right)
        rows.append(tuple((Run(cell.strip()),) if cell.strip() else () for cell in cells))
    return Table(tuple(rows), Lines(first, first + len(lines) - 1)), leaders
