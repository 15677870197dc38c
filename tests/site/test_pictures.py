"""The project's own site: its pictures say what the lists beside them say, and the record has its eighteen speeches."""

import gzip
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
import yaml
from lxml import etree, html

from tests.command import CONTENT

LANGUAGES = ("zh", "en")
VIEWS = ("", "/parallel")
RECORD = "2022-09-15-un-security-council-9132"
SPEAKERS = (
    ("jenca", "en"),
    ("biang", "fr"),
    ("kamboj", "en"),
    ("juul", "en"),
    ("moran", "en"),
    ("toroitich", "en"),
    ("geng_shuang", "zh"),
    ("de_la_fuente", "es"),
    ("agyeman", "en"),
    ("de_almeida", "en"),
    ("alhefeiti", "ar"),
    ("hoxha", "en"),
    ("eckersley", "en"),
    ("mills", "en"),
    ("nebenzia", "ru"),
    ("unsc_president", "fr"),
    ("margaryan", "en"),
    ("aliyev_yashar", "en"),
)
"""Who made a statement and in which language, in the order of the record; France speaks from the chair."""
LIGHT = 8_000
"""Bytes of the map, compressed."""


@cache
def page(path: Path) -> html.HtmlElement:
    return html.parse(path / "index.html", html.HTMLParser(encoding="utf-8")).getroot()


def periods(built: Path) -> list[str]:
    return sorted(path.name for path in (built / "zh" / "periods").iterdir())


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_record_has_eighteen_speeches_in_its_order_and_their_languages(
    built: Path, language: str, view: str
) -> None:
    shown = page(built / language / "articles" / f"{RECORD}{view}")
    speeches = shown.xpath("//article[@data-speech]")

    assert Counter(one.get("data-language") for one in speeches) == {
        "en": 12,
        "fr": 2,
        "es": 1,
        "ar": 1,
        "ru": 1,
        "zh": 1,
    }
    made = [(one.xpath("h3//a/@href")[-1].split("/")[-2], one.get("data-language")) for one in speeches]
    assert made == list(SPEAKERS)
    numbers = [int(one.get("data-speech")) for one in speeches]
    assert numbers == sorted(set(numbers))
    first = [int(one.xpath(".//*[@id][starts-with(@id, 'p')]/@id")[0][1:]) for one in speeches]
    assert first == sorted(set(first))
    assert {f"#{one.get('id')}" for one in speeches} <= set(shown.xpath("//nav[@class='turns']//li/a/@href"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_strip_has_a_block_for_every_turn_of_the_list(built: Path, language: str) -> None:
    shown = page(built / language / "articles" / RECORD)
    listed = shown.xpath("//nav[@class='turns']/ol/li/a/@href")

    assert len(listed) == 21
    assert shown.xpath("//figure[contains(@class, 'strip')]/svg//a/@href") == listed


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_with_links_has_a_title_a_description_and_no_style(built: Path, language: str) -> None:
    seen = 0
    for path in sorted((built / language).rglob("index.html")):
        shown = page(path.parent)
        assert not shown.xpath("//@style"), path
        for drawing in shown.xpath("//figure[contains(@class, 'picture')]/*[local-name()='svg']"):
            named = [drawing.xpath("*[@id=$id]", id=id_) for id_ in drawing.get("aria-labelledby").split()]
            assert [one.tag for (one,) in named] == ["title", "desc"], path
            assert all(one.text_content().strip() for (one,) in named), path
            seen += 1
    assert seen >= 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_map_is_light_disclaims_and_has_the_places_of_its_list(built: Path, language: str) -> None:
    shown = page(built / language / "map")
    (figure,) = shown.xpath("//figure")
    listed = [f"#{one}" for one in shown.xpath("//section[@aria-labelledby='on']/ol/li/@id")]

    assert len(listed) >= 15
    for drawing in figure.xpath("*[local-name()='svg']"):
        assert sorted(drawing.xpath("a/@href")) == sorted(listed)
    assert len(gzip.compress(etree.tostring(figure))) <= LIGHT
    assert {"zh": "不表示本站认可", "en": "does not endorse"}[language] in figure.text_content()
    drawn = figure.xpath("*[local-name()='svg'][@class='names']")[0].text_content()
    assert {"zh": "汉肯迪 / 斯捷潘纳克特", "en": "Khankendi / Stepanakert"}[language] in drawn


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_without_a_position_are_listed_as_such_and_drawn_nowhere(built: Path, language: str) -> None:
    record = yaml.safe_load((CONTENT / "places.yaml").read_text("utf-8"))
    shown = page(built / language / "map")
    unlocated = {f"place-{one['id']}" for one in record if "position" not in one}

    assert set(shown.xpath("//section[@aria-labelledby='unlocated']/ol/li/@id")) == unlocated
    assert {"place-aghali", "place-kechut_reservoir"} <= unlocated
    assert not {f"#{one}" for one in unlocated} & set(shown.xpath("//figure//a/@href"))
    assert set(shown.xpath("//ol[@class='places']/li/@id")) == {f"place-{one['id']}" for one in record}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_of_a_period_marks_the_events_and_documents_that_are_listed(built: Path, language: str) -> None:
    assert len(periods(built)) == 2
    for period in periods(built):
        shown = page(built / language / "periods" / period)
        (drawing,) = shown.xpath("//figure[@class='picture time']/*[local-name()='svg']")
        events = [f"#{one}" for one in shown.xpath("//li[starts-with(@id, 'event-')]/@id")]
        documents = shown.xpath("//section[@aria-labelledby='documents']//a[@class='what']/@href")
        published = drawing.xpath("*[local-name()='g'][@class='published']/a/@href")

        assert sorted(drawing.xpath("*[local-name()='g'][not(@class)]/a/@href")) == sorted(events)
        assert sorted(published) == sorted(documents)
        count = re.search(r"\d+", drawing.find("desc").text_content())
        assert count is not None
        assert int(count[0]) == len(events) + len(documents)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["", "chronology"])
def test_the_line_of_all_periods_has_the_days_listed_under_it(built: Path, language: str, path: str) -> None:
    (figure,) = page(built / language / path).xpath("//figure[contains(@class, 'whole')]")
    listed = figure.xpath("figcaption//li/a/@href")
    drawn = figure.xpath("*[local-name()='svg']//a/@href")

    assert len(drawn) >= 6
    assert drawn == [href for href in listed if "#day-" in href]
