"""What is known of HTML elements: which split text, which are never seen, which hold data; and their parser."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from site_builder.model.problems import InputError, Place, error


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CODE = _words("script style")
"""Elements that hold no words; all others that are left out are accounted for."""

UNSEEN = CODE | _words("template iframe head title object applet audio video canvas frameset noframes noembed datalist")
"""Elements no reader of a page sees; words in them stand in for what a browser cannot show.

Elements that can hold nothing (``source``, ``track``, ``embed`` …) are not among them: the parser does not know all of
them and puts what follows inside.
"""

NOT_TEXT = _words("svg math noscript button select textarea input option progress meter dialog rt rp")
"""Elements whose words may be seen but are none of the article's."""

SPLITTING = _words(
    """p div section article header footer main aside nav address center form fieldset details summary dl dt dd hr
    html body table thead tbody tfoot tr td th caption menu dir hgroup search legend pre listing xmp plaintext
    blockquote ul ol li figure figcaption h1 h2 h3 h4 h5 h6"""
)
"""Elements that end the block before them and begin one; all others stand inside a line."""

HEADINGS = {"h1": 2, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
"""Headings and their level below the title."""

_RICH = _words("table ul ol img figure blockquote pre h1 h2 h3 h4 h5 h6 iframe")
_HIDDEN = re.compile(r"display\s*:\s*none")
_VEILED = re.compile(
    r"visually-?hidden|(?:^|[\s_-])(?:sr-only|screen-reader(?:-text)?|element-(?:invisible|hidden))(?:$|[\s_])",
    re.IGNORECASE,
)
_LONGEST_VEILED = 120
_GRID = CODE | _words("caption colgroup col thead tbody tfoot tr td th")
_PAGE_END = re.compile(r"</(?:[hH][tT][mM][lL]|[bB][oO][dD][yY])\b[^<>]*>")
_OPEN_END = re.compile(r"<(?=([A-Za-z][^\s/<>]*)[^<>]*\Z)")
_PARSER = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)


def parse(html: str, place: Place) -> etree._Element:
    """The tree of a piece of HTML. Raises InputError where it is nested too deeply.

    End tags of the page are taken out first: the parser stops at them, though browsers read on. So are the marks that
    wrap text in feeds. A last ``<`` that begins no element of HTML is text. What a class hides from sight is marked as
    hidden.
    """
    html = _PAGE_END.sub(_line_ends, html)
    if (last := html.rfind("<")) > html.rfind(">"):
        html = _as_text(html, last)
    if "<![CDATA[" in html:
        html = html.replace("<![CDATA[", "").replace("]]>", "")
    try:
        root = etree.fromstring(html.encode("utf-8", "ignore"), _PARSER)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        return etree.Element("body")
    if any(entry.level >= etree.ErrorLevels.FATAL for entry in _PARSER.error_log):
        raise InputError(error("nesting-too-deep", place, "elements are nested too deeply", "simplify the markup"))
    if "isually" in html or "sr-only" in html or "screen-reader" in html or "element-" in html:
        _hide(root)
    return root


def _hide(root: etree._Element) -> None:
    """Mark as hidden what classes hide from sight: a few words, meant for those who listen to the page."""
    for element in root.iter(etree.Element):
        names = element.get("class")
        if names and _VEILED.search(names) and sum(map(len, islice(element.itertext(), 20))) <= _LONGEST_VEILED:
            element.set("hidden", "")


def _as_text(html: str, last: int) -> str:
    from lxml.html import defs  # seldom needed, slow to import

    opened = _OPEN_END.match(html, last)
    if opened is None or opened[1].lower() in defs.tags:
        return html
    return f"{html[:last]}&lt;{html[last + 1 :]}"


def _line_ends(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def is_data(table: etree._Element) -> bool:
    """Whether a table holds data, not layout: two columns at least, no blocks but paragraphs, no text beside cells."""
    if any(element is not table for element in table.iter(*_RICH)):
        return False
    if any(_holds_more(part) for part in table.iter("table", "thead", "tbody", "tfoot", "tr", "colgroup")):
        return False
    return any(sum(cell.tag in ("td", "th") for cell in row) > 1 for row in table.iter("tr"))


def _holds_more(part: etree._Element) -> bool:
    """Whether a part of a table holds anything but rows and cells."""
    if part.text and not part.text.isspace():
        return True
    return any(child.tag not in _GRID or (child.tail and not child.tail.isspace()) for child in part)


def is_hidden(element: etree._Element) -> bool:
    """Whether the page hides an element."""
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return style is not None and _HIDDEN.search(style.lower()) is not None


def visible_text(element: etree._Element, unseen: frozenset[str] = UNSEEN) -> str:
    """The words of an element, those left out that stand in elements which are never seen."""
    return " ".join(_texts(element, unseen))


def _texts(element: etree._Element, unseen: frozenset[str]) -> Iterator[str]:
    for part in element.iter():
        if isinstance(part.tag, str) and part.tag not in unseen and part.text:
            yield part.text
        if part is not element and part.tail:
            yield part.tail
