"""What the editors wrote of claims, disputes and names, before it is joined with the documents."""

from dataclasses import dataclass

from site_builder.model.claims import DisputeKind
from site_builder.model.dates import PartialDate
from site_builder.model.language import LocalizedText
from site_builder.model.located import CitationRecord, Located, SentenceRecord
from site_builder.model.problems import Place
from site_builder.model.quantities import Measure, People, Qualifier, Unit


@dataclass(frozen=True, slots=True)
class ExplanationRecord:
    """Why claims on one thing differ; ``claims`` are ids, none: all of them."""

    text: LocalizedText
    claims: tuple[Located, ...] = ()


@dataclass(frozen=True, slots=True)
class ScopeRecord:
    """An entry of ``scopes.yaml``: the one thing that several claims are about. No measure: a date."""

    id: Located
    text: LocalizedText
    measure: Measure | None = None
    whose: Located | None = None
    period: Located | None = None
    explained: tuple[ExplanationRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureRecord:
    """The number of a claim: ``low`` and ``high``, or neither where the source gives none.

    ``measure`` and ``unit`` are written where they are not those of the scope.
    """

    low: int | None
    high: int | None
    qualifier: Qualifier
    people: People
    place: Place
    measure: Measure | None = None
    unit: Unit | None = None
    parts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimRecord:
    """An entry of a file in ``claims/``, or of the claims of a dispute. ``side`` is an actor's id or ``third``."""

    id: Located
    claimant: Located
    text: LocalizedText
    quote: Located
    citations: tuple[CitationRecord, ...]
    chain: tuple[str, ...] = ()
    side: Located | None = None
    date: PartialDate | None = None
    end: PartialDate | None = None
    as_of: PartialDate | None = None
    event: Located | None = None
    scope: Located | None = None
    figure: FigureRecord | None = None
    period: Located | None = None


@dataclass(frozen=True, slots=True)
class DisputeRecord:
    """A file in ``disputes/``: one contested point. ``also`` names claims written elsewhere that belong here too."""

    id: Located
    point: LocalizedText
    kind: DisputeKind
    parties: tuple[Located, ...]
    claims: tuple[ClaimRecord, ...]
    also: tuple[Located, ...] = ()
    later: tuple[SentenceRecord, ...] = ()
    period: Located | None = None


@dataclass(frozen=True, slots=True)
class TermRecord:
    """A way to call something, and its forms in texts."""

    id: Located
    name: LocalizedText
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NamingRecord:
    """An entry of ``naming.yaml``: one thing and the terms for it."""

    id: Located
    name: LocalizedText
    terms: tuple[TermRecord, ...]
    period: Located | None = None
    note: LocalizedText = LocalizedText()
