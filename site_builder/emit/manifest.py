"""The list, kept inside a published folder, of what was published there. It alone says what may be deleted."""

import os
from collections.abc import Iterable
from pathlib import Path

from site_builder.emit.names import MANIFEST, is_allowed

_TITLE = "site-manifest 1"


def read(tree: Path) -> tuple[str, ...] | None:
    """The paths listed in a tree, sorted; None where there is no list, or one that is damaged or was tampered with."""
    try:
        descriptor = os.open(tree / MANIFEST, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(descriptor, encoding="ascii", newline="") as file:
            title, *paths = file.read().split("\n")
    except (OSError, UnicodeDecodeError):
        return None
    if not paths or paths.pop() or title != f"{_TITLE} {len(paths)}" or not all(map(is_allowed, paths)):
        return None
    return tuple(paths)


def write(tree: Path, paths: Iterable[str], draft: Path) -> None:
    """List the paths in a tree, in one step by way of a draft. Raises OSError.

    The one file that is brought to the disk by force: were it lost with the power, the folder would be no one's.
    """
    listed = sorted(paths)
    content = "\n".join([f"{_TITLE} {len(listed)}", *listed, ""])
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o644)
    with os.fdopen(descriptor, "w", encoding="ascii", newline="") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)
    draft.replace(tree / MANIFEST)


def forget(tree: Path) -> None:
    """Take the list away: from here on the tree is unfinished. Raises OSError."""
    (tree / MANIFEST).unlink(missing_ok=True)
