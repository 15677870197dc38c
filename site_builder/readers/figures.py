"""Pictures and what stands below them, as far as markup tells: captions, boxes that are figures, players."""

import re

from lxml import etree

from site_builder.model.blocks import Figure, Lines
from site_builder.readers.addresses import absolute
from site_builder.readers.decoding import clean_text
from site_builder.readers.elements import visible_text
from site_builder.readers.pictures import address_of, description, is_picture, is_stand_in, unproxied

_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:fig)?caption(?:[_-]?text)?(?:$|\s)|(?:^|\s)(?:img|pic|photo)[_-](?:desc|note|info)"
)
_CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
_FIGURE = re.compile(
    r"(?:^|[\s_-])(?:figure(?:-sc-[\w-]+)?|(?:pic|picture|photo|image)[_-]?box)(?:$|\s)", re.IGNORECASE
)
_SOURCE = re.compile(
    r"\s*(?:(?:图像|圖像|图片|圖片)[来來]源|image (?:source|copyright|credit))\s*[，,：:]?\s*", re.IGNORECASE
)
_LINE_BELOW = 80
_LONGEST_BELOW = 300
STANDING_IN = frozenset(("video", "noscript"))
"""Elements that are left out, but may stand for a picture."""
_PLAYERS = ("video", "audio", "iframe", "object", "embed")
_HEADS = ("h1", "h2", "h3", "h4", "ul", "ol", "blockquote")


def names_caption(element: etree._Element) -> bool:
    """Whether an element's class calls it a caption."""
    names = element.get("class")
    return names is not None and _CAPTION.search(names) is not None


def holds_caption(element: etree._Element) -> bool:
    """Whether an element's class calls it a caption, or that of the only thing in it."""
    if names_caption(element):
        return True
    return len(element) == 1 and not (element.text or "").strip() and names_caption(element[0])


def _is_centred(element: etree._Element) -> bool:
    """Whether an element is set in the middle, as captions are."""
    return element.get("align") == "center" or _CENTRED.search(element.get("style") or "") is not None


def is_source_label(element: etree._Element) -> bool:
    """Whether all that an element says is that the source of a picture follows."""
    return _SOURCE.fullmatch(visible_text(element)) is not None


def is_line_below(element: etree._Element) -> bool:
    """Whether an element is a short centred line and no subheading, which would be strong."""
    if element.tag != "p" or not _is_centred(element):
        return False
    text = "".join(visible_text(element).split())
    strong = "".join("".join(visible_text(part).split()) for part in element.iter("strong", "b"))
    return 0 < len(text) <= _LINE_BELOW and len(strong) < len(text)


def is_caption(element: etree._Element) -> bool:
    """Whether an element right behind a picture is its caption: by its class, by how it is set, by its place."""
    if element.tag == "td":
        return _is_cell_below(element)
    return holds_caption(element) or is_line_below(element) or is_small_print(element)


def is_small_print(element: etree._Element) -> bool:
    """Whether all that an element holds is set small."""
    return len(element) == 1 and element[0].tag == "small" and not (element.text or "").strip()


def _is_cell_below(cell: etree._Element) -> bool:
    """Whether a cell is all the text of a table that holds one picture besides."""
    table = next(cell.iterancestors("table"), None)
    if table is None or len(list(table.iter("img"))) != 1:
        return False
    own, whole = ("".join(visible_text(part)).split() for part in (cell, table))
    return own == whole and 0 < len("".join(own)) <= _LINE_BELOW


def is_figure(element: etree._Element) -> bool:
    """Whether an element is a figure by its class, and holds a picture and little text."""
    names = element.get("class")
    if names is None:
        return _is_slide(element)
    if _FIGURE.search(names) is None:
        return False
    if next(element.iter("img"), None) is None or next(element.iter(*_HEADS), None) is not None:
        return False
    return len("".join(visible_text(element).split())) <= _LONGEST_BELOW


def _is_slide(element: etree._Element) -> bool:
    """Whether an element is one of several in a row that are each a picture, words in bold and what they mean."""
    if not _has_slide(element):
        return False
    return any(other is not None and _has_slide(other) for other in (element.getprevious(), element.getnext()))


def _has_slide(element: etree._Element) -> bool:
    return len(element) > 1 and element[0].tag == "img" and not element.text and element[1].tag in ("b", "strong")


def is_of_player(element: etree._Element) -> bool:
    """Whether an element is small print right below a player that shows no picture, or holds a player and its label."""
    if is_small_print(element):
        before = element.getprevious()
        return before is not None and before.tag in _PLAYERS and before.get("poster") is None
    names = element.get("class")
    if element.tag != "figure" and (names is None or _FIGURE.search(names) is None):
        return False
    if next(element.iter(*_PLAYERS), None) is None or next(element.iter(*_HEADS), None) is not None:
        return False
    pictures = (image for image in element.iter("img") if next(image.iterancestors("noscript"), None) is None)
    return next(pictures, None) is None and len("".join(visible_text(element).split())) <= _LONGEST_BELOW


def still_of(element: etree._Element, base: str | None, line: int) -> Figure | None:
    """The picture that a film shows until it is played, or that is shown where no script runs; or None.

    A film's counts only with a caption below it, the other only where no picture stands that a script would load.
    """
    if element.tag == "video":
        below = element.getnext()
        address = unproxied(absolute(element.get("poster"), base))
        if below is None or address is None or not is_small_print(below) or is_stand_in(address):
            return None
        return Figure(address, (), Lines(line, line))
    image, around = next(element.iter("img"), None), element.getparent()
    if image is None or around is None or not is_picture(image.get):
        return None
    if any(next(other.iterancestors("noscript"), None) is None for other in around.iter("img")):
        return None
    address = address_of(image.get, base)
    alt = description(clean_text(image.get("alt") or ""))
    return Figure(address, (), Lines(line, line), alt) if address is not None else None
