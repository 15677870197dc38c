"""Who has spoken so far in a document, and what it tells anywhere about who is who."""

import re
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from site_builder.annotators.lexicon import BODY, HEADS, NAMES, PERSON, STATE
from site_builder.annotators.marked import Marked
from site_builder.annotators.sheet import Finder
from site_builder.model.article import ChainLink
from site_builder.model.chronicle import ActorId, ActorKind
from site_builder.model.language import EN

_TWO_STATES = re.compile(f"{STATE}(?<![{STATE}、]{STATE})[和与及同、-]?{STATE}(?![和与及、]{STATE})")
_TITLED = re.compile(rf"[{STATE}{BODY}]([^{NAMES}，。：；、]{{1,20}}){PERSON}")


class Speaker(NamedTuple):
    """Who is said to speak, as printed; ``actors`` has several where they speak together, None where not known."""

    text: str
    actors: tuple[ActorId | None, ...]
    certainty: float
    is_person: bool = False
    is_media: bool = False
    named: bool = True
    chain: tuple[ChainLink, ...] = ()

    @property
    def who(self) -> tuple[ActorId | None, ...] | str:
        """What tells one speaker from another: the actors, or the name of somebody in no registry."""
        return self.actors if any(self.actors) else self.text

    def surer(self, certainty: float) -> "Speaker":
        """The same speaker, known with this certainty."""
        if certainty == self.certainty:
            return self
        return Speaker(self.text, self.actors, certainty, self.is_person, self.is_media, self.named, self.chain)

    def called(self, text: str, certainty: float) -> "Speaker":
        """The same speaker under a pronoun or the like; one in no registry keeps the name printed before."""
        text = text if any(self.actors) else self.text
        return Speaker(
            text, self.actors, min(self.certainty, certainty), self.is_person, self.is_media, False, self.chain
        )


class Place(NamedTuple):
    """A sentence: its paragraph (from 0), and where it begins and ends in the shrunken text."""

    paragraph: int
    start: int
    end: int


_LONGEST_MEMORY = 12
_NOWHERE = Place(0, 0, 0)


