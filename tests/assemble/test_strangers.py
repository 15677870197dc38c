"""A site whose editors have written no registry still has actors."""

from dataclasses import replace

from site_builder import assemble
from site_builder.model.article import Annotations, Examined, Extent, Speech, Statement, UnknownName
from site_builder.model.records import Records
from tests.assemble.making import actor, examined

NAMES = Annotations(
    speeches=(Speech(1, 1, 2, "第1段：", "段"),),
    statements=(Statement(1, 0, 1, "第", Extent.DIRECT, "发言人段", None, "说", "rule", 0.7),),
    unknown_names=(UnknownName("段", 1, "rule"),),
)


def test_a_name_becomes_a_person_with_its_mentions_statements_and_speeches() -> None:
    corpus, problems = assemble.corpus([examined(annotations=NAMES)], Records())
    (found,) = corpus.actors
    assert problems == ()
    assert (found.kind, found.name.texts) == ("person", (("zh", "段"),))
    assert corpus.mentioned_in[found.id] == (("2022-09-14-unknown-000-a", 2),)
    assert len(corpus.said_by[found.id]) == len(corpus.spoken_by[found.id]) == 1


def test_one_name_is_one_actor_in_all_documents() -> None:
    corpus = assemble.corpus([examined("a", annotations=NAMES), examined("b", annotations=NAMES)], Records())[0]
    (found,) = corpus.actors
    assert [times for _, times in corpus.mentioned_in[found.id]] == [2, 2]


def test_the_longer_of_two_names_is_meant() -> None:
    both = (UnknownName("段", 1, "rule"), UnknownName("1段", 1, "rule"))
    corpus = assemble.corpus([examined(annotations=replace(NAMES, unknown_names=both))], Records())[0]
    counts = {a.name.texts[0][1]: corpus.mentioned_in[a.id][0][1] for a in corpus.actors}
    assert counts == {"段": 1, "1段": 1}


def test_of_two_names_that_overlap_the_first_is_meant() -> None:
    both = (UnknownName("第1", 1, "rule"), UnknownName("1段", 1, "rule"))
    corpus = assemble.corpus([examined(annotations=replace(NAMES, unknown_names=both))], Records())[0]
    names = {a.id: a.name.texts[0][1] for a in corpus.actors}
    first = [names[one.actor] for one in corpus.articles[0].annotations.mentions if one.paragraph == 1]
    assert first == ["第1"]


def test_a_registry_of_the_editors_is_left_alone() -> None:
    document: Examined = examined(annotations=NAMES)
    corpus = assemble.corpus([document], Records(actors=(actor("armenia"),)))[0]
    assert [known.id for known in corpus.actors] == ["armenia"]
    assert corpus.articles[0].annotations == NAMES


def test_a_mention_covers_the_whole_name_and_nothing_else() -> None:
    found = replace(NAMES, unknown_names=(UnknownName("1段", 1, "rule"),))
    corpus = assemble.corpus([examined(annotations=found)], Records())[0]

    assert [(one.paragraph, one.start, one.end) for one in corpus.articles[0].annotations.mentions] == [(1, 1, 3)]


def test_a_speaker_that_no_name_ends_stays_nobody_in_particular() -> None:
    said = replace(NAMES.statements[0], speaker="段里的人")
    corpus = assemble.corpus([examined(annotations=replace(NAMES, statements=(said,)))], Records())[0]

    assert [one.actor for one in corpus.articles[0].annotations.statements] == [None]
