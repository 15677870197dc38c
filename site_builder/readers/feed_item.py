"""A feed item as dumped by an aggregator: a time stamp in a comment, a linked title, a rule, then HTML."""

import re

from site_builder.model.dates import Basis, PartialDate, Publication
from site_builder.model.document import Document, DocumentKind, Metadata
from site_builder.model.printed_dates import find_only, from_epoch
from site_builder.model.problems import Place
from site_builder.model.urls import host_of
from site_builder.readers.addresses import absolute
from site_builder.readers.documents import Fragment, document
from site_builder.readers.entities import unescaped
from site_builder.readers.html import read_fragment
from site_builder.readers.plain_text import paragraphs
from site_builder.readers.source import SourceText

NAME = "feed-item"

_HEAD = re.compile(
    r"\s*(?:<!--\s*(?P<stamp>\d{9,14})?[^<>]{0,80}-->\s*)?"
    r"(?:#{1,3}[ \t]+)?\[(?P<title>[^\n]{1,1000})\]\([ \t]{0,9}(?P<address>[^\n]{0,8000}?)[ \t]{0,9}\)[ \t]*\n"
    r"(?P<between>(?:[^\n<]{0,120}\n){0,4}?)"
    r"[ \t]*[-=*]{4,}[ \t]*(?:\n|$)"
)
_ESCAPED = re.compile(r"\\([\\\[\]()*_`#!<>|~+.-])")


def recognises(source: SourceText) -> bool:
    """Whether the text begins with an optional stamp, a linked title and a rule."""
    return _HEAD.match(source.text) is not None


def read(source: SourceText) -> Document:
    """The item."""
    match = _HEAD.match(source.text)
    if match is None:
        raise LookupError("not a feed item")
    address = absolute(_ESCAPED.sub(r"\1", match["address"].split(' "')[0]).strip("<>"), None)
    place = Place(source.raw.path, source.text.count("\n", 0, match.end()) + 1)
    fragment = read_fragment(source.text[match.end() :], place, address)
    head = paragraphs(match["between"].split("\n"), source.text.count("\n", 0, match.start("between")) + 1)
    fragment = Fragment((*head, *fragment.blocks), fragment.removals)
    metadata = Metadata(
        title=unescaped(_ESCAPED.sub(r"\1", match["title"])),
        publisher=host_of(address) if address else "",
        publication=_publication(match["between"]),
        collected=_collected(match["stamp"]),
        address=address,
    )
    return document(source, NAME, DocumentKind.NEWS, metadata, fragment)


def _publication(between: str) -> Publication:
    for line in between.split("\n"):
        date = find_only(line) if line.strip() else None
        if date is not None:
            return Publication(date, Basis.PRINTED, line.strip())
    return Publication()


def _collected(stamp: str | None) -> PartialDate | None:
    return from_epoch(int(stamp)) if stamp else None
