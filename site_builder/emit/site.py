"""Publishing: the new site is written behind the old one, then the two change places.

Beside the output folder ``name`` stands ``.name.build``: the lock, and ``next``, the tree behind. It holds the site
before last, so that only what differs from that is written. A tree without a manifest is unfinished.
"""

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from site_builder.emit import exchange, lock, manifest, names, ownership, tree
from site_builder.model.page import OutputFile
from site_builder.model.problems import InputError, Place, Problem, error


@dataclass(frozen=True, slots=True)
class Site:
    """The site being written. ``held`` lists what the tree behind held at the start; None if it was unfinished."""

    out: Path
    workshop: Path
    shown: str
    held: tuple[str, ...] | None

    def write(self, output_file: OutputFile) -> str:
        """Write a file into the tree behind, if it differs there, and return its path.

        Forked children may call it, and tell the parent the paths. Raises InputError.
        """
        if not names.is_allowed(output_file.path):
            raise InputError(names.forbidden(output_file.path))
        try:
            tree.put(self.workshop / "next", output_file.path, output_file.content)
        except OSError as failure:
            raise InputError(_failed(failure, self.shown)) from failure
        return output_file.path

    def finish(self, paths: Iterable[str]) -> None:
        """Publish: these paths, all written, are the whole new site. Raises InputError; then nothing is published.

        Nothing may be written after it.
        """
        listed = tuple(paths)
        problems = names.problems(listed)
        if problems:
            raise InputError(*problems)
        behind = self.workshop / "next"
        try:
            wanted = frozenset(listed)
            tree.sweep(behind, wanted, self.held)
            missing = tree.first_missing(behind, wanted)
            if missing:
                message = f"{missing} is gone before it could be published"
                raise InputError(error("out-changed", Place(self.shown), message, "build again"))
            manifest.write(behind, wanted, self.workshop / "manifest")
            ownership.refuse_strangers(self.out, self.shown)
            exchange.publish(behind, self.out, self.workshop / "old")
        except OSError as failure:
            raise InputError(_failed(failure, self.shown)) from failure


@contextmanager
def publishing(out: Path, protected: tuple[Path, ...], patience: float = 10.0) -> Iterator[Site]:
    """A site to write, under the output folder's lock; without ``finish`` the last good site stays.

    No protected folder may hold ``out`` or lie in it. Raises InputError: ``out-is-link``, ``out-overlaps``,
    ``out-not-ours``, ``out-locked`` (after ``patience`` seconds), ``out-not-writable``, ``disk-full``, ``out-failed``.
    """
    shown = str(out)
    mask = os.umask(0o022)
    try:
        with _guarded(shown):
            ownership.refuse_place(out, protected, shown)
            ownership.refuse_unlisted(out, shown)
            place = Path(os.path.realpath(out))
            workshop = _workshop(place, shown)
            descriptor = lock.take(workshop / "lock", patience, shown)
        try:
            with _guarded(shown):
                site = _prepared(place, workshop, shown)
            yield site
        finally:
            lock.release(descriptor)
    finally:
        os.umask(mask)


def _workshop(out: Path, shown: str) -> Path:
    workshop = out.parent / f".{out.name}.build"
    out.parent.mkdir(parents=True, exist_ok=True)
    if workshop.is_symlink() or (workshop.exists() and not workshop.is_dir()):
        hint = "take it away: builds keep a folder of that name there"
        raise InputError(error("out-not-ours", Place(f"{shown} ({workshop.name})"), "this is not a folder", hint))
    workshop.mkdir(exist_ok=True)
    return workshop


def _prepared(out: Path, workshop: Path, shown: str) -> Site:
    behind = workshop / "next"
    exchange.recover(behind, out, workshop / "old")
    ownership.refuse_strangers(out, shown, depth=1)
    if behind.is_symlink() or (behind.exists() and not behind.is_dir()):
        behind.unlink()
    behind.mkdir(exist_ok=True)
    held = manifest.read(behind)
    manifest.forget(behind)
    return Site(out, workshop, shown, held)


@contextmanager
def _guarded(shown: str) -> Iterator[None]:
    try:
        yield
    except OSError as failure:
        raise InputError(_failed(failure, shown)) from failure


def _failed(failure: OSError, shown: str) -> Problem:
    reason = f"cannot write the site: {failure.strerror or failure}"
    kept = "the site published before is untouched"
    if failure.errno in (errno.ENOSPC, errno.EDQUOT):
        return error("disk-full", Place(shown), reason, f"free some space and build again; {kept}")
    if failure.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        hint = f"make the folder and the one that holds it writable, or choose another; {kept}"
        return error("out-not-writable", Place(shown), reason, hint)
    if failure.errno in (errno.EBUSY, errno.EXDEV):
        hint = f"choose a folder inside this one: a mount point cannot be exchanged; {kept}"
        return error("out-not-writable", Place(shown), reason, hint)
    return error("out-failed", Place(shown), reason, kept)
