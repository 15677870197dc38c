"""The site in one language: its names, its lists and its addresses, made once and shared by all pages."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from site_builder.model import urls
from site_builder.model.article import Article, ArticleId, ChainLink, Statement
from site_builder.model.chronicle import BACKGROUND, Actor, ActorId, ActorKind, Citation, Event, PeriodId, Sentence
from site_builder.model.corpus import Corpus
from site_builder.model.dates import Basis, PartialDate
from site_builder.model.language import Language, LanguageCode, LocalizedText, Reading, code_of_tag, is_chinese
from site_builder.model.localities import Locality, Whereabouts
from site_builder.model.urls import Route
from site_builder.pages.lines import (
    ArticleLine,
    CitationLine,
    EventLine,
    Link,
    Mark,
    NoteLine,
    OtherDate,
    SentenceLine,
    StatementLine,
    Tab,
    WhereLine,
)
from site_builder.pages.ordering import alphabetical, name_key, ranks

_HAN = re.compile("[\u3400-\u9fff]")
MOST_MARKS = 2
"""So many paragraphs of a document are marked in a brief line."""
NAVIGATION = ("chronology", "map", "disputes", "actors", "sources")
FOOTER = ("method", "rights", "sources")
_KINDS = {kind: place for place, kind in enumerate(ActorKind)}


@dataclass(frozen=True, slots=True)
class Edition:
    """The corpus as the readers of one language get it.

    ``actor_ranks`` orders the actors, ``ranks`` the articles: newest first, undated last.
    """

    corpus: Corpus
    language: Language
    accents: Mapping[PeriodId, int] = field(default_factory=dict)
    actors: Mapping[ActorId, Link] = field(default_factory=dict)
    actor_ranks: Mapping[ActorId, int] = field(default_factory=dict)
    articles: Mapping[str, ArticleLine] = field(default_factory=dict)
    ranks: Mapping[str, int] = field(default_factory=dict)
    navigation: tuple[Tab, ...] = ()
    footer: tuple[Tab, ...] = ()

    @property
    def code(self) -> LanguageCode:
        """The short code of the language that the texts are in."""
        return self.language.origin.code

    @property
    def folder(self) -> LanguageCode:
        """The code that the addresses of the pages begin with: another than the texts' where those are converted."""
        return self.language.code

    def path(self, route: Route, anchor: str = "") -> str:
        """The file a link leads to, below the site root: it opens from a folder as well as from a server."""
        return path_in(self.folder, route, anchor)

    def read(self, text: LocalizedText) -> Reading:
        """The text for this edition's readers; an empty text reads as no words."""
        return text.read(self.code) if text else Reading("", self.code)

    def read_or_none(self, text: LocalizedText) -> Reading | None:
        """The text for this edition's readers, or None if there is none."""
        return text.read(self.code) if text else None

    def name(self, form: str) -> Reading:
        """A form of a name as printed somewhere, in the language whose script it has: Chinese, or else another."""
        chinese = _HAN.search(form) is not None
        known = [one.origin.code for one in (self.language, *self.corpus.site.languages) if is_chinese(one) == chinese]
        return Reading(form, known[0] if known else self.code)

    def period(self, period: PeriodId | None) -> Link | None:
        """A period's name and page; None for background."""
        if period is None or period not in self.corpus.period_by_id:
            return None
        return Link(self.read(self.corpus.period_by_id[period].name), self.path(Route("period", period)))

    def accent(self, period: PeriodId | None) -> int:
        """A period's place among the periods (from 1; 0 = background)."""
        return self.accents.get(period, 0) if period is not None else 0

    def actor(self, actor: ActorId | None) -> Link | None:
        """An actor's name and page; None if it is nobody known."""
        return self.actors.get(actor) if actor is not None else None

    def order(self, actors: Iterable[Actor]) -> list[Actor]:
        """Actors by kind, then by name in this language: the rule that the method page publishes."""
        return sorted(actors, key=lambda actor: self.actor_ranks[actor.id])

    def named(self, actors: Iterable[ActorId]) -> list[ActorId]:
        """Those of them that are known, in the same order."""
        return sorted(self.actor_ranks.keys() & actors, key=self.actor_ranks.__getitem__)

    def by_name(self, actors: Iterable[ActorId]) -> list[ActorId]:
        """Actors by name alone, in this language: the order in which parties stand side by side."""
        return sorted(actors, key=lambda actor: name_key(self.corpus.actor_by_id[actor], self.language))

    def sorting(self, text: LocalizedText) -> bytes:
        """What texts are put in alphabetical order by, in this language."""
        return alphabetical(self.read(text).text, self.language)

    def marks(
        self, citations: Iterable[Citation], numbers: Mapping[Citation, int] | None = None, here: Route | None = None
    ) -> tuple[Mark, ...]:
        """A mark for each citation: its number on the page, or else its paragraph.

        On a page ``here`` of an article the marks lead from that page, elsewhere from the site root.
        """
        return tuple(self._mark(citation, numbers, here) for citation in dict.fromkeys(citations))

    def _mark(self, citation: Citation, numbers: Mapping[Citation, int] | None, here: Route | None) -> Mark:
        label = str(numbers[citation]) if numbers else f"¶{citation.paragraph}"
        anchor, route = urls.anchor(citation.paragraph), Route("article", citation.article)
        if here:
            way = "" if here.id == citation.article else urls.between(here, route)
            path = f"{way}#{anchor}"
        else:
            path = self.path(route, anchor)
        return Mark(label, path, self.articles[citation.article].source, citation.paragraph)

    def cited(self, citations: Iterable[Citation], most: int | None = None) -> tuple[CitationLine, ...]:
        """Citations gathered by document, in the order given; ``most`` is how many of each are shown at most."""
        grouped: dict[str, list[Citation]] = {}
        for citation in citations:
            grouped.setdefault(citation.article, []).append(citation)
        sources = [self.articles[article].source for article in grouped]
        return tuple(
            CitationLine(
                source,
                self.articles[article].date if sources.count(source) > 1 else None,
                self.marks(found[:most]),
                max(0, len(found) - most) if most else 0,
            )
            for source, (article, found) in zip(sources, grouped.items(), strict=True)
        )

    def sentences(
        self, sentences: Iterable[Sentence], numbers: Mapping[Citation, int] | None = None, here: Route | None = None
    ) -> tuple[SentenceLine, ...]:
        """Sentences with their marks."""
        return tuple(SentenceLine(self.read(s.text), self.marks(s.citations, numbers, here)) for s in sentences)

    def notes(self, numbers: Mapping[Citation, int]) -> tuple[NoteLine, ...]:
        """What numbered marks lead to, in order."""
        return tuple(
            NoteLine(
                self.path(Route("article", citation.article), urls.anchor(citation.paragraph)),
                self.articles[citation.article],
                citation.paragraph,
            )
            for citation in numbers
        )

    def told_at(self, event: Event) -> str:
        """Where all is told of an event: its place in the chronology of its period."""
        return self.path(Route("chronology-period", event.period or BACKGROUND), urls.event_anchor(event.id))

    def event(self, event: Event, *, brief: bool = False, anchored: bool = False) -> EventLine:
        """An event as printed; in brief without what the chronology of its period says of it."""
        return EventLine(
            id=event.id if anchored else "",
            date=event.date,
            end=event.end,
            words=self.read(event.text),
            precision=event.date.precision.value,
            part_of_day=self.read_or_none(event.part_of_day),
            claimed_by=self.actor(event.claimed_by),
            basis=None if brief else self.read_or_none(event.basis),
            note=None if brief else self.read_or_none(event.note),
            accent=self.accent(event.period),
            citations=self.cited(event.citations, MOST_MARKS if brief else None),
            path=self.told_at(event),
            places=() if brief else tuple(self._where(where) for where in event.places),
            otherwise=() if brief else tuple(self._otherwise(event)),
        )

    def names_of(self, locality: Locality) -> tuple[Reading, ...]:
        """All names of a place, rivals too, in alphabetical order: none comes first because a party prefers it."""
        names = [self.read(name) for name in (locality.name, *locality.rival_names)]
        return tuple(sorted(names, key=lambda name: alphabetical(name.text, self.language)))

    def _where(self, where: Whereabouts) -> WhereLine:
        names = self.names_of(self.corpus.localities[where.locality])
        there = self.path(Route("map"), urls.place_anchor(where.locality))
        return WhereLine(f"place.{where.nearness.value}", names, there)

    def _otherwise(self, event: Event) -> Iterator[OtherDate]:
        """The other dates of the same: those that name this event, or what it names and the others that do."""
        main = event.same_as or event.id
        for other in self.corpus.events_same_as.get(main, ()):
            if other.id != event.id:
                yield OtherDate(other.date, self.told_at(other))

    def statement(self, article: Article, statement: Statement, page: str) -> StatementLine:
        """A statement as printed; ``page`` is the path of its article's page, empty on that page itself."""
        chain = self.chain(statement.chain, article) if statement.chain else ()
        return StatementLine(statement, article.metadata.language, chain, page, self.articles[article.id])

    def chain(self, links: Iterable[ChainLink], article: Article) -> tuple[Reading, ...]:
        """Through whom words came to an article's publisher, by name or as printed."""
        return tuple([self.link(link, article) for link in links])

    def link(self, link: ChainLink, article: Article) -> Reading:
        """The name of a link of an attribution chain, as printed in the article where it is nobody known."""
        known = self.actor(link.actor)
        return known.name if known else Reading(link.name, code_of_tag(article.metadata.language))


