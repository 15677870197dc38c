"""Where accounts differ: the contested points by period, figures on what came before, the ways to the other tables."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from site_builder.model.chronicle import ActorId, PeriodId
from site_builder.model.claims import Claim, Dispute
from site_builder.model.corpus import Corpus
from site_builder.model.language import Reading
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.claims import FigureGroup, figure_groups
from site_builder.pages.edition import Edition
from site_builder.pages.frame import Frame, frame
from site_builder.pages.lines import Link, Mark
from site_builder.pages.making import in_each


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks to a point, with the paragraphs."""

    name: Reading
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """A column in brief: a party (None: third parties) and who speaks for it; nobody: not in these texts."""

    party: Reading | None
    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class DisputeLine:
    """A contested point in brief: third parties first, then the parties in alphabetical order."""

    id: str
    point: Link
    kind: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class PeriodDisputes:
    """The points of one period; ``period`` is None for background."""

    period: Link | None
    accent: int
    disputes: tuple[DisputeLine, ...]


@dataclass(frozen=True, slots=True)
class DisputesView:
    """The page."""

    frame: Frame
    periods: tuple[PeriodDisputes, ...]
    figures: tuple[FigureGroup, ...]
    ledger: str
    naming: str


def tables_of(corpus: Corpus) -> tuple[str, ...]:
    """Which of the pages on differences there are, by kind: none that would be empty."""
    wanted = (
        ("disputes", corpus.has_differences),
        ("ledger", bool(corpus.contradictions)),
        ("naming", any(naming.uses for naming in corpus.naming)),
    )
    return tuple(kind for kind, there in wanted if there)


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The page in each language, if there is anything to show."""
    if "disputes" in tables_of(editions[0].corpus):
        yield from in_each(editions, Route("disputes"), "pages/disputes.html", view)


def view(edition: Edition, route: Route) -> DisputesView:
    """The page's view."""
    corpus, tables = edition.corpus, tables_of(edition.corpus)
    listed = (_period(edition, period) for period in (*(period.id for period in corpus.periods), None))
    return DisputesView(
        frame=frame(edition, route),
        periods=tuple(one for one in listed if one.disputes),
        figures=figure_groups(edition, (claim for claim in corpus.claims if claim.period is None)),
        ledger=edition.path(Route("ledger")) if "ledger" in tables else "",
        naming=edition.path(Route("naming")) if "naming" in tables else "",
    )


def _period(edition: Edition, period: PeriodId | None) -> PeriodDisputes:
    return PeriodDisputes(edition.period(period), edition.accent(period), contested(edition, period))


def contested(edition: Edition, period: PeriodId | None) -> tuple[DisputeLine, ...]:
    """The points of a period (None: background) in alphabetical order."""
    found = (dispute for dispute in edition.corpus.disputes if dispute.period == period)
    return tuple(_line(edition, one) for one in sorted(found, key=lambda one: (edition.sorting(one.point), one.id)))


def _line(edition: Edition, dispute: Dispute) -> DisputeLine:
    return DisputeLine(
        id=dispute.id,
        point=Link(edition.read(dispute.point), edition.path(Route("dispute", dispute.id))),
        kind=dispute.kind.value,
        sides=tuple(_side(edition, party, dispute.of(party)) for party in sides_of(edition, dispute)),
    )


def sides_of(edition: Edition, dispute: Dispute) -> tuple[ActorId | None, ...]:
    """The columns in order: third parties (None), then the parties alphabetically in the language of the page."""
    return (None, *edition.by_name(dispute.parties))


def _side(edition: Edition, party: ActorId | None, claims: Iterable[Claim]) -> Side:
    spoken: dict[ActorId, list[Claim]] = {}
    for claim in claims:
        spoken.setdefault(claim.claimant, []).append(claim)
    voices = (
        Voice(edition.actors[who].name, edition.marks(c for claim in made for c in claim.citations))
        for who, made in spoken.items()
    )
    return Side(edition.actors[party].name if party else None, tuple(voices))
