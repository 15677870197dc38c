"""Claims, disputes and the pairs of claims that disagree, from the editors' records."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from site_builder.assemble.references import References
from site_builder.model.article import Article, ArticleId, ChainLink
from site_builder.model.chronicle import Actor, ActorId, Citation, DisputeId, Event, PeriodId
from site_builder.model.claim_records import ClaimRecord, DisputeRecord, FigureRecord, ScopeRecord
from site_builder.model.claims import THIRD, Claim, ClaimId, Contradiction, Dispute, Explanation, Scope, ScopeId
from site_builder.model.language import LocalizedText
from site_builder.model.located import Located
from site_builder.model.problems import error
from site_builder.model.quantities import UNITS, Quantity, Unit
from site_builder.model.records import Records


class Claims:
    """Joins the records of claims with the documents; problems go to the references."""

    def __init__(
        self,
        records: Records,
        articles: Mapping[ArticleId, Article],
        actors: Mapping[ActorId, Actor],
        references: References,
    ) -> None:
        self._articles = articles
        self._ranks = {str(article): rank for rank, article in enumerate(articles)}
        self._actors = actors
        self._references = references
        self.scopes = {scope.id: scope for scope in (self._scope(record) for record in records.scopes)}
        self._dated = {ScopeId(record.id.value) for record in records.scopes if record.period}

    def claims(self, records: Records, events: Sequence[Event]) -> tuple[Claim, ...]:
        """Every claim with a citation of an article at hand: as the documents came out, then those of events.

        An event that one side alone tells of is its claim, unless a claim on that event by that claimant is written.
        """
        written = [*(claim for dispute in records.disputes for claim in dispute.claims), *records.claims]
        joined = sorted((claim for record in written for claim in self._claim(record)), key=self._place)
        told = {(claim.event, claim.claimant) for claim in joined}
        alone = ((event, event.claimed_by) for event in events if event.claimed_by)
        return (*joined, *(self._of_event(event, by) for event, by in alone if (event.id, by) not in told))

    def disputes(self, records: Records, claims: Mapping[ClaimId, Claim]) -> tuple[Dispute, ...]:
        """The disputes of which a claim is at hand."""
        written = {one.id.value for one in (*records.claims, *(c for d in records.disputes for c in d.claims))}
        made = (self._dispute(record, claims, written) for record in records.disputes)
        return tuple(dispute for dispute in made if dispute.claims)

    def _scope(self, record: ScopeRecord) -> Scope:
        return Scope(
            id=ScopeId(record.id.value),
            text=record.text,
            measure=record.measure,
            whose=self._references.actor(record.whose),
            period=self._references.period(record.period) if record.period else None,
            explanations=tuple(
                Explanation(one.text, tuple(ClaimId(claim.value) for claim in one.claims)) for one in record.explained
            ),
        )

    def _claim(self, record: ClaimRecord) -> Iterator[Claim]:
        references = self._references
        claimant, citations = references.actor(record.claimant), references.citations(record.citations)
        scope = self._scope_of(record)
        event = references.event(record.event)
        side = self._side(record.side, claimant)
        if claimant is None or not citations:
            return
        self._check_quote(record, citations)
        yield Claim(
            id=ClaimId(record.id.value),
            claimant=claimant,
            text=record.text,
            citations=citations,
            quote=record.quote.value,
            chain=tuple(_link(name, references) for name in record.chain),
            date=record.date,
            end=record.end,
            as_of=record.as_of,
            side=side,
            event=event,
            scope=scope.id if scope else None,
            quantity=_quantity(record.figure, scope, record, references) if record.figure and scope else None,
            period=self._period(record.period, scope, citations),
        )

    def _of_event(self, event: Event, claimant: ActorId) -> Claim:
        return Claim(
            id=ClaimId(f"{event.id}-claim"),
            claimant=claimant,
            text=event.text,
            citations=event.citations,
            date=event.date,
            end=event.end,
            side=self._top(claimant),
            event=event.id,
            period=event.period,
        )

    def _scope_of(self, record: ClaimRecord) -> Scope | None:
        known = self._references.known(record.scope, self.scopes, "scope")
        return self.scopes[ScopeId(record.scope.value)] if record.scope and known else None

    def _period(self, written: Located | None, scope: Scope | None, citations: Sequence[Citation]) -> PeriodId | None:
        if written is not None:
            return self._references.period(written)
        if scope is not None and scope.id in self._dated:
            return scope.period
        return self._articles[ArticleId(citations[0].article)].period

    def _place(self, claim: Claim) -> tuple[int, int, str]:
        """Where a claim is first made: the documents in the order they came out, then the paragraphs."""
        citation = claim.citations[0]
        return self._ranks[citation.article], citation.paragraph, claim.id

    def _side(self, written: Located | None, claimant: ActorId | None) -> ActorId | None:
        if written is not None:
            return None if written.value == THIRD else self._references.actor(written)
        return self._top(claimant) if claimant else None

    def _top(self, actor: ActorId) -> ActorId:
        """The state or body an actor belongs to in the end, itself if to none."""
        for _ in range(4):
            known = self._actors.get(actor)
            if known is None or known.affiliation is None:
                break
            actor = known.affiliation
        return actor

    def _check_quote(self, record: ClaimRecord, citations: Sequence[Citation]) -> None:
        if len(citations) < sum(len(one.paragraphs) for one in record.citations):
            return
        if not any(record.quote.value in self._text(citation) for citation in citations):
            where = ", ".join(f"p{citation.paragraph}" if citation.paragraph else "title" for citation in citations)
            message = f"{where} of {citations[0].article!r} does not contain the words {record.quote.value[:40]!r}"
            hint = "a quote is copied from the cited paragraph, letter by letter"
            self._references.problems.append(error("quote-not-found", record.quote.place, message, hint))

    def _text(self, citation: Citation) -> str:
        article = self._articles[ArticleId(citation.article)]
        return article.paragraphs[citation.paragraph - 1].text if citation.paragraph else article.metadata.title

    def _dispute(self, record: DisputeRecord, claims: Mapping[ClaimId, Claim], written: set[str]) -> Dispute:
        references = self._references
        own = [ClaimId(claim.id.value) for claim in record.claims]
        own += [ClaimId(other.value) for other in record.also if references.known(other, written, "claim")]
        found = tuple(sorted((claims[one] for one in set(own) if one in claims), key=self._place))
        parties = (references.actor(party) for party in record.parties)
        period = references.period(record.period) if record.period else found[0].period if found else None
        return Dispute(
            id=DisputeId(record.id.value),
            point=record.point,
            kind=record.kind,
            parties=tuple(party for party in parties if party),
            claims=found,
            period=period,
            later=references.sentences(record.later),
        )


def _quantity(figure: FigureRecord, scope: Scope, record: ClaimRecord, references: References) -> Quantity | None:
    if scope.measure is None:
        message = f"{record.id.value!r} has a figure, but its scope {scope.id!r} has no measure"
        hint = "give the scope a measure, or the claim another scope"
        references.problems.append(error("no-measure", figure.place, message, hint))
        return None
    measure = figure.measure or scope.measure
    return Quantity(
        measure=measure,
        unit=figure.unit or UNITS.get(measure, Unit.PERSON),
        low=figure.low,
        high=figure.high,
        qualifier=figure.qualifier,
        people=figure.people,
        whose=scope.whose,
        parts=figure.parts,
    )


def _link(name: str, references: References) -> ChainLink:
    return ChainLink(name, ActorId(name) if name in references.actors else None)


def contradictions(claims: Sequence[Claim], scopes: Mapping[ScopeId, Scope]) -> tuple[Contradiction, ...]:
    """Every pair of claims on the same thing that disagree, thing by thing, in the order of the claims."""
    on: dict[ScopeId, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.scope is not None:
            on[claim.scope].append(claim)
    return tuple(
        Contradiction(scope, first, second, _explanation(scope, first, second))
        for scope in scopes.values()
        for first, second in combinations(on[scope.id], 2)
        if first.disagrees(second)
    )


def claims_of_articles(claims: Sequence[Claim]) -> dict[ArticleId, tuple[Claim, ...]]:
    """The claims that rest on each article, those that an event stands for left out."""
    found: dict[ArticleId, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.quote:
            for article in dict.fromkeys(citation.article for citation in claim.citations):
                found[ArticleId(article)].append(claim)
    return {article: tuple(made) for article, made in found.items()}


def disputes_of_claims(disputes: Sequence[Dispute]) -> dict[ClaimId, tuple[Dispute, ...]]:
    """The disputes that each claim stands in."""
    found: dict[ClaimId, list[Dispute]] = defaultdict(list)
    for dispute in disputes:
        for claim in dispute.claims:
            found[claim.id].append(dispute)
    return {claim: tuple(named) for claim, named in found.items()}


def _explanation(scope: Scope, first: Claim, second: Claim) -> LocalizedText:
    """What the editors say of this very pair, or else of the thing as a whole."""
    for explanation in scope.explanations:
        if first.id in explanation.claims and second.id in explanation.claims:
            return explanation.text
    general = (explanation.text for explanation in scope.explanations if not explanation.claims)
    return next(general, LocalizedText())
