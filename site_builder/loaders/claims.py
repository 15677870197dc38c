"""``scopes.yaml`` and ``claims/*.yaml``: what is claimed, by whom, about which one thing."""

from dataclasses import replace

from site_builder.loaders import values
from site_builder.loaders.files import Folder
from site_builder.loaders.periods import check_span
from site_builder.loaders.report import excerpt
from site_builder.loaders.schema import Schema, Sheet, optional, required
from site_builder.loaders.table import each, without_repeats
from site_builder.loaders.yaml_marks import Mapping, Node, Scalar
from site_builder.model.claim_records import ClaimRecord, ExplanationRecord, FigureRecord, ScopeRecord
from site_builder.model.language import LocalizedText
from site_builder.model.quantities import ROUND, Measure, People, Qualifier, Unit
from site_builder.model.records import Records

_OF_CLAIMS = optional("claims", values.items(values.located), ())
_EXPLANATION = Schema("an explanation", (_OF_CLAIMS,), worded=True)


def _explanation(node: Node, sheet: Sheet) -> ExplanationRecord | None:
    found = _EXPLANATION.read(node, sheet)
    return ExplanationRecord(found.text, found[_OF_CLAIMS]) if found else None


_ID = required("id", values.identifier, None)
_MEASURE = optional("measure", values.choice(Measure), None)
_WHOSE = optional("whose", values.located, None)
_PERIOD = optional("period", values.located, None)
_EXPLAINED = optional("explained", values.items(_explanation), ())
_SCOPE_KEYS = Schema("a scope", (_ID, _MEASURE, _WHOSE, _PERIOD, _EXPLAINED), worded=True)


def _scope(node: Node, sheet: Sheet) -> ScopeRecord | None:
    found = _SCOPE_KEYS.read(node, sheet)
    identifier = found[_ID] if found else None
    if found is None or identifier is None:
        return None
    text = values.name_or_id(found.text, identifier, sheet)
    return ScopeRecord(identifier, text, found[_MEASURE], found[_WHOSE], found[_PERIOD], found[_EXPLAINED])


def load_scopes(folder: Folder, records: Records) -> Records:
    """The records with the scopes."""
    found = each(folder, "scopes.yaml", records, _scope)
    return replace(records, scopes=without_repeats("scope id", found, lambda scope: scope.id, folder.report))


_NUMBER = optional("number", values.number, None)
_LOW = optional("low", values.number, None)
_HIGH = optional("high", values.number, None)
_QUALIFIER = optional("qualifier", values.choice(Qualifier), Qualifier.EXACT)
_PEOPLE = optional("people", values.choice(People), People.ANY)
_UNIT = optional("unit", values.choice(Unit), None)
_PARTS = optional("parts", values.items(values.number), ())
_FIGURE_KEYS = Schema("a figure", (_NUMBER, _LOW, _HIGH, _QUALIFIER, _PEOPLE, _MEASURE, _UNIT, _PARTS))


def _figure(node: Node, sheet: Sheet) -> FigureRecord | None:
    found = _FIGURE_KEYS.read(node, sheet)
    if found is None:
        return None
    number, low, high, qualifier = found[_NUMBER], found[_LOW], found[_HIGH], found[_QUALIFIER]
    if number is not None and (low is not None or high is not None):
        sheet.error("bad-number", found.line, "a figure has a number, or low and high, not both", "take one away")
    if number is not None:
        low, high = _bounds(number, qualifier)
    elif low is None and high is None:
        low, high = ROUND.get(qualifier, (None, None))
        if not _says_how_many(node, qualifier):
            hint = "write number: …, or qualifier: many where the source gives none"
            sheet.error("missing-key", found.line, "a figure needs a number, or a word that stands for one", hint)
    if low is not None and high is not None and low > high:
        sheet.error("bad-span", found.line, f"low, {low}, is more than high, {high}", "exchange or mend the numbers")
    parts: tuple[int, ...] = found[_PARTS]
    if parts and sum(parts) != low:
        message = f"the parts {', '.join(map(str, parts))} do not make up {low}"
        sheet.error("bad-number", found.line, message, "mend the parts or the number")
    return FigureRecord(
        low, high, qualifier, found[_PEOPLE], sheet.place(found.line), found[_MEASURE], found[_UNIT], parts
    )


def _says_how_many(node: Node, qualifier: Qualifier) -> bool:
    """Whether a figure has a number, or a word for one; a wrong one is reported elsewhere."""
    if qualifier in ROUND or qualifier is Qualifier.MANY:
        return True
    values = {key.text: value for key, value in node.entries} if isinstance(node, Mapping) else {}
    word = values.get("qualifier")
    return not values.keys().isdisjoint(("number", "low", "high")) or (
        isinstance(word, Scalar) and word.text not in tuple(Qualifier)
    )


def _bounds(number: int, qualifier: Qualifier) -> tuple[int | None, int | None]:
    if qualifier in (Qualifier.AT_LEAST, Qualifier.MORE_THAN):
        return number, None
    return (None, number) if qualifier is Qualifier.AT_MOST else (number, number)


_BY = required(
    "by", values.located, None, code="no-claimant", hint="add 'by: <actor>'; where the outlet itself speaks, the outlet"
)
_QUOTE = required("quote", values.located, None, hint="copy the words from the cited paragraph, letter by letter")
_CHAIN = optional("chain", values.items(values.text), ())
_SIDE = optional("side", values.located, None)
_DATE = optional("date", values.date, None)
_END = optional("end", values.date, None)
_AS_OF = optional("as_of", values.date, None)
_EVENT = optional("event", values.located, None)
_SCOPE = optional("scope", values.located, None)
_FIGURE = optional("figure", _figure, None)
_CLAIM = Schema(
    "a claim",
    (_ID, _BY, _QUOTE, values.CITE, _CHAIN, _SIDE, _DATE, _END, _AS_OF, _EVENT, _SCOPE, _FIGURE, _PERIOD),
    worded=True,
)


def claim(node: Node, sheet: Sheet) -> ClaimRecord | None:
    """A claim; one without a claimant or without words is an error."""
    found = _CLAIM.read(node, sheet)
    identifier, by, quote = (found[_ID], found[_BY], found[_QUOTE]) if found else (None, None, None)
    if found is None or identifier is None or by is None or quote is None:
        return None
    if found[_FIGURE] and not found[_SCOPE]:
        message = f"the figure of {excerpt(identifier.value)} has no scope"
        sheet.error("missing-key", identifier.place.line, message, "add 'scope: …', an entry of scopes.yaml")
    if found[_DATE]:
        check_span(found[_DATE], found[_END], identifier.place.line, sheet)
    text: LocalizedText = values.name_or_id(found.text, identifier, sheet)
    return ClaimRecord(
        id=identifier,
        claimant=by,
        text=text,
        quote=quote,
        citations=found[values.CITE],
        chain=found[_CHAIN],
        side=found[_SIDE],
        date=found[_DATE],
        end=found[_END],
        as_of=found[_AS_OF],
        event=found[_EVENT],
        scope=found[_SCOPE],
        figure=found[_FIGURE],
        period=found[_PERIOD],
    )


def load(folder: Folder, records: Records) -> Records:
    """The records with the claims that stand in no dispute's file."""
    found = [one for name in folder.files("claims", ".yaml") for one in each(folder, name, records, claim)]
    return replace(records, claims=without_repeats("claim id", found, lambda one: one.id, folder.report))
