"""Who acts, what happened, and where that can be checked."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from site_builder.model.dates import PartialDate
from site_builder.model.document import DocumentKind
from site_builder.model.language import LocalizedText
from site_builder.model.localities import Whereabouts

ActorId = NewType("ActorId", str)
PeriodId = NewType("PeriodId", str)
EventId = NewType("EventId", str)
SourceId = NewType("SourceId", str)
DisputeId = NewType("DisputeId", str)

BACKGROUND = "background"
"""What stands for a period's id, in content and in addresses, where something falls into none."""


class ActorKind(StrEnum):
    """What sort of actor: the groups of the actor index, in this order."""

    STATE = "state"
    ORGANISATION = "organisation"
    GOVERNMENT_BODY = "government-body"
    ARMED_FORCE = "armed-force"
    GROUP = "group"
    OFFICE = "office"
    PERSON = "person"
    MEDIA = "media"


@dataclass(frozen=True, slots=True)
class Citation:
    """A pointer to a paragraph of an article: its slug and the paragraph's number (from 1; 0 = the title)."""

    article: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the editors', in the site's languages, and the paragraphs it rests on."""

    text: LocalizedText
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Alias:
    """A form that names an actor in texts; ``kinds`` limits it to documents of these kinds (empty: everywhere)."""

    form: str
    kinds: tuple[DocumentKind, ...] = ()


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, state, organisation, ministry or force that acts or speaks.

    ``affiliation`` is the state or organisation it belongs to. ``doubtful`` marks a spelling that could not be
    verified; ``note`` says why. Names are themselves forms to look for; ``aliases`` holds the others.
    """

    id: ActorId
    name: LocalizedText
    kind: ActorKind
    affiliation: ActorId | None = None
    role: LocalizedText = LocalizedText()
    aliases: tuple[Alias, ...] = ()
    doubtful: bool = False
    note: LocalizedText = LocalizedText()
    profile: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Registry:
    """The actors known to the editors; what the annotators look for."""

    actors: tuple[Actor, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A publisher of documents.

    ``timezone`` (IANA) is the zone of the times it prints without one; ``rights`` what it allows.
    """

    id: SourceId
    name: LocalizedText
    hosts: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    timezone: str = ""
    description: LocalizedText = LocalizedText()
    rights: LocalizedText = LocalizedText()
    has_record: bool = False


@dataclass(frozen=True, slots=True)
class Period:
    """A named span of the crisis; ``end`` included."""

    id: PeriodId
    name: LocalizedText
    start: PartialDate
    end: PartialDate
    summary: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, dated as precisely as the sources allow.

    ``part_of_day`` is the source's own coarse time (evening, morning). ``claimed_by`` is set where only one side says
    so. ``basis`` tells how the date is known. ``period`` is None for background. ``same_as`` is the event that this one
    is, dated otherwise by another source.
    """

    id: EventId
    date: PartialDate
    end: PartialDate | None
    text: LocalizedText
    citations: tuple[Citation, ...]
    actors: tuple[ActorId, ...] = ()
    claimed_by: ActorId | None = None
    part_of_day: LocalizedText = LocalizedText()
    basis: LocalizedText = LocalizedText()
    note: LocalizedText = LocalizedText()
    period: PeriodId | None = None
    places: tuple[Whereabouts, ...] = ()
    same_as: EventId | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """A column of a matrix: something speakers may call for, and what counts as calling for it."""

    id: str
    name: LocalizedText
    note: LocalizedText = LocalizedText()


@dataclass(frozen=True, slots=True)
class Matrix:
    """Who called for what in one meeting record.

    ``rows`` pairs a speaker with its paragraphs (from 1) for each topic; none means: not said in this record.
    """

    topics: tuple[Topic, ...]
    rows: tuple[tuple[ActorId, tuple[tuple[int, ...], ...]], ...]
