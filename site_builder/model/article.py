"""A document cleaned, what was found in it, and the article the two become."""

from enum import StrEnum
from typing import NewType

from site_builder.model.blocks import Block, Figure, TextBlock, text_blocks
from site_builder.model.chronicle import ActorId, PeriodId, Sentence, Source
from site_builder.model.dates import PartialDate
from site_builder.model.document import Document, Metadata, Removal
from site_builder.model.language import LanguageCode, LocalizedText, code_of_tag
from site_builder.model.quantities import Measure, People, Qualifier, Unit
from site_builder.model.translation import Translation
from site_builder.model.value import value

ArticleId = NewType("ArticleId", str)
"""An article's slug: ``^[a-z0-9-]{1,60}$``."""


@value
class Substitution:
    """A declared change of characters inside kept text: ``before`` stood where ``after`` stands now.

    ``paragraph`` counts from 1; 0 is the title.
    """

    paragraph: int
    before: str
    after: str
    rule: str


@value
class Cleaned:
    """A document after the rules: the metadata completed, the blocks kept, and an account of all that changed."""

    document: Document
    metadata: Metadata
    blocks: tuple[Block, ...]
    removals: tuple[Removal, ...]
    substitutions: tuple[Substitution, ...] = ()

    @property
    def paragraphs(self) -> tuple[TextBlock, ...]:
        """The numbered blocks; paragraph n stands at index n - 1."""
        return text_blocks(self.blocks)


@value
class Mention:
    """A stretch of a paragraph (from 1; character offsets, end excluded) that names an actor."""

    paragraph: int
    start: int
    end: int
    actor: ActorId


@value
class Speech:
    """One speaker's turn in a meeting record: paragraphs ``first`` to ``last`` (from 1, both included).

    ``label`` is the speaker line as printed, with which the first paragraph begins; ``speaker`` the name alone, without
    honorific. ``country`` is as printed, or empty; ``language`` is a BCP 47 tag of the language spoken, or empty if not
    known. ``role`` is one of ``president``, ``representative``, ``speaker``; a president who speaks for a country is
    its representative.
    """

    number: int
    first: int
    last: int
    label: str
    speaker: str
    country: str = ""
    language: str = ""
    role: str = "speaker"
    actor: ActorId | None = None


class Extent(StrEnum):
    """How a statement's words stand in the text."""

    DIRECT = "direct"
    FRAGMENT = "fragment"
    REPORTED = "reported"


class Act(StrEnum):
    """What a speaker does by saying something, as the verb of saying tells."""

    ASSERTS = "asserts"
    DENIES = "denies"
    CALLS_FOR = "calls-for"
    WARNS = "warns"
    ACCUSES = "accuses"
    CONDEMNS = "condemns"
    ANNOUNCES = "announces"
    PROMISES = "promises"
    THANKS = "thanks"


@value
class ChainLink:
    """One link of an attribution chain: who passed the words on, as printed, and the actor if known."""

    name: str
    actor: ActorId | None = None


@value
class Statement:
    """Words, quoted or reported, that a source attributes to an actor.

    ``paragraph`` (from 1) and the character offsets ``start``/``end`` say where ``quote`` stands. ``speaker`` is as
    printed. ``chain`` runs from the outlet's immediate source to the actor's mouth, the actor left out. ``rule`` names
    what found it; ``confidence`` is 0 to 1; ``reviewed`` is true once an editor has read it. ``translations`` has the
    words as they stand in translations of the paragraph.
    """

    paragraph: int
    start: int
    end: int
    quote: str
    extent: Extent
    speaker: str
    actor: ActorId | None
    verb: str
    rule: str
    confidence: float
    chain: tuple[ChainLink, ...] = ()
    reviewed: bool = False
    act: Act = Act.ASSERTS
    translations: LocalizedText = LocalizedText()


class DateSource(StrEnum):
    """From what a date was worked out.

    All of it is printed; or the rest is from the day the document came out, the day of the meeting that it records, or
    the last date named before.
    """

    PRINTED = "printed"
    PUBLICATION = "publication"
    MEETING = "meeting"
    LAST_DATE = "last-date"


