"""Who called for what."""

from site_builder import assemble
from site_builder.model.article import ArticleId
from site_builder.model.corpus import Corpus
from site_builder.model.language import localized
from site_builder.model.problems import Problem
from site_builder.model.records import CallRecord, MatrixRecord, Records, TopicRecord
from tests.assemble.making import actor, article, examined, located


def joined(*calls: CallRecord) -> tuple[Corpus, tuple[Problem, ...]]:
    topics = (TopicRecord(located("truce"), localized(zh="停火")), TopicRecord(located("aid"), localized(zh="援助")))
    records = Records(
        actors=(actor("gabon"), actor("india")),
        articles=(article("a"),),
        matrices=(MatrixRecord(located("a"), topics, calls),),
    )
    return assemble.corpus([examined(paragraphs=3)], records)


def call(speaker: str, topic: str, *paragraphs: int) -> CallRecord:
    return CallRecord(located(speaker, 5), located(topic, 6), paragraphs)


def test_a_cell_holds_the_paragraphs_and_a_blank_one_none() -> None:
    corpus, problems = joined(call("gabon", "aid", 2, 3), call("india", "truce", 1), call("gabon", "aid", 1))
    matrix = corpus.matrices[ArticleId("a")]
    assert problems == ()
    assert [topic.id for topic in matrix.topics] == ["truce", "aid"]
    assert matrix.rows == (("gabon", ((), (2, 3, 1))), ("india", ((1,), ())))


def test_wrong_ids_and_paragraphs_are_named_at_their_lines() -> None:
    problems = joined(call("gabin", "aid", 1), call("gabon", "aids", 1), call("gabon", "aid", 4, 0))[1]
    assert [(problem.code, problem.place.line) for problem in problems] == [
        ("unknown-actor", 5),
        ("unknown-topic", 6),
        ("unknown-paragraph", 5),
        ("unknown-paragraph", 5),
    ]


def test_the_matrix_of_an_absent_seed_is_left_out_without_a_word_of_its_own() -> None:
    records = Records(
        articles=(article("gone", "999.txt"),),
        matrices=(MatrixRecord(located("gone"), (), (call("gabin", "aid", 1),)),),
    )
    corpus, problems = assemble.corpus([examined()], records)
    assert corpus.matrices == {}
    assert [problem.code for problem in problems] == ["seed-missing"]
