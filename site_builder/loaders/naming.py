"""``naming.yaml``: what the same thing is called; who calls it so is found by the program."""

from dataclasses import replace

from site_builder.loaders import values
from site_builder.loaders.files import Folder
from site_builder.loaders.schema import Schema, Sheet, optional, required
from site_builder.loaders.table import each, without_repeats
from site_builder.loaders.yaml_marks import Node
from site_builder.model.claim_records import NamingRecord, TermRecord
from site_builder.model.language import LocalizedText
from site_builder.model.records import Records

_ID = required("id", values.identifier, None)
_FORMS = required("forms", values.items(values.text), (), hint="list the forms as they stand in texts")
_TERM_KEYS = Schema("a term", (_ID, _FORMS), worded=True)


def _term(node: Node, sheet: Sheet) -> TermRecord | None:
    found = _TERM_KEYS.read(node, sheet)
    identifier = found[_ID] if found else None
    return TermRecord(identifier, found.text, found[_FORMS]) if found and identifier else None


_TERMS = required("terms", values.items(_term), ())
_PERIOD = optional("period", values.located, None)
_NOTE = optional("note", values.localized, LocalizedText())
_NAMING = Schema("a thing with several names", (_ID, _TERMS, _PERIOD, _NOTE), worded=True)


def load(folder: Folder, records: Records) -> Records:
    """The records with the terms."""
    found = each(folder, "naming.yaml", records, _naming)
    return replace(records, naming=without_repeats("naming id", found, lambda naming: naming.id, folder.report))


def _naming(node: Node, sheet: Sheet) -> NamingRecord | None:
    found = _NAMING.read(node, sheet)
    identifier = found[_ID] if found else None
    if found is None or identifier is None:
        return None
    listed: tuple[TermRecord, ...] = found[_TERMS]
    terms = without_repeats("term", listed, lambda term: term.id, sheet.report)
    return NamingRecord(identifier, found.text, terms, found[_PERIOD], found[_NOTE])
