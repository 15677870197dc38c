"""The one place where an encoding is decided: never a guess, never mojibake."""

import pytest

from site_builder.model.problems import InputError
from site_builder.readers.decoding import LIMIT, clean_text, decode
from tests.readers.case_folders import raw

_CHINESE = "连日降雨使三座水库的水位回升到警戒线以下一米，下游灌区将恢复供水，农户不必再排队。"
_PAGE = '<meta charset="{label}">\n<p>{text}</p>'


def _code(content: bytes) -> str:
    with pytest.raises(InputError) as refused:
        decode(raw(content))
    return refused.value.problems[0].code


@pytest.mark.parametrize(
    ("label", "encoding", "known_as"),
    [
        ("gb2312", "gb2312", "gb18030"),
        ("GBK", "gbk", "gb18030"),
        ("gb18030", "gb18030", "gb18030"),
        ("x-gbk", "gbk", "gb18030"),
        ("utf-16le", "utf-16-le", "utf-16-le"),
    ],
)
def test_a_declared_encoding_is_believed_if_it_gives_language(label: str, encoding: str, known_as: str) -> None:
    if encoding == "utf-16-le":
        source = decode(raw(b"\xff\xfe" + _PAGE.format(label=label, text=_CHINESE).encode(encoding)))
    else:
        source = decode(raw(_PAGE.format(label=label, text=_CHINESE).encode(encoding)))
    assert _CHINESE in source.text
    assert source.encoding == known_as


def test_big5_is_read_where_it_is_declared() -> None:
    text = "連日降雨使三座水庫的水位回升"
    assert text in decode(raw(_PAGE.format(label="big5", text=text).encode("big5"))).text


def test_an_encoding_may_be_declared_in_front_matter_and_in_xml() -> None:
    assert _CHINESE in decode(raw(f"---\nencoding: gb2312\n---\n{_CHINESE}".encode("gb18030"))).text
    assert _CHINESE in decode(raw(f'<?xml version="1.0" encoding="GBK"?>{_CHINESE}'.encode("gb18030"))).text


def test_utf_8_wins_over_a_wrong_label() -> None:
    assert _CHINESE in decode(raw(_PAGE.format(label="gb2312", text=_CHINESE))).text


def test_undeclared_bytes_are_refused_with_the_line_and_a_hint() -> None:
    with pytest.raises(InputError) as refused:
        decode(raw(b"one\ntwo\n" + _CHINESE.encode("gb18030")))
    problem = refused.value.problems[0]
    assert problem.code == "undeclared-encoding"
    assert problem.place.line == 3
    assert "gb18030" in problem.hint


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", "windows-1251", "koi8-r"])
def test_chinese_bytes_under_a_western_label_are_refused(label: str) -> None:
    assert _code(_PAGE.format(label=label, text=_CHINESE * 3).encode("gb18030")) == "wrong-encoding"


def test_big5_bytes_under_a_gbk_label_are_refused() -> None:
    text = (
        "連日降雨使三座水庫的水位回升到警戒線以下一米，水利部門通報說，下游灌區將從周五起恢復供水，農戶不必再排隊取水。"
        * 3
    )
    assert _code(_PAGE.format(label="gbk", text=text).encode("big5")) == "wrong-encoding"


def test_western_labels_are_believed_for_western_text() -> None:
    french = "Les deux postes-frontières ont été rouverts, a annoncé le ministère."
    assert french in decode(raw(_PAGE.format(label="iso-8859-1", text=french).encode("latin-1"))).text
    russian = "Оба пограничных пункта вновь открыты, сообщило министерство."
    assert russian in decode(raw(_PAGE.format(label="windows-1251", text=russian).encode("cp1251"))).text


def test_unknown_labels_are_named() -> None:
    assert _code(b'<meta charset="x-klingon">\xff\xfe\xfd') == "unknown-encoding"


def test_utf_16_without_a_mark_is_refused() -> None:
    assert _code("plain words in a file".encode("utf-16-le")) == "undeclared-encoding"


def test_a_mark_that_lies_is_refused() -> None:
    assert _code(b"\xef\xbb\xbf" + _CHINESE.encode("gb18030")) == "wrong-encoding"


@pytest.mark.parametrize("content", [b"", b" \n\t\n", b"\xef\xbb\xbf", b"\x00\x00"])
def test_a_seed_without_text_is_refused(content: bytes) -> None:
    assert _code(content) in ("empty-seed", "undeclared-encoding")


def test_a_seed_over_the_limit_is_refused() -> None:
    assert _code(b"x" * (LIMIT + 1)) == "seed-too-large"


def test_line_ends_of_every_kind_become_one() -> None:
    assert clean_text("a\r\nb\rc\u2028d\u2029e\x85f\x0cg") == "a\nb\nc\nd\ne\nf\ng"


def test_forbidden_characters_go_and_the_replacement_character_stays() -> None:
    assert clean_text("a\x00b\u202ec\u200bd\ufeffe\ue000f\ufdd0g\U000e0041h\x9bi\u2066j") == "abcdefghij"
    assert clean_text("a\ufffdb\u200cc\u3000\tz") == "a\ufffdb\u200cc\u3000\tz"


def test_a_word_that_a_soft_hyphen_divides_moves_to_the_second_line() -> None:
    assert clean_text("the Coun\xad\ncil met") == "the\nCouncil met"
    assert clean_text("the inter\xadnatio\xad\n  nal law") == "the\ninternational law"
    assert clean_text("Coun\xad\ncil") == "Coun\ncil"
    assert clean_text("a co\xadoperative b\xad\n\nc") == "a cooperative b\n\nc"