def path_in(language: LanguageCode, route: Route, anchor: str = "") -> str:
    """The file of a page below the site root, with the fragment of a place in it."""
    file = urls.file_of(urls.path(route, language))
    return f"{file}#{anchor}" if anchor else file


def numbers_of(*groups: Iterable[Sentence]) -> dict[Citation, int]:
    """A number for each distinct citation of some sentences, from 1, in order of appearance."""
    citations = dict.fromkeys(c for sentences in groups for sentence in sentences for c in sentence.citations)
    return {citation: number for number, citation in enumerate(citations, 1)}


def editions(corpus: Corpus) -> tuple[Edition, ...]:
    """One edition for each of the site's languages."""
    return tuple(_edition(corpus, language) for language in corpus.site.languages)


def converted_editions(corpus: Corpus) -> tuple[Edition, ...]:
    """One edition for each view that is converted from a language."""
    return tuple(_edition(corpus, language) for language in corpus.site.converted)


def _edition(corpus: Corpus, language: Language) -> Edition:
    accents = {period.id: number for number, period in enumerate(corpus.periods, 1)}
    code, folder = language.origin.code, language.code
    actors = {a.id: Link(a.name.read(code), path_in(folder, Route("actor", a.id))) for a in corpus.actors}
    ordered = sorted(corpus.actors, key=lambda actor: (_KINDS[actor.kind], *name_key(actor, language)))
    actor_ranks = {actor.id: rank for rank, actor in enumerate(ordered)}
    articles = {str(a.id): _article_line(a, language, accents) for a in corpus.articles}
    there = {"map": bool(corpus.localities), "disputes": corpus.has_differences}
    tabs = tuple(kind for kind in NAVIGATION if there.get(kind, True))
    navigation = (*_period_tabs(corpus, language), *_tabs(folder, tabs))
    footer = _tabs(folder, FOOTER)
    return Edition(corpus, language, accents, actors, actor_ranks, articles, ranks(corpus), navigation, footer)


