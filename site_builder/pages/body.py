"""The text of an article with everything that leads out of it: the same for every language of the site."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from operator import attrgetter

from site_builder.model.article import Article
from site_builder.model.blocks import Block, Figure
from site_builder.model.chronicle import Actor, ActorId
from site_builder.model.corpus import Corpus
from site_builder.model.dates import PartialDate
from site_builder.model.language import Reading
from site_builder.model.translation import State
from site_builder.model.urls import Route, between, event_anchor
from site_builder.model.value import value
from site_builder.pages.reading_time import minutes

_PLACE = attrgetter("paragraph", "start")


@value
class Anchor:
    """A stretch of a paragraph (character offsets, end excluded) that leads to an actor's page."""

    start: int
    end: int
    href: str


@value
class Body:
    """Blocks in order. ``anchors`` marks, by paragraph, the first mention of each actor, in order, never overlapping.

    ``labels`` gives, by paragraph, how many characters the speaker line has that a turn begins with; ``breaks`` are
    the paragraphs that begin a section, so that no list runs on across it. ``lead`` is the picture at the head.

    In a translation ``original`` is the tag of the language it is made from and ``states`` says which pieces are stale
    or missing, by key; a missing one stands in the original. For reading in parallel ``twin`` is the translation, block
    by block, and ``states`` is the twin's. ``minutes`` is the time each text takes to read, by language tag.
    """

    id: str
    tag: str
    blocks: tuple[Block, ...]
    anchors: dict[int, tuple[Anchor, ...]]
    labels: dict[int, int]
    breaks: frozenset[int]
    lead: Figure | None = None
    minutes: tuple[tuple[str, int], ...] = ()
    original: str = ""
    states: Mapping[str, State] = field(default_factory=dict)
    twin: "Body | None" = None


@value
class CitedMark:
    """A link to what cites a paragraph, by its date or by its name; ``href`` leads there from the page it is on."""

    date: PartialDate | None
    name: Reading | None
    href: str


@value
class CitedLine:
    """What of one sort cites a paragraph; ``key`` names the string for it, such as ``cited.events``."""

    key: str
    marks: tuple[CitedMark, ...]


Ways = Mapping[ActorId, str]
"""How to get from a page of an article to the page of each actor."""

Cited = dict[int, tuple[CitedLine, ...]]
"""By paragraph (0 is the title) what cites it; a paragraph that nothing cites is not there."""


def cited_by(corpus: Corpus, article: Article) -> Cited:
    """What cites the paragraphs of an article; nothing for most. Events lead to their place in the page's own list."""
    events = corpus.events_of_article.get(article.id)
    if not events:
        return {}
    found: dict[int, dict[str, CitedMark]] = {}
    for number, event in enumerate(events, 1):
        mark = CitedMark(event.date, None, f"#{event_anchor(str(number))}")
        for citation in event.citations:
            if citation.article == article.id:
                found.setdefault(citation.paragraph, {})[event.id] = mark
    return {number: (CitedLine("cited.events", tuple(marks.values())),) for number, marks in found.items()}


def body_of(article: Article, ways: Ways) -> Body:
    """The body of an article in its own words; ``ways`` leads from it to each actor's page."""
    speeches = article.annotations.speeches
    labels = {speech.first: len(speech.label) for speech in speeches}
    breaks = frozenset(n for speech in speeches for n in (speech.first, speech.last + 1))
    anchors = _first_mentions(article, labels, ways)
    tag, lead = article.metadata.language, article.metadata.lead
    time = minutes(block.text for block in article.paragraphs)
    return Body(article.id, tag, article.blocks, anchors, labels, breaks, lead, ((tag, time),))


def ways_to(actors: Iterable[Actor], here: Route) -> Ways:
    """The relative way from a page to the page of each actor: the same in every language, and for all of its kind."""
    return {actor.id: between(here, Route("actor", actor.id)) for actor in actors}


def _first_mentions(article: Article, labels: dict[int, int], ways: Ways) -> dict[int, tuple[Anchor, ...]]:
    seen: set[ActorId] = set()
    found: dict[int, list[Anchor]] = {}
    for mention in sorted(article.annotations.mentions, key=_PLACE):
        if mention.actor in seen or mention.actor not in ways:
            continue
        taken = found.get(mention.paragraph)
        if mention.start < max(labels.get(mention.paragraph, 0), taken[-1].end if taken else 0):
            continue
        seen.add(mention.actor)
        found.setdefault(mention.paragraph, []).append(Anchor(mention.start, mention.end, ways[mention.actor]))
    return {paragraph: tuple(anchors) for paragraph, anchors in found.items()}
