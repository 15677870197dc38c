"""An article: the cleaned text of one document, how it is known, and what was found in it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache, partial

from site_builder.model import urls
from site_builder.model.article import Article, ChainLink, Statement, Substitution
from site_builder.model.blocks import Figure
from site_builder.model.chronicle import ActorId
from site_builder.model.corpus import Corpus
from site_builder.model.dates import PartialDate
from site_builder.model.document import Removal
from site_builder.model.language import Reading
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.model.value import value
from site_builder.pages.body import Body, Cited, body_of, cited_by, ways_to
from site_builder.pages.calls import MatrixLines, matrix_of
from site_builder.pages.edition import Edition
from site_builder.pages.frame import Frame, frame
from site_builder.pages.lines import ArticleLine, EventLine, Link, SentenceLine
from site_builder.pages.pictures.strip import Strip, strip
from site_builder.pages.speeches import Section, sections, units_of

LONG_TITLE = 56
"""How wide a headline may be, a Han character counting as two, before it is set smaller."""
EXCERPT = 240
"""Characters of a removed text that the page shows; the data file holds all of it."""


@value
class Removed:
    """A cleaning rule and the texts it took away, shortened; ``characters`` counts all of them."""

    rule: str
    pieces: tuple[tuple[str, int, int], ...]
    characters: int


@value
class Change:
    """Characters that a rule replaced in a paragraph (0 = the title)."""

    before: str
    after: str
    paragraph: int
    anchor: str


@value
class Common:
    """What the pages of an article have in common in all languages; ``said`` holds the statements by speaker."""

    body: Body
    said: tuple[tuple[Statement, ...], ...]
    links: tuple[ChainLink, ...]
    units: Mapping[int, int]
    removed: tuple[Removed, ...]
    substitutions: tuple[Change, ...]


@value
class Speaker:
    """Who a document quotes, as an actor known or as printed, and the words."""

    actor: Link | None
    printed: str
    statements: tuple[Statement, ...]


@value
class Named:
    """An actor that the text names, and how often."""

    actor: Link
    times: int


@value
class Remark:
    """An editor's note; ``paragraph`` 0 is the whole article."""

    paragraph: int
    words: Reading


