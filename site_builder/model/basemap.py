"""The ground that a map of localities is drawn on: thin lines and names of countries, no areas."""

from dataclasses import dataclass

from site_builder.model.language import LocalizedText

Point = tuple[float, float]
"""Longitude and latitude in WGS 84 degrees, east and north positive."""


@dataclass(frozen=True, slots=True)
class Basemap:
    """A frame in degrees, ``west`` below ``east`` and ``south`` below ``north``, with what lies inside it.

    ``lines`` are borders and coasts alike, ``names`` the countries with where their names stand; ``credit`` says whose
    lines these are.
    """

    west: float
    east: float
    south: float
    north: float
    lines: tuple[tuple[Point, ...], ...]
    names: tuple[tuple[LocalizedText, Point], ...] = ()
    credit: LocalizedText = LocalizedText()

    def holds(self, point: Point) -> bool:
        """Whether a point lies inside the frame."""
        return self.west <= point[0] <= self.east and self.south <= point[1] <= self.north
