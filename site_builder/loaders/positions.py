"""Positions on the earth as editors write them: degrees, latitude first."""

import re

from site_builder.loaders import values
from site_builder.loaders.report import excerpt
from site_builder.loaders.schema import Sheet, wrong_type
from site_builder.loaders.yaml_marks import Listing, Node

_DEGREES = re.compile(r"-?\d{1,3}(?:\.\d{1,6})?", re.ASCII)
_SHAPE = "write [latitude, longitude] in degrees, such as [39.51, 46.34]"


def degrees(text: str, most: int) -> float | None:
    """A number of degrees, at most so many either way; None if it is none."""
    number = float(text) if _DEGREES.fullmatch(text.strip()) else None
    return number if number is not None and abs(number) <= most else None


def latitude_longitude(texts: list[str]) -> tuple[float, float] | None:
    """Latitude and longitude; None if they are none."""
    if len(texts) != 2:
        return None
    latitude, longitude = degrees(texts[0], 90), degrees(texts[1], 180)
    return (latitude, longitude) if latitude is not None and longitude is not None else None


def position(node: Node, sheet: Sheet) -> tuple[float, float] | None:
    """A list of latitude and longitude."""
    if not isinstance(node, Listing):
        wrong_type(node, sheet, f"a position must be a list: {_SHAPE}")
        return None
    texts = [values.text(item, sheet) or "" for item in node.items]
    found = latitude_longitude(texts)
    if found is None:
        sheet.error("bad-position", node.line, f"{excerpt(', '.join(texts))} is not a position", _SHAPE)
    return found
