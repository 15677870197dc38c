"""Examined documents and the editors' records of them → articles."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from slugify import slugify

from site_builder.assemble.references import References
from site_builder.assemble.sources import Sources, in_zone_of
from site_builder.model.article import Article, ArticleId, Examined, Note
from site_builder.model.chronicle import Period, PeriodId, Source
from site_builder.model.dates import Basis, PartialDate, Publication
from site_builder.model.document import Metadata
from site_builder.model.language import LocalizedText, code_of_tag
from site_builder.model.records import ArticleRecord

_LONGEST = 60
_SLUG = re.compile(rf"(?=.{{1,{_LONGEST}}}$)[a-z0-9]+(?:-[a-z0-9]+)*")
_EXTENSION = re.compile(r"\.[^./]*$")


def identify(examined: Sequence[Examined], records: Mapping[str, ArticleRecord], sources: Sources) -> list[ArticleId]:
    """A slug for each document: the record's id, or else one proposed from its date, source and file name."""
    taken = {record.id.value for record in records.values()}
    slugs = []
    for item in examined:
        record = records.get(item.cleaned.document.seed)
        slug = record.id.value if record else _propose(item, sources, taken)
        taken.add(slug)
        slugs.append(ArticleId(slug))
    return slugs


def join(
    slug: ArticleId,
    examined: Examined,
    record: ArticleRecord | None,
    sources: Sources,
    periods: Sequence[Period],
    references: References,
) -> Article:
    """The article of one document; wrong references of its record are noted as problems."""
    metadata = examined.cleaned.metadata
    source = _source(metadata, record, sources, references)
    publication = _publication(in_zone_of(source, metadata.publication), record)
    return Article(
        id=slug,
        cleaned=examined.cleaned,
        metadata=replace(metadata, publication=publication),
        title=_title(metadata, record, slug),
        source=source,
        period=_period(publication.date, record, periods, references),
        annotations=examined.annotations,
        summary=references.sentences(record.summary) if record else (),
        notes=_notes(slug, record, references) if record else (),
        dating_note=record.dating_note if record else LocalizedText(),
        has_record=record is not None,
        official=record.official if record else (),
    )


def period_of(date: PartialDate | None, periods: Sequence[Period]) -> PeriodId | None:
    """The first period that the earliest moment of a date falls into (as a local date), or None: background."""
    if date is None:
        return None
    moment = date.earliest()
    return next((p.id for p in periods if p.start.earliest() <= moment <= p.end.latest()), None)


def _propose(item: Examined, sources: Sources, taken: set[str]) -> str:
    metadata = item.cleaned.metadata
    date = metadata.publication.stated
    head = f"{date.date_only().iso() if date else 'undated'}-{sources.of(metadata).id[:20]}"
    seed = item.cleaned.document.seed
    proposed = f"{head}-{_EXTENSION.sub('', seed)}"
    slug = proposed if _SLUG.fullmatch(proposed) else slugify(proposed, max_length=_LONGEST)
    if slug not in taken:
        return slug
    mark = hashlib.blake2b(seed.encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()
    return slugify(head, max_length=_LONGEST - len(mark) - 1) + "-" + mark


def _source(metadata: Metadata, record: ArticleRecord | None, sources: Sources, references: References) -> Source:
    if record and record.source:
        known = {str(key): source for key, source in sources.by_id.items()}
        if references.source(record.source, known):
            return known[record.source.value]
    return sources.of(metadata)


def _publication(read: Publication, record: ArticleRecord | None) -> Publication:
    if record is None or record.published is None:
        return read
    basis = Basis.INFERRED if record.published_inferred else Basis.EDITOR
    return Publication(record.published, basis, read.printed)


def _title(metadata: Metadata, record: ArticleRecord | None, slug: str) -> LocalizedText:
    own = LocalizedText(((code_of_tag(metadata.language), metadata.title or slug),))
    return record.title.over(own) if record else own


def _period(
    date: PartialDate | None, record: ArticleRecord | None, periods: Sequence[Period], references: References
) -> PeriodId | None:
    if record and record.period:
        return references.period(record.period)
    return period_of(date, periods)


def _notes(slug: str, record: ArticleRecord, references: References) -> tuple[Note, ...]:
    for note in record.notes:
        if note.paragraph > references.lengths[slug]:
            references.paragraph_problem(slug, note.paragraph, note.place)
    return tuple(Note(note.paragraph, note.text) for note in record.notes)
