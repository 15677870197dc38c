"""Where the terms of the editors' list stand in the texts, and who uses them there."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from site_builder.assemble.references import References
from site_builder.model.article import Article, Extent, Statement
from site_builder.model.chronicle import ActorId
from site_builder.model.claim_records import NamingRecord
from site_builder.model.naming import Naming, Term, Use

_Stands = tuple[int, int, str, str]
"""Where a form stands in a text: start, end, the term's id, the form."""
_Forms = tuple[tuple[str, str], ...]
"""Forms, each with the id of its term."""


def namings(records: Sequence[NamingRecord], articles: Sequence[Article], references: References) -> tuple[Naming, ...]:
    """Each thing with the uses of its terms: in a statement or a speech by its speaker, otherwise by the outlet."""
    made = [_naming(record, references) for record in records]
    forms = [tuple((form, term.id) for term in naming.terms for form in term.forms) for naming in made]
    uses: list[list[Use]] = [[] for _ in made]
    for article in articles if made else ():
        text = _Text(article)
        for naming, wanted, found in zip(made, forms, uses, strict=True):
            if naming.period is None or naming.period == article.period:
                found.extend(_uses(text, wanted))
    return tuple(replace(naming, uses=tuple(found)) for naming, found in zip(made, uses, strict=True))


def _naming(record: NamingRecord, references: References) -> Naming:
    terms = tuple(Term(term.id.value, term.name, term.forms) for term in record.terms)
    period = references.period(record.period) if record.period else None
    return Naming(record.id.value, record.name, terms, (), period, record.note)


@dataclass(frozen=True)
class _Text:
    """An article's paragraphs joined by newlines, and who says what in them; made when asked for."""

    article: Article

    @cached_property
    def texts(self) -> list[str]:
        return [block.text for block in self.article.paragraphs]

    @cached_property
    def whole(self) -> str:
        return "\n".join(self.texts)

    @cached_property
    def starts(self) -> list[int]:
        return list(accumulate((len(text) + 1 for text in self.texts), initial=0))

    @cached_property
    def said(self) -> dict[int, list[Statement]]:
        found: dict[int, list[Statement]] = {}
        for statement in self.article.annotations.statements:
            found.setdefault(statement.paragraph, []).append(statement)
        return found


def _uses(text: _Text, forms: _Forms) -> Iterator[Use]:
    """Each term once for each of those who use it in a paragraph."""
    seen = set()
    for start, end, term, form in _stand(text.whole, forms):
        number = bisect_right(text.starts, start)
        offset = text.starts[number - 1]
        whose = _speaker(text, number, start - offset, end - offset)
        if (number, term, whose) not in seen:
            seen.add((number, term, whose))
            yield Use(term, text.article.id, number, form, *whose)


def _stand(text: str, forms: _Forms) -> list[_Stands]:
    """Where forms stand, in order; a form inside a longer one does not count."""
    found: list[_Stands] = []
    for form, term in forms:
        start = text.find(form)
        while start >= 0:
            found.append((start, start + len(form), term, form))
            start = text.find(form, start + len(form))
    found.sort(key=_longest_first)
    kept: list[_Stands] = []
    for one in found:
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    return kept


def _longest_first(one: _Stands) -> tuple[int, int]:
    return one[0], -one[1]


def _speaker(text: _Text, paragraph: int, start: int, end: int) -> tuple[ActorId | None, str, bool]:
    """Whose words a stretch is, and whether they are quoted: of the shortest statement round it, or of the speech.

    Nobody's where the outlet speaks for itself.
    """
    round_it = [said for said in text.said.get(paragraph, ()) if said.start <= start and end <= said.end]
    if round_it:
        said = min(round_it, key=lambda one: one.end - one.start)
        return said.actor, said.speaker, said.extent is not Extent.REPORTED
    for turn in text.article.annotations.speeches:
        if turn.first <= paragraph <= turn.last:
            return turn.actor, turn.speaker, True
    return None, "", False
