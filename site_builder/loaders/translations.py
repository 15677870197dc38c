"""``translations/<article>.<language>.md``: an article in one more language, section by section.

A section is a head ``## p12 9f3a2c81`` (the paragraph or picture, and the mark of the text it was made from), then the
source as ``> …`` lines for whoever reads the file, then the translation as plain text. A comment may stand at the top.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from site_builder.loaders.files import Folder
from site_builder.loaders.report import excerpt
from site_builder.loaders.table import named
from site_builder.model.located import Located
from site_builder.model.problems import Place
from site_builder.model.records import Records, SectionRecord, TranslationRecord

_KEY = re.compile(r"[pf][1-9][0-9]{0,5}", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{8}", re.ASCII)
_COMMENT = re.compile(r"\s*(?:<!--.*?-->\s*)+", re.DOTALL)
_SHAPE = "write it as ## p12 9f3a2c81, p for a paragraph and f for a picture; the propose command writes them all"


@dataclass(slots=True)
class _Section:
    """A section while its lines are being read."""

    line: int
    key: str
    digest: str
    lines: list[str] = field(default_factory=list)
    ended: bool = False


def load(folder: Folder, records: Records) -> Records:
    """The records with the translations; of one article into one language there is one file."""
    read = (_translation(folder, name, records) for name in folder.files("translations", ".md"))
    return replace(records, translations=tuple(one for one in read if one is not None))


def _translation(folder: Folder, name: str, records: Records) -> TranslationRecord | None:
    said = named(folder, name, "article", records)
    text = folder.text(name) if said else None
    if said is None or text is None:
        return None
    article, code = said
    sections = tuple(_records(folder, name, _sections(folder, name, text)))
    return TranslationRecord(Located(article, folder.place(name)), code, sections)


def _records(folder: Folder, name: str, sections: Iterator[_Section]) -> Iterator[SectionRecord]:
    first: dict[str, int] = {}
    for section in sections:
        place = folder.place(name, section.line)
        if _is_good(section, place, folder, first):
            first[section.key] = section.line
            digest = section.digest if _DIGEST.fullmatch(section.digest) else ""
            yield SectionRecord(section.key, digest, tuple(section.lines), place)


def _is_good(section: _Section, place: Place, folder: Folder, first: dict[str, int]) -> bool:
    """Whether a section can be used; its faults are reported."""
    if _KEY.fullmatch(section.key) is None:
        message = f"{excerpt(section.key)} names neither a paragraph nor a picture"
        folder.report.error("bad-section", place, message, _SHAPE)
        return False
    if section.key in first:
        message = f"the section {section.key} is there twice; first in line {first[section.key]}"
        folder.report.error("repeated-key", place, message, "keep one of the two")
        return False
    if _DIGEST.fullmatch(section.digest) is None:
        wrong = f"has {excerpt(section.digest)} for a hash" if section.digest else "has no hash"
        folder.report.error("missing-hash", place, f"the section {section.key} {wrong}", _SHAPE)
    return True


def _sections(folder: Folder, name: str, text: str) -> Iterator[_Section]:
    """The sections in order. What stands in none of them, or in two paragraphs, is reported."""
    comment = _COMMENT.match(text)
    begin = comment.end() if comment else 0
    section: _Section | None = None
    for number, line in enumerate(text[begin:].split("\n"), text.count("\n", 0, begin) + 1):
        if line.startswith("#"):
            if section is not None:
                yield section
            key, _, digest = line.lstrip("#").strip().partition(" ")
            section = _Section(number, key, digest.strip())
        elif section is not None:
            _add(section, line.strip(), folder, folder.place(name, number))
        elif line.strip():
            message = f"{excerpt(line.strip())} stands before the first section"
            folder.report.error("stray-text", folder.place(name, number), message, _SHAPE)
    if section is not None:
        yield section


def _add(section: _Section, line: str, folder: Folder, place: Place) -> None:
    """One more line of a section, unless it is blank or one of the source's."""
    if not line:
        section.ended = bool(section.lines)
    elif line.startswith(">"):
        if section.lines:
            message = f"a line of the source stands below the translation of {section.key}"
            folder.report.error("stray-text", place, message, "move it above the translation, or take it away")
    elif section.ended:
        message = f"the translation of {section.key} has a second paragraph"
        folder.report.error("stray-text", place, message, "write it as one; each paragraph has a section of its own")
    else:
        section.lines.append(line)
