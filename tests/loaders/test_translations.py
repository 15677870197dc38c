"""Translations: sections by paragraph and picture, every fault with its line."""

from pathlib import Path

import pytest

from site_builder.model.records import TranslationRecord
from tests.loaders.trees import problems, records

GOOD = """\
<!-- content/translations/a.en.md
## p9 is no section in a comment -->

## f1 0123abcd

> 图片说明

A map

## p1 9f3a2c81

> 第一段。

The first
paragraph.
## p2 00000000
"""


def read(tmp_path: Path, text: str) -> TranslationRecord:
    (record,) = records(tmp_path, {"translations/a.en.md": text}).translations
    return record


def faults(tmp_path: Path, text: str, name: str = "a.en.md") -> list[str]:
    return [line.split("\n")[0] for line in problems(tmp_path, {f"translations/{name}": text})]


def test_sections_are_read_with_their_marks_and_lines(tmp_path: Path) -> None:
    record = read(tmp_path, GOOD)

    assert (record.article.value, record.language) == ("a", "en")
    assert [(one.key, one.digest, one.lines, one.place.line) for one in record.sections] == [
        ("f1", "0123abcd", ("A map",), 4),
        ("p1", "9f3a2c81", ("The first", "paragraph."), 10),
        ("p2", "00000000", (), 16),
    ]
    assert faults(tmp_path, GOOD) == []


def test_signs_of_markdown_are_words_like_any_other(tmp_path: Path) -> None:
    text = "## p1 00000000\n\n- *so* [it](https://example.org/) <b>said</b> & > that\n"

    assert read(tmp_path, text).sections[0].lines == ("- *so* [it](https://example.org/) <b>said</b> & > that",)


def test_every_fault_is_named_with_its_line_in_one_go(tmp_path: Path) -> None:
    text = (
        "Foreword\n## x1 00000000\n## p0 00000000\n## p1\n## p2 0000\n## p3 00000000\nText\n> 原文\n\nMore\n"
        "## p3 00000000\n# Heading\n##\n"
    )
    assert faults(tmp_path, text) == [
        "content/translations/a.en.md:1: error[stray-text]: 'Foreword' stands before the first section",
        "content/translations/a.en.md:2: error[bad-section]: 'x1' names neither a paragraph nor a picture",
        "content/translations/a.en.md:3: error[bad-section]: 'p0' names neither a paragraph nor a picture",
        "content/translations/a.en.md:4: error[missing-hash]: the section p1 has no hash",
        "content/translations/a.en.md:5: error[missing-hash]: the section p2 has '0000' for a hash",
        "content/translations/a.en.md:8: error[stray-text]: a line of the source stands below the translation of p3",
        "content/translations/a.en.md:10: error[stray-text]: the translation of p3 has a second paragraph",
        "content/translations/a.en.md:11: error[repeated-key]: the section p3 is there twice; first in line 6",
        "content/translations/a.en.md:12: error[bad-section]: 'Heading' names neither a paragraph nor a picture",
        "content/translations/a.en.md:13: error[bad-section]: '' names neither a paragraph nor a picture",
    ]


@pytest.mark.parametrize("name", ["a.md", "A.en.md", "a_b.en.md", f"{'a' * 61}.en.md"])
def test_a_name_must_say_article_and_language(tmp_path: Path, name: str) -> None:
    assert "error[bad-name]" in faults(tmp_path, GOOD, name)[0]


def test_a_language_the_site_has_not_is_refused(tmp_path: Path) -> None:
    assert "error[unknown-language]: 'fr' is none of the site's languages" in faults(tmp_path, GOOD, "a.fr.md")[0]


@pytest.mark.parametrize("text", ["", "\n", "<!-- nothing yet -->", "<!--", "##" * 5000, "\n## p1" + " x" * 5000])
def test_odd_files_are_answered(tmp_path: Path, text: str) -> None:
    assert all("error[" in line for line in faults(tmp_path, text))
