"""The files of ``static/``, published as they are; stylesheets without comments and needless blanks."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from site_builder.emit.names import forbidden, is_allowed
from site_builder.emit.stylesheets import tight
from site_builder.model.page import OutputFile
from site_builder.model.problems import InputError, Place, Problem, error, sort


def assets(static: Path, shown: str) -> Iterator[OutputFile]:
    """Each file below ``static``, sorted, at ``static/...`` below the site root; a missing folder holds none.

    Names that begin with a dot are left out. A link counts as the file it leads to if that lies in the folder too.
    Raises InputError, before the first file, that names all links that leave the folder, all that is no file, and all
    names that cannot be published.
    """
    root = Path(os.path.realpath(static))
    problems: list[Problem] = []
    found: list[str] = []
    for path in sorted(_listed(root, problems, shown)):
        problem = _problem(root, path, f"{shown}/{path}")
        if problem:
            problems.append(problem)
        else:
            found.append(path)
    if problems:
        raise InputError(*sort(problems))
    for path in found:
        content = _read(root / path, f"{shown}/{path}")
        yield OutputFile(f"static/{path}", tight(content) if path.endswith(".css") else content)


def _listed(root: Path, problems: list[Problem], shown: str) -> Iterator[str]:
    waiting = [""] if root.is_dir() else []
    while waiting:
        prefix = waiting.pop()
        try:
            with os.scandir(root / prefix) as entries:
                listed = [entry for entry in entries if not entry.name.startswith(".")]
        except OSError as failure:
            problems.append(_unreadable(f"{shown}/{prefix}".rstrip("/"), failure))
            continue
        for entry in listed:
            if entry.is_dir(follow_symlinks=False):
                waiting.append(f"{prefix}{entry.name}/")
            else:
                yield prefix + entry.name


def _problem(root: Path, path: str, shown: str) -> Problem | None:
    if not is_allowed(path):
        return forbidden(shown)
    target = Path(os.path.realpath(root / path))
    if not target.is_relative_to(root):
        return error("static-link", Place(shown), "this link leaves the folder", "put a copy of the file in its place")
    try:
        regular = stat.S_ISREG(target.stat(follow_symlinks=False).st_mode)
    except OSError as failure:
        return _unreadable(shown, failure)
    return None if regular else error("static-file", Place(shown), "this is not a regular file", "take it away")


def _read(file: Path, shown: str) -> bytes:
    try:
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        with os.fdopen(os.open(os.path.realpath(file), flags), "rb") as opened:
            return opened.read()
    except OSError as failure:
        raise InputError(_unreadable(shown, failure)) from failure


def _unreadable(shown: str, failure: OSError) -> Problem:
    return error("static-file", Place(shown), f"cannot be read: {failure.strerror}", "make it readable")
