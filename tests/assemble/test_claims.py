"""What is claimed: joined with the documents, put on a side, compared."""

from dataclasses import replace

import pytest

from site_builder import assemble
from site_builder.model.article import Annotations, ChainLink, Extent, Speech, Statement
from site_builder.model.chronicle import ActorId
from site_builder.model.claim_records import (
    ClaimRecord,
    DisputeRecord,
    ExplanationRecord,
    FigureRecord,
    NamingRecord,
    ScopeRecord,
    TermRecord,
)
from site_builder.model.claims import DisputeKind
from site_builder.model.corpus import Corpus
from site_builder.model.dates import PartialDate
from site_builder.model.language import localized
from site_builder.model.located import CitationRecord
from site_builder.model.problems import Place, Problem
from site_builder.model.quantities import Measure, People, Qualifier
from site_builder.model.records import Records
from tests.assemble.making import actor, article, cite, event, examined, located, naming, period, sentence

ACTORS = (actor("armenia"), actor("azerbaijan"), actor("un"), actor("mod", affiliation=located("armenia")))


def scope(id: str, measure: Measure | None = Measure.KILLED, *explained: ExplanationRecord, **more: str) -> ScopeRecord:
    where = located(more["period"]) if "period" in more else None
    return ScopeRecord(located(id), localized(zh=id), measure, located("armenia"), where, explained)


def claim(
    id: str,
    by: str = "armenia",
    quote: str = "第1段",
    on: str = "dead",
    number: int | None = None,
    *citations: CitationRecord,
    **more: object,
) -> ClaimRecord:
    figure = number if number is None else FigureRecord(number, number, Qualifier.EXACT, People.ANY, Place("x", 3))
    cited = citations or (cite("a", 1),)
    record = ClaimRecord(located(id, 5), located(by, 6), localized(zh=id), located(quote, 7), cited)
    return replace(record, scope=located(on, 8) if on else None, figure=figure, **more)  # type: ignore[arg-type]


def dispute(
    *claims: ClaimRecord, parties: tuple[str, ...] = ("armenia", "azerbaijan"), **more: object
) -> DisputeRecord:
    sides = tuple(located(party) for party in parties)
    made = DisputeRecord(located("d"), localized(zh="点"), DisputeKind.OPPOSED, sides, claims)
    return replace(made, **more)  # type: ignore[arg-type]


def joined(
    *claims: ClaimRecord, scopes: tuple[ScopeRecord, ...] = (scope("dead"),), **more: object
) -> tuple[Corpus, list[Problem]]:
    records = Records(actors=ACTORS, articles=(article(),), claims=claims, scopes=scopes)
    corpus, problems = assemble.corpus([examined()], replace(records, **more))  # type: ignore[arg-type]
    return corpus, list(problems)


def test_a_claim_has_its_claimant_chain_words_and_number() -> None:
    corpus, problems = joined(claim("c", number=7, chain=("un", "某报"), as_of=PartialDate(2022)))
    (found,) = corpus.claims

    assert problems == []
    assert (found.claimant, found.quote, found.as_of) == ("armenia", "第1段", PartialDate(2022))
    assert found.chain == (ChainLink("un", ActorId("un")), ChainLink("某报"))
    assert found.quantity
    assert (found.quantity.low, found.quantity.measure, found.quantity.whose) == (7, "killed", "armenia")


