"""``map.yaml``: the ground that the places are drawn on."""

from collections.abc import Callable
from dataclasses import replace

from site_builder.loaders import values
from site_builder.loaders.files import Folder
from site_builder.loaders.positions import degrees, latitude_longitude, position
from site_builder.loaders.report import excerpt
from site_builder.loaders.schema import Schema, Sheet, optional, required
from site_builder.loaders.table import document
from site_builder.loaders.yaml_marks import Node
from site_builder.model.basemap import Basemap, Point
from site_builder.model.language import LocalizedText
from site_builder.model.records import Records


def _degrees(most: int) -> Callable[[Node, Sheet], float | None]:
    def read(node: Node, sheet: Sheet) -> float | None:
        value = values.text(node, sheet)
        number = None if value is None else degrees(value, most)
        if value is not None and number is None:
            sheet.error("bad-position", node.line, f"{excerpt(value)} is not in degrees", f"write -{most} to {most}")
        return number

    return read


def _point(node: Node, sheet: Sheet) -> Point | None:
    """Where a name stands."""
    found = position(node, sheet)
    return (found[1], found[0]) if found else None


def _line(node: Node, sheet: Sheet) -> tuple[Point, ...] | None:
    """Points between spaces, each longitude and latitude with a comma."""
    found = values.text(node, sheet)
    if found is None:
        return None
    pairs = [pair.split(",") for pair in found.split()]
    positions = (latitude_longitude(pair[::-1]) for pair in pairs)
    known = tuple((one[1], one[0]) for one in positions if one is not None)
    if len(known) < len(pairs) or len(known) < 2:
        hint = "write two or more points as longitude,latitude with spaces between them"
        sheet.error("bad-position", node.line, f"{excerpt(found)} is not a line", hint)
        return None
    return known


_NAME = required("name", values.some_text, LocalizedText())
_POSITION = required("position", _point, None)
_COUNTRY = Schema("a name on the map", (_NAME, _POSITION))


def _country(node: Node, sheet: Sheet) -> tuple[LocalizedText, Point] | None:
    found = _COUNTRY.read(node, sheet)
    point = found[_POSITION] if found else None
    return (found[_NAME], point) if found and point and found[_NAME] else None


_WEST, _EAST = (required(side, _degrees(180), None) for side in ("west", "east"))
_SOUTH, _NORTH = (required(side, _degrees(90), None) for side in ("south", "north"))
_LINES = required("lines", values.items(_line), ())
_NAMES = optional("names", values.items(_country), ())
_CREDIT = optional("credit", values.localized, LocalizedText())
_MAP = Schema("the map", (_WEST, _EAST, _SOUTH, _NORTH, _LINES, _NAMES, _CREDIT))


def load(folder: Folder, records: Records) -> Records:
    """The records with the ground of the map; without the file there is no map, only the list of places."""
    node, sheet = document(folder, "map.yaml", records)
    found = _MAP.read(node, sheet) if node is not None else None
    if node is None or found is None:
        return records
    west, east, south, north = (found[side] for side in (_WEST, _EAST, _SOUTH, _NORTH))
    if west is None or east is None or south is None or north is None:
        return records
    if west >= east or south >= north:
        message = "the frame is empty: west must be below east, south below north"
        sheet.error("bad-position", node.line, message, "exchange or mend the sides")
        return records
    return replace(records, basemap=Basemap(west, east, south, north, found[_LINES], found[_NAMES], found[_CREDIT]))
