"""Seeds → documents: one module per format, recognised by content, never by file name."""

from site_builder.model.document import Document, RawDocument
from site_builder.readers import (
    feed_item,
    feed_post,
    markdown_dump,
    meeting_record,
    plain_text,
    web_page,
)
from site_builder.readers.decoding import decode
from site_builder.readers.files import SeedFile, gather, load

__all__ = ["READERS", "SeedFile", "gather", "lines", "load", "read"]

READERS = (
    feed_item,
    feed_post,
    meeting_record,
    markdown_dump,
    web_page,
    plain_text,
)
"""The formats, in the order they are tried; the last takes any text."""


def lines(raw: RawDocument) -> tuple[str, ...]:
    """The lines of a seed, decoded; line n stands at index n - 1. Raises InputError as ``read`` does."""
    return decode(raw).lines


def read(raw: RawDocument) -> Document:
    """What a seed says. Raises InputError if it cannot be decoded, is empty, too large or nested too deeply."""
    source = decode(raw)
    for reader in READERS:
        if reader.recognises(source):
            if reader is plain_text and web_page.looks_like_html(source):
                return web_page.read(source)
            document: Document = reader.read(source)
            return document
    raise LookupError("the last reader takes any text")
