"""``calls/*.yaml``: who called for what in a meeting record."""

from dataclasses import replace

from site_builder.loaders import values
from site_builder.loaders.files import Folder
from site_builder.loaders.schema import Schema, Sheet, optional, required
from site_builder.loaders.table import document, without_repeats
from site_builder.loaders.yaml_marks import Node
from site_builder.model.language import LocalizedText
from site_builder.model.records import CallRecord, MatrixRecord, Records, TopicRecord

_ID = required("id", values.identifier, None)
_NOTE = optional("note", values.localized, LocalizedText())
_TOPIC_KEYS = Schema("a topic", (_ID, _NOTE), worded=True)


def _topic(node: Node, sheet: Sheet) -> TopicRecord | None:
    found = _TOPIC_KEYS.read(node, sheet)
    identifier = found[_ID] if found else None
    return TopicRecord(identifier, found.text, found[_NOTE]) if found and identifier else None


_SPEAKER = required("speaker", values.located, None)
_TOPIC = required("topic", values.located, None)
_NUMBERS = required("paragraphs", values.items(values.paragraph), ())
_CALL_KEYS = Schema("a call", (_SPEAKER, _TOPIC, _NUMBERS))


def _call(node: Node, sheet: Sheet) -> CallRecord | None:
    found = _CALL_KEYS.read(node, sheet)
    speaker, topic = (found[_SPEAKER], found[_TOPIC]) if found else (None, None)
    return CallRecord(speaker, topic, found[_NUMBERS]) if found and speaker and topic else None


_ARTICLE = required("article", values.slug, None)
_TOPICS = required("topics", values.items(_topic), ())
_CALLS = required("calls", values.items(_call), ())
_MATRIX = Schema("a matrix of calls", (_ARTICLE, _TOPICS, _CALLS))


def load(folder: Folder, records: Records) -> Records:
    """The records with the matrices; an article may have one."""
    read = (_matrix(*document(folder, name, records)) for name in folder.files("calls", ".yaml"))
    found = [matrix for matrix in read if matrix is not None]
    unique = without_repeats("matrix of", found, lambda matrix: matrix.article, folder.report, "duplicate-record")
    return replace(records, matrices=unique)


def _matrix(node: Node | None, sheet: Sheet) -> MatrixRecord | None:
    found = _MATRIX.read(node, sheet) if node is not None else None
    article = found[_ARTICLE] if found else None
    if found is None or article is None:
        return None
    listed: tuple[TopicRecord, ...] = found[_TOPICS]
    return MatrixRecord(article, without_repeats("topic", listed, lambda topic: topic.id, sheet.report), found[_CALLS])
