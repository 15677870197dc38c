"""Names that are in no registry."""

import pytest

from tests.annotators.making import RECORD, annotated


def names(*paragraphs: str) -> list[tuple[str, str]]:
    return [(unknown.name, unknown.rule) for unknown in annotated(*paragraphs).unknown_names]


@pytest.mark.parametrize(
    ("text", "name", "rule"),
    [
        ("罗伯特·卡斯尔雷表示同意。", "罗伯特·卡斯尔雷", "interpunct"),
        ("英国外交大臣罗伯特·卡斯尔雷到了。", "罗伯特·卡斯尔雷", "interpunct"),
        ("夏尔·塔列朗和罗伯特·卡斯尔雷到了。", "罗伯特·卡斯尔雷", "interpunct"),
        ("罗伯特·卡斯尔雷（Robert Castlereagh）到了。", "Robert Castlereagh", "latin-gloss"),
        ("外长内斯尔罗迭表示同意。", "内斯尔罗迭", "title-and-name"),
        ("奥菲尔·福尔克到了。", "奥菲尔·福尔克", "interpunct"),
        ("赛夫丁·阿卜杜拉到了。", "赛夫丁·阿卜杜拉", "interpunct"),
        ("Foreign Minister Robert Castlereagh arrived.", "Robert Castlereagh", "title-and-name"),
    ],
)
def test_a_name_is_noticed(text: str, name: str, rule: str) -> None:
    assert (name, rule) in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "夏尔·塔列朗表示同意。",
        "多瑙河地区（Danube Valley）",
        "外长今天表示同意。",
        "他说了很多。",
        "他在回答记者提问时称，可以。",
        "大使会上表示同意。",
    ],
)
def test_what_is_known_or_no_person_is_not_noticed(text: str) -> None:
    assert names(text) == []


def test_a_name_is_noticed_once_where_it_first_stands() -> None:
    found = annotated("无", "罗伯特·卡斯尔雷来了。", "罗伯特·卡斯尔雷走了。").unknown_names
    assert [(unknown.name, unknown.paragraph) for unknown in found] == [("罗伯特·卡斯尔雷", 2)]


def test_a_speaker_of_a_record_without_an_actor_is_noticed() -> None:
    found = annotated("卡斯尔雷先生（联合王国）（以英语发言）：我们同意。", kind=RECORD).unknown_names
    assert [(unknown.name, unknown.rule) for unknown in found] == [("卡斯尔雷", "speaker-of-record")]
