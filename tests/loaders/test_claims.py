"""Scopes, claims, disputes and names: what is read, and what is said of each fault."""

from pathlib import Path

import pytest

from site_builder.model.claims import DisputeKind
from site_builder.model.dates import PartialDate
from site_builder.model.language import localized
from site_builder.model.quantities import Measure, People, Qualifier, Unit
from tests.loaders.trees import problems, records

SCOPE = "- {id: dead, zh: 死者, en: Dead, measure: killed, whose: armenia, period: p}\n"
CLAIM = '{id: c, by: armenia, zh: 句, quote: 字, cite: ["a#p1"]'
FIGURED = CLAIM + ", scope: dead"


def test_a_scope_is_read_with_its_explanations(tmp_path: Path) -> None:
    text = SCOPE.replace("period: p", "explained: [{zh: 因为, claims: [c, d]}, {zh: 总之}]")
    (scope,) = records(tmp_path, {"scopes.yaml": text}).scopes

    assert (scope.id.value, scope.text, scope.measure) == ("dead", localized(zh="死者", en="Dead"), Measure.KILLED)
    assert [[claim.value for claim in one.claims] for one in scope.explained] == [["c", "d"], []]


def test_a_claim_is_read_whole(tmp_path: Path) -> None:
    text = """\
        - id: c
          by: armenia
          chain: [afp, 当地媒体]
          side: third
          zh: 句
          en: Sentence
          quote: 25人死亡
          cite: ["a#p1", "b#title"]
          date: 2022-09-12
          end: 2022-09-13
          as_of: 2022-09-14
          event: shelling
          scope: dead
          period: p
          figure:
            {number: 2 750, qualifier: at-least, people: civilian, measure: wounded, unit: person, parts: [2700, 50]}
        """
    (claim,) = records(tmp_path, {"claims/a.yaml": text, "scopes.yaml": SCOPE}).claims
    figure = claim.figure

    assert (claim.claimant.value, claim.chain, claim.quote.value) == ("armenia", ("afp", "当地媒体"), "25人死亡")
    assert (claim.date, claim.as_of) == (PartialDate(2022, 9, 12), PartialDate(2022, 9, 14))
    assert None not in (claim.side, claim.event, claim.scope, claim.period)
    assert len(claim.citations) == 2
    assert figure
    assert (figure.low, figure.high, figure.qualifier) == (2750, None, Qualifier.AT_LEAST)
    assert (figure.people, figure.measure, figure.unit, figure.parts) == (
        People.CIVILIAN, Measure.WOUNDED, Unit.PERSON, (2700, 50)
    )  # fmt: skip


@pytest.mark.parametrize(
    ("figure", "bounds"),
    [
        ("{number: 7}", (7, 7)),
        ("{number: 7, qualifier: more-than}", (7, None)),
        ("{number: 7, qualifier: at-most}", (None, 7)),
        ("{qualifier: dozens}", (20, 99)),
        ("{qualifier: many}", (None, None)),
        ("{low: 3, high: 5}", (3, 5)),
    ],
)
def test_a_figure_has_the_bounds_of_its_words(tmp_path: Path, figure: str, bounds: tuple[int, int]) -> None:
    (claim,) = records(tmp_path, {"claims/a.yaml": f"- {FIGURED}, figure: {figure}}}\n", "scopes.yaml": SCOPE}).claims
    assert claim.figure
    assert (claim.figure.low, claim.figure.high) == bounds


def test_a_dispute_and_the_names_are_read(tmp_path: Path) -> None:
    dispute = f"""\
        id: who
        point: {{zh: 谁, en: Who}}
        kind: opposed
        parties: [armenia, azerbaijan]
        claims: [{CLAIM}}}]
        also: [other]
        later: [{{zh: 后来。, cite: ["a#p2"]}}]
        """
    names = "- {id: city, zh: 城, note: {zh: 注}, terms: [{id: one, zh: 甲, forms: [甲, 乙]}]}\n"
    found = records(tmp_path, {"disputes/who.yaml": dispute, "naming.yaml": names})

    (one,), (naming,) = found.disputes, found.naming
    assert (one.id.value, one.kind, len(one.claims), len(one.later)) == ("who", DisputeKind.OPPOSED, 1, 1)
    assert [party.value for party in one.parties] == ["armenia", "azerbaijan"]
    assert [(term.id.value, term.forms) for term in naming.terms] == [("one", ("甲", "乙"))]


