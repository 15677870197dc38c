"""The ledger: every pair of claims on the same thing that cannot both be right, as the build finds them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from site_builder.model.claims import Contradiction
from site_builder.model.language import Reading
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.claims import ClaimLine, claim_line
from site_builder.pages.edition import Edition
from site_builder.pages.frame import Frame, frame
from site_builder.pages.making import in_each


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims that disagree; ``explanation`` is None where there is none for this pair alone."""

    first: ClaimLine
    second: ClaimLine
    explanation: Reading | None


@dataclass(frozen=True, slots=True)
class Chapter:
    """The pairs on one thing. ``explanation`` is said once where it is the same for all, None if there is none."""

    id: str
    about: Reading
    pairs: tuple[Pair, ...]
    explanation: Reading | None


@dataclass(frozen=True, slots=True)
class LedgerView:
    """The page; ``total`` counts the pairs."""

    frame: Frame
    chapters: tuple[Chapter, ...]
    total: int
    index: str


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The page in each language, if any claims disagree."""
    if editions[0].corpus.contradictions:
        yield from in_each(editions, Route("ledger"), "pages/ledger.html", view)


def view(edition: Edition, route: Route) -> LedgerView:
    """The page's view."""
    found = edition.corpus.contradictions
    return LedgerView(frame(edition, route), chapters(edition, found), len(found), edition.path(Route("disputes")))


def chapters(edition: Edition, found: Iterable[Contradiction]) -> tuple[Chapter, ...]:
    """Pairs by what they are about."""
    return tuple(_chapter(edition, list(group)) for _, group in groupby(found, key=lambda one: one.scope.id))


def _chapter(edition: Edition, found: list[Contradiction]) -> Chapter:
    shared = len({one.explanation for one in found}) == 1
    return Chapter(
        id=found[0].scope.id,
        about=edition.read(found[0].scope.text),
        pairs=tuple(_pair(edition, one, alone=not shared) for one in found),
        explanation=edition.read_or_none(found[0].explanation) if shared else None,
    )


def _pair(edition: Edition, one: Contradiction, *, alone: bool) -> Pair:
    return Pair(
        first=claim_line(edition, one.first),
        second=claim_line(edition, one.second),
        explanation=edition.read_or_none(one.explanation) if alone else None,
    )
