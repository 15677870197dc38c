"""What the editors wrote in ``content/``, before it is joined with the documents.

An id that points elsewhere is ``Located``, so that a wrong one can be reported at its line.
"""

from dataclasses import dataclass, field

from site_builder.model.article import Act, Extent
from site_builder.model.basemap import Basemap
from site_builder.model.chronicle import ActorKind, Alias
from site_builder.model.claim_records import ClaimRecord, DisputeRecord, NamingRecord, ScopeRecord
from site_builder.model.dates import PartialDate
from site_builder.model.language import DEFAULT_LANGUAGES, Language, LanguageCode, LocalizedText
from site_builder.model.localities import LocalityKind, Nearness, Position
from site_builder.model.located import CitationRecord, Located, SentenceRecord
from site_builder.model.problems import Place


@dataclass(frozen=True, slots=True)
class SiteRecord:
    """``site.yaml``: the site's own name and settings; every field has a default."""

    title: LocalizedText = LocalizedText(((LanguageCode("zh"), "简报"), (LanguageCode("en"), "Briefing")))
    description: LocalizedText = LocalizedText()
    base_url: str = "http://127.0.0.1:8000/"
    languages: tuple[Language, ...] = DEFAULT_LANGUAGES
    as_of: PartialDate | None = None
    situation: tuple[SentenceRecord, ...] = ()
    contact: str = ""
    show_unreviewed: bool = True
    traditional: bool = False


