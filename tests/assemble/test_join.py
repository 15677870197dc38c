"""The corpus as a whole: its order and its indexes."""

from site_builder import assemble
from site_builder.model.chronicle import ActorId
from site_builder.model.records import Records
from tests.assemble.making import actor, article, cite, event, examined, located, naming, period, sentence


def test_articles_run_from_the_oldest_to_the_undated() -> None:
    dates = {"c": "2023-09-19T23:06", "a": None, "b": "2022-09-14", "d": "2022-09"}
    corpus = assemble.corpus([examined(seed, date) for seed, date in dates.items()], Records())[0]

    assert [found.document.seed for found in corpus.articles] == ["d", "b", "c", "a"]


def test_the_order_of_the_seeds_changes_nothing() -> None:
    documents = [examined("a"), examined("b"), examined("c", None)]

    assert assemble.corpus(documents, Records()) == assemble.corpus(documents[::-1], Records())


def test_an_actor_knows_where_it_is_named_what_it_said_and_what_it_did() -> None:
    records = Records(
        actors=(actor("armenia"),),
        articles=(article(),),
        events=(event("e", "2022-09-13", cite("a", 1), actors=(located("armenia"),)),),
    )
    corpus = assemble.corpus([examined(annotations=naming("armenia"))], records)[0]
    armenia = ActorId("armenia")

    assert corpus.mentioned_in[armenia] == (("a", 1),)
    assert [said.id for said in corpus.said_by[armenia]] == ["a-s1"]
    assert [happened.id for happened in corpus.events_of_actor[armenia]] == ["e"]
    assert [said.statement.actor for said in corpus.statements()] == [armenia]


def test_events_run_by_date_and_what_one_side_says_is_a_claim() -> None:
    records = Records(
        actors=(actor("armenia"),),
        articles=(article(),),
        events=(
            event("late", "2022-09-14", cite("a", 1), claimed_by=located("armenia")),
            event("early", "2022-09-13", cite("a", 2)),
        ),
    )
    corpus = assemble.corpus([examined()], records)[0]

    assert [happened.id for happened in corpus.events] == ["early", "late"]
    assert [(claim.event, claim.claimant) for claim in corpus.claims] == [("late", "armenia")]


def test_a_sentence_whose_citations_all_fail_is_not_published() -> None:
    whole, broken = sentence(cite("a", 1)), sentence(cite("gone", 1))
    records = Records(articles=(article(summary=(whole, broken)), article("gone", "999.txt")))
    corpus = assemble.corpus([examined()], records)[0]

    assert len(corpus.articles[0].summary) == 1


def test_periods_run_by_their_start_and_keep_their_sentences() -> None:
    records = Records(
        articles=(article(),),
        periods=(
            period("second", "2023-09", "2023-09"),
            period("first", "2022-09", "2022-09", (sentence(cite("a", 1)),)),
        ),
    )
    corpus = assemble.corpus([examined()], records)[0]

    assert [(found.id, len(found.summary)) for found in corpus.periods] == [("first", 1), ("second", 0)]


def test_nothing_at_all_makes_an_empty_corpus() -> None:
    corpus, problems = assemble.corpus([], Records())

    assert (corpus.articles, corpus.events, corpus.sources, problems) == ((), (), (), ())


def test_an_actor_of_an_event_that_is_in_no_registry_is_an_error_and_left_out() -> None:
    told = event("e", "2022-09-13", cite("a", 1), actors=(located("armenia"), located("armenai", 4)))
    records = Records(actors=(actor("armenia"),), articles=(article(),), events=(told,))
    corpus, problems = assemble.corpus([examined()], records)

    assert [(problem.code, problem.place.line) for problem in problems] == [("unknown-actor", 4)]
    assert corpus.events[0].actors == ("armenia",)
