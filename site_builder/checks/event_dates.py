"""Events that an editor put into a period they do not fall into, and those that sources date differently."""

from collections.abc import Iterator

from site_builder.model.chronicle import Event, Period
from site_builder.model.corpus import Corpus
from site_builder.model.problems import Place, Problem, question, warning


def check(corpus: Corpus) -> Iterator[Problem]:
    """A warning for each event that lies wholly outside its period; a question for each that has several dates."""
    for event in corpus.events:
        period = corpus.period_by_id.get(event.period) if event.period else None
        if period and not _meet(event, period):
            message = f"the event {event.id!r} ({event.date.iso()}) lies outside its period {period.id!r}"
            hint = f"the period runs from {period.start.iso()} to {period.end.iso()}; mend the date or the period"
            yield warning("event-outside-period", Place("content/events"), message, hint)

    for id_, same in corpus.events_same_as.items():
        dates = ", ".join(f"{event.date.iso()} ({event.id})" for event in same)
        message = f"the sources date {id_!r} differently: {dates}"
        hint = "the pages show every date; nothing is to be done unless a source settles it"
        yield question("dates-disagree", Place("content/events"), message, hint)


def _meet(event: Event, period: Period) -> bool:
    last = event.end or event.date
    return event.date.earliest() <= period.end.latest() and period.start.earliest() <= last.latest()
