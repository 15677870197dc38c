"""``404.html``: served at any depth, so its links begin at the base address's path."""

from collections.abc import Iterator
from functools import partial

from site_builder.model import urls
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.cover import CoverView, columns
from site_builder.pages.edition import Edition

PATH = "404.html"


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The page for addresses that lead nowhere, in all languages at once."""
    yield Page(PATH, Route("not_found"), None, "pages/not_found.html", partial(view, editions))


def view(editions: tuple[Edition, ...]) -> CoverView:
    """Its view: the cover's columns, with links from the root of the host."""
    return CoverView(urls.base_path(editions[0].corpus.site.base_url), "", (), columns(editions))
