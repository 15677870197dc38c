"""``articles/*.yaml``: what the editors add to one seed, one file for each."""

from dataclasses import replace
from enum import StrEnum

from site_builder.loaders import values
from site_builder.loaders.files import Folder
from site_builder.loaders.report import excerpt
from site_builder.loaders.schema import Schema, Sheet, optional, required
from site_builder.loaders.table import document, without_repeats
from site_builder.loaders.yaml_marks import Mapping, Node, Scalar
from site_builder.model.language import LanguageCode, LocalizedText
from site_builder.model.records import ArticleRecord, NoteRecord, Records
from site_builder.model.urls import external

Addresses = tuple[tuple[LanguageCode, str], ...]


class _DateBasis(StrEnum):
    """How the editors know a date of publication."""

    INFERRED = "inferred"
    EDITOR = "editor"


_DATE = required("date", values.date, None)
_BASIS = required("basis", values.choice(_DateBasis), _DateBasis.INFERRED, hint="write inferred or editor")
_DATING_NOTE = optional("note", values.localized, LocalizedText())
_PUBLISHED_KEYS = Schema("a publication date", (_DATE, _BASIS, _DATING_NOTE))

_PARAGRAPH = required("paragraph", values.paragraph, 0)
_NOTE_KEYS = Schema("a note", (_PARAGRAPH,), worded=True)


def _note(node: Node, sheet: Sheet) -> NoteRecord | None:
    found = _NOTE_KEYS.read(node, sheet)
    return NoteRecord(found[_PARAGRAPH], found.text, sheet.place(found.line)) if found else None


_ID = required("id", values.slug, None)
_SEED = required("seed", values.located, None, hint="name a file of the seeds folder")
_TITLE = optional("title", values.localized, LocalizedText())
_SUMMARY = optional("summary", values.items(values.sentence), ())
_PERIOD = optional("period", values.located, None)
_SOURCE = optional("source", values.located, None)
_PUBLISHED = optional("published", _PUBLISHED_KEYS.read, None)
_NOTES = optional("notes", values.items(_note), ())


def _addresses(node: Node, sheet: Sheet) -> Addresses | None:
    """Addresses by language: ``{en: https://…}``."""
    found = values.localized(node, sheet)
    for _, address in found.texts if found else ():
        if external(address) is None:
            hint = "write it whole, with https:// at its beginning"
            sheet.error("bad-address", node.line, f"{excerpt(address)} is not a web address", hint)
    return found.texts if found else None


_OFFICIAL = optional("official", _addresses, ())
_ARTICLE = Schema("an article", (_ID, _SEED, _TITLE, _SUMMARY, _PERIOD, _SOURCE, _PUBLISHED, _NOTES, _OFFICIAL))


def load(folder: Folder, records: Records) -> Records:
    """The records with those of the articles; neither an id nor a seed may have two."""
    read = (_article(*document(folder, name, records)) for name in folder.files("articles", ".yaml"))
    found = [record for record in read if record is not None]
    unique = without_repeats("article id", found, lambda record: record.id, folder.report)
    described = without_repeats("record of seed", unique, lambda r: r.seed, folder.report, "duplicate-record")
    return replace(records, articles=described)


def _article(node: Node | None, sheet: Sheet) -> ArticleRecord | None:
    if node is None:
        return None
    found = _ARTICLE.read(node, replace(sheet, article=_own_id(node)))
    identifier, seed = (found[_ID], found[_SEED]) if found else (None, None)
    if found is None or identifier is None or seed is None:
        return None
    published = found[_PUBLISHED]
    return ArticleRecord(
        id=identifier,
        seed=seed,
        title=found[_TITLE],
        summary=found[_SUMMARY],
        period=found[_PERIOD],
        source=found[_SOURCE],
        published=published[_DATE] if published else None,
        published_inferred=published is not None and published[_BASIS] is _DateBasis.INFERRED,
        dating_note=published[_DATING_NOTE] if published else LocalizedText(),
        notes=found[_NOTES],
        official=found[_OFFICIAL],
    )


def _own_id(node: Node) -> str:
    """The article's id, wherever in the file it stands: what a bare ``p5`` refers to."""
    entries = node.entries if isinstance(node, Mapping) else ()
    return next((value.text for key, value in entries if key.text == "id" and isinstance(value, Scalar)), "")
