"""What all tests share: one browser, started when the first test asks for it; the tests that need it run last."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import ARGUMENTS, find


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Quick tests first. (Playwright also keeps an event loop running, which tests of our server must not meet.)"""
    items.sort(key=lambda item: "chromium" in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A headless browser that can reach this machine only."""
    path = find()
    assert path is not None, "no browser: run python -m tests.browser.install"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()
