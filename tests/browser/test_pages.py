"""Every page of the real site, in both languages, in a real browser."""

from collections.abc import Mapping

import pytest
from lxml import etree, html
from playwright.sync_api import Browser

from tests.browser.serving import Served
from tests.browser.visits import Visit, Visitor, kinds, visit_all

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_the_sitemap_lists_every_page_and_no_other(served: Served) -> None:
    listed = [served.file(loc.text or "") for loc in etree.parse(served.folder / "sitemap.xml").iter(f"{SITEMAP}loc")]
    pages = [path for path in served.pages() if path != "404.html"]

    assert sorted(map(str, listed)) == pages


def test_every_page_exists_in_both_languages(served: Served) -> None:
    below = {code: {p.removeprefix(code) for p in served.pages() if p.startswith(code)} for code in ("zh/", "en/")}

    assert below["zh/"] == below["en/"] != set()


def test_every_page_opens_without_complaint(visits: list[Visit]) -> None:
    assert [(visit.path, visit.status) for visit in visits if visit.status != 200] == []
    assert [(visit.path, visit.complaints) for visit in visits if visit.complaints] == []
    assert [visit.path for visit in visits if not visit.text.strip()] == []


def test_no_page_asks_anything_of_another_origin(visits: list[Visit]) -> None:
    assert [(visit.path, visit.abroad) for visit in visits if visit.abroad] == []


def test_no_page_breaks_its_own_content_policy(visits: list[Visit]) -> None:
    assert [(visit.path, visit.violations) for visit in visits if visit.violations] == []


def test_no_page_scrolls_sideways_on_the_narrowest_screen(visits: list[Visit]) -> None:
    assert [(visit.path, visit.overflow) for visit in visits if visit.overflow > 0] == []


def test_no_space_is_drawn_between_chinese_characters(visits: list[Visit]) -> None:
    assert [(visit.path, visit.spaced) for visit in visits if visit.spaced] == []


def test_an_address_that_does_not_exist_gets_the_404_page(chromium: Browser, served: Served) -> None:
    visit, *_ = visit_all(chromium, served, ["zh/no/such/page/"])

    assert visit.status == 404
    assert visit.overflow <= 0
    assert visit.violations == visit.abroad == []
    assert len(visit.complaints) == 1, "the browser's own note that the page was not found, and no other"


def test_the_first_stop_of_the_keyboard_is_a_link_to_the_main_text(chromium: Browser, served: Served) -> None:
    context = chromium.new_context()
    visitor = Visitor(context, served)
    missing = []
    for path in (pages[0] for pages in kinds(served.pages()).values() if pages[0].startswith(("zh/", "en/"))):
        visitor.visit(path)
        visitor.page.keyboard.press("Tab")
        script = "() => document.querySelector(document.activeElement.getAttribute('href') ?? 'none')?.tagName"
        if visitor.page.evaluate(script) != "MAIN":
            missing.append(path)
    context.close()

    assert missing == []


def test_nothing_is_lost_without_javascript(chromium: Browser, served: Served) -> None:
    chosen = [pages[0] for pages in kinds(served.pages()).values()]
    plain = chromium.new_context(java_script_enabled=False, viewport={"width": 320, "height": 700})
    visitor = Visitor(plain, served)
    without = {}
    for path in chosen:
        visitor.page.goto(served.address(path))
        without[path] = visitor.page.inner_text("body")
    plain.close()
    scripted = {visit.path: visit.text for visit in visit_all(chromium, served, chosen)}

    assert [path for path in chosen if without[path].split() != scripted[path].split()] == []


@pytest.mark.parametrize("tag", ["style", "iframe", "object", "embed", "base", "form", "audio", "video"])
def test_no_page_holds_what_the_policy_forbids(parsed: Mapping[str, html.HtmlElement], tag: str) -> None:
    assert [path for path, tree in parsed.items() if tree.findall(f".//{tag}")] == []


def test_every_page_carries_the_policy_before_anything_it_could_load(parsed: Mapping[str, html.HtmlElement]) -> None:
    for path, tree in parsed.items():
        head = tree.find("head")
        assert head is not None, path
        kinds_of_child = [child.get("http-equiv") or child.get("charset") or child.tag for child in head]
        assert kinds_of_child[:2] == ["utf-8", "Content-Security-Policy"], path
        policy = head[1].get("content", "")
        assert "default-src 'none'" in policy, path
        assert "unsafe" not in policy, path


def test_no_page_has_inline_script_or_style(parsed: Mapping[str, html.HtmlElement]) -> None:
    for path, tree in parsed.items():
        inline = [s for s in tree.iter("script") if s.get("src") is None and s.get("type") != "application/ld+json"]
        handlers = [name for node in tree.iter() for name in node.attrib if str(name).startswith("on")]
        assert (inline, handlers, tree.xpath("//@style")) == ([], [], []), path
