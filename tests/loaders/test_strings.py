"""The words of the interface: complete in every language, by construction."""

from pathlib import Path

import pytest

from site_builder.loaders import load as load_folder
from site_builder.loaders import plurals
from site_builder.loaders.strings import DEFAULTS
from tests.loaders.trees import load, problems, records


def test_keys_keep_their_order_and_texts_their_spaces(tmp_path: Path) -> None:
    text = "b.too: '、 '\na-one_x: 一\n"
    found = records(tmp_path, {"strings/zh.yaml": text, "strings/en.yaml": text})
    assert found.strings[1] == ("zh", (("b.too", "、 "), ("a-one_x", "一")))


def test_no_strings_at_all_are_no_fault(tmp_path: Path) -> None:
    assert problems(tmp_path, {"strings/README.md": ""}) == []


def test_a_key_missing_in_one_language_is_named_with_its_place_in_the_other(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"strings/zh.yaml": "a: 甲\nb: 乙\n", "strings/en.yaml": "a: A\nc: C\n"}
    assert problems(tmp_path, files) == [
        "content/strings/en.yaml: error[missing-string]: the string 'b' is missing;"
        " it stands in content/strings/zh.yaml:2\n  hint: add 'b: …'",
        "content/strings/zh.yaml: error[missing-string]: the string 'c' is missing;"
        " it stands in content/strings/en.yaml:2\n  hint: add 'c: …'",
    ]


def test_a_language_without_strings_is_one_fault(tmp_path: Path) -> None:
    assert problems(tmp_path, {"strings/zh.yaml": "a: 甲\nb: 乙\n"}) == [
        "content/strings/en.yaml: error[missing-strings]: this file is missing;"
        " the site has the language, and other languages have their strings"
        "\n  hint: copy the file of another language and translate it"
    ]


def test_strings_of_a_language_the_site_does_not_have_are_refused(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {f"strings/{code}.yaml": "a: 甲\n" for code in ("zh", "en", "cn")}
    assert problems(tmp_path, files) == [
        "content/strings/cn.yaml: error[unknown-language]: 'cn' is none of the site's languages\n  hint: known: en, zh"
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("- a\n", "1: error[wrong-type]: this file must hold a mapping (key: text), not a list"),
        ("a:\n  b: c\n", "2: error[wrong-type]: the text of 'a' must be plain text, not a mapping"),
        (
            "A b: x\n",
            "1: error[bad-id]: 'A b' cannot be a key"
            "\n  hint: use a-z, 0-9, '.', '-' and '_', a letter or digit at both ends",
        ),
    ],
)
def test_strings_are_a_flat_mapping(tmp_path: Path, text: str, problem: str) -> None:
    assert (
        problems(tmp_path, {"strings/en.yaml": text, "strings/zh.yaml": ""})[0] == f"content/strings/en.yaml:{problem}"
    )


def test_placeholders_must_agree(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "strings/en.yaml": "a: '{count} items'\n",
        "strings/zh.yaml": "\na: '{number}项'\n",
    }
    assert problems(tmp_path, files) == [
        "content/strings/zh.yaml:2: warning[other-placeholders]: the string 'a' has other {placeholders} than in"
        " content/strings/en.yaml:1\n  hint: there they are: {count}"
    ]


def test_a_plural_form_that_only_one_number_takes_may_say_it_in_words(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "strings/en.yaml": "a.one: Once\na.other: '{n} times'\n",
        "strings/zh.yaml": "a.other: '{n}次'\n",
    }
    assert problems(tmp_path, files) == []


RUSSIAN = "languages:\n  - {code: en, tag: en, name: English}\n  - {code: ru, tag: ru, name: Русский}\n"


def test_a_language_needs_the_plural_forms_that_its_numbers_take_and_no_others(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "site.yaml": RUSSIAN,
        "strings/en.yaml": "day.one: A day\nday.other: '{n} days'\n",
        "strings/ru.yaml": "day.one: '{n} день'\nday.few: '{n} дня'\n",
    }
    assert problems(tmp_path, files) == [
        "content/strings/ru.yaml: error[missing-string]: the string 'day.many' is missing:"
        " a plural form of what stands in content/strings/en.yaml:2\n  hint: add 'day.many: …'"
    ]
    files["strings/ru.yaml"] = "day.one: '{n} день'\nday.few: '{n} дня'\nday.many: '{n} дней'\n"
    assert problems(tmp_path, files) == []


def test_a_plural_form_that_many_numbers_take_must_give_the_number(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "site.yaml": RUSSIAN,
        "strings/en.yaml": "day.one: A day\nday.other: '{n} days'\n",
        "strings/ru.yaml": "day.one: день\nday.few: '{n} дня'\nday.many: '{n} дней'\n",
    }
    assert problems(tmp_path, files) == [
        "content/strings/ru.yaml:1: warning[other-placeholders]: the string 'day.one' has other {placeholders} than in"
        " content/strings/en.yaml:2\n  hint: there they are: {n}"
    ]


@pytest.mark.parametrize(
    ("tag", "forms"),
    [
        ("zh-Hans", ("other",)),
        ("en", ("one", "other")),
        ("fr", ("one", "other")),
        ("hy", ("one", "other")),
        ("ru", ("one", "few", "many")),
        ("ar", ("zero", "one", "two", "few", "many", "other")),
        ("qqq", ("other",)),
    ],
)
def test_plural_forms_are_those_of_cldr(tag: str, forms: tuple[str, ...]) -> None:
    assert plurals.forms(tag) == forms


def test_a_chinese_string_without_a_chinese_character_is_noticed(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"strings/en.yaml": "a: Home\n", "strings/zh.yaml": "a: Home\n"}
    assert problems(tmp_path, files) == [
        "content/strings/zh.yaml:1: warning[untranslated-string]: the Chinese string 'a' has no Chinese character:"
        " 'Home'\n  hint: translate it"
    ]


@pytest.mark.parametrize("text", ["English", "→", "'{count}'", "1 / 2", "'{a}–{b}'", "UTC", "中", "'UTC 时间'", "''"])
def test_signs_and_international_words_need_no_chinese_character(tmp_path: Path, text: str) -> None:
    assert problems(tmp_path, {"strings/en.yaml": f"a: {text}\n", "strings/zh.yaml": f"a: {text}\n"}) == []


def test_strings_that_differ_are_still_read(tmp_path: Path) -> None:
    found, _ = load(tmp_path, {"strings/zh.yaml": "a: 甲\n", "strings/en.yaml": "b: B\n"})
    assert dict(found.strings) == {"en": (("b", "B"),), "zh": (("a", "甲"),)}


def test_a_folder_without_strings_falls_back_to_a_copy_of_the_projects_own() -> None:
    own = Path(__file__).parents[2] / "content" / "strings"
    copies = {path.name: path.read_bytes() for path in (DEFAULTS / "strings").iterdir()}
    assert copies == {path.name: path.read_bytes() for path in own.iterdir()}


def test_a_missing_folder_has_the_strings_of_both_languages(tmp_path: Path) -> None:
    found, faults = load_folder(tmp_path / "nowhere", "content")
    assert faults == ()
    assert {code: dict(strings)["nav.chronology"] for code, strings in found.strings} == {
        "zh": "大事记",
        "en": "Chronology",
    }
