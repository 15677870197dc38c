"""The tables of the data export: their columns and rows."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from site_builder.model.chronicle import Citation
from site_builder.model.corpus import Corpus
from site_builder.render.article_data import Values, in_both, iso, statement_data

Rows = Callable[[Corpus], Iterator[Values]]


def actors(corpus: Corpus) -> Iterator[Values]:
    """Every actor with its names and how much there is of it."""
    for actor in corpus.actors:
        zh, en = in_both(actor.name)
        role_zh, role_en = in_both(actor.role)
        named = corpus.mentioned_in.get(actor.id, ())
        yield {
            "id": actor.id,
            "kind": actor.kind.value,
            "name_zh": zh,
            "name_en": en,
            "aliases": [alias.form for alias in actor.aliases],
            "affiliation": actor.affiliation,
            "role_zh": role_zh,
            "role_en": role_en,
            "doubtful": actor.doubtful,
            "documents": len(named),
            "mentions": sum(times for _, times in named),
            "statements": len(corpus.said_by.get(actor.id, ())),
            "speeches": len(corpus.spoken_by.get(actor.id, ())),
        }


def events(corpus: Corpus) -> Iterator[Values]:
    """Every event with the paragraphs it rests on, as ``article#p1``."""
    for event in corpus.events:
        zh, en = in_both(event.text)
        yield {
            "id": event.id,
            "date": event.date.date_only().iso(),
            "end": iso(event.end),
            "time": event.date.iso() if event.date.hour is not None else None,
            "utc": event.date.utc(),
            "precision": event.date.precision.value,
            "zh": zh,
            "en": en,
            "period": event.period,
            "claimed_by": event.claimed_by,
            "actors": list(event.actors),
            "places": [f"{where.nearness} {where.locality}" for where in event.places],
            "same_as": event.same_as,
            "citations": _paragraphs(event.citations),
        }


def places(corpus: Corpus) -> Iterator[Values]:
    """Every place of the editors' list; no position means: unlocated."""
    happened = Counter(locality for event in corpus.events for locality in {where.locality for where in event.places})
    for locality in corpus.localities.values():
        zh, en = in_both(locality.name)
        position = locality.position
        yield {
            "id": locality.id,
            "kind": locality.kind.value,
            "name_zh": zh,
            "name_en": en,
            "rival_names": [text for name in locality.rival_names for _, text in name.texts],
            "aliases": list(locality.aliases),
            "latitude": position.latitude if position else None,
            "longitude": position.longitude if position else None,
            "position_from": position.source.value if position else None,
            "events": happened[locality.id],
        }


def statements(corpus: Corpus) -> Iterator[Values]:
    """Every statement with the article it stands in."""
    for said in corpus.statements():
        yield {"id": said.id, "article": said.article, **statement_data(said.statement)}


def claims(corpus: Corpus) -> Iterator[Values]:
    """Every claim with who makes it and where that is said."""
    for claim in corpus.claims:
        zh, en = in_both(claim.text)
        yield {
            "id": claim.id,
            "event": claim.event,
            "claimant": claim.claimant,
            "zh": zh,
            "en": en,
            "citations": _paragraphs(claim.citations),
        }


def _paragraphs(citations: Iterable[Citation]) -> list[str]:
    return [f"{citation.article}#p{citation.paragraph}" for citation in citations]


TABLES: tuple[tuple[str, tuple[str, ...], Rows], ...] = (
    (
        "actors",
        (
            *("id", "kind", "name_zh", "name_en", "aliases", "affiliation", "role_zh", "role_en", "doubtful"),
            *("documents", "mentions", "statements", "speeches"),
        ),
        actors,
    ),
    (
        "events",
        (
            *("id", "date", "end", "time", "utc", "precision", "zh", "en", "period", "claimed_by", "actors"),
            *("places", "same_as", "citations"),
        ),
        events,
    ),
    (
        "places",
        (
            *("id", "kind", "name_zh", "name_en", "rival_names", "aliases", "latitude", "longitude", "position_from"),
            "events",
        ),
        places,
    ),
    (
        "statements",
        (
            *("id", "article", "paragraph", "actor", "speaker", "quote", "direct", "extent", "verb", "act"),
            *("chain", "start", "end", "rule", "confidence", "reviewed"),
        ),
        statements,
    ),
    ("claims", ("id", "event", "claimant", "zh", "en", "citations"), claims),
)
"""For each table its name, the columns of its CSV and what makes its rows."""
