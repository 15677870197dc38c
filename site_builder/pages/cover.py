"""The cover ``/``: every language side by side, no redirect."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from site_builder.model import urls
from site_builder.model.language import Language, Reading
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.edition import Edition
from site_builder.pages.frame import Twin, twins_of


@dataclass(frozen=True, slots=True)
class Column:
    """The site in one language: its title, its description and the way in."""

    language: Language
    title: Reading
    description: Reading
    path: str


@dataclass(frozen=True, slots=True)
class CoverView:
    """All languages at once. ``root`` leads to the site root; ``alternates`` are the home pages."""

    root: str
    canonical: str
    alternates: tuple[Twin, ...]
    columns: tuple[Column, ...]


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The one page that belongs to no language."""
    yield Page("", Route("cover"), None, "pages/cover.html", partial(view, editions))


def view(editions: tuple[Edition, ...]) -> CoverView:
    """The cover's view."""
    corpus = editions[0].corpus
    homes = twins_of(corpus, Route("home"))
    return CoverView(urls.root_of(""), corpus.site.base_url, homes, columns(editions))


def columns(editions: tuple[Edition, ...]) -> tuple[Column, ...]:
    """A column for each language."""
    return tuple(
        Column(e.language, e.read(e.corpus.site.title), e.read(e.corpus.site.description), e.path(Route("home")))
        for e in editions
    )
