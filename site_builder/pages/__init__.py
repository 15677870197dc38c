"""The corpus → the pages of the site. One module per page kind; to add a kind, add its module and its name here."""

from site_builder.model.corpus import Corpus
from site_builder.model.page import Page
from site_builder.pages import (
    actor,
    actors,
    article,
    chronology,
    cover,
    feed,
    home,
    method,
    not_found,
    period,
    places,
    rights,
    sitemap,
    sources,
)
from site_builder.pages.edition import editions

KINDS = (
    cover,
    home,
    article,
    actors,
    actor,
    period,
    chronology,
    places,
    sources,
    method,
    rights,
    not_found,
    feed,
    sitemap,
)
"""Each has ``pages(editions) -> Iterator[Page]``."""


def plan(corpus: Corpus) -> tuple[Page, ...]:
    """Every page of the site, planned but not rendered; a page is next to its twins in other languages."""
    made = editions(corpus)
    return tuple(page for kind in KINDS for page in kind.pages(made))
