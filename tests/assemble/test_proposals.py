from dataclasses import replace

import yaml

from site_builder import assemble
from site_builder.assemble.reviews import digest_of
from site_builder.model.article import Annotations, ChainLink, DateMention, DateSource, Extent, Statement, Toll
from site_builder.model.blocks import Figure, Lines, Paragraph, Run, Table
from site_builder.model.chronicle import ActorId
from site_builder.model.dates import PartialDate
from site_builder.model.language import DEFAULT_LANGUAGES, EN, ZH
from site_builder.model.quantities import Measure, People, Qualifier, Unit
from site_builder.model.records import Records
from site_builder.model.translation import State, Translation, Wording
from tests.assemble.making import examined, naming

LINE = Lines(1, 1)


def proposed(title: str = "题目", date: str | None = "2022-09-14", seed: str = "000_a.txt") -> str:
    corpus = assemble.corpus([examined(seed, date, title=title, annotations=naming())], Records())[0]
    return assemble.proposal(corpus.articles[0])


def test_a_proposal_is_yaml_with_the_slug_and_the_seed() -> None:
    record = yaml.safe_load(proposed())

    assert (record["id"], record["seed"]) == ("2022-09-14-unknown-000-a", "000_a.txt")
    assert "published" not in record


def test_a_proposal_asks_for_the_date_that_the_seed_does_not_give() -> None:
    assert yaml.safe_load(proposed(date=None))["published"] == {"date": "", "basis": "inferred"}


def test_a_proposal_tells_the_day_by_which_an_undated_seed_was_archived() -> None:
    made = examined(date=None)
    metadata = replace(made.cleaned.metadata, collected=PartialDate.parse("2023-09-19T21:45:01Z"))
    article = assemble.corpus([replace(made, cleaned=replace(made.cleaned, metadata=metadata))], Records())[0].articles[
        0
    ]

    assert '  date: ""  # YYYY-MM-DD; not stated in the seed; archived on 2023-09-19' in assemble.proposal(
        article
    ).split("\n")


def test_a_proposal_lists_the_names_no_one_knows() -> None:
    assert "# not in the registry: 张三 (p2)" in proposed()


def test_odd_names_and_titles_do_not_break_the_yaml() -> None:
    assert yaml.safe_load(proposed(seed='a": b\n#.txt'))["seed"] == 'a": b\n#.txt'
    assert yaml.safe_load(proposed(title="a\nid: evil"))["id"].startswith("2022-09-14")


def test_a_proposed_review_lists_every_paragraph_with_what_was_found() -> None:
    corpus = assemble.corpus([examined(annotations=naming("x"))], Records())[0]
    text = assemble.review(corpus.articles[0])

    assert "  # 第2段\n  - paragraph: 2" in text
    assert yaml.safe_load(text) == {
        "article": "2022-09-14-unknown-000-a",
        "paragraphs": [
            {
                "paragraph": 1,
                "hash": digest_of("第1段"),
                "statements": [
                    {"actor": "x", "speaker": "x", "verb": "said", "act": "asserts", "extent": "direct", "quote": "第"}
                ],
            },
            {"paragraph": 2, "hash": digest_of("第2段"), "statements": []},
        ],
    }


def test_proposed_events_are_yaml_with_the_sentence_and_the_reasoning() -> None:
    paragraphs = (DateMention(1, 0, 2, PartialDate(2022, 9, 13), None, DateSource.PUBLICATION, "2022-09-14"),)
    found = replace(naming(), dates=paragraphs)
    article = assemble.corpus([examined(annotations=found)], Records())[0].articles[0]
    text = assemble.happenings(article)

    assert "# p1: 第1段" in text
    assert yaml.safe_load(text) == [
        {
            "id": "2022-09-13-event-1",
            "date": "2022-09-13",
            "zh": "",
            "en": "",
            "cite": [f"{article.id}#p1"],
            "basis": {
                "zh": "“第1”，其余据发布日期2022-09-14",
                "en": "“第1”, the rest from the day of publication, 2022-09-14",
            },
        }
    ]


