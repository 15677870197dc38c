import errno
import multiprocessing
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from site_builder import emit
from site_builder.emit import exchange, manifest, names
from site_builder.model.page import OutputFile
from site_builder.model.problems import InputError
from tests.emit.sites import files, mode, publish, published, whole

PAGE = OutputFile("index.html", b"<p>one</p>")


def codes(caught: pytest.ExceptionInfo[InputError]) -> list[str]:
    return [problem.code for problem in caught.value.problems]


def test_the_first_site_appears_where_nothing_was(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "_site"
    publish(out, *files("A"))
    assert published(out) == whole("A")


def test_the_first_site_appears_in_an_empty_folder(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    out.mkdir()
    publish(out, *files("A"))
    assert published(out) == whole("A")


def test_each_site_replaces_the_one_before_it(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    for version in "ABBCAB":
        publish(out, *files(version, 20))
        assert published(out) == whole(version, 20)


def test_nothing_but_the_output_and_its_workshop_is_left_beside_it(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    publish(out, *files("A", 5))
    publish(out, *files("B", 5))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["._site.build", "_site"]
    assert sorted(path.name for path in (tmp_path / "._site.build").iterdir()) == ["lock", "next"]


def test_leaving_without_finish_publishes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    publish(out, *files("A"))
    with emit.publishing(out, ()) as site:
        for file in files("B"):
            site.write(file)
    assert published(out) == whole("A")


def publish_and_fail(out: Path) -> None:
    with emit.publishing(out, ()) as site:
        site.write(PAGE)
        raise ZeroDivisionError


def test_an_exception_in_a_build_publishes_nothing_and_frees_the_lock(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    publish(out, *files("A"))
    with pytest.raises(ZeroDivisionError):
        publish_and_fail(out)
    assert published(out) == whole("A")
    publish(out, *files("B"), patience=0)
    assert published(out) == whole("B")


def test_an_unfinished_build_leaves_nothing_in_the_next_site(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    publish(out, *files("A", 9))
    with emit.publishing(out, ()) as site:
        site.write(OutputFile("en/left/over/index.html", b"x"))
        site.write(OutputFile("zh/left.html", b"x"))
    publish(out, *files("B", 9))
    assert published(out) == whole("B", 9)
    assert not (out / "en").exists()


def test_folders_that_a_site_no_longer_needs_go(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    publish(out, PAGE, OutputFile("a/b/c/index.html", b"x"), OutputFile("a/d/index.html", b"x"))
    for _ in range(2):
        publish(out, PAGE, OutputFile("a/d/index.html", b"x"))
    assert sorted(path.name for path in (out / "a").iterdir()) == ["d"]


@pytest.mark.parametrize("unfinished", [False, True])
def test_a_file_may_become_a_folder_and_a_folder_a_file(tmp_path: Path, unfinished: bool) -> None:
    out = tmp_path / "_site"
    one = (OutputFile("x", b"1"), OutputFile("y/z/index.html", b"1"))
    other = (OutputFile("x/w/index.html", b"2"), OutputFile("y", b"2"))
    for output in (one, one, other, other, one, one):
        if unfinished:
            with emit.publishing(out, ()) as site:
                site.write(PAGE)
        publish(out, *output)
        assert published(out) == {file.path: file.content for file in output}


def test_what_is_the_same_is_not_written_again(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    publish(out, *files("A", 30))
    publish(out, *files("A", 30))
    before = {path.stat().st_ino for path in tmp_path.rglob("*.html")}
    publish(out, *files("A", 30))
    publish(out, *files("A", 30))
    assert {path.stat().st_ino for path in tmp_path.rglob("*.html")} == before


def test_a_published_file_that_was_damaged_is_mended(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    for _ in range(2):
        publish(out, *files("A", 5))
    (out / "index.html").write_bytes(b"")
    (out / "index.html").chmod(0o600)
    for _ in range(2):
        publish(out, *files("A", 5))
        assert published(out) == whole("A", 5)
        assert mode(out / "index.html") == 0o644


def test_a_hard_linked_copy_of_an_old_site_keeps_its_text(tmp_path: Path) -> None:
    out, copy = tmp_path / "_site", tmp_path / "copy.html"
    publish(out, OutputFile("index.html", b"old"))
    copy.hardlink_to(out / "index.html")
    for _ in range(3):
        publish(out, OutputFile("index.html", b"new"))
    assert copy.read_bytes() == b"old"


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077, 0o777])
def test_modes_do_not_depend_on_the_mask_of_the_user(tmp_path: Path, mask: int) -> None:
    out = tmp_path / "_site"
    before = os.umask(mask)
    try:
        publish(out, *files("A", 4))
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    found = {(path.is_dir(), mode(path)) for path in (out, *out.rglob("*"))}
    assert found == {(True, 0o755), (False, 0o644)}


def test_the_list_of_a_site_depends_on_its_paths_alone(tmp_path: Path) -> None:
    publish(tmp_path / "one", *files("A"))
    publish(tmp_path / "other", *files("B"))
    publish(tmp_path / "other", *reversed(files("A")))
    lists = [(tmp_path / name / names.MANIFEST).read_bytes() for name in ("one", "other")]
    assert lists[0] == lists[1]
    assert manifest.read(tmp_path / "one") == tuple(sorted(whole("A")))


def write_some(site: emit.Site, version: str, part: int) -> list[str]:
    return [site.write(file) for file in files(version)[part::3]]


def test_forked_children_write_parts_of_one_site(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    forking = multiprocessing.get_context("fork")
    for version in "AB":
        with emit.publishing(out, ()) as site:
            with forking.Pool(3) as pool:
                parts = pool.starmap(write_some, [(site, version, part) for part in range(3)])
            site.finish(path for part in parts for path in part)
        assert published(out) == whole(version)


UNSAFE = (
    *("", "/", "/etc/passwd", "../x", "a/../b", "a/..", "..", ".", "./a", "a//b", "a/"),
    *("北京.html", "a b", "a\\b", "a\n", "a%2e", "a?b", "a:b", "a*", "\x00", "x" * 201),
    *(".git/config", "a/.GIT/x", ".site-manifest", ".Site-Manifest/x"),
)


@pytest.mark.parametrize("path", UNSAFE)
def test_a_path_that_is_unsafe_or_odd_is_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(InputError) as caught, emit.publishing(tmp_path / "_site", ()) as site:
        site.write(OutputFile(path, b"x"))
    assert codes(caught) == ["output-name"]
    with pytest.raises(InputError), emit.publishing(tmp_path / "_site", ()) as site:
        site.finish([path])
    assert not (tmp_path / "_site").exists()


@pytest.mark.parametrize("path", [".nojekyll", "a", "a/b/c.d", "x" * 200, "a/.well-known/x", "...", "a/..b", "-~+@=,_"])
def test_plain_paths_are_published(tmp_path: Path, path: str) -> None:
    publish(tmp_path / "_site", OutputFile(path, b"x"))
    assert published(tmp_path / "_site") == {path: b"x"}


@pytest.mark.parametrize(
    ("one", "other"),
    [("Map.png", "map.png"), ("a/B/c", "a/b/d"), ("a", "a/b"), ("A", "a/b"), ("same", "same"), ("x/y/Z", "X/y/z")],
)
def test_paths_that_are_one_where_case_is_ignored_are_an_error_naming_both(
    tmp_path: Path, one: str, other: str
) -> None:
    publish(tmp_path / "_site", OutputFile("index.html", b"x"))
    with emit.publishing(tmp_path / "_site", ()) as site, pytest.raises(InputError) as caught:
        site.finish([one, other])
    assert set(codes(caught)) == {"output-collision"}
    assert published(tmp_path / "_site") == {"index.html": b"x"}


def test_a_collision_names_both_paths() -> None:
    (problem,) = names.problems(("static/Map.png", "static/map.png"))
    assert "static/Map.png" in str(problem)
    assert "static/map.png" in str(problem)


def test_a_path_that_was_never_written_is_not_published(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    publish(out, PAGE)
    with pytest.raises(InputError) as caught, emit.publishing(out, ()) as site:
        site.finish([site.write(PAGE), "zh/index.html"])
    assert codes(caught) == ["out-changed"]
    assert published(out) == {"index.html": PAGE.content}


def test_a_full_disk_is_said_and_leaves_the_old_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "_site"
    publish(out, *files("A"))
    whole_write, room = os.write, [20]

    def short_write(descriptor: int, content: bytes) -> int:
        room[0] -= 1
        if room[0] < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return whole_write(descriptor, content[:7])

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", short_write)
        with pytest.raises(InputError) as caught:
            publish(out, *files("B"))
    assert codes(caught) == ["disk-full"]
    assert "untouched" in caught.value.problems[0].hint
    assert published(out) == whole("A")
    publish(out, *files("B"))
    assert published(out) == whole("B")


def test_short_writes_are_continued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole_write = os.write
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", lambda descriptor, content: whole_write(descriptor, content[:7]))
        publish(tmp_path / "_site", *files("A", 5))
    assert published(tmp_path / "_site") == whole("A", 5)


def fill_the_disk(*_: object) -> bool:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize(
    ("holder", "name", "value"),
    [
        (os, "fsync", fill_the_disk),
        (exchange.publish, "__defaults__", (fill_the_disk,)),
        (exchange, "publish", fill_the_disk),
        (manifest, "forget", fill_the_disk),
    ],
)
def test_a_disk_that_fills_up_in_the_last_steps_leaves_the_old_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, holder: object, name: str, value: object
) -> None:
    out = tmp_path / "_site"
    publish(out, *files("A", 9))
    with monkeypatch.context() as patch:
        patch.setattr(holder, name, value)
        with pytest.raises(InputError) as caught:
            publish(out, *files("B", 9))
    assert codes(caught) == ["disk-full"]
    assert published(out) == whole("A", 9)
    publish(out, *files("B", 9))
    assert published(out) == whole("B", 9)


@pytest.fixture
def plain_user_folder() -> Iterator[Path]:
    """A folder that a user without privileges owns; the test runs as that user, for root may write anywhere."""
    privileged = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if privileged:
            os.chown(folder, 65534, 65534)
            os.seteuid(65534)
        try:
            yield folder
        finally:
            if privileged:
                os.seteuid(0)
            folder.chmod(0o755)


def test_a_folder_that_may_not_be_written_is_said_and_keeps_its_site(plain_user_folder: Path) -> None:
    out = plain_user_folder / "_site"
    publish(out, *files("A", 9))
    plain_user_folder.chmod(0o555)
    (plain_user_folder / "._site.build" / "next").mkdir(exist_ok=True)
    with pytest.raises(InputError) as caught:
        publish(out, *files("B", 9))
    assert codes(caught) == ["out-not-writable"]
    assert published(out) == whole("A", 9)


def test_a_parent_that_may_not_be_written_is_said(plain_user_folder: Path) -> None:
    plain_user_folder.chmod(0o555)
    for out in (plain_user_folder / "_site", plain_user_folder / "deep" / "_site"):
        with pytest.raises(InputError) as caught:
            publish(out, PAGE)
        assert codes(caught) == ["out-not-writable"]
    assert stat.S_ISDIR(plain_user_folder.stat().st_mode)
    assert list(plain_user_folder.iterdir()) == []
