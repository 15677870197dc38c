"""Disputes, figures, the ledger and the names as the fixture's pages show them."""

from dataclasses import replace

import pytest
from lxml import html

from site_builder import pages
from site_builder.model.corpus import Corpus
from site_builder.pages.edition import editions
from tests.pages import differences, fixture
from tests.pages.rendered import page, planned, words

BOTH = pytest.mark.parametrize("language", ["zh", "en"])
BLANK = {"zh": "文中没有", "en": "Not in this text"}


def sides(language: str, dispute: str = "who") -> list[html.HtmlElement]:
    found: list[html.HtmlElement] = page(f"{language}/disputes/{dispute}/index.html").xpath("//section[@class='side']")
    return found


@BOTH
def test_third_parties_come_first_then_the_parties_in_alphabetical_order(language: str) -> None:
    expected = {"zh": ["第三方", "阿塞拜疆", "亚美尼亚"], "en": ["Third parties", "Armenia", "Azerbaijan"]}
    assert [words(side.find("h2")) for side in sides(language)] == expected[language]


def test_both_languages_show_the_same_claims_in_the_same_places() -> None:
    def shown(language: str) -> dict[str, list[str]]:
        return {side.find("h2").get("id"): side.xpath(".//li/@id") for side in sides(language)}

    assert shown("zh") == shown("en")
    assert shown("en") == {"side-third": ["claim-c2", "claim-c3"], "side-armenia": ["claim-c1"], "side-azerbaijan": []}


@BOTH
def test_a_side_that_says_nothing_is_told_so_and_a_claim_leads_to_its_paragraph(language: str) -> None:
    for side in sides(language):
        claims = side.xpath(".//li")
        assert bool(claims) != (words(side).endswith(BLANK[language]))
        assert all(claim.xpath(".//p[@class='cite']/a/@href") for claim in claims)


def test_a_claim_shows_who_through_whom_how_many_in_which_words_where_and_when() -> None:
    claim = page("en/disputes/who/index.html").get_element_by_id("claim-c2")
    by, text, quote, cite = (words(one) for one in claim.findall("p"))

    assert by == "United Nations (延恰 Chinese) via 通讯社 at least 9 civilians"
    assert (text, quote) == ("联合国称 Chinese", "谢谢")
    assert claim.find("p/q").get("lang") == "zh-Hans"
    assert "20 Sept 2023 ¶3" in cite
    assert claim.xpath(".//p[@class='cite']/a/@href") == ["../../../en/articles/record/index.html#p3"]


def test_parts_are_shown_beside_the_whole_that_the_source_gives() -> None:
    claim = page("en/disputes/who/index.html").get_element_by_id("claim-c1")
    assert words(claim.find("p/b")) == "7 (5 + 2)"
    assert words(claim.findall("p")[3]).endswith("as of 14 Sept 2022")


@BOTH
def test_tables_that_compare_have_a_link_in_every_filled_cell_and_say_what_is_blank(language: str) -> None:
    cells = page(f"{language}/naming/index.html").xpath("//table[@class='names']//td")
    columns = page(f"{language}/disputes/index.html").xpath("//dl[contains(@class, 'sides')]/div")

    assert len(cells) == 2 * 2
    assert len(columns) == 2 * 3
    for cell in (*cells, *columns):
        assert bool(cell.xpath(".//a[contains(@href, '#p')]")) != (BLANK[language] in words(cell))


def test_names_say_whose_words_they_are() -> None:
    table = page("en/naming/index.html").xpath("//table[@class='names']")[0]
    assert [words(cell) for cell in table.findall("thead/tr/th")] == [
        "Name",
        "Agency 13 Sept 2022",
        "Agency 20 Sept 2023",
    ]
    first, second = table.findall("tbody/tr")
    assert [words(cell) for cell in first[:1]] == ["cease-fire 停火"]
    assert [words(use) for use in first[1].findall("p")] == ["Azerbaijan ¶8", "Agency the outlet itself ¶1"]
    assert [words(use) for use in second[2].findall("p")] == ["延恰 as reported ¶4", "Agency the outlet itself ¶6"]


