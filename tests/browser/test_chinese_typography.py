"""Chinese text as a browser draws it, by the W3C's Requirements for Chinese Text Layout (clreq)."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.serving import Served
from tests.browser.visits import kinds

NOT_FIRST = "，。、；：！？）”’》〉】"
NOT_LAST = "（“‘《〈【"
WHOLE = ("——", "……")
LINES = r"""() => {
    const chinese = node => (node.closest('[lang]')?.lang ?? '').startsWith('zh');
    const ends = [];
    for (const block of document.querySelectorAll('p, li, dd, dt, h1, h2, h3, h4, figcaption, th, td, del, a')) {
        if (!chinese(block) || block.matches('a, del') && getComputedStyle(block).display === 'inline') continue;
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        let last = null;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node.parentElement.closest('p, li, dd, dt, h1, h2, h3, h4, figcaption, th, td') !== block) continue;
            for (let place = 0; place < node.length; place++) {
                const range = new Range();
                range.setStart(node, place);
                range.setEnd(node, place + 1);
                const box = range.getBoundingClientRect();
                if (box.width === 0 || node.data[place].trim() === '') continue;
                const mark = node.parentElement.closest('.marks a, .n');
                if (last && box.left < last.left && box.bottom > last.bottom + 2) {
                    const further = last.mark && mark !== last.mark;
                    ends.push([last.character, node.data[place], mark !== null && !further]);
                }
                last = {left: box.left, bottom: box.bottom, character: node.data[place], mark};
            }
        }
    }
    return ends;
}"""
STYLES = r"""() => {
    const wanted = {'line-break': 'strict', 'text-autospace': 'normal', 'text-spacing-trim': 'trim-start'};
    const faults = [];
    let seen = 0;
    for (const node of document.querySelectorAll('body *')) {
        const own = [...node.childNodes].some(child => child.nodeType === 3 && /\p{Script=Han}/u.test(child.data));
        if (!own || !(node.closest('[lang]')?.lang ?? '').startsWith('zh')) continue;
        const style = getComputedStyle(node);
        seen += 1;
        for (const [name, value] of Object.entries(wanted)) {
            if (CSS.supports(name, value) && style.getPropertyValue(name) !== value)
                faults.push(`${node.tagName} ${name}: ${style.getPropertyValue(name)}`);
        }
        if (style.fontStyle !== 'normal') faults.push(`${node.tagName} font-style: ${style.fontStyle}`);
        if (style.wordBreak === 'break-all') faults.push(`${node.tagName} word-break: ${style.wordBreak}`);
        if (style.letterSpacing !== 'normal') faults.push(`${node.tagName} letter-spacing: ${style.letterSpacing}`);
    }
    return {seen, faults};
}"""


@pytest.fixture(scope="module")
def tab(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def chosen(served: Served) -> list[str]:
    """Pages in Chinese: one of every kind, every article, period and dispute, and the actors with most to read."""
    pages = [path for path in served.pages() if path.startswith("zh/")]
    first = [paths[0] for paths in kinds(pages).values()]
    actors = [path for path in pages if path.startswith("zh/actors/") and path.count("/") == 3]
    longest = sorted(actors, key=lambda path: -(served.folder / path).stat().st_size)[:4]
    whole = ("zh/articles/", "zh/periods/", "zh/disputes/", "zh/chronology/index", "zh/chronology/period")
    some = [path for path in pages if path.startswith(whole)] + longest
    return some + [path for path in first if path not in some]


def _lines(tab: Page, served: Served, path: str, width: int) -> list[tuple[str, str, bool]]:
    """What stands at the line ends of a page: the last character, the first of the next line, whether that's a mark.

    A mark may begin a line after other marks, of which many may stand together, but neither alone nor in its middle.
    """
    tab.set_viewport_size({"width": width, "height": 900})
    tab.goto(served.address(path))
    ends: list[Any] = tab.evaluate(LINES)
    return [(last, first, mark) for last, first, mark in ends]


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_no_line_begins_or_ends_with_a_mark_that_must_not_stand_there(
    tab: Page, served: Served, chosen: list[str], width: int
) -> None:
    faults, wraps = [], 0
    for path in chosen:
        for last, first, mark in _lines(tab, served, path, width):
            wraps += 1
            broken = any(last + first == whole for whole in WHOLE)
            if first in NOT_FIRST or last in NOT_LAST or mark or broken:
                faults.append((path, last, first))

    assert wraps > 300
    assert faults == []


def test_chinese_text_is_set_as_chinese(tab: Page, served: Served, chosen: list[str]) -> None:
    seen, faults = 0, []
    for path in (*chosen, "zh/actors/index.html", "en/actors/index.html", chosen[1].replace("zh/", "en/", 1)):
        tab.goto(served.address(path))
        found = tab.evaluate(STYLES)
        seen += found["seen"]
        faults += [(path, fault) for fault in found["faults"]]

    assert seen > 1000
    assert faults == []


def test_no_space_is_put_between_han_and_latin_where_there_was_none(tab: Page, served: Served) -> None:
    """The gap is drawn, not written: what a reader copies is what the source printed."""
    tab.goto(served.address("zh/index.html"))
    script = """() => {
        const p = document.createElement('p');
        p.textContent = '第5段ABC停火';
        document.querySelector('main').append(p);
        const range = document.createRange();
        range.setStart(p.firstChild, 1); range.setEnd(p.firstChild, 2);
        return [p.innerText, getComputedStyle(p).textAutospace ?? 'normal'];
    }"""

    assert tab.evaluate(script) == ["第5段ABC停火", "normal"]


def test_names_in_latin_letters_are_set_as_english_and_stand_as_close_as_the_source_printed_them(
    tab: Page, served: Served
) -> None:
    fonts = """nodes => nodes.map(node => [node.textContent, node.matches(':lang(en)'),
        getComputedStyle(node).fontFamily, node.closest('p').innerText])"""
    for view in ("", "parallel/"):
        tab.goto(served.address(f"zh/articles/2023-09-20-guancha-aliyev-lay-down-arms/{view}index.html"))
        found = tab.locator('.text :lang(zh) > span[lang="en"]').evaluate_all(fonts)
        latin = tab.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--serif-en').trim()")
        names = [name for name, *_ in found]
        assert {"Ilham Aliyev", "Nikol Pashinyan", "Ararat Mirzoyan", "OSCE", "Bujar Osmani", "Telegram"} <= set(names)
        for name, english, font, paragraph in found:
            assert english
            assert re.sub(r"[\s\"']", "", font) == re.sub(r"[\s\"']", "", latin)
            assert re.search(rf"[（，“]{name}[）”]", paragraph), paragraph


def test_emphasis_in_chinese_is_never_slanted(tab: Page, served: Served) -> None:
    tab.goto(served.address("zh/index.html"))
    script = """() => ['em', 'i', 'cite', 'dfn', 'address', 'var'].map(tag => {
        const node = document.createElement(tag);
        node.textContent = '停火';
        document.querySelector('main').append(node);
        return getComputedStyle(node).fontStyle;
    })"""

    assert tab.evaluate(script) == ["normal"] * 6


def test_the_watch_on_line_ends_sees_a_mark_at_the_head_of_a_line(tab: Page, served: Served) -> None:
    tab.set_viewport_size({"width": 320, "height": 900})
    tab.goto(served.address("zh/index.html"))
    tab.evaluate("document.querySelector('main').innerHTML = '<p>停火<br>，停火（<br>停火</p>'")
    ends = tab.evaluate(LINES)

    assert ["火", "，", False] in ends
    assert ["（", "停", False] in ends
    assert re.fullmatch("[^，]+", NOT_LAST)
