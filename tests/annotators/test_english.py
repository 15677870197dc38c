"""Statements in English."""

import pytest

from tests.annotators.making import annotated, said


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
    ],
)
def test_a_speaker_in_no_registry_is_never_the_state_or_person_named_before(text: str) -> None:
    assert [actor for actor, _, _ in said(text)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "He said the talks were over.",
        "France has not said whether it will come.",
        "The so-called “free city” is closed.",
        "Austria was accused of breaking the truce.",
        "The river is said to be deep.",
        "Talleyrand said nothing about the treaty.",
        "France will announce new terms on Monday.",
        "After France said the truce was over, the envoys left.",
        "France denied access to the port.",
        "Talleyrand refused to say who had written the letter.",
        "The towns reports of the war were late.",
    ],
)
def test_nobody_says_anything(text: str) -> None:
    assert said(text) == []


def test_a_pronoun_is_the_last_person_who_spoke() -> None:
    found = said("Talleyrand said winter was near. He added that supplies were low.")
    assert found[-1] == ("talleyrand", "reported", "supplies were low")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The fort has fallen, Talleyrand said on Monday.", "The fort has fallen"),
        ("Talleyrand, who arrived on Monday, said winter was near.", "winter was near"),
        ("The French foreign minister, Charles Talleyrand, said winter was near.", "winter was near"),
        ("In Vienna, Talleyrand told The Times that winter was near.", "winter was near"),
        ("Speaking in Paris, Talleyrand also said that winter was near.", "winter was near"),
        ("Talleyrand left on Monday, saying that winter was near.", "winter was near"),
        ("Talleyrand is calling on Austria to leave.", "Austria to leave"),
        ("Talleyrand: winter is near", "winter is near"),
        ("Talleyrand was quoted as saying that winter was near.", "winter was near"),
    ],
)
def test_the_speaker_before_inside_or_after(text: str, found: str) -> None:
    assert said(text) == [("talleyrand", "reported", found)]


@pytest.mark.parametrize(
    "text",
    [
        "The Times reported that Talleyrand had said winter was near.",
        "According to The Times, Talleyrand said winter was near.",
        "Talleyrand was quoted by The Times as saying winter was near.",
        "The Times quoted Talleyrand as saying that winter was near.",
        "The Times, citing Talleyrand, reported that winter was near.",
        "Talleyrand told The Times that winter was near.",
        "Winter was near, Talleyrand told The Times.",
    ],
)
def test_the_chain_names_who_passed_the_words_on(text: str) -> None:
    (statement,) = annotated(text).statements
    assert (statement.actor, statement.quote.lower()) == ("talleyrand", "winter was near")
    assert [link.actor for link in statement.chain] == ["times"]


def test_a_title_is_its_holder_where_the_document_says_who_holds_it() -> None:
    assert said("Talleyrand, the French envoy, left. The French envoy said winter was near.")[-1][0] == "talleyrand"
    assert said("Talleyrand left. The French envoy said winter was near.")[-1][0] is None


def test_a_word_for_a_thing_in_quotation_marks_is_a_fragment() -> None:
    assert said("France called the raid “a great crime”.") == [("france", "fragment", "a great crime")]


def test_adjectives_and_small_letters_name_states_and_ministries() -> None:
    assert said("The French defence ministry said the fort had fallen.")[0][0] == "fra_mod"
    assert said("The French Foreign Ministry said the fort had fallen.")[0][0] == "fra_mfa"
    assert said("The French government said the fort had fallen.")[0][0] == "france"