@BOTH
def test_the_ledger_sets_the_two_claims_side_by_side(language: str) -> None:
    (pair,) = page(f"{language}/ledger/index.html").xpath("//div[@class='pair']")
    first, second = pair.findall("p")

    assert ("7" in words(first), "9" in words(second)) == (True, True)
    assert len(pair.xpath(".//a[contains(@href, '#p')]")) == 2
    assert words(pair.getparent()).endswith({"zh": "编辑不知道原因。", "en": "no explanation."}[language])


@BOTH
def test_a_period_shows_its_disputes_and_its_figures_with_who_gives_them(language: str) -> None:
    shown = page(f"{language}/periods/border/index.html")
    rows = shown.xpath("//table[@class='figures']//tr[td]")

    assert shown.xpath("//ul[contains(@class, 'contested')]//a/@href")[0].endswith("disputes/who/index.html")
    assert [row.xpath("td[3]/a/@href")[0][-3:] for row in rows] == ["#p1", "#p3"]
    assert all(row.xpath("td[2]/a") for row in rows)


@BOTH
def test_home_names_what_is_disputed_and_the_dead_by_period(language: str) -> None:
    border, offensive = page(f"{language}/index.html").xpath("//div[@class='periods']/section")

    assert [href[-23:] for href in border.xpath("ul[not(@class)]//a/@href")] == ["disputes/who/index.html"]
    assert len(border.xpath("dl[@class='dead']//dd")) == 2
    assert offensive.xpath("ul[not(@class)] | dl[@class='dead']") == []


@BOTH
def test_the_index_has_every_point_by_period_and_the_figures_of_the_background(language: str) -> None:
    shown = page(f"{language}/disputes/index.html")
    assert len(shown.xpath("//ul[contains(@class, 'contested')]/li")) == 2
    assert len(shown.xpath("//table[@class='figures']//tr[td]")) == 1
    assert {href.split("/")[-2] for href in shown.xpath("//nav[@class='jump']//a/@href")} == {"ledger", "naming"}


@BOTH
def test_a_paragraph_that_bears_a_claim_leads_back_to_it(language: str) -> None:
    news, record = (page(f"{language}/articles/{one}/index.html") for one in ("news", "record"))
    asked = {"zh": ("分歧", "数字"), "en": ("Disputes", "Figures")}[language]

    def lines(shown: html.HtmlElement, word: str) -> list[list[str]]:
        found = [line for line in shown.xpath("//p[@class='cited']") if words(line).startswith(word)]
        return [line.xpath("a/@href") for line in found]

    assert lines(news, asked[0]) == [["../../disputes/who/index.html"]]
    assert lines(record, asked[0]) == [["../../disputes/who/index.html"]] * 2
    assert lines(record, asked[1]) == [["../../disputes/index.html#figures"]]


def test_without_disputes_figures_and_names_there_are_no_such_pages() -> None:
    bare = replace(fixture.corpus(), claims=(), disputes=(), contradictions=(), naming=(), dispute_by_id={})
    kinds = {one.route.kind for one in pages.plan(bare)}

    assert {one.route.kind for one in planned()} - kinds == {"disputes", "dispute", "ledger", "naming"}
    assert all(tab.key != "nav.disputes" for tab in editions(bare)[0].navigation)


def test_names_that_nobody_uses_and_figures_of_a_period_alone_make_no_index() -> None:
    of_a_period = tuple(claim for claim in differences.claims() if claim.period)
    unused = (replace(differences.naming(), uses=()),)
    bare = replace(fixture.corpus(), claims=of_a_period, disputes=(), contradictions=(), naming=unused)

    assert any(claim.quantity for claim in of_a_period)
    assert "disputes" not in {one.route.kind for one in pages.plan(bare)}
    assert all(tab.key != "nav.disputes" for tab in editions(bare)[0].navigation)


def test_figures_alone_have_an_index_and_nothing_that_would_be_empty() -> None:
    bare: Corpus = replace(fixture.corpus(), disputes=(), contradictions=(), naming=(), dispute_by_id={})
    kinds = [one.route.kind for one in pages.plan(bare)]
    assert [kind for kind in ("disputes", "dispute", "ledger", "naming") if kind in kinds] == ["disputes"]
