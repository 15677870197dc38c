"""How this site is made: the editors' own words, and what the program can say of itself in numbers."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.model.page import Page
from site_builder.model.records import ProseRecord
from site_builder.model.urls import Route
from site_builder.pages.edition import Edition
from site_builder.pages.frame import Frame, frame
from site_builder.pages.making import in_each

DATA_FILES = ("actors", "events", "places", "statements", "claims", "disputes", "contradictions", "naming")


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A cleaning rule, and how many pieces of text, and characters, it took out of all documents."""

    rule: str
    pieces: int
    characters: int


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are of something; ``key`` names its string."""

    key: str
    number: int


@dataclass(frozen=True, slots=True)
class MethodView:
    """The method page. ``prose`` is None where the editors wrote none."""

    frame: Frame
    prose: ProseRecord | None
    counts: tuple[Count, ...]
    rules: tuple[RuleRow, ...]
    data: tuple[str, ...]


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The page in each language."""
    yield from in_each(editions, Route("method"), "pages/method.html", view)


def view(edition: Edition, route: Route) -> MethodView:
    """The page's view."""
    corpus = edition.corpus
    statements = [article.annotations.statements for article in corpus.articles]
    counts = (
        Count("count.documents", len(corpus.articles)),
        Count("count.paragraphs", sum(len(article.paragraphs) for article in corpus.articles)),
        Count("count.actors", len(corpus.actors)),
        Count("count.events", len(corpus.events)),
        Count("count.speeches", sum(len(article.annotations.speeches) for article in corpus.articles)),
        Count("count.statements", sum(map(len, statements))),
        Count("count.reviewed", sum(statement.reviewed for found in statements for statement in found)),
    )
    return MethodView(frame(edition, route), prose(edition, "method"), counts, _rules(edition), DATA_FILES)


def prose(edition: Edition, page: str) -> ProseRecord | None:
    """The editors' prose of a page in this language, or else in the first language they wrote it in."""
    written = [record for record in edition.corpus.site.prose if record.page == page]
    return next((record for record in written if record.language == edition.code), written[0] if written else None)


def _rules(edition: Edition) -> tuple[RuleRow, ...]:
    pieces: Counter[str] = Counter()
    characters: Counter[str] = Counter()
    for article in edition.corpus.articles:
        for removal in article.cleaned.removals:
            pieces[removal.rule] += 1
            characters[removal.rule] += len(removal.text)
    return tuple(RuleRow(rule, pieces[rule], characters[rule]) for rule in sorted(pieces))
