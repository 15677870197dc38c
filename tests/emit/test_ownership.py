import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from site_builder import emit
from site_builder.emit import manifest, names
from site_builder.model.page import OutputFile
from site_builder.model.problems import InputError
from tests.emit.sites import files, publish, published, whole

PAGE = OutputFile("index.html", b"<p>one</p>")


def refused(out: Path, *protected: Path) -> str:
    """The code with which an output folder is refused; what it holds stays as it was."""
    before = state(out)
    with pytest.raises(InputError) as caught:
        publish(out, *files("Z", 9), protected=protected)
    assert state(out) == before
    (problem,) = caught.value.problems
    assert problem.place.path == str(out)
    assert problem.hint
    return problem.code


def state(folder: Path) -> dict[str, object]:
    """All that a folder holds, with links as such."""
    if folder.is_symlink() or not folder.is_dir():
        return {"": folder.readlink() if folder.is_symlink() else folder.exists() and folder.read_bytes()}
    found: dict[str, object] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        found[name] = path.readlink() if path.is_symlink() else path.is_file() and path.read_bytes()
    return found


def test_a_folder_with_files_of_others_is_refused(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    out.mkdir()
    (out / "thesis.txt").write_text("five years of work")
    assert refused(out) == "out-not-ours"
    assert [path.name for path in tmp_path.iterdir()] == ["_site"]


def test_a_folder_with_an_empty_folder_of_others_is_refused(tmp_path: Path) -> None:
    (tmp_path / "_site" / "mine").mkdir(parents=True)
    assert refused(tmp_path / "_site") == "out-not-ours"


def add_repository(out: Path) -> None:
    (out / ".git").mkdir()
    (out / ".git" / "HEAD").write_text("ref: refs/heads/main\n")


def add_deep_file(out: Path) -> None:
    (out / "zh" / "articles" / "a1" / "note.txt").write_text("mine")


def add_empty_folder(out: Path) -> None:
    (out / "zh" / "articles" / "a1" / "mine").mkdir()


def add_link(out: Path) -> None:
    (out / "zh" / "here").symlink_to("/etc")


def add_link_in_place_of_a_page(out: Path) -> None:
    (out / "index.html").unlink()
    (out / "index.html").symlink_to("/etc/hostname")


def add_link_in_place_of_a_folder(out: Path) -> None:
    (out / "zh").rename(out.parent / "moved")
    (out / "zh").symlink_to(out.parent / "moved")


def add_pipe(out: Path) -> None:
    os.mkfifo(out / "only" / "pipe")


def add_nested_manifest(out: Path) -> None:
    (out / "zh" / names.MANIFEST).write_text("mine")


def lose_manifest(out: Path) -> None:
    (out / names.MANIFEST).unlink()


def cut_manifest(out: Path) -> None:
    content = (out / names.MANIFEST).read_text().splitlines(keepends=True)
    (out / names.MANIFEST).write_text("".join(content[:-1]))


def forge_manifest(out: Path) -> None:
    (out / names.MANIFEST).write_text("site-manifest 1 1\n../precious.txt\n")


ADDITIONS = (
    add_repository,
    add_deep_file,
    add_empty_folder,
    add_link,
    add_link_in_place_of_a_page,
    add_link_in_place_of_a_folder,
    add_pipe,
    add_nested_manifest,
    lose_manifest,
    cut_manifest,
    forge_manifest,
)


@pytest.mark.parametrize("add", ADDITIONS)
@pytest.mark.parametrize("rounds", [1, 2])
def test_a_site_to_which_others_added_is_refused_and_kept(
    tmp_path: Path, add: Callable[[Path], None], rounds: int
) -> None:
    out = tmp_path / "_site"
    for _ in range(rounds):
        publish(out, *files("A", 9))
    add(out)
    assert refused(out) == "out-not-ours"
    assert refused(out) == "out-not-ours"


def test_the_refusal_names_what_is_foreign(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    publish(out, *files("A", 9))
    (out / "zh" / "note\x1b北.txt").write_text("mine")
    with pytest.raises(InputError, match=r"zh/note\\x1b\\u5317\.txt"):
        publish(out, *files("B", 9))


def test_a_site_is_built_again_once_the_foreign_file_is_gone(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    publish(out, *files("A", 9))
    add_deep_file(out)
    assert refused(out) == "out-not-ours"
    (out / "zh" / "articles" / "a1" / "note.txt").unlink()
    publish(out, *files("B", 9))
    assert published(out) == whole("B", 9)


def test_files_missing_from_a_site_do_not_stop_the_next(tmp_path: Path) -> None:
    out = tmp_path / "_site"
    for _ in range(3):
        publish(out, *files("A", 9))
        (out / "index.html").unlink()
    publish(out, *files("B", 9))
    assert published(out) == whole("B", 9)


@pytest.mark.parametrize("target", ["real", "missing", "_site"])
def test_a_link_is_refused_wherever_it_leads(tmp_path: Path, target: str) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "_site").symlink_to(tmp_path / target)
    assert refused(tmp_path / "_site") == "out-is-link"


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "_site").write_text("mine")
    assert refused(tmp_path / "_site") == "out-not-ours"


def test_a_folder_below_a_linked_folder_is_published_where_the_link_leads(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    publish(tmp_path / "link" / "_site", PAGE)
    assert published(tmp_path / "real" / "_site") == {"index.html": PAGE.content}


def test_the_protected_folders_their_parents_and_children_are_refused(tmp_path: Path) -> None:
    seeds = tmp_path / "project" / "seeds"
    seeds.mkdir(parents=True)
    for out in (seeds, seeds / "_site", tmp_path / "project", tmp_path, seeds / ".." / "seeds" / "x"):
        assert refused(out, tmp_path / "elsewhere", seeds) == "out-overlaps"
    assert [path.name for path in tmp_path.rglob("*")] == ["project", "seeds"]


def test_a_protected_folder_is_known_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "link").symlink_to("seeds")
    assert refused(tmp_path / "link" / "x", tmp_path / "seeds") == "out-overlaps"
    assert refused(tmp_path / "seeds" / "x", tmp_path / "link") == "out-overlaps"


def test_a_protected_folder_need_not_exist(tmp_path: Path) -> None:
    assert refused(tmp_path / "static" / "out", tmp_path / "static") == "out-overlaps"
    publish(tmp_path / "statics", PAGE, protected=(tmp_path / "static",))
    assert published(tmp_path / "statics") == {"index.html": PAGE.content}


def test_home_the_working_folder_and_the_root_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "work" / "here").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path / "work" / "here")
    for out in (Path("/"), Path(), Path(".."), tmp_path, tmp_path / "home", tmp_path / "work"):
        with pytest.raises(InputError) as caught:
            publish(out, PAGE)
        assert [problem.code for problem in caught.value.problems] == ["out-overlaps"]
    assert list((tmp_path / "home").iterdir()) == []


