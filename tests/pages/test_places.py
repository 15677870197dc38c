"""The page of places: its map says no more than ``places.yaml``, and its list says the same as its map."""

import gzip
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import pytest
from lxml import etree, html

from site_builder.model.basemap import Basemap
from site_builder.model.corpus import Corpus
from site_builder.model.language import localized
from site_builder.model.localities import (
    Locality,
    LocalityId,
    LocalityKind,
    Nearness,
    Position,
    PositionSource,
    Whereabouts,
)
from tests.pages import fixture
from tests.pages.rendered import files, words

LANGUAGES = ("zh", "en")
GROUND = Basemap(
    43,
    50,
    38,
    42,
    (((43.5, 41), (45, 40)),),
    ((localized(zh="亚美尼亚", en="Armenia"), (44.5, 40.5)),),
    localized(en="Public domain", zh="公有领域"),
)


def place(id_: str, kind: LocalityKind, position: tuple[float, float] | None = None, **names: str) -> Locality:
    at = Position(*position, PositionSource.GEONAMES) if position else None
    return Locality(LocalityId(id_), localized(**names), kind, position=at)


PLACES = (
    replace(
        place("stepanakert", LocalityKind.TOWN, (39.818, 46.753), zh="斯捷潘纳克特", en="Stepanakert"),
        rival_names=(localized(zh="汉肯迪", en="Khankendi"),),
    ),
    place("goris", LocalityKind.TOWN, (39.511, 46.342), zh="戈里斯", en="Goris"),
    place("dashkasan", LocalityKind.DISTRICT, (40.524, 46.082), zh="达什凯桑", en="Dashkasan"),
    place("moscow", LocalityKind.TOWN, (55.75, 37.62), zh="莫斯科", en="Moscow"),
    place("aghali", LocalityKind.VILLAGE, None, zh="Aghali村", en="Aghali"),
)


def corpus() -> Corpus:
    """The fixture's corpus with places; the shelling was at one, towards another."""
    made = fixture.corpus()
    war, shelling = made.events
    where = (
        Whereabouts(LocalityId("goris")),
        Whereabouts(LocalityId("dashkasan"), Nearness.TOWARDS),
        Whereabouts(LocalityId("aghali")),
    )
    return replace(
        made,
        basemap=GROUND,
        localities={one.id: one for one in PLACES},
        events=(war, replace(shelling, places=where)),
    )


def rendered(made: Corpus) -> Mapping[str, html.HtmlElement]:
    found = files(made, "map", "home")
    return {path.removesuffix("index.html"): html.document_fromstring(text) for path, text in found.items()}


@cache
def shown(language: str) -> html.HtmlElement:
    return rendered(corpus())[f"{language}/map/"]


def drawings(language: str) -> list[html.HtmlElement]:
    found: list[html.HtmlElement] = shown(language).xpath("//figure[contains(@class, 'map')]/*[local-name()='svg']")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_drawing_has_title_and_description_by_which_it_is_named(language: str) -> None:
    assert len(drawings(language)) == 2
    for drawing in drawings(language):
        named = [drawing.xpath("*[@id=$id]", id=id_)[0] for id_ in drawing.get("aria-labelledby").split()]
        assert [element.tag for element in named] == ["title", "desc"]
        assert all(words(element) for element in named)
    assert not shown(language).xpath("//@style")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_marks_of_each_drawing_are_the_places_of_the_list_below(language: str) -> None:
    listed = shown(language).xpath("//section[@aria-labelledby='on']/ol/li")

    for drawing in drawings(language):
        assert sorted(drawing.xpath("a/@href")) == sorted(f"#{item.get('id')}" for item in listed)
        for item in listed:
            (title,) = drawing.xpath("a[@href=$href]/title", href=f"#{item.get('id')}")
            assert words(title) == f"{item.get('value')} {words(item.xpath('b')[0])}"
    assert [item.get("value") for item in listed] == ["1", "2", "3"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_map_is_light_and_carries_its_disclaimer_and_its_source(language: str) -> None:
    (figure,) = shown(language).xpath("//figure")
    caption = words(figure.xpath("figcaption")[0])

    assert len(gzip.compress(etree.tostring(figure))) <= 8_000
    assert {"zh": "不表示本站认可", "en": "does not endorse"}[language] in caption
    assert {"zh": "公有领域", "en": "Public domain"}[language] in caption


def test_rival_names_stand_together_in_the_order_of_the_page_s_alphabet() -> None:
    names = {
        language: words(shown(language).get_element_by_id("place-stepanakert").xpath("b")[0]) for language in LANGUAGES
    }

    assert names == {"zh": "汉肯迪 / 斯捷潘纳克特", "en": "Khankendi / Stepanakert"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_has_a_class_and_those_without_position_are_listed_as_unlocated(language: str) -> None:
    items = shown(language).xpath("//ol[@class='places']/li")

    assert len(items) == len(PLACES)
    assert all(words(item.xpath("span[@class='n-of']")[0]) for item in items)
    lists = {
        heading: shown(language).xpath("//section[@aria-labelledby=$id]/ol/li/@id", id=heading)
        for heading in ("beyond", "unlocated")
    }
    assert lists == {"beyond": ["place-moscow"], "unlocated": ["place-aghali"]}


def test_what_lies_only_in_the_direction_of_a_place_leaves_its_mark_hollow() -> None:
    hollow = {
        mark.getparent().get("href") for drawing in drawings("en") for mark in drawing.xpath("a/*[@class='hollow']")
    }

    assert hollow == {"#place-dashkasan"}
    assert "towards" in words(shown("en").get_element_by_id("place-dashkasan"))


def test_each_place_lists_its_events_with_a_way_to_them_and_to_the_paragraph() -> None:
    hrefs = shown("en").get_element_by_id("place-goris").xpath(".//a/@href")

    assert hrefs[0] == "../../en/chronology/period/border/index.html#event-shelling"
    assert "../../en/articles/news/index.html#p1" in hrefs
    assert "Shelling" in words(shown("en").get_element_by_id("place-goris"))


def test_search_engines_are_told_of_the_page_where_there_is_one() -> None:
    assert "https://example.org/p/zh/map/" in files(corpus(), "sitemap")["sitemap.xml"]
    assert "/map/" not in files(fixture.corpus(), "sitemap")["sitemap.xml"]


def test_without_ground_there_is_the_list_alone_and_without_places_no_page() -> None:
    bare = rendered(replace(corpus(), basemap=None))["en/map/"]
    none = rendered(fixture.corpus())

    assert not bare.xpath("//figure")
    assert len(bare.xpath("//ol[@class='places']/li")) == len(PLACES)
    assert "en/map/" not in none
    assert not none["en/"].xpath("//a[contains(@href, '/map/')]")
