"""The publishers of the documents, and for each document how it came here."""

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.model.article import Article
from site_builder.model.chronicle import SourceId
from site_builder.model.language import Reading
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.edition import Edition
from site_builder.pages.frame import Frame, frame
from site_builder.pages.lines import ArticleLine
from site_builder.pages.making import in_each

MOST = 200


@dataclass(frozen=True, slots=True)
class Holding:
    """A document with its provenance; ``address`` is None if the seed does not record one."""

    article: ArticleLine
    basis: str
    address: str | None
    seed: str
    format: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """A publisher and its documents, the newest first; ``total`` counts those not listed too."""

    id: str
    name: Reading
    description: Reading | None
    rights: Reading | None
    timezone: str
    hosts: str
    holdings: tuple[Holding, ...]
    total: int


@dataclass(frozen=True, slots=True)
class SourcesView:
    """The sources page."""

    frame: Frame
    sources: tuple[SourceView, ...]
    chronology: str


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The page in each language."""
    yield from in_each(editions, Route("sources"), "pages/sources.html", view)


def view(edition: Edition, route: Route) -> SourcesView:
    """The page's view."""
    held: dict[SourceId, list[Article]] = {}
    for article in sorted(edition.corpus.articles, key=lambda article: edition.ranks[article.id]):
        held.setdefault(article.source.id, []).append(article)
    sources = [source for source in edition.corpus.sources if source.id in held]
    return SourcesView(
        frame=frame(edition, route),
        sources=tuple(
            SourceView(
                id=source.id,
                name=edition.read(source.name),
                description=edition.read_or_none(source.description),
                rights=edition.read_or_none(source.rights),
                timezone=source.timezone,
                hosts=", ".join(source.hosts),
                holdings=tuple(_holding(edition, article) for article in held[source.id][:MOST]),
                total=len(held[source.id]),
            )
            for source in sources
        ),
        chronology=edition.path(Route("chronology"), "documents"),
    )


def _holding(edition: Edition, article: Article) -> Holding:
    return Holding(
        article=edition.articles[article.id],
        basis=article.metadata.publication.basis.value,
        address=article.metadata.address,
        seed=article.document.seed,
        format=article.document.format,
    )
