"""The pictures as a browser sets them: no lettering on other lettering, none cut off, none too small to read."""

from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.serving import Served

LETTERING = """() => [...document.querySelectorAll('.picture > svg')].filter(svg => svg.getBoundingClientRect().width)
    .map(svg => [...svg.querySelectorAll('text')].filter(text => text.getBoundingClientRect().width).map(text => {
        const box = text.getBoundingClientRect(), around = svg.getBoundingClientRect();
        const letters = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a;
        return {words: text.textContent, left: box.left, right: box.right, top: box.top + box.height * .15,
            bottom: box.bottom - box.height * .15, letters,
            inside: box.left >= around.left - 1 && box.right <= around.right + 1};
    }))"""
SMALLEST = 10.5
"""Pixels of the letters."""


def _pages_with_pictures(served: Served) -> list[str]:
    return [path for path in served.pages() if 'class="picture' in (served.folder / path).read_text("utf-8")]


@pytest.fixture(scope="module", params=[320, 768, 1280])
def lettering(
    request: pytest.FixtureRequest, chromium: Browser, served: Served
) -> list[tuple[str, list[dict[str, Any]]]]:
    """The words of every picture on every page, with where they stand on a screen so wide."""
    page = chromium.new_page(viewport={"width": request.param, "height": 800})
    found = []
    for path in _pages_with_pictures(served):
        page.goto(served.address(path))
        found += [(path, texts) for texts in page.evaluate(LETTERING)]
    page.close()
    return found


def test_there_are_pictures_with_words(lettering: list[tuple[str, list[dict[str, Any]]]]) -> None:
    assert len({path.split("/")[1] for path, _ in lettering}) >= 2
    assert sum(len(texts) for _, texts in lettering) > 60


def test_no_words_lie_on_others(lettering: list[tuple[str, list[dict[str, Any]]]]) -> None:
    def overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
        across = one["left"] < other["right"] - 0.5 and other["left"] < one["right"] - 0.5
        return bool(across and one["top"] < other["bottom"] and other["top"] < one["bottom"])

    assert [
        (path, one["words"], other["words"])
        for path, texts in lettering
        for place, one in enumerate(texts)
        for other in texts[:place]
        if overlap(one, other)
    ] == []


def test_no_words_are_cut_off_or_too_small(lettering: list[tuple[str, list[dict[str, Any]]]]) -> None:
    assert [
        (path, text["words"], text["letters"])
        for path, texts in lettering
        for text in texts
        if not text["inside"] or text["letters"] < SMALLEST
    ] == []
