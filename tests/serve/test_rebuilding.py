import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.serve.example import ROOT, Server, start, stop


def eventually(server: Server, words: bytes, gone: bytes = b"nothing such", seconds: float = 10.0) -> bytes:
    """The home page as soon as it holds these words, and others no more."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        body = server.get("/")[2]
        if words in body and gone not in body:
            return body
        time.sleep(0.05)
    raise AssertionError(f"{words!r} did not appear; the page is {body!r}")


def test_the_site_is_built_before_it_is_served(server: Server) -> None:
    assert b"<main>first</main>" in server.get("/")[2]


def test_an_edit_is_built_and_served(server: Server) -> None:
    server.write("second")
    eventually(server, b"<main>second</main>")


def test_new_moved_and_deleted_files_are_noticed(server: Server, tmp_path: Path) -> None:
    old = tmp_path / "b.txt"
    old.write_text("moved in")
    os.utime(old, (1, 1))
    shutil.move(old, server.source / "b.txt")
    eventually(server, b"moved in")
    (server.source / "b.txt").rename(tmp_path / "b.txt")
    eventually(server, b"<main>first</main>")


def test_an_edit_that_keeps_the_date_is_noticed(server: Server) -> None:
    before = (server.source / "a.txt").stat()
    server.write("other text")
    os.utime(server.source / "a.txt", ns=(before.st_atime_ns, before.st_mtime_ns))
    eventually(server, b"other text")


def test_files_of_editors_and_caches_start_no_build(server: Server) -> None:
    (server.source / "__pycache__").mkdir()
    for name in (".a.txt.swp", "a.txt~", "x.pyc", "__pycache__/y.txt"):
        (server.source / name).write_text("x")
    time.sleep(0.6)
    server.write("second")
    assert server.lines.get(timeout=30) == "built second"


def test_a_loop_of_links_does_not_stop_the_watching(server: Server) -> None:
    (server.source / "loop").symlink_to(".")
    (server.source / "other").symlink_to("..")
    server.write("second")
    eventually(server, b"second")


def test_a_failed_build_shows_its_problems_and_keeps_the_last_good_site(server: Server) -> None:
    good = (server.out / "index.html").read_bytes()
    server.write("BROKEN")
    body = eventually(server, b"error[broken]").decode()
    assert "<main>first</main>" in body
    assert "seeds/a.txt:3: error[broken]: &lt;b&gt;BROKEN&lt;/b&gt;" in body
    assert "修好它" in body
    assert server.get("/")[0] == 200
    assert (server.out / "index.html").read_bytes() == good
    assert "error[broken]" in server.wait_for("error[broken]")
    server.write("mended")
    eventually(server, b"<main>mended</main>", gone=b'role="alert"')


def test_a_first_build_that_fails_is_shown_until_one_succeeds(tmp_path: Path) -> None:
    server = start(tmp_path, "BROKEN")
    try:
        status, _, body = server.get("/zh/")
        assert status == 503
        assert b"error[broken]" in body
        server.write("mended")
        eventually(server, b"<main>mended</main>")
    finally:
        stop(server)


def test_what_is_served_never_enters_the_output(server: Server) -> None:
    server.write("BROKEN")
    eventually(server, b"error[broken]")
    published = b"".join(path.read_bytes() for path in server.out.rglob("*") if path.is_file())
    assert b"livereload" not in published
    assert b"BROKEN" not in published


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_server_cleanly(server: Server, number: signal.Signals) -> None:
    with socket.create_connection(("127.0.0.1", server.port)):
        server.process.send_signal(number)
        assert server.process.wait(timeout=10) == 0
    assert server.lines.empty()


def test_a_signal_during_the_first_build_ends_it_too(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from site_builder import serve; "
        "command = (sys.executable, '-c', 'import os, time; open(\"begun\", \"w\").close(); time.sleep(60)'); "
        "sys.exit(serve.run(Path('out'), (), command, '127.0.0.1', 0, print))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([sys.executable, "-c", code], cwd=tmp_path, env=environment, start_new_session=True)
    while not (tmp_path / "begun").exists():
        time.sleep(0.05)
    process.terminate()
    assert process.wait(timeout=10) == 0


def test_a_port_in_use_is_said_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "tests.serve.example", "serve", "nowhere", "out", "127.0.0.1", port]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=30, check=False)
    assert done.returncode == 1
    assert f"127.0.0.1:{port}: error[address-in-use]" in done.stdout
    assert done.stderr == ""


def test_a_build_command_that_cannot_run_is_a_failure_to_show(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from site_builder import serve; "
        "sys.exit(serve.run(Path('out'), (), ('/no/such/program',), '127.0.0.1', 0, lambda text: print(text, flush=1)))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, stdout=subprocess.PIPE, encoding="utf-8"
    )
    assert process.stdout is not None
    said = process.stdout.readline()
    process.terminate()
    assert "cannot run the build" in said
    assert process.wait(timeout=10) == 0
    process.stdout.close()


@pytest.fixture
def tab(chromium: Browser) -> Iterator[tuple[Page, list[str]]]:
    """A page of the browser, and the complaints of its console."""
    complaints: list[str] = []
    opened = chromium.new_page()
    opened.on("console", lambda message: complaints.append(message.text))
    opened.on("pageerror", lambda failure: complaints.append(str(failure)))
    yield opened, complaints
    opened.close()


def test_the_browser_shows_an_edit_within_two_seconds(server: Server, tab: tuple[Page, list[str]]) -> None:
    page, complaints = tab
    page.goto(f"http://127.0.0.1:{server.port}/")
    waits = []
    for text in ("second", "third", "fourth"):
        begun = time.monotonic()
        server.write(text)
        expect(page.locator("main")).to_have_text(text, timeout=15_000)
        waits.append(time.monotonic() - begun)
    assert min(waits) < 2, "even the quickest of three was slow"
    page.goto(f"http://127.0.0.1:{server.port}/zh/")
    server.write("fifth")
    expect(page.locator("main")).to_have_text("zh fifth", timeout=15_000)
    assert complaints == []


def test_the_browser_shows_an_error_and_its_end(server: Server, tab: tuple[Page, list[str]]) -> None:
    page, complaints = tab
    page.goto(f"http://127.0.0.1:{server.port}/")
    server.write("BROKEN")
    expect(page.get_by_role("alert")).to_contain_text("error[broken]: <b>BROKEN</b>", timeout=15_000)
    expect(page.locator("main")).to_have_text("first")
    assert page.get_by_role("alert").evaluate("node => getComputedStyle(node).backgroundColor") == "rgb(122, 18, 18)"
    server.write("mended")
    expect(page.locator("main")).to_have_text("mended", timeout=15_000)
    expect(page.get_by_role("alert")).to_have_count(0)
    assert complaints == []


def test_a_page_left_open_by_an_earlier_server_is_brought_up_to_date(tmp_path: Path, chromium: Browser) -> None:
    server = start(tmp_path, "first")
    page = chromium.new_page()
    try:
        page.route("**/livereload.js*", lambda route: route.fulfill(body=""))
        page.goto(f"http://127.0.0.1:{server.port}/")
        page.unroute("**/livereload.js*")
        server.write("second")
        eventually(server, b"second")
        page.evaluate("""() => { const script = document.createElement('script');
            script.src = document.querySelector('script').src; document.querySelector('script').remove();
            document.head.append(script); }""")
        expect(page.locator("main")).to_have_text("second", timeout=5000)
    finally:
        page.close()
        stop(server)
