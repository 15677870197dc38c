"""``pages/<page>.<language>.md``: the editors' own prose, in Markdown, as written."""

from dataclasses import replace

from site_builder.loaders.files import Folder
from site_builder.loaders.table import named
from site_builder.model.records import ProseRecord, Records


def load(folder: Folder, records: Records) -> Records:
    """The records with the prose of each page in each language."""
    found = (_prose(folder, name, records) for name in folder.files("pages", ".md"))
    return replace(records, prose=tuple(prose for prose in found if prose is not None))


def _prose(folder: Folder, name: str, records: Records) -> ProseRecord | None:
    said = named(folder, name, "page", records)
    if said is None:
        return None
    text = folder.text(name)
    if text is not None and not text.strip():
        folder.report.warning("empty-page", folder.place(name), "this page is empty", "write it, or take the file away")
    return ProseRecord(*said, text, folder.place(name)) if text and text.strip() else None
