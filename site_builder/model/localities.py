"""Where in the world something happened. (``Place`` is a position in a file: see ``problems``.)"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from site_builder.model.language import LocalizedText

LocalityId = NewType("LocalityId", str)


class LocalityKind(StrEnum):
    """What sort of locality, which is also how precise it is: a point or an area."""

    TOWN = "town"
    VILLAGE = "village"
    SITE = "site"
    WATER = "water"
    ROAD = "road"
    BORDER = "border"
    DISTRICT = "district"
    REGION = "region"


AREAS = frozenset({LocalityKind.ROAD, LocalityKind.BORDER, LocalityKind.DISTRICT, LocalityKind.REGION})
"""Kinds whose position, where there is one, is only a middle."""


class PositionSource(StrEnum):
    """Where coordinates come from: the GeoNames gazetteer (CC BY 4.0), or a rough estimate of the editors."""

    GEONAMES = "geonames"
    APPROXIMATE = "approximate"


@dataclass(frozen=True, slots=True)
class Position:
    """WGS 84 degrees, north and east positive."""

    latitude: float
    longitude: float
    source: PositionSource


@dataclass(frozen=True, slots=True)
class Locality:
    """A town, a district, a reservoir. One without a ``position`` is listed as unlocated, never guessed.

    ``rival_names`` are names that a party uses instead of ``name``: all of them are always shown, in the order of the
    page's alphabet. ``aliases`` are other spellings in the documents. ``timezone`` (IANA) is what its clocks show.
    """

    id: LocalityId
    name: LocalizedText
    kind: LocalityKind
    rival_names: tuple[LocalizedText, ...] = ()
    aliases: tuple[str, ...] = ()
    position: Position | None = None
    timezone: str = ""
    note: LocalizedText = LocalizedText()

    def names(self) -> tuple[str, ...]:
        """Every form that names it."""
        texts = (text for name in (self.name, *self.rival_names) for _, text in name.texts)
        return (*texts, *self.aliases)


class Nearness(StrEnum):
    """How an event lies to a locality, as its source says: there, near it, or in its direction."""

    AT = "at"
    NEAR = "near"
    TOWARDS = "towards"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where an event happened: a locality, and whether there, near it, or only towards it."""

    locality: LocalityId
    nearness: Nearness = Nearness.AT
