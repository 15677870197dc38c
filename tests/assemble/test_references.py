"""Every id that leads nowhere is a problem at its line, and all of them are told at once."""

from collections.abc import Sequence
from dataclasses import replace

from site_builder import assemble
from site_builder.model.article import Examined
from site_builder.model.language import localized
from site_builder.model.localities import LocalityKind
from site_builder.model.problems import Place, Problem
from site_builder.model.records import ArticleRecord, LocalityRecord, NoteRecord, Records, WhereaboutsRecord
from tests.assemble.making import actor, article, cite, event, examined, located, period, sentence


def problems(records: Records, documents: Sequence[Examined] = (examined(),)) -> list[Problem]:
    return list(assemble.corpus(documents, records)[1])


def codes(records: Records) -> list[str]:
    return [problem.code for problem in problems(records)]


def test_an_unknown_actor_of_an_event_is_an_error_at_its_line_with_the_nearest_id() -> None:
    happened = event("e", "2022-09-13", cite("a", 1), actors=(located("armenai", 12, "content/events/x.yaml"),))
    records = Records(articles=(article(),), actors=(actor("armenia"),), events=(happened,))

    assert [str(problem) for problem in problems(records)] == [
        "content/events/x.yaml:12: error[unknown-actor]: no actor has the id 'armenai'\n  hint: did you mean 'armenia'?"
    ]


def test_every_wrong_id_of_every_record_is_told_in_one_run() -> None:
    records = Records(
        articles=(article(summary=(sentence(cite("b", 1)),), period=located("2099")),),
        actors=(actor("armenia", affiliation=located("nowhere")),),
        periods=(period("2022-09", "2022-09-12", "2022-09-14", (sentence(cite("c", 1)),)),),
        events=(event("e", "2022-09-13", cite("a", 3), claimed_by=located("nobody"), period=located("2098")),),
    )

    assert sorted(codes(records)) == [
        "unknown-actor",
        "unknown-actor",
        "unknown-article",
        "unknown-article",
        "unknown-paragraph",
        "unknown-period",
        "unknown-period",
    ]


def test_a_paragraph_that_is_not_there_is_an_error_that_says_which_are() -> None:
    records = Records(articles=(article(summary=(sentence(cite("a", 3)),)),))

    assert [problem.hint for problem in problems(records)] == ["its paragraphs are p1 to p2"]


def test_the_title_may_be_cited_as_paragraph_nought() -> None:
    assert codes(Records(articles=(article(summary=(sentence(cite("a", 0)),)),))) == []


def test_a_note_on_a_paragraph_that_is_not_there_is_an_error() -> None:
    note = NoteRecord(3, localized(zh="注"), Place("content/articles/a.yaml", 5))
    record = ArticleRecord(located("a"), located("000_a.txt"), notes=(note,))

    assert [str(problem.place) for problem in problems(Records(articles=(record,)))] == ["content/articles/a.yaml:5"]


def test_a_source_that_no_one_listed_is_an_error() -> None:
    record = ArticleRecord(located("a"), located("000_a.txt"), source=located("nobody"))

    assert codes(Records(articles=(record,))) == ["unknown-source"]


def test_background_is_a_period_one_may_always_name() -> None:
    records = Records(
        articles=(article(period=located("background")),), periods=(period("2022-09", "2022-09-01", "2022-09-30"),)
    )
    corpus, found = assemble.corpus([examined()], records)

    assert (corpus.articles[0].period, found) == (None, ())


def test_a_record_whose_seed_is_not_at_hand_is_a_warning_and_what_rests_on_it_alone_is_left_out() -> None:
    records = Records(
        articles=(article(), article("gone", "999.txt")),
        events=(
            event("lost", "2022-09-13", cite("gone", 1)),
            event("kept", "2022-09-13", cite("gone", 1), cite("a", 1)),
        ),
    )
    corpus, found = assemble.corpus([examined()], records)

    assert [(problem.severity, problem.code) for problem in found] == [("warning", "seed-missing")]
    assert [happened.id for happened in corpus.events] == ["kept"]


def test_an_unknown_place_of_an_event_is_an_error_with_the_nearest_id() -> None:
    where = WhereaboutsRecord(located("lachn", 7))
    known = LocalityRecord(located("lachin"), localized(zh="拉钦"), LocalityKind.DISTRICT)
    happened = replace(event("e", "2022-09-13", cite("a", 1)), places=(where,), same_as=located("f"))
    found = problems(Records(articles=(article(),), localities=(known,), events=(happened,)))

    assert [(problem.code, problem.message) for problem in found] == [
        ("unknown-place", "no place has the id 'lachn'"),
        ("unknown-event", "no event has the id 'f'"),
    ]
    assert found[0].hint == "did you mean 'lachin'?"


def test_what_a_left_out_event_is_called_is_left_out_too() -> None:
    kept = replace(event("e", "2022-09-13", cite("a", 1)), same_as=located("gone"))
    gone = event("gone", "2022-09-12", cite("absent", 1))
    records = Records(articles=(article(), article("absent", "999.txt")), events=(kept, gone))

    corpus, _ = assemble.corpus((examined(),), records)
    assert [(one.id, one.same_as) for one in corpus.events] == [("e", None)]
