import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from site_builder import emit
from site_builder.emit import exchange, lock
from site_builder.model.page import OutputFile
from site_builder.model.problems import InputError
from tests.emit.sites import files, publish, published, whole

ROOT = Path(__file__).parents[2]


def builder(out: Path, versions: str) -> "subprocess.Popen[bytes]":
    """A process that publishes these versions and says each on its standard output."""
    command = [sys.executable, "-m", "tests.emit.sites", str(out), versions]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)


def test_a_killed_rebuild_always_leaves_a_whole_site(tmp_path: Path) -> None:
    out, moments = tmp_path / "_site", random.Random(7)
    publish(out, *files("A"))
    seen = set()
    for kill in range(50):
        process = builder(out, "BA...")
        assert process.stdout is not None
        process.stdout.read(1 + kill % 2)
        time.sleep(moments.uniform(0, 0.05))
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        found = published(out)
        assert found in (whole("A"), whole("B"))
        seen.add(found == whole("A"))
    assert seen == {True, False}
    publish(out, *files("C"), patience=0)
    assert published(out) == whole("C")


def test_a_rebuild_stopped_at_any_moment_shows_a_whole_site(tmp_path: Path) -> None:
    out, moments = tmp_path / "_site", random.Random(8)
    publish(out, *files("A"))
    process = builder(out, "BA...")
    assert process.stdout is not None
    process.stdout.read(1)
    try:
        for _ in range(30):
            time.sleep(moments.uniform(0, 0.03))
            process.send_signal(signal.SIGSTOP)
            os.waitpid(process.pid, os.WUNTRACED)
            assert published(out) in (whole("A"), whole("B"))
            process.send_signal(signal.SIGCONT)
    finally:
        process.kill()
        process.communicate()


def test_a_reader_finds_every_file_whole_during_rebuilds(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    publish(out, *files("A", 40))
    shared = [file.path for file in files("A", 40) if not file.path.startswith("only/")]
    contents = {files(version, 1)[0].content for version in "AB"}
    odd: list[str] = []
    done = threading.Event()

    def read_all() -> None:
        while not done.is_set():
            odd.extend(path for path in shared if (out / path).read_bytes() not in contents)

    reader = threading.Thread(target=read_all)
    reader.start()
    for _ in range(30):
        for version in "BA":
            publish(out, *files(version, 40))
    done.set()
    reader.join()
    assert odd == []
    assert reader.ident is not None


@pytest.mark.parametrize("step", range(1, 200, 7))
def test_every_step_is_a_safe_place_to_die(tmp_path: Path, step: int) -> None:
    out = tmp_path / "_site"
    publish(out, *files("A", 12))
    publish(out, *files("B", 12))
    child = os.fork()
    if child == 0:
        publish_until_step(out, step)
    os.waitpid(child, 0)
    assert published(out) in (whole("B", 12), whole("C", 12))
    publish(out, *files("D", 12), patience=0)
    assert published(out) == whole("D", 12)


def publish_until_step(out: Path, step: int) -> None:
    """Publish version C; end the process at the n-th system call that Python reports."""
    left = [step]

    def hook(event: str, _: object) -> None:
        if event.startswith(("os.", "open", "shutil.", "ctypes.", "fcntl.")):
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)
    publish(out, *files("C", 12))
    os._exit(0)


def no_swap(_: Path, __: Path) -> bool:
    return False


