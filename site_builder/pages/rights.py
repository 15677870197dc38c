"""Rights: the editors' own words, and what each source allows."""

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.model.language import Reading
from site_builder.model.page import Page
from site_builder.model.records import ProseRecord
from site_builder.model.urls import Route
from site_builder.pages.edition import Edition
from site_builder.pages.frame import Frame, frame
from site_builder.pages.lines import Link
from site_builder.pages.making import in_each
from site_builder.pages.method import prose


@dataclass(frozen=True, slots=True)
class SourceRights:
    """A source and what it allows; None where the editors recorded nothing."""

    source: Link
    rights: Reading | None


@dataclass(frozen=True, slots=True)
class Notice:
    """A rights notice that a document itself carries."""

    article: Link
    text: str
    tag: str


@dataclass(frozen=True, slots=True)
class RightsView:
    """The rights page."""

    frame: Frame
    prose: ProseRecord | None
    sources: tuple[SourceRights, ...]
    notices: tuple[Notice, ...]
    contact: str


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The page in each language."""
    yield from in_each(editions, Route("rights"), "pages/rights.html", view)


def view(edition: Edition, route: Route) -> RightsView:
    """The page's view."""
    corpus = edition.corpus
    sources = edition.path(Route("sources"))
    return RightsView(
        frame=frame(edition, route),
        prose=prose(edition, "rights"),
        sources=tuple(
            SourceRights(
                Link(edition.read(source.name), f"{sources}#source-{source.id}"), edition.read_or_none(source.rights)
            )
            for source in corpus.sources
        ),
        notices=tuple(
            Notice(
                Link(edition.articles[article.id].title, edition.articles[article.id].path),
                article.metadata.rights,
                article.metadata.language,
            )
            for article in corpus.articles
            if article.metadata.rights
        ),
        contact=corpus.site.contact,
    )
