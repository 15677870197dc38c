"""What a span of a shrunken paragraph looks like in print."""

from site_builder.annotators.lexicon import MARKS
from site_builder.annotators.marked import Marked

_QUOTE_ENDS = frozenset('”」』"')


def printed(marked: Marked, start: int, end: int) -> str:
    """The printed text of a span of the shrunken text, asides left out."""
    text, source = marked.text, marked.source
    if start + 1 == end and start in marked.names:
        name = marked.names[start]
        return source[name.start : name.end]
    parts = []
    for index in range(start, end):
        character = text[index]
        if character in MARKS:
            if index in marked.names:
                name = marked.names[index]
                character = source[name.start : name.end]
            else:
                first, last = marked.quotes[index]
                character = source[first - 1 : last + (source[last : last + 1] in _QUOTE_ENDS)]
        parts.append(character)
    return "".join(parts)
