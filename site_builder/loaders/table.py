"""Files of one mapping and files of many: node in, records out, repeated ids refused; what names of files say."""

import re
from collections.abc import Callable, Iterable
from typing import TypeVar

from site_builder.loaders import yaml_marks
from site_builder.loaders.files import Folder
from site_builder.loaders.report import Report, excerpt
from site_builder.loaders.schema import Sheet, wrong_type
from site_builder.loaders.yaml_marks import Listing, Node
from site_builder.model.language import LanguageCode
from site_builder.model.located import Located
from site_builder.model.problems import did_you_mean
from site_builder.model.records import Records

T = TypeVar("T")

_MARKDOWN = re.compile(r"[a-z]+/(?P<id>[a-z0-9-]{1,60})\.(?P<code>[^.]+)\.md", re.ASCII)


def languages(records: Records) -> tuple[LanguageCode, ...]:
    """The codes of the site's languages: the keys that texts may have."""
    return tuple(language.code for language in records.site.languages)


def known_language(folder: Folder, name: str, code: str, records: Records) -> LanguageCode | None:
    """The language that the name of a file says, if it is one of the site's (a problem if not)."""
    codes = languages(records)
    if code in codes:
        return LanguageCode(code)
    message = f"{excerpt(code)} is none of the site's languages"
    folder.report.error("unknown-language", folder.place(name), message, did_you_mean(code, codes))
    return None


def named(folder: Folder, name: str, what: str, records: Records) -> tuple[str, LanguageCode] | None:
    """What the name of a Markdown file says, ``<what>.<language>.md``; one that does not say it is a problem."""
    match = _MARKDOWN.fullmatch(name)
    if match is None:
        message = f"the name does not say the {what} and the language"
        hint = f"call it <{what}>.{languages(records)[0]}.md, the {what} in a-z, 0-9 and -"
        folder.report.error("bad-name", folder.place(name), message, hint)
        return None
    code = known_language(folder, name, match["code"], records)
    return (match["id"], code) if code else None


def document(folder: Folder, name: str, records: Records) -> tuple[Node | None, Sheet]:
    """The content of a YAML file, None if it is absent, empty or unreadable, and the sheet to read it with."""
    place = folder.place(name)
    text = folder.text(name)
    node = None if text is None else yaml_marks.read(text, place.path, folder.report)
    return node, Sheet(place.path, languages(records), folder.report)


def each(folder: Folder, name: str, records: Records, read: Callable[[Node, Sheet], T | None]) -> list[T]:
    """The records of a file that holds a list of them."""
    node, sheet = document(folder, name, records)
    if node is None:
        return []
    if not isinstance(node, Listing):
        wrong_type(node, sheet, "this file must hold a list ('- …')")
        return []
    found = (read(item, sheet) for item in node.items)
    return [record for record in found if record is not None]


def without_repeats(
    kind: str, found: Iterable[T], key: Callable[[T], Located], report: Report, code: str = "duplicate-id"
) -> tuple[T, ...]:
    """The first record of each id; an error for any later one names the first."""
    first: dict[str, tuple[Located, T]] = {}
    for record in found:
        located = key(record)
        if located.value in first:
            earlier = first[located.value][0].place
            message = f"the {kind} {excerpt(located.value)} is there twice; first in {earlier}"
            report.error(code, located.place, message, "change or remove one of the two")
        else:
            first[located.value] = (located, record)
    return tuple(record for _, record in first.values())
