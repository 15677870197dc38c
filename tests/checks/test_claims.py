"""Contradictions without a reason, figures without a claimant, claims in one language only."""

from dataclasses import replace

from site_builder.checks import run
from site_builder.model.article import Annotations, Article, Toll
from site_builder.model.chronicle import ActorId, Citation
from site_builder.model.claims import Claim, ClaimId, Contradiction, Scope, ScopeId
from site_builder.model.language import localized
from site_builder.model.problems import Place
from site_builder.model.quantities import Measure, People, Qualifier, Quantity, Unit
from tests.checks.corpora import BOTH, article, corpus, said

TEXT = "据报25人死亡，其中2名平民。"


def toll(start: int, end: int, number: int | None) -> Toll:
    qualifier = Qualifier.MANY if number is None else Qualifier.EXACT
    return Toll(1, start, end, Measure.KILLED, Unit.PERSON, number, number, qualifier, People.ANY)


def telling(*tolls: Toll) -> Article:
    return replace(article(TEXT), annotations=Annotations(tolls=tolls))


def claim(id: str, quote: str, number: int = 25) -> Claim:
    seven = Quantity(Measure.KILLED, low=number, high=number)
    return Claim(ClaimId(id), ActorId("a"), BOTH, (Citation("first", 1),), quote, quantity=seven)


def test_numbers_that_no_claim_covers_are_one_question_of_their_article() -> None:
    found = corpus(telling(toll(2, 5, 25), toll(10, 12, 2)))
    (problem,) = run(found)

    assert (problem.code, problem.place) == ("uncovered-figure", Place("seeds/first.txt", 10))
    assert problem.message == "who gives these figures? p1 '25人死亡，其中2名平', p1 '2名平民。'"
    assert said(replace(found, claims=(claim("c", "25人死亡，其中2名平民"),))) == []
    assert "2名平民" in said(replace(found, claims=(claim("c", "25人死亡"),)))[0]


def test_a_claim_without_a_number_covers_none() -> None:
    bare = replace(claim("c", "25人死亡"), quantity=None)
    assert len(said(replace(corpus(telling(toll(2, 5, 25))), claims=(bare,)))) == 1


def test_words_that_give_no_number_are_not_asked_about() -> None:
    assert said(corpus(telling(toll(2, 5, None)))) == []


def test_many_numbers_are_counted_rather_than_listed() -> None:
    (problem,) = run(corpus(telling(*(toll(2, 5, number) for number in range(15)))))
    assert problem.message.endswith("and 3 more")


def test_claims_that_disagree_without_a_reason_are_one_question_for_each_thing() -> None:
    dead, other = Scope(ScopeId("dead"), BOTH), Scope(ScopeId("other"), BOTH)
    one, two, three = claim("c1", "25人"), claim("c2", "25人"), claim("c3", "25人")
    pairs = (
        Contradiction(dead, one, two),
        Contradiction(dead, one, three),
        Contradiction(dead, two, three, BOTH),
        Contradiction(other, one, two, BOTH),
    )
    (problem,) = run(replace(corpus(), contradictions=pairs))

    assert (problem.code, problem.place) == ("unexplained-contradiction", Place("content/scopes.yaml"))
    assert problem.message == "why do the claims on 'dead' disagree? 'c1' and 'c2'; 'c1' and 'c3'"


def test_a_claim_in_one_language_only_is_asked_about() -> None:
    half = replace(claim("c", "25人"), text=localized(zh="甲"))
    assert ["'c' has no text in English" in line for line in said(replace(corpus(), claims=(half,)))] == [True]
