"""Everything joined and cross-checked: what the pages are planned from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from site_builder.model.article import Article, ArticleId, Speech, Statement
from site_builder.model.basemap import Basemap
from site_builder.model.chronicle import (
    Actor,
    ActorId,
    DisputeId,
    Event,
    EventId,
    Matrix,
    Period,
    PeriodId,
    Sentence,
    Source,
    SourceId,
)
from site_builder.model.claims import Claim, ClaimId, Contradiction, Dispute, Scope, ScopeId
from site_builder.model.dates import PartialDate
from site_builder.model.language import DEFAULT_LANGUAGES, Language, LanguageCode, LocalizedText
from site_builder.model.localities import Locality, LocalityId
from site_builder.model.naming import Naming
from site_builder.model.records import ProseRecord
from site_builder.model.value import value


@dataclass(frozen=True, slots=True)
class Site:
    """The site's own name and settings. ``base_url`` ends with a slash.

    ``converted`` are views of a language that a program makes of its pages, ``traditional`` how the editors want words
    written in them.
    """

    title: LocalizedText
    description: LocalizedText
    base_url: str
    languages: tuple[Language, ...] = DEFAULT_LANGUAGES
    as_of: PartialDate | None = None
    situation: tuple[Sentence, ...] = ()
    contact: str = ""
    strings: Mapping[LanguageCode, Mapping[str, str]] = field(default_factory=dict)
    prose: tuple[ProseRecord, ...] = ()
    converted: tuple[Language, ...] = ()
    traditional: Mapping[str, str] = field(default_factory=dict)


@value
class Said:
    """A statement together with the article it stands in."""

    article: ArticleId
    number: int
    statement: Statement

    @property
    def id(self) -> str:
        """Its public id: the article's slug and the statement's number."""
        return f"{self.article}-s{self.number}"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A speech together with the meeting record it stands in."""

    article: ArticleId
    speech: Speech


@dataclass(frozen=True, slots=True)
class Corpus:
    """The joined whole. Articles are ordered oldest first (undated last), actors by kind then name, events by date.

    ``mentioned_in`` gives, for an actor, the articles that name it and how often; ``said_by`` and ``spoken_by`` what
    it said, ``said_about`` what others said of it. ``named_in`` gives, for an article, the actors it names and how
    often, in the order it names them. ``claims`` holds those of disputes, of figures and of events. ``events_same_as``
    gives, for an event that sources date differently, all that are it, itself included, by date; ``localities`` are in
    the order written.
    """

    site: Site
    periods: tuple[Period, ...]
    sources: tuple[Source, ...]
    actors: tuple[Actor, ...]
    articles: tuple[Article, ...]
    events: tuple[Event, ...]
    claims: tuple[Claim, ...]
    actor_by_id: Mapping[ActorId, Actor] = field(default_factory=dict)
    article_by_id: Mapping[ArticleId, Article] = field(default_factory=dict)
    period_by_id: Mapping[PeriodId, Period] = field(default_factory=dict)
    source_by_id: Mapping[SourceId, Source] = field(default_factory=dict)
    mentioned_in: Mapping[ActorId, tuple[tuple[ArticleId, int], ...]] = field(default_factory=dict)
    said_by: Mapping[ActorId, tuple[Said, ...]] = field(default_factory=dict)
    spoken_by: Mapping[ActorId, tuple[Spoken, ...]] = field(default_factory=dict)
    said_about: Mapping[ActorId, tuple[Said, ...]] = field(default_factory=dict)
    named_in: Mapping[ArticleId, Mapping[ActorId, int]] = field(default_factory=dict)
    events_of_article: Mapping[ArticleId, tuple[Event, ...]] = field(default_factory=dict)
    events_of_actor: Mapping[ActorId, tuple[Event, ...]] = field(default_factory=dict)
    events_same_as: Mapping[EventId, tuple[Event, ...]] = field(default_factory=dict)
    matrices: Mapping[ArticleId, Matrix] = field(default_factory=dict)
    localities: Mapping[LocalityId, Locality] = field(default_factory=dict)
    disputes: tuple[Dispute, ...] = ()
    naming: tuple[Naming, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    scope_by_id: Mapping[ScopeId, Scope] = field(default_factory=dict)
    dispute_by_id: Mapping[DisputeId, Dispute] = field(default_factory=dict)
    claims_of_article: Mapping[ArticleId, tuple[Claim, ...]] = field(default_factory=dict)
    disputes_of_claim: Mapping[ClaimId, tuple[Dispute, ...]] = field(default_factory=dict)
    basemap: Basemap | None = None

    @property
    def has_differences(self) -> bool:
        """Whether there is anything to put side by side: disputes, names in use, figures on what came before."""
        figures = any(claim.quantity and claim.period is None for claim in self.claims)
        return bool(self.disputes or self.contradictions) or figures or any(thing.uses for thing in self.naming)

    def statements(self) -> tuple[Said, ...]:
        """Every statement, article by article."""
        return tuple(
            Said(article.id, number, statement)
            for article in self.articles
            for number, statement in enumerate(article.annotations.statements, 1)
        )