@dataclass(frozen=True, slots=True)
class PeriodRecord:
    """An entry of ``periods.yaml``."""

    id: Located
    name: LocalizedText
    start: PartialDate
    end: PartialDate
    summary: tuple[SentenceRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """An entry of ``sources.yaml``."""

    id: Located
    name: LocalizedText
    hosts: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    timezone: str = ""
    description: LocalizedText = LocalizedText()
    rights: LocalizedText = LocalizedText()


@dataclass(frozen=True, slots=True)
class ActorRecord:
    """An entry of a file in ``actors/``."""

    id: Located
    name: LocalizedText
    kind: ActorKind
    affiliation: Located | None = None
    role: LocalizedText = LocalizedText()
    aliases: tuple[Alias, ...] = ()
    doubtful: bool = False
    note: LocalizedText = LocalizedText()
    profile: tuple[SentenceRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteRecord:
    """An editor's note on a paragraph of an article (0 = the whole article)."""

    paragraph: int
    text: LocalizedText
    place: Place


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """A file in ``articles/``: what the editors add to one seed. ``published`` corrects or infers the date."""

    id: Located
    seed: Located
    title: LocalizedText = LocalizedText()
    summary: tuple[SentenceRecord, ...] = ()
    period: Located | None = None
    source: Located | None = None
    published: PartialDate | None = None
    published_inferred: bool = False
    dating_note: LocalizedText = LocalizedText()
    notes: tuple[NoteRecord, ...] = ()
    official: tuple[tuple[LanguageCode, str], ...] = ()


@dataclass(frozen=True, slots=True)
class LocalityRecord:
    """An entry of ``places.yaml``."""

    id: Located
    name: LocalizedText
    kind: LocalityKind
    rival_names: tuple[LocalizedText, ...] = ()
    aliases: tuple[str, ...] = ()
    position: Position | None = None
    timezone: str = ""
    note: LocalizedText = LocalizedText()


@dataclass(frozen=True, slots=True)
class WhereaboutsRecord:
    """Where an event happened: the id of a place, and how near to it."""

    locality: Located
    nearness: Nearness = Nearness.AT


@dataclass(frozen=True, slots=True)
class EventRecord:
    """An entry of a file in ``events/``."""

    id: Located
    date: PartialDate
    end: PartialDate | None
    text: LocalizedText
    citations: tuple[CitationRecord, ...]
    actors: tuple[Located, ...] = ()
    claimed_by: Located | None = None
    part_of_day: LocalizedText = LocalizedText()
    basis: LocalizedText = LocalizedText()
    note: LocalizedText = LocalizedText()
    period: Located | None = None
    places: tuple[WhereaboutsRecord, ...] = ()
    same_as: Located | None = None


@dataclass(frozen=True, slots=True)
class StatementRecord:
    """A statement as an editor has read it; ``actor`` is None where the speaker is in no registry.

    ``occurrence`` tells which of several equal stretches of the paragraph is meant, from 1. ``translations`` has the
    words of the translations that say the same.
    """

    quote: Located
    extent: Extent
    speaker: str
    actor: Located | None = None
    verb: str = ""
    act: Act = Act.ASSERTS
    chain: tuple[str, ...] = ()
    occurrence: int = 1
    translations: LocalizedText = LocalizedText()


@dataclass(frozen=True, slots=True)
class ParagraphReview:
    """A paragraph as read by an editor: exactly what is said in it. ``digest`` tells whether it has changed since."""

    paragraph: int
    digest: str
    statements: tuple[StatementRecord, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class ReviewRecord:
    """A file in ``statements/``: the review of one article."""

    article: Located
    paragraphs: tuple[ParagraphReview, ...]


@dataclass(frozen=True, slots=True)
class SectionRecord:
    """A section of a translation: a paragraph (``p12``) or the caption of a picture (``f1``), and its words.

    ``digest`` is the mark of the text it was made from, empty where it is not legible (an error then). ``lines`` are as
    written, none where a blank was left.
    """

    key: str
    digest: str
    lines: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class TranslationRecord:
    """A file in ``translations/``: one article in one more language."""

    article: Located
    language: LanguageCode
    sections: tuple[SectionRecord, ...]


@dataclass(frozen=True, slots=True)
class TopicRecord:
    """A column of a matrix of calls."""

    id: Located
    name: LocalizedText
    note: LocalizedText = LocalizedText()


@dataclass(frozen=True, slots=True)
class CallRecord:
    """A cell of a matrix of calls: the paragraphs (from 1) in which a speaker calls for something."""

    speaker: Located
    topic: Located
    paragraphs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MatrixRecord:
    """A file in ``calls/``: who called for what in one meeting record."""

    article: Located
    topics: tuple[TopicRecord, ...]
    calls: tuple[CallRecord, ...]


@dataclass(frozen=True, slots=True)
class ProseRecord:
    """A Markdown file in ``pages/``: the editors' own prose for a page (``method``, ``rights``) in one language."""

    page: str
    language: LanguageCode
    markdown: str
    place: Place


@dataclass(frozen=True, slots=True)
class Records:
    """All of ``content/``. ``strings`` maps a language code to its interface strings (key → text).

    ``traditional`` gives words in simplified characters and how they are written in traditional ones.
    """

    site: SiteRecord = field(default_factory=SiteRecord)
    strings: tuple[tuple[LanguageCode, tuple[tuple[str, str], ...]], ...] = ()
    periods: tuple[PeriodRecord, ...] = ()
    sources: tuple[SourceRecord, ...] = ()
    actors: tuple[ActorRecord, ...] = ()
    articles: tuple[ArticleRecord, ...] = ()
    localities: tuple[LocalityRecord, ...] = ()
    events: tuple[EventRecord, ...] = ()
    reviews: tuple[ReviewRecord, ...] = ()
    matrices: tuple[MatrixRecord, ...] = ()
    translations: tuple[TranslationRecord, ...] = ()
    prose: tuple[ProseRecord, ...] = ()
    scopes: tuple[ScopeRecord, ...] = ()
    claims: tuple[ClaimRecord, ...] = ()
    disputes: tuple[DisputeRecord, ...] = ()
    naming: tuple[NamingRecord, ...] = ()
    basemap: Basemap | None = None
    traditional: tuple[tuple[str, str], ...] = ()
