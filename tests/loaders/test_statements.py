"""Reviews and matrices: what editors read in an article."""

from pathlib import Path

from site_builder.model.article import Act, Extent
from site_builder.model.language import LocalizedText, localized
from tests.loaders.trees import problems, records

REVIEW = """\
article: a
paragraphs:
  - paragraph: 3
    hash: "0123abcd"
    statements:
      - {actor: x, speaker: 某人, verb: 说, act: denies, extent: direct, quote: "话：没有", chain: [afp, 当地媒体]}
      - {speaker: 他, extent: fragment, quote: 话, translations: {en: word}}
  - {paragraph: 4, hash: "00", statements: []}
"""

MATRIX = """\
article: a
topics:
  - {id: truce, zh: 停火, en: Cease-fire, note: {zh: 注, en: note}}
calls:
  - {speaker: x, topic: truce, paragraphs: [3, p4]}
"""


def test_a_review_is_read_with_the_line_of_each_quote(tmp_path: Path) -> None:
    (review,) = records(tmp_path, {"statements/a.yaml": REVIEW}).reviews
    first, second = review.paragraphs[0].statements

    assert (review.article.value, review.paragraphs[0].digest) == ("a", "0123abcd")
    assert (first.quote.value, first.quote.place.line) == ("话：没有", 6)
    assert (first.act, first.extent, first.chain) == (Act.DENIES, Extent.DIRECT, ("afp", "当地媒体"))
    assert (second.actor, second.act, second.verb) == (None, Act.ASSERTS, "")
    assert (first.translations, second.translations) == (LocalizedText(), localized(en="word"))
    assert review.paragraphs[1].statements == ()


def test_faults_of_a_review_are_all_named(tmp_path: Path) -> None:
    text = (
        REVIEW.replace("act: denies", "act: deny").replace("{paragraph: 4", "{paragraph: 3").replace("quote: 话, ", "")
    )
    found = [line.split("\n")[0].split("]")[0] for line in problems(tmp_path, {"statements/a.yaml": text})]
    assert found == [
        "content/statements/a.yaml:6: error[bad-choice",
        "content/statements/a.yaml:7: error[missing-key",
        "content/statements/a.yaml:8: error[duplicate-id",
    ]


def test_an_article_is_reviewed_once(tmp_path: Path) -> None:
    found = problems(tmp_path, {"statements/a.yaml": REVIEW, "statements/b.yaml": REVIEW})
    assert [line.split("]")[0] for line in found] == ["content/statements/b.yaml:1: error[duplicate-record"]


def test_a_matrix_is_read_with_its_topics_and_calls(tmp_path: Path) -> None:
    (matrix,) = records(tmp_path, {"calls/a.yaml": MATRIX}).matrices
    assert [(topic.id.value, topic.name.texts[1][1]) for topic in matrix.topics] == [("truce", "Cease-fire")]
    assert [(call.speaker.value, call.topic.value, call.paragraphs) for call in matrix.calls] == [
        ("x", "truce", (3, 4))
    ]


def test_two_topics_of_one_id_are_refused(tmp_path: Path) -> None:
    twice = MATRIX.replace("calls:", "  - {id: truce, zh: 又, en: again}\ncalls:")
    found = problems(tmp_path, {"calls/a.yaml": twice})
    assert [line.split("]")[0] for line in found] == ["content/calls/a.yaml:4: error[duplicate-id"]
