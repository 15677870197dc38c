"""The only maker of addresses: of pages of the site, and checks of addresses from elsewhere."""

import re
from urllib.parse import urlsplit

from site_builder.model.language import LanguageCode
from site_builder.model.value import value


@value
class Route:
    """An address without language: a kind of page and, where there are many of the kind, an id.

    ``Route("home")``, ``Route("article", slug)``, ``Route("parallel", slug)``, ``Route("actor", id)``,
    ``Route("actors")``, ``Route("period", id)``, ``Route("map")``, ``Route("disputes")``, ``Route("dispute", id)``,
    ``Route("ledger")``, ``Route("naming")``, ``Route("sources")``, ``Route("method")``, ``Route("rights")``,
    ``Route("feed")``, ``Route("chronology")`` and its parts ``Route("chronology-period", id)``,
    ``Route("chronology-source", id)``, ``Route("chronology-actor", id)`` (without an id: the list of them).
    """

    kind: str
    id: str = ""


_FOLDERS = {
    "article": "articles",
    "actor": "actors",
    "period": "periods",
    "dispute": "disputes",
    "chronology-period": "chronology/period",
    "chronology-actor": "chronology/actor",
    "chronology-source": "chronology/source",
}
_FILES = {"feed": "feed.xml"}


def path(route: Route, language: LanguageCode) -> str:
    """The page's path below the site root, ending with a slash: ``zh/articles/<slug>/``; home is ``zh/``."""
    if route.kind == "home":
        return f"{language}/"
    if route.kind in _FILES:
        return f"{language}/{_FILES[route.kind]}"
    if route.kind == "parallel":
        return f"{language}/articles/{route.id}/parallel/"
    folder = _FOLDERS.get(route.kind, route.kind)
    return f"{language}/{folder}/{route.id}/" if route.id else f"{language}/{folder}/"


def file_of(page_path: str) -> str:
    """The file a page path is written to: ``zh/`` → ``zh/index.html``."""
    return f"{page_path}index.html" if page_path == "" or page_path.endswith("/") else page_path


def root_of(page_path: str) -> str:
    """The relative way from a page to the site root: ``zh/articles/x/`` → ``../../../``; the root itself → ``./``."""
    return "../" * page_path.count("/") or "./"


def between(start: Route, end: Route) -> str:
    """The relative way from one page to another of the same language: the same text in every language."""
    here, there = (path(route, LanguageCode("")).removeprefix("/") for route in (start, end))
    return root_of(here) + file_of(there)


def anchor(paragraph: int) -> str:
    """The fragment of a numbered paragraph: ``p12``; the title is ``title``."""
    return f"p{paragraph}" if paragraph else "title"


def event_anchor(event: str) -> str:
    """The fragment of an event: ``event-<id>``."""
    return f"event-{event}"


def place_anchor(place: str) -> str:
    """The fragment of a place in the list beside the map: ``place-<id>``."""
    return f"place-{place}"


def absolute(base_url: str, page_path: str) -> str:
    """The full address of a page path."""
    return base_url + page_path


def base_path(base_url: str) -> str:
    """The path part of the base address, with slashes at both ends: ``https://host/p/`` → ``/p/``."""
    return urlsplit(base_url).path or "/"


_BAD = re.compile(r"[\x00-\x20\x7f-\xa0\"'<>\\^`{|}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]")
_HOST = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.)*[a-z0-9](?:[a-z0-9-]{0,62})\.?", re.IGNORECASE)


def external(address: str) -> str | None:
    """The address if it may be linked to (http or https, a plain host, no userinfo, no odd characters), else None.

    Unicode in the path is allowed (IRI, RFC 3987); addresses that ``urlsplit`` cannot take apart are not.
    """
    address = address.strip(" \t\n\r\f")
    if len(address) > 4096 or _BAD.search(address):
        return None
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or "@" in parts.netloc:
        return None
    host = parts.hostname or ""
    try:
        host = host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError:
        return None
    if not _HOST.fullmatch(host) or len(host) > 253 or port == 0:
        return None
    return address


def host_of(address: str) -> str:
    """The host of a checked address, lower case, without ``www.``; empty if there is none."""
    try:
        host = (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""
    return host.removeprefix("www.")
