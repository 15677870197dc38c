"""Refusals: an output folder is touched only if it is missing, empty, or holds nothing but what was published there."""

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from site_builder.emit import manifest
from site_builder.emit.names import MANIFEST, folders_of
from site_builder.model.problems import InputError, Place, Problem, error

_CHOOSE = "choose another output folder: one that does not exist yet, or is empty"


def refuse_place(out: Path, protected: tuple[Path, ...], shown: str) -> None:
    """Raise InputError if the folder is a link or a file, or overlaps a protected folder.

    Protected folders may not hold the output nor lie in it; the home folder, the working folder and the file system's
    root may hold it.
    """
    if out.is_symlink():
        raise InputError(_refusal("out-is-link", shown, "the output folder is a symbolic link"))
    if out.exists() and not out.is_dir():
        raise InputError(_refusal("out-not-ours", shown, "the output is a file, not a folder"))
    real = _real(out)
    for folder in protected:
        other = _real(folder)
        if real.is_relative_to(other) or other.is_relative_to(real):
            raise InputError(_refusal("out-overlaps", shown, f"the output folder overlaps {folder}"))
    for folder in (_home(), Path.cwd()):
        if _real(folder).is_relative_to(real):
            raise InputError(_refusal("out-overlaps", shown, f"the output folder holds {folder}"))
    if ".git" in real.parts:
        raise InputError(_refusal("out-overlaps", shown, "the output folder lies in a Git repository's own data"))


def refuse_unlisted(out: Path, shown: str) -> None:
    """Raise InputError if the folder holds something but no list of ours. Safe while another build publishes."""
    if out.is_dir() and any(out.iterdir()) and not os.path.lexists(out / MANIFEST):
        raise InputError(_refusal("out-not-ours", shown, "the output folder holds files that were not built here"))


def refuse_strangers(out: Path, shown: str, depth: int | None = None) -> None:
    """Raise InputError if a listed folder holds anything else as well; ``depth`` limits how deep to look."""
    if not out.is_dir() or not any(out.iterdir()):
        return
    paths = manifest.read(out)
    if paths is None:
        raise InputError(_refusal("out-not-ours", shown, f"the output folder has no valid {MANIFEST}"))
    found = list(islice(_strangers(out, frozenset(paths), depth), 4))
    if found:
        names = ", ".join(sorted(found)[:3]) + (", ..." if len(found) > 3 else "")
        message = f"the output folder holds what was not built here: {names}"
        raise InputError(error("out-not-ours", Place(shown), message, f"move it elsewhere, or {_CHOOSE}"))


def _strangers(tree: Path, files: frozenset[str], depth: int | None) -> Iterator[str]:
    folders = folders_of(files)
    waiting = [("", str(tree), 1)]
    while waiting:
        prefix, folder, level = waiting.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                path = prefix + entry.name
                if path in folders and entry.is_dir(follow_symlinks=False):
                    if depth is None or level < depth:
                        waiting.append((f"{path}/", entry.path, level + 1))
                elif not (entry.is_file(follow_symlinks=False) and (path in files or path == MANIFEST)):
                    yield ascii(path)[1:-1]


def _real(folder: Path) -> Path:
    return Path(os.path.realpath(folder))


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:
        return Path("/")


def _refusal(code: str, shown: str, message: str) -> Problem:
    return error(code, Place(shown), message, _CHOOSE)