@dataclass
class Talk:
    """What one document has told so far about who speaks; ``paragraphs`` are all of its paragraphs, shrunken, and
    ``commas`` what their clauses end with.

    ``heard_of`` has the sentences since ``person`` spoke that name persons and may change whom ``he`` can mean; they
    are read when that is asked. ``here`` is the sentence being read, ``person_at`` and ``body_at`` those in which the
    last person and the last body spoke; ``left`` the last paragraph that ends with somebody's words, and whose;
    ``pronouns`` has which of ``he`` and ``she`` each person was called.
    """

    finder: Finder
    paragraphs: Sequence[Marked] = ()
    commas: Sequence[str] = ()
    is_record: bool = False
    is_heading: bool = False
    number: int = 0
    label_ends: int = 0
    heard: tuple[ActorId | None, ...] | None = None
    chain: tuple[ChainLink, ...] = ()
    last: Speaker | None = None
    medium: Speaker | None = None
    voice: Speaker | None = None
    left: tuple[int, Speaker] | None = None
    person: Speaker | None = None
    body: Speaker | None = None
    here: Place = _NOWHERE
    person_at: Place = _NOWHERE
    body_at: Place = _NOWHERE
    pronouns: dict[tuple[ActorId | None, ...] | str, str] = field(default_factory=dict)
    heard_of: deque[Place] = field(default_factory=lambda: deque(maxlen=_LONGEST_MEMORY))

    def hear(self, speaker: Speaker) -> None:
        """Remember who spoke last."""
        self.last = speaker
        if speaker.is_media:
            self.medium = speaker
        if speaker.is_person:
            self.person = speaker
            self.person_at = self.here
            self.heard_of.clear()
        else:
            self.body = speaker
            self.body_at = self.here

    def hear_from(self, source: Speaker) -> None:
        """Remember whose report a sentence passes on: a medium, or a person that ``he`` may mean."""
        if source.is_media:
            self.medium = source
        elif source.is_person and not source.text.endswith("记者"):
            self.hear(source)

    def mishear(self) -> None:
        """Remember that somebody spoke who could not be told: ``he`` may mean them."""
        if self.person is not None:
            self.person = self.person.surer(min(self.person.certainty, _MISHEARD))
        self.heard_of.clear()

    @cached_property
    def whole(self) -> str:
        """All paragraphs, shrunken, one after the other."""
        return "\n".join([marked.text for marked in self.paragraphs])

    @cached_property
    def pair(self) -> tuple[ActorId, ...]:
        """The two states that the document joins, if they are nearly always the same two; else empty."""
        pairs: Counter[frozenset[ActorId]] = Counter()
        for marked in self.paragraphs:
            for match in _TWO_STATES.finditer(marked.text) if len(marked.names) > 1 else ():
                pairs[frozenset((marked.names[match.start()].actor, marked.names[match.end() - 1].actor))] += 1
        real = [(states, count) for states, count in pairs.most_common() if len(states) == 2]
        total = sum(count for _, count in real)
        return tuple(sorted(real[0][0])) if real and real[0][1] * 4 >= total * 3 else ()

    @cached_property
    def titles(self) -> Mapping[tuple[ActorId, str], ActorId | None]:
        """Who is named with which title of whom; None where it is more than one."""
        titles: dict[tuple[ActorId, str], ActorId | None] = {}
        for marked in self.paragraphs:
            for match in _TITLED.finditer(marked.text) if PERSON in marked.text else ():
                if match[1].endswith(HEADS):
                    key = (marked.names[match.start()].actor, match[1])
                    actor = marked.names[match.end() - 1].actor
                    titles[key] = actor if titles.get(key, actor) == actor else None
        return titles

    @cached_property
    def english_titles(self) -> Mapping[tuple[ActorId, str], ActorId | None]:
        """The same in English: ``French Foreign Minister Talleyrand``, ``Talleyrand, the French foreign minister``."""
        titles: dict[tuple[ActorId, str], ActorId | None] = {}
        for marked in self.paragraphs:
            for match in _ENGLISH_TITLES.finditer(marked.text) if PERSON in marked.text else ():
                span = "before" if match["before"] else "behind"
                state = marked.names[match.start(f"{span}_state")].actor
                person = marked.names[match.start(f"{span}_person")].actor
                key = (state, match[span].lower())
                titles[key] = person if titles.get(key, person) == person else None
        return titles

    def holder(self, state: ActorId, title: str) -> ActorId | None:
        """Who holds an English title of a state, as the document says, or the registry of those it names."""
        key = (state, title.lower())
        if key in self.english_titles:
            return self.english_titles[key]
        fitting = {actor for actor in self.named if self._is_of(actor, state) and self._fits(actor, title)}
        return fitting.pop() if len(fitting) == 1 else None

    def _is_of(self, actor: ActorId, body: ActorId) -> bool:
        return self.finder.actors[actor].affiliation == body or self.finder.country(actor) == body

    def has_role(self, speaker: Speaker, title: str) -> bool:
        """Whether a speaker is known to be a minister, or whatever the title is."""
        return len(speaker.actors) == 1 and speaker.actors[0] is not None and self._fits(speaker.actors[0], title)

    def _fits(self, actor: ActorId, title: str) -> bool:
        role = self.finder.roles.get(actor, "").replace("-", " ").split()
        wanted = title.lower().replace("-", " ").split()
        return bool(role) and _RANKS.intersection(role) == _RANKS.intersection(wanted) and set(wanted) <= set(role)

    @cached_property
    def governments(self) -> Mapping[ActorId, ActorId]:
        """The governments of states in the registry, by what they are called in English."""
        governments: dict[ActorId, ActorId] = {}
        for actor in self.finder.actors.values():
            if actor.affiliation is None or actor.kind is not ActorKind.GOVERNMENT_BODY:
                continue
            forms = (actor.name.get(EN) or "", *(alias.form for alias in actor.aliases))
            if any(_GOVERNMENT.fullmatch(form) for form in forms):
                governments.setdefault(actor.affiliation, actor.id)
        return governments

    @cached_property
    def named(self) -> frozenset[ActorId]:
        """The persons that the document names."""
        return frozenset(
            name.actor for marked in self.paragraphs for at, name in marked.names.items() if marked.text[at] == PERSON
        )


_GOVERNMENT = re.compile(r"(?:the )?(?:government of (?:the )?[^,]+|[^, ]+(?: [^, ]+)? government)", re.IGNORECASE)
_MISHEARD = 0.5
_RANKS = frozenset(
    (
        *("deputy", "vice", "former", "prime", "first", "spokesman", "spokeswoman", "spokesperson", "assistant"),
        *("aide", "adviser", "advisor"),
    )
)
_TITLE = r"(?:[A-Za-z][\w-]*(?: (?:and|of|for))? ){0,4}[A-Za-z][\w-]+"
_ENGLISH_TITLES = re.compile(
    rf"(?P<before_state>[{STATE}{BODY}])(?:[’']s)? (?P<before>{_TITLE}),? (?P<before_person>{PERSON})"
    rf"|(?P<behind_person>{PERSON}), (?:the )?(?P<behind_state>[{STATE}{BODY}])(?:[’']s)? (?P<behind>{_TITLE})(?=[,.])"
)
