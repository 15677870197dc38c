"""Who called for what in a meeting record, as a table."""

from dataclasses import dataclass

from site_builder.model.article import ArticleId
from site_builder.model.language import Reading
from site_builder.pages.edition import Edition
from site_builder.pages.lines import Link


@dataclass(frozen=True, slots=True)
class TopicLine:
    """A column: what was called for, and what counts as calling for it."""

    name: Reading
    note: Reading | None


@dataclass(frozen=True, slots=True)
class CallsLine:
    """A row: a speaker, and for each topic the paragraphs that say it."""

    speaker: Link
    cells: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class MatrixLines:
    """The table."""

    topics: tuple[TopicLine, ...]
    rows: tuple[CallsLine, ...]


def matrix_of(edition: Edition, article: ArticleId) -> MatrixLines | None:
    """The matrix of a meeting record, or None if nobody has written one."""
    matrix = edition.corpus.matrices.get(article)
    if matrix is None:
        return None
    topics = tuple(TopicLine(edition.read(topic.name), edition.read_or_none(topic.note)) for topic in matrix.topics)
    rows = tuple(CallsLine(edition.actors[speaker], cells) for speaker, cells in matrix.rows)
    return MatrixLines(topics, rows)
