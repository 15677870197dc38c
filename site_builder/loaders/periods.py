"""``periods.yaml``: the named spans of the crisis."""

from dataclasses import replace

from site_builder.loaders import values
from site_builder.loaders.files import Folder
from site_builder.loaders.schema import Schema, Sheet, optional, required
from site_builder.loaders.table import each, without_repeats
from site_builder.loaders.yaml_marks import Node
from site_builder.model.chronicle import BACKGROUND
from site_builder.model.dates import PartialDate
from site_builder.model.language import LocalizedText
from site_builder.model.records import PeriodRecord, Records

_ID = required("id", values.identifier, None)
_NAME = required("name", values.some_text, LocalizedText())
_START = required("start", values.date, None)
_END = required("end", values.date, None)
_SUMMARY = optional("summary", values.items(values.sentence), ())
_PERIOD = Schema("a period", (_ID, _NAME, _START, _END, _SUMMARY))
_UNKNOWN = PartialDate(1)


def load(folder: Folder, records: Records) -> Records:
    """The records with the periods."""
    found = each(folder, "periods.yaml", records, _period)
    return replace(records, periods=without_repeats("period id", found, lambda period: period.id, folder.report))


def _period(node: Node, sheet: Sheet) -> PeriodRecord | None:
    found = _PERIOD.read(node, sheet)
    identifier = found[_ID] if found else None
    if found is None or identifier is None:
        return None
    if identifier.value == BACKGROUND:
        sheet.error("bad-id", identifier.place.line, f"{BACKGROUND!r} means: in no period", "choose another id")
    start, end = found[_START], found[_END]
    check_span(start, end, identifier.place.line, sheet)
    name = values.name_or_id(found[_NAME], identifier, sheet)
    return PeriodRecord(identifier, name, start or end or _UNKNOWN, end or start or _UNKNOWN, found[_SUMMARY])


def check_span(start: PartialDate | None, end: PartialDate | None, line: int, sheet: Sheet) -> None:
    """Note an end that lies before its start."""
    if start and end and end.latest() < start.earliest():
        message = f"the end, {end.iso()}, is before the start, {start.iso()}"
        sheet.error("bad-span", line, message, "exchange or mend the dates")
