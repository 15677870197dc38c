"""The printable pieces that page kinds share. Paths are below the site root; nothing is left to sort or join."""

from collections.abc import Iterable

from site_builder.model.article import Extent, Statement
from site_builder.model.dates import PartialDate
from site_builder.model.language import LanguageCode, Reading
from site_builder.model.value import value


@value
class Link:
    """A name that leads somewhere, or nowhere if ``path`` is empty."""

    name: Reading
    path: str


@value
class Tab:
    """A line of the navigation: ``key`` names its string, ``name`` is set where the name is content.

    ``month`` may stand for the name where there is little room.
    """

    key: str
    name: Reading | None
    path: str
    accent: int = 0
    month: PartialDate | None = None


@value
class ArticleLine:
    """A document in a list. ``accent`` is its period's place among the periods (from 1; 0 = background)."""

    title: Reading
    path: str
    source: Reading
    date: PartialDate | None
    inferred: bool
    kind: str
    symbol: str
    accent: int


@value
class Mark:
    """A source mark: a number or paragraph sign that leads to the very paragraph."""

    label: str
    path: str
    source: Reading
    paragraph: int


@value
class SentenceLine:
    """A sentence of the editors and the marks of what it rests on."""

    words: Reading
    marks: tuple[Mark, ...]


@value
class NoteLine:
    """The foot of a page: what a numbered mark leads to; they stand in the order of their numbers, from 1."""

    path: str
    article: ArticleLine
    paragraph: int


@value
class CitationLine:
    """Paragraphs of one document that bear something out; ``date`` tells it from another of the same source.

    ``more`` counts the paragraphs left out where there is little room.
    """

    source: Reading
    date: PartialDate | None
    marks: tuple[Mark, ...]
    more: int = 0


@value
class WhereLine:
    """Where an event happened: every name that the place goes by, in order; ``key`` names the string of how near.

    ``path`` leads to the place in the list beside the map.
    """

    key: str
    names: tuple[Reading, ...]
    path: str


@value
class OtherDate:
    """A date that another source gives for the same event, and where that is told."""

    date: PartialDate
    path: str


@value
class EventLine:
    """An event; ``path`` is where all is told of it.

    ``id`` is empty where it has no anchor. ``precision``: ``minute``, ``day``, ``month`` …
    """

    id: str
    date: PartialDate
    end: PartialDate | None
    words: Reading
    precision: str
    part_of_day: Reading | None
    claimed_by: Link | None
    basis: Reading | None
    note: Reading | None
    accent: int
    citations: tuple[CitationLine, ...]
    path: str = ""
    places: tuple[WhereLine, ...] = ()
    otherwise: tuple[OtherDate, ...] = ()


@value
class StatementLine:
    """Words that a document gives to someone; ``tag`` is the language they stand in.

    ``chain`` names through whom they came to the publisher, its own source first. ``page`` is the document's page,
    empty on that page itself.
    """

    said: Statement
    tag: str
    chain: tuple[Reading, ...]
    page: str
    article: ArticleLine


def in_translation(said: Iterable[Statement], code: LanguageCode) -> bool:
    """Whether readers of a language get any of these in words of a translation."""
    return any(one.translations and one.translations.get(code) for one in said)


def whole(said: Iterable[Statement]) -> tuple[Statement, ...]:
    """What one speaker says in a document, in order, without quoted words that are shown within a longer statement."""
    kept: list[Statement] = []
    paragraph = end = 0
    for one in said:
        inside = one.paragraph == paragraph and one.end <= end
        if not inside and one.extent is not Extent.FRAGMENT:
            paragraph, end = one.paragraph, one.end
        if not inside or one.extent is not Extent.FRAGMENT:
            kept.append(one)
    return tuple(kept)
