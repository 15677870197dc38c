"""What stands round every page: addresses, other languages, navigation."""

from collections.abc import Collection, Iterable

from site_builder.model import urls
from site_builder.model.corpus import Corpus
from site_builder.model.dates import PartialDate
from site_builder.model.language import Language, LanguageCode, Reading
from site_builder.model.urls import Route
from site_builder.model.value import value
from site_builder.pages.edition import Edition, path_in
from site_builder.pages.lines import Tab

_NO_INDEX = "noindex, noarchive"
"""What search engines are told of pages that a program converted and nobody read."""


@value
class Twin:
    """The same page in a language: its code, its BCP 47 tag, its own name, the path and the full address.

    ``converted`` is true where a program made it of another.
    """

    code: LanguageCode
    tag: str
    name: str
    path: str
    address: str
    current: bool
    converted: bool


@value
class Frame:
    """The frame of one page.

    ``kind`` is the route's; ``root`` leads from the page to the site root. ``alternates`` holds every twin, or none
    where the page has no real counterpart; ``twins`` always holds every twin, for the language switch. ``default`` is
    the full address of the page for readers of no known language; ``current`` is the path of the tab that leads to
    this page, if one does; ``accent`` is the place of the page's period among the periods (0: none). ``converted`` is
    the page's own language where a program is to convert what is written here in the language ``tag``, else None.
    """

    kind: str
    root: str
    tag: str
    site: Reading
    home: str
    canonical: str
    alternates: tuple[Twin, ...]
    twins: tuple[Twin, ...]
    default: str
    navigation: tuple[Tab, ...]
    footer: tuple[Tab, ...]
    current: str
    feed: str
    as_of: PartialDate | None
    robots: str
    accent: int
    converted: Language | None


def frame(
    edition: Edition, route: Route, *, lacking: Collection[LanguageCode] = (), robots: str = "", accent: int = 0
) -> Frame:
    """The frame of a page of an edition; ``lacking`` are the languages in which its content is not there."""
    corpus = edition.corpus
    path = urls.path(route, edition.folder)
    current = urls.file_of(path)
    twins = twins_of(corpus, route, edition.language)
    converted = edition.language if edition.language.converted_from else None
    return Frame(
        kind=route.kind,
        root=urls.root_of(path),
        tag=edition.language.origin.tag,
        site=edition.read(corpus.site.title),
        home=edition.path(Route("home")),
        canonical=urls.absolute(corpus.site.base_url, path),
        alternates=_alternates(twins, lacking, edition),
        twins=twins + tuple(_twin(corpus, language, route, edition.language) for language in corpus.site.converted),
        default=corpus.site.base_url,
        navigation=edition.navigation,
        footer=edition.footer,
        current=current if any(tab.path == current for tab in edition.navigation) else "",
        feed=urls.path(Route("feed"), edition.code),
        as_of=corpus.site.as_of,
        robots=_NO_INDEX if converted else robots,
        accent=accent,
        converted=converted,
    )


def _alternates(twins: tuple[Twin, ...], lacking: Collection[LanguageCode], edition: Edition) -> tuple[Twin, ...]:
    if not lacking and not edition.language.converted_from:
        return twins
    codes = counterparts((twin.code for twin in twins), lacking)
    return tuple(twin for twin in twins if twin.code in codes) if edition.folder in codes else ()


def counterparts(codes: Iterable[LanguageCode], lacking: Collection[LanguageCode]) -> tuple[LanguageCode, ...]:
    """The languages whose pages are real counterparts of each other; none where there is but one."""
    found = tuple(code for code in codes if code not in lacking)
    return found if len(found) > 1 else ()


def twins_of(corpus: Corpus, route: Route, current: Language | None = None) -> tuple[Twin, ...]:
    """The pages of a route in every language; ``current`` is the language of the page that names them."""
    return tuple(_twin(corpus, language, route, current) for language in corpus.site.languages)


def _twin(corpus: Corpus, language: Language, route: Route, current: Language | None) -> Twin:
    return Twin(
        code=language.code,
        tag=language.tag,
        name=language.name,
        path=path_in(language.code, route),
        address=urls.absolute(corpus.site.base_url, urls.path(route, language.code)),
        current=language is current,
        converted=language.converted_from is not None,
    )
