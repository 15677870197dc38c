"""The real site, built once and served below a prefix, and each of its pages opened once."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser

from tests.browser.serving import Served, serving
from tests.browser.visits import Visit, visit_all
from tests.command import build


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The site of the seeds, built for the address it is served under."""
    folder: Path = tmp_path_factory.mktemp("served") / "site"
    with serving(folder) as site:
        build("--out", folder, "--base-url", site.base)
        yield site


@pytest.fixture(scope="session")
def parsed(served: Served) -> Mapping[str, html.HtmlElement]:
    """Every page as a tree, by the path of its file."""
    parser = html.HTMLParser(encoding="utf-8")
    return {path: html.parse(served.folder / path, parser).getroot() for path in served.pages()}


@pytest.fixture(scope="session")
def visits(chromium: Browser, served: Served) -> list[Visit]:
    """Every page but the 404 page opened on a narrow screen."""
    return visit_all(chromium, served, [path for path in served.pages() if path != "404.html"])
