"""One actor: names, role, what it said and did, and where it is named."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from site_builder.model import urls
from site_builder.model.article import Extent
from site_builder.model.chronicle import Actor, ActorId, PeriodId
from site_builder.model.corpus import Said, Spoken
from site_builder.model.language import Reading
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.actors import other_names
from site_builder.pages.edition import Edition
from site_builder.pages.forms import Forms, forms_of
from site_builder.pages.frame import Frame, frame
from site_builder.pages.lines import ArticleLine, EventLine, Link, SentenceLine, StatementLine, in_translation
from site_builder.pages.period import line_of, said_by_period

MOST = 200
"""Statements and documents listed at most; the data files hold all."""

MOST_ABOUT = 60
"""Statements of others listed at most."""


@dataclass(frozen=True, slots=True)
class Group:
    """The actor's kind: its string and its place in the index."""

    key: str
    path: str


@dataclass(frozen=True, slots=True)
class Variant:
    """A form of the name and the sources that use it."""

    form: Reading
    sources: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class SaidIn:
    """What an actor said in one period (``period`` is None for background), quoted apart from reported."""

    period: Link | None
    accent: int
    quoted: tuple[StatementLine, ...]
    reported: tuple[StatementLine, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """A speech in a meeting record."""

    article: ArticleLine
    path: str
    number: int
    language: str


@dataclass(frozen=True, slots=True)
class NamedIn:
    """A document that names the actor, and how often."""

    article: ArticleLine
    times: int


@dataclass(frozen=True, slots=True)
class AboutLine:
    """What one speaker, known or as printed, said of the actor."""

    actor: Link | None
    printed: str
    statements: tuple[StatementLine, ...]


@dataclass(frozen=True, slots=True)
class ActorView:
    """The page of an actor. ``statements`` and ``documents_total`` count what is not listed too."""

    frame: Frame
    name: Reading
    others: tuple[Reading, ...]
    kind: Group
    role: Reading | None
    note: Reading | None
    doubtful: bool
    profile: tuple[SentenceLine, ...]
    affiliation: Link | None
    members: tuple[Link, ...]
    variants: tuple[Variant, ...]
    unused: tuple[Reading, ...]
    said: tuple[SaidIn, ...]
    statements: int
    shown: int
    reviewed: bool
    in_translation: bool
    about: tuple[AboutLine, ...]
    about_shown: int
    about_total: int
    speeches: tuple[Turn, ...]
    events: tuple[EventLine, ...]
    chronology: str
    documents: tuple[NamedIn, ...]
    documents_total: int


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The page of each actor in each language."""
    if not editions[0].corpus.actors:
        return
    forms = Forms(editions[0].corpus)
    members: dict[ActorId, list[Actor]] = {}
    for actor in editions[0].corpus.actors:
        if actor.affiliation is not None:
            members.setdefault(actor.affiliation, []).append(actor)
    for actor in editions[0].corpus.actors:
        route = Route("actor", actor.id)
        belonging = tuple(members.get(actor.id, ()))
        for edition in editions:
            make = partial(view, edition, actor, belonging, forms)
            yield Page(urls.path(route, edition.folder), route, edition.folder, "pages/actor.html", make)


def view(edition: Edition, actor: Actor, members: tuple[Actor, ...], forms: Forms) -> ActorView:
    """The view of one actor's page."""
    corpus = edition.corpus
    named_in = corpus.mentioned_in.get(actor.id, ())
    said = tuple(_said(edition, actor.id))
    return ActorView(
        frame=frame(edition, Route("actor", actor.id)),
        name=edition.read(actor.name),
        others=other_names(edition, actor.name),
        kind=Group(f"kind.{actor.kind.value}", edition.path(Route("actors"), actor.kind.value)),
        role=edition.read_or_none(actor.role),
        note=edition.read_or_none(actor.note),
        doubtful=actor.doubtful,
        profile=edition.sentences(actor.profile),
        affiliation=edition.actor(actor.affiliation),
        members=tuple(edition.actors[member.id] for member in edition.order(members)),
        variants=tuple(_variants(edition, actor, forms)),
        unused=tuple(_unused(edition, actor, forms)),
        said=said,
        statements=len(corpus.said_by.get(actor.id, ())),
        shown=sum(len(part.quoted) + len(part.reported) for part in said),
        reviewed=all(one.statement.reviewed for one in corpus.said_by.get(actor.id, ())),
        in_translation=in_translation((one.statement for one in corpus.said_by.get(actor.id, ())), edition.code),
        about=tuple(_about(edition, actor.id)),
        about_shown=min(MOST_ABOUT, len(corpus.said_about.get(actor.id, ()))),
        about_total=len(corpus.said_about.get(actor.id, ())),
        speeches=tuple(_turn(edition, spoken) for spoken in corpus.spoken_by.get(actor.id, ())),
        events=tuple(edition.event(event) for event in corpus.events_of_actor.get(actor.id, ())),
        chronology=edition.path(Route("chronology-actor", actor.id)),
        documents=tuple([NamedIn(edition.articles[id_], times) for id_, times in reversed(named_in[-MOST:])]),
        documents_total=len(named_in),
    )


def _said(edition: Edition, actor: ActorId) -> Iterator[SaidIn]:
    left = MOST
    periods: list[PeriodId | None] = [*reversed([period.id for period in edition.corpus.periods]), None]
    found = said_by_period(edition, actor)
    for period in periods:
        said = found.get(period, [])[:left]
        left -= len(said)
        if said:
            yield SaidIn(
                edition.period(period),
                edition.accent(period),
                _lines(edition, said, quoted=True),
                _lines(edition, said, quoted=False),
            )


def _lines(edition: Edition, said: list[Said], *, quoted: bool) -> tuple[StatementLine, ...]:
    return tuple(line_of(edition, one) for one in said if (one.statement.extent is not Extent.REPORTED) == quoted)


def _about(edition: Edition, actor: ActorId) -> Iterator[AboutLine]:
    newest = sorted(edition.corpus.said_about.get(actor, ()), key=lambda one: edition.ranks[one.article])
    speakers: dict[ActorId | str, list[Said]] = {}
    for one in newest[:MOST_ABOUT]:
        speakers.setdefault(one.statement.actor or one.statement.speaker, []).append(one)
    for said in speakers.values():
        statement = said[0].statement
        lines = tuple(line_of(edition, one) for one in said)
        yield AboutLine(edition.actor(statement.actor), statement.speaker, lines)


def _turn(edition: Edition, spoken: Spoken) -> Turn:
    route = Route("article", spoken.article)
    return Turn(
        article=edition.articles[spoken.article],
        path=edition.path(route, f"speech-{spoken.speech.number}"),
        number=spoken.speech.number,
        language=spoken.speech.language,
    )


def _variants(edition: Edition, actor: Actor, forms: Forms) -> Iterator[Variant]:
    for form, sources in forms_of(forms, actor.id).items():
        yield Variant(edition.name(form), tuple(edition.read(source.name) for source in sources))


def _unused(edition: Edition, actor: Actor, forms: Forms) -> Iterator[Reading]:
    known = {text for _, text in actor.name.texts} | forms_of(forms, actor.id).keys()
    forms_written = dict.fromkeys(alias.form for alias in actor.aliases)
    yield from (edition.name(form) for form in forms_written if form not in known)
