"""The fixture's site, rendered once, and ways to look at it."""

from functools import cache

from lxml import etree, html

from site_builder import pages, render
from site_builder.model.page import Page
from tests.pages import fixture


@cache
def planned() -> tuple[Page, ...]:
    return pages.plan(fixture.corpus())


@cache
def site() -> dict[str, str]:
    """The text of every page by the path of its file."""
    renderer = render.Renderer(render.Templates(fixture.TEMPLATES), fixture.corpus())
    return {file.path: file.content.decode() for file in map(renderer.render, planned())}


@cache
def page(path: str) -> html.HtmlElement:
    """A page parsed."""
    return html.document_fromstring(site()[path])


@cache
def xml(path: str) -> etree._Element:
    """An XML file parsed."""
    return etree.fromstring(site()[path].encode())


def html_paths() -> list[str]:
    return sorted(path for path in site() if path.endswith(".html"))


def words(element: html.HtmlElement) -> str:
    """The text of an element, white space folded."""
    return " ".join(element.text_content().split())
