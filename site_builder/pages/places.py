"""The places: a map of those that lie on it, and in a list all of them with what happened there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from site_builder.model.chronicle import Event
from site_builder.model.corpus import Corpus
from site_builder.model.language import Reading
from site_builder.model.localities import AREAS, Locality, LocalityId, Nearness
from site_builder.model.page import Page
from site_builder.model.urls import Route, place_anchor
from site_builder.pages.edition import Edition
from site_builder.pages.frame import Frame, frame
from site_builder.pages.lines import EventLine
from site_builder.pages.making import in_each
from site_builder.pages.ordering import alphabetical
from site_builder.pages.pictures.locator import Locator, Pin, locator


@dataclass(frozen=True, slots=True)
class Happening:
    """An event at a place; ``nearness`` names its string and is empty for one right there."""

    event: EventLine
    nearness: str


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place; ``number`` is its mark's on the map, 0 for none. ``names`` are all of its names, by the alphabet.

    ``key`` names the string of its kind, ``basis`` that of where its position comes from.
    """

    number: int
    anchor: str
    names: tuple[Reading, ...]
    key: str
    basis: str
    note: Reading | None
    happenings: tuple[Happening, ...]


@dataclass(frozen=True, slots=True)
class PlacesView:
    """The page: ``beyond`` are places with a position outside the map's frame, ``unlocated`` those without any."""

    frame: Frame
    locator: Locator | None
    on_map: tuple[PlaceLine, ...]
    beyond: tuple[PlaceLine, ...]
    unlocated: tuple[PlaceLine, ...]


Placed = tuple[tuple[Event, Nearness], ...]


def pages(editions: tuple[Edition, ...]) -> Iterator[Page]:
    """The page in each language; none where no places are known."""
    if editions[0].corpus.localities:
        yield from in_each(editions, Route("map"), "pages/places.html", view)


def view(edition: Edition, route: Route) -> PlacesView:
    """The page's view."""
    corpus = edition.corpus
    events = events_at(corpus)
    ordered = sorted(corpus.localities.values(), key=lambda place: _key(edition, place))
    drawn = [place for place in ordered if _on_map(corpus, place)]
    beyond = [place for place in ordered if place.position and not _on_map(corpus, place)]
    unlocated = [place for place in ordered if place.position is None]
    return PlacesView(
        frame=frame(edition, route),
        locator=_locator(edition, drawn, events),
        on_map=tuple(_line(edition, place, events, number) for number, place in enumerate(drawn, 1)),
        beyond=tuple(_line(edition, place, events) for place in beyond),
        unlocated=tuple(_line(edition, place, events) for place in unlocated),
    )


def events_at(corpus: Corpus) -> dict[LocalityId, Placed]:
    """The events of each place, in the order of the corpus."""
    found: dict[LocalityId, list[tuple[Event, Nearness]]] = {}
    for event in corpus.events:
        for where in dict.fromkeys(event.places):
            found.setdefault(where.locality, []).append((event, where.nearness))
    return {place: tuple(events) for place, events in found.items()}


def _key(edition: Edition, place: Locality) -> tuple[bytes, str]:
    return alphabetical(edition.names_of(place)[0].text, edition.language), place.id


def _on_map(corpus: Corpus, place: Locality) -> bool:
    position = place.position
    return bool(corpus.basemap and position and corpus.basemap.holds((position.longitude, position.latitude)))


def _locator(edition: Edition, drawn: list[Locality], events: dict[LocalityId, Placed]) -> Locator | None:
    basemap = edition.corpus.basemap
    if basemap is None or not drawn:
        return None
    names = [(edition.read(name), point) for name, point in basemap.names]
    pins = [_pin(edition, place, number, events.get(place.id, ())) for number, place in enumerate(drawn, 1)]
    return locator(basemap, names, [pin for pin in pins if pin], edition.read_or_none(basemap.credit))


def _pin(edition: Edition, place: Locality, number: int, events: Placed) -> Pin | None:
    if place.position is None:
        return None
    names = edition.names_of(place)
    return Pin(
        number=number,
        anchor=place_anchor(place.id),
        title=" / ".join(name.text for name in names),
        point=(place.position.longitude, place.position.latitude),
        area=place.kind in AREAS,
        hollow=bool(events) and all(nearness is not Nearness.AT for _, nearness in events),
        name=names[0],
    )


def _line(edition: Edition, place: Locality, events: dict[LocalityId, Placed], number: int = 0) -> PlaceLine:
    return PlaceLine(
        number=number,
        anchor=place_anchor(place.id),
        names=edition.names_of(place),
        key=f"locality.{place.kind.value}",
        basis=f"map.position.{place.position.source.value if place.position else 'none'}",
        note=edition.read_or_none(place.note),
        happenings=tuple(_happenings(edition, events.get(place.id, ()))),
    )


def _happenings(edition: Edition, events: Iterable[tuple[Event, Nearness]]) -> Iterator[Happening]:
    for event, nearness in events:
        yield Happening(
            event=edition.event(event, brief=True),
            nearness="" if nearness is Nearness.AT else f"nearness.{nearness.value}",
        )
