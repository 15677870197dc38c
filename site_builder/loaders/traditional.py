"""``traditional.yaml``: words that the conversion to traditional characters would get wrong, and how to write them."""

import re
from dataclasses import replace

from site_builder.loaders.files import Folder
from site_builder.loaders.report import excerpt
from site_builder.loaders.schema import wrong_type
from site_builder.loaders.table import document
from site_builder.loaders.yaml_marks import Mapping, Scalar
from site_builder.model.records import Records

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")


def load(folder: Folder, records: Records) -> Records:
    """The records with these words: simplified and traditional, in pairs."""
    node, sheet = document(folder, "traditional.yaml", records)
    if node is None:
        return records
    if not isinstance(node, Mapping):
        wrong_type(node, sheet, "this file must hold a mapping (simplified: traditional)")
        return records
    found = []
    for key, value in node.entries:
        if not isinstance(value, Scalar):
            wrong_type(value, sheet, f"the traditional form of {excerpt(key.text)} must be plain text")
        elif not (_HAN.search(key.text) and _HAN.search(value.text)):
            sheet.error("missing-text", key.line, f"{excerpt(key.text)} and its form must be written in Han characters")
        else:
            found.append((key.text, value.text))
    return replace(records, traditional=tuple(found))
