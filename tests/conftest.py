"""What all tests share: one browser, started when the first test asks for it; the tests that need it run last."""

from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import ARGUMENTS, find

# The same examples on every run and however busy the machine: a failure is a change's, never a chance's. New examples
# are looked for with ``pytest --hypothesis-profile=explore``.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile("steady")


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
