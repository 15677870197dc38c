"""``sources.yaml``: the publishers of documents."""

import re
from dataclasses import replace

from site_builder.loaders import values
from site_builder.loaders.files import Folder
from site_builder.loaders.report import excerpt
from site_builder.loaders.schema import Schema, Sheet, optional, required
from site_builder.loaders.table import each, without_repeats
from site_builder.loaders.yaml_marks import Node
from site_builder.model.language import LocalizedText
from site_builder.model.records import Records, SourceRecord

_HOST = re.compile(r"[^\s/:@?#]+\.[^\s/:@?#.]+")


def _host(node: Node, sheet: Sheet) -> str | None:
    """A host name without ``https://``, in lower case."""
    value = values.text(node, sheet)
    if value is not None and _HOST.fullmatch(value) is None:
        hint = "write the name alone, such as www.example.org"
        sheet.error("bad-host", node.line, f"{excerpt(value)} is not the name of a host", hint)
        return None
    return value.lower() if value else None


_ID = required("id", values.identifier, None)
_NAME = required("name", values.some_text, LocalizedText())
_HOSTS = optional("hosts", values.items(_host), ())
_ALIASES = optional("aliases", values.items(values.text), ())
_TIMEZONE = optional("timezone", values.text, "")
_DESCRIPTION = optional("description", values.localized, LocalizedText())
_RIGHTS = optional("rights", values.localized, LocalizedText())
_SOURCE = Schema("a source", (_ID, _NAME, _HOSTS, _ALIASES, _TIMEZONE, _DESCRIPTION, _RIGHTS))


def load(folder: Folder, records: Records) -> Records:
    """The records with the sources."""
    found = each(folder, "sources.yaml", records, _source)
    return replace(records, sources=without_repeats("source id", found, lambda source: source.id, folder.report))


def _source(node: Node, sheet: Sheet) -> SourceRecord | None:
    found = _SOURCE.read(node, sheet)
    identifier = found[_ID] if found else None
    if found is None or identifier is None:
        return None
    return SourceRecord(
        id=identifier,
        name=values.name_or_id(found[_NAME], identifier, sheet),
        hosts=found[_HOSTS],
        aliases=found[_ALIASES],
        timezone=found[_TIMEZONE],
        description=found[_DESCRIPTION],
        rights=found[_RIGHTS],
    )
