"""The local server: builds, serves the result on this machine only, rebuilds on every change and reloads the browser.

Import it only to serve: livereload and Tornado take a while to load.
"""

import asyncio
import contextlib
import gc
import logging
import os
import secrets
import signal
import socket
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from livereload.watcher import Watcher
from tornado.escape import json_decode
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, HTTPError, RequestHandler

from site_builder import serve_pages
from site_builder.model.problems import Place, error

Announce = Callable[[str], None]

_LOOK_EVERY = 0.2
_SETTLE = 0.05
_LOOKS_TO_SETTLE = 20
_IGNORED_ENDS = ("~", ".pyc", ".tmp", "#")
_LARGEST_REQUEST = 65_536


def run(
    out: Path, watched: tuple[Path, ...], build_command: tuple[str, ...], host: str, port: int, announce: Announce
) -> int:
    """Build, then serve ``out`` and rebuild on changes until SIGINT or SIGTERM; the exit status.

    ``build_command`` is run anew for each build, so that changed code takes part; a status other than 0 means that
    nothing was published, and its standard error says why. ``announce`` is given every line for the user.
    """
    gc.enable()  # unlike a build, a server lives long
    for name in ("tornado", "livereload"):
        logging.getLogger(name).addHandler(logging.NullHandler())
        logging.getLogger(name).propagate = False
    try:
        sockets = bind_sockets(port, address=host, backlog=1024)
    except OSError as failure:
        message = f"cannot listen here: {failure.strerror}"
        announce(
            str(error("address-in-use", Place(f"{host}:{port}"), message, "end what listens there, or use --port"))
        )
        return 1
    asyncio.run(_serve(_Workshop(out, watched, build_command, announce), sockets, host))
    return 0


@dataclass(slots=True)
class _Workshop:
    """What is served and how it is made. ``generation`` tells a page whether it shows the newest build."""

    out: Path
    watched: tuple[Path, ...]
    build_command: tuple[str, ...]
    announce: Announce
    failure: str = ""
    generation: int = 0

    async def build(self) -> None:
        """Run the build; what it says is announced, and kept as the failure if it fails."""
        try:
            status, said, complained = await _run(self.build_command)
        except OSError as failure:
            status, said, complained = 1, "", f"cannot run the build: {failure}"
        for text in (said, complained):
            if text.strip():
                self.announce(text.rstrip())
        self.failure = "" if status == 0 else complained or said or f"the build ended with status {status}"
        # Random to begin with, so that a page left open from an earlier run of the server knows it is old.
        self.generation = self.generation + 1 if self.generation else 1 + secrets.randbelow(2**40)


async def _run(command: tuple[str, ...]) -> tuple[int, str, str]:
    """Run a command in a session of its own: its status, standard output and standard error. Raises OSError."""
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    try:
        said, complained = await process.communicate()
    except asyncio.CancelledError:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # publishing is safe against it
        await process.wait()
        raise
    return process.returncode or 0, said.decode("utf-8", "replace"), complained.decode("utf-8", "replace")


async def _serve(workshop: _Workshop, sockets: list[socket.socket], host: str) -> None:
    """Work until a signal asks to end. The sockets listen already: browsers wait for the first build."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    port = sockets[0].getsockname()[1]
    server = HTTPServer(
        _application(workshop, serve_pages.own_authorities(host, port), port),
        max_header_size=_LARGEST_REQUEST,
        max_body_size=_LARGEST_REQUEST,
        idle_connection_timeout=60,
        body_timeout=10,
    )
    work = asyncio.create_task(_work(workshop, server, sockets, f"http://{serve_pages.bracketed(host)}:{port}/"))
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({work, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        server.stop()
        for task in (work, stopping):
            task.cancel()
        await asyncio.wait({work, stopping})
        await server.close_all_connections()
    if not work.cancelled():
        work.result()


async def _work(workshop: _Workshop, server: HTTPServer, sockets: list[socket.socket], address: str) -> None:
    watcher = _Watcher()
    for folder in workshop.watched:
        watcher.watch(os.fspath(folder))
    await asyncio.to_thread(watcher.examine)  # before the build, so that an edit made during it is noticed
    await workshop.build()
    server.add_sockets(sockets)
    workshop.announce(f"serving {workshop.out} at {address} (Ctrl-C ends)")
    loop = asyncio.get_running_loop()
    pause = _LOOK_EVERY
    while True:
        await asyncio.sleep(pause)
        start = loop.time()
        changed, _ = await asyncio.to_thread(watcher.examine)
        pause = max(_LOOK_EVERY, 5 * (loop.time() - start))  # looking may take a fifth of one core, not more
        if changed:
            await _settled(watcher)
            await workshop.build()
            _Socket.reload_all(watcher)


async def _settled(watcher: "_Watcher") -> None:
    """Wait until a look finds nothing new: editors and git change several files at once."""
    for _ in range(_LOOKS_TO_SETTLE):
        await asyncio.sleep(_SETTLE)
        changed, _ = await asyncio.to_thread(watcher.examine)
        if not changed:
            return


class _Watcher(Watcher):  # type: ignore[misc]
    """livereload's watcher, made to notice files moved in with an old date, and to follow no linked folder."""

    def is_changed(self, path: str, ignore: object = None) -> bool:
        """Whether anything below a path came, went or changed since the last look."""
        found = _state(Path(path))
        if found == self._task_mtimes:
            return False
        self._task_mtimes.clear()
        self._task_mtimes.update(found)
        self.filepath = path
        return True


