"""English as the editors and the interface write it: marks as they are printed, not as they are typed."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.command import CONTENT

TYPED = re.compile(r"[a-z]'[a-z]|[a-z]s' [a-z]", re.IGNORECASE)
LITERAL = re.compile(r"\s*#|.*\b(?:aliases|forms?|quote|hash):")
"""Comments, and what must be letter by letter as the sources have it."""


def _lines() -> Iterator[tuple[str, str]]:
    for path in sorted(Path(CONTENT).rglob("*")):
        if path.suffix in (".yaml", ".md") and path.name != "README.md":
            for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
                yield f"{path.relative_to(CONTENT)}:{number}", line


def test_apostrophes_are_curly() -> None:
    lines = list(_lines())

    assert sum("’" in line for _, line in lines) > 100
    assert [place for place, line in lines if TYPED.search(line) and not LITERAL.match(line)] == []
