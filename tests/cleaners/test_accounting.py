"""The account: what is kept and what is removed make up the document, or the build stops."""

from dataclasses import replace

import pytest

from site_builder import cleaners
from site_builder.cleaners.accounting import account
from site_builder.model.article import Cleaned, Substitution
from site_builder.model.blocks import Lines, Paragraph, Run
from site_builder.model.document import Removal
from site_builder.model.problems import InputError
from tests.readers.case_folders import cleaned

_LINES = Lines(1, 1)


def _paragraph(text: str) -> Paragraph:
    return Paragraph((Run(text),), _LINES)


def _cleaned(before: list[str], after: list[str], *removed: str, changes: tuple[Substitution, ...] = ()) -> Cleaned:
    found = cleaned("# 标题\n\n正文。\n")
    document = replace(found.document, blocks=tuple(_paragraph(text) for text in before), removals=())
    removals = tuple(Removal(text, "rule", _LINES) for text in removed)
    return Cleaned(document, found.metadata, tuple(_paragraph(text) for text in after), removals, changes)


def test_text_kept_and_removed_add_up() -> None:
    assert account(_cleaned(["甲乙", "丙"], ["甲乙"], "丙")) is None
    assert account(_cleaned(["甲乙丙"], ["乙丙"], "甲")) is None
    assert account(_cleaned(["甲\n乙"], ["甲乙"])) is None


@pytest.mark.parametrize(
    ("before", "after", "removed"),
    [
        (["甲", "乙"], ["甲"], []),
        (["甲"], ["甲", "乙"], []),
        (["甲"], ["甲"], ["甲"]),
        (["甲乙"], ["乙甲"], []),
        (["甲", "乙"], ["乙", "甲"], []),
        (["甲"], ["甲", "甲"], []),
    ],
)
def test_text_lost_added_or_out_of_order_is_an_error(before: list[str], after: list[str], removed: list[str]) -> None:
    problem = account(_cleaned(before, after, *removed))
    assert problem is not None
    assert problem.code == "text-lost"


def test_declared_changes_are_undone() -> None:
    change = (Substitution(1, "．", "·", "typography"),)
    assert account(_cleaned(["甲．乙"], ["甲·乙"], changes=change)) is None
    assert account(_cleaned(["甲．乙"], ["甲·乙"])) is not None


def test_a_rule_that_loses_text_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    from site_builder.cleaners import title

    monkeypatch.setattr(title, "apply", lambda draft: replace(draft, blocks=draft.blocks[1:]))
    with pytest.raises(InputError) as stopped:
        cleaned("# 标题\n\n一。\n\n二。\n")
    assert stopped.value.problems[0].code == "text-lost"


def test_every_rule_has_a_name_of_its_own() -> None:
    names = [rule.NAME for rule in cleaners.RULES]
    assert len(set(names)) == len(names)
