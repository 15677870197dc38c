"""What the local server answers, and to whom: a file of the site, the reload script added, or a refusal."""

import html
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes

RELOAD_STYLE = """\
#livereload-problems {
  all: revert; position: sticky; inset-block-start: 0; z-index: 9999; max-block-size: 60vh; overflow: auto;
  margin: 0; padding: 1rem 1.5rem; background: #7a1212; color: #fff; text-align: start;
  font: 0.875rem/1.5 ui-monospace, "Noto Sans Mono CJK SC", monospace;
}
#livereload-problems p { margin: 0 0 0.5rem; color: inherit; font: bold 1rem/1.5 system-ui, sans-serif; }
#livereload-problems pre { margin: 0; color: inherit; background: none; font: inherit; white-space: pre-wrap; }
@media print { #livereload-problems { display: none; } }
"""
"""The style of the problems shown on a page; a file of its own, for the site's policy forbids styles in a page."""

_SEGMENT = re.compile(r"[A-Za-z0-9_~+@=,-][A-Za-z0-9._~+@=,-]{0,199}")
_HEAD_END = re.compile(rb"</head\s*>", re.IGNORECASE)
_BODY = re.compile(rb"<body(?:\s[^>]*)?>", re.IGNORECASE)
_MOST_SHOWN = 20_000
_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'"
_TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json; charset=utf-8",
    "jsonl": "application/jsonl; charset=utf-8",
    "xml": "application/xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8",
    "webmanifest": "application/manifest+json; charset=utf-8",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "avif": "image/avif",
    "ico": "image/vnd.microsoft.icon",
    "woff2": "font/woff2",
    "woff": "font/woff",
    "pdf": "application/pdf",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A response; ``location`` is set where it leads elsewhere."""

    status: int
    content_type: str
    body: bytes
    location: str = ""


def own_authorities(host: str, port: int) -> frozenset[str]:
    """The Host headers that mean a server listening here: any other came by a foreign name that leads to it."""
    names = {"127.0.0.1", "localhost", "[::1]"} | ({bracketed(host).lower()} - {"0.0.0.0", "[::]", ""})
    return frozenset(f"{name}:{port}" for name in names) | (frozenset(names) if port == 80 else frozenset())


def bracketed(host: str) -> str:
    """A host as addresses write it: brackets around an IPv6 one."""
    return f"[{host}]" if ":" in host else host


def answer(out: Path, path: str, script: str, failure: str) -> Answer:
    """Answer a request's raw path from the site in ``out``; whatever is not a file of it is 404. Never raises.

    ``script`` is the address of the reload script, ``failure`` why the last build failed, empty if it did not. A page
    then shows it above the last good version of itself.
    """
    segments = _segments(path)
    if segments is not None:
        content = _read(out, segments)
        if content is not None:
            return _file(segments[-1], content, 200, script, failure)
        if segments[-1] != "index.html" and _read(out, [*segments, "index.html"]) is not None:
            return Answer(302, _TYPES["txt"], b"", f"/{'/'.join(segments)}/")
    missing = _read(out, ["404.html"])
    if missing is not None:
        return _file("404.html", missing, 404, script, failure)
    if failure and _read(out, ["index.html"]) is None:
        return Answer(503, _TYPES["html"], with_reload(_bare("503"), script, failure))
    return Answer(404, _TYPES["html"], with_reload(_bare("404"), script, failure))


def with_reload(page: bytes, script: str, failure: str = "") -> bytes:
    """A page with the reload script in its head and, if the last build failed, the reason at the top of its body."""
    added = f'<script src="{html.escape(script)}"></script>'
    if failure:
        added = f'<link rel="stylesheet" href="/livereload.css">{added}'
    page = _insert(page, _HEAD_END.search(page), added, before=True)
    return _insert(page, _BODY.search(page), _shown(failure), before=False) if failure else page


def _insert(page: bytes, found: re.Match[bytes] | None, added: str, before: bool) -> bytes:
    at = len(page) if found is None else found.start() if before else found.end()
    return page[:at] + added.encode() + page[at:]


def _shown(failure: str) -> str:
    visible = "".join(c if c == "\n" or c.isprintable() else ascii(c)[1:-1] for c in failure[:_MOST_SHOWN])
    cut = "\n..." if len(failure) > _MOST_SHOWN else ""
    title = '<span lang="zh">最近的修改未能发布</span> · The latest change is not published'
    text = html.escape(visible.strip() + cut)
    return f'<section id="livereload-problems" role="alert" lang="en"><p>{title}</p><pre>{text}</pre></section>'


def _bare(title: str) -> bytes:
    policy = f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    head = f'<head><meta charset="utf-8">{policy}<title>{title}</title></head>'
    return f'<!doctype html><html lang="en">{head}<body><p>{title}</p></body></html>'.encode()


def _file(name: str, content: bytes, status: int, script: str, failure: str) -> Answer:
    content_type = _TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")
    if content_type.startswith("text/html"):
        content = with_reload(content, script, failure)
    return Answer(status, content_type, content)


def _segments(path: str) -> list[str] | None:
    """The names a path is made of; None if it is not one the site can have. A folder's path ends in its index."""
    try:
        decoded = unquote_to_bytes(path).decode("ascii")
    except UnicodeError:
        return None
    if not decoded.startswith("/") or len(decoded) > 2000:
        return None
    names = decoded[1:].split("/")
    if not names[-1]:
        names[-1] = "index.html"
    return names if all(map(_SEGMENT.fullmatch, names)) else None


def _read(out: Path, segments: list[str]) -> bytes | None:
    """The bytes of a regular file that lies in the folder without any link on the way; else None."""
    root = os.path.realpath(out)
    target = "/".join([root.rstrip("/"), *segments])
    if os.path.realpath(target) != target:
        return None
    try:
        with os.fdopen(os.open(target, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as file:
            return file.read() if stat.S_ISREG(os.fstat(file.fileno()).st_mode) else None
    except OSError:
        return None
