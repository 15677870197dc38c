"""Ids written by editors, looked up; a wrong one becomes a problem at its line."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from site_builder.model.chronicle import BACKGROUND, ActorId, Citation, EventId, PeriodId, Sentence
from site_builder.model.localities import LocalityId, Whereabouts
from site_builder.model.located import CitationRecord, Located, SentenceRecord
from site_builder.model.problems import Place, Problem, did_you_mean, error
from site_builder.model.records import WhereaboutsRecord


@dataclass(frozen=True, slots=True)
class References:
    """What ids may point at, and the problems met while looking them up.

    ``lengths`` gives the number of paragraphs of each article at hand; ``absent`` holds the ids of articles that have a
    record but whose seed is not in the folder being built: what cites only those is left out, not wrong.
    """

    actors: Collection[str]
    periods: Collection[str]
    lengths: Mapping[str, int]
    absent: Collection[str]
    localities: Collection[str] = ()
    events: Collection[str] = ()
    problems: list[Problem] = field(default_factory=list)

    def actor(self, reference: Located | None) -> ActorId | None:
        """The actor's id, or None for no reference or a wrong one (a problem then)."""
        if reference is None or not self._known(reference, self.actors, "actor"):
            return None
        return ActorId(reference.value)

    def period(self, reference: Located) -> PeriodId | None:
        """The period's id, or None for background or a wrong one (a problem then)."""
        if reference.value == BACKGROUND or not self._known(reference, self.periods, "period"):
            return None
        return PeriodId(reference.value)

    def whereabouts(self, records: tuple[WhereaboutsRecord, ...]) -> tuple[Whereabouts, ...]:
        """Where something happened; a place that is not known is a problem."""
        known = [record for record in records if self._known(record.locality, self.localities, "place")]
        return tuple(Whereabouts(LocalityId(record.locality.value), record.nearness) for record in known)

    def event(self, reference: Located | None) -> EventId | None:
        """The event's id, or None for no reference or a wrong one (a problem then)."""
        if reference is None or not self._known(reference, self.events, "event"):
            return None
        return EventId(reference.value)

    def article(self, reference: Located) -> bool:
        """Whether the reference names an article at hand (a problem if not)."""
        return self._known(reference, self.lengths, "article")

    def source(self, reference: Located, known: Collection[str]) -> bool:
        """Whether the reference names one of the known sources (a problem if not)."""
        return self._known(reference, known, "source")

    def known(self, reference: Located | None, known: Collection[str], what: str) -> bool:
        """Whether a reference is there and names one of the known things (a problem if it names none)."""
        return reference is not None and self._known(reference, known, what)

    def citations(self, records: tuple[CitationRecord, ...]) -> tuple[Citation, ...]:
        """The citations of articles at hand, one a paragraph, in the order written."""
        return tuple(citation for record in records for citation in self._citation(record))

    def sentences(self, records: tuple[SentenceRecord, ...]) -> tuple[Sentence, ...]:
        """The sentences with a citation of an article at hand."""
        joined = (Sentence(record.text, self.citations(record.citations)) for record in records)
        return tuple(sentence for sentence in joined if sentence.citations)

    def _citation(self, record: CitationRecord) -> list[Citation]:
        article = record.article.value
        if article in self.absent:
            return []
        if not self.article(record.article):
            return []
        found = []
        for number in record.paragraphs:
            if 0 <= number <= self.lengths[article]:
                found.append(Citation(article, number))
            else:
                self.paragraph_problem(article, number, record.place)
        return found

    def paragraph_problem(self, article: str, number: int, place: Place) -> None:
        """Note that an article has no such paragraph."""
        self.problems.append(
            error(
                "unknown-paragraph",
                place,
                f"article {article!r} has no paragraph {number}",
                f"its paragraphs are p1 to p{self.lengths[article]}",
            )
        )

    def _known(self, reference: Located, known: Collection[str], what: str) -> bool:
        if reference.value in known:
            return True
        message = f"no {what} has the id {reference.value!r}"
        self.problems.append(error(f"unknown-{what}", reference.place, message, did_you_mean(reference.value, known)))
        return False
