"""The actor index: everyone named, grouped by kind, each group by name."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from site_builder.model.language import LocalizedText, Reading
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.edition import Edition
from site_builder.pages.frame import Frame, frame
from site_builder.pages.lines import Link
from site_builder.pages.making import in_each


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor in the index: names in this and the other languages, role, and in how many documents it is named."""

    link: Link
    others: tuple[Reading, ...]
    role: Reading | None
    doubtful: bool
    articles: int
    statements: int


@dataclass(frozen=True, slots=True)
class ActorGroup:
    """The actors of one kind (``key`` names its string)."""

    key: str
    id: str
    actors: tuple[ActorRow, ...]


@dataclass(frozen=True, slots=True)
class ActorsView:
    """The actor index."""

    frame: Frame
    groups: tuple[ActorGroup, ...]
    total: int


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The index in each language."""
    yield from in_each(editions, Route("actors"), "pages/actors.html", view)


def view(edition: Edition, route: Route) -> ActorsView:
    """The index's view."""
    return ActorsView(frame(edition, route), groups(edition), len(edition.corpus.actors))


def groups(edition: Edition) -> tuple[ActorGroup, ...]:
    """All actors by kind, then by name in the edition's language."""
    corpus = edition.corpus
    return tuple(
        ActorGroup(
            f"kind.{kind.value}",
            kind.value,
            tuple(
                ActorRow(
                    link=edition.actors[actor.id],
                    others=other_names(edition, actor.name),
                    role=edition.read_or_none(actor.role),
                    doubtful=actor.doubtful,
                    articles=len(corpus.mentioned_in.get(actor.id, ())),
                    statements=len(corpus.said_by.get(actor.id, ())),
                )
                for actor in members
            ),
        )
        for kind, members in groupby(edition.order(corpus.actors), key=lambda actor: actor.kind)
    )


def other_names(edition: Edition, name: LocalizedText) -> tuple[Reading, ...]:
    """The name in the languages that this edition does not show it in."""
    shown = edition.read(name).language
    return tuple(Reading(text, code) for code, text in name.texts if code != shown)
