"""What is written of events in one language: where, what to limit a chronology to, what cites a paragraph."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Protocol

from markupsafe import Markup

from site_builder.model.dates import PartialDate
from site_builder.model.language import Reading
from site_builder.render.escaping import escape
from site_builder.render.moments import Moments
from site_builder.render.strings import Strings


class Choice(Protocol):
    """Something to choose: a name, or the key of the string that stands for it."""

    @property
    def name(self) -> Reading | None:
        """The name."""

    @property
    def key(self) -> str:
        """The key."""


class Place(Protocol):
    """Where an event happened: the key of the string for how near, and the names of the place."""

    @property
    def key(self) -> str:
        """The key."""

    @property
    def names(self) -> tuple[Reading, ...]:
        """The names."""

    @property
    def path(self) -> str:
        """Where the place is listed, from the site root."""


class CitedMark(Protocol):
    """A link to what cites a paragraph, by its date or by its name."""

    @property
    def date(self) -> PartialDate | None:
        """Its date."""

    @property
    def name(self) -> Reading | None:
        """Its name."""

    @property
    def href(self) -> str:
        """Where it is told, from the article's page."""


class CitedLine(Protocol):
    """What of one sort cites a paragraph: the key of the string for it, and links to each."""

    @property
    def key(self) -> str:
        """The key."""

    @property
    def marks(self) -> tuple[CitedMark, ...]:
        """The links."""


NOTHING: Mapping[int, tuple[CitedLine, ...]] = MappingProxyType({})
"""No paragraph is cited."""


class Chronicle:
    """Writes in one language what belongs to events."""

    def __init__(self, words: Callable[[Reading], str], moments: Moments, strings: Strings) -> None:
        self._words = words
        self._moments = moments
        self._strings = strings

    def choice(self, choice: Choice) -> Markup:
        """The name of something to choose, or the string that stands for it."""
        return Markup(self._words(choice.name) if choice.name else escape(self._strings.text(choice.key)))

    def place(self, place: Place, root: str) -> Markup:
        """A place by all its names, and how near to it."""
        names = " / ".join(self._words(name) for name in place.names)
        link = Markup(f'<a href="{root}{escape(place.path)}">{names}</a>')
        return Markup(self._strings.text(place.key, name=link))

    def cited(self, lines: tuple[CitedLine, ...]) -> str:
        """What cites a paragraph, a line for each sort."""
        return "".join(self._line(line) for line in lines)

    def _line(self, line: CitedLine) -> str:
        links = (f'<a href="{escape(mark.href)}">{self._mark(mark)}</a>' for mark in line.marks)
        return f'<p class="cited">{escape(self._strings.text(line.key))} {" · ".join(links)}</p>\n'

    def _mark(self, mark: CitedMark) -> str:
        if mark.name is not None:
            return self._words(mark.name)
        return self._moments.short(mark.date) if mark.date is not None else "→"