def _period_tabs(corpus: Corpus, language: Language) -> tuple[Tab, ...]:
    """A tab for each period; its month stands for its name where there is little room, unless two share one."""
    starts = [(period.start.year, period.start.month) for period in corpus.periods]
    return tuple(
        Tab(
            "nav.period",
            period.name.read(language.origin.code),
            path_in(language.code, Route("period", period.id)),
            accent,
            PartialDate(*start) if start[1] and starts.count(start) == 1 else None,
        )
        for accent, (period, start) in enumerate(zip(corpus.periods, starts, strict=True), 1)
    )


def _tabs(folder: LanguageCode, kinds: tuple[str, ...]) -> tuple[Tab, ...]:
    return tuple(Tab(f"nav.{kind}", None, path_in(folder, Route(kind))) for kind in kinds)


def _article_line(article: Article, language: Language, accents: Mapping[PeriodId, int]) -> ArticleLine:
    publication, code = article.metadata.publication, language.origin.code
    return ArticleLine(
        title=article.title.read(code),
        path=path_in(language.code, Route("article", ArticleId(article.id))),
        source=article.source.name.read(code),
        date=publication.date,
        inferred=publication.basis is Basis.INFERRED,
        kind=article.document.kind.value,
        symbol=article.metadata.symbol,
        accent=accents.get(article.period, 0) if article.period else 0,
    )
