"""Front matter: every value is text, whatever YAML would make of it."""

import pytest

from site_builder.readers.front_matter import parse

_BOTH = [
    ("title: 'a'\ndate: 2022-09-13\n", {"title": ["a"], "date": ["2022-09-13"]}),
    ("title: no\ntime: 12:30\n", {"title": ["no"], "time": ["12:30"]}),
    ("categories: \n - a\n - b c\ntitle: x\n", {"categories": ["a", "b c"], "title": ["x"]}),
    ("title: 'it''s'\n", {"title": ["it's"]}),
    ('title: "a \\u201cb\\u201d"\n', {"title": ["a “b”"]}),
    ("tags: [a, b]\ntitle: x\n", {"tags": ["a", "b"], "title": ["x"]}),
    ("title: 'folded\n  over lines'\n", {"title": ["folded over lines"]}),
    ("title: '水库水位\n  回升'\n", {"title": ["水库水位回升"]}),
    ("title: >-\n  folded\n  block\ndate: x\n", {"title": ["folded block"], "date": ["x"]}),
]
_REFUSED = [
    ("title: @home: 'x'\n", {"title": ["@home: 'x'"]}),
    ("title: *alias\n", {"title": ["*alias"]}),
    ("title: !!python/object:os.system x\n", {"title": ["!!python/object:os.system x"]}),
    ("title: a\ntitle: b\n", {"title": ["a", "b"]}),
    ("title: [视频] 水库\n", {"title": ["[视频] 水库"]}),
    ("title: [视频]\n", {"title": ["[视频]"]}),
    ("title: 'open\ndate: x\n", {"title": ["'open"], "date": ["x"]}),
    ('title: "a" b\n', {"title": ['"a" b']}),
    ('title: """"\'水库水位回升\'"""""\n', {"title": ["水库水位回升"]}),
    ('title: """it\'s up"""\n', {"title": ["it's up"]}),
    ('title: "up" and "down"\n', {"title": ['"up" and "down"']}),
    ('title: "the "up" town\'s mayor"\n', {"title": ['the "up" town\'s mayor']}),
    ('title: ""\ndate: \'x\n', {"title": [""], "date": ["'x"]}),
    ("a: &a x\ntitle: y\n", {"a": ["&a x"], "title": ["y"]}),
    ("title: a\n\tdate: x\n", {"title": ["a date: x"]}),
]


@pytest.mark.parametrize(("text", "values"), _BOTH)
def test_yaml_gives_texts_only(text: str, values: dict[str, list[str]]) -> None:
    matter = parse(text)
    assert matter.values == values
    assert not matter.repaired


@pytest.mark.parametrize(("text", "values"), _REFUSED)
def test_what_yaml_refuses_is_read_line_by_line(text: str, values: dict[str, list[str]]) -> None:
    matter = parse(text)
    assert matter.values == values
    assert matter.repaired


def test_nested_mappings_are_passed_over() -> None:
    assert parse("title: a\nseo:\n  x: 1\n  y: {z: 2}\ndate: b\n").values == {
        "title": ["a"],
        "seo": [],
        "date": ["b"],
    }


def test_values_are_found_under_the_first_key_that_has_one_and_unescaped() -> None:
    matter = parse("headline: ''\ntitle: 'a &amp;amp; b&#8203;'\n")
    assert matter.first("headline", "title") == "a & b"
    assert matter.first("none") == ""
