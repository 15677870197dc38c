"""Character references in text that is no markup: titles, front matter, Markdown."""

import html
import re

from site_builder.readers.decoding import clean_text

_LEFT = re.compile(r"&(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});")
_ESCAPED = re.compile(r"&lt;/?(?:p|div|br|img|a|h[1-6]|ul|li)\b")
_ELEMENT = re.compile(r"<(?:p|div|br|img|a|h[1-6]|ul|li)\b", re.IGNORECASE)
_TAG = re.compile(r"</?(?:b|i|em|strong|span|font|br|u|p|a|sup|sub|mark)(?:\s[^<>]*)?/?>", re.IGNORECASE)


def unescaped(text: str) -> str:
    """One line of text, character references decoded (also those escaped twice), inline tags and odd spaces gone."""
    for _ in range(2):
        if "&" not in text:
            break
        text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub("", text)
    return " ".join(clean_text(text).split())


def redecoded(text: str) -> str:
    """Text of a page in which character references are left: they were escaped twice."""
    return _LEFT.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text


def unwrapped(markup: str) -> str:
    """Markup that was escaped as a whole, so that it holds no element at all, as markup again."""
    if len(_ESCAPED.findall(markup, 0, 20_000)) < 2 or _ELEMENT.search(markup) is not None:
        return markup
    return html.unescape(markup)


def decoded(text: str) -> str:
    """Text with its character references decoded once, line breaks kept."""
    return clean_text(html.unescape(text)) if "&" in text else text
