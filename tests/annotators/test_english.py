"""Statements in English."""

import pytest

from tests.annotators.making import said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Talleyrand said that talks would resume.", [("talleyrand", "reported", "talks would resume")]),
        ("“We need time,” Talleyrand said.", [("talleyrand", "direct", "We need time,")]),
        ("“We need time,” said Talleyrand.", [("talleyrand", "direct", "We need time,")]),
        ("Talleyrand told reporters: “We need more time.”", [("talleyrand", "direct", "We need more time.")]),
        (
            "“We need time,” Talleyrand said on Monday. “We shall have it.”",
            [("talleyrand", "direct", "We need time,"), ("talleyrand", "direct", "We shall have it.")],
        ),
        ("The Times reported that the fort had fallen.", [("times", "reported", "the fort had fallen")]),
        ("France urged both sides to talk.", [("france", "reported", "both sides to talk")]),
        ("According to The Times, the fort has fallen.", [("times", "reported", "the fort has fallen")]),
        (
            "Talleyrand said the mood was “very grave indeed” there.",
            [
                ("talleyrand", "reported", "the mood was “very grave indeed” there"),
                ("talleyrand", "fragment", "very grave indeed"),
            ],
        ),
    ],
)
def test_said_told_urged_and_according_to(text: str, found: list[tuple[str, str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Talleyrand's secretary said the talks were over.",
        "The president of France said the talks were over.",
        "“It is over,” said Karl August, the Prussia expert.",
        "French officials said the talks were over.",
        "He said the talks were over.",
        "France has not said whether it will come.",
        "The so-called “free city” is closed.",
    ],
)
def test_somebody_else_or_nobody_speaks(text: str) -> None:
    assert said(text) == []


def test_a_pronoun_is_the_last_person_who_spoke() -> None:
    found = said("Talleyrand said winter was near. He added that supplies were low.")
    assert found[-1] == ("talleyrand", "reported", "supplies were low")
