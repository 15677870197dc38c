"""Small sites to publish, and what was published."""

import os
import sys
from pathlib import Path

from site_builder import emit
from site_builder.model.page import OutputFile

COUNT = 300


def files(version: str, count: int = COUNT) -> tuple[OutputFile, ...]:
    """A site whose files all tell their version; each version also has a page of its own."""
    content = f"<p>{version}</p>".encode() * 40
    shared = [OutputFile(f"zh/articles/a{number}/index.html", content) for number in range(count - 2)]
    return (OutputFile("index.html", content), OutputFile(f"only/{version}/index.html", content), *shared)


def publish(out: Path, *output: OutputFile, protected: tuple[Path, ...] = (), patience: float = 10.0) -> None:
    """Publish these files as a whole site."""
    with emit.publishing(out, protected, patience) as site:
        site.finish([site.write(file) for file in output])


def published(out: Path) -> dict[str, bytes]:
    """Every published file by path, the list of them left out."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name != ".site-manifest"
    }


def whole(version: str, count: int = COUNT) -> dict[str, bytes]:
    """What ``published`` must give for a version."""
    return {file.path: file.content for file in files(version, count)}


def mode(path: Path) -> int:
    """The permission bits of a file or folder."""
    return path.stat().st_mode & 0o777


def main(out: str, versions: str) -> None:
    """Publish one version after the other, for ever if the last is ``...``."""
    rounds = versions.removesuffix("...")
    while True:
        for version in rounds:
            publish(Path(out), *files(version))
            os.write(1, version.encode())
        if rounds == versions:
            return


if __name__ == "__main__":
    main(*sys.argv[1:])
