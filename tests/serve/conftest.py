from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serve.example import Server, start, stop


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for tests that only ask."""
    folder = tmp_path_factory.mktemp("serve")
    (folder / "secret.txt").write_text("SECRET")
    server = start(folder, "hello")
    (server.out / "zh" / "out.txt").symlink_to(folder / "secret.txt")
    (server.out / "zh" / "inside.html").symlink_to(server.out / "index.html")
    (server.out / "zh" / "up").symlink_to(folder)
    (server.out / ".env").write_text("SECRET")
    (server.out / "zh" / ".git").mkdir()
    (server.out / "zh" / ".git" / "config").write_text("SECRET")
    (server.out / "empty").mkdir()
    yield server
    assert server.process.poll() is None
    stop(server)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server of its own for a test that changes something."""
    started = start(tmp_path, "first")
    yield started
    stop(started)
