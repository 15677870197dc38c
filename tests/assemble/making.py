"""Small documents and records to join."""

from site_builder.model.article import Annotations, Cleaned, Examined, Mention, Statement, UnknownName
from site_builder.model.article import Extent as Extent
from site_builder.model.blocks import Lines, Paragraph, Run
from site_builder.model.chronicle import ActorId, ActorKind
from site_builder.model.dates import Basis, PartialDate, Publication
from site_builder.model.document import Document, DocumentKind, Metadata, SeedName
from site_builder.model.language import localized
from site_builder.model.located import CitationRecord, Located, SentenceRecord
from site_builder.model.problems import Place
from site_builder.model.records import ActorRecord, ArticleRecord, EventRecord, PeriodRecord, SourceRecord


def located(value: str, line: int = 1, file: str = "content/x.yaml") -> Located:
    return Located(value, Place(file, line))


def examined(
    seed: str = "000_a.txt",
    date: str | None = "2022-09-14",
    paragraphs: int = 2,
    publisher: str = "",
    title: str = "题目",
    annotations: Annotations | None = None,
    address: str | None = None,
) -> Examined:
    publication = Publication(PartialDate.parse(date), Basis.PRINTED, date) if date else Publication()
    metadata = Metadata(title=title, publisher=publisher, publication=publication, address=address, language="zh-Hans")
    blocks = tuple(Paragraph((Run(f"第{number}段"),), Lines(number, number)) for number in range(1, paragraphs + 1))
    document = Document(
        seed=SeedName(seed),
        path=f"seeds/{seed}",
        digest="0" * 32,
        format="plain_text",
        encoding="utf-8",
        kind=DocumentKind.NEWS,
        lines=paragraphs,
        metadata=metadata,
        blocks=blocks,
    )
    return Examined(Cleaned(document, metadata, blocks, ()), annotations or Annotations())


def naming(*actors: str) -> Annotations:
    """Annotations with one mention and one statement for each of the actors, and one unknown name."""
    ids = [ActorId(actor) for actor in actors]
    return Annotations(
        mentions=tuple(Mention(1, n, n + 1, actor) for n, actor in enumerate(ids)),
        statements=tuple(Statement(1, 0, 1, "第", Extent.DIRECT, a, a, "said", "rule", 1.0) for a in ids),
        unknown_names=(UnknownName("张三", 2, "rule"),),
    )


def article(
    id: str = "a", seed: str = "000_a.txt", summary: tuple[SentenceRecord, ...] = (), period: Located | None = None
) -> ArticleRecord:
    return ArticleRecord(located(id), located(seed), localized(en="Title"), summary, period)


def actor(id: str, line: int = 1, affiliation: Located | None = None) -> ActorRecord:
    return ActorRecord(located(id, line), localized(zh=id, en=id), ActorKind.STATE, affiliation)


def period(id: str, start: str, end: str, summary: tuple[SentenceRecord, ...] = ()) -> PeriodRecord:
    return PeriodRecord(located(id), localized(zh=id), PartialDate.parse(start), PartialDate.parse(end), summary)


def source(id: str, *, name: str, hosts: tuple[str, ...] = (), timezone: str = "") -> SourceRecord:
    return SourceRecord(located(id, 4), localized(zh=name), hosts, (), timezone)


def cite(article: str, *paragraphs: int, line: int = 9) -> CitationRecord:
    return CitationRecord(located(article, line), paragraphs, Place("content/x.yaml", line))


def sentence(*citations: CitationRecord) -> SentenceRecord:
    return SentenceRecord(localized(zh="句"), citations, Place("content/x.yaml", 8))


def event(
    id: str,
    date: str,
    *citations: CitationRecord,
    actors: tuple[Located, ...] = (),
    claimed_by: Located | None = None,
    period: Located | None = None,
) -> EventRecord:
    return EventRecord(
        located(id), PartialDate.parse(date), None, localized(zh=id), citations, actors, claimed_by, period=period
    )