@value
class ArticleView:
    """The page of an article.

    ``long`` is true where the title is too long for a headline's size, ``foreign`` where the text is in another
    language than the page. ``removed`` counts characters in all.
    """

    frame: Frame
    line: ArticleLine
    period: Link | None
    long: bool
    original_title: str
    tag: str
    foreign: bool
    translated: bool
    byline: str
    basis: str
    printed: str
    dating_note: Reading | None
    collected: PartialDate | None
    address: str | None
    rights: str
    source: Link
    seed: str
    lines: int
    digest: str
    format: str
    data: str
    summary: tuple[SentenceLine, ...]
    remarks: tuple[Remark, ...]
    lead: Figure | None
    body: Body
    cited: Cited
    sections: tuple[Section, ...]
    strip: Strip | None
    speakers: tuple[Speaker, ...]
    chains: Mapping[ChainLink, Reading]
    statements: int
    reviewed: bool
    matrix: MatrixLines | None
    actors: tuple[Named, ...]
    events: tuple[EventLine, ...]
    removed: tuple[Removed, ...]
    removed_pieces: int
    removed_characters: int
    substitutions: tuple[Change, ...]


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The page of each article in each language."""
    ways = ways_to(editions[0].corpus.actors)
    for article in editions[0].corpus.articles:
        route = Route("article", article.id)
        common = cache(partial(common_of, article, ways))
        for edition in editions:
            path = urls.path(route, edition.folder)
            yield Page(path, route, edition.folder, "pages/article.html", partial(view, edition, article, common))


def common_of(article: Article, ways: Mapping[ActorId, str]) -> Common:
    """What is made once for all pages of an article; ``ways`` leads from them to the page of each actor."""
    said: dict[ActorId | str, list[Statement]] = {}
    for statement in article.annotations.statements:
        said.setdefault(statement.actor or statement.speaker, []).append(statement)
    return Common(
        body=body_of(article, ways),
        said=tuple(map(tuple, said.values())),
        links=tuple({link: None for statement in article.annotations.statements for link in statement.chain}),
        units=units_of(article),
        removed=tuple(_removed(article.cleaned.removals)),
        substitutions=tuple([_change(one) for one in article.cleaned.substitutions]),
    )


def is_translated(corpus: Corpus, article: Article) -> bool:
    """Whether title and summary exist in every language of the site."""
    texts = (article.title, *(sentence.text for sentence in article.summary))
    return all(text.get(language.code) is not None for text in texts for language in corpus.site.languages)


def view(edition: Edition, article: Article, make_common: Callable[[], Common]) -> ArticleView:
    """The view of one article's page; ``make_common`` gives what is the same for all languages."""
    common = make_common()
    metadata, document, line = article.metadata, article.document, edition.articles[article.id]
    route = Route("article", article.id)
    translated = is_translated(edition.corpus, article)
    parts = sections(edition, article, common.units)
    remarks = tuple(Remark(note.paragraph, edition.read(note.text)) for note in article.notes)
    return ArticleView(
        frame=frame(edition, route, translated=translated, robots=_robots(article), accent=line.accent),
        line=line,
        period=edition.period(article.period),
        long=_width(line.title.text) > LONG_TITLE,
        original_title=metadata.title if metadata.title != line.title.text else "",
        tag=metadata.language,
        foreign=metadata.language.split("-")[0].lower() != edition.code,
        translated=translated,
        byline=metadata.byline,
        basis=f"basis.{metadata.publication.basis.value}",
        printed=metadata.publication.printed,
        dating_note=edition.read_or_none(article.dating_note),
        collected=metadata.collected,
        address=metadata.address,
        rights=metadata.rights,
        source=Link(line.source, f"{edition.path(Route('sources'))}#source-{article.source.id}"),
        seed=document.seed,
        lines=document.lines,
        digest=document.digest,
        format=document.format,
        data=f"data/articles/{article.id}.json",
        summary=edition.sentences(article.summary, {}, article.id),
        remarks=remarks,
        lead=metadata.lead,
        body=common.body,
        cited=cited_by(edition.corpus, article),
        sections=parts,
        strip=strip([part.turn for part in parts if part.turn]),
        speakers=tuple([Speaker(edition.actor(said[0].actor), said[0].speaker, said) for said in common.said]),
        chains={link: edition.link(link, article) for link in common.links},
        statements=len(article.annotations.statements),
        reviewed=all(statement.reviewed for statement in article.annotations.statements),
        matrix=matrix_of(edition, article.id),
        actors=_actors(edition, article),
        events=_events(edition, article),
        removed=common.removed,
        removed_pieces=len(article.cleaned.removals),
        removed_characters=sum(item.characters for item in common.removed),
        substitutions=common.substitutions,
    )


def _width(text: str) -> int:
    return sum(2 if character > "\u2e80" else 1 for character in text)


def _robots(article: Article) -> str:
    """UN documents may be kept by search engines; what a publisher may want back may not."""
    return "" if article.metadata.symbol else "noarchive"


def _actors(edition: Edition, article: Article) -> tuple[Named, ...]:
    times = edition.corpus.named_in.get(article.id, {})
    return tuple([Named(edition.actors[id_], times[id_]) for id_ in edition.named(times)])


def _events(edition: Edition, article: Article) -> tuple[EventLine, ...]:
    """The events that cite the article, numbered: the marks at its paragraphs lead here."""
    events = edition.corpus.events_of_article.get(article.id, ())
    return tuple(replace(edition.event(event), id=str(n)) for n, event in enumerate(events, 1))


def _removed(removals: tuple[Removal, ...]) -> Iterator[Removed]:
    by_rule: dict[str, list[Removal]] = {}
    for removal in removals:
        by_rule.setdefault(removal.rule, []).append(removal)
    for rule, found in by_rule.items():
        pieces = tuple((_excerpt(one.text), one.lines.first, one.lines.last) for one in found)
        yield Removed(rule, pieces, sum(len(one.text) for one in found))


def _change(one: Substitution) -> Change:
    return Change(one.before, one.after, one.paragraph, urls.anchor(one.paragraph))


def _excerpt(text: str) -> str:
    return text if len(text) <= EXCERPT else f"{text[:EXCERPT]}…"
