"""Where in a saved page the article stands: Trafilatura finds it, the text itself comes from the page's own tree.

Every stretch of text is given a mark of its own in what the extractor sees; the marks that its result still holds say
what belongs to the article. Thus nothing depends on how the extractor joins, trims or orders text.
"""

import re
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from site_builder.readers.elements import CODE, NOT_TEXT, SPLITTING, UNSEEN, is_data, is_hidden
from site_builder.readers.figures import names_caption

_MOST_ELEMENTS, _MOST_STRETCHES, _MOST_CHARACTERS, _DEEPEST = 30_000, 5_000, 1_000_000, 120
_LONG_CELL = 200
_FEW_BREAKS = 2
_CELLS = frozenset(("caption", "tbody", "thead", "tfoot", "tr", "td", "th"))
_FIRST, _BASE = 0x2801, 255
_MARK = re.compile("([\u2801-\u28ff])([\u2801-\u28ff])")
_BREAKS = re.compile(r"(?:<br\s*/?>\s*){2,}")
_SECTION = re.compile(r"<(/?)section\b")
_SHORTEST_SENTENCE = 15
_ENDS = frozenset('。！？.!?…”»"’」')


@dataclass(slots=True)
class _Stretch:
    """The text that stands in one element and in no block element below it: elements, and ``text`` or ``tail``."""

    owner: etree._Element
    texts: list[tuple[etree._Element, str]]


def parted(page: etree._Element) -> tuple[etree._Element, etree._Element] | None:
    """A page twice: with the text of its article alone, and with all its other text alone. The page itself is used up.

    None if no article is found, or if the page is too large or too deep to look for one.
    """
    if sum(1 for _ in page.iter()) > _MOST_ELEMENTS:
        return None
    etree.strip_elements(page, *CODE, with_tail=False)
    _flatten_layout(page)
    stretches, depth = _stretches(page)
    if not stretches or len(stretches) > _MOST_STRETCHES or depth > _DEEPEST:
        return None
    found = _found(page, stretches)
    if not any(found):
        return None
    owners = [stretch.owner for stretch, is_found in zip(stretches, found, strict=True) if is_found]
    parents, settings = {owner.getparent() for owner in owners}, {_setting(owner) for owner in owners}
    span = _span(page, owners)
    outside = deepcopy(page)
    for is_found, here, there in zip(found, stretches, _stretches(outside)[0], strict=True):
        is_loose = here.owner in parents  # text that stands among the article's paragraphs without being one
        is_alike = _is_sentence(here) and _setting(here.owner) in settings
        _blank(there if is_found or is_loose or is_alike or _is_caption(here.owner, span) else here)
    for picture in page.iter("img", "image"):
        if picture not in span:
            picture.set("width", "0")
    return page, outside


def _flatten_layout(page: etree._Element) -> None:
    """Tables that lay out the page become divisions; those that hold data stay."""
    for table in list(page.iter("table")):
        if is_data(table) and not any(_is_long(cell) for cell in table.iter("td", "th")):
            continue
        for part in list(table.iter(*_CELLS)):
            if next(part.iterancestors("table"), None) is table:
                part.tag = "div"
        table.tag = "div"


def _is_long(cell: etree._Element) -> bool:
    breaks = sum(1 for _ in cell.iter("br", "p"))
    return breaks > _FEW_BREAKS or sum(len(text) for text in cell.itertext()) > _LONG_CELL


def _stretches(page: etree._Element) -> tuple[list[_Stretch], int]:
    """All stretches of text that a reader of the page sees, in order, and how deep its elements are nested."""
    owners: dict[etree._Element, etree._Element | None] = {}
    held: dict[etree._Element, _Stretch] = {}
    depth = deepest = 0
    for event, element in etree.iterwalk(page, events=("start", "end")):
        parent = None if element is page else element.getparent()
        if event == "start":
            depth += 1
            deepest = max(deepest, depth)
            owners[element] = element if parent is None else _owner(element, owners[parent])
            owner, side = owners[element], "text"
        else:
            depth -= 1
            owner, side = None if parent is None else owners[parent], "tail"
        if owner is not None and (getattr(element, side) or "").strip():
            held.setdefault(owner, _Stretch(owner, [])).texts.append((element, side))
    return list(held.values()), deepest


