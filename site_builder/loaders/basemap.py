"""``map.yaml``: the ground that the places are drawn on."""

import re
from collections.abc import Callable
from dataclasses import replace

from site_builder.loaders import values
from site_builder.loaders.files import Folder
from site_builder.loaders.report import excerpt
from site_builder.loaders.schema import Schema, Sheet, optional, required, wrong_type
from site_builder.loaders.table import document
from site_builder.loaders.yaml_marks import Listing, Node
from site_builder.model.basemap import Basemap, Point
from site_builder.model.language import LocalizedText
from site_builder.model.records import Records

_DEGREES = re.compile(r"-?\d{1,3}(?:\.\d{1,6})?", re.ASCII)


def _number(text: str, most: int) -> float | None:
    number = float(text) if _DEGREES.fullmatch(text.strip()) else None
    return number if number is not None and abs(number) <= most else None


def _degrees(most: int) -> Callable[[Node, Sheet], float | None]:
    def read(node: Node, sheet: Sheet) -> float | None:
        value = values.text(node, sheet)
        number = None if value is None else _number(value, most)
        if value is not None and number is None:
            sheet.error("bad-position", node.line, f"{excerpt(value)} is not in degrees", f"write -{most} to {most}")
        return number

    return read


def _point(latitude: str, longitude: str) -> Point | None:
    north, east = _number(latitude, 90), _number(longitude, 180)
    return (east, north) if north is not None and east is not None else None


def _position(node: Node, sheet: Sheet) -> Point | None:
    """Where a name stands, written as positions of places are: latitude first."""
    if not isinstance(node, Listing):
        wrong_type(node, sheet, "a position must be a list ([latitude, longitude])")
        return None
    texts = [values.text(item, sheet) or "" for item in node.items]
    point = _point(*texts) if len(texts) == 2 else None
    if point is None:
        shown = excerpt(", ".join(texts))
        sheet.error("bad-position", node.line, f"{shown} is not a position", "write [latitude, longitude] in degrees")
    return point


def _line(node: Node, sheet: Sheet) -> tuple[Point, ...] | None:
    """Points between spaces, each longitude and latitude with a comma."""
    found = values.text(node, sheet)
    if found is None:
        return None
    pairs = [pair.split(",") for pair in found.split()]
    points = [_point(pair[1], pair[0]) for pair in pairs if len(pair) == 2]
    known = tuple(point for point in points if point is not None)
    if len(known) < len(pairs) or len(known) < 2:
        hint = "write two or more points as longitude,latitude with spaces between them"
        sheet.error("bad-position", node.line, f"{excerpt(found)} is not a line", hint)
        return None
    return known


_NAME = required("name", values.some_text, LocalizedText())
_POSITION = required("position", _position, None)
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