@value
class DateMention:
    """A stretch of a paragraph (from 1; character offsets, end excluded) that names a date; no more precise than it is.

    ``last`` is set where a span of days is named. ``antecedent`` is what the missing parts were taken from, as printed
    or in ISO 8601.
    """

    paragraph: int
    start: int
    end: int
    date: PartialDate
    last: PartialDate | None = None
    source: DateSource = DateSource.PRINTED
    antecedent: str = ""


@value
class Toll:
    """A number of dead, wounded, houses destroyed … as it stands in a text.

    ``paragraph`` (from 1) and the character offsets ``start``/``end`` say where the number stands, qualifier and unit
    included. Bounds and qualifier as in a ``Quantity``; who says so is not known from this.
    """

    paragraph: int
    start: int
    end: int
    measure: Measure
    unit: Unit
    low: int | None
    high: int | None
    qualifier: Qualifier
    people: People


@value
class UnknownName:
    """A name that is in no registry: the name, the paragraph (from 1) it first stands in.

    And why it looks like a name.
    """

    name: str
    paragraph: int
    rule: str


@value
class Annotations:
    """What the annotators found in one cleaned document, with evidence.

    ``doubtful`` statements are those the annotators are not sure enough of: never published, only asked about.
    """

    mentions: tuple[Mention, ...] = ()
    speeches: tuple[Speech, ...] = ()
    statements: tuple[Statement, ...] = ()
    unknown_names: tuple[UnknownName, ...] = ()
    doubtful: tuple[Statement, ...] = ()
    dates: tuple[DateMention, ...] = ()
    tolls: tuple[Toll, ...] = ()


@value
class Examined:
    """All that the program alone knows of one seed: a pure function of its bytes and the registry."""

    cleaned: Cleaned
    annotations: Annotations


@value
class Note:
    """An editor's note on one paragraph (from 1; 0 = the whole article)."""

    paragraph: int
    text: LocalizedText


LACKS = ("title", "summary", "text", "paragraphs")
"""What of an article its readers in a language may have to read in another."""


@value
class Article:
    """The cleaned, dated, publishable form of one document.

    ``metadata`` is complete (the editors' corrections applied); ``title`` holds the source's own title and its
    translations. ``period`` is None for background that falls into no period. ``translations`` holds those with
    anything in them; ``official`` is the address of the publisher's own text in a language, where there is one.
    """

    id: ArticleId
    cleaned: Cleaned
    metadata: Metadata
    title: LocalizedText
    source: Source
    period: PeriodId | None
    annotations: Annotations
    summary: tuple[Sentence, ...] = ()
    notes: tuple[Note, ...] = ()
    dating_note: LocalizedText = LocalizedText()
    has_record: bool = False
    translations: tuple[Translation, ...] = ()
    official: tuple[tuple[LanguageCode, str], ...] = ()

    @property
    def document(self) -> Document:
        """The document it was made from."""
        return self.cleaned.document

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the body in order, pictures included."""
        return self.cleaned.blocks

    @property
    def paragraphs(self) -> tuple[TextBlock, ...]:
        """The numbered blocks; paragraph n stands at index n - 1."""
        return self.cleaned.paragraphs

    @property
    def pictures(self) -> tuple[Figure, ...]:
        """Every picture in order, the one at the head first."""
        lead = (self.metadata.lead,) if self.metadata.lead else ()
        return (*lead, *(block for block in self.blocks if isinstance(block, Figure)))

    def lacks(self, language: LanguageCode) -> tuple[str, ...]:
        """Which of ``LACKS`` its readers in a language do not get in it.

        ``paragraphs`` stands for a text of which some paragraphs or captions are not translated.
        """
        found = []
        if self.title.get(language) is None:
            found.append("title")
        if any(sentence.text.get(language) is None for sentence in self.summary):
            found.append("summary")
        if code_of_tag(self.metadata.language) != language:
            translation = self.translation(language)
            if translation is None:
                found += ["text"] if any(not isinstance(block, Figure) for block in self.blocks) else []
            elif not translation.is_complete:
                found.append("paragraphs")
        return tuple(found)

    def translation(self, language: LanguageCode) -> Translation | None:
        """Its translation into a language, if there is one."""
        return next((one for one in self.translations if one.language == language), None)
