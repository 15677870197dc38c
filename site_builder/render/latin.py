"""Names in Latin letters within Chinese text, marked as not being Chinese: for fonts, line breaks and voices.

A name is a run of words with capital initials: *Ilham Aliyev*, *Nagorno-Karabakh*, *Mevlüt Çavuşoğlu*, *CSTO*; short
words may stand within it (*Organization for Security and Co-operation in Europe*). Addresses, symbols of documents
(*S/2022/688*), models (*Su-25*) and single letters are none. Whose language a name is nobody can tell; all are marked
as English, in whose letters they are printed.
"""

import re
from collections.abc import Callable

from site_builder.render.escaping import escape

Escape = Callable[[str], str]
"""Makes HTML of plain text."""

_LETTERS = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
_CAPITALS = "A-Z" + "".join(chr(code) for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)) if chr(code).isupper())
_REST = (
    rf"(?:\.(?:[{_CAPITALS}]\.)*+(?![{_LETTERS}0-9])"
    rf"|[{_LETTERS}]*+(?:['’-][{_LETTERS}]++)*+(?![0-9_/@\\]|[.:-][{_LETTERS}0-9]))"
)
"""What follows the first capital: a full stop and more initials, or the letters of a word."""
_FIRST = rf"[{_CAPITALS}](?<![{_LETTERS}0-9_/@.:%=\\-].)"
"""A capital that begins a word; it comes before the look behind it, as a search for a set of characters is fast."""
_NAME = re.compile(rf"{_FIRST}{_REST}(?:(?: [a-z]{{1,3}}){{0,2}} (?:[a-z]{{1,3}}['’-])?[{_CAPITALS}]{_REST})*+")


def escape_of(tag: str) -> Escape:
    """How a text in this language becomes HTML: a Chinese one with its names in Latin letters marked."""
    return with_names_marked if tag.startswith("zh") else escape


def with_names_marked(text: str) -> str:
    """A Chinese text, escaped; each name in Latin letters in an element that says so."""
    western = text.encode("ascii", "ignore")
    if western.swapcase() == western:  # no letters: four times as fast to see as by searching for one
        return escape(text)
    html, done = "", 0
    for found in _NAME.finditer(text):
        if len(found[0].rstrip(".")) > 1:
            html += f'{escape(text[done : found.start()])}<span lang="en">{escape(found[0])}</span>'
            done = found.end()
    return html + escape(text[done:])
