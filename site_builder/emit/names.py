"""Which paths a site may hold: plain ASCII names that every file system and web server takes alike."""

import re
from collections.abc import Iterable

from site_builder.model.problems import Place, Problem, error

MANIFEST = ".site-manifest"
"""The file in a published folder that lists what was published there."""

_PATH = re.compile(r"(?:(?!\.{1,2}(?:/|\Z))[A-Za-z0-9._~+@=,-]{1,200}(?:/(?!\Z)|\Z))+")
_RESERVED = frozenset({MANIFEST, ".git"})


def is_allowed(path: str) -> bool:
    """Whether a path below the site root may be published: no way out of the root, no odd or very long name."""
    return _PATH.fullmatch(path) is not None and _RESERVED.isdisjoint(path.lower().split("/"))


def forbidden(path: str) -> Problem:
    """The problem of a path that is not allowed, at the path itself or where the user knows it."""
    shown = path if len(path) <= 240 else f"{path[:237]}..."
    return error(
        "output-name",
        Place(shown.encode("utf-8", "backslashreplace").decode("utf-8")),
        "this path cannot be published",
        "use ASCII letters, digits and . _ - ~ + @ = , in names of at most 200 characters",
    )


def folders_of(paths: Iterable[str]) -> frozenset[str]:
    """Every folder that the paths need, the root not counted."""
    folders: set[str] = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return frozenset(folders)


def problems(paths: tuple[str, ...]) -> tuple[Problem, ...]:
    """What is wrong with the paths of a whole site: forbidden ones, and those that differ in nothing or in case only.

    Many file systems ignore case, so ``Map.png`` and ``map.png`` would be one file there; a folder counts like a file.
    """
    found = [forbidden(path) for path in paths if not is_allowed(path)]
    seen: dict[str, str] = {}
    for path in (*paths, *sorted(folders_of(paths))):
        folded = path.lower()
        if folded in seen:
            found.append(_collision(path, seen[folded]))
        seen[folded] = path
    return tuple(found)


def _collision(path: str, other: str) -> Problem:
    message = (
        "two outputs have this path" if path == other else f"{path} and {other} are one path where case is ignored"
    )
    return error("output-collision", Place(path), message, "give one of the two another name or id")
