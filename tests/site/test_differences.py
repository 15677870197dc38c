"""Of the project's own site: figures have claimants and words, contradictions are listed, lists are light."""

import gzip
import json
import re
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from tests.command import build

LIMIT = 14_000
"""Bytes of a list's HTML and the stylesheet, compressed: what a server sends before it has to wait for an answer."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site") / "_site"
    build("--out", out)
    return out


def rows(site: Path, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((site / "data" / f"{name}.json").read_text("utf-8"))
    return found


def page(site: Path, path: str | Path) -> html.HtmlElement:
    return html.document_fromstring((site / path / "index.html").read_bytes())


BY_PINYIN = ("azerbaijan", "nk_armenians", "armenia")
BY_ALPHABET = ("armenia", "nk_armenians", "azerbaijan")
FIGURES = [
    ("killed", "armenia", 105, 105, "military", "105名"),
    ("killed", "armenia", 105, 105, "any", "105人"),
    ("wounded", "armenia", 6, 6, "civilian", "6名"),
    ("killed", "azerbaijan", 71, 71, "military", "71名"),
    ("killed", "azerbaijan", 71, 71, "military", "71人"),
    ("wounded", "azerbaijan", 2, 2, "civilian", "两名"),
    ("killed", "azerbaijan", 50, 50, "military", "42名军队人员和8名"),
    ("killed", None, 100, None, "military", "至少100人"),
    ("killed", "nk_armenians", 25, 25, "any", "25人"),
    ("killed", "nk_armenians", 2, 2, "civilian", "2名"),
    ("killed", "nk_armenians", 27, None, "any", "至少有27人"),
    ("wounded", "nk_armenians", 200, 200, "any", "200人"),
    ("killed", "azerbaijan", 6, 6, "any", "6名"),
    ("killed", "azerbaijan", 6, None, "any", "至少有6人（4名士兵和2名平民）"),
    ("displaced", "armenia", 2750, None, "any", "至少2 750人"),
    ("houses-damaged", "armenia", 200, 200, "any", "200所"),
    ("houses-destroyed", "armenia", 60, None, "any", "60多所"),
    ("area", "armenia", 10, None, "any", "10多平方公里"),
    ("killed", None, 6500, None, "any", "超过6500人"),
    ("duration", None, 44, 44, "any", "44天"),
    ("duration", None, 6, 6, "any", "6周"),
    ("missing", "armenia", 20, 99, "any", "数十人失踪"),
]


@pytest.mark.parametrize("figure", FIGURES, ids=[figure[-1] for figure in FIGURES])
def test_a_figure_of_the_documents_is_a_claim_with_the_sources_characters(
    site: Path, figure: tuple[str, str | None, int, int | None, str, str]
) -> None:
    keys = ("measure", "whose", "low", "high", "people")
    found = [row for row in rows(site, "claims") if tuple(row[key] for key in keys) == figure[:-1]]
    assert [row for row in found if figure[-1] in row["quote"]]


def test_every_claim_has_a_claimant_a_chain_and_words_that_stand_in_a_cited_paragraph(site: Path) -> None:
    texts: dict[str, list[str]] = {}
    for file in (site / "data" / "articles").glob("*.json"):
        article = json.loads(file.read_text("utf-8"))
        texts[article["id"]] = article["paragraphs"]
    for row in rows(site, "claims"):
        assert row["claimant"]
        assert row["chain"]
        assert row["citations"]
        cited = [texts[place.split("#p")[0]][int(place.split("#p")[1]) - 1] for place in row["citations"]]
        assert row["quote"] is None or any(row["quote"] in text for text in cited)


def test_no_number_is_made_of_others(site: Path) -> None:
    """Every bound of a claim is a number of its words, but for the one whole whose parts the words name."""
    for row in rows(site, "claims"):
        if row["parts"]:
            assert sum(row["parts"]) == row["low"]
            assert all(str(part) in row["quote"] for part in row["parts"])
    given = {row[key] for row in rows(site, "claims") for key in ("low", "high") if row[key] is not None}
    given |= {part for row in rows(site, "claims") for part in row["parts"] or ()}
    shown = {
        int(re.sub(r"[^0-9]", "", number))
        for path in site.rglob("index.html")
        for figure in page(site, path.parent.relative_to(site)).xpath("//*[@class='figure']")
        for number in re.findall(r"[0-9][0-9,\u202f\xa0]*", figure.text_content())
    }
    assert {50, 71, 105, 2750} <= shown
    assert shown <= given


def test_the_ledger_lists_71_against_50_and_25_against_27(site: Path) -> None:
    low = {row["id"]: row["low"] for row in rows(site, "claims")}
    pairs = {frozenset((low[row["first"]], low[row["second"]])) for row in rows(site, "contradictions")}

    assert {frozenset((71, 50)), frozenset((25, 27))} <= pairs
    for language in ("zh", "en"):
        shown = [
            " ".join(one.text_content().split())
            for one in page(site, f"{language}/ledger").xpath("//div[@class='pair']")
        ]
        assert len(shown) == len(rows(site, "contradictions"))
        assert any("50" in text and "71" in text for text in shown)
        assert any("25" in text and "27" in text for text in shown)


def test_no_two_figures_apart_and_no_two_dates_of_one_statement_are_left_out_of_the_ledger(site: Path) -> None:
    listed = {frozenset((row["first"], row["second"])) for row in rows(site, "contradictions")}
    claims = [row for row in rows(site, "claims") if row["scope"]]
    apart = set()
    for one, other in permutations(claims, 2):
        if one["scope"] != other["scope"]:
            continue
        plain = not {one["qualifier"], other["qualifier"]} & {"about", "nearly"} and one["unit"] == other["unit"]
        if plain and one["low"] is not None and other["high"] is not None and one["low"] > other["high"]:
            apart.add(frozenset((one["id"], other["id"])))
        days = (one["date"] or "", other["date"] or "")
        if one["scope"] == "statement-2020" and len(days[0]) == len(days[1]) == 10 and days[0] != days[1]:
            apart.add(frozenset((one["id"], other["id"])))

    assert len(apart) >= 13
    assert apart <= listed


def test_the_date_of_the_statement_of_2020_is_listed_in_its_three_variants(site: Path) -> None:
    dates = {row["date"] for row in rows(site, "claims") if row["scope"] == "statement-2020"}
    assert {"2020-11-08", "2020-11-09", "2020-11-10"} <= dates


def test_every_dispute_has_a_place_for_third_parties_and_two_parties_alike_in_both_languages(site: Path) -> None:
    disputes = rows(site, "disputes")
    assert len(disputes) >= 20
    for row in disputes:
        shown = {
            language: {
                side.find("h2").get("id"): side.xpath(".//li/@id")
                for side in page(site, f"{language}/disputes/{row['id']}").xpath("//section[@class='side']")
            }
            for language in ("zh", "en")
        }
        assert shown["zh"] == shown["en"]
        for language, order in (("zh", BY_PINYIN), ("en", BY_ALPHABET)):
            told = [side.removeprefix("side-") for side in shown[language]]
            assert told == ["third", *(party for party in order if party in row["parties"])]
        assert set(shown["en"]) == {"side-third", *(f"side-{party}" for party in row["parties"])}
        assert len(row["parties"]) >= 2
        assert [next(iter(sides)) for sides in shown.values()] == ["side-third"] * 2
        assert sorted(one for ids in shown["en"].values() for one in ids) == sorted(
            f"claim-{id_}" for id_ in row["claims"]
        )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_filled_cells_of_comparisons_lead_to_a_paragraph_and_blank_ones_say_so(site: Path, language: str) -> None:
    blank = {"zh": "文中没有", "en": "Not in this text"}[language]
    cells = page(site, f"{language}/naming").xpath("//table[@class='names']//td")
    cells += page(site, f"{language}/disputes").xpath("//dl[contains(@class, 'sides')]/div")

    assert len(cells) > 100
    for cell in cells:
        assert bool(cell.xpath(".//a[contains(@href, '#p')]")) != (blank in cell.text_content())


def test_the_names_are_found_with_those_who_use_them(site: Path) -> None:
    used = {(row["term"], row["speaker"], row["citation"].split("#")[1]) for row in rows(site, "naming")}
    assert {("counter-terror", "aliyev_ilham", "p3"), ("ethnic-cleansing", "mirzoyan", "p4")} <= used
    assert {("aggression", "margaryan", "p113"), ("khankendi", "aliyev_yashar", "p146")} <= used
    assert ("stepanakert", None, "p16") in used


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("path", ["", "/disputes", "/ledger", "/naming"])
def test_lists_are_light(site: Path, language: str, path: str) -> None:
    html_ = (site / f"{language}{path}" / "index.html").read_bytes()
    css = (site / "static/site.css").read_bytes()
    assert len(gzip.compress(html_, 9)) + len(gzip.compress(css, 9)) <= LIMIT
