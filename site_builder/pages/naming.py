"""What the same thing is called: for each thing a table of terms and documents, with who uses which."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from site_builder.model.chronicle import Citation
from site_builder.model.language import EN, ZH, Reading, code_of_tag
from site_builder.model.naming import Naming, Term, Use
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.disputes import tables_of
from site_builder.pages.edition import Edition
from site_builder.pages.frame import Frame, frame
from site_builder.pages.lines import ArticleLine, Link, Mark
from site_builder.pages.making import in_each

MOST_DOCUMENTS = 8
"""So many documents, the newest, have a column; the data file has all."""
MOST_MARKS = 12
"""So many paragraphs are named for each speaker."""


@dataclass(frozen=True, slots=True)
class UseLine:
    """Who uses a term, and where; ``quoted`` tells the speaker's own words from a report of them."""

    speaker: Link
    outlet: bool
    quoted: bool
    marks: tuple[Mark, ...]
    more: int


@dataclass(frozen=True, slots=True)
class TermLine:
    """A row: a term, its other forms in the texts, and for each document who uses it (nobody: not in this text)."""

    name: Reading
    forms: tuple[Reading, ...]
    cells: tuple[tuple[UseLine, ...], ...]


@dataclass(frozen=True, slots=True)
class NamingTable:
    """The table on one thing; ``left_out`` counts the documents without a column."""

    id: str
    name: Reading
    note: Reading | None
    documents: tuple[ArticleLine, ...]
    terms: tuple[TermLine, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class NamingView:
    """The page."""

    frame: Frame
    tables: tuple[NamingTable, ...]
    index: str


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The page in each language, if a term is used anywhere."""
    if "naming" in tables_of(editions[0].corpus):
        yield from in_each(editions, Route("naming"), "pages/naming.html", view)


def view(edition: Edition, route: Route) -> NamingView:
    """The page's view."""
    tables = tuple(_table(edition, naming) for naming in edition.corpus.naming if naming.uses)
    return NamingView(frame(edition, route), tables, edition.path(Route("disputes")))


def _table(edition: Edition, naming: Naming) -> NamingTable:
    used = dict.fromkeys(use.article for use in naming.uses)
    shown = tuple(used)[-MOST_DOCUMENTS:]
    terms = sorted(naming.terms, key=lambda term: (edition.sorting(term.name), term.id))
    return NamingTable(
        id=naming.id,
        name=edition.read(naming.name),
        note=edition.read_or_none(naming.note),
        documents=tuple(edition.articles[article] for article in shown),
        terms=tuple(_term(edition, term, naming.uses, shown) for term in terms),
        left_out=len(used) - len(shown),
    )


def _term(edition: Edition, term: Term, uses: Iterable[Use], shown: tuple[str, ...]) -> TermLine:
    here: dict[str, list[Use]] = {article: [] for article in shown}
    forms: dict[str, None] = {}
    for use in uses:
        if use.term == term.id:
            forms[use.form] = None
            here.get(use.article, []).append(use)
    name = edition.read(term.name)
    others = tuple(Reading(form, EN if form.isascii() else ZH) for form in forms if form not in name.text)
    return TermLine(name, others, tuple(tuple(_cell(edition, found)) for found in here.values()))


def _cell(edition: Edition, uses: list[Use]) -> Iterator[UseLine]:
    by_speaker: dict[tuple[str, bool], list[Use]] = {}
    for use in uses:
        by_speaker.setdefault((use.actor or use.speaker, use.quoted), []).append(use)
    for found in by_speaker.values():
        citations = dict.fromkeys(Citation(use.article, use.paragraph) for use in found)
        marks = edition.marks(citations)
        yield UseLine(
            speaker=_speaker(edition, found[0]),
            outlet=not (found[0].actor or found[0].speaker),
            quoted=found[0].quoted,
            marks=marks[:MOST_MARKS],
            more=len(marks[MOST_MARKS:]),
        )


def _speaker(edition: Edition, use: Use) -> Link:
    known = edition.actor(use.actor)
    if known is not None:
        return known
    article = edition.corpus.article_by_id[use.article]
    if use.speaker:
        return Link(Reading(use.speaker, code_of_tag(article.metadata.language)), "")
    return Link(edition.articles[use.article].source, "")