FAULTS = [
    ("claims/a.yaml", f"- {CLAIM.replace('by: armenia, ', '')}}}\n", 1, "no-claimant", "a claim needs the key 'by'"),
    (
        "claims/a.yaml",
        f"- {CLAIM.replace('by: armenia', 'by: ')}}}\n",
        1,
        "no-claimant",
        "a claim needs a value for",
    ),
    ("claims/a.yaml", f"- {CLAIM.replace(', quote: 字', '')}}}\n", 1, "missing-key", "a claim needs the key 'quote'"),
    ("claims/a.yaml", f"- {CLAIM.split(', cite')[0]}}}\n", 1, "uncited", "a claim needs the key 'cite'"),
    ("claims/a.yaml", f"- {CLAIM}, figure: {{number: 7}}}}\n", 1, "missing-key", "the figure of 'c' has no scope"),
    ("claims/a.yaml", f"- {FIGURED}, figure: {{low: 9, high: 7}}}}\n", 1, "bad-span", "low, 9, is more than high, 7"),
    (
        "claims/a.yaml",
        f"- {FIGURED}, figure: {{number: 7, low: 7}}}}\n",
        1,
        "bad-number",
        "a figure has a number",
    ),
    (
        "claims/a.yaml",
        f"- {FIGURED}, figure: {{number: 9, parts: [7, 1]}}}}\n",
        1,
        "bad-number",
        "the parts 7, 1",
    ),
    (
        "claims/a.yaml",
        f"- {FIGURED}, figure: {{people: any}}}}\n",
        1,
        "missing-key",
        "a figure needs a number",
    ),
    ("claims/a.yaml", f"- {FIGURED}, figure: {{number: 7.5}}}}\n", 1, "bad-number", "'7.5' is not a whole number"),
    ("claims/a.yaml", f"- {FIGURED}, figure: {{qualifier: dozen}}}}\n", 1, "bad-choice", "'dozen' is none of exact"),
    ("claims/a.yaml", f"- {CLAIM}, date: 2022-09, end: 2022-08}}\n", 1, "bad-span", "the end, 2022-08, is before"),
    ("claims/a.yaml", f"- {CLAIM}}}\n- {CLAIM}}}\n", 2, "duplicate-id", "the claim id 'c' is there twice"),
    ("scopes.yaml", "- {id: s, zh: 甲, measure: kiled}\n", 1, "bad-choice", "'kiled' is none of killed"),
    ("naming.yaml", "- {id: s, zh: 甲, terms: [{id: t, zh: 乙}]}\n", 1, "missing-key", "a term needs the key 'forms'"),
]


@pytest.mark.parametrize(("file", "text", "line", "code", "message"), FAULTS, ids=[fault[4] for fault in FAULTS])
def test_a_fault_is_one_line_with_a_hint(
    tmp_path: Path, file: str, text: str, line: int, code: str, message: str
) -> None:
    (found,) = problems(tmp_path, {file: text})
    assert found.startswith(f"content/{file}:{line}: error[{code}]: {message}")
    assert "\n  hint: " in found


def test_a_dispute_needs_two_parties_and_no_claim_may_be_written_twice(tmp_path: Path) -> None:
    dispute = f"id: d\npoint: {{zh: 点}}\nkind: opposed\nparties: [armenia]\nclaims:\n  - {CLAIM}}}\n"
    found = problems(tmp_path, {"disputes/a.yaml": dispute, "claims/a.yaml": f"- {CLAIM}}}\n"})

    assert [one.split(": ")[1] for one in found] == ["error[missing-key]", "error[duplicate-id]"]
    assert "first in content/claims/a.yaml:1" in found[1]
