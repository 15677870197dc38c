"""Where the terms of the editors' list stand in the texts, and who uses them there."""

from collections.abc import Iterator, Sequence

from site_builder.assemble.references import References
from site_builder.model.article import Article, Extent
from site_builder.model.chronicle import ActorId
from site_builder.model.claim_records import NamingRecord
from site_builder.model.naming import Naming, Term, Use

_Stands = tuple[int, int, str, str]
"""Where a form stands in a paragraph: start, end, the term's id, the form."""


def namings(records: Sequence[NamingRecord], articles: Sequence[Article], references: References) -> tuple[Naming, ...]:
    """Each thing with the uses of its terms: in a statement or a speech by its speaker, otherwise by the outlet."""
    return tuple(_naming(record, articles, references) for record in records)


def _naming(record: NamingRecord, articles: Sequence[Article], references: References) -> Naming:
    terms = tuple(Term(term.id.value, term.name, term.forms) for term in record.terms)
    period = references.period(record.period) if record.period else None
    forms = tuple((form, term.id) for term in terms for form in term.forms)
    here = [article for article in articles if period is None or article.period == period]
    uses = tuple(use for article in here for use in _uses(article, forms))
    return Naming(record.id.value, record.name, terms, uses, period, record.note)


def _uses(article: Article, forms: Sequence[tuple[str, str]]) -> Iterator[Use]:
    texts = [block.text for block in article.paragraphs]
    whole = "\n".join(texts)
    present = [(form, term) for form, term in forms if form in whole]
    if not present:
        return
    for number, text in enumerate(texts, 1):
        seen = set()
        for start, end, term, form in _stand(text, present):
            whose = _speaker(article, number, start, end)
            if (term, whose) not in seen:
                seen.add((term, whose))
                yield Use(term, article.id, number, form, *whose)


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
