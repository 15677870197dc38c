"""One contested point: what third parties say first, then the parties side by side, in their own words."""

from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.model.chronicle import DisputeId
from site_builder.model.claims import THIRD
from site_builder.model.language import Reading
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.claims import ClaimLine, bars_of, claim_line
from site_builder.pages.disputes import sides_of
from site_builder.pages.edition import Edition
from site_builder.pages.frame import Frame, frame
from site_builder.pages.ledger import Chapter, chapters
from site_builder.pages.lines import Link, SentenceLine
from site_builder.pages.making import in_each


@dataclass(frozen=True, slots=True)
class Column:
    """What one side says: a party, or third parties (None)."""

    id: str
    party: Link | None
    claims: tuple[ClaimLine, ...]


@dataclass(frozen=True, slots=True)
class DisputeView:
    """The page of a contested point. ``third`` comes before the ``parties``, which stand in alphabetical order."""

    frame: Frame
    point: Reading
    kind: str
    period: Link | None
    third: Column
    parties: tuple[Column, ...]
    drawn: bool
    later: tuple[SentenceLine, ...]
    chapters: tuple[Chapter, ...]
    ledger: str
    index: str
    method: str


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The page of each contested point in each language."""
    for dispute in editions[0].corpus.disputes:
        yield from in_each(editions, Route("dispute", dispute.id), "pages/dispute.html", view)


def view(edition: Edition, route: Route) -> DisputeView:
    """The view of one point's page."""
    corpus = edition.corpus
    dispute = corpus.dispute_by_id[DisputeId(route.id)]
    bars = bars_of(dispute.claims)
    columns = tuple(
        Column(
            id=party or THIRD,
            party=edition.actor(party),
            claims=tuple(claim_line(edition, claim, bars.get(claim.id)) for claim in dispute.of(party)),
        )
        for party in sides_of(edition, dispute)
    )
    here = {claim.id for claim in dispute.claims}
    pairs = (one for one in corpus.contradictions if one.first.id in here and one.second.id in here)
    return DisputeView(
        frame=frame(edition, route, accent=edition.accent(dispute.period)),
        point=edition.read(dispute.point),
        kind=dispute.kind.value,
        period=edition.period(dispute.period),
        third=columns[0],
        parties=columns[1:],
        drawn=bool(bars),
        later=edition.sentences(dispute.later),
        chapters=chapters(edition, pairs),
        ledger=edition.path(Route("ledger")),
        index=edition.path(Route("disputes")),
        method=edition.path(Route("method")),
    )
