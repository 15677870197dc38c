"""An article: the cleaned text of one document, how it is known, and what was found in it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache, partial

from site_builder.model import urls
from site_builder.model.article import Article, ChainLink, Statement, Substitution
from site_builder.model.chronicle import ActorId
from site_builder.model.corpus import Corpus
from site_builder.model.dates import PartialDate
from site_builder.model.document import Removal
from site_builder.model.language import LanguageCode, Reading, code_of_tag
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.model.value import value
from site_builder.pages.body import Body, Cited, Ways, body_of, ways_to
from site_builder.pages.calls import MatrixLines, matrix_of
from site_builder.pages.citing import citing
from site_builder.pages.edition import Edition
from site_builder.pages.frame import Frame, frame
from site_builder.pages.lines import ArticleLine, EventLine, Link, SentenceLine, in_translation, whole
from site_builder.pages.pictures.strip import Strip, strip
from site_builder.pages.speeches import Section, sections, units_of
from site_builder.pages.versions import Version, in_parallel, shown, versions

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
class Lack:
    """The key of the sentence that says what is not there in the language of the page."""

    key: str


@value
class ArticleView:
    """The page of an article.

    ``long`` is true where the title is too long for a headline's size, ``foreign`` where the text is in another
    language than the page, ``translated`` where it is, or has beside it, a translation; ``native`` where the document
    is in a language of the site. ``official`` is the publisher's own text in the language of that, as language tag,
    label and address. ``lacking`` says what readers get in another language only. ``removed`` counts characters in all.
    """

    frame: Frame
    line: ArticleLine
    period: Link | None
    long: bool
    original_title: str
    tag: str
    versions: tuple[Version, ...]
    native: bool
    foreign: bool
    translated: bool
    official: tuple[tuple[str, str, str], ...]
    lacking: tuple[Lack, ...]
    minutes: tuple[tuple[str, int], ...]
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
    body: Body
    cited: Cited
    sections: tuple[Section, ...]
    strip: Strip | None
    speakers: tuple[Speaker, ...]
    chains: Mapping[ChainLink, Reading]
    statements: int
    reviewed: bool
    in_translation: bool
    matrix: MatrixLines | None
    actors: tuple[Named, ...]
    events: tuple[EventLine, ...]
    removed: tuple[Removed, ...]
    removed_pieces: int
    removed_characters: int
    substitutions: tuple[Change, ...]


Read = Callable[[Body], Body]
"""Makes the text of a page from the article's own."""


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The page of each article in each language, and of each translated one a page to read both texts in parallel."""
    actors = editions[0].corpus.actors
    ways, deeper = ways_to(actors, Route("article", "any")), ways_to(actors, Route("parallel", "any"))
    for article in editions[0].corpus.articles:
        common = cache(partial(common_of, article, ways))
        for edition in editions:
            yield _page(edition, article, Route("article", article.id), common, partial(shown, edition, article, ways))
        for edition in editions if article.translations else ():
            read = partial(in_parallel, edition, article, deeper)
            yield _page(edition, article, Route("parallel", article.id), common, read)


def _page(edition: Edition, article: Article, route: Route, common: Callable[[], Common], read: Read) -> Page:
    make = partial(view, edition, article, route, common, read)
    return Page(urls.path(route, edition.folder), route, edition.folder, "pages/article.html", make)


def common_of(article: Article, ways: Ways) -> Common:
    """What is made once for all pages of an article; ``ways`` leads from them to the page of each actor."""
    said: dict[ActorId | str, list[Statement]] = {}
    for statement in article.annotations.statements:
        said.setdefault(statement.actor or statement.speaker, []).append(statement)
    return Common(
        body=body_of(article, ways),
        said=tuple(map(whole, said.values())),
        links=tuple({link: None for statement in article.annotations.statements for link in statement.chain}),
        units=units_of(article),
        removed=tuple(_removed(article.cleaned.removals)),
        substitutions=tuple([_change(one) for one in article.cleaned.substitutions]),
    )


def lacking(corpus: Corpus, article: Article) -> tuple[LanguageCode, ...]:
    """The languages of the site in which title, summary or text do not exist."""
    return tuple([language.code for language in corpus.site.languages if article.lacks(language.code)])


def view(edition: Edition, article: Article, route: Route, make: Callable[[], Common], read: Read) -> ArticleView:
    """One page of an article; ``make`` gives what all of its pages share, ``read`` its text from the original."""
    common = make()
    metadata, document, line = article.metadata, article.document, edition.articles[article.id]
    body, lacked = read(common.body), lacking(edition.corpus, article)
    parts = sections(edition, article, common.units)
    remarks = tuple(Remark(note.paragraph, edition.read(note.text)) for note in article.notes)
    return ArticleView(
        frame=frame(edition, route, lacking=lacked, robots=_robots(article), accent=line.accent),
        line=line,
        period=edition.period(article.period),
        long=_width(line.title.text) > LONG_TITLE,
        original_title=metadata.title if metadata.title != line.title.text else "",
        tag=metadata.language,
        versions=versions(edition, article, route),
        native=code_of_tag(metadata.language) in {language.code for language in edition.corpus.site.languages},
        foreign=not body.original and code_of_tag(body.tag) != edition.code,
        translated=bool(body.original),
        official=_official(article, body),
        lacking=tuple([Lack(f"lacks.{part}") for part in article.lacks(edition.code)]),
        minutes=tuple(time for time in body.minutes if time[1]),
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
        summary=edition.sentences(article.summary, here=route),
        remarks=remarks,
        body=body,
        cited=citing(edition, article, route),
        sections=parts,
        strip=strip([part.turn for part in parts if part.turn]),
        speakers=tuple([Speaker(edition.actor(said[0].actor), said[0].speaker, said) for said in common.said]),
        chains={link: edition.link(link, article) for link in common.links},
        statements=sum(map(len, common.said)),
        reviewed=all(statement.reviewed for statement in article.annotations.statements),
        in_translation=in_translation(article.annotations.statements, edition.code),
        matrix=matrix_of(edition, article.id),
        actors=_actors(edition, article),
        events=_events(edition, article),
        removed=common.removed,
        removed_pieces=len(article.cleaned.removals),
        removed_characters=sum(item.characters for item in common.removed),
        substitutions=common.substitutions,
    )


def _official(article: Article, body: Body) -> tuple[tuple[str, str, str], ...]:
    """The publisher's own text in the language of a translation, called by its symbol or else by its host."""
    tag = (body.twin or body).tag if body.original else ""
    return tuple(
        (tag, article.metadata.symbol or urls.host_of(address), address)
        for code, address in article.official
        if code == code_of_tag(tag)
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
