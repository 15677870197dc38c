"""The corpus: everything joined, indexed and ordered."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from operator import attrgetter

from site_builder.assemble import articles, chronology, reviews, strangers
from site_builder.assemble.claims import Claims, claims_of_articles, contradictions, disputes_of_claims
from site_builder.assemble.matrices import matrices
from site_builder.assemble.naming import namings
from site_builder.assemble.references import References
from site_builder.assemble.registry import registry
from site_builder.assemble.sources import Sources, check_zones
from site_builder.assemble.translations import translated
from site_builder.model.article import Article, ArticleId, Examined, Mention
from site_builder.model.chronicle import Actor, ActorId, ActorKind, Event, Period, Source
from site_builder.model.corpus import Corpus, Said, Site, Spoken
from site_builder.model.language import is_simplified, traditional_of
from site_builder.model.problems import Problem, warning
from site_builder.model.records import ArticleRecord, Records, ReviewRecord


def corpus(examined: Sequence[Examined], records: Records) -> tuple[Corpus, tuple[Problem, ...]]:
    """Join what was read with what the editors wrote. Problems name every id that leads nowhere."""
    sources = Sources(records)
    by_seed, absent, problems = _records_at_hand(examined, records)
    slugs = articles.identify(examined, by_seed, sources)
    references = References(
        actors={record.id.value for record in records.actors},
        periods={record.id.value for record in records.periods},
        lengths={slug: len(item.cleaned.paragraphs) for slug, item in zip(slugs, examined, strict=True)},
        absent=absent,
        localities={record.id.value for record in records.localities},
        events={record.id.value for record in records.events},
    )
    periods = chronology.bare_periods(records)
    joined = [
        articles.join(slug, item, by_seed.get(item.cleaned.document.seed), sources, periods, references)
        for slug, item in zip(slugs, examined, strict=True)
    ]
    joined = _as_reviewed(translated(joined, records.translations, references), records, references)
    actors = _actors(records, references)
    if not actors:
        joined, actors = strangers.introduce(joined)
    happened = chronology.events(records, periods, references)
    whole = _corpus(
        site=_site(records, references),
        periods=chronology.with_summaries(periods, records.periods, references),
        actors=tuple(sorted(actors, key=_actor_key)),
        found=tuple(sorted(joined, key=_article_key)),
        events=happened,
    )
    whole = replace(
        whole,
        matrices=matrices(records, whole.article_by_id, references),
        localities=chronology.localities(records),
        basemap=records.basemap,
        events_same_as=chronology.dated_differently(happened),
    )
    whole = _with_claims(whole, records, references)
    return whole, (*problems, *check_zones((*records.sources, *records.localities)), *references.problems)


def _with_claims(whole: Corpus, records: Records, references: References) -> Corpus:
    """The corpus with what is claimed, where the claims differ, and what things are called."""
    making = Claims(records, whole.article_by_id, whole.actor_by_id, references)
    claims = making.claims(records, whole.events)
    disputes = making.disputes(records, {claim.id: claim for claim in claims})
    return replace(
        whole,
        claims=claims,
        disputes=disputes,
        dispute_by_id={dispute.id: dispute for dispute in disputes},
        claims_of_article=claims_of_articles(claims),
        disputes_of_claim=disputes_of_claims(disputes),
        scope_by_id=making.scopes,
        contradictions=contradictions(claims, making.scopes),
        naming=namings(records.naming, whole.articles, references),
    )


def _as_reviewed(joined: Sequence[Article], records: Records, references: References) -> list[Article]:
    """The articles with the statements that are published: reviewed ones, and others unless the site hides them."""
    by_article = reviews.by_article(records.reviews, references)
    shown = records.site.show_unreviewed
    return [_with_statements(article, by_article.get(article.id), shown, references) for article in joined]


def _with_statements(
    article: Article, review: ReviewRecord | None, show_unreviewed: bool, references: References
) -> Article:
    found = article.annotations
    if review is not None:
        read = {paragraph.paragraph for paragraph in review.paragraphs}
        annotations = replace(
            found,
            statements=reviews.reviewed(article, review, show_unreviewed, references),
            doubtful=tuple(one for one in found.doubtful if one.paragraph not in read),
        )
    elif found.statements and not show_unreviewed:
        annotations = replace(found, statements=())
    else:
        return article
    return replace(article, annotations=annotations)


def _actors(records: Records, references: References) -> tuple[Actor, ...]:
    """The editors' actors, with those sentences of their profiles that can be checked."""
    profiles = {record.id.value: references.sentences(record.profile) for record in records.actors}
    for record in records.actors:
        references.actor(record.affiliation)
    return tuple(replace(actor, profile=profiles[actor.id]) for actor in registry(records).actors)


