"""Where in a saved page the article stands: the element that gathers the most text in paragraphs, few of it links."""

import re

from lxml import etree

_MARKED = ("article", "main")
_NAMES = re.compile(
    r"article[_-]?(?:body|content|text|detail)|(?:^|[\s_-])(?:post|entry|news|main|detail|rich)[_-]?(?:body"
    r"|content|text)"
    r"|articlebody|(?:^|\s)(?:content|all-txt|text_area|rm_txt_con|js_content|artibody|endtext|story-body)(?:\s|$)",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    r"comment|related|recommend|sidebar|side-bar|footer|breadcrumb|share|social|promo|banner|advert|newsletter"
    r"|subscribe|menu"
    r"|navigation|hot-?news|rank|copyright|pagination|cookie",
    re.IGNORECASE,
)


def main_element(root: etree._Element) -> etree._Element:
    """The element that holds the article, or the body if nothing stands out."""
    body = root.find(".//body")
    body = root if body is None else body
    for element in list(body.iter("nav", "footer", "aside", "form")):
        _detach(element)
    scores: dict[etree._Element, float] = {}
    for paragraph in body.iter("p", "div", "td", "section", "li"):
        length = _own_text(paragraph)
        if length < 15:
            continue
        parent = paragraph.getparent() if paragraph.tag in ("p", "li") else paragraph
        for weight in (1.0, 0.5, 0.25):
            if parent is None or parent is body.getparent():
                break
            scores[parent] = scores.get(parent, 0.0) + length * weight
            parent = parent.getparent()
    if not scores:
        return body
    return max(scores, key=lambda element: scores[element] * _favour(element))


def _own_text(element: etree._Element) -> int:
    """How much text stands directly in an element or its inline children, links left out."""
    length = len((element.text or "").strip())
    for child in element:
        if isinstance(child.tag, str) and child.tag in ("span", "b", "strong", "em", "i", "font", "u"):
            length += sum(len(text.strip()) for text in child.itertext())
        length += len((child.tail or "").strip())
    return length


def _favour(element: etree._Element) -> float:
    names = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"
    favour = 1.0
    if element.tag in _MARKED or _NAMES.search(names):
        favour = 1.5
    if _OUTSIDE.search(names):
        favour *= 0.3
    return favour


def _detach(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    tail = element.tail
    previous = element.getprevious()
    if tail:
        if previous is not None:
            previous.tail = (previous.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
    parent.remove(element)
