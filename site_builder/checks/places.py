"""Places without a position, and events whose zone is not that of the place they are put at."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from site_builder.model.chronicle import Event
from site_builder.model.corpus import Corpus
from site_builder.model.localities import LocalityKind
from site_builder.model.problems import Place, Problem, question, warning


def check(corpus: Corpus) -> Iterator[Problem]:
    """A question for each place without a position; a warning for each event in another zone than its place."""
    for locality in corpus.localities.values():
        if locality.position is None and locality.kind is not LocalityKind.BORDER:
            message = f"the place {locality.id!r} has no position: it is listed as unlocated"
            hint = "add its position if a gazetteer has it; never guess one"
            yield question("unlocated-place", Place("content/places.yaml"), message, hint)
    for event in corpus.events:
        for where in event.places:
            zone = corpus.localities[where.locality].timezone
            if zone and not _agrees(event, zone):
                message = f"the event {event.id!r} ({event.date.iso()}) is not in the zone of its place, {zone}"
                yield warning("event-offset", Place("content/events"), message, "mend the offset of its date")


def _agrees(event: Event, zone: str) -> bool:
    if event.date.hour is None or event.date.offset is None:
        return True
    try:
        there = event.date.earliest().replace(tzinfo=ZoneInfo(zone)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError):  # reported where it is written
        return True
    return there is None or there.total_seconds() == event.date.offset * 60