def _owner(element: etree._Element, above: etree._Element | None) -> etree._Element | None:
    """Whose text the text in an element is: its own, that of the element above, or nobody's that counts."""
    if above is not None and above.tag == "table" and element.tag in _CELLS:
        return above
    if above is None or element.tag in UNSEEN or element.tag in NOT_TEXT or is_hidden(element):
        return None
    return element if element.tag in SPLITTING and above.tag != "table" else above


def _found(page: etree._Element, stretches: list[_Stretch]) -> list[bool]:
    """For each stretch whether the extractor takes it for part of the article."""
    before = [(node, side, getattr(node, side)) for stretch in stretches for node, side in stretch.texts]
    for number, stretch in enumerate(stretches):
        mark = chr(_FIRST + number // _BASE) + chr(_FIRST + number % _BASE)
        for node, side in stretch.texts:
            text = getattr(node, side)
            start = len(text) - len(text.lstrip())
            setattr(node, side, text[:start] + mark + text[start:])
    html = etree.tostring(page, encoding="unicode", method="html")
    for node, side, text in before:
        setattr(node, side, text)
    found = [False] * len(stretches)
    if len(html) > _MOST_CHARACTERS:
        return found
    for match in _MARK.finditer(_extracted(_SECTION.sub(r"<\1p", _BREAKS.sub("<p>", html)))):
        number = (ord(match[1]) - _FIRST) * _BASE + ord(match[2]) - _FIRST
        if number < len(found):
            found[number] = True
    return found


def _extracted(html: str) -> str:
    """The main text as the extractor gives it; empty if it finds none."""
    from trafilatura import bare_extraction

    try:
        document = bare_extraction(html, include_comments=False, favor_precision=True, with_metadata=False)
    except Exception:  # a page may be hostile, and the extractor promises nothing about those; the whole is kept then
        return ""
    return getattr(document, "text", None) or ""


def _span(page: etree._Element, owners: list[etree._Element]) -> frozenset[etree._Element]:
    """The elements from the article's first to its last; unless it is spread over the page, also those before the first
    in the element around all of it, where the picture at its head stands.
    """
    elements = list(page.iter())
    places = {element: place for place, element in enumerate(elements)}
    first, last = min(owners, key=places.__getitem__), max(owners, key=places.__getitem__)
    around = {first, *first.iterancestors()}
    shared = next(element for element in (last, *last.iterancestors()) if element in around)
    begin = places[first if shared.tag in ("html", "body") else shared]
    return frozenset(elements[begin : places[last] + sum(1 for _ in last.iter())])


def _setting(owner: etree._Element) -> tuple[object, ...]:
    """How a paragraph is set: its element, the one around it, and the place where both stand."""
    parent = owner.getparent()
    if parent is None:
        return (owner,)
    return owner.tag, owner.get("class"), parent.tag, parent.get("class"), parent.getparent()


def _is_sentence(stretch: _Stretch) -> bool:
    """Whether a stretch is running text that ends as a sentence does, no link and no label."""
    text = "".join(getattr(node, side) for node, side in stretch.texts).strip()
    if len(text) < _SHORTEST_SENTENCE or text[-1] not in _ENDS:
        return False
    linked = sum(len(node.text) for node, side in stretch.texts if side == "text" and node.text and node.tag == "a")
    return linked * 3 < len(text)


def _is_caption(owner: etree._Element, span: frozenset[etree._Element]) -> bool:
    """Whether text is the caption of a picture amid the article; extractors tend to leave those out."""
    if owner not in span:
        return False
    for one in (owner, owner.getparent()):
        if one is not None and (one.tag == "figcaption" or names_caption(one)):
            figure = next(one.iterancestors("figure"), one.getparent())
            return figure is not None and next(figure.iter("img"), None) is not None
    return False


def _blank(stretch: _Stretch) -> None:
    """Take a stretch away; its line breaks stay, so that lines are still counted rightly."""
    for node, side in stretch.texts:
        setattr(node, side, "\n" * getattr(node, side).count("\n") or None)
