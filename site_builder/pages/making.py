"""How page kinds plan their pages."""

from collections.abc import Callable, Iterator
from functools import partial

from site_builder.model import urls
from site_builder.model.page import Page
from site_builder.model.urls import Route
from site_builder.pages.edition import Edition

View = Callable[[Edition, Route], object]


def in_each(editions: tuple[Edition, ...], route: Route, template: str, view: View) -> Iterator[Page]:
    """The page of one route in every language; ``view`` is called with the edition and the route when rendered."""
    for edition in editions:
        path = urls.path(route, edition.folder)
        yield Page(path, route, edition.folder, template, partial(view, edition, route))
