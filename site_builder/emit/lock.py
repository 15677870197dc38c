"""One build at a time: a lock that ends with its process, however the process ends."""

import fcntl
import os
import threading
from pathlib import Path

from site_builder.model.problems import InputError, Place, error

_PAUSE = 0.05


def take(file: Path, patience: float, shown: str) -> int:
    """Take the lock, waiting ``patience`` seconds for another build to end. Raises InputError or OSError.

    Forked children hold it too: as long as one lives, nobody else builds.
    """
    descriptor = _take(file)
    tries = int(patience / _PAUSE)
    while descriptor is None:
        if tries <= 0:
            message = "another build is writing to this output folder"
            raise InputError(error("out-locked", Place(shown), message, "wait until it has ended, then build again"))
        tries -= 1
        threading.Event().wait(_PAUSE)
        descriptor = _take(file)
    return descriptor


def release(descriptor: int) -> None:
    """Give the lock back."""
    os.close(descriptor)


def _take(file: Path) -> int | None:
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # Someone may have deleted the file between the two calls: a lock on a file without a name guards nothing.
        if os.path.samestat(os.fstat(descriptor), file.stat(follow_symlinks=False)):
            return descriptor
    except (BlockingIOError, FileNotFoundError):
        pass
    except BaseException:
        os.close(descriptor)
        raise
    os.close(descriptor)
    return None
