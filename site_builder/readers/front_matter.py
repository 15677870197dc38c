"""Front matter of archived posts: YAML if a parser accepts it, else line by line; every value is text."""

import re
from dataclasses import dataclass, field

from site_builder.readers.entities import unescaped

_OPENING = re.compile(r"\s*---[ \t]*\n(?=\s*(?:#.*\n\s*)*[A-Za-z][\w.-]{0,40}[ \t]*:(?:\s|$))")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"([A-Za-z][\w.-]{0,40})[ \t]*:(?=\s|$)[ \t]*(.*)")
_LONGEST = 50_000
_DEEPEST = 8
_FULL = "[\u3000-\u9fff\uff00-\uffef]"
_FOLD = re.compile(rf"(?<={_FULL})\n[ \t]+(?={_FULL})")
_KNOWN = frozenset(
    (
        "title",
        "date",
        "categories",
        "tags",
        "author",
        "headimg",
        "thumbnail",
        "comments",
        "source",
        "url",
        "link",
        "lang",
    )
)
_ITEM = re.compile(r"\s*-\s+(.*)")
_ESCAPES = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))")
_PARTED = re.compile(r"""(?P<mark>["'])[^"']*\S(?P=mark)\s""")
"""A quotation that ends before the value does."""
_PLAIN_ESCAPES = {"n": "\n", "t": " ", "r": " ", "0": "", "N": " ", "_": " "}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Keys (lower case) and their values; a single value is a list of one. ``repaired``: no YAML parser accepts it."""

    values: dict[str, list[str]] = field(default_factory=dict)
    repaired: bool = False

    def first(self, *keys: str) -> str:
        """The first value that is not empty under the first of these keys that has one; entities are decoded."""
        for key in keys:
            for value in self.values.get(key, ()):
                text = unescaped(value)
                if text:
                    return text
        return ""

    def all(self, *keys: str) -> tuple[str, ...]:
        """Every value under these keys, each once, in order."""
        found = (unescaped(value) for key in keys for value in self.values.get(key, ()))
        return tuple(dict.fromkeys(text for text in found if text))


def span(text: str) -> tuple[int, int, int] | None:
    """Where front matter begins and ends and where the text after it begins; None where a text has none.

    The end is -1 where front matter never ends.
    """
    opening = _OPENING.match(text)
    if opening is None:
        return None
    closing = _CLOSING.search(text, opening.end())
    return (opening.end(), closing.start(), closing.end()) if closing else (opening.end(), -1, -1)


def parse(text: str) -> FrontMatter:
    """The values of front matter, without its ``---`` lines; keys of nested mappings are passed over. Never fails."""
    text = _FOLD.sub("", text)
    values = _by_yaml(text) if len(text) < _LONGEST else None
    return FrontMatter(_by_line(text), True) if values is None else FrontMatter(values)


def _by_yaml(text: str) -> dict[str, list[str]] | None:
    """The values as YAML has them, or None: not YAML, or more than plain keys, texts and lists of texts."""
    import yaml

    loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    values: dict[str, list[str]] = {}
    key = ""
    opened: list[bool] = []
    try:
        for event in yaml.parse(text, Loader=loader):
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) or getattr(event, "tag", None):
                return None
            if isinstance(event, yaml.CollectionStartEvent):
                opened.append(isinstance(event, yaml.SequenceStartEvent))
                if len(opened) > _DEEPEST or (key == "title" and len(opened) == 2):
                    return None
            elif isinstance(event, yaml.CollectionEndEvent):
                opened.pop()
                key = key if len(opened) > 1 else ""
            elif isinstance(event, yaml.ScalarEvent) and len(opened) == 1 and not key:
                key = event.value.lower()
                if key in values or not key:
                    return None
                values[key] = []
            elif isinstance(event, yaml.ScalarEvent):
                if len(opened) == 1 or opened[1:] == [True]:
                    values[key].append(event.value)
                key = key if len(opened) > 1 else ""
    except yaml.YAMLError:
        return None
    return values or None


def _by_line(text: str) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    parts: list[str] = []
    current: list[str] | None = None
    for line in text.split("\n"):
        match = _KEY.match(line)
        item = _ITEM.fullmatch(line)
        if match is not None and (not _is_open(parts) or match[1].lower() in _KNOWN):
            _close(current, parts)
            current, parts = values.setdefault(match[1].lower(), []), [match[2]]
        elif item is not None and current is not None and not _is_open(parts):
            _close(current, parts)
            parts = [item[1]]
        elif line.strip():
            parts.append(line)
    _close(current, parts)
    return values


def _is_open(parts: list[str]) -> bool:
    """Whether a quoted text has begun and not ended, as far as one can tell: the line may also just be broken."""
    first = parts[0].strip() if parts else ""
    if first[:1] not in ("'", '"') or len(parts) > 3:
        return False
    last = parts[-1].rstrip()
    return not last.endswith(first[0]) or (len(parts) == 1 and len(first) == 1)


def _close(values: list[str] | None, parts: list[str]) -> None:
    if values is None or not parts:
        return
    text = " ".join(part.strip() for part in parts).strip()
    if parts[0].strip() in ("|", ">", "|-", ">-", "|+", ">+"):
        text = " ".join(part.strip() for part in parts[1:])
    if len(text) > 1 and text[0] == "[" and text[-1] == "]" and "," in text:
        values.extend(_unquoted(part) for part in text[1:-1].split(","))
    elif text:
        values.append(_unquoted(text))


def _unquoted(text: str) -> str:
    """A value without the marks around it: also those that a program wrote anew each time it wrote the file."""
    text = text.strip()
    if text[:2] == text[-2:] == '""' and text.strip('"'):
        return _unquoted(text.strip('"'))
    if _PARTED.match(text) is not None:
        return text
    if len(text) > 1 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    if len(text) > 1 and text[0] == text[-1] == '"':
        return _ESCAPES.sub(_escape, text[1:-1])
    return text


def _escape(match: re.Match[str]) -> str:
    digits = match[1] or match[2]
    return chr(int(digits, 16)) if digits else _PLAIN_ESCAPES.get(match[3], match[3])
