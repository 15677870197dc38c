"""Strict YAML with line marks: every scalar is text, and nothing stands for anything but itself.

PyYAML's C scanner (or its pure one) gives the events; tags, anchors, aliases, merge keys and repeated keys are errors.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

import yaml

from site_builder.loaders.files import FORBIDDEN, MOST_AT_ONCE, forbidden
from site_builder.loaders.report import Report, excerpt
from site_builder.model.problems import Place

DEEPEST = 20
"""Collections that may stand inside each other."""

_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text and the line (from 1) it begins on; ``wrapped`` if it was written over several lines."""

    text: str
    line: int
    wrapped: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A YAML sequence."""

    items: "tuple[Node, ...]"
    line: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """A YAML mapping; keys are unique, in the order written."""

    entries: "tuple[tuple[Scalar, Node], ...]"
    line: int


Node = Scalar | Listing | Mapping


class _Refused(Exception):
    """What makes a file unfit to be read on: a code, a line, a message and a hint."""


def read(text: str, path: str, report: Report) -> Node | None:
    """The content of a YAML file, or None if it is empty or cannot be read (problems then)."""
    composer = _Composer(path, report)
    try:
        return composer.document(iter(yaml.parse(text, Loader=_LOADER)))
    except _Refused as refusal:
        code, line, message, hint = refusal.args
        report.error(code, Place(path, line), message, hint)
    except yaml.MarkedYAMLError as failure:
        mark = failure.problem_mark or failure.context_mark
        line = min(mark.line + 1, text.count("\n") + 1) if mark else 0
        hint = "look at the spaces before it and at quotation marks, colons and brackets left open"
        report.error("bad-yaml", Place(path, line), failure.problem or failure.context or "this is not YAML", hint)
    except yaml.YAMLError as failure:
        report.error("bad-yaml", Place(path), " ".join(str(failure).split()))
    return None


@dataclass(frozen=True, slots=True)
class _Composer:
    """Events → nodes, without a constructor: nothing is resolved, built or called."""

    path: str
    report: Report

    def document(self, events: Iterator[Any]) -> Node | None:
        node: Node | None = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    message = "a second YAML document begins here"
                    raise _Refused("second-document", _line(event), message, "remove this '---'")
            elif isinstance(event, yaml.NodeEvent):
                node = self._node(event, events, 1)
        return None if isinstance(node, Scalar) and not node.text else node

    def _node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        line = _line(event)
        self._refuse_marks(event, line)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, line)
        if depth > DEEPEST:
            message = f"more than {DEEPEST} lists and mappings stand inside each other"
            raise _Refused("too-deep", line, message, "write it flatter")
        if isinstance(event, yaml.SequenceStartEvent):
            return self._listing(events, line, depth)
        return self._mapping(events, line, depth)

    def _listing(self, events: Iterator[Any], line: int, depth: int) -> Listing:
        items = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self._node(event, events, depth + 1))
        return Listing(tuple(items), line)

    def _mapping(self, events: Iterator[Any], line: int, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self._node(event, events, depth + 1)
            if not isinstance(key, Scalar):
                raise _Refused("bad-key", key.line, "a key must be a plain word", "quote it if it begins with [ or {")
            if key.text == "<<":
                raise _Refused("merge-key", key.line, "merge keys ('<<') are not read", "write the entries out")
            value = self._node(next(events), events, depth + 1)
            if key.text in entries:
                message = (
                    f"the key {excerpt(key.text)} is repeated; it stands first in line {entries[key.text][0].line}"
                )
                self.report.error("repeated-key", Place(self.path, key.line), message, "keep one of the two")
            else:
                entries[key.text] = (key, value)
        return Mapping(tuple(entries.values()), line)

    def _refuse_marks(self, event: Any, line: int) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise _Refused("alias", line, f"aliases (*{event.anchor}) are not read", "write the text out, or quote it")
        if event.anchor is not None:
            raise _Refused("anchor", line, f"anchors (&{event.anchor}) are not read", "remove it, or quote the text")
        if event.tag is not None:
            raise _Refused("tag", line, f"tags ({excerpt(event.tag)}) are not read", "remove it, or quote the text")

    def _scalar(self, event: Any, line: int) -> Scalar:
        # only a double-quoted text can hold by escape what the file itself must not hold
        if event.style == '"':
            for match in islice(FORBIDDEN.finditer(event.value), MOST_AT_ONCE):
                self.report.error("control-character", Place(self.path, line), *forbidden(match.group()))
        return Scalar(event.value, line, wrapped=event.end_mark.line >= line)


def _line(event: Any) -> int:
    line: int = event.start_mark.line
    return line + 1
