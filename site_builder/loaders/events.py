"""``events/*.yaml``: what happened, each with the paragraphs that say so."""

from dataclasses import replace

from site_builder.loaders import values
from site_builder.loaders.files import Folder
from site_builder.loaders.periods import check_span
from site_builder.loaders.places import whereabouts
from site_builder.loaders.schema import Schema, Sheet, optional, required
from site_builder.loaders.table import each, without_repeats
from site_builder.loaders.yaml_marks import Node
from site_builder.model.language import LocalizedText
from site_builder.model.records import EventRecord, Records

_ID = required("id", values.identifier, None)
_DATE = required("date", values.date, None)
_END = optional("end", values.date, None)
_PART_OF_DAY = optional("part_of_day", values.localized, LocalizedText())
_ACTORS = optional("actors", values.items(values.located), ())
_CLAIMED_BY = optional("claimed_by", values.located, None)
_BASIS = optional("basis", values.localized, LocalizedText())
_NOTE = optional("note", values.localized, LocalizedText())
_PERIOD = optional("period", values.located, None)
_PLACES = optional("places", values.items(whereabouts), ())
_SAME_AS = optional("same_as", values.located, None)
_TOLD = (_PART_OF_DAY, values.CITE, _ACTORS, _PLACES, _CLAIMED_BY, _BASIS, _NOTE)
_FIELDS = (_ID, _DATE, _END, *_TOLD, _PERIOD, _SAME_AS)
_EVENT = Schema("an event", _FIELDS, worded=True)


def load(folder: Folder, records: Records) -> Records:
    """The records with the events of all files."""
    found = [event for name in folder.files("events", ".yaml") for event in each(folder, name, records, _event)]
    return replace(records, events=without_repeats("event id", found, lambda event: event.id, folder.report))


def _event(node: Node, sheet: Sheet) -> EventRecord | None:
    found = _EVENT.read(node, sheet)
    identifier, date = (found[_ID], found[_DATE]) if found else (None, None)
    if found is None or identifier is None or date is None:
        return None
    check_span(date, found[_END], identifier.place.line, sheet)
    return EventRecord(
        id=identifier,
        date=date,
        end=found[_END],
        text=values.name_or_id(found.text, identifier, sheet),
        citations=found[values.CITE],
        actors=found[_ACTORS],
        claimed_by=found[_CLAIMED_BY],
        part_of_day=found[_PART_OF_DAY],
        basis=found[_BASIS],
        note=found[_NOTE],
        period=found[_PERIOD],
        places=found[_PLACES],
        same_as=found[_SAME_AS],
    )
