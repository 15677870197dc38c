"""What a mapping may hold: fields with their types, read all at once, every fault reported.

A value that is wrong is reported and stands in for itself as well as it can, so that one fault does not look like many.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from site_builder.loaders.report import Report, excerpt
from site_builder.loaders.yaml_marks import Listing, Mapping, Node, Scalar
from site_builder.model.language import LanguageCode, LocalizedText
from site_builder.model.problems import Place

T = TypeVar("T")
Default = TypeVar("Default")
_FOLD = re.compile(r"[ \t\n]+")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file being read: its path, the languages of the site, and where problems go.

    ``article`` is the slug that a citation without one means, or empty.
    """

    path: str
    languages: tuple[LanguageCode, ...]
    report: Report
    article: str = ""

    def place(self, line: int) -> Place:
        """A line of this file."""
        return Place(self.path, line)

    def error(self, code: str, line: int, message: str, hint: str = "") -> None:
        """Note a problem in a line of this file."""
        self.report.error(code, self.place(line), message, hint)


Reader = Callable[[Node, Sheet], T | None]
"""Reads a value; None if it is not one (a problem is noted then)."""


@dataclass(frozen=True, slots=True)
class Field(Generic[T]):
    """A key, how its value is read, and what stands there if it is absent or wrong."""

    key: str
    read: Reader[object]
    default: T
    required: bool = False
    code: str = "missing-key"
    hint: str = ""


def optional(key: str, read: Reader[T], default: Default) -> Field[T | Default]:
    """A field that may be left out."""
    return Field(key, read, default)


def required(
    key: str, read: Reader[T], stand_in: Default, code: str = "missing-key", hint: str = ""
) -> Field[T | Default]:
    """A field that must be there. ``stand_in`` is what is gone on with, after the error ``code``."""
    return Field(key, read, stand_in, required=True, code=code, hint=hint or f"add '{key}: …'")


@dataclass(frozen=True, slots=True)
class Values:
    """What was read from one mapping, by field, and the line it begins on."""

    by_key: dict[str, object]
    line: int
    text: LocalizedText

    def __getitem__(self, field: Field[T]) -> T:
        return cast(T, self.by_key.get(field.key, field.default))


@dataclass(frozen=True, slots=True)
class Schema:
    """The fields of one kind of mapping.

    ``worded``: the languages are keys as well, and one of them at least must be there unless it ``may_be_empty``.
    """

    kind: str
    fields: tuple[Field[Any], ...]
    worded: bool = False
    may_be_empty: bool = False

    def read(self, node: Node, sheet: Sheet) -> Values | None:
        """The values of a mapping, or None if it is none."""
        if not isinstance(node, Mapping):
            wrong_type(node, sheet, f"{self.kind} must be a mapping (key: value)")
            return None
        fields = {field.key: field for field in self.fields}
        texts: list[tuple[LanguageCode, str]] = []
        values: dict[str, object] = {}
        for key, value in node.entries:
            if key.text in fields:
                self._read_field(fields[key.text], value, sheet, values)
            elif self.worded and key.text in sheet.languages:
                texts += worded(key, value, sheet)
            else:
                self._report_key(key, sheet)
        self._report_missing(node, sheet, bool(texts))
        return Values(values, node.line, LocalizedText(tuple(texts)))

    def _read_field(self, field: Field[Any], value: Node, sheet: Sheet, values: dict[str, object]) -> None:
        if is_empty(value):
            if field.required:
                sheet.error(field.code, value.line, f"{self.kind} needs a value for {field.key!r}", field.hint)
            return
        read = field.read(value, sheet)
        if read is not None:
            values[field.key] = read

    def _report_key(self, key: Scalar, sheet: Sheet) -> None:
        known = tuple(field.key for field in self.fields) + (sheet.languages if self.worded else ())
        message = f"{self.kind} has no key {excerpt(key.text)}"
        sheet.report.unknown("unknown-key", sheet.place(key.line), message, key.text, known)

    def _report_missing(self, node: Mapping, sheet: Sheet, has_text: bool) -> None:
        given = {key.text for key, _ in node.entries}
        for field in self.fields:
            if field.required and field.key not in given:
                sheet.error(field.code, node.line, f"{self.kind} needs the key {field.key!r}", field.hint)
        if self.worded and not has_text and not self.may_be_empty:
            hint = f"add '{sheet.languages[0]}: …'"
            sheet.error("missing-text", node.line, f"{self.kind} has no text in any language", hint)


def is_empty(node: Node) -> bool:
    """Whether nothing is written where a value could be."""
    return isinstance(node, Scalar) and not node.text.strip()


def worded(key: Scalar, value: Node, sheet: Sheet) -> list[tuple[LanguageCode, str]]:
    """The text under a language key: one pair, or none if it is empty or no text."""
    if is_empty(value):
        return []
    if not isinstance(value, Scalar):
        wrong_type(value, sheet, f"the text under {key.text!r} must be plain text")
        return []
    return [(LanguageCode(key.text), plain(value))]


def plain(scalar: Scalar) -> str:
    """Its text on one line. Where the file wraps a line between Han characters, no space is left: it would be drawn."""
    if not scalar.wrapped:
        return scalar.text.strip()
    words = _FOLD.split(scalar.text.strip())
    joined = [words[0]]
    for word in words[1:]:
        if not _join_without_space(joined[-1][-1], word[0]):
            joined.append(" ")
        joined.append(word)
    return "".join(joined)


def wrong_type(node: Node, sheet: Sheet, message: str) -> None:
    """Note that something of another shape stands here."""
    sheet.error("wrong-type", node.line, f"{message}, not {_shape(node)}")


def _shape(node: Node) -> str:
    if isinstance(node, Scalar):
        return f"the text {excerpt(node.text)}" if node.text.strip() else "nothing"
    return "a list" if isinstance(node, Listing) else "a mapping"


def _join_without_space(before: str, after: str) -> bool:
    sides = (_is_wide(before), _is_wide(after))
    return all(sides) or (any(sides) and (before in _EITHER_WIDTH or after in _EITHER_WIDTH))


_EITHER_WIDTH = "“”‘’…—·"


def _is_wide(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or "\uff00" <= character <= "\uff60"
