"""Original and translation side by side where there is room, one below the other where there is not."""

from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.serving import Served

RECORD = "articles/2022-09-15-un-security-council-9132/parallel/index.html"
NEWS = "articles/2023-09-20-guancha-aliyev-lay-down-arms/parallel/index.html"
PAIRS = """() => [...document.querySelectorAll('.p.twins')].map(pair => {
    const sides = rect => ({left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom});
    const line = node => {
        const range = document.createRange();
        range.selectNodeContents(document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode());
        return range.getClientRects()[0].bottom;
    };
    const [first, second] = pair.querySelectorAll(':scope > div');
    const boxes = [pair, first, second].map(node => sides(node.getBoundingClientRect()));
    return {id: pair.id, pair: boxes[0], first: boxes[1], second: boxes[2], lines: [line(first), line(second)]};
})"""


def pairs(chromium: Browser, served: Served, path: str, width: int, media: str = "screen") -> list[dict[str, Any]]:
    """Where the pairs of a page stand, and their texts in them."""
    context = chromium.new_context(viewport={"width": width, "height": 900}, java_script_enabled=True)
    page = context.new_page()
    page.goto(served.address(path))
    page.emulate_media(media="print" if media == "print" else "screen")
    found: list[dict[str, Any]] = page.evaluate(PAIRS)
    context.close()
    return found


@pytest.mark.parametrize("path", [f"zh/{RECORD}", f"en/{RECORD}", f"zh/{NEWS}", f"en/{NEWS}"])
@pytest.mark.parametrize("width", [960, 1280])
def test_from_sixty_rem_each_pair_is_a_row_of_two_level_columns(
    chromium: Browser, served: Served, path: str, width: int
) -> None:
    found = pairs(chromium, served, path, width)

    assert len(found) > 20
    for one in found:
        assert one["first"]["right"] < one["second"]["left"], one
        assert abs(one["lines"][0] - one["lines"][1]) < 12, one
        assert max(one["first"]["bottom"], one["second"]["bottom"]) <= one["pair"]["bottom"] + 0.5, one
    assert len({round(one["second"]["left"]) for one in found}) == 1
    assert all(below["pair"]["top"] >= above["pair"]["bottom"] - 0.5 for above, below in pairwise(found))


@pytest.mark.parametrize("width", [320, 768])
def test_on_narrower_screens_the_translation_stands_below_its_original(
    chromium: Browser, served: Served, width: int
) -> None:
    for one in pairs(chromium, served, f"zh/{NEWS}", width):
        assert one["first"]["bottom"] <= one["second"]["top"] + 0.5, one
        assert abs(one["first"]["left"] - one["second"]["left"]) <= 0.5, one


def test_paper_shows_the_view_that_was_on_the_screen(chromium: Browser, served: Served) -> None:
    printed = pairs(chromium, served, f"en/{NEWS}", 642, "print")
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.emulate_media(media="print")
    page.goto(served.address(f"en/{NEWS}".replace("parallel/", "")))
    alone = page.locator(".text").inner_text()
    context.close()

    assert all(one["first"]["right"] < one["second"]["left"] for one in printed)
    assert "纳戈尔诺" not in alone


def test_without_scripts_the_three_views_lead_to_each_other_and_keep_their_anchors(
    chromium: Browser, served: Served
) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served.address(f"zh/{NEWS}"))
    seen = []
    for name in ("English", "Chinese and English", "中文", "中英对照"):
        page.locator(".versions").get_by_text(name, exact=True).click()
        seen.append(page.url.removeprefix(served.base))
        assert page.locator(".versions [aria-current]").inner_text() == name
        assert page.locator("#p12").count() == 1
    context.close()

    plain = NEWS.replace("parallel/", "")
    assert seen == [f"en/{plain}", f"en/{NEWS}", f"zh/{plain}", f"zh/{NEWS}"]
