"""A plain server on this machine for a site that lives below a prefix, as on a project's pages."""

import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

PREFIX = "/some/prefix/"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".xml": "application/xml",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
}


@dataclass(frozen=True, slots=True)
class Served:
    """A folder and the address (with a slash at its end) it is served under."""

    folder: Path
    base: str

    def address(self, path: str) -> str:
        """The address of a file; that of an index file is its folder's."""
        return self.base + path.removesuffix("index.html")

    def file(self, address: str) -> str | None:
        """The path of the file an address stands for (which may not exist), or None for addresses elsewhere."""
        if not address.startswith(self.base):
            return None
        path = unquote(urlsplit(address).path)[len(urlsplit(self.base).path) :]
        return path + "index.html" if path == "" or path.endswith("/") else path

    def pages(self) -> list[str]:
        """The paths of all HTML files."""
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html"))


@contextmanager
def serving(folder: Path) -> Iterator[Served]:
    """Serve a folder, which may be filled later, on a free port until the end of the block."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            found = served.file(f"http://{self.headers['Host']}{self.path}")
            if found is not None and (folder / found).is_file():
                self._answer(200, folder / found)
            else:
                self._answer(404, folder / "404.html")

        def _answer(self, status: int, path: Path) -> None:
            content = path.read_bytes() if path.is_file() else b"nothing here"
            self.send_response(status)
            known = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0]
            self.send_header("Content-Type", known or "application/octet-stream")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    served = Served(folder, f"http://127.0.0.1:{server.server_address[1]}{PREFIX}")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
