"""How a cleaned paragraph differs from the lines of the seed it came from, white space apart."""

import difflib
import html
import re
from collections.abc import Sequence

_TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]*>|<!?\[?[A-Z][^<>]*>|\]\]>", re.DOTALL)
_ANCHOR = 8
_LONGEST = 12_000


def differences(lines: Sequence[str], text: str, markup: bool, shared: bool) -> list[tuple[str, str]] | None:
    """What the seed's lines have and the text has not, and the other way round, pair by pair in order.

    ``markup`` says that the lines are HTML: tags and character references are no difference. ``shared`` says that
    other blocks stand on the same lines: what lies before and behind the text is theirs. None where the lines are too
    long to compare.
    """
    joined = "\n".join(lines)
    if markup:
        joined = html.unescape(_TAG.sub("", joined))
    before, after = "".join(joined.split()), "".join(text.split())
    if shared:
        before = _window(before, after)
    if before == after:
        return []
    if len(before) > _LONGEST or len(after) > _LONGEST:
        return None
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    found = [
        (before[start:end], after[first:last])
        for kind, start, end, first, last in matcher.get_opcodes()
        if kind != "equal"
    ]
    return _without_ends(found, before) if shared else found


def _window(before: str, after: str) -> str:
    """The part of the text that reaches from where the paragraph seems to begin to where it seems to end."""
    start = max(0, before.find(after[:_ANCHOR]))
    end = before.find(after[-_ANCHOR:], start + max(0, len(after) - 2 * _ANCHOR))
    return before[start : end + _ANCHOR] if end >= 0 else before[start : start + 2 * len(after)]


def _without_ends(found: list[tuple[str, str]], before: str) -> list[tuple[str, str]]:
    """The differences without those at both ends that add nothing: they belong to other blocks."""
    if found and not found[0][1] and before.startswith(found[0][0]):
        found = found[1:]
    if found and not found[-1][1] and before.endswith(found[-1][0]):
        found = found[:-1]
    return found
