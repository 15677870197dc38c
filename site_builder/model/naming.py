"""What the same thing is called, and by whom."""

from dataclasses import dataclass

from site_builder.model.article import ArticleId
from site_builder.model.chronicle import ActorId, PeriodId
from site_builder.model.language import LocalizedText
from site_builder.model.value import value


@dataclass(frozen=True, slots=True)
class Term:
    """A way to call something, and the forms it has in texts."""

    id: str
    name: LocalizedText
    forms: tuple[str, ...]


@value
class Use:
    """A paragraph (from 1) in which someone uses a term.

    ``actor`` is the speaker of the statement or speech it stands in, ``speaker`` the same as printed; neither is set
    where the outlet itself uses it. ``form`` is the form that stands there; ``quoted`` tells that the words are the
    speaker's own, and not the outlet's report of them.
    """

    term: str
    article: ArticleId
    paragraph: int
    form: str
    actor: ActorId | None = None
    speaker: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Naming:
    """One thing, the terms for it, and every use of them, in the order of articles and paragraphs.

    ``period`` limits it to the documents of one period.
    """

    id: str
    name: LocalizedText
    terms: tuple[Term, ...]
    uses: tuple[Use, ...] = ()
    period: PeriodId | None = None
    note: LocalizedText = LocalizedText()
