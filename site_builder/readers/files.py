"""Seeds on the disk: found in order, opened without following links or waiting at pipes."""

import errno
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from site_builder.model.document import RawDocument, SeedName
from site_builder.model.problems import InputError, Place, Problem, error
from site_builder.readers.decoding import LIMIT

_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC


@dataclass(frozen=True, slots=True)
class SeedFile:
    """A seed that was found: its name, where it is, and the path it is reported under."""

    name: SeedName
    path: Path
    shown: str


def gather(folder: Path, shown: str) -> tuple[tuple[SeedFile, ...], tuple[Problem, ...]]:
    """Every seed below a folder, sorted by name, and what is no seed but should not be there.

    Hidden files and ``README*`` are passed over; links that lead out of the folder, pipes, sockets and devices are
    errors that name them.
    """
    if not folder.is_dir():
        missing = error("no-seeds-folder", Place(shown), "there is no such folder", "put the source documents there")
        return (), (missing,)
    seeds: list[SeedFile] = []
    problems: list[Problem] = []
    for path in _walk(folder, problems, shown):
        name = path.relative_to(folder).as_posix()
        place = f"{shown}/{name}"
        problem = _wrong(path, folder, place)
        if problem is not None:
            problems.append(problem)
        else:
            seeds.append(SeedFile(SeedName(name), path, place))
    return tuple(sorted(seeds, key=lambda seed: seed.name)), tuple(problems)


def load(seed_file: SeedFile) -> RawDocument:
    """The bytes of a seed. Raises InputError if it is no regular file, cannot be read or is too large."""
    place = Place(seed_file.shown)
    try:
        handle = _open(seed_file.path)
    except (OSError, RuntimeError) as failed:
        raise InputError(error("unreadable-seed", place, f"it cannot be opened: {_reason(failed)}")) from None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise InputError(error("not-a-file", place, "it is no regular file", "remove it from the seeds folder"))
    with os.fdopen(handle, "rb") as file:
        try:
            content = file.read(LIMIT + 1)
        except OSError as failed:
            raise InputError(error("unreadable-seed", place, f"it cannot be read: {_reason(failed)}")) from None
    return RawDocument(seed_file.name, seed_file.shown, content)


def _open(path: Path) -> int:
    try:
        return os.open(path, _READ)
    except OSError as failed:
        if failed.errno != errno.ELOOP:
            raise
    # A link inside the folder was allowed by gather; its end is opened, and must not be a link again.
    return os.open(path.resolve(), _READ)


def _walk(folder: Path, problems: list[Problem], shown: str) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as failed:
        problems.append(error("unreadable-folder", Place(shown), f"{folder.name}: {_reason(failed)}"))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path), problems, f"{shown}/{entry.name}")
        elif not entry.name.startswith("README"):
            yield Path(entry.path)


def _wrong(path: Path, folder: Path, shown: str) -> Problem | None:
    place = Place(shown)
    hint = "remove it from the seeds folder"
    try:
        shown.encode("utf-8")
    except UnicodeEncodeError:
        return error("bad-name", Place(ascii(shown)), "its name is not UTF-8", "rename the file")
    try:
        if path.is_symlink() and not path.resolve(strict=True).is_relative_to(folder.resolve()):
            return error("link-leaves-seeds", place, "it is a link that leads out of the seeds folder", hint)
        mode = path.stat().st_mode
    except (OSError, RuntimeError) as failed:
        return error("unreadable-seed", place, f"it cannot be found: {_reason(failed)}", hint)
    if stat.S_ISREG(mode):
        return None
    what = "a folder behind a link" if stat.S_ISDIR(mode) else "a pipe, socket or device"
    return error("not-a-file", place, f"it is {what}, not a file", hint)


def _reason(failed: Exception) -> str:
    return (failed.strerror or "unknown reason") if isinstance(failed, OSError) else "links lead in a circle"
