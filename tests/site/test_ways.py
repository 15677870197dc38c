"""The project's own site: whatever is told leads to its very paragraph, and the paragraph leads back."""

import json
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag

import pytest
from lxml import html

LANGUAGES = ("zh", "en")
VIEWS = ("", "parallel/")
PARAGRAPH = re.compile(r"#p\d+$")
AROUND = ("li", "tr", "dd")
"""What a number and the way to its paragraph stand in together; a pair of the ledger is a paragraph for each claim."""


@cache
def parsed(path: Path) -> html.HtmlElement:
    return html.parse(path, html.HTMLParser(encoding="utf-8")).getroot()


@cache
def anchors(path: Path) -> dict[str, html.HtmlElement]:
    """The elements of a page that can be led to."""
    return {one.get("id"): one for one in parsed(path).xpath("//*[@id]")}


def rows(built: Path, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((built / "data" / f"{name}.json").read_text("utf-8"))
    return found


def pages(built: Path) -> Iterator[Path]:
    return (path for path in sorted(built.rglob("*.html")) if path.parent != built)


def ways(element: html.HtmlElement) -> list[str]:
    """The links of an element that lead to a numbered paragraph."""
    return [href for href in element.xpath(".//a/@href") if PARAGRAPH.search(href)]


def target(page: Path, href: str) -> tuple[Path, str]:
    """The file and the anchor that a link on a page leads to."""
    file, anchor = urldefrag(href)
    return (Path(os.path.normpath(page.parent / file)) if file else page), anchor


def places(page: Path, element: html.HtmlElement) -> set[str]:
    """The paragraphs that an element leads to, as citations; each must be there."""
    found = set()
    for href in ways(element):
        file, anchor = target(page, href)
        assert anchor in anchors(file), (page, href)
        folder = file.parent.parent if file.parent.name == "parallel" else file.parent
        found.add(f"{folder.name}#{anchor}")
    return found


def around(number: html.HtmlElement) -> html.HtmlElement:
    """What tells of a number: its list item, table row or half of a pair."""
    return next(
        one
        for one in number.iterancestors()
        if one.tag in AROUND or (one.tag == "p" and one.getparent().get("class") == "pair")
    )


def test_every_number_on_every_page_leads_to_a_paragraph_of_a_claim_with_that_number(built: Path) -> None:
    claims = [row for row in rows(built, "claims") if row["measure"]]
    seen = 0
    for path in pages(built):
        for number in parsed(path).xpath("//*[@class='figure']"):
            there = places(path, around(number))
            fitting = [row for row in claims if there & set(row["citations"])]
            digits = "".join(c for c in number.text_content().partition("（")[0].partition("(")[0] if c in "0123456789")
            assert there, (path, number.text_content())
            assert any(digits in ("", str(row["low"]), str(row["high"])) for row in fitting), (path, digits)
            seen += 1
    assert seen > 200


def test_every_event_on_every_page_leads_to_the_paragraphs_it_rests_on(built: Path) -> None:
    events = {row["id"]: set(row["citations"]) for row in rows(built, "events")}
    cited = set().union(*events.values())
    whole = set()
    for path in pages(built):
        for line in parsed(path).xpath("//li[contains(concat(' ', @class, ' '), ' event ')]"):
            there = places(path, line)
            id_ = (line.get("id") or "").removeprefix("event-")
            assert there, (path, line.text_content())
            assert there <= cited
            assert id_ not in events or there <= events[id_], (path, id_)
            if there == events.get(id_):
                whole.add((path.relative_to(built).parts[0], id_))
    assert whole == {(language, id_) for language in LANGUAGES for id_ in events}


def test_every_claim_on_every_page_leads_to_the_paragraphs_it_rests_on(built: Path) -> None:
    claims = {row["id"]: set(row["citations"]) for row in rows(built, "claims")}
    disputed = {claim for row in rows(built, "disputes") for claim in row["claims"]}
    shown = set()
    for path in pages(built):
        for line in parsed(path).xpath("//li[starts-with(@id, 'claim-')]"):
            id_ = line.get("id").removeprefix("claim-")
            assert places(path, line) == claims[id_], (path, id_)
            shown.add((path.relative_to(built).parts[0], id_))
    assert shown == {(language, id_) for language in LANGUAGES for id_ in disputed}


def behind(page: Path, anchor: str) -> list[tuple[Path, str]]:
    """Where the lines under a paragraph lead that say what rests on it, in the order of the page."""
    found = []
    for line in anchors(page)[anchor].itersiblings():
        if line.get("class") not in ("cited", "note"):
            break
        found += [target(page, href) for href in line.xpath("self::*[@class='cited']//a/@href")]
    return found


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paragraph_leads_back_to_the_claims_and_figures_that_rest_on_it(
    built: Path, language: str, view: str
) -> None:
    points: dict[str, set[str]] = {}
    for row in rows(built, "disputes"):
        for claim in row["claims"]:
            points.setdefault(claim, set()).add(row["id"])
    for row in (row for row in rows(built, "claims") if row["quote"]):
        for citation in row["citations"]:
            article, anchor = citation.split("#")
            page = built / language / "articles" / article / view / "index.html"
            back = behind(page, anchor)
            if row["id"] in points:
                assert points[row["id"]] <= {file.parent.name for file, _ in back}, (page, row["id"])
            else:
                lists = [file for file, mark in back if mark == "figures"]
                assert any(citation in places(file, parsed(file)) for file in lists), (page, row["id"])


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paragraph_leads_back_to_the_events_that_rest_on_it(built: Path, language: str, view: str) -> None:
    for row in rows(built, "events"):
        for citation in row["citations"]:
            article, anchor = citation.split("#")
            page = built / language / "articles" / article / view / "index.html"
            told = set()
            for file, mark in behind(page, anchor):
                lines = anchors(file)[mark].xpath("a[@class='when']/@href") if mark else []
                told |= {target(file, href)[1] for href in lines}
            assert f"event-{row['id']}" in told, (page, anchor, row["id"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chronology_is_reached_from_the_front_page_by_links_alone(built: Path, language: str) -> None:
    reached, ahead = set(), [built / language / "index.html"]
    while ahead:
        page = ahead.pop()
        if page in reached or not page.is_file():
            continue
        reached.add(page)
        links = parsed(page).xpath("//a/@href[not(contains(., ':'))]")
        ahead += [file for file, _ in (target(page, href) for href in links) if file.suffix == ".html"]

    chronologies = set((built / language / "chronology").rglob("index.html"))
    assert len(chronologies) > 60
    assert chronologies <= reached
    assert all(not parsed(page).xpath("//script | //form | //select") for page in chronologies)
