"""Addresses as archived pages write them: relative, without scheme, with spaces; made whole or refused."""

from urllib.parse import urljoin

from site_builder.model.urls import external

_LOOSE = str.maketrans({" ": "%20", "|": "%7C", "^": "%5E", "`": "%60", "{": "%7B", "}": "%7D", "\\": "/"})


def absolute(address: str | None, base: str | None) -> str | None:
    """The http(s) address that is meant, or None if there is none that may be linked to.

    ``//host/path`` is read as https, a scheme set twice counts once; a relative one is joined to ``base``, the checked
    address of the document.
    """
    if not address:
        return None
    address = address.strip()
    if "://http" in address[:16]:
        address = address[address.index("://http") + 3 :]
    if address[:8].lower().startswith(("http://", "https://")):
        return external(address) or external(address.translate(_LOOSE))
    if address.startswith("//"):
        return external("https:" + address.translate(_LOOSE))
    scheme = address.split(":", 1)[0]
    if base is None or not address or address[0] == "#" or (":" in address and scheme.isalnum()):
        return None
    try:
        return external(urljoin(base, address.translate(_LOOSE)))
    except ValueError:
        return None
