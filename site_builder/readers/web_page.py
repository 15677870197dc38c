"""A saved web page: what its head says, and the part of its body that holds the article."""

import json
import re
from dataclasses import replace

from lxml import etree

from site_builder.model.blocks import Figure, Lines
from site_builder.model.dates import Basis, PartialDate, Publication
from site_builder.model.document import Document, DocumentKind, Metadata, Removal
from site_builder.model.printed_dates import parse as parse_date
from site_builder.model.problems import Place, Problem, warning
from site_builder.model.urls import host_of
from site_builder.readers.addresses import absolute
from site_builder.readers.documents import Fragment, document
from site_builder.readers.elements import parse, visible_text
from site_builder.readers.entities import unescaped
from site_builder.readers.html import read_element
from site_builder.readers.main_text import parted
from site_builder.readers.pictures import is_stand_in
from site_builder.readers.source import SourceText

NAME = "web-page"
OUTSIDE = "outside-main-text"
"""The rule of removals for the text of a page around its article."""

_PAGE = re.compile(
    r"\s*(?:<\?xml[^<>]*\?>\s*)?(?:<!--(?:(?!-->).)*+-->\s*+)*+<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_MARKUP = re.compile(r"<(?:p|div|h[1-6]|article|section|table|ul|ol|br|span|img)\b[^<>]*>", re.IGNORECASE)
_HEAD_END = re.compile(r"</head\b|<body\b", re.IGNORECASE)
_LONGEST_HEAD = 300_000
_TITLES = ("og:title", "twitter:title", "dc.title", "headline", "article:title")
_DATES = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish-date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "sailthru.date",
    "parsely-pub-date",
    "weibo:article:create_at",
    "apub:time",
    "date",
)
_SITES = ("og:site_name", "application-name", "publisher", "dc.publisher", "source", "mediaid")
_AUTHORS = ("author", "article:author", "dc.creator", "byl", "parsely-author")


def recognises(source: SourceText) -> bool:
    """Whether the text begins as a whole HTML page does."""
    return _PAGE.match(source.text, 0, 20_000) is not None


def looks_like_html(source: SourceText) -> bool:
    """Whether the text holds HTML elements, though no page: read as one, with a warning."""
    return len(_MARKUP.findall(source.text, 0, 50_000)) >= 2


def read(source: SourceText) -> Document:
    """The page. Raises InputError where it is nested too deeply."""
    place = Place(source.raw.path, 1)
    root = parse(source.text, place)
    head = _Head(source.text, root)
    metadata = head.metadata()
    problems: list[Problem] = []
    if not recognises(source):
        message = "the seed fits no known format; it was read as a saved web page"
        problems.append(warning("read-as-web-page", Place(place.path), message, "check its title and paragraphs"))
    is_page = _has_surroundings(root)
    etree.strip_elements(root, "head", with_tail=False)
    for element in root.iter("html", "body"):
        element.attrib.clear()  # pages hide their body until a script has run
    parts = parted(root) if is_page else None
    if parts is not None:
        article, rest = parts
        base = metadata.address
        fragment = _both(read_element(article, place, base), read_element(rest, place, base, parts=False))
    else:
        fragment = read_element(root, place, metadata.address)
        if recognises(source) and fragment.blocks:
            message = "no article was found in the page: all of its text was kept"
            problems.append(warning("no-main-text", Place(place.path), message, "check its paragraphs"))
    metadata = replace(metadata, lead=head.lead(metadata.address, fragment))
    return document(source, NAME, DocumentKind.WEB_PAGE, metadata, fragment, tuple(problems))


def _has_surroundings(root: etree._Element) -> bool:
    """Whether there is more than a piece of text: a page, or what stands around articles in pages."""
    return next(root.iter("head", "nav", "aside", "footer", "form"), None) is not None


def _both(article: Fragment, rest: Fragment) -> Fragment:
    """The article's blocks; the text around it goes into removals. What both halves hold (hidden text) counts once."""
    outside = (Removal(block.text, OUTSIDE, block.lines) for block in rest.blocks if block.text)
    return Fragment(article.blocks, (*article.removals, *outside))


class _Head:
    """What ``meta``, ``link``, ``title`` and JSON-LD say of a page."""

    def __init__(self, text: str, root: etree._Element) -> None:
        from bs4 import BeautifulSoup

        self.root = root
        self.values: dict[str, str] = {}
        soup = BeautifulSoup(_HEAD_END.split(text[:_LONGEST_HEAD], maxsplit=1)[0], "lxml")
        for element in soup.find_all("meta"):
            names = (element.get("property"), element.get("name"), element.get("itemprop"))
            name = next((str(name).strip().lower() for name in names if name), "")
            content = unescaped(str(element.get("content") or ""))
            if name and content:
                self.values.setdefault(name, content)
        canonical = soup.find("link", rel="canonical")
        self.canonical = str(canonical.get("href") or "") if canonical else ""
        self.window = soup.title.get_text() if soup.title else ""
        self.linked = _json_ld(root)

    def metadata(self) -> Metadata:
        """All of it but the picture."""
        address = self.address()
        author = self.first(*_AUTHORS)
        return Metadata(
            title=self.title(),
            publisher=self.first(*_SITES) or (host_of(address) if address else ""),
            byline="" if author.startswith(("http://", "https://")) else author,
            publication=self.publication(),
            address=address,
            rights=self.first("copyright", "dc.rights"),
        )

    def lead(self, address: str | None, fragment: Fragment) -> Figure | None:
        """The picture for sharing, unless the body shows it."""
        picture = absolute(self.first("og:image", "twitter:image"), address)
        shown = {block.address for block in fragment.blocks if isinstance(block, Figure)}
        if not picture or picture in shown or is_stand_in(picture):
            return None
        return Figure(picture, (), Lines(1, 1))

    def first(self, *names: str) -> str:
        """The first of these that the head has."""
        return next((self.values[name] for name in names if name in self.values), "")

    def title(self) -> str:
        """The title for sharing, else the only first-level heading, else the window's title."""
        headings = [" ".join(visible_text(element).split()) for element in self.root.iter("h1")]
        shared = self.first(*_TITLES) or self.linked.get("headline", "")
        found = shared or (headings[0] if len(headings) == 1 else "") or self.window
        return unescaped(found)

    def address(self) -> str | None:
        """The page's own address."""
        found = absolute(self.canonical, None)
        if found:
            return found
        return absolute(self.first("og:url", "twitter:url") or self.linked.get("url"), None)

    def publication(self) -> Publication:
        """When it was published, as the head says."""
        for printed in (self.linked.get("datePublished", ""), *(self.values.get(name, "") for name in _DATES)):
            date: PartialDate | None = parse_date(printed) if printed else None
            if date is not None:
                return Publication(date, Basis.META, printed)
        for element in self.root.iter("time"):
            printed = element.get("datetime") or ""
            date = parse_date(printed)
            if date is not None:
                return Publication(date, Basis.META, printed)
        return Publication()


def _json_ld(root: etree._Element) -> dict[str, str]:
    """The plain values of the first article described in JSON-LD."""
    for script in root.iter("script"):
        if (script.get("type") or "").lower() != "application/ld+json" or len(script.text or "") > 200_000:
            continue
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        entries = data.get("@graph", [data]) if isinstance(data, dict) else data
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(entry, dict) and ("datePublished" in entry or "headline" in entry):
                return {key: value for key, value in entry.items() if isinstance(value, str)}
    return {}
