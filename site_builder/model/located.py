"""What editors write together with the place they wrote it at, so that a wrong id can be reported at its line."""

from dataclasses import dataclass

from site_builder.model.language import LocalizedText
from site_builder.model.problems import Place


@dataclass(frozen=True, slots=True)
class Located:
    """A value and the place it was written at."""

    value: str
    place: Place


@dataclass(frozen=True, slots=True)
class CitationRecord:
    """``article`` is a slug; ``paragraphs`` are numbers from 1."""

    article: Located
    paragraphs: tuple[int, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class SentenceRecord:
    """A sentence of a summary with what it rests on."""

    text: LocalizedText
    citations: tuple[CitationRecord, ...]
    place: Place