def test_proposed_claims_have_the_words_and_the_number_and_leave_open_what_they_are_about() -> None:
    number = Toll(1, 1, 2, Measure.KILLED, Unit.PERSON, 1, None, Qualifier.AT_LEAST, People.CIVILIAN)
    week = Toll(2, 1, 2, Measure.DURATION, Unit.WEEK, 2, 2, Qualifier.EXACT, People.ANY)
    dozens = replace(week, measure=Measure.WOUNDED, unit=Unit.PERSON, qualifier=Qualifier.DOZENS)
    said = Statement(1, 0, 3, "第1段", Extent.DIRECT, "发言人", ActorId("mod"), "说", "rule", 1.0, (ChainLink("某社"),))
    found = Annotations(statements=(said,), tolls=(number, week, dozens))
    article = assemble.corpus([examined(annotations=found)], Records())[0].articles[0]
    first, second, third = yaml.safe_load(assemble.figures(article))

    assert first == {
        "id": f"{article.id}-figure-1",
        "by": "mod",
        "chain": ["某社"],
        "zh": "",
        "en": "",
        "quote": "第1段",
        "cite": [f"{article.id}#p1"],
        "scope": None,
        "figure": {"number": 1, "qualifier": "at-least", "people": "civilian"},
    }
    assert (second["by"], second["figure"]) == (None, {"number": 2, "unit": "week"})
    assert third["figure"] == {"qualifier": "dozens"}


def test_a_proposed_translation_lists_every_paragraph_and_caption_over_a_blank() -> None:
    made = examined()
    table = Table((((Run("列"),), (Run("值"),)), ((Run("甲"),), (Run("1"),))), LINE)
    blocks = (Paragraph((Run("第1段"),), LINE), Figure(None, (Run("图"),), LINE), Figure(None, (), LINE), table)
    article = assemble.corpus([replace(made, cleaned=replace(made.cleaned, blocks=blocks))], Records())[0].articles[0]

    assert assemble.languages_wanted(article, DEFAULT_LANGUAGES) == (EN,)
    assert assemble.translation(article, EN).split("\n") == [
        f"<!-- content/translations/{article.id}.en.md: plain text, a paragraph each, in the blanks -->",
        "",
        *(f"## f1 {digest_of('图')}", "", "> 图", "", "", ""),
        *(f"## p1 {digest_of('第1段')}", "", "> 第1段", "", "", ""),
        *(f"## p2 {digest_of(table.text)}", "", "> 列 | 值", "> 甲 | 1", "", "", ""),
    ]


def test_no_translation_is_proposed_where_there_is_one_or_nothing_to_translate() -> None:
    wording = Wording(State.CURRENT, (("One",),))
    article = assemble.corpus([examined(paragraphs=1)], Records())[0].articles[0]
    done = replace(article, translations=(Translation(EN, (wording,)),))
    empty = assemble.corpus([examined(paragraphs=0)], Records())[0].articles[0]
    french = replace(article, metadata=replace(article.metadata, language="fr"))

    assert assemble.languages_wanted(done, DEFAULT_LANGUAGES) == ()
    assert assemble.languages_wanted(empty, DEFAULT_LANGUAGES) == ()
    assert assemble.languages_wanted(french, DEFAULT_LANGUAGES) == (ZH, EN)


def test_a_figure_is_the_claim_of_those_whose_words_hold_all_of_it() -> None:
    def by(start: int, end: int) -> object:
        toll = Toll(1, 1, 3, Measure.KILLED, Unit.PERSON, 1, 1, Qualifier.EXACT, People.ANY)
        said = Statement(1, start, end, "", Extent.REPORTED, "发言人", ActorId("mod"), "说", "rule", 1.0)
        found = Annotations(statements=(said,), tolls=(toll,))
        article = assemble.corpus([examined(annotations=found)], Records())[0].articles[0]
        (claim,) = yaml.safe_load(assemble.figures(article))
        assert "chain" not in claim
        return claim["by"]

    assert [by(0, 3), by(1, 3), by(0, 2), by(2, 3)] == ["mod", "mod", None, None]


def test_the_words_of_a_proposed_claim_run_from_stop_to_stop() -> None:
    text = "当天，至少七人受伤，三人死亡。停火随后生效"
    at = text.index("三")
    toll = Toll(1, at, at + 1, Measure.KILLED, Unit.PERSON, 3, 3, Qualifier.EXACT, People.ANY)
    last = replace(toll, start=len(text) - 1, end=len(text))
    made = examined(annotations=Annotations(tolls=(toll, last)))
    document = replace(made, cleaned=replace(made.cleaned, blocks=(Paragraph((Run(text),), LINE),)))
    article = assemble.corpus([document], Records())[0].articles[0]

    assert [claim["quote"] for claim in yaml.safe_load(assemble.figures(article))] == ["三人死亡", "停火随后生效"]


def test_a_proposal_names_the_publisher_to_add_to_the_sources() -> None:
    def source_line(publisher: str) -> str:
        article = assemble.corpus([examined(publisher=publisher)], Records())[0].articles[0]
        (line,) = (line for line in assemble.proposal(article).split("\n") if line.startswith("source:"))
        return line

    assert source_line("某某日报") == 'source: ""  # add 某某日报 to sources.yaml'
    assert source_line("") == 'source: ""  # add the publisher to sources.yaml'
