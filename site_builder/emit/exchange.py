"""Two folders change places: in one step where the system can, else in two renames that the next build completes."""

import errno
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

_CURRENT_FOLDER = -100  # AT_FDCWD of <fcntl.h>
_RENAME_EXCHANGE = 2  # of <linux/fs.h>; RENAME_SWAP of macOS has the same value
_UNABLE = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP})

Swap = Callable[[Path, Path], bool]


def swap(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; False if the system or file system cannot. Raises OSError."""
    import ctypes

    library = ctypes.CDLL(None, use_errno=True)
    names = os.fsencode(one), os.fsencode(other)
    try:
        if sys.platform == "darwin":
            failed = library.renamex_np(*names, _RENAME_EXCHANGE)
        else:
            failed = library.renameat2(_CURRENT_FOLDER, names[0], _CURRENT_FOLDER, names[1], _RENAME_EXCHANGE)
    except AttributeError:
        return False
    number = ctypes.get_errno()
    if failed and number not in _UNABLE:
        raise OSError(number, os.strerror(number), str(one), None, str(other))
    return not failed


def publish(behind: Path, out: Path, spare: Path, swap: Swap = swap) -> None:
    """Put the tree behind in the place of ``out`` and keep the old one behind. Raises OSError, then nothing has moved.

    Without a one-step exchange ``out`` is missing for the instant between two renames; ``recover`` mends a crash there.
    """
    if _is_vacant(out):
        behind.rename(out)
    elif not swap(behind, out):
        out.rename(spare)
        try:
            behind.rename(out)
        except BaseException:
            spare.rename(out)
            raise
        spare.rename(behind)


def recover(behind: Path, out: Path, spare: Path) -> None:
    """Complete what a crash between two renames left: the last good site comes back first. Raises OSError."""
    if not spare.exists():
        return
    if _is_vacant(out):
        spare.rename(out)
    elif behind.exists():
        shutil.rmtree(spare)
    else:
        spare.rename(behind)


def _is_vacant(folder: Path) -> bool:
    return not folder.exists() or not any(folder.iterdir())