@pytest.fixture
def two_renames(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that cannot exchange two folders in one step."""
    monkeypatch.setattr(exchange.publish, "__defaults__", (no_swap,))


@pytest.mark.usefixtures("two_renames")
def test_two_renames_do_where_there_is_no_exchange(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    for version in "ABAC":
        publish(out, *files(version, 9))
        assert published(out) == whole(version, 9)
    assert sorted(path.name for path in (tmp_path / "._site.build").iterdir()) == ["lock", "next"]


@pytest.mark.usefixtures("two_renames")
@pytest.mark.parametrize("renames", [0, 1, 2, 3])
def test_a_crash_between_the_renames_is_mended_by_the_next_build(
    tmp_path: Path, renames: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "_site"
    publish(out, *files("A", 9))
    child = os.fork()
    if child == 0:
        die_before_rename(monkeypatch, renames)
        publish(out, *files("B", 9))
        os._exit(0)
    os.waitpid(child, 0)
    assert out.exists() == (renames != 1)
    with emit.publishing(out, ()):
        assert published(out) == whole("A" if renames < 2 else "B", 9)
    publish(out, *files("C", 9))
    assert published(out) == whole("C", 9)
    assert not (tmp_path / "._site.build" / "old").exists()


def die_before_rename(monkeypatch: pytest.MonkeyPatch, renames: int) -> None:
    rename, left = Path.rename, [renames]

    def mortal(path: Path, target: Path) -> Path:
        if left[0] == 0:
            os._exit(1)
        left[0] -= 1
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", mortal)


@pytest.mark.usefixtures("two_renames")
def test_a_rename_that_fails_brings_the_old_site_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "_site"
    publish(out, *files("A", 9))
    rename = Path.rename

    def failing(path: Path, target: Path) -> Path:
        if path.name == "next" and target == out:
            raise PermissionError(13, "Permission denied")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(InputError, match="out-not-writable"):
        publish(out, *files("B", 9))
    assert published(out) == whole("A", 9)


def test_a_spare_tree_never_replaces_a_site(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    for version in "AB":
        publish(out, *files(version, 9))
    old = tmp_path / "._site.build" / "old"
    old.mkdir()
    (old / "index.html").write_text("old")
    with emit.publishing(out, ()):
        assert published(out) == whole("B", 9)
    assert not old.exists()


def test_an_exchange_that_the_system_knows_takes_one_step(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    (one / "x").write_text("x")
    if exchange.swap(one, other):
        assert (other / "x").read_text() == "x"
        assert list(one.iterdir()) == []
    with pytest.raises(FileNotFoundError):
        exchange.swap(one, tmp_path / "missing")


def test_two_builds_at_once_publish_one_after_the_other(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    processes = [builder(out, version * 8) for version in "AB"]
    for process in processes:
        process.communicate(timeout=60)
    assert [process.returncode for process in processes] == [0, 0]
    assert published(out) in (whole("A"), whole("B"))


def test_a_build_that_waits_too_long_for_another_says_so(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    with emit.publishing(out, ()) as site:
        site.write(OutputFile("index.html", b"first"))
        with pytest.raises(InputError) as caught:
            publish(out, OutputFile("index.html", b"second"), patience=0.2)
        assert [problem.code for problem in caught.value.problems] == ["out-locked"]
        site.finish(["index.html"])
    assert published(out) == {"index.html": b"first"}


def test_a_build_waits_for_another_that_ends(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    with emit.publishing(out, ()) as site:
        waiting = threading.Thread(target=publish, args=(out, OutputFile("index.html", b"second")))
        waiting.start()
        site.finish([site.write(OutputFile("index.html", b"first"))])
    waiting.join()
    assert published(out) == {"index.html": b"second"}


def test_a_lock_whose_file_was_deleted_is_not_held(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    first = lock.take(file, 0, "out")
    file.unlink()
    second = lock.take(file, 0, "out")
    with pytest.raises(InputError):
        lock.take(file, 0, "out")
    lock.release(first)
    with pytest.raises(InputError):
        lock.take(file, 0, "out")
    lock.release(second)
    lock.release(lock.take(file, 0, "out"))


def test_a_lock_file_left_by_a_dead_process_is_no_obstacle(tmp_path: Path) -> None:
    workshop = tmp_path / "._site.build"
    workshop.mkdir()
    (workshop / "lock").write_text("")
    publish(tmp_path / "_site", *files("A", 5), patience=0)
    assert published(tmp_path / "_site") == whole("A", 5)
