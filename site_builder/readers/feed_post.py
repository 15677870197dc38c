"""A feed item archived as a blog post: front matter, then HTML (or Markdown)."""

import re

from site_builder.model.blocks import Block, Figure, Lines
from site_builder.model.dates import Basis, Publication
from site_builder.model.document import Document, DocumentKind, Metadata
from site_builder.model.outlets import is_among, is_outlet
from site_builder.model.printed_dates import parse as parse_date
from site_builder.model.problems import InputError, Place, Problem, error, warning
from site_builder.model.urls import host_of
from site_builder.readers.addresses import absolute
from site_builder.readers.documents import Fragment, document
from site_builder.readers.front_matter import FrontMatter, parse, span
from site_builder.readers.html import read_fragment
from site_builder.readers.markdown import read_markdown
from site_builder.readers.pictures import is_stand_in, unproxied
from site_builder.readers.source import SourceText

NAME = "feed-post"

_HTML = re.compile(
    r"<(?:p|div|br|h[1-6]|img|table|ul|ol|figure|blockquote|span|section|article|a|strong)\b", re.IGNORECASE
)
_SECTION = re.compile(
    r".{0,2}(?:新闻|新聞|快讯|快訊|头条|頭條|财经|財經|频道|頻道|社会|社會|在线|中文)"
    r"|(?:\w+ )*(?:news|world|media|magazine|network|radio|tv|international)",
    re.IGNORECASE,
)
_ADDRESS_KEYS = (
    *("link", "url", "original", "original_url", "originalurl", "original_link", "source_url", "source_link"),
    *("article_url", "canonical_url", "canonical", "source", "permalink", "guid", "from"),
)
"""Keys under which archivers keep the address of the original; ``permalink`` is mostly that of their own page."""
_SITE_KEYS = (
    *("publisher", "source_name", "source_title", "source", "site", "site_name", "sitename", "media", "outlet"),
    *("provider", "from", "feed_title", "feed"),
)
_CHANNEL = re.compile(r"(?<=\S)\s+[-–—]\s+(?=\S)")
_DATE_KEYS = ("date", "published", "pubdate", "publishdate", "publish_date", "published_at", "time", "created")


def recognises(source: SourceText) -> bool:
    """Whether the text begins with ``---`` and a key."""
    return span(source.text) is not None


def read(source: SourceText) -> Document:
    """The post. Raises InputError if its front matter does not end."""
    text = source.text
    start, end, body_start = span(text) or (0, 0, 0)
    if end < 0:
        place = Place(source.raw.path, text.count("\n", 0, start))
        raise InputError(
            error("front-matter-open", place, "the front matter never ends", "put a line `---` between it and the text")
        )
    matter = parse(text[start:end])
    place = Place(source.raw.path, text.count("\n", 0, body_start) + 1)
    body = text[body_start:]
    address = address_in(matter)
    fragment = read_body(body, place, address)
    metadata = metadata_in(matter, address, fragment)
    return document(source, NAME, DocumentKind.NEWS, metadata, fragment, problems_in(matter, metadata, source))


def read_body(body: str, place: Place, address: str | None) -> Fragment:
    """The blocks of a body, which is HTML if it holds an element, else Markdown."""
    is_html = _HTML.search(body) is not None or "&lt;p" in body
    return read_fragment(body, place, address) if is_html else read_markdown(body, place, address)


def address_in(matter: FrontMatter) -> str | None:
    """The address of the original that front matter names, or None."""
    values = (value for key in _ADDRESS_KEYS if key in matter.values for value in matter.all(key))
    return next((found for value in values if (found := absolute(value, None))), None)


def metadata_in(matter: FrontMatter, address: str | None, fragment: Fragment) -> Metadata:
    """What front matter says of the post at this address whose body is the fragment."""
    categories = matter.all("categories", "category", "tags", "tag")
    publisher, byline = _publisher(matter, categories)
    printed = matter.first(*_DATE_KEYS)
    date = parse_date(printed)
    return Metadata(
        title=matter.first("title", "headline"),
        publisher=publisher or (host_of(address) if address else ""),
        byline=byline,
        publication=Publication(date, Basis.FRONT_MATTER if date else Basis.UNKNOWN, printed),
        address=address,
        rights=matter.first("rights", "copyright", "license"),
        categories=categories,
        lead=_lead(matter, address, fragment.blocks),
    )


def _publisher(matter: FrontMatter, categories: tuple[str, ...]) -> tuple[str, str]:
    """Publisher and byline: an author who is a category or an outlet is the publisher, not a person.

    A name counts for more than an address, of which only the host could be told. Where the author is a feed, named by
    outlet and channel (``联合早报 - 即时新闻``), the outlet publishes.
    """
    author = matter.first("author", "authors", "creator", "byline")
    named = matter.all(*_SITE_KEYS)
    site = next((name for name in named if not _is_address(name)), "")
    is_publisher = is_among(author, categories) or is_outlet(author)
    if author and not site and is_publisher:
        return _CHANNEL.split(author, 1)[0] if author in categories else author, ""
    byline = "" if is_publisher and is_among(author, (site,)) else author
    return site or _filed_under(categories) or next(filter(None, map(host_of, named)), ""), byline


def _filed_under(categories: tuple[str, ...]) -> str:
    """The outlet that a post is filed under, if under nothing else; a section of news is none."""
    only = categories[0] if len(categories) == 1 else ""
    return only if is_outlet(only) and _SECTION.fullmatch(only) is None else ""


def _is_address(text: str) -> bool:
    return text.lower().startswith(("http://", "https://", "//", "/"))


def _lead(matter: FrontMatter, address: str | None, blocks: tuple[Block, ...]) -> Figure | None:
    """The picture named in the head, unless it is a stand-in or the body shows it."""
    names = matter.all("headimg", "thumbnail", "cover", "image", "banner", "img", "featured_image", "feature_image")
    shown = {_bare(block.address) for block in blocks if isinstance(block, Figure) and block.address}
    for name in names:
        picture = unproxied(absolute(name, address))
        if picture is not None and not is_stand_in(picture):
            return None if _bare(picture) in shown else Figure(picture, (), Lines(1, 1))
    return None


def _bare(address: str) -> str:
    return address.split("://", 1)[-1].split("?", 1)[0].lower()


def problems_in(matter: FrontMatter, metadata: Metadata, source: SourceText) -> tuple[Problem, ...]:
    """What an editor should look at in this front matter."""
    problems = []
    if matter.repaired:
        message = "the front matter is not plain YAML; it was read line by line"
        problems.append(warning("front-matter-repaired", Place(source.raw.path, 1), message, "check title and date"))
    if metadata.publication.printed and metadata.publication.date is None:
        message = f"the front matter's date is none: {metadata.publication.printed[:60]!r}"
        problems.append(
            warning("unreadable-date", Place(source.raw.path, 1), message, "give `published:` in its record")
        )
    return tuple(problems)
