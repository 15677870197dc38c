"""``site.yaml``: the site's name and settings."""

import re
from dataclasses import replace

from site_builder.loaders import values
from site_builder.loaders.files import Folder
from site_builder.loaders.report import Report, excerpt
from site_builder.loaders.schema import Reader, Schema, Sheet, optional, required
from site_builder.loaders.table import document
from site_builder.loaders.yaml_marks import Mapping, Node
from site_builder.model import urls
from site_builder.model.language import Language, LanguageCode, is_simplified
from site_builder.model.records import Records, SiteRecord

_DEFAULT = SiteRecord()


def _matching(pattern: str, hint: str) -> Reader[str]:
    def read(node: Node, sheet: Sheet) -> str | None:
        value = values.text(node, sheet)
        if value is not None and re.fullmatch(pattern, value, re.ASCII) is None:
            sheet.error("bad-language", node.line, f"{excerpt(value)} does not name a language", hint)
            return None
        return value

    return read


_CODE = required("code", _matching("[a-z]{2,3}", "write two or three letters, such as zh"), "")
_TAG = required("tag", _matching("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", "write a BCP 47 tag, such as zh-Hans"), "")
_OWN_NAME = required("name", values.text, "")
_LANGUAGE = Schema("a language", (_CODE, _TAG, _OWN_NAME))


def _language(node: Node, sheet: Sheet) -> Language | None:
    found = _LANGUAGE.read(node, sheet)
    if found is None or not found[_CODE] or not found[_TAG]:
        return None
    return Language(LanguageCode(found[_CODE]), found[_TAG], found[_OWN_NAME])


def _languages(node: Node, sheet: Sheet) -> tuple[Language, ...] | None:
    found = values.items(_language)(node, sheet)
    codes = [language.code for language in found or ()]
    if len(codes) > len(set(codes)):
        sheet.error("bad-language", node.line, "two languages have the same code", "remove one of them")
    return found or None


def _address(node: Node, sheet: Sheet) -> str | None:
    """The address the site is published at, a slash at its end."""
    value = values.text(node, sheet)
    address = urls.external(value) if value else None
    if value is not None and (address is None or "?" in value or "#" in value):
        hint = "write https://<host>/ or https://<host>/<folder>/"
        sheet.error("bad-address", node.line, f"{excerpt(value)} is not an address a site can have", hint)
        return None
    return f"{address.rstrip('/')}/" if address else None


_AS_OF = optional("as_of", values.date, None)
_TITLE = optional("title", values.some_text, _DEFAULT.title)
_DESCRIPTION = optional("description", values.localized, _DEFAULT.description)
_BASE_URL = optional("base_url", _address, _DEFAULT.base_url)
_LANGUAGES = optional("languages", _languages, _DEFAULT.languages)
_SITUATION = optional("situation", values.items(values.sentence), ())
_CONTACT = optional("contact", values.text, "")
_SHOW_UNREVIEWED = optional("show_unreviewed", values.yes_no, True)
_TRADITIONAL = optional("traditional", values.yes_no, False)
_SITE = Schema(
    "the site",
    (_TITLE, _DESCRIPTION, _BASE_URL, _LANGUAGES, _AS_OF, _CONTACT, _SITUATION, _SHOW_UNREVIEWED, _TRADITIONAL),
)


def load(folder: Folder, records: Records) -> Records:
    """The records with the site's settings; those that are absent keep their defaults."""
    node, sheet = document(folder, "site.yaml", records)
    if node is None:
        return records
    found = _SITE.read(node, replace(sheet, languages=_codes(node, sheet)))
    if found is None:
        return records
    site = SiteRecord(
        title=found[_TITLE],
        description=found[_DESCRIPTION],
        base_url=found[_BASE_URL],
        languages=found[_LANGUAGES],
        as_of=found[_AS_OF],
        situation=found[_SITUATION],
        contact=found[_CONTACT],
        show_unreviewed=found[_SHOW_UNREVIEWED],
        traditional=found[_TRADITIONAL],
    )
    if site.traditional and not any(is_simplified(language.tag) for language in site.languages):
        keys = node.entries if isinstance(node, Mapping) else ()
        line = next((key.line for key, _ in keys if key.text == "traditional"), node.line)
        message = "there are no pages in simplified Chinese to make traditional ones of"
        sheet.error("bad-choice", line, message, "take this line away, or give a language the tag zh-Hans")
    return replace(records, site=site)


def _codes(node: Node, sheet: Sheet) -> tuple[LanguageCode, ...]:
    """The languages the file itself declares, read before the texts in them; faults are noted on the second reading."""
    first = _SITE.read(node, replace(sheet, report=Report()))
    return tuple(language.code for language in first[_LANGUAGES]) if first else sheet.languages