def test_a_folder_in_a_repository_s_own_data_is_refused(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    assert refused(tmp_path / ".git" / "site") == "out-overlaps"


@pytest.mark.parametrize("kind", ["file", "link"])
def test_a_foreign_thing_in_place_of_the_workshop_is_refused(tmp_path: Path, kind: str) -> None:
    workshop, target = tmp_path / "._site.build", tmp_path / "target"
    target.mkdir()
    (target / "precious.txt").write_text("mine")
    workshop.symlink_to(target) if kind == "link" else workshop.write_text("mine")
    with pytest.raises(InputError, match="out-not-ours"):
        publish(tmp_path / "_site", PAGE)
    assert [path.name for path in target.iterdir()] == ["precious.txt"]


def test_a_link_in_place_of_the_tree_behind_leads_nowhere(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.mkdir()
    (target / "precious.txt").write_text("mine")
    (tmp_path / "._site.build").mkdir()
    (tmp_path / "._site.build" / "next").symlink_to(target)
    publish(tmp_path / "_site", PAGE)
    publish(tmp_path / "_site", PAGE)
    assert state(target) == {"precious.txt": b"mine"}


def test_a_forged_list_in_the_tree_behind_deletes_nothing_elsewhere(tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("mine")
    out = tmp_path / "_site"
    for _ in range(2):
        publish(out, PAGE)
    behind = tmp_path / "._site.build" / "next"
    (behind / names.MANIFEST).write_text("site-manifest 1 1\n../../precious.txt\n")
    publish(out, PAGE)
    assert precious.read_text() == "mine"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"site-manifest 1 0", b"site-manifest 2 0\n", b"x\n", b"\n" * 9])
def test_a_damaged_list_is_no_list(tmp_path: Path, content: bytes) -> None:
    (tmp_path / names.MANIFEST).write_bytes(content)
    assert manifest.read(tmp_path) is None


def test_a_pipe_in_place_of_the_list_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / names.MANIFEST)
    assert manifest.read(tmp_path) is None


def test_an_empty_site_has_a_list(tmp_path: Path) -> None:
    with emit.publishing(tmp_path / "_site", ()) as site:
        site.finish([])
    assert manifest.read(tmp_path / "_site") == ()
    publish(tmp_path / "_site", PAGE)
    assert published(tmp_path / "_site") == {"index.html": PAGE.content}
