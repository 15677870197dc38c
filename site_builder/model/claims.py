"""What one party asserts, and the points on which the assertions differ."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from site_builder.model.article import ChainLink
from site_builder.model.chronicle import ActorId, Citation, DisputeId, EventId, PeriodId, Sentence
from site_builder.model.dates import PartialDate
from site_builder.model.language import LocalizedText
from site_builder.model.quantities import Measure, Quantity

ClaimId = NewType("ClaimId", str)
ScopeId = NewType("ScopeId", str)

THIRD = "third"
"""Stands for third parties where otherwise a party's id does: as the side that an editor gives a claim, on pages."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why some claims on one thing differ, in the editors' words; no claims named: why any do."""

    text: LocalizedText
    claims: tuple[ClaimId, ...] = ()


@dataclass(frozen=True, slots=True)
class Scope:
    """The one thing that several claims are about: Armenian dead, 12–15 September 2022. Only such claims are compared.

    ``measure`` is None where a date is claimed and not a number.
    """

    id: ScopeId
    text: LocalizedText
    measure: Measure | None = None
    whose: ActorId | None = None
    period: PeriodId | None = None
    explanations: tuple[Explanation, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """What one party asserts about a contested point, an event or a figure, with the citation that proves it did.

    The claimant is never missing: where the outlet itself speaks, the outlet is the claimant. ``chain`` runs from the
    outlet's immediate source to the claimant's mouth, the claimant left out, as in a statement. ``text`` is a neutral
    paraphrase by the editors, ``quote`` the source's own words, found in a cited paragraph (empty only where the claim
    comes from an event). ``date`` (to ``end``) is when, as claimed; ``as_of`` the day up to which it speaks. ``side``
    is the state or body the claimant belongs to, or None for what is put with third parties.
    """

    id: ClaimId
    claimant: ActorId
    text: LocalizedText
    citations: tuple[Citation, ...]
    quote: str = ""
    chain: tuple[ChainLink, ...] = ()
    date: PartialDate | None = None
    end: PartialDate | None = None
    as_of: PartialDate | None = None
    side: ActorId | None = None
    event: EventId | None = None
    scope: ScopeId | None = None
    quantity: Quantity | None = None
    period: PeriodId | None = None

    def disagrees(self, other: "Claim") -> bool:
        """Whether two claims on one thing cannot both be right: no number, or no moment, satisfies both."""
        if self.quantity and other.quantity:
            return not self.quantity.agrees(other.quantity)
        if self.date and other.date and not (self.quantity or other.quantity):
            return _apart(self.date, self.end, other.date, other.end)
        return False


class DisputeKind(StrEnum):
    """In what way accounts differ."""

    OPPOSED = "opposed"
    FIGURES = "figures"
    TIMES = "times"
    WORDING = "wording"


@dataclass(frozen=True, slots=True)
class Dispute:
    """One contested point and the claims about it, side by side.

    ``parties`` each have a place, whether they speak or not; a claim that is of none of them is a third party's.
    ``later`` says what changed afterwards.
    """

    id: DisputeId
    point: LocalizedText
    kind: DisputeKind
    parties: tuple[ActorId, ...]
    claims: tuple[Claim, ...]
    period: PeriodId | None = None
    later: tuple[Sentence, ...] = ()

    def of(self, party: ActorId | None) -> tuple[Claim, ...]:
        """The claims of a party, or of third parties (None), as the documents came out and the paragraphs stand."""
        if party is None:
            return tuple(claim for claim in self.claims if claim.side not in self.parties)
        return tuple(claim for claim in self.claims if claim.side == party)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two claims on one thing that disagree, and why if the editors know."""

    scope: Scope
    first: Claim
    second: Claim
    explanation: LocalizedText = LocalizedText()


def _apart(date: PartialDate, end: PartialDate | None, other: PartialDate, other_end: PartialDate | None) -> bool:
    """Whether two spans share no moment: in UTC where all ends have one, otherwise by local time."""
    first, second = (date, end or date), (other, other_end or other)
    instants = [one.instant() for one in (*first, *second)]
    if None not in instants:
        start, stop, other_start, other_stop = (one for one in instants if one)
        return stop < other_start or other_stop < start
    return first[1].latest() < second[0].earliest() or second[1].latest() < first[0].earliest()
