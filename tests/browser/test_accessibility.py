"""One page of each kind, in both languages, light and dark, through axe (WCAG 2.2 AA and best practice)."""

from importlib import resources
from typing import Literal

import pytest
from playwright.sync_api import Browser

from tests.browser.serving import Served
from tests.browser.visits import kinds

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
RUN = """async tags => {
    const found = await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
    return found.violations.map(rule => `${rule.id}: ${rule.nodes.slice(0, 3).map(node => node.target).join('; ')}`);
}"""


def _of_each_kind(served: Served) -> list[str]:
    """The richest page of each kind that is not a meeting record, and one meeting record in each language."""
    chosen = []
    for kind, pages in kinds(served.pages()).items():
        by_size = sorted(pages, key=lambda path: (served.folder / path).stat().st_size)
        chosen += by_size[-2:] if "articles" in kind else by_size[-1:]
    return chosen


@pytest.fixture(scope="module")
def violations(chromium: Browser, served: Served) -> dict[tuple[str, str], list[str]]:
    """What axe objects to, by colour scheme and page."""
    axe = (resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
    context = chromium.new_context(bypass_csp=True, reduced_motion="reduce")
    page = context.new_page()
    found: dict[tuple[str, str], list[str]] = {}
    for path in _of_each_kind(served):
        page.goto(served.address(path))
        page.evaluate(axe)
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            found[scheme, path] = page.evaluate(RUN, list(TAGS))
    context.close()
    return found


def test_pages_of_each_kind_were_looked_at_in_both_languages(violations: dict[tuple[str, str], list[str]]) -> None:
    assert len(violations) >= 2 * 22


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_to_object_to(scheme: str, violations: dict[tuple[str, str], list[str]]) -> None:
    assert [(path, found) for (seen, path), found in violations.items() if seen == scheme and found] == []
