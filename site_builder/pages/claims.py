"""Claims and figures as pages print them: who makes them, through whom they came, in which words, where."""

from collections.abc import Iterable
from dataclasses import dataclass

from site_builder.model.article import ArticleId
from site_builder.model.chronicle import ActorId
from site_builder.model.claims import Claim, ClaimId, Scope, ScopeId
from site_builder.model.dates import PartialDate
from site_builder.model.language import Reading
from site_builder.model.quantities import Measure, Quantity
from site_builder.pages.edition import Edition
from site_builder.pages.lines import ArticleLine, Link, Mark
from site_builder.pages.ordering import name_key
from site_builder.pages.pictures.bars import Bar, scale

_MEASURES = {measure: place for place, measure in enumerate(Measure)}


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim as printed. ``tag`` is the language of ``quote``; ``chain`` has the outlet's own source first.

    ``mouth`` is who speaks for the claimant and belongs to it, such as its representative: nobody is relayed then.

    ``bar`` draws its number on one line with others of its sort. ``article`` is the document it is first made in;
    ``marks`` lead to the paragraphs.
    """

    id: str
    claimant: Link
    mouth: Reading | None
    chain: tuple[Reading, ...]
    words: Reading
    quote: str
    tag: str
    date: PartialDate | None
    end: PartialDate | None
    as_of: PartialDate | None
    quantity: Quantity | None
    bar: Bar | None
    article: ArticleLine
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """The figures on one thing, each with who gives it."""

    about: Reading
    measure: str
    claims: tuple[ClaimLine, ...]


def bars_of(claims: Iterable[Claim]) -> dict[ClaimId, Bar]:
    """The numbers of some claims as bars, all of one sort on one line, so that two of them can be compared by eye."""
    found: dict[Measure, list[tuple[ClaimId, Quantity]]] = {}
    for claim in claims:
        if claim.quantity is not None:
            found.setdefault(claim.quantity.measure, []).append((claim.id, claim.quantity))
    return {
        claim: bar
        for given in found.values()
        for (claim, _), bar in zip(given, scale([quantity for _, quantity in given]), strict=True)
        if bar is not None
    }


def claim_line(edition: Edition, claim: Claim, bar: Bar | None = None) -> ClaimLine:
    """A claim as printed outside its article."""
    article = edition.corpus.article_by_id[ArticleId(claim.citations[0].article)]
    own = bool(claim.chain) and _belongs(edition, claim.chain[-1].actor, claim.claimant)
    chain = edition.chain(claim.chain, article)
    return ClaimLine(
        id=claim.id,
        claimant=edition.actors[claim.claimant],
        mouth=chain[-1] if own else None,
        chain=chain[:-1] if own else chain,
        words=edition.read(claim.text),
        quote=claim.quote,
        tag=article.metadata.language,
        date=claim.date,
        end=claim.end,
        as_of=claim.as_of,
        quantity=claim.quantity,
        bar=bar,
        article=edition.articles[article.id],
        marks=edition.marks(claim.citations),
    )


def _belongs(edition: Edition, actor: ActorId | None, body: ActorId) -> bool:
    known = edition.corpus.actor_by_id.get(actor) if actor else None
    return known is not None and known.affiliation == body


def figure_groups(edition: Edition, claims: Iterable[Claim]) -> tuple[FigureGroup, ...]:
    """The claims that give a number, by what they are about: by measure, then by the party counted, then by name."""
    scopes = edition.corpus.scope_by_id
    found: dict[ScopeId, list[Claim]] = {}
    for claim in claims:
        if claim.quantity is not None and claim.scope is not None:
            found.setdefault(claim.scope, []).append(claim)
    ordered = sorted(found, key=lambda scope: _scope_key(edition, scopes[scope]))
    bars = bars_of(claim for scope in ordered for claim in found[scope])
    return tuple(_group(edition, scopes[scope], found[scope], bars) for scope in ordered)


def _scope_key(edition: Edition, scope: Scope) -> tuple[int, tuple[bytes, str], bytes]:
    whose = name_key(edition.corpus.actor_by_id[scope.whose], edition.language) if scope.whose else (b"", "")
    return _MEASURES[scope.measure] if scope.measure else -1, whose, edition.sorting(scope.text)


def _group(edition: Edition, scope: Scope, claims: list[Claim], bars: dict[ClaimId, Bar]) -> FigureGroup:
    measure = scope.measure.value if scope.measure else ""
    lines = tuple(claim_line(edition, claim, bars.get(claim.id)) for claim in claims)
    return FigureGroup(edition.read(scope.text), measure, lines)
