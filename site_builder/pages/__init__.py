"""The corpus → the pages of the site. One module per page kind; to add a kind, add its module and its name here."""

from site_builder.model.corpus import Corpus
from site_builder.model.page import Page
from site_builder.pages import (
    actor,
    actors,
    article,
    chronology,
    cover,
    dispute,
    disputes,
    feed,
    home,
    ledger,
    method,
    naming,
    not_found,
    period,
    places,
    rights,
    sitemap,
    sources,
)
from site_builder.pages.edition import converted_editions, editions

KINDS = (
    cover,
    home,
    article,
    actors,
    actor,
    period,
    chronology,
    places,
    disputes,
    dispute,
    ledger,
    naming,
    sources,
    method,
    rights,
    not_found,
    feed,
    sitemap,
)
"""Each has ``pages(editions) -> Iterator[Page]``."""
OF_THE_WHOLE = (cover, not_found, feed, sitemap)
"""Kinds of which a view that is converted from a language has none of its own."""


def plan(corpus: Corpus) -> tuple[Page, ...]:
    """Every page of the site, planned but not rendered; a page is next to its twins in other languages."""
    made, converted = editions(corpus), converted_editions(corpus)
    planned = [page for kind in KINDS for page in kind.pages(made)]
    if converted:
        planned += [page for kind in KINDS if kind not in OF_THE_WHOLE for page in kind.pages(converted)]
    return tuple(planned)
