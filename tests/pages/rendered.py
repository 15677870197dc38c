"""Sites made of a corpus, the fixture's rendered once, and ways to look at them."""

from functools import cache

from lxml import etree, html

from site_builder import pages, render
from site_builder.model.corpus import Corpus
from site_builder.model.page import Page
from tests.pages import fixture


@cache
def planned() -> tuple[Page, ...]:
    return pages.plan(fixture.corpus())


def files(corpus: Corpus, *kinds: str) -> dict[str, str]:
    """The text of every page of a corpus, or of those of some kinds, by the path of its file."""
    renderer = render.Renderer(render.Templates(fixture.TEMPLATES), corpus)
    made = (renderer.render(page) for page in pages.plan(corpus) if not kinds or page.route.kind in kinds)
    return {file.path: file.content.decode() for file in made}


@cache
def site() -> dict[str, str]:
    """The text of every page by the path of its file."""
    return files(fixture.corpus())


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
