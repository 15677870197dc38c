"""The lines of time on the pages: their marks are the entries of the lists beside them, with the same addresses."""

import pytest
from lxml.html import HtmlElement

from tests.pages.rendered import page, words

LANGUAGES = ("zh", "en")


def figure(path: str, kind: str) -> HtmlElement:
    found: HtmlElement = page(path).xpath(f"//figure[contains(@class, '{kind}')]")[0]
    return found


def marks(found: HtmlElement) -> list[str]:
    return [str(href) for href in found.xpath("./*[local-name()='svg']//a/@href")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_marks_of_a_period_are_its_events_and_documents(language: str) -> None:
    path = f"{language}/periods/border/index.html"
    events = page(path).xpath("//section[@aria-labelledby='dates']//li[contains(@class, 'event ')]/@id")
    documents = page(path).xpath("//section[@aria-labelledby='documents']//a[@class='what']/@href")

    assert sorted(marks(figure(path, "time"))) == sorted([f"#{id_}" for id_ in events] + documents)


@pytest.mark.parametrize("path", ["index.html", "chronology/index.html"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_days_of_the_whole_line_are_those_listed_under_it(language: str, path: str) -> None:
    found = figure(f"{language}/{path}", "whole")
    listed = found.xpath("figcaption//a/@href")

    assert marks(found) == listed[:-1]
    assert listed[-1].endswith(f"{language}/chronology/period/background/index.html")
    assert len(listed) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_lead_to_their_headings_in_the_chronology(language: str) -> None:
    chronology = page(f"{language}/chronology/index.html")

    (day,) = marks(figure(f"{language}/index.html", "whole"))
    assert day == f"../{language}/chronology/index.html#day-2022-09-13"
    assert chronology.get_element_by_id("day-2022-09-13").tag == "li"
    assert marks(figure(f"{language}/chronology/index.html", "whole")) == ["#day-2022-09-13"]


@pytest.mark.parametrize("path", ["en/index.html", "zh/periods/border/index.html"])
def test_a_line_and_every_mark_on_it_can_be_named(path: str) -> None:
    (drawing,) = figure(path, "time").xpath("./*[local-name()='svg']")

    named = [drawing.xpath("*[@id=$id]", id=id_)[0] for id_ in drawing.get("aria-labelledby").split()]
    assert [element.tag for element in named] == ["title", "desc"]
    assert all(map(words, named))
    assert all(words(link.xpath("title")[0]) for link in drawing.xpath(".//a"))
    assert not page(path).xpath("//@style")


def test_publications_are_marked_apart_from_events() -> None:
    published = figure("en/periods/border/index.html", "time").xpath(".//*[@class='published']//a/@href")

    assert published == ["../../../en/articles/news/index.html"]


def test_a_period_without_events_has_a_line_of_its_documents_alone() -> None:
    (drawing,) = figure("en/periods/offensive/index.html", "time").xpath("./*[local-name()='svg']")

    assert drawing.xpath(".//a/@href") == ["../../../en/articles/record/index.html"]