def _state(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Time of change, size and number of every file below a folder."""
    found: dict[str, tuple[int, int, int]] = {}
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and name != "__pycache__"]
        for name in files:
            if not name.startswith(".") and not name.endswith(_IGNORED_ENDS):
                path = f"{parent}/{name}"
                with contextlib.suppress(OSError):
                    status = os.stat(path)  # noqa: PTH116 (up to tens of thousands of files, several times a second)
                    found[path] = (status.st_mtime_ns, status.st_size, status.st_ino)
    return found


def _application(workshop: _Workshop, authorities: frozenset[str], port: int) -> Application:
    given = {"workshop": workshop, "authorities": authorities, "port": port}
    routes = [(r"/livereload", _Socket), (r"/livereload\.js", _Script), (r"/livereload\.css", _Style), (r".*", _Pages)]
    return Application(
        [(pattern, handler, given) for pattern, handler in routes],
        log_function=lambda handler: None,
        websocket_ping_interval=30,
        websocket_max_message_size=_LARGEST_REQUEST,
    )


class _Guarded(RequestHandler):
    """Answers only requests that name this server and come from its own pages."""

    needs_origin = False

    def initialize(self, workshop: _Workshop, authorities: frozenset[str], port: int) -> None:
        """Take what the application gives to every handler."""
        self.workshop, self.authorities, self.port = workshop, authorities, port

    def prepare(self) -> None:
        """Refuse foreign names (DNS rebinding) and foreign pages, as if nothing were here."""
        origin = self.request.headers.get("Origin")
        own_host = self.request.host.lower() in self.authorities
        own_origin = origin == f"http://{self.request.host.lower()}" or (origin is None and not self.needs_origin)
        if not (own_host and own_origin):
            raise HTTPError(404)

    def set_default_headers(self) -> None:
        """Nothing is kept by the browser, and no other site may use it."""
        self.clear_header("Server")
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")

    def compute_etag(self) -> None:
        """Nothing is kept, so nothing is compared."""

    def write_error(self, status_code: int, **_: object) -> None:
        """A refusal says its number and no more."""
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish(str(status_code))

    def log_exception(self, *exception: object) -> None:
        """Tell of an error of the server itself; a refusal is none."""
        if not isinstance(exception[1], HTTPError):
            self.workshop.announce(f"error while answering {self.request.path}:\n{traceback.format_exc()}")


class _Pages(_Guarded):
    """The files of the site."""

    def get(self) -> None:
        """A file of the site, or 404."""
        workshop = self.workshop
        script = f"/livereload.js?port={self.port}&snipver={workshop.generation}"
        answer = serve_pages.answer(workshop.out, self.request.path, script, workshop.failure)
        self.set_status(answer.status)
        self.set_header("Content-Type", answer.content_type)
        if answer.location:
            self.set_header("Location", answer.location)
        self.write(answer.body)

    head = get


class _Script(_Guarded, LiveReloadJSHandler):  # type: ignore[misc]
    """livereload's script for the browser."""

    def get(self) -> None:
        """The script."""
        super().get()
        self.set_header("Content-Type", "text/javascript; charset=utf-8")


class _Style(_Guarded):
    """The style of the problems shown on a page."""

    def get(self) -> None:
        """The style sheet."""
        self.set_header("Content-Type", "text/css; charset=utf-8")
        self.write(serve_pages.RELOAD_STYLE)


class _Socket(_Guarded, LiveReloadHandler):  # type: ignore[misc]
    """livereload's socket, for pages of this server only; a page older than the newest build is reloaded at once."""

    needs_origin = True
    generation = None

    def on_message(self, message: str | bytes) -> None:
        """Shake hands. A script tells with ``snipver`` which generation its page shows; nonsense ends the talk."""
        try:
            super().on_message(message)
            words = json_decode(message)
            if words["command"] == "hello":
                self.generation = words.get("snipver")
            elif words["command"] == "info" and self.generation != self.workshop.generation:
                self.send_message({"command": "reload", "path": "/", "liveCSS": False})
        except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
            self.close()

    @classmethod
    def reload_all(cls, watcher: Watcher) -> None:
        """Reload every page that is open."""
        cls.watcher = watcher
        cls.reload_waiters("/")
