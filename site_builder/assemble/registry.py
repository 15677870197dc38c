"""The editors' actors, checked against each other."""

from site_builder.model.chronicle import Actor, ActorId, Registry
from site_builder.model.records import ActorRecord, Records


def registry(records: Records) -> Registry:
    """The actors the annotators look for, in the order written; affiliations are checked when the corpus is joined."""
    return Registry(tuple(_actor(record) for record in records.actors))


def _actor(record: ActorRecord) -> Actor:
    return Actor(
        id=ActorId(record.id.value),
        name=record.name,
        kind=record.kind,
        affiliation=ActorId(record.affiliation.value) if record.affiliation else None,
        role=record.role,
        aliases=record.aliases,
        doubtful=record.doubtful,
        note=record.note,
    )