@pytest.mark.parametrize(
    ("record", "code", "line"),
    [
        (claim("c", by="armenai"), "unknown-actor", 6),
        (claim("c", quote="第9段"), "quote-not-found", 7),
        (claim("c", on="daed"), "unknown-scope", 8),
        (claim("c", "armenia", "第1段", "dead", None, cite("b", 1)), "unknown-article", 9),
        (claim("c", "armenia", "第1段", "dead", None, cite("a", 3)), "unknown-paragraph", 9),
        (claim("c", event=located("e", 2)), "unknown-event", 2),
        (claim("c", side=located("thrid", 2)), "unknown-actor", 2),
        (claim("c", period=located("p", 2)), "unknown-period", 2),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_an_id_that_leads_nowhere_and_words_that_are_not_there_are_errors_at_their_line(
    record: ClaimRecord, code: str, line: int
) -> None:
    (problem,) = joined(record)[1]
    assert (problem.severity, problem.code, problem.place.line) == ("error", code, line)
    assert problem.hint


def test_a_figure_about_a_date_is_an_error() -> None:
    (problem,) = joined(claim("c", number=7), scopes=(scope("dead", None),))[1]
    assert (problem.code, problem.place) == ("no-measure", Place("x", 3))


def test_words_may_stand_in_any_cited_paragraph_and_in_the_title() -> None:
    two = claim("c", "armenia", "第2段", "dead", None, cite("a", 1, 2))
    title = claim("d", "armenia", "题目", "dead", None, cite("a", 0))
    assert joined(two, title)[1] == []


def test_a_claim_on_an_absent_seed_is_left_out_and_so_is_a_dispute_without_claims() -> None:
    gone = article("gone", "001_gone.txt")
    away = claim("c", "armenia", "没有", "dead", 7, cite("gone", 1))
    corpus, problems = joined(articles=(article(), gone), disputes=(dispute(away),))

    assert (corpus.claims, corpus.disputes) == ((), ())
    assert [problem.code for problem in problems] == ["seed-missing"]


def test_a_claim_is_put_with_the_state_of_its_claimant_unless_the_editor_says_otherwise() -> None:
    corpus, _ = joined(claim("a", "mod"), claim("b", "un"), claim("c", "mod", side=located("third")))
    assert {one.id: one.side for one in corpus.claims} == {"a": "armenia", "b": "un", "c": None}


def test_the_sides_of_a_dispute_hold_claims_in_the_order_of_the_paragraphs() -> None:
    own = (claim("z", "mod"), claim("y", "armenia"), claim("x", "un", "第2段", "dead", None, cite("a", 2)))
    also = claim("w", "un")
    later = (sentence(cite("a", 2)),)
    corpus, problems = joined(also, disputes=(dispute(*own, also=(located("w"),), later=later),))
    (one,) = corpus.disputes

    assert problems == []
    assert [claim.id for claim in one.of(ActorId("armenia"))] == ["y", "z"]
    assert [claim.id for claim in one.of(None)] == ["w", "x"]
    assert one.of(ActorId("azerbaijan")) == ()
    assert len(one.later) == 1
    assert corpus.dispute_by_id == {"d": one}


def test_claims_are_found_from_their_article_and_disputes_from_their_claims() -> None:
    told = event("e", "2022-09-13", cite("a", 1), claimed_by=located("armenia"))
    corpus, _ = joined(claim("b"), disputes=(dispute(claim("a"), also=(located("b"),)),), events=(told,))

    assert [one.id for one in corpus.claims_of_article["a"]] == ["a", "b"]  # type: ignore[index]
    assert {id_: [one.id for one in found] for id_, found in corpus.disputes_of_claim.items()} == {
        "a": ["d"],
        "b": ["d"],
    }


def test_a_claim_that_a_dispute_borrows_must_exist() -> None:
    (problem,) = joined(disputes=(dispute(claim("a"), also=(located("b", 4),)),))[1]
    assert (problem.code, problem.place.line) == ("unknown-claim", 4)


def test_the_period_of_a_claim_is_written_or_that_of_its_scope_or_of_its_document() -> None:
    periods = (period("sept", "2022-09", "2022-09"), period("later", "2023", "2023"))
    scopes = (scope("dead"), scope("then", period="later"), scope("before", period="background"))
    own = claim("a", period=located("later"))
    corpus, _ = joined(own, claim("b", on="then"), claim("c", on="before"), claim("d"), scopes=scopes, periods=periods)
    assert {one.id: one.period for one in corpus.claims} == {"a": "later", "b": "later", "c": None, "d": "sept"}


def test_an_event_of_one_side_is_a_claim_unless_the_claim_is_written() -> None:
    told = event("e", "2022-09-13", cite("a", 1), claimed_by=located("armenia"))
    other = event("f", "2022-09-13", cite("a", 2), claimed_by=located("armenia"))
    corpus, _ = joined(claim("c", event=located("e")), events=(told, other))

    assert [(one.id, one.event) for one in corpus.claims] == [("c", "e"), ("f-claim", "f")]
    assert corpus.claims[1].quote == ""


def test_every_pair_on_the_same_thing_that_disagrees_is_found_with_its_explanation() -> None:
    pair = ExplanationRecord(localized(zh="二者"), (located("a"), located("b")))
    explained = scope("dead", Measure.KILLED, pair, ExplanationRecord(localized(zh="总之")))
    claims = (claim("a", number=71), claim("b", number=50), claim("c", number=71), claim("o", on="other", number=1))
    found = joined(*claims, scopes=(explained, scope("other")))[0].contradictions

    assert [(one.first.id, one.second.id, one.explanation.texts[0][1]) for one in found] == [
        ("a", "b", "二者"),
        ("b", "c", "总之"),
    ]


def test_nothing_is_added_up() -> None:
    corpus, _ = joined(claim("a", number=42), claim("b", number=8))
    assert sorted(one.quantity.low for one in corpus.claims if one.quantity and one.quantity.low) == [8, 42]


def term(id: str, form: str) -> TermRecord:
    return TermRecord(located(id), localized(zh=form), (form,))


def test_the_uses_of_a_name_are_those_of_speakers_or_else_of_the_outlet() -> None:
    terms = (
        TermRecord(located("short"), localized(zh="段"), ("段",)),
        TermRecord(located("long"), localized(zh="1段"), ("1段",)),
    )
    names = NamingRecord(located("thing"), localized(zh="物"), terms)
    records = Records(actors=ACTORS, articles=(article(),), naming=(names,))
    found = assemble.corpus([examined(annotations=naming("armenia"))], records)[0].naming[0]

    assert [(use.term, use.paragraph, use.form, use.actor) for use in found.uses] == [
        ("long", 1, "1段", None),
        ("short", 2, "段", None),
    ]
    names = replace(names, terms=(term("first", "第"),))
    spoken = assemble.corpus([examined(annotations=naming("armenia"))], replace(records, naming=(names,)))[0].naming[0]
    assert [(use.paragraph, use.actor, use.quoted) for use in spoken.uses] == [(1, "armenia", True), (2, None, False)]


def test_a_name_in_a_speech_is_the_speakers_and_in_words_within_it_those_of_whoever_says_them() -> None:
    names = NamingRecord(located("thing"), localized(zh="物"), (term("t", "段"),))
    turn = Speech(1, 1, 2, "", "代表", "", "zh", "speaker", ActorId("un"))
    within = Statement(2, 0, 3, "第2段", Extent.REPORTED, "部", ActorId("mod"), "称", "rule", 1.0)
    found = Annotations(speeches=(turn,), statements=(within,))
    records = Records(actors=ACTORS, articles=(article(),), naming=(names,))
    uses = assemble.corpus([examined(annotations=found)], records)[0].naming[0].uses

    assert [(use.paragraph, use.actor, use.quoted) for use in uses] == [(1, "un", True), (2, "mod", False)]


def test_names_of_one_period_are_looked_for_in_its_documents_only() -> None:
    names = NamingRecord(
        located("thing"), localized(zh="物"), (TermRecord(located("t"), localized(zh="段"), ("段",)),), located("p")
    )
    records = Records(actors=ACTORS, periods=(period("p", "2023", "2023"),), naming=(names,))
    assert assemble.corpus([examined()], records)[0].naming[0].uses == ()


def test_words_that_stand_nowhere_are_reported_with_every_place_that_was_read() -> None:
    (problem,) = joined(claim("c", "armenia", "没有", "dead", None, cite("a", 0, 2)))[1]
    assert problem.message == "title, p2 of 'a' does not contain the words '没有'"


def test_words_are_not_looked_for_where_a_citation_already_fails() -> None:
    (problem,) = joined(claim("c", "armenia", "没有", "dead", None, cite("a", 1, 3)))[1]
    assert problem.code == "unknown-paragraph"


def test_a_claim_of_a_body_stands_with_the_state_at_the_head_of_its_affiliations() -> None:
    staff = actor("staff", affiliation=located("mod"))
    corpus, problems = joined(claim("a", "staff"), actors=(*ACTORS, staff))
    assert problems == []
    assert [one.side for one in corpus.claims] == ["armenia"]


def test_a_name_is_a_speakers_in_the_last_paragraph_of_a_turn_and_the_outlets_behind_it() -> None:
    names = NamingRecord(located("thing"), localized(zh="物"), (term("t", "段"),))
    turn = Speech(2, 2, 2, "", "代表", "", "zh", "speaker", ActorId("un"))
    records = Records(actors=ACTORS, articles=(article(),), naming=(names,))
    found = assemble.corpus([examined(paragraphs=3, annotations=Annotations(speeches=(turn,)))], records)[0]

    assert [(use.paragraph, use.actor) for use in found.naming[0].uses] == [(1, None), (2, "un"), (3, None)]
