"""The text of an article in another language, piece by piece, each piece with how it stands to its source."""

from dataclasses import dataclass
from enum import StrEnum

from site_builder.model.language import LanguageCode


class State(StrEnum):
    """How a piece of a translation stands to the text it was made from."""

    CURRENT = "current"
    STALE = "stale"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Wording:
    """What one paragraph or caption says in the language of the translation; no rows where it is missing.

    A table has a row for each of its own and a cell for each of theirs; everything else is one row of one cell.
    """

    state: State = State.MISSING
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def text(self) -> str:
        """Its plain text: rows as lines, cells parted by tabs, as the text of a table is."""
        return "\n".join("\t".join(row) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Translation:
    """An article in one more language: a wording for each paragraph (number n at index n - 1) and each picture.

    ``captions`` goes by the article's pictures; None stands for a picture that has no caption to translate.
    """

    language: LanguageCode
    paragraphs: tuple[Wording, ...]
    captions: tuple[Wording | None, ...] = ()

    def keys(self, state: State) -> tuple[str, ...]:
        """The pieces in this state, by key: paragraphs first."""
        numbered = [(paragraph_key(number), one) for number, one in enumerate(self.paragraphs, 1)]
        numbered += [(caption_key(number), one) for number, one in enumerate(self.captions, 1) if one is not None]
        return tuple(key for key, one in numbered if one.state is state)

    @property
    def is_complete(self) -> bool:
        """Whether no piece is missing; a stale one is there."""
        pieces = (*self.paragraphs, *(one for one in self.captions if one is not None))
        return all(one.state is not State.MISSING for one in pieces)


def paragraph_key(number: int) -> str:
    """How a translation names a paragraph (from 1)."""
    return f"p{number}"


def caption_key(number: int) -> str:
    """How a translation names the caption of a picture (from 1)."""
    return f"f{number}"
