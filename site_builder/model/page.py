"""What is to be rendered, and what was."""

from collections.abc import Callable

from site_builder.model.language import LanguageCode
from site_builder.model.urls import Route
from site_builder.model.value import value


@value
class Page:
    """One address in one language, planned but not rendered.

    ``path`` is below the site root (``zh/actors/x/``). ``view`` makes the template's contract, a frozen dataclass
    defined beside its page kind; it is called when the page is rendered, so that planning a large site costs little.
    ``language`` is None for pages in all languages at once (the cover, 404).
    """

    path: str
    route: Route
    language: LanguageCode | None
    template: str
    view: Callable[[], object]


@value
class OutputFile:
    """A finished file: its path below the site root (ASCII, forward slashes) and its bytes."""

    path: str
    content: bytes
