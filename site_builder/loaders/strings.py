"""``strings/<code>.yaml``: the words of the interface, one flat mapping for each language."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from site_builder.loaders import plurals
from site_builder.loaders.files import Folder
from site_builder.loaders.report import excerpt
from site_builder.loaders.schema import Sheet, wrong_type
from site_builder.loaders.table import document, known_language, languages
from site_builder.loaders.yaml_marks import Mapping, Node, Scalar
from site_builder.model.language import ZH, LanguageCode, code_of_tag
from site_builder.model.located import Located
from site_builder.model.problems import Place
from site_builder.model.records import Records

_Texts = dict[str, Located]

DEFAULTS = Path(__file__).parent / "defaults"
"""A copy of the project's own strings, for a content folder that has none."""

_KEY = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,78}[a-z0-9])?", re.ASCII)
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")
_LETTERS = re.compile(r"[^\W\d_]")
SAME_IN_CHINESE = ("English", "Atom", "RSS", "JSON", "CSV", "PDF", "HTML", "YAML", "UTC", "BLAKE2b", "URL", "EN")
"""Words that a Chinese text may consist of alone."""


def load(folder: Folder, records: Records) -> Records:
    """The records with the strings of each language.

    Every language must have the same keys, and of a string that counts the plural forms that its numbers take.
    """
    names = folder.files("strings", ".yaml")
    if not names:
        return replace(records, strings=tuple(_defaults(records)))
    tables: dict[LanguageCode, _Texts] = {}
    places: dict[LanguageCode, Place] = {}
    for name in names:
        code = known_language(folder, name, name.removeprefix("strings/").removesuffix(".yaml"), records)
        if code:
            places[code] = folder.place(name)
            tables[code] = _table(*document(folder, name, records))
    tags = {language.code: language.tag for language in records.site.languages}
    _report_absent(folder, languages(records), tables)
    _report_differences(folder, tables, places, tags)
    for code, table in tables.items():
        if code_of_tag(tags[code]) == ZH:
            _report_untranslated(folder, table)
    strings = ((code, tuple((key, text.value) for key, text in table.items())) for code, table in tables.items())
    return replace(records, strings=tuple(strings))


def _defaults(records: Records) -> Iterator[tuple[LanguageCode, tuple[tuple[str, str], ...]]]:
    folder = Folder(DEFAULTS, DEFAULTS.name)
    for code in languages(records):
        table = _table(*document(folder, f"strings/{code}.yaml", records))
        if table:
            yield code, tuple((key, text.value) for key, text in table.items())


def _table(node: Node | None, sheet: Sheet) -> _Texts:
    if node is not None and not isinstance(node, Mapping):
        wrong_type(node, sheet, "this file must hold a mapping (key: text)")
    table: _Texts = {}
    for key, value in node.entries if isinstance(node, Mapping) else ():
        if _KEY.fullmatch(key.text) is None:
            hint = "use a-z, 0-9, '.', '-' and '_', a letter or digit at both ends"
            sheet.error("bad-id", key.line, f"{excerpt(key.text)} cannot be a key", hint)
        if isinstance(value, Scalar):
            table[key.text] = Located(value.text, sheet.place(key.line))
        else:
            wrong_type(value, sheet, f"the text of {excerpt(key.text)} must be plain text")
    return table


def _report_absent(folder: Folder, codes: Iterable[LanguageCode], tables: dict[LanguageCode, _Texts]) -> None:
    for code in codes if tables else ():
        if code not in tables:
            message = "this file is missing; the site has the language, and other languages have their strings"
            hint = "copy the file of another language and translate it"
            folder.report.error("missing-strings", folder.place(f"strings/{code}.yaml"), message, hint)


def _report_differences(
    folder: Folder, tables: dict[LanguageCode, _Texts], places: dict[LanguageCode, Place], tags: dict[LanguageCode, str]
) -> None:
    everywhere: _Texts = {}
    for table in tables.values():
        everywhere = {**table, **everywhere}
    counted = _counted(everywhere)
    for code, table in tables.items():
        for key, elsewhere in _needed(everywhere, counted, tags[code]).items():
            if key not in table:
                message = f"the string {excerpt(key)} is missing; it stands in {elsewhere.place}"
                if key not in everywhere:
                    message = f"the string {excerpt(key)} is missing: a plural form of what stands in {elsewhere.place}"
                folder.report.error("missing-string", places[code], message, f"add '{key}: …'")
        for key, text in table.items():
            base, form = plurals.split(key)
            elsewhere = counted[base] if form else everywhere[key]
            if not plurals.names_one_number(tags[code], form) and _placeholders(text) != _placeholders(elsewhere):
                message = f"the string {excerpt(key)} has other {{placeholders}} than in {elsewhere.place}"
                hint = f"there they are: {' '.join(sorted(_placeholders(elsewhere))) or 'none'}"
                folder.report.warning("other-placeholders", text.place, message, hint)


def _counted(everywhere: _Texts) -> _Texts:
    """The strings that count, without the plural form at their ends, each with a text to compare others with."""
    found: _Texts = {}
    for key, text in everywhere.items():
        base, form = plurals.split(key)
        if form == "other" or (form and base not in found):
            found[base] = text
    return found


def _needed(everywhere: _Texts, counted: _Texts, tag: str) -> _Texts:
    """The keys that a language must have, each with a text that stands under it, or in its place, elsewhere."""
    needed: _Texts = {}
    for key, text in everywhere.items():
        base, form = plurals.split(key)
        if form:
            needed |= {one: everywhere.get(one, counted[base]) for one in (f"{base}.{f}" for f in plurals.forms(tag))}
        else:
            needed[key] = text
    return needed


def _report_untranslated(folder: Folder, table: _Texts) -> None:
    for key, text in table.items():
        words = _PLACEHOLDER.sub("", text.value).strip()
        if _LETTERS.search(words) and not _HAN.search(words) and words not in SAME_IN_CHINESE:
            message = f"the Chinese string {excerpt(key)} has no Chinese character: {excerpt(text.value)}"
            folder.report.warning("untranslated-string", text.place, message, "translate it")


def _placeholders(text: Located) -> frozenset[str]:
    return frozenset(_PLACEHOLDER.findall(text.value))
