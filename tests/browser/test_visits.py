"""The watcher itself: what it is there to notice, it notices."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.serving import serving
from tests.browser.visits import Visit, visit_all

POLICY = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; script-src 'self'\">"
PAGES = {
    "quiet": f"{POLICY}<p>一段文字<a href='#x'>链接</a>",
    "script": "<script>window.__pwned = 1; alert('hello')</script>",
    "error": "<script>no.such.thing()</script>",
    "remote": "<img src=http://elsewhere.example/x.png>",
    "forbidden": f"{POLICY}<p style='color: red'>x",
    "wide": "<p style='width: 2000px'>x",
    "spaced": "<div id=p1><p>中文\n中文</div><p id=p2>English words",
}


@pytest.fixture(scope="module")
def seen(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Visit]:
    folder: Path = tmp_path_factory.mktemp("pages")
    for name, body in PAGES.items():
        text = f"<!DOCTYPE html><html lang=zh><meta charset=utf-8><title>x</title>{body}"
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    with serving(folder) as served:
        visits = visit_all(chromium, served, [f"{name}.html" for name in PAGES])
    return {visit.path.removesuffix(".html"): visit for visit in visits}


def test_a_quiet_page_gives_no_cause_for_complaint(seen: dict[str, Visit]) -> None:
    expected = Visit("quiet.html", 200, "一段文字链接", overflow=0)

    assert seen["quiet"] == expected


def test_script_that_runs_is_noticed(seen: dict[str, Visit]) -> None:
    assert (seen["script"].pwned, seen["script"].dialogs) == ("1", ["hello"])


def test_errors_are_noticed(seen: dict[str, Visit]) -> None:
    assert any("no is not defined" in complaint for complaint in seen["error"].complaints)


def test_requests_to_other_hosts_are_noticed_though_they_fail(seen: dict[str, Visit]) -> None:
    assert seen["remote"].abroad == ["http://elsewhere.example/x.png"]


def test_breaches_of_the_policy_are_noticed(seen: dict[str, Visit]) -> None:
    assert seen["forbidden"].violations == ["style-src-attr inline"]


def test_a_page_too_wide_is_noticed(seen: dict[str, Visit]) -> None:
    assert seen["wide"].overflow > 1000


def test_a_space_drawn_between_chinese_characters_is_noticed(seen: dict[str, Visit]) -> None:
    assert seen["spaced"].spaced == ["文 中"]
