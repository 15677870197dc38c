from collections import Counter
from dataclasses import replace

from site_builder.model import urls
from site_builder.model.corpus import Corpus
from site_builder.model.language import EN, ZH
from site_builder.model.urls import Route
from tests.pages import fixture
from tests.pages.rendered import files, planned, site


def test_every_route_has_a_page_in_every_language() -> None:
    by_language = {
        code: {page.path.split("/", 1)[1] for page in planned() if page.language == code} for code in (ZH, EN)
    }

    assert by_language[ZH] == by_language[EN]
    assert {"", "chronology/", "actors/", "sources/", "method/", "rights/", "feed.xml"} <= by_language[ZH]
    assert {"articles/news/", "actors/armenia/", "periods/border/"} <= by_language[ZH]


def test_no_two_pages_share_a_path() -> None:
    assert max(Counter(page.path for page in planned()).values()) == 1


def test_pages_of_no_language_are_the_cover_the_404_and_the_site_files() -> None:
    assert {page.path for page in planned() if page.language is None} == {"", "404.html", "sitemap.xml", "robots.txt"}


def test_twins_stand_next_to_each_other() -> None:
    articles = [page for page in planned() if page.route.kind == "article"]

    assert [page.language for page in articles] == [ZH, EN] * len(fixture.corpus().articles)
    assert all(one.route == other.route for one, other in zip(articles[::2], articles[1::2], strict=True))


def test_each_page_is_written_to_the_file_of_its_path() -> None:
    assert set(site()) == {urls.file_of(page.path) for page in planned()}


def test_a_plan_of_no_documents_still_has_a_site() -> None:
    site = replace(fixture.corpus().site, situation=(), prose=(), as_of=None)
    assert len(files(Corpus(site, (), (), (), (), (), ()))) == 2 + 2 * 7 + 2


def test_the_way_between_two_pages_is_the_same_in_every_language() -> None:
    article, actor = Route("article", "a"), Route("actor", "b")

    assert urls.between(article, actor) == "../../actors/b/index.html"
    assert urls.between(Route("home"), article) == "./articles/a/index.html"
    assert urls.between(Route("chronology"), Route("home")) == "../index.html"


def test_the_feed_is_a_file() -> None:
    assert urls.path(Route("feed"), EN) == "en/feed.xml"
