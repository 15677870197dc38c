"""Content folders declared inside the tests."""

import textwrap
from pathlib import Path

from site_builder import loaders
from site_builder.model.records import Records


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    """A content folder with these files: text is dedented, bytes are written as they are."""
    root = folder / "content"
    root.mkdir(exist_ok=True)
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else textwrap.dedent(text).encode())
    return root


def load(folder: Path, files: dict[str, str | bytes]) -> tuple[Records, list[str]]:
    """The records of such a folder, and its problems as printed."""
    records, problems = loaders.load(write(folder, files), "content")
    return records, [str(problem) for problem in problems]


def problems(folder: Path, files: dict[str, str | bytes]) -> list[str]:
    """Only the problems."""
    return load(folder, files)[1]


def records(folder: Path, files: dict[str, str | bytes]) -> Records:
    """Only the records; the folder must be without fault."""
    found, wrong = load(folder, files)
    assert wrong == []
    return found
