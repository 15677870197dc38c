"""What the annotators share: the registry made ready for search, and the texts of one document."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

from site_builder.annotators.automata import Automaton, automaton_of
from site_builder.annotators.compounds import compounds
from site_builder.annotators.forms import Form, forms_of
from site_builder.annotators.guards import plain
from site_builder.annotators.lexicon import BODY, HEADS, MEDIA, PERSON, STATE
from site_builder.model.article import Cleaned
from site_builder.model.blocks import TextBlock
from site_builder.model.chronicle import Actor, ActorId, ActorKind, Registry
from site_builder.model.document import DocumentKind
from site_builder.model.language import EN, ZH

_MARKS = {ActorKind.STATE: STATE, ActorKind.MEDIA: MEDIA, ActorKind.PERSON: PERSON, ActorKind.OFFICE: PERSON}


@dataclass(frozen=True, slots=True)
class Finder:
    """The registry made ready: an automaton for each kind of document, actors by id, one-character names of states.

    ``marks`` has the character that stands for a mention of each actor in a shrunken paragraph, ``roles`` the
    English role of each in small letters.
    """

    automata: Mapping[DocumentKind, Automaton[Form]]
    forms: Mapping[DocumentKind, Mapping[str, Form]]
    actors: Mapping[ActorId, Actor]
    abbreviations: Mapping[str, tuple[ActorId, ...]]
    compounds: tuple[re.Pattern[str], ...]
    titles: Mapping[ActorId, tuple[str, ...]]
    marks: Mapping[ActorId, str]
    roles: Mapping[ActorId, str]

    def country(self, actor: ActorId | None) -> ActorId | None:
        """The state an actor is or belongs to, through its affiliations."""
        for _ in range(4):
            found = self.actors.get(actor) if actor else None
            if found is None or found.kind is ActorKind.STATE:
                return actor
            actor = found.affiliation
        return None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One cleaned document as the annotators see it.

    ``texts`` are its numbered paragraphs in order, ``plain`` the same joined by newlines with interpuncts made alike;
    ``starts`` says where in it each paragraph begins, and where one more would.
    """

    cleaned: Cleaned
    blocks: tuple[TextBlock, ...]
    texts: tuple[str, ...]
    plain: str
    starts: tuple[int, ...]
    finder: Finder

    @property
    def kind(self) -> DocumentKind:
        """The kind of document."""
        return self.cleaned.document.kind

    @property
    def is_record(self) -> bool:
        """Whether it is the record of a meeting."""
        return self.kind is DocumentKind.MEETING_RECORD


def sheet_of(cleaned: Cleaned, finder: Finder) -> Sheet:
    """The sheet of a document."""
    blocks = cleaned.paragraphs
    texts = tuple([block.text for block in blocks])
    starts = accumulate([len(text) + 1 for text in texts], initial=0)
    return Sheet(cleaned, blocks, texts, plain("\n".join(texts)), tuple(starts), finder)


def prepare(registry: Registry) -> Finder:
    """Make a registry ready for search; done once per process."""
    abbreviations = _abbreviations(registry)
    forms = _forms(registry)
    automata = {id(each): automaton_of(each) for each in forms.values()}
    return Finder(
        automata={kind: automata[id(each)] for kind, each in forms.items()},
        forms=forms,
        actors={actor.id: actor for actor in registry.actors},
        abbreviations=abbreviations,
        compounds=compounds(abbreviations) if abbreviations else (),
        titles={actor.id: _titles(actor) for actor in registry.actors},
        roles={actor.id: _role(actor).lower() for actor in registry.actors},
        marks={actor.id: _MARKS.get(actor.kind, BODY) for actor in registry.actors},
    )


def _forms(registry: Registry) -> dict[DocumentKind, Mapping[str, Form]]:
    """The forms for each kind of document; kinds to which no alias is limited share theirs."""
    limited = {kind for actor in registry.actors for alias in actor.aliases for kind in alias.kinds}
    rest = [kind for kind in DocumentKind if kind not in limited]
    shared = forms_of(registry, rest[0]) if rest else {}
    return {kind: forms_of(registry, kind) if kind in limited else shared for kind in DocumentKind}


def _abbreviations(registry: Registry) -> dict[str, tuple[ActorId, ...]]:
    found: dict[str, tuple[ActorId, ...]] = {}
    for actor in registry.actors:
        for alias in actor.aliases:
            if len(alias.form) == 1:
                found[alias.form] = (*found.get(alias.form, ()), actor.id)
    return found


def _role(actor: Actor) -> str:
    """The English role; of an office its name."""
    return actor.role.get(EN) or (actor.name.get(EN) if actor.kind is ActorKind.OFFICE else "") or ""


def _titles(actor: Actor) -> tuple[str, ...]:
    role = actor.role.get(ZH) or ""
    return tuple(head for head in HEADS if head in role)
