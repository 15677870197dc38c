"""Same inputs, same bytes, wherever and however they are built."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.bench import corpus
from tests.command import CONTENT, SEEDS, build, command, copy_of_project, run, tree

EAST = {"TZ": "Asia/Shanghai", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "1", "PYTHONUTF8": "0"}
WEST = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "LANG": "zh_CN.UTF-8", "PYTHONHASHSEED": "2", "HOME": "/nonexistent"}


def _modes(folder: Path) -> dict[str, int]:
    return {path.relative_to(folder).as_posix(): path.stat().st_mode & 0o7777 for path in folder.rglob("*")}


def _built(folder: Path, environment: Mapping[str, str], mask: int, *options: str) -> Path:
    """The site of a copy of the project, built inside that copy under this file mode mask."""
    script = 'umask "$1"; shift; exec "$@"'
    words = ["sh", "-c", script, "sh", f"{mask:03o}", *command("build", "--out", "_site", *options)]
    path = {"PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(words, cwd=folder, env={**path, **environment}, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return folder / "_site"


def test_folder_zone_locale_hash_seed_mask_and_processes_leave_no_trace(tmp_path: Path) -> None:
    here = _built(copy_of_project(tmp_path / "a"), EAST, 0o022, "--jobs", "1")
    there = _built(copy_of_project(tmp_path / "deep" / "er folder"), WEST, 0o077, "--jobs", "2")

    assert tree(here) == tree(there) != {}
    assert _modes(here) == _modes(there)
    assert set(_modes(here).values()) == {0o644, 0o755}


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """More seeds than one process reads alone."""
    folder = tmp_path_factory.mktemp("many") / "seeds"
    corpus.write(SEEDS, folder, 220)
    return folder


def test_sharing_the_reading_out_changes_nothing(many: Path, tmp_path: Path) -> None:
    for jobs in "12":
        build("--seeds", many, "--content", CONTENT, "--out", tmp_path / jobs, "--jobs", jobs)

    assert tree(tmp_path / "1") == tree(tmp_path / "2")


def test_the_order_in_which_files_came_into_the_folder_changes_nothing(tmp_path: Path) -> None:
    paths = sorted(SEEDS.iterdir())
    for name, order in (("up", paths), ("down", paths[::-1])):
        (tmp_path / name / "seeds").mkdir(parents=True)
        for path in order:
            shutil.copy(path, tmp_path / name / "seeds" / path.name)
        build("--seeds", tmp_path / name / "seeds", "--out", tmp_path / name / "site")

    assert tree(tmp_path / "up" / "site") == tree(tmp_path / "down" / "site")


def test_times_of_files_change_nothing_and_a_second_build_neither(tmp_path: Path) -> None:
    build("--out", tmp_path / "site")
    before = tree(tmp_path / "site")
    assert run("build", "--out", tmp_path / "site").returncode == 0

    assert tree(tmp_path / "site") == before


def test_a_site_built_over_another_is_the_same_as_one_built_afresh(many: Path, tmp_path: Path) -> None:
    build("--seeds", many, "--out", tmp_path / "over")
    build("--out", tmp_path / "over")
    build("--out", tmp_path / "fresh")

    assert tree(tmp_path / "over") == tree(tmp_path / "fresh")
