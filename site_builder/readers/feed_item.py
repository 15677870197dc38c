"""A feed item as dumped by an aggregator: a time stamp in a comment, a linked title, a rule, then HTML (or Markdown).

Some stand behind the front matter of a blog post, which then tells who published it, and when.
"""

import re
from dataclasses import replace

from site_builder.model.dates import Basis, PartialDate, Publication
from site_builder.model.document import Document, DocumentKind, Metadata
from site_builder.model.printed_dates import find_only, from_epoch
from site_builder.model.printed_dates import parse as parse_date
from site_builder.model.problems import Place
from site_builder.model.urls import host_of
from site_builder.readers.addresses import absolute
from site_builder.readers.documents import Fragment, document
from site_builder.readers.entities import unescaped
from site_builder.readers.feed_post import address_in, metadata_in, problems_in, read_body
from site_builder.readers.front_matter import FrontMatter, parse, span
from site_builder.readers.plain_text import paragraphs
from site_builder.readers.source import SourceText

NAME = "feed-item"

_HEAD = re.compile(
    r"\s*(?:<!--\s*(?P<stamp>\d{9,14})?[^<>]{0,80}-->\s*)?"
    r"(?:#{1,3}[ \t]+)?\[(?P<title>[^\n]{0,1000}(?:\n[^\n]{1,500}){0,2}?)\]"
    r"\([ \t]{0,9}(?P<address>[^\n]{0,8000}?)[ \t]{0,9}\)[ \t]*\n"
    r"(?P<between>(?:[^\n<]{0,120}\n){0,4}?)"
    r"[ \t]*[-=*]{4,}[ \t]*(?:\n|$)"
)
_ESCAPED = re.compile(r"\\([\\[\]()*_`#!<>|~+.\"'“”‘’-])")
_TIME = re.compile(r"<time\b[^<>]{0,300}?\bdatetime=[\"']([^\"'<>]{4,40})[^<>]{0,300}>([^<]{0,60})", re.IGNORECASE)
_HEAD_OF_BODY = 2_000
_LETTERS = re.compile(r"[^\W_]+")


def recognises(source: SourceText) -> bool:
    """Whether the text, or what follows its front matter, begins with an optional stamp, a linked title and a rule."""
    return _HEAD.match(source.text, _start(source.text)) is not None


def read(source: SourceText) -> Document:
    """The item."""
    text = source.text
    match = _HEAD.match(text, _start(text))
    if match is None:
        raise LookupError("not a feed item")
    matter = _matter(text)
    address = absolute(_ESCAPED.sub(r"\1", match["address"].split(' "')[0]).strip("<>"), None) or address_in(matter)
    place = Place(source.raw.path, text.count("\n", 0, match.end()) + 1)
    fragment = read_body(text[match.end() :], place, address)
    head = paragraphs(match["between"].split("\n"), text.count("\n", 0, match.start("between")) + 1)
    fragment = Fragment((*head, *fragment.blocks), fragment.removals)
    metadata = Metadata(
        title=unescaped(_ESCAPED.sub(r"\1", match["title"])),
        publisher=host_of(address) if address else "",
        publication=_publication(match["between"], text, match.end()),
        collected=_collected(match["stamp"]),
        address=address,
    )
    if not matter.values:
        return document(source, NAME, DocumentKind.NEWS, metadata, fragment)
    metadata = _completed(metadata, metadata_in(matter, address, fragment))
    return document(source, NAME, DocumentKind.NEWS, metadata, fragment, problems_in(matter, metadata, source))


def _start(text: str) -> int:
    """Where the item begins: behind the front matter, if there is any."""
    found = span(text)
    return max(found[2], 0) if found else 0


def _matter(text: str) -> FrontMatter:
    start, end, _ = span(text) or (0, 0, 0)
    return parse(text[start:end]) if end > 0 else FrontMatter()


def _completed(item: Metadata, post: Metadata) -> Metadata:
    """What the front matter says, with what only the item has; its linked title is the feed's own, never shortened."""
    return replace(
        post,
        title=item.title if _is_fuller(item.title, post.title) else post.title,
        publication=post.publication if post.publication.date else item.publication,
        collected=item.collected,
    )


def _is_fuller(title: str, other: str) -> bool:
    """Whether a title has all the letters of another, whose marks may be lost or escaped."""
    letters, others = ("".join(_LETTERS.findall(text)).casefold() for text in (title, other))
    return letters.startswith(others)


def _publication(between: str, text: str, start: int) -> Publication:
    """When it was published, as a line before the rule says, or the first element for times right behind it."""
    for line in between.split("\n"):
        date = find_only(line) if line.strip() else None
        if date is not None:
            return Publication(date, Basis.PRINTED, line.strip())
    end = text.find("</p>", start, start + _HEAD_OF_BODY)
    element = _TIME.search(text, start, end if end > 0 else start + _HEAD_OF_BODY)
    is_printed = element is not None and find_only(element[2]) is not None
    date = parse_date(element[1]) if element is not None and not is_printed else None
    return Publication(date, Basis.META, element[1]) if element is not None and date is not None else Publication()


def _collected(stamp: str | None) -> PartialDate | None:
    return from_epoch(int(stamp)) if stamp else None
