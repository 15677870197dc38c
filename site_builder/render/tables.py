"""The tables of the data export: their columns and rows."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from site_builder.model.article import ArticleId
from site_builder.model.chronicle import Citation
from site_builder.model.claims import Claim
from site_builder.model.corpus import Corpus
from site_builder.model.language import LocalizedText
from site_builder.model.quantities import Quantity
from site_builder.render.article_data import Values, in_each, iso, statement_data

Rows = Callable[[Corpus], Iterator[Values]]


def actors(corpus: Corpus) -> Iterator[Values]:
    """Every actor with its names and how much there is of it."""
    for actor in corpus.actors:
        named = corpus.mentioned_in.get(actor.id, ())
        yield {
            "id": actor.id,
            "kind": actor.kind.value,
            **in_each(corpus, actor.name, "name_"),
            "aliases": [alias.form for alias in actor.aliases],
            "affiliation": actor.affiliation,
            **in_each(corpus, actor.role, "role_"),
            "doubtful": actor.doubtful,
            "documents": len(named),
            "mentions": sum(times for _, times in named),
            "statements": len(corpus.said_by.get(actor.id, ())),
            "speeches": len(corpus.spoken_by.get(actor.id, ())),
        }


def events(corpus: Corpus) -> Iterator[Values]:
    """Every event with the paragraphs it rests on, as ``article#p1``."""
    for event in corpus.events:
        yield {
            "id": event.id,
            "date": event.date.date_only().iso(),
            "end": iso(event.end),
            "time": event.date.iso() if event.date.hour is not None else None,
            "utc": event.date.utc(),
            "precision": event.date.precision.value,
            **in_each(corpus, event.text),
            "period": event.period,
            "claimed_by": event.claimed_by,
            "actors": list(event.actors),
            "places": [f"{where.nearness} {where.locality}" for where in event.places],
            "same_as": event.same_as,
            **in_each(corpus, event.basis, "basis_"),
            **in_each(corpus, event.note, "note_"),
            "citations": _paragraphs(event.citations),
        }


def places(corpus: Corpus) -> Iterator[Values]:
    """Every place of the editors' list; no position means: unlocated."""
    happened = Counter(locality for event in corpus.events for locality in {where.locality for where in event.places})
    for locality in corpus.localities.values():
        position = locality.position
        yield {
            "id": locality.id,
            "kind": locality.kind.value,
            **in_each(corpus, locality.name, "name_"),
            "rival_names": [text for name in locality.rival_names for _, text in name.texts],
            "aliases": list(locality.aliases),
            "latitude": position.latitude if position else None,
            "longitude": position.longitude if position else None,
            "position_from": position.source.value if position else None,
            "events": happened[locality.id],
        }


def statements(corpus: Corpus) -> Iterator[Values]:
    """Every statement with the article it stands in."""
    untranslated = in_each(corpus, LocalizedText(), "translation_")
    for said in corpus.statements():
        words = said.statement.translations
        translations = in_each(corpus, words, "translation_") if words else untranslated
        yield {"id": said.id, "article": said.article, **statement_data(said.statement), **translations}


def claims(corpus: Corpus) -> Iterator[Values]:
    """Every claim with who makes it, through whom it came (the publisher first), and the number as it is given."""
    for claim in corpus.claims:
        yield {
            "id": claim.id,
            "claimant": claim.claimant,
            "side": claim.side,
            "chain": _chain(corpus, claim),
            **in_each(corpus, claim.text),
            "quote": claim.quote or None,
            "date": iso(claim.date),
            "end": iso(claim.end),
            "as_of": iso(claim.as_of),
            "event": claim.event,
            "disputes": [dispute.id for dispute in corpus.disputes_of_claim.get(claim.id, ())],
            "period": claim.period,
            "scope": claim.scope,
            **_quantity(claim.quantity),
            "citations": _paragraphs(claim.citations),
        }


def disputes(corpus: Corpus) -> Iterator[Values]:
    """Every contested point with its claims: of third parties first, then of each party."""
    for dispute in corpus.disputes:
        yield {
            "id": dispute.id,
            "kind": dispute.kind.value,
            "period": dispute.period,
            **in_each(corpus, dispute.point),
            "parties": list(dispute.parties),
            "claims": [claim.id for party in (None, *dispute.parties) for claim in dispute.of(party)],
        }