def _records_at_hand(
    examined: Sequence[Examined], records: Records
) -> tuple[dict[str, ArticleRecord], set[str], list[Problem]]:
    """The article records by seed, the ids of those whose seed is not at hand, and a warning for each of these."""
    seeds = {item.cleaned.document.seed for item in examined}
    at_hand: dict[str, ArticleRecord] = {}
    absent: set[str] = set()
    problems = []
    for record in records.articles:
        if record.seed.value in seeds:
            at_hand[record.seed.value] = record
            continue
        absent.add(record.id.value)
        message = f"the seed {record.seed.value!r} is not in the seeds folder; what rests on it is left out"
        problems.append(warning("seed-missing", record.seed.place, message, "add the seed, or remove this record"))
    return at_hand, absent, problems


def _site(records: Records, references: References) -> Site:
    record = records.site
    simplified = [one for one in record.languages if record.traditional and is_simplified(one.tag)]
    return Site(
        title=record.title,
        description=record.description,
        base_url=record.base_url,
        languages=record.languages,
        as_of=record.as_of,
        situation=references.sentences(record.situation),
        contact=record.contact,
        strings={code: dict(strings) for code, strings in records.strings},
        prose=records.prose,
        converted=tuple(traditional_of(language) for language in simplified[:1]),
        traditional=dict(records.traditional),
    )


def _corpus(
    site: Site,
    periods: tuple[Period, ...],
    actors: tuple[Actor, ...],
    found: tuple[Article, ...],
    events: tuple[Event, ...],
) -> Corpus:
    mentioned: dict[ActorId, list[tuple[ArticleId, int]]] = defaultdict(list)
    said: dict[ActorId, list[Said]] = defaultdict(list)
    spoken: dict[ActorId, list[Spoken]] = defaultdict(list)
    named = {article.id: Counter(map(_ACTOR, article.annotations.mentions)) for article in found}
    for article in found:
        for actor, count in sorted(named[article.id].items()):
            mentioned[actor].append((article.id, count))
        for number, statement in enumerate(article.annotations.statements, 1):
            if statement.actor:
                said[statement.actor].append(Said(article.id, number, statement))
        for speech in article.annotations.speeches:
            if speech.actor:
                spoken[speech.actor].append(Spoken(article.id, speech))
    sources = _sources(found)
    return Corpus(
        site=site,
        periods=periods,
        sources=sources,
        actors=actors,
        articles=found,
        events=events,
        claims=(),
        actor_by_id={actor.id: actor for actor in actors},
        article_by_id={article.id: article for article in found},
        period_by_id={period.id: period for period in periods},
        source_by_id={source.id: source for source in sources},
        mentioned_in={key: tuple(value) for key, value in mentioned.items()},
        said_by={key: tuple(value) for key, value in said.items()},
        spoken_by={key: tuple(value) for key, value in spoken.items()},
        said_about=_said_about(found),
        named_in=named,
        events_of_article=_events_of_articles(events),
        events_of_actor=_events_of_actors(events),
    )


def _said_about(found: Sequence[Article]) -> dict[ActorId, tuple[Said, ...]]:
    """By actor: the statements of others whose words name it."""
    about: dict[ActorId, list[Said]] = defaultdict(list)
    for article in found:
        mentions: dict[int, list[Mention]] = defaultdict(list)
        for mention in article.annotations.mentions:
            mentions[mention.paragraph].append(mention)
        for number, said in enumerate(article.annotations.statements, 1):
            named = {m.actor for m in mentions[said.paragraph] if said.start <= m.start and m.end <= said.end}
            named.discard(said.actor)
            if named:
                one = Said(article.id, number, said)
                for actor in sorted(named):
                    about[actor].append(one)
    return {actor: tuple(statements) for actor, statements in about.items()}


def _sources(found: Sequence[Article]) -> tuple[Source, ...]:
    return tuple(sorted({article.source.id: article.source for article in found}.values(), key=lambda s: s.id))


def _events_of_articles(events: Sequence[Event]) -> dict[ArticleId, tuple[Event, ...]]:
    found: dict[ArticleId, list[Event]] = defaultdict(list)
    for event in events:
        for slug in dict.fromkeys(citation.article for citation in event.citations):
            found[ArticleId(slug)].append(event)
    return {key: tuple(value) for key, value in found.items()}


def _events_of_actors(events: Sequence[Event]) -> dict[ActorId, tuple[Event, ...]]:
    found: dict[ActorId, list[Event]] = defaultdict(list)
    for event in events:
        for actor in event.actors:
            found[actor].append(event)
    return {key: tuple(value) for key, value in found.items()}


_ACTOR = attrgetter("actor")
_KINDS = {kind: position for position, kind in enumerate(ActorKind)}


def _actor_key(actor: Actor) -> tuple[int, str]:
    return (_KINDS[actor.kind], actor.id)


def _article_key(article: Article) -> tuple[bool, tuple[datetime, datetime, str], str]:
    date = article.metadata.publication.date
    nowhere = (datetime.max, datetime.max, "")
    return (date is None, date.sort_key() if date else nowhere, article.id)
