"""A meeting record as turns: who has the floor, for whom, in which language, for how long."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from site_builder.model.article import Article, Speech
from site_builder.model.chronicle import Actor, ActorKind
from site_builder.model.language import Reading, code_of_tag
from site_builder.pages.edition import Edition
from site_builder.pages.lines import Link

_UNITS = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]|[^\W\d_\u3400-\u9fff]+|\d+")


@dataclass(frozen=True, slots=True)
class TurnLine:
    """The head of a turn. ``delegation`` is None where none is printed or known.

    ``units`` counts Han characters and words.
    """

    number: int
    anchor: str
    speaker: Reading
    actor: Link | None
    delegation: Link | None
    language: str
    role: str
    chairs: bool
    units: int


@dataclass(frozen=True, slots=True)
class Section:
    """Paragraphs ``first`` to ``last`` (both included) of an article: a turn, or text between turns."""

    turn: TurnLine | None
    first: int
    last: int


def units_of(article: Article) -> dict[int, int]:
    """The Han characters and words of each speech, by its number."""
    if not article.annotations.speeches:
        return {}
    texts = [block.text for block in article.paragraphs]
    return {
        speech.number: len(_UNITS.findall("".join(texts[speech.first - 1 : speech.last]), len(speech.label)))
        for speech in article.annotations.speeches
    }


def sections(edition: Edition, article: Article, units: Mapping[int, int]) -> tuple[Section, ...]:
    """Every paragraph of an article in sections, in order; one without turn where there are no speeches."""
    total = len(article.paragraphs)
    if not article.annotations.speeches:
        return (Section(None, 1, total),)
    return tuple(_sections(edition, article, units, total))


def _sections(edition: Edition, article: Article, units: Mapping[int, int], total: int) -> Iterator[Section]:
    following = 1
    for speech in article.annotations.speeches:
        if speech.first > following:
            yield Section(None, following, speech.first - 1)
        yield Section(_turn(edition, article, speech, units[speech.number]), speech.first, speech.last)
        following = speech.last + 1
    if following <= total:
        yield Section(None, following, total)


def _turn(edition: Edition, article: Article, speech: Speech, units: int) -> TurnLine:
    actor = edition.actor(speech.actor)
    printed = code_of_tag(article.metadata.language)
    name = Reading(speech.speaker, printed, fallback=printed != edition.code)
    return TurnLine(
        number=speech.number,
        anchor=f"speech-{speech.number}",
        speaker=actor.name if actor else name,
        actor=actor,
        delegation=_delegation(edition, speech, article),
        language=speech.language,
        role=f"role.{speech.role}",
        chairs=speech.role == "president",
        units=units,
    )


def _names(actor: Actor) -> set[str]:
    return {text for _, text in actor.name.texts} | {alias.form for alias in actor.aliases}


def _delegation(edition: Edition, speech: Speech, article: Article) -> Link | None:
    """The country as printed, by its name in the edition if it is known; else what the speaker belongs to."""
    actors = edition.corpus.actors
    if speech.country:
        states = (actor for actor in actors if actor.kind is ActorKind.STATE)
        named = (state.id for state in states if speech.country in _names(state))
        printed = code_of_tag(article.metadata.language)
        country = Reading(speech.country, printed, fallback=printed != edition.code)
        return edition.actor(next(named, None)) or Link(country, "")
    speaker = edition.corpus.actor_by_id.get(speech.actor) if speech.actor is not None else None
    return edition.actor(speaker.affiliation) if speaker is not None else None
