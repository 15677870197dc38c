"""The program run as its users run it: as a command, in a process of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
SEEDS = PROJECT / "seeds"
CONTENT = PROJECT / "content"
INPUTS = ("site_builder", "seeds", "content", "templates", "static")


def run(
    *arguments: str | Path, folder: Path = PROJECT, environment: Mapping[str, str] | None = None, timeout: float = 300
) -> subprocess.CompletedProcess[str]:
    """``python -m site_builder …`` in a folder that holds the package; never raises for a bad exit status."""
    return subprocess.run(
        command(*arguments),
        cwd=folder,
        env={**os.environ, **(environment or {}), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=timeout,
        check=False,
    )


def command(*arguments: str | Path) -> list[str]:
    """The words of the command line."""
    return [sys.executable, "-m", "site_builder", *map(str, arguments)]


def build(*arguments: str | Path) -> None:
    """A build that must succeed. Raises AssertionError with what the program said if it does not."""
    done = run("build", *arguments)
    assert done.returncode == 0, done.stdout + done.stderr


def copy_of_project(folder: Path) -> Path:
    """Everything a build needs, in another folder."""
    for name in INPUTS:
        shutil.copytree(PROJECT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path; links and other oddities appear as what they are."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = b"link to " + os.fsencode(path.readlink())
        elif path.is_file():
            found[name] = path.read_bytes()
    return found
