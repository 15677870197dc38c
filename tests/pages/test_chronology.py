"""The chronologies: the whole, and those of a period, an actor and a source; the ways from paragraphs to events."""

from dataclasses import replace

import pytest

from site_builder.model.chronicle import Event, EventId
from site_builder.model.dates import PartialDate
from site_builder.model.language import localized
from site_builder.model.localities import Locality, LocalityId, LocalityKind, Nearness, Whereabouts
from site_builder.pages.chronology import days
from site_builder.pages.edition import editions
from tests.pages import fixture
from tests.pages.rendered import files, page, planned, site, words

TOWN = Locality(
    LocalityId("town"),
    localized(zh="斯捷潘纳克特", en="Stepanakert"),
    LocalityKind.TOWN,
    (localized(zh="汉肯迪", en="Khankendi"),),
)


def listed(path: str) -> list[str]:
    return [words(one) for one in page(path).xpath("//li[contains(@class, 'event ')]/p[not(@class)]")]


def test_each_event_is_whole_on_the_page_of_its_period_and_only_there() -> None:
    assert listed("en/chronology/period/border/index.html") == ["Shelling"]
    assert listed("en/chronology/period/background/index.html") == ["War"]
    for language in ("zh", "en"):
        whole = page(f"{language}/chronology/index.html")
        assert not whole.xpath("//li[starts-with(@id, 'event-')]")
        assert len(whole.xpath("//li[contains(@class, 'event ')]")) == 1
    assert "How the date is known" not in words(page("en/chronology/index.html").xpath("//main")[0])
    assert "How the date is known: “00:05”" in words(page("en/chronology/period/border/index.html").xpath("//main")[0])


def test_the_chronology_of_all_periods_leads_to_the_background_and_says_how_many_events_it_has() -> None:
    (line,) = page("en/chronology/index.html").xpath("//section[@aria-labelledby='events']/p[@class='label']")
    assert words(line) == "Events of the background are on a page of their own: Background 1"
    assert line.xpath("a/@href") == ["../../en/chronology/period/background/index.html"]


def test_a_day_of_the_whole_leads_to_the_same_day_where_all_is_told() -> None:
    for heading in page("en/chronology/index.html").xpath("//li[@class='day']/h3/a/@href"):
        file, anchor = heading.removeprefix("../../").split("#")
        assert page(file).xpath("//li[@class='day'][@id=$id]", id=anchor)


def test_there_is_a_chronology_only_where_there_are_events() -> None:
    kinds = {(p.route.kind, p.route.id) for p in planned() if p.route.kind.startswith("chronology")}
    assert kinds == {
        ("chronology", ""),
        ("chronology-actor", ""),
        ("chronology-period", "background"),
        ("chronology-period", "border"),
        ("chronology-actor", "azerbaijan"),
        ("chronology-source", "agency"),
    }


def test_the_filters_are_links_with_counts_and_know_where_they_are() -> None:
    path = "en/chronology/period/border/index.html"
    links = [(words(li), li.xpath("a/@href")[0]) for li in page(path).xpath("//dl[@class='choices']//li")]

    assert links == [
        ("All periods 1", "../../../../en/chronology/index.html"),
        ("Border 1", "../../../../en/chronology/period/border/index.html"),
        ("Background 1", "../../../../en/chronology/period/background/index.html"),
        ("Agency 2", "../../../../en/chronology/source/agency/index.html"),
        ("Actors 1", "../../../../en/chronology/actor/index.html"),
    ]
    assert [words(a) for a in page(path).xpath("//dl[@class='choices']//a[@aria-current='page']")] == ["Border"]
    assert [words(a) for a in page("en/chronology/actor/index.html").xpath("//dl//a")][-1] == "Azerbaijan"


def test_a_chronology_leads_to_the_page_about_what_it_is_of() -> None:
    ways = {
        "period/border": "periods/border/index.html",
        "actor/azerbaijan": "actors/azerbaijan/index.html",
        "source/agency": "sources/index.html#source-agency",
    }
    for part, way in ways.items():
        (link,) = page(f"en/chronology/{part}/index.html").xpath("//p[@class='standfirst']/a/@href")
        assert link.removeprefix("../../../../en/") == way
    assert not page("en/chronology/period/background/index.html").xpath("//p[@class='standfirst']/a")


