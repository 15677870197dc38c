"""Small corpora to check."""

from dataclasses import replace

from site_builder.checks import run
from site_builder.model.article import Annotations, Article, ArticleId, Cleaned, UnknownName
from site_builder.model.blocks import Lines, Paragraph, Run
from site_builder.model.chronicle import Actor, ActorId, ActorKind, Event, EventId, Period, PeriodId, Source, SourceId
from site_builder.model.corpus import Corpus, Site
from site_builder.model.dates import Basis, PartialDate, Publication
from site_builder.model.document import Document, DocumentKind, Metadata, SeedName
from site_builder.model.language import EN, LocalizedText, localized
from site_builder.model.translation import State, Translation, Wording

BOTH = localized(zh="甲", en="A")
SITE = Site(BOTH, LocalizedText(), "https://example.org/")
AGENCY = Source(SourceId("agency"), BOTH, has_record=True)


def article(
    *paragraphs: str,
    id: str = "first",
    date: str | None = "2022-09-14",
    address: str | None = "https://example.org/a",
    rights: str = "",
    symbol: str = "",
    title: LocalizedText = BOTH,
    source: Source = AGENCY,
    unknown: tuple[UnknownName, ...] = (),
    has_record: bool = True,
) -> Article:
    """An article without fault, but for what is asked for; paragraph n stands in line 10 n of its seed."""
    publication = Publication(PartialDate.parse(date), Basis.PRINTED) if date else Publication()
    metadata = Metadata(
        title="题目", publication=publication, address=address, rights=rights, symbol=symbol, language="zh-Hans"
    )
    blocks = tuple(Paragraph((Run(text),), Lines(10 * n, 10 * n)) for n, text in enumerate(paragraphs, 1))
    path = f"seeds/{id}.txt"
    document = Document(SeedName(f"{id}.txt"), path, id, "plain_text", "utf-8", DocumentKind.NEWS, 99, metadata, blocks)
    return Article(
        id=ArticleId(id),
        cleaned=Cleaned(document, metadata, blocks, ()),
        metadata=metadata,
        title=title,
        source=source,
        period=None,
        annotations=Annotations(unknown_names=unknown),
        has_record=has_record,
        translations=(Translation(EN, tuple(Wording(State.CURRENT, (("A",),)) for _ in paragraphs)),),
    )


def actor(id: str, name: LocalizedText = BOTH, role: LocalizedText = LocalizedText()) -> Actor:
    return Actor(ActorId(id), name, ActorKind.STATE, role=role)


def period(id: str, start: str, end: str, name: LocalizedText = BOTH) -> Period:
    return Period(PeriodId(id), name, PartialDate.parse(start), PartialDate.parse(end))


def event(id: str, date: str, end: str | None = None, period: str | None = None, text: LocalizedText = BOTH) -> Event:
    last = PartialDate.parse(end) if end else None
    within = PeriodId(period) if period else None
    return Event(EventId(id), PartialDate.parse(date), last, text, (), period=within)


def corpus(
    *articles: Article,
    site: Site = SITE,
    periods: tuple[Period, ...] = (),
    actors: tuple[Actor, ...] = (),
    events: tuple[Event, ...] = (),
) -> Corpus:
    sources = tuple({article.source.id: article.source for article in articles}.values())
    whole = Corpus(site, periods, sources, actors, articles, events, ())
    return replace(whole, period_by_id={period.id: period for period in periods})


def said(whole: Corpus) -> list[str]:
    """Everything the checks say, as printed."""
    return [str(problem) for problem in run(whole)]
