import csv
import io
import json
from dataclasses import replace
from functools import cache
from typing import Any

from site_builder import render
from site_builder.model.article import Annotations
from site_builder.model.corpus import Corpus
from site_builder.model.language import localized
from site_builder.pages.method import DATA_FILES
from tests.pages import fixture, translated


def whole(corpus: Corpus) -> dict[str, bytes]:
    return {file.path: file.content for make in render.data_files(corpus) for file in make()}


@cache
def files() -> dict[str, bytes]:
    return whole(fixture.corpus())


def article(slug: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(files()[f"data/articles/{slug}.json"])
    return loaded


def table(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files()[f"data/{name}.csv"].decode(), newline="")))


def test_there_is_a_file_for_each_article_and_two_for_each_table_that_the_method_page_names() -> None:
    tables = {f"data/{name}.{kind}" for name in DATA_FILES for kind in ("json", "csv")}

    assert set(files()) == tables | {f"data/articles/{id_}.json" for id_ in ("news", "record", "undated")} | {
        ".nojekyll"
    }


def test_an_article_has_every_key_of_the_schema() -> None:
    keys = (
        "id slug seed digest format title title_en publisher byline published published_inferred published_basis url "
        "language symbol rights period images paragraphs speeches actors statements events removals"
    )

    assert set(keys.split()) <= article("news").keys()
    assert article("news").keys() == article("undated").keys()


def test_what_a_seed_does_not_say_is_null() -> None:
    undated = article("undated")

    assert [undated[key] for key in ("published", "url", "symbol", "period", "title_en")] == [None] * 5


def test_an_inferred_date_is_not_given_as_published() -> None:
    record = article("record")

    assert (record["published"], record["published_inferred"]) == (None, "2023-09-20")
    assert article("news")["published"] == "2022-09-13T00:05+04:00"


def test_headings_are_marked_and_paragraphs_keep_their_numbers() -> None:
    paragraphs = article("news")["paragraphs"]

    assert paragraphs[1] == "#### 小标题"
    assert len(paragraphs) == 8
    assert [article("news")["statements"][0][key] for key in ("paragraph", "quote")] == [8, "停火"]


def test_pictures_are_listed_with_the_one_of_the_head() -> None:
    assert [image["url"] for image in article("news")["images"]] == [
        "https://example.org/lead.jpg",
        "https://example.org/a.jpg?x=1&y=2",
    ]


def test_actors_count_their_mentions_and_statements_name_actor_or_speaker() -> None:
    news = article("news")

    assert {actor["id"]: actor["mentions"] for actor in news["actors"]} == {"armenia": 2, "azerbaijan": 1}
    assert [statement["actor"] for statement in news["statements"]] == ["azerbaijan", "发言人", "azerbaijan"]
    assert [statement["direct"] for statement in news["statements"]] == [True, False, True]
    assert news["statements"][0]["chain"] == ["法新社", "armenia"]


def test_statements_have_their_words_in_translation_too() -> None:
    news = fixture.news()
    (first, *rest) = news.annotations.statements
    said = (replace(first, translations=localized(en="cease-fire")), *rest)
    made = replace(news, annotations=replace(news.annotations, statements=said))
    data = whole(replace(fixture.corpus(), articles=(made,)))
    rows = list(csv.DictReader(io.StringIO(data["data/statements.csv"].decode(), newline="")))

    assert [one["translations"] for one in json.loads(data["data/articles/news.json"])["statements"]] == [
        {"en": "cease-fire"},
        {},
        {},
    ]
    assert [(row["translation_zh"], row["translation_en"]) for row in rows] == [("", "cease-fire"), ("", ""), ("", "")]
    assert [one["translation_en"] for one in json.loads(data["data/statements.json"])] == ["cease-fire", None, None]


def test_speeches_number_their_paragraphs() -> None:
    assert [speech["paragraphs"] for speech in article("record")["speeches"]] == [[2], [3, 4], [5]]


def test_events_name_the_paragraphs_of_this_article_only() -> None:
    shelling = article("record")["events"][0]

    assert (shelling["date"], shelling["utc"], shelling["paragraphs"]) == ("2022-09-13", "2022-09-12T20:05Z", [3])


def test_tables_have_the_same_rows_in_both_forms() -> None:
    for name in ("actors", "events", "places", "statements", "claims"):
        rows = json.loads(files()[f"data/{name}.json"])
        assert [row["id"] for row in rows] == [row["id"] for row in table(name)]
        assert all(set(table(name)[0]) <= row.keys() for row in rows)


def test_no_cell_of_a_table_is_a_formula() -> None:
    hostile = [localized(zh=f"{sign}cmd") for sign in "=+-@\t\r＝"]
    actors = tuple(replace(actor, name=name) for name, actor in zip(hostile, fixture.actors() * 2, strict=False))
    corpus = replace(fixture.corpus(), actors=actors)
    text = whole(corpus)["data/actors.csv"].decode()
    names = [row["name_zh"] for row in csv.DictReader(io.StringIO(text, newline=""))]

    assert all(name.startswith("'") for name in names)
    assert len(names) == 7
    assert table("statements")[-1]["quote"] == f"'={fixture.HOSTILE}"


def test_tables_end_their_lines_as_rfc_4180_says() -> None:
    text = files()["data/actors.csv"].decode()

    assert text.count("\r\n") == text.count("\n") == 1 + len(fixture.actors())


def test_an_article_without_anything_found_is_whole() -> None:
    bare = replace(fixture.news(), annotations=Annotations())
    corpus = Corpus(fixture.corpus().site, (), (), (), (bare,), (), ())

    assert json.loads(render.article_json(corpus, bare))["actors"] == []


def test_translations_go_item_for_item_with_paragraphs_and_pictures() -> None:
    made = translated.partly()
    corpus = translated.corpus(made)
    data = json.loads(render.article_json(corpus, made))
    english = data["translations"]["en"]

    assert list(data["translations"]) == ["en"]
    assert (english["title"], english["status"], english["official"]) == ("Cease-fire", "unofficial", None)
    assert len(english["paragraphs"]) == len(data["paragraphs"])
    assert len(english["captions"]) == len(data["images"])
    assert english["paragraphs"][1] == "#### Small heading"
    assert [n for n, one in enumerate(english["paragraphs"], 1) if one is None] == [4, 6]
    assert english["captions"] == [None, "A caption"]
    assert (english["stale"], english["missing"]) == (list(translated.STALE), list(translated.MISSING))
    assert article("news")["translations"] == {}


def test_an_official_text_is_named_beside_the_translation() -> None:
    made = translated.record()
    english = json.loads(render.article_json(translated.corpus(translated.news()), made))["translations"]["en"]

    assert english["official"] == "https://example.org/en/S/PV.1"
