"""The corpus → problems of meaning: one generator per module, nothing changed, nothing stopped but by an error."""

from collections.abc import Callable, Iterator

from site_builder.checks import (
    clocks,
    contradictions,
    doubtful_statements,
    duplicates,
    event_dates,
    missing_origin,
    places,
    proposed_events,
    rights_notice,
    uncovered_figures,
    undated,
    unknown_names,
    unrecorded,
    untranslated,
    weekdays,
)
from site_builder.model.corpus import Corpus
from site_builder.model.problems import Problem

CHECKS: tuple[Callable[[Corpus], Iterator[Problem]], ...] = (
    unrecorded.check,
    undated.check,
    missing_origin.check,
    rights_notice.check,
    untranslated.check,
    unknown_names.check,
    doubtful_statements.check,
    proposed_events.check,
    uncovered_figures.check,
    contradictions.check,
    weekdays.check,
    clocks.check,
    places.check,
    event_dates.check,
    duplicates.check,
)


def run(corpus: Corpus) -> Iterator[Problem]:
    """Everything the checks find, check by check."""
    for check in CHECKS:
        yield from check(corpus)
