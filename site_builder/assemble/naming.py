"""Where the terms of the editors' list stand in the texts, and who uses them there."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from site_builder.assemble.references import References
from site_builder.model.article import Article, Extent
from site_builder.model.chronicle import ActorId
from site_builder.model.claim_records import NamingRecord
from site_builder.model.naming import Naming, Term, Use

_Stands = tuple[int, int, str, str]
"""Where a form stands in a paragraph: start, end, the term's id, the form."""


@dataclass(frozen=True, slots=True)
class _Text:
    """An article, its text as one, and where in it each paragraph begins."""

    article: Article
    whole: str
    starts: tuple[int, ...]

    @classmethod
    def of(cls, article: Article) -> "_Text":
        texts = [block.text for block in article.paragraphs]
        starts = accumulate((len(text) + 1 for text in texts), initial=0)
        return cls(article, "\n".join(texts), tuple(starts)[: len(texts)])


def namings(records: Sequence[NamingRecord], articles: Sequence[Article], references: References) -> tuple[Naming, ...]:
    """Each thing with the uses of its terms: in a statement or a speech by its speaker, otherwise by the outlet."""
    texts = [_Text.of(article) for article in articles] if records else []
    return tuple(_naming(record, texts, references) for record in records)


def _naming(record: NamingRecord, texts: Sequence[_Text], references: References) -> Naming:
    terms = tuple(Term(term.id.value, term.name, term.forms) for term in record.terms)
    period = references.period(record.period) if record.period else None
    forms = tuple((form, term.id) for term in terms for form in term.forms)
    here = [text for text in texts if period is None or text.article.period == period]
    uses = tuple(use for text in here for use in _uses(text, forms))
    return Naming(record.id.value, record.name, terms, uses, period, record.note)


def _uses(text: _Text, forms: Sequence[tuple[str, str]]) -> Iterator[Use]:
    present = [(form, term) for form, term in forms if form in text.whole]
    seen = set()
    for start, end, term, form in _stand(text.whole, present):
        number = bisect_right(text.starts, start)
        before = text.starts[number - 1]
        whose = _speaker(text.article, number, start - before, end - before)
        if (number, term, whose) not in seen:
            seen.add((number, term, whose))
            yield Use(term, text.article.id, number, form, *whose)


def _stand(text: str, forms: Sequence[tuple[str, str]]) -> list[_Stands]:
    """Where forms stand, in order; a form inside a longer one does not count."""
    found: list[_Stands] = []
    for form, term in forms:
        start = text.find(form)
        while start >= 0:
            found.append((start, start + len(form), term, form))
            start = text.find(form, start + len(form))
    found.sort(key=lambda one: (one[0], -one[1]))
    kept: list[_Stands] = []
    for one in found:
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    return kept


def _speaker(article: Article, paragraph: int, start: int, end: int) -> tuple[ActorId | None, str, bool]:
    """Whose words a stretch is, and whether they are quoted: of the shortest statement round it, or of the speech.

    Nobody's where the outlet speaks for itself.
    """
    found = article.annotations
    round_it = [s for s in found.statements if s.paragraph == paragraph and s.start <= start and end <= s.end]
    if round_it:
        said = min(round_it, key=lambda one: one.end - one.start)
        return said.actor, said.speaker, said.extent is not Extent.REPORTED
    turn = next((speech for speech in found.speeches if speech.first <= paragraph <= speech.last), None)
    return (turn.actor, turn.speaker, True) if turn else (None, "", False)