def contradictions(corpus: Corpus) -> Iterator[Values]:
    """Every pair of claims on the same thing that disagree, and the editors' explanation where there is one."""
    for one in corpus.contradictions:
        yield {
            "scope": one.scope.id,
            **in_each(corpus, one.scope.text),
            "first": one.first.id,
            "second": one.second.id,
            "first_quote": one.first.quote or None,
            "second_quote": one.second.quote or None,
            **in_each(corpus, one.explanation, "explanation_"),
        }


def naming(corpus: Corpus) -> Iterator[Values]:
    """Every paragraph in which someone uses a term of the list of names; the speaker is null where the outlet does."""
    for thing in corpus.naming:
        for use in thing.uses:
            yield {
                "thing": thing.id,
                "term": use.term,
                "form": use.form,
                "speaker": use.actor or use.speaker or None,
                "quoted": use.quoted,
                "source": corpus.article_by_id[use.article].source.id,
                "citation": f"{use.article}#p{use.paragraph}",
            }


def _chain(corpus: Corpus, claim: Claim) -> list[str]:
    publisher = corpus.article_by_id[ArticleId(claim.citations[0].article)].source.id
    return [publisher, *(link.actor or link.name for link in claim.chain)]


def _quantity(quantity: Quantity | None) -> Values:
    if quantity is None:
        return dict.fromkeys(("measure", "people", "whose", "low", "high", "qualifier", "unit", "parts"))
    return {
        "measure": quantity.measure.value,
        "people": quantity.people.value,
        "whose": quantity.whose,
        "low": quantity.low,
        "high": quantity.high,
        "qualifier": quantity.qualifier.value,
        "unit": quantity.unit.value,
        "parts": list(quantity.parts) or None,
    }


def _paragraphs(citations: Iterable[Citation]) -> list[str]:
    return [f"{citation.article}#p{citation.paragraph}" for citation in citations]


TABLES: tuple[tuple[str, tuple[str, ...], Rows], ...] = (
    (
        "actors",
        (
            *("id", "kind", "name_*", "aliases", "affiliation", "role_*", "doubtful"),
            *("documents", "mentions", "statements", "speeches"),
        ),
        actors,
    ),
    (
        "events",
        (
            *("id", "date", "end", "time", "utc", "precision", "*", "period", "claimed_by", "actors"),
            *("places", "same_as", "basis_*", "note_*", "citations"),
        ),
        events,
    ),
    (
        "places",
        (
            *("id", "kind", "name_*", "rival_names", "aliases", "latitude", "longitude", "position_from"),
            "events",
        ),
        places,
    ),
    (
        "statements",
        (
            *("id", "article", "paragraph", "actor", "speaker", "quote", "direct", "extent", "verb", "act"),
            *("chain", "start", "end", "rule", "confidence", "reviewed", "translation_*"),
        ),
        statements,
    ),
    (
        "claims",
        (
            *("id", "claimant", "side", "chain", "*", "quote", "date", "end", "as_of", "event", "disputes"),
            *(
                "period",
                "scope",
                "measure",
                "people",
                "whose",
                "low",
                "high",
                "qualifier",
                "unit",
                "parts",
                "citations",
            ),
        ),
        claims,
    ),
    ("disputes", ("id", "kind", "period", "*", "parties", "claims"), disputes),
    (
        "contradictions",
        (
            *("scope", "*", "first", "second", "first_quote", "second_quote"),
            "explanation_*",
        ),
        contradictions,
    ),
    ("naming", ("thing", "term", "form", "speaker", "quoted", "source", "citation"), naming),
)
"""For each table its name, the columns of its CSV and what makes its rows. ``*`` is a column for each language."""


def columns_of(corpus: Corpus, columns: Iterable[str]) -> list[str]:
    """Columns, those in languages once for each language of the site."""
    codes = [language.code for language in corpus.site.languages]
    return [column.replace("*", code) for column in columns for code in (codes if "*" in column else codes[:1])]
