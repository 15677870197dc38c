"""The editors' prose: its name says the page and the language."""

from pathlib import Path

import pytest

from tests.loaders.trees import load, problems


@pytest.mark.parametrize("name", ["method.md", "Method.zh.md", "方法.zh.md", "a.b.zh.md"])
def test_a_name_without_page_and_language_is_refused(tmp_path: Path, name: str) -> None:
    assert problems(tmp_path, {f"pages/{name}": "x"}) == [
        f"content/pages/{name}: error[bad-name]: the name does not say the page and the language"
        "\n  hint: call it <page>.zh.md, the page in a-z, 0-9 and -"
    ]


def test_a_language_the_site_does_not_have_is_refused(tmp_path: Path) -> None:
    assert problems(tmp_path, {"pages/method.fr.md": "x"}) == [
        "content/pages/method.fr.md: error[unknown-language]: 'fr' is none of the site's languages"
        "\n  hint: known: en, zh"
    ]


def test_an_empty_page_is_noticed_and_left_out(tmp_path: Path) -> None:
    found, wrong = load(tmp_path, {"pages/method.zh.md": " \n"})
    assert found.prose == ()
    assert wrong == [
        "content/pages/method.zh.md: warning[empty-page]: this page is empty\n  hint: write it, or take the file away"
    ]
