"""One tree of files: write what differs, take away what is no longer wanted."""

import os
import shutil
import stat
from contextlib import suppress
from pathlib import Path

from site_builder.emit.names import MANIFEST, folders_of

_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_MODE = 0o644


def put(tree: Path, path: str, content: bytes) -> None:
    """Make the file hold these bytes; nothing is written if it does already. Raises OSError."""
    target = f"{tree}/{path}"
    try:
        if _holds(target, content):
            return
        # A new file, not new bytes in the old one: faster on ext4, and a reader or a hard link keeps what it had.
        os.unlink(target)  # noqa: PTH108 (path objects would cost more than the call)
    except FileNotFoundError:
        with suppress(OSError):  # most new pages are alone in a new folder
            os.mkdir(target.rpartition("/")[0], 0o755)  # noqa: PTH102
    except OSError:
        _make_room(tree, path)
    try:
        _create(target, content)
    except (FileNotFoundError, NotADirectoryError):
        _make_room(tree, path)
        _create(target, content)


def sweep(tree: Path, wanted: frozenset[str], held: tuple[str, ...] | None) -> None:
    """Take away what is not wanted. ``held`` lists what the tree held; None if that is unknown. Raises OSError."""
    if held is None:
        _sweep_all(str(tree), wanted)
        return
    stale = [path for path in held if path not in wanted]
    for path in stale:
        with suppress(FileNotFoundError, NotADirectoryError, IsADirectoryError):
            (tree / path).unlink()
    emptied = folders_of(stale) - folders_of(wanted)
    for folder in sorted(emptied, reverse=True):  # a folder sorts before what it holds
        with suppress(OSError):
            (tree / folder).rmdir()


def first_missing(tree: Path, paths: frozenset[str]) -> str | None:
    """The first path, in order, that is not a file in the tree; None if all are."""
    missing = [path for path in paths if not _is_file(f"{tree}/{path}")]
    return min(missing, default=None)


def _holds(target: str, content: bytes) -> bool:
    try:
        descriptor = os.open(target, _READ)
    except FileNotFoundError:
        raise
    except OSError:
        return False
    try:
        status = os.fstat(descriptor)
        same_shape = status.st_mode == stat.S_IFREG | _MODE and status.st_size == len(content)
        return same_shape and os.read(descriptor, len(content) + 1) == content
    finally:
        os.close(descriptor)


def _create(target: str, content: bytes) -> None:
    descriptor = os.open(target, _CREATE, _MODE)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
    finally:
        os.close(descriptor)


def _make_room(tree: Path, path: str) -> None:
    target = tree / path
    for folder in target.parents[: path.count("/")]:
        if folder.is_symlink() or folder.is_file():
            with suppress(OSError):  # another process may be at it too; making the folder tells
                folder.unlink()
    if target.is_dir() and not target.is_symlink():
        shutil.rmtree(target)
    target.parent.mkdir(parents=True, exist_ok=True)


def _sweep_all(tree: str, wanted: frozenset[str]) -> None:
    folders = folders_of(wanted)
    waiting = [("", tree)]
    while waiting:
        prefix, folder = waiting.pop()
        with os.scandir(folder) as listing:
            entries = list(listing)
        for entry in entries:
            path = prefix + entry.name
            is_folder = entry.is_dir(follow_symlinks=False)
            if is_folder and path in folders:
                waiting.append((f"{path}/", entry.path))
            elif is_folder:
                shutil.rmtree(entry.path)
            elif path not in wanted and path != MANIFEST:
                Path(entry.path).unlink()


def _is_file(target: str) -> bool:
    try:
        return stat.S_ISREG(os.lstat(target).st_mode)
    except OSError:
        return False
