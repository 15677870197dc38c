"""``pages/<page>.<language>.md``: the editors' own prose, in Markdown, as written."""

import re
from dataclasses import replace

from site_builder.loaders.files import Folder
from site_builder.loaders.report import excerpt
from site_builder.loaders.table import languages
from site_builder.model.language import LanguageCode
from site_builder.model.problems import did_you_mean
from site_builder.model.records import ProseRecord, Records

_NAME = re.compile(r"pages/(?P<page>[a-z0-9-]{1,60})\.(?P<code>[^.]+)\.md", re.ASCII)


def load(folder: Folder, records: Records) -> Records:
    """The records with the prose of each page in each language."""
    found = (_prose(folder, name, languages(records)) for name in folder.files("pages", ".md"))
    return replace(records, prose=tuple(prose for prose in found if prose is not None))


def _prose(folder: Folder, name: str, codes: tuple[LanguageCode, ...]) -> ProseRecord | None:
    match = _NAME.fullmatch(name)
    if match is None:
        message = "the name does not say the page and the language"
        hint = f"call it <page>.{codes[0]}.md, the page in a-z, 0-9 and -"
        folder.report.error("bad-name", folder.place(name), message, hint)
        return None
    code = LanguageCode(match["code"])
    if code not in codes:
        message = f"{excerpt(code)} is none of the site's languages"
        folder.report.error("unknown-language", folder.place(name), message, did_you_mean(code, codes))
        return None
    text = folder.text(name)
    if text is not None and not text.strip():
        folder.report.warning("empty-page", folder.place(name), "this page is empty", "write it, or take the file away")
    return ProseRecord(match["page"], code, text, folder.place(name)) if text and text.strip() else None
