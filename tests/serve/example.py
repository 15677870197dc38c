"""A tiny site with a build of its own, and the server around it as a process.

``python -m tests.serve.example build SOURCE OUT`` builds, ``... serve SOURCE OUT HOST`` serves on a free port.
"""

import queue
import socket
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from site_builder import emit
from site_builder.model.page import OutputFile

ROOT = Path(__file__).parents[2]
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)


def page(text: str) -> bytes:
    """A page as the site's own templates make them."""
    policy = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    head = f'<meta charset="utf-8">{policy}<title>x</title><link rel="icon" href="data:,">'
    return (
        f'<!doctype html><html lang="zh"><head>{head}</head><body class="a"><main>{text}</main></body></html>'.encode()
    )


def build(source: str, out: str) -> int:
    """Publish the text of the source; a text with BROKEN in it is an error."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(Path(source).glob("*.txt")))
    if "BROKEN" in text:
        sys.stderr.write(f"seeds/a.txt:3: error[broken]: <b>{text}</b>\n  hint: 修好它\n")
        return 1
    with emit.publishing(Path(out), ()) as site:
        files = [
            OutputFile("index.html", page(text)),
            OutputFile("zh/index.html", page(f"zh {text}")),
            OutputFile("zh/actors/x/index.html", page("x")),
            OutputFile("404.html", page("not here")),
            OutputFile("static/site.css", b"main { color: #111 }"),
            OutputFile("static/fonts/x.woff2", b"wOF2"),
            OutputFile("data/a.json", b"{}"),
            OutputFile("zh/feed.xml", b"<feed/>"),
            OutputFile(".nojekyll", b""),
        ]
        site.finish([site.write(file) for file in files])
    sys.stdout.write(f"built {text}\n")
    return 0


def serve(source: str, out: str, host: str, port: str = "0") -> int:
    """Serve it as the command line does."""
    from site_builder import serve as server

    command = (sys.executable, "-m", "tests.serve.example", "build", source, out)

    def announce(text: str) -> None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()

    return server.run(Path(out), (Path(source),), command, host, int(port), announce)


@dataclass(slots=True)
class Server:
    """The server's process and what it announced, line by line."""

    source: Path
    out: Path
    process: "subprocess.Popen[str]"
    lines: "queue.Queue[str]"
    port: int = 0

    def wait_for(self, words: str) -> str:
        """The next announced line that holds these words."""
        while True:
            line = self.lines.get(timeout=30)
            if words in line:
                return line

    def write(self, text: str) -> None:
        """Change the source."""
        (self.source / "a.txt").write_text(text, encoding="utf-8")

    def ask(self, request: bytes) -> bytes:
        """Send raw bytes and read until the server closes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
            connection.sendall(request)
            parts = []
            while part := connection.recv(65536):
                parts.append(part)
        return b"".join(parts)

    def get(self, path: str, host: str = "", *headers: str, method: str = "GET") -> tuple[int, str, bytes]:
        """Ask for a raw path: the status, the headers in lower case, the body."""
        named = f"Host: {host or f'127.0.0.1:{self.port}'}"
        lines = [f"{method} {path} HTTP/1.1", named, "Connection: close", *headers, "", ""]
        answer = self.ask("\r\n".join(lines).encode("utf-8"))
        head, _, body = answer.partition(b"\r\n\r\n")
        return int(head.split()[1]), head.decode("latin-1").lower(), body

    def shake_hands(self, host: str, origin: str | None) -> int:
        """The status of the answer to a WebSocket handshake."""
        origins = [f"Origin: {origin}"] if origin is not None else []
        lines = ["GET /livereload HTTP/1.1", f"Host: {host}", "Upgrade: websocket", "Connection: Upgrade"]
        keys = ["Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13"]
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
            connection.sendall("\r\n".join([*lines, *keys, *origins, "", ""]).encode())
            return int(connection.recv(65536).split()[1])


def start(folder: Path, text: str, host: str = "127.0.0.1") -> Server:
    """Start a server; ``wait_for_start`` tells when it is ready."""
    source, out = folder / "source", folder / "_site"
    source.mkdir(exist_ok=True)
    (source / "a.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "tests.serve.example", "serve", str(source), str(out), host]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", start_new_session=True
    )
    server = Server(source, out, process, queue.Queue())
    threading.Thread(target=_read_lines, args=(server,), daemon=True).start()
    address = server.wait_for("serving").partition("http://")[2].split("/")[0]
    server.port = int(address.rpartition(":")[2])
    return server


def _read_lines(server: Server) -> None:
    assert server.process.stdout is not None
    for line in server.process.stdout:
        server.lines.put(line.rstrip("\n"))


def stop(server: Server) -> None:
    """End the server, whatever it is doing."""
    server.process.kill()
    server.process.wait()


if __name__ == "__main__":
    sys.exit(build(*sys.argv[2:]) if sys.argv[1] == "build" else serve(*sys.argv[2:]))
