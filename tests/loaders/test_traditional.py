"""Words whose traditional form the editors give, and the line that asks for the view."""

from pathlib import Path

import pytest

from tests.loaders.trees import problems, records


def test_words_and_their_forms_are_read_in_order(tmp_path: Path) -> None:
    found = records(tmp_path, {"traditional.yaml": "里海: 裏海\n后藤: 后藤\n"})
    assert found.traditional == (("里海", "裏海"), ("后藤", "后藤"))


def test_no_file_and_no_line_mean_no_view(tmp_path: Path) -> None:
    found = records(tmp_path, {"site.yaml": ""})
    assert (found.traditional, found.site.traditional) == ((), False)


def test_one_line_of_the_site_asks_for_the_view(tmp_path: Path) -> None:
    assert records(tmp_path, {"site.yaml": "traditional: true\n"}).site.traditional


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("- 里海\n", "1: error[wrong-type]: this file must hold a mapping (simplified: traditional), not a list"),
        ("里海: [裏海]\n", "1: error[wrong-type]: the traditional form of '里海' must be plain text, not a list"),
        ("Lihai: 裏海\n", "1: error[missing-text]: 'Lihai' and its form must be written in Han characters"),
        ("里海: ''\n", "1: error[missing-text]: '里海' and its form must be written in Han characters"),
    ],
)
def test_what_is_no_pair_of_words_is_refused(tmp_path: Path, text: str, problem: str) -> None:
    assert problems(tmp_path, {"traditional.yaml": text}) == [f"content/traditional.yaml:{problem}"]


def test_a_site_without_simplified_chinese_is_told_where_it_asks_for_the_view(tmp_path: Path) -> None:
    text = "languages:\n  - {code: zh, tag: zh-TW, name: 繁體中文}\ntraditional: yes\n"
    assert problems(tmp_path, {"site.yaml": text}) == [
        "content/site.yaml:3: error[bad-choice]: there are no pages in simplified Chinese to make traditional ones of"
        "\n  hint: take this line away, or give a language the tag zh-Hans"
    ]
