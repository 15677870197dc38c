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
        "Paul Talleyrand said the talks were over.",
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


@pytest.mark.parametrize(
    ("text", "actor", "found"),
    [
        ("Austria, Talleyrand said, was weak.", "talleyrand", "Austria, Talleyrand said, was weak"),
        ("Peace, according to Talleyrand, is near.", "talleyrand", "Peace, according to Talleyrand, is near"),
        ("As Talleyrand put it, the river is wide.", "talleyrand", "the river is wide"),
        ("The river was wide, as Talleyrand noted on Monday.", "talleyrand", "The river was wide"),
        ("On Monday, Talleyrand said, two bridges fell.", "talleyrand", "two bridges fell"),
        (
            "The river, Talleyrand told reporters, had risen.",
            "talleyrand",
            "The river, Talleyrand told reporters, had risen",
        ),
    ],
)
def test_a_speaker_stands_within_the_words_reported(text: str, actor: str, found: str) -> None:
    assert said(text) == [(actor, "reported", found)]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (
            "The French envoy, Charles Talleyrand, and Klemens Metternich said winter was near.",
            ["talleyrand", "metternich"],
        ),
        ("The envoy of France, Charles Talleyrand, said winter was near.", ["talleyrand"]),
        ("France and the Congress of Vienna said winter was near.", ["france", "congress"]),
        ("The union, MSF, said winter was near.", [None]),
        ("Winter was rejected by the Congress of Vienna, which said winter was near.", ["congress"]),
        ("A letter came from Talleyrand, who said winter was near.", ["talleyrand"]),
        ("An army surgeon said winter was near.", [None]),
    ],
)
def test_names_in_apposition_together_and_before_a_relative_clause(text: str, actors: list[str | None]) -> None:
    assert [(actor, quote) for actor, _, quote in said(text)] == [(actor, "winter was near") for actor in actors]


def test_a_name_behind_a_description_is_printed_with_it() -> None:
    texts = ("“It is over,” said the union's president, Jean Moulin.", "The union, MSF, said the ward was full.")
    assert [annotated(text).statements[0].speaker for text in texts] == [
        "the union's president, Jean Moulin",
        "The union, MSF",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Talleyrand met Metternich. She said winter was near.",
        "Officials said the river was wide. He said winter was near.",
        "Talleyrand said the river was wide. A nurse wept. She said winter was near.",
        "Talleyrand said the river was wide. In a talk with Metternich, he said winter was near.",
        "Talleyrand said the river was wide. The report said winter was near.",
        "The minister said winter was near.",
    ],
)
def test_a_pronoun_that_may_mean_another_is_asked_about(text: str) -> None:
    assert "winter was near" not in [quote for _, _, quote in said(text)]
    assert "winter was near" in [statement.quote for statement in annotated(text).doubtful]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The Congress of Vienna said the river was wide. The organisation said winter was near.", "congress"),
        ("The Times said the river was wide. The newspaper said winter was near.", "times"),
        ("“The river is wide,” Talleyrand said. He said winter was near.", "talleyrand"),
    ],
)
def test_words_that_point_back_fit_whom_they_mean(text: str, actor: str) -> None:
    assert said(text)[-1] == (actor, "reported", "winter was near")


def test_a_title_in_no_registry_is_whoever_the_document_gives_it() -> None:
    found = annotated("Austrian General Karl Mack left. The Austrian general said winter was near.").statements
    assert [(statement.speaker, statement.actor) for statement in found] == [("Karl Mack", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Talleyrand dismissed the head of the police.",
        "The flood claimed at least nine lives in France.",
        "France rejected the bill by nine votes.",
        "France admitted 40 refugees.",
        "French claims that the fort had fallen were false.",
        "France appealed to the Supreme Court.",
        "The truce was confirmed by France in a letter and later announced by Austria's army.",
        "Days after Austria and France said the fort had fallen, the envoys left.",
        "Talleyrand left after the envoys met in Vienna and urged Austria to wait.",
        "Talleyrand threatened the port.",
    ],
)
def test_verbs_that_are_no_speech_of_these_things(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Talleyrand said winter was near, while an old general asked for bread.", "winter was near"),
        ("Talleyrand said winter was near, a claim others denied.", "winter was near"),
        ("Talleyrand said on Monday in a letter published in Paris that winter was near.", "winter was near"),
        ("Talleyrand told a meeting alongside his Austrian counterpart that winter was near.", "winter was near"),
        ("Talleyrand replied, according to his office, that winter was near.", "winter was near"),
        ("Talleyrand suggested the winter was near.", "the winter was near"),
        (
            "Talleyrand warned that his men would “leave at once” if winter came.",
            "his men would “leave at once” if winter came",
        ),
    ],
)
def test_what_is_said_begins_behind_asides_and_ends_before_others(text: str, found: str) -> None:
    assert said(text)[0] == ("talleyrand", "reported", found)


def test_who_passes_on_what_another_said_is_a_link_and_no_part_of_it() -> None:
    (statement,) = annotated("Talleyrand urged Austria to wait, his secretary said.").statements
    assert (statement.actor, statement.quote) == ("talleyrand", "Austria to wait")
    assert [link.name for link in statement.chain] == ["his secretary"]


