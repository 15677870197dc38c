"""Periods and events from the editors' records."""

from collections.abc import Sequence
from dataclasses import replace

from site_builder.assemble.articles import period_of
from site_builder.assemble.references import References
from site_builder.model.chronicle import Event, EventId, Period, PeriodId
from site_builder.model.localities import Locality, LocalityId
from site_builder.model.records import EventRecord, PeriodRecord, Records


def bare_periods(records: Records) -> tuple[Period, ...]:
    """The periods by start, without their summaries: enough to tell what falls into them."""
    periods = (Period(PeriodId(r.id.value), r.name, r.start, r.end) for r in records.periods)
    return tuple(sorted(periods, key=lambda period: (period.start.sort_key(), period.id)))


def with_summaries(
    periods: Sequence[Period], records: tuple[PeriodRecord, ...], references: References
) -> tuple[Period, ...]:
    """The periods with the sentences of their summaries that can be checked."""
    by_id = {record.id.value: record for record in records}
    return tuple(replace(one, summary=references.sentences(by_id[one.id].summary)) for one in periods)


def events(records: Records, periods: Sequence[Period], references: References) -> tuple[Event, ...]:
    """The events with a citation of an article at hand, by date; those of one date in the order written."""
    joined = [_event(record, periods, references) for record in records.events]
    found = [event for event in joined if event.citations]
    told = {event.id for event in found}
    found = [event if event.same_as in told else replace(event, same_as=None) for event in found]
    return tuple(sorted(found, key=lambda event: event.date.sort_key()))


def dated_differently(chronology: Sequence[Event]) -> dict[EventId, tuple[Event, ...]]:
    """The events that sources date differently: by the one that the others name, all that are it, itself included."""
    named = {event.same_as for event in chronology if event.same_as}
    return {id_: tuple(event for event in chronology if id_ in (event.id, event.same_as)) for id_ in sorted(named)}


def localities(records: Records) -> dict[LocalityId, Locality]:
    """The places by id, in the order written."""
    found = (
        Locality(LocalityId(r.id.value), r.name, r.kind, r.rival_names, r.aliases, r.position, r.timezone, r.note)
        for r in records.localities
    )
    return {locality.id: locality for locality in found}


def _event(record: EventRecord, periods: Sequence[Period], references: References) -> Event:
    actors = (references.actor(reference) for reference in record.actors)
    return Event(
        id=EventId(record.id.value),
        date=record.date,
        end=record.end,
        text=record.text,
        citations=references.citations(record.citations),
        actors=tuple(actor for actor in actors if actor),
        claimed_by=references.actor(record.claimed_by),
        part_of_day=record.part_of_day,
        basis=record.basis,
        note=record.note,
        period=references.period(record.period) if record.period else period_of(record.date, periods),
        places=references.whereabouts(record.places),
        same_as=references.event(record.same_as),
    )
