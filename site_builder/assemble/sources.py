"""Which publisher a document comes from."""

from collections.abc import Iterable
from functools import cache, partial
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from slugify import slugify

from site_builder.model import urls
from site_builder.model.chronicle import Source, SourceId
from site_builder.model.dates import PartialDate, Publication
from site_builder.model.document import Metadata
from site_builder.model.language import LocalizedText, code_of_tag
from site_builder.model.problems import Problem, error
from site_builder.model.records import LocalityRecord, Records, SourceRecord

UNKNOWN = SourceId("unknown")


class Sources:
    """The publishers the editors know, found by printed name or by host; others are made up from what the seed says."""

    def __init__(self, records: Records) -> None:
        known = tuple(_source(record) for record in records.sources)
        self.by_id = {source.id: source for source in known}
        self._by_name = {_plain(name): source for source in known for name in _names(source)}
        self._by_host = {host.removeprefix("www."): source for source in known for host in source.hosts}
        self._slug = cache(partial(slugify, max_length=30))
        self._unknown = LocalizedText(
            tuple((code, text) for code, strings in records.strings for key, text in strings if key == "source.unknown")
        )

    def of(self, metadata: Metadata) -> Source:
        """The source of a document: by printed publisher, by the host of its address, or as the seed names it."""
        host = urls.host_of(metadata.address or "")
        is_named = metadata.publisher not in ("", host)
        found = self._by_name.get(_plain(metadata.publisher)) or self._host(host, exactly=is_named)
        found = found or self._host(metadata.publisher)
        if found:
            return found
        if not metadata.publisher:
            return Source(UNKNOWN, self._unknown or LocalizedText(((code_of_tag("und"), "?"),)))
        name = LocalizedText(((code_of_tag(metadata.language), metadata.publisher),))
        return Source(SourceId(self._slug(metadata.publisher) or "unnamed"), name)

    def _host(self, host: str, exactly: bool = False) -> Source | None:
        """The source of a host or of one above it; ``exactly`` where what it calls itself tells it from those above."""
        if exactly:
            return self._by_host.get(host)
        while "." in host:
            if host in self._by_host:
                return self._by_host[host]
            host = host.split(".", 1)[1]
        return None


def check_zones(records: Iterable[SourceRecord | LocalityRecord]) -> list[Problem]:
    """A problem for each source or place whose time zone is not in the IANA database."""
    problems = []
    for record in records:
        try:
            if record.timezone:
                ZoneInfo(record.timezone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            message = f"no time zone is called {record.timezone!r}"
            hint = "use a name of the IANA database, such as Europe/Paris"
            problems.append(error("unknown-timezone", record.id.place, message, hint))
    return problems


def in_zone_of(source: Source, publication: Publication) -> Publication:
    """The publication with the source's zone, where a time is printed without one and the source has a zone."""
    date = publication.date
    if date is None or date.hour is None or date.offset is not None or not source.timezone:
        return publication
    return Publication(_zoned(date, source.timezone), publication.basis, publication.printed)


def _zoned(date: PartialDate, zone: str) -> PartialDate:
    try:
        offset = date.earliest().replace(tzinfo=ZoneInfo(zone)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return date
    return date if offset is None else date.with_offset(int(offset.total_seconds()) // 60)


def _source(record: SourceRecord) -> Source:
    return Source(
        id=SourceId(record.id.value),
        name=record.name,
        hosts=record.hosts,
        aliases=record.aliases,
        timezone=record.timezone,
        description=record.description,
        rights=record.rights,
        has_record=True,
    )


def _names(source: Source) -> list[str]:
    return [text for _, text in source.name.texts] + list(source.aliases)


def _plain(name: str) -> str:
    return "".join(name.split()).casefold()
