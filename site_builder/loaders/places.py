"""``places.yaml``: where in the world things happened."""

from dataclasses import replace

from site_builder.loaders import values
from site_builder.loaders.files import Folder
from site_builder.loaders.positions import position
from site_builder.loaders.schema import Schema, Sheet, optional, required
from site_builder.loaders.table import each, without_repeats
from site_builder.loaders.yaml_marks import Mapping, Node
from site_builder.model.language import LocalizedText
from site_builder.model.localities import LocalityKind, Nearness, Position, PositionSource
from site_builder.model.records import LocalityRecord, Records, WhereaboutsRecord

_ID = required("id", values.identifier, None)
_NAME = required("name", values.some_text, LocalizedText())
_KIND = required("kind", values.choice(LocalityKind), LocalityKind.SITE, hint=f"one of {', '.join(LocalityKind)}")
_RIVALS = optional("rival_names", values.items(values.some_text), ())
_ALIASES = optional("aliases", values.items(values.text), ())
_POSITION = optional("position", position, None)
_FROM = optional("position_from", values.choice(PositionSource), None)
_TIMEZONE = optional("timezone", values.text, "")
_NOTE = optional("note", values.localized, LocalizedText())
_PLACE = Schema("a place", (_ID, _NAME, _KIND, _RIVALS, _ALIASES, _POSITION, _FROM, _TIMEZONE, _NOTE))

_WHERE = {nearness: optional(nearness.value, values.located, None) for nearness in Nearness}
_WHEREABOUTS = Schema("the place of an event", tuple(_WHERE.values()))


def load(folder: Folder, records: Records) -> Records:
    """The records with the places."""
    found = each(folder, "places.yaml", records, _place)
    return replace(records, localities=without_repeats("place id", found, lambda place: place.id, folder.report))


def whereabouts(node: Node, sheet: Sheet) -> WhereaboutsRecord | None:
    """A place's id alone (there), or ``{towards: id}``, ``{near: id}``, ``{at: id}``."""
    if not isinstance(node, Mapping):
        there = values.located(node, sheet)
        return WhereaboutsRecord(there) if there else None
    found = _WHEREABOUTS.read(node, sheet)
    given = [(nearness, found[field]) for nearness, field in _WHERE.items() if found and found[field]]
    if found and len(given) != 1:
        sheet.error("bad-place", node.line, "one place is meant here", "write {towards: <place>}, one in each mapping")
    return next((WhereaboutsRecord(where, nearness) for nearness, where in given if where), None)


def _place(node: Node, sheet: Sheet) -> LocalityRecord | None:
    found = _PLACE.read(node, sheet)
    identifier = found[_ID] if found else None
    if found is None or identifier is None:
        return None
    degrees, source = found[_POSITION], found[_FROM]
    if degrees and source is None:
        hint = f"add 'position_from: …', one of {', '.join(PositionSource)}"
        sheet.error("unsourced-position", identifier.place.line, "a position needs its source", hint)
    return LocalityRecord(
        id=identifier,
        name=values.name_or_id(found[_NAME], identifier, sheet),
        kind=found[_KIND],
        rival_names=found[_RIVALS],
        aliases=found[_ALIASES],
        position=Position(*degrees, source) if degrees and source else None,
        timezone=found[_TIMEZONE],
        note=found[_NOTE],
    )
