"""The Atom feed of each language (RFC 4287): the newest documents, dated by their publication, never by the clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from site_builder.model import urls
from site_builder.model.article import Article
from site_builder.model.dates import PartialDate
from site_builder.model.language import Reading
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.edition import Edition

LONGEST = 50


@dataclass(frozen=True, slots=True)
class Entry:
    """A document in the feed; addresses are absolute, ``updated`` is RFC 3339."""

    address: str
    title: Reading
    source: Reading
    updated: str
    summary: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class FeedView:
    """A feed in one language. A document without a date is in no feed: none is made up for it."""

    tag: str
    title: Reading
    subtitle: Reading
    address: str
    home: str
    updated: str
    entries: tuple[Entry, ...]


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """A feed for each language."""
    for edition in editions:
        path = urls.path(Route("feed"), edition.code)
        yield Page(path, Route("feed"), edition.code, "pages/feed.xml", partial(view, edition))


def view(edition: Edition) -> FeedView:
    """The newest dated documents of an edition."""
    site = edition.corpus.site
    dated = [(a, a.metadata.publication.date) for a in reversed(edition.corpus.articles)]
    entries = tuple(_entry(edition, article, date) for article, date in dated if date is not None)[:LONGEST]
    latest = [entry.updated for entry in entries] + ([rfc3339(site.as_of)] if site.as_of else [])
    return FeedView(
        tag=edition.language.tag,
        title=edition.read(site.title),
        subtitle=edition.read(site.description),
        address=urls.absolute(site.base_url, urls.path(Route("feed"), edition.code)),
        home=urls.absolute(site.base_url, urls.path(Route("home"), edition.code)),
        updated=max(latest, default="1970-01-01T00:00:00Z"),
        entries=entries,
    )


def rfc3339(date: PartialDate) -> str:
    """A date as a moment: in UTC where the zone is known, else the first moment it can mean, ending in ``Z``."""
    return f"{(date.instant() or date.earliest()).replace(tzinfo=None).isoformat(timespec='seconds')}Z"


def _entry(edition: Edition, article: Article, date: PartialDate) -> Entry:
    line = edition.articles[article.id]
    return Entry(
        address=urls.absolute(edition.corpus.site.base_url, urls.path(Route("article", article.id), edition.code)),
        title=line.title,
        source=line.source,
        updated=rfc3339(date),
        summary=tuple(edition.read(sentence.text) for sentence in article.summary),
    )
