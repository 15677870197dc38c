"""The project's own site: every event and document in its period, every date as its source has it."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import html

from tests.command import CONTENT, SEEDS, build, run

LANGUAGES = ("zh", "en")


@cache
def parsed(path: Path) -> html.HtmlElement:
    return html.parse(path).getroot()


def data(built: Path, name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads((built / "data" / f"{name}.json").read_text("utf-8"))
    return rows


def lines(built: Path, path: str) -> list[html.HtmlElement]:
    found: list[html.HtmlElement] = parsed(built / path / "index.html").xpath("//li[contains(@class, 'event ')]")
    return found


def periods(built: Path) -> list[str]:
    return [path.name for path in sorted((built / "zh" / "chronology" / "period").iterdir())]


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_event_is_in_one_period_or_in_the_background(built: Path, language: str) -> None:
    events = data(built, "events")
    told = Counter(
        line.get("id").removeprefix("event-")
        for period in periods(built)
        for line in lines(built, f"{language}/chronology/period/{period}")
    )

    assert set(told.values()) == {1}
    assert told.keys() == {event["id"] for event in events}
    for period in periods(built):
        expected = [event["id"] for event in events if (event["period"] or "background") == period]
        found = [
            line.get("id").removeprefix("event-") for line in lines(built, f"{language}/chronology/period/{period}")
        ]
        assert sorted(found) == sorted(expected)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chronology_has_all_events_of_periods_and_all_documents_and_says_how_many(
    built: Path, language: str
) -> None:
    page = parsed(built / language / "chronology" / "index.html")
    articles = list((built / "data" / "articles").glob("*.json"))

    of_periods = sum(bool(event["period"]) for event in data(built, "events"))

    assert len(lines(built, f"{language}/chronology")) == of_periods
    counts = [words(span) for span in page.xpath("//h2/span[@class='n-of']")]
    assert counts == [str(of_periods), str(len(articles))]
    choices = [(words(li), li.xpath("a/@href")[0]) for li in page.xpath("//dl[@class='choices']//li")]
    there = {Path(href).parent.name for _, href in choices if "/period/" in href}
    assert there == set(periods(built))
    for text, href in choices[:-1]:
        target = (
            (Path(language, "chronology") / href).as_posix().split("/chronology/", 2)[-1].removesuffix("/index.html")
        )
        where = f"{language}/chronology" + ("" if target == "index.html" else f"/{target}")
        assert int(text.split()[-1]) == len(lines(built, where)), text


def test_every_document_is_in_one_period_or_in_the_background(built: Path) -> None:
    known = {period["id"] for period in yaml.safe_load((CONTENT / "periods.yaml").read_text("utf-8"))}
    for path in (built / "data" / "articles").glob("*.json"):
        assert json.loads(path.read_text("utf-8"))["period"] in known | {None}
    for language in LANGUAGES:
        listed = [
            href
            for period in known
            for href in parsed(built / language / "periods" / period / "index.html").xpath(
                "//section[@aria-labelledby='documents']//a[@class='what']/@href"
            )
        ]
        assert max(Counter(listed).values()) == 1
        articles = (json.loads(path.read_text("utf-8")) for path in (built / "data" / "articles").glob("*.json"))
        assert {href.split("/")[-2] for href in listed} == {one["id"] for one in articles if one["period"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mark_of_a_chronology_leads_to_a_paragraph_that_leads_back(built: Path, language: str) -> None:
    for period in periods(built):
        folder = built / language / "chronology" / "period" / period
        for line in lines(built, f"{language}/chronology/period/{period}"):
            hrefs = line.xpath("p[@class='cite']//a/@href")
            assert hrefs
            for href in hrefs:
                file, anchor = href.split("#")
                article = parsed((folder / file).resolve())
                back = article.xpath("//*[@id=$id]/following-sibling::*[1][@class='cited']/a/@href", id=anchor)
                there = {
                    way.split("#")[1]
                    for mark in back
                    for way in article.xpath("//li[@id=$id]/a[@class='when']/@href", id=mark[1:])
                }
                assert line.get("id") in there, (href, line.get("id"))


def test_an_instant_is_shown_in_local_time_and_in_utc(built: Path) -> None:
    (line,) = [
        one
        for one in lines(built, "en/chronology/period/2022-09-border-clashes")
        if one.xpath(".//time[@datetime='2022-09-13T00:05+04:00']")
    ]
    assert "00:05 UTC+4 = 12 September 2022 20:05 UTC" in words(line)
    instants = {event["time"]: event["utc"] for event in data(built, "events") if event["utc"]}
    assert instants == {
        "2022-09-13T00:05+04:00": "2022-09-12T20:05Z",
        "2022-09-13T09:00+04:00": "2022-09-13T05:00Z",
        "2022-09-14T20+04:00": "2022-09-14T16:00Z",
    }


def test_the_three_dates_of_november_2020_stand_side_by_side_as_their_sources_give_them(built: Path) -> None:
    dates = {"2020-11-08", "2020-11-09", "2020-11-10"}
    same = [e for e in data(built, "events") if e["same_as"] or e["id"] == "2020-11-09-first-trilateral-statement"]

    assert {event["date"] for event in same} == dates
    for line in lines(built, "zh/chronology/period/background"):
        event = next((e for e in same if f"event-{e['id']}" == line.get("id")), None)
        if event:
            others = line.xpath(".//p[@class='aside']//time/@datetime")
            assert {*others, event["date"]} == dates


def test_days_and_weekdays_agree_or_are_asked_about(built: Path) -> None:
    rows = json.loads(run("report", "--json").stdout)["problems"]
    codes = Counter(row["code"] for row in rows)

    assert (
        codes["weekday-disagrees"] == codes["record-weekday"] == codes["event-offset"] == codes["clocks-disagree"] == 0
    )
    assert codes["standard-time-in-summer"] == codes["dates-disagree"] == 1
    unlocated = {match[1] for row in rows if (match := re.match(r"the place '(\w+)' has no position", row["message"]))}
    record = yaml.safe_load((CONTENT / "places.yaml").read_text("utf-8"))
    assert unlocated == {place["id"] for place in record if "position" not in place and place["kind"] != "border"}
    assert unlocated >= {"aghali", "kechut_reservoir"}


def test_places_have_a_kind_and_no_position_but_that_of_the_record(built: Path) -> None:
    record = {place["id"]: place for place in yaml.safe_load((CONTENT / "places.yaml").read_text("utf-8"))}
    rows = {row["id"]: row for row in data(built, "places")}

    assert rows.keys() == record.keys()
    for id_, row in rows.items():
        assert row["kind"] == record[id_]["kind"]
        position = [row["latitude"], row["longitude"]] if row["latitude"] is not None else None
        assert position == record[id_].get("position")
        assert bool(row["position_from"]) == bool(position)
    named = {where.split()[1] for event in data(built, "events") for where in event["places"]}
    assert named <= rows.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_document_tells_three_dates_apart_and_how_much_was_cleaned_away(built: Path, language: str) -> None:
    as_of = yaml.safe_load((CONTENT / "site.yaml").read_text("utf-8"))["as_of"]
    strings = yaml.safe_load((CONTENT / "strings" / f"{language}.yaml").read_text("utf-8"))
    for path in (built / "data" / "articles").glob("*.json"):
        article = json.loads(path.read_text("utf-8"))
        page = parsed(built / language / "articles" / article["id"] / "index.html")
        facts = page.xpath("//aside[@class='facts']")[0]
        published = page.xpath("//header//p[@class='meta']/time/@datetime")
        collected = facts.xpath("dl/div[dt = $name]/dd/time/@datetime", name=strings["article.collected"])
        assert published[0] == (article["published"] or article["published_inferred"])
        assert collected == ([article["collected"]] if article["collected"] else [])
        assert page.xpath("//footer//time/@datetime") == [str(as_of)]
        counted = words(facts.xpath("details/summary/span")[0])
        numbers = [int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", counted)]
        assert numbers == [len(article["removals"]), sum(len(removal["text"]) for removal in article["removals"])]


def test_a_folder_of_unknown_documents_has_one_chronology_and_proposes_events(tmp_path: Path) -> None:
    empty = tmp_path / "content"
    empty.mkdir()
    build("--content", empty, "--out", tmp_path / "site")

    assert [path.name for path in (tmp_path / "site" / "zh" / "chronology").iterdir()] == ["index.html"]
    rows = json.loads(run("report", "--json", "--content", empty).stdout)["problems"]
    proposed = Counter(row["path"] for row in rows if row["code"] == "events-proposed")
    assert set(proposed.values()) == {1}
    assert {Path(path).name[:3] for path in proposed} == {path.name[:3] for path in SEEDS.glob("*.txt")} - {"002"}
