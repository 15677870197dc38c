"""The files editors own, opened with care: regular files inside the folder, of a sensible size, in UTF-8."""

import os
import re
import stat
import unicodedata
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from site_builder.loaders.report import Report
from site_builder.model.problems import Place

LARGEST = 1 << 20
"""Bytes that one file may hold."""

FORBIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef]"
    "|[" + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF)) + "]"
)
"""Characters no text may hold: controls, bidirectional controls, odd line ends, noncharacters (security rule 4)."""

MOST_AT_ONCE = 20
"""Forbidden characters that are reported for one text."""

_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
_SHARED_WITH_THE_FOLDER = ("README.md",)


@dataclass(frozen=True, slots=True)
class Folder:
    """The content folder: where it is, how problems name it, and the problems met in it."""

    root: Path
    shown: str
    report: Report = field(default_factory=Report)

    def place(self, name: str, line: int = 0) -> Place:
        """Where a file below the folder is, as the user knows it."""
        return Place(f"{self.shown}/{_printable(name)}", line)

    def top(self) -> tuple[str, ...]:
        """The entries of the folder itself, sorted; none if it does not exist. Dotfiles are not content."""
        return self._entries("")

    def files(self, name: str, suffix: str) -> tuple[str, ...]:
        """The files of a sub-folder that end in ``suffix``, as names below the folder, sorted.

        Any other entry is a warning; a missing sub-folder has no files.
        """
        found = []
        for entry in self._entries(name):
            if entry.endswith(suffix):
                found.append(f"{name}/{entry}")
            elif entry not in _SHARED_WITH_THE_FOLDER:
                message = f"this is not read: files in {name}/ end in {suffix}"
                self.report.warning("unknown-file", self.place(f"{name}/{entry}"), message, "rename it or take it away")
        return tuple(found)

    def text(self, name: str) -> str | None:
        """The text of a file with newlines normalised, or None: if it is not there, or (a problem then) unreadable."""
        content = self._content(name)
        if content is None:
            return None
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as failure:
            line = content.count(b"\n", 0, failure.start) + 1
            message = f"byte 0x{content[failure.start]:02x} is not UTF-8"
            self.report.error("not-utf-8", self.place(name, line), message, "save the file as UTF-8")
            return None
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text if self._is_clean(name, text) else None

    def _entries(self, name: str) -> tuple[str, ...]:
        path = self.root / name
        if not os.path.lexists(path) or (name and not self._stays_inside(name)):
            return ()
        if not path.is_dir():
            place = self.place(name) if name else Place(self.shown)
            self.report.error("not-a-folder", place, "this is not a folder", "make it a folder, or take it away")
            return ()
        try:
            return tuple(sorted(entry for entry in os.listdir(path) if not entry.startswith(".")))  # noqa: PTH208
        except OSError as failure:
            self.report.error("unreadable", self.place(name), f"this cannot be read: {failure.strerror}")
            return ()

    def _content(self, name: str) -> bytes | None:
        path = self.root / name
        if not os.path.lexists(path) or not self._stays_inside(name):
            return None
        try:
            content = _regular(path.resolve() if path.is_symlink() else path)
        except OSError as failure:
            self.report.error("unreadable", self.place(name), f"this cannot be read: {failure.strerror}")
            return None
        if content is None:
            self.report.error("not-a-file", self.place(name), "this is not a regular file", "take it away")
        elif len(content) > LARGEST:
            message = f"this file is larger than {LARGEST >> 20} MiB"
            self.report.error("file-too-large", self.place(name), message, "split it into several files")
            return None
        return content

    def _stays_inside(self, name: str) -> bool:
        """Whether a name leads to something below the folder, links followed; noted as a problem if not."""
        path = self.root / name
        if not path.is_symlink():
            return True
        try:
            target = path.resolve(strict=True)
        except (OSError, RuntimeError):
            self.report.error("broken-link", self.place(name), "this link leads nowhere", "take it away")
            return False
        if target.is_relative_to(self.root.resolve()):
            return True
        message = f"this link leaves the folder: it leads to {str(target)!r}"
        self.report.error("link-outside", self.place(name), message, "put a copy of the file here instead")
        return False

    def _is_clean(self, name: str, text: str) -> bool:
        clean = True
        for match in islice(FORBIDDEN.finditer(text), MOST_AT_ONCE):
            line = text.count("\n", 0, match.start()) + 1
            self.report.error("control-character", self.place(name, line), *forbidden(match.group()))
            clean = False
        return clean


def forbidden(character: str) -> tuple[str, str]:
    """The message and hint for a character that no text may hold."""
    name = unicodedata.name(character, "a control character")
    return f"U+{ord(character):04X} ({name.lower()}) must not stand in a text", "delete it; it cannot be seen"


def _regular(path: Path) -> bytes | None:
    """The first bytes of a regular file, one more than allowed at most; None if it is no regular file."""
    handle = os.open(path, _FLAGS)
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return None
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read(LARGEST + 1)
    finally:
        os.close(handle)


def _printable(name: str) -> str:
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in name)
