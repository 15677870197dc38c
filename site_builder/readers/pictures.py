"""Pictures of archived pages: which address is the real one, and which are no pictures at all."""

import re
from collections.abc import Callable
from urllib.parse import unquote

from site_builder.model.urls import host_of
from site_builder.readers.addresses import absolute

_LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-actualsrc",
    "data-lazyload",
    "data-echo",
    "data-url",
    "file",
)
_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
_STAND_IN = re.compile(
    r"(?:^|[/_.-])(?:placeholder|blank|icon|loading|spacer|lazy(?:load)?|transparent|grey|gray|1x1|pixel|space|clear|none)"
    r"[\w-]*\.(?:gif|png|svg|jpe?g|webp)(?:$|\?)",
    re.IGNORECASE,
)
_STAND_IN_HOSTS = frozenset(
    (
        "picsum.photos",
        "placeholder.com",
        "via.placeholder.com",
        "placehold.it",
        "placehold.co",
        "dummyimage.com",
        "placekitten.com",
        "loremflickr.com",
        "source.unsplash.com",
        "fakeimg.pl",
    )
)
_PROXY = re.compile(
    r"https?://[^/?#]+(?:/[^?#]*)?\?(?:(?:(?:url|src|u|image)=)?(https?(?:://|%3A%2F%2F)[^#]+)"
    r"|(?:url|src|u|image)=((?:ssl:)?(?:[a-z\d-]+\.)+[a-z]{2,24}(?:/|%2F)[^#]+))",
    re.IGNORECASE,
)
_TINY = re.compile(r"\s*[0-3](?:px)?\s*")
_TINY_STYLE = re.compile(r"(?:^|[;\s])(?:width|height)\s*:\s*[0-3](?:px)?\s*(?:;|$)|display\s*:\s*none")
_COUNTER = re.compile(
    r"/(?:pixel|beacon|counter|track(?:ing|er)?|stat|hm)[./?]|doubleclick\.net|google-analytics|feedburner\.com/~r/"
    r"|scorecardresearch|statcounter",
    re.IGNORECASE,
)
_FILE_NAME = re.compile(r"[^/\\<>。！？，,；;：:]{1,120}\.(?:jpe?g|png|gif|webp|avif|bmp|svg)", re.IGNORECASE)

Attribute = Callable[[str], str | None]


def is_picture(get: Attribute) -> bool:
    """Whether an ``img`` shows something: no tracking pixel, no smiley. ``get`` reads an attribute."""
    if _TINY.fullmatch(get("width") or "-") or _TINY.fullmatch(get("height") or "-"):
        return False
    if _TINY_STYLE.search(get("style") or ""):
        return False
    if "smiley" in (get("class") or "") or "emoji" in (get("class") or ""):
        return False
    return _COUNTER.search(get("src") or "") is None


def address_of(get: Attribute, base: str | None) -> str | None:
    """The checked address of an ``img``: its ``src``, or what stands in for it where that is loaded later; or None."""
    source = unproxied(absolute(get("src"), base))
    if source is not None and not is_stand_in(source):
        return source
    for name in _LAZY:
        found = unproxied(absolute(get(name), base))
        if found is not None and not is_stand_in(found):
            return found
    for name in _SETS:
        found = _largest(get(name), base)
        if found is not None:
            return found
    return None


def description(alt: str | None) -> str:
    """What an ``alt`` says of a picture: nothing where a program put the name of the picture's file there."""
    words = " ".join((alt or "").split())
    return "" if _FILE_NAME.fullmatch(words) else words


def unproxied(address: str | None) -> str | None:
    """The picture's own address where it was fetched through a proxy that carries it in its query."""
    match = _PROXY.fullmatch(address) if address is not None and "?" in address else None
    if match is None:
        return address
    own = match[1] or f"https://{match[2].removeprefix('ssl:')}"
    return absolute(unquote(own) if "%" in own[:12] or "/" not in own[8:] else own, None) or address


def is_stand_in(address: str) -> bool:
    """Whether an address leads to a placeholder instead of a picture."""
    return host_of(address) in _STAND_IN_HOSTS or _STAND_IN.search(address) is not None


def _largest(candidates: str | None, base: str | None) -> str | None:
    best: tuple[float, str] | None = None
    for candidate in re.split(r",\s+", candidates or ""):
        parts = candidate.split()
        address = absolute(parts[0], base) if parts else None
        size = re.fullmatch(r"(\d+(?:\.\d+)?)[wx]", parts[1]) if len(parts) > 1 else None
        weight = float(size[1]) if size else 0.0
        if address is not None and (best is None or weight > best[0]):
            best = (weight, address)
    return best[1] if best else None