def test_a_cited_paragraph_leads_to_the_events_that_cite_it_and_they_lead_back() -> None:
    for language in ("zh", "en"):
        article = page(f"{language}/articles/news/index.html")
        marks = {
            div.get("id"): div.xpath("following-sibling::*[1][@class='cited']/a/@href")
            for div in article.xpath("//section[@class='text']//div[@class='p']")
        }
        assert marks == {"p1": ["#event-1", "#event-2"], "p6": [], "p7": [], "p8": ["#event-2"], "p2": []}
        assert [li.get("id") for li in article.xpath("//ol[@class='events dated']/li")] == ["event-1", "event-2"]
        back = article.xpath("//li[@id='event-2']//a[contains(@href, 'articles/news/')]/@href")
        assert [href.split("#")[1] for href in back] == ["p1", "p8"]
        (whole,) = article.xpath("//li[@id='event-2']/a[@class='when']/@href")
        assert whole.endswith("chronology/period/border/index.html#event-shelling")


def test_a_paragraph_that_nothing_cites_says_nothing() -> None:
    assert 'class="cited"' not in site()["en/articles/undated/index.html"]


def _with(*events: Event) -> dict[str, str]:
    corpus = fixture.corpus()
    same = tuple(one for one in events if one.same_as) + events[:1]
    changed = replace(
        corpus,
        events=events,
        events_of_actor={},
        localities={TOWN.id: TOWN},
        events_same_as={events[0].id: tuple(sorted(same, key=lambda one: one.date.sort_key()))} if same[1:] else {},
    )
    return files(changed, *(f"chronology{part}" for part in ("", "-period", "-actor", "-source")))


@pytest.mark.parametrize(
    ("nearness", "zh", "en"),
    [
        (Nearness.AT, "地点：{zh}", "Place: {en}"),
        (Nearness.NEAR, "地点：{zh}附近", "Place: near {en}"),
        (Nearness.TOWARDS, "地点：{zh}方向", "Place: towards {en}"),
    ],
)
def test_rival_names_are_all_shown_in_the_order_of_the_alphabet(nearness: Nearness, zh: str, en: str) -> None:
    made = _with(replace(fixture.events()[1], places=(Whereabouts(TOWN.id, nearness),)))
    names = {"zh": "汉肯迪 / 斯捷潘纳克特", "en": "Khankendi / Stepanakert"}
    for code, expected in (("zh", zh), ("en", en)):
        link = f'<a href="../../../../{code}/map/index.html#place-town">{names[code]}</a>'
        assert f"<span>{expected.format(**{code: link})}</span>" in made[f"{code}/chronology/period/border/index.html"]
    assert "chronology/actor/index.html" not in "".join(made)


def test_where_no_event_is_of_a_period_the_chronology_has_them_all() -> None:
    (war, _) = fixture.events()
    text = _with(war)["en/chronology/index.html"]

    assert text.count('class="event ') == 1
    assert "Events of the background" not in text


def test_events_that_sources_date_differently_name_each_others_dates() -> None:
    main = replace(fixture.events()[0], date=PartialDate.parse("2020-11-09"))
    others = [
        replace(main, id=EventId(f"as-{day}"), date=PartialDate.parse(day), same_as=main.id)
        for day in ("2020-11-08", "2020-11-10")
    ]
    text = _with(main, *others)["en/chronology/period/background/index.html"]

    assert text.count("Another source’s date:") == 3
    assert text.count('#event-war"') == 2
    assert text.count('#event-as-2020-11-08"') == text.count('#event-as-2020-11-10"') == 2


def test_brief_lines_count_the_paragraphs_they_leave_out() -> None:
    edition = editions(fixture.corpus())[0]
    (cited, _) = edition.cited(fixture.events()[1].citations, 1)
    assert ([mark.label for mark in cited.marks], cited.more) == (["¶1"], 1)


def test_days_lead_to_where_all_is_told_only_if_their_lines_are_brief() -> None:
    edition = editions(fixture.corpus())[0]
    brief, whole = (days(edition, fixture.events(), brief=brief) for brief in (True, False))

    assert all(day.path.startswith("zh/chronology/period/") for day in brief)
    assert [day.path for day in whole] == [""] * len(brief)