def test_a_quotation_with_its_full_stop_ends_the_sentence_unless_its_speaker_follows() -> None:
    assert said("Talleyrand said it was “over and done.” He left.")[0][2] == "it was “over and done.”"
    assert said("“Is it over?” Talleyrand asked.") == [("talleyrand", "direct", "Is it over?")]


def test_an_agency_s_dateline_is_nobodys_words() -> None:
    assert said("VIENNA, Nov 3 (AP) - The fort has fallen, Talleyrand said.") == [
        ("talleyrand", "reported", "The fort has fallen")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Winter was near, Talleyrand told U.S. senators on Thursday.",
        "Winter was near, Talleyrand told St. Petersburg merchants.",
        "Winter was near, Talleyrand told Western diplomats at dinner.",
        "Winter was near, Talleyrand told the heads of the guilds.",
        "Talleyrand told U.S. senators that winter was near.",
        "Talleyrand told Dutch merchants winter was near.",
        "Talleyrand told pilgrims in Rome winter was near.",
        "Talleyrand told a crowd of exiled nobles: winter was near.",
        "Talleyrand told Sen. Clay winter was near.",
    ],
)
def test_anybody_may_be_told_and_is_no_part_of_what_is_said(text: str) -> None:
    assert [(actor, quote.lower()) for actor, _, quote in said(text)] == [("talleyrand", "winter was near")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Asked about a claim by Metternich that Austria had won, Talleyrand said winter was near.", "winter was near"),
        ("Commenting on Austria's claim that the fort had fallen, Talleyrand said winter was near.", "winter was near"),
        ("Asked about the “long war”, Talleyrand said winter was near.", "winter was near"),
        ("In a pamphlet titled “On Peace”, Talleyrand said winter was near.", "winter was near"),
        ("Asked about remarks by Metternich, winter was near, Talleyrand said.", "winter was near"),
        ("The letter came from Metternich, who, Talleyrand said, had lost all hope.", "had lost all hope"),
        ("The bridge was closed because, according to Talleyrand, it was weak.", "it was weak"),
        ("Speaking after the ball, Talleyrand called for an end to the war.", "an end to the war"),
    ],
)
def test_what_stands_before_a_clause_is_no_part_of_it(text: str, found: str) -> None:
    assert said(text) == [("talleyrand", "reported", found)]


@pytest.mark.parametrize(
    "text",
    [
        "Previous claims by France that the fort had fallen were false.",
        "Unconfirmed reports that the fort had fallen were false.",
        "Growing fears that the fort would fall emptied the town.",
        "Press reports that the fort had fallen were false.",
        "Hundreds said winter was near.",
        "The wounded said winter was near.",
        "Posters in the square told people that winter was near.",
        "Loudspeakers told the crowd winter was near.",
        "Talleyrand told the story of the war: it was long.",
        "Talleyrand told a lie.",
        "Talleyrand called on Metternich in Vienna on Monday.",
        "France called the campaign “Iron Eagle”.",
        "France called its answer “Project Sunrise”.",
        "Envoys have warned of a “frozen peace”.",
        "Talleyrand warned of a “new ice age” in the region.",
        "Talleyrand thanked Metternich.",
        "France condemned the raid.",
        "Envoys called the treaty a “frozen peace”.",
    ],
)
def test_neither_qualities_nor_posters_speak_and_visits_names_and_thanks_say_too_little(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Local residents said winter was near.",
        "The Independent said winter was near.",
        "Ahmed said winter was near.",
        "The Speaker told the house that winter was near.",
    ],
)
def test_those_who_are_like_qualities_and_posters_speak(text: str) -> None:
    assert [quote for _, _, quote in said(text)] == ["winter was near"]


def test_the_words_of_a_sentence_are_of_who_is_named_at_its_end() -> None:
    assert said("Austria has agreed to “lay down all its arms”, Talleyrand said.") == [
        ("talleyrand", "reported", "Austria has agreed to “lay down all its arms”"),
        ("talleyrand", "fragment", "lay down all its arms"),
    ]
    (statement, _) = annotated("Talleyrand said Austria would “lay down all its arms”, his office said.").statements
    assert (statement.actor, [link.name for link in statement.chain]) == ("talleyrand", ["his office"])


@pytest.mark.parametrize(
    "text",
    [
        "Citing Talleyrand, The Times reported that winter was near.",
        "The Times reported that winter was near, citing Talleyrand.",
        "Winter was near, The Times reported, citing Talleyrand.",
        "The Times visited Vienna and quoted Talleyrand as saying winter was near.",
        "The Times confirmed the news and cited Talleyrand as saying that winter was near.",
        "Winter was near, Talleyrand said, according to The Times.",
    ],
)
def test_the_speaker_is_who_is_cited(text: str) -> None:
    (statement,) = annotated(text).statements
    assert (statement.actor, statement.quote.lower()) == ("talleyrand", "winter was near")
    assert [link.actor for link in statement.chain] == ["times"]


def test_a_source_that_is_not_understood_is_asked_about() -> None:
    found = annotated("Citing maps of the coast, The Times reported that winter was near.")
    assert (found.statements, [statement.quote for statement in found.doubtful]) == ((), ["winter was near"])
