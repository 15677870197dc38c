"""``sitemap.xml`` with the languages of each page, and ``robots.txt`` that leads to it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial

from site_builder.model import urls
from site_builder.model.corpus import Corpus
from site_builder.model.language import LanguageCode
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.article import lacking
from site_builder.pages.chronology import parts
from site_builder.pages.disputes import tables_of
from site_builder.pages.edition import Edition
from site_builder.pages.frame import counterparts


@dataclass(frozen=True, slots=True)
class Listed:
    """One address and its counterparts as (language tag, address); none where there is no real counterpart."""

    address: str
    alternates: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SitemapView:
    """Every page a search engine should know, the cover first: it stands for readers of no known language."""

    cover: str
    pages: tuple[Listed, ...]
    address: str


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The two files."""
    make = partial(view, editions[0].corpus)
    yield Page("sitemap.xml", Route("sitemap"), None, "pages/sitemap.xml", make)
    yield Page("robots.txt", Route("robots"), None, "pages/robots.txt", make)


def view(corpus: Corpus) -> SitemapView:
    """Every route in every language."""
    base = corpus.site.base_url
    listed = tuple(page for route, lacked in _routes(corpus) for page in _listed(corpus, route, lacked))
    cover = Listed(base, listed[0].alternates)
    return SitemapView(base, (cover, *listed), urls.absolute(base, "sitemap.xml"))


def _listed(corpus: Corpus, route: Route, lacked: Collection[LanguageCode]) -> Iterator[Listed]:
    languages, base = corpus.site.languages, corpus.site.base_url
    addresses = {lang.code: (lang.tag, urls.absolute(base, urls.path(route, lang.code))) for lang in languages}
    codes = counterparts(addresses, lacked)
    alternates = tuple([addresses[code] for code in codes])
    for code, (_, address) in addresses.items():
        yield Listed(address, alternates if code in codes else ())


def _routes(corpus: Corpus) -> Iterator[tuple[Route, Collection[LanguageCode]]]:
    for kind in ("home", "chronology", "actors", "sources", "method", "rights"):
        yield Route(kind), ()
    if corpus.localities:
        yield Route("map"), ()
    for kind in tables_of(corpus):
        yield Route(kind), ()
    for dispute in corpus.disputes:
        yield Route("dispute", dispute.id), ()
    for period in corpus.periods:
        yield Route("period", period.id), ()
    if corpus.events_of_actor:
        yield Route("chronology-actor"), ()
    for route, _ in parts(corpus):
        yield route, ()
    for article in corpus.articles:
        lacked = lacking(corpus, article)
        yield Route("article", article.id), lacked
        if article.translations:
            yield Route("parallel", article.id), lacked
    for actor in corpus.actors:
        yield Route("actor", actor.id), ()
