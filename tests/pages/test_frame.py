import re

import pytest
from lxml.html import HtmlElement

from tests.pages.rendered import html_paths, page, site, words

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
BASE = "https://example.org/p/"
IN_LANGUAGES = [path for path in html_paths() if path.startswith(("zh/", "en/"))]


@pytest.mark.parametrize("path", html_paths())
def test_every_page_carries_the_policy_and_nothing_it_would_block(path: str) -> None:
    document = page(path)

    assert document.xpath("//meta[@http-equiv='Content-Security-Policy']/@content") == [POLICY]
    assert not document.xpath("//script | //style | //@style | //img | //iframe | //@onclick")
    assert site()[path].startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("path", html_paths())
def test_every_page_has_a_language_a_title_a_description_and_one_first_heading_each(path: str) -> None:
    document = page(path)

    assert document.get("lang") in ("zh-Hans", "en")
    assert words(document.xpath("//title")[0])
    assert all(text.strip() for text in document.xpath("//meta[@name='description']/@content"))
    assert len(document.xpath("//h1")) == (1 if path in IN_LANGUAGES else 2)
    assert len(document.xpath("//main[@id='main']")) == 1


@pytest.mark.parametrize("path", html_paths())
def test_ids_are_unique_and_local_links_lead_to_pages_and_anchors_that_exist(path: str) -> None:
    ids = page(path).xpath("//@id")
    assert len(ids) == len(set(ids))
    for href in page(path).xpath("//a/@href | //link/@href"):
        target, anchor = resolve(path, href)
        if target is None or target.startswith(("static/", "data/")):
            continue
        assert target in site(), href
        assert not anchor or page(target).xpath("//*[@id=$id]", id=anchor), href


def resolve(path: str, href: str) -> tuple[str | None, str]:
    """The file below the site root that a link leads to (None: elsewhere), and its fragment."""
    address, _, anchor = href.partition("#")
    if path == "404.html":
        address = address.removeprefix("/p/") if address.startswith("/p/") else f"!{address}"
        return address, anchor
    if address.startswith(BASE):
        below = address.removeprefix(BASE)
        return (f"{below}index.html" if below == "" or below.endswith("/") else below), anchor
    if address.startswith("http"):
        return None, anchor
    if not address:
        return path, anchor
    parts = path.split("/")[:-1]
    for part in address.split("/"):
        if part == "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts), anchor


@pytest.mark.parametrize("path", IN_LANGUAGES)
def test_the_skip_link_comes_first_and_the_switch_leads_to_the_same_page(path: str) -> None:
    document = page(path)
    first = document.xpath("//body//a")[0]
    other = "en" if path.startswith("zh/") else "zh"
    switch = document.xpath("//ul[@class='languages']//a")

    assert first.get("href") == "#main"
    assert [(link.get("lang"), resolve(path, link.get("href"))[0]) for link in switch] == [
        ("en" if other == "en" else "zh-Hans", f"{other}/{path.split('/', 1)[1]}")
    ]


@pytest.mark.parametrize("path", IN_LANGUAGES)
def test_alternates_are_absolute_name_the_page_itself_and_answer_each_other(path: str) -> None:
    alternates = alternates_of(page(path))
    canonical = page(path).xpath("//link[@rel='canonical']/@href")[0]

    assert resolve(path, canonical) == (path, "")
    if "/articles/" in path:
        assert not alternates
        return
    assert alternates[page(path).get("lang")] == canonical
    assert alternates["x-default"] == BASE
    for tag in ("zh-Hans", "en"):
        twin = resolve(path, alternates[tag])[0]
        assert twin is not None
        assert alternates_of(page(twin)) == alternates


def alternates_of(document: HtmlElement) -> dict[str, str]:
    return {link.get("hreflang"): link.get("href") for link in document.xpath("//link[@rel='alternate'][@hreflang]")}


def test_a_page_without_counterpart_offers_none_to_search_engines_but_says_so_to_readers() -> None:
    document = page("en/articles/undated/index.html")

    assert alternates_of(document) == {}
    assert document.xpath("//p[@class='banner']")


def test_only_un_documents_may_be_archived() -> None:
    assert page("zh/articles/news/index.html").xpath("//meta[@name='robots']/@content") == ["noarchive"]
    assert page("zh/articles/record/index.html").xpath("//meta[@name='robots']/@content") == []


def test_the_current_tab_is_marked() -> None:
    for path, name in (("en/chronology/index.html", "Chronology"), ("zh/periods/border/index.html", "边境冲突")):
        current = page(path).xpath("//nav//a[@aria-current='page']//text()[not(ancestor::span[@class='narrow-only'])]")
        assert current == [name]


def test_a_period_has_its_month_for_a_name_where_there_is_little_room() -> None:
    short = page("en/periods/border/index.html").xpath("//nav//a/span[@class='narrow-only']/time/@datetime")

    assert short == ["2022-09", "2023-09"]


def test_404_links_from_the_root_of_the_host() -> None:
    hrefs = page("404.html").xpath("//a/@href | //link/@href")

    assert hrefs
    assert all(re.fullmatch(r"/p/\S+", href) for href in hrefs)


def test_og_locale_names_language_and_region() -> None:
    locales = [page(f"{code}/index.html").xpath("//meta[@property='og:locale']/@content")[0] for code in ("zh", "en")]

    assert locales == ["zh_CN", "en_GB"]
