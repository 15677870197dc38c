"""Who called for what in a meeting record, every cell with its paragraphs."""

from collections.abc import Mapping

from site_builder.assemble.references import References
from site_builder.model.article import Article, ArticleId
from site_builder.model.chronicle import ActorId, Matrix, Topic
from site_builder.model.problems import did_you_mean, error
from site_builder.model.records import CallRecord, MatrixRecord, Records


def matrices(
    records: Records, articles: Mapping[ArticleId, Article], references: References
) -> dict[ArticleId, Matrix]:
    """The matrices of articles at hand. Wrong ids and paragraphs outside the speaker's own turns are problems."""
    found = {}
    for record in records.matrices:
        if record.article.value not in references.absent and references.article(record.article):
            article = articles[ArticleId(record.article.value)]
            found[article.id] = _matrix(record, article, references)
    return found


def _matrix(record: MatrixRecord, article: Article, references: References) -> Matrix:
    topics = tuple(Topic(topic.id.value, topic.name, topic.note) for topic in record.topics)
    columns = {topic.id: column for column, topic in enumerate(topics)}
    rows: dict[ActorId, list[tuple[int, ...]]] = {}
    for call in record.calls:
        speaker, column = references.actor(call.speaker), columns.get(call.topic.value)
        if column is None:
            message = f"no topic has the id {call.topic.value!r}"
            references.problems.append(
                error("unknown-topic", call.topic.place, message, did_you_mean(call.topic.value, columns))
            )
        elif speaker is not None:
            row = rows.setdefault(speaker, [() for _ in topics])
            row[column] = (*row[column], *_own(call, article, references))
    return Matrix(topics, tuple((speaker, tuple(cells)) for speaker, cells in rows.items()))


def _own(call: CallRecord, article: Article, references: References) -> list[int]:
    """The paragraphs that lie in the article."""
    good = []
    for number in call.paragraphs:
        if 1 <= number <= len(article.paragraphs):
            good.append(number)
        else:
            references.paragraph_problem(article.id, number, call.speaker.place)
    return good
