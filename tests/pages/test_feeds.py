from dataclasses import replace

from site_builder.model.dates import PartialDate
from site_builder.pages.edition import editions
from site_builder.pages.feed import rfc3339, view
from tests.pages import fixture
from tests.pages.rendered import html_paths, site, xml

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


def test_the_feed_has_all_that_atom_requires() -> None:
    for code in ("zh", "en"):
        feed = xml(f"{code}/feed.xml")
        assert all(feed.find(f"{ATOM}{name}") is not None for name in ("id", "title", "updated", "author"))
        for entry in feed.iter(f"{ATOM}entry"):
            assert all(entry.find(f"{ATOM}{name}") is not None for name in ("id", "title", "updated", "summary"))


def test_feed_links_are_absolute_and_lead_to_pages() -> None:
    hrefs = [link.get("href", "") for link in xml("en/feed.xml").iter(f"{ATOM}link")]

    assert hrefs[0] == "https://example.org/p/en/feed.xml"
    assert all(href.removeprefix("https://example.org/p/") + "index.html" in site() for href in hrefs[1:])


def test_entries_are_dated_by_publication_the_newest_first_and_no_date_is_made_up() -> None:
    entries = list(xml("en/feed.xml").iter(f"{ATOM}entry"))

    assert [entry.findtext(f"{ATOM}updated") for entry in entries] == ["2023-09-20T00:00:00Z", "2022-09-12T20:05:00Z"]
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == 2


def test_a_feed_is_as_new_as_its_newest_entry_or_the_site() -> None:
    corpus = fixture.corpus()
    later = replace(corpus, site=replace(corpus.site, as_of=PartialDate.parse("2024-01-02")))

    assert xml("zh/feed.xml").findtext(f"{ATOM}updated") == "2023-09-20T00:00:00Z"
    assert view(editions(later)[0]).updated == "2024-01-02T00:00:00Z"


def test_rfc_3339_turns_a_known_zone_to_utc() -> None:
    assert rfc3339(PartialDate.parse("2022-09-13T00:05+04:00")) == "2022-09-12T20:05:00Z"
    assert rfc3339(PartialDate.parse("2022-09")) == "2022-09-01T00:00:00Z"


def test_the_sitemap_lists_every_page_once_with_its_languages() -> None:
    listed = {url.findtext(f"{MAP}loc", ""): url for url in xml("sitemap.xml").iter(f"{MAP}url")}
    files = {address.removeprefix("https://example.org/p/") + "index.html" for address in listed}

    assert files == set(html_paths()) - {"404.html"}
    actors = listed["https://example.org/p/zh/actors/"]
    assert [link.get("hreflang") for link in actors.iter(LINK)] == ["zh-Hans", "en", "x-default"]
    assert not list(listed["https://example.org/p/zh/articles/news/"].iter(LINK))


def test_robots_leads_to_the_sitemap() -> None:
    assert "Sitemap: https://example.org/p/sitemap.xml\n" in site()["robots.txt"]
