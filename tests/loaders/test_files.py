"""Files: only regular ones, inside the folder, of a sensible size, in UTF-8."""

import os
from pathlib import Path

import pytest

from site_builder import loaders
from tests.loaders.trees import load, problems, records, write

STATE = "- {id: %s, name: {zh: 甲}, kind: state}\n"


def said(root: Path) -> list[str]:
    return [str(problem) for problem in loaders.load(root, "content")[1]]


def test_a_link_that_leaves_the_folder_is_named_with_its_target(tmp_path: Path) -> None:
    root = write(tmp_path, {"actors/a.yaml": STATE % "a"})
    secret = tmp_path / "secret.yaml"
    secret.write_text(STATE % "secret", encoding="utf-8")
    (root / "actors/b.yaml").symlink_to(secret)
    found, wrong = loaders.load(root, "content")
    assert [actor.id.value for actor in found.actors] == ["a"]
    assert [str(problem) for problem in wrong] == [
        f"content/actors/b.yaml: error[link-outside]: this link leaves the folder: it leads to {str(secret)!r}"
        "\n  hint: put a copy of the file here instead"
    ]


def test_a_linked_folder_that_leaves_is_not_entered(tmp_path: Path) -> None:
    root = write(tmp_path, {})
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.yaml").write_text(STATE % "a", encoding="utf-8")
    (root / "actors").symlink_to(outside)
    found, wrong = loaders.load(root, "content")
    assert found.actors == ()
    assert [(problem.code, str(problem.place)) for problem in wrong] == [("link-outside", "content/actors")]


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    root = write(tmp_path, {"actors/a.yaml": STATE % "a", "shared.yaml": "- {id: s, name: {zh: 源}}\n"})
    (root / "shared.yaml").rename(root / "actors/kept.txt")
    (root / "sources.yaml").symlink_to("actors/kept.txt")
    assert [source.id.value for source in loaders.load(root, "content")[0].sources] == ["s"]


def test_a_link_to_nowhere_and_a_link_to_itself_are_named(tmp_path: Path) -> None:
    root = write(tmp_path, {})
    (root / "site.yaml").symlink_to("gone.yaml")
    (root / "periods.yaml").symlink_to("periods.yaml")
    assert said(root) == [
        "content/site.yaml: error[broken-link]: this link leads nowhere\n  hint: take it away",
        "content/periods.yaml: error[broken-link]: this link leads nowhere\n  hint: take it away",
    ]


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    root = write(tmp_path, {})
    os.mkfifo(root / "site.yaml")
    assert said(root) == ["content/site.yaml: error[not-a-file]: this is not a regular file\n  hint: take it away"]


def test_a_folder_in_the_place_of_a_file_is_refused(tmp_path: Path) -> None:
    root = write(tmp_path, {"site.yaml/x": ""})
    assert said(root) == ["content/site.yaml: error[not-a-file]: this is not a regular file\n  hint: take it away"]


def test_a_file_in_the_place_of_a_folder_is_refused(tmp_path: Path) -> None:
    hint = "\n  hint: make it a folder, or take it away"
    assert problems(tmp_path, {"actors": ""}) == [f"content/actors: error[not-a-folder]: this is not a folder{hint}"]
    assert said(tmp_path / "content/actors") == [f"content: error[not-a-folder]: this is not a folder{hint}"]


def test_a_file_without_permission_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    root = write(tmp_path, {"site.yaml": ""})
    monkeypatch.setattr("os.open", refuse)
    assert said(root) == ["content/site.yaml: error[unreadable]: this cannot be read: Permission denied"]


def test_a_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    assert problems(tmp_path, {"site.yaml": b"#" * (1 << 20)}) == []
    assert problems(tmp_path, {"site.yaml": b"#" * ((1 << 20) + 1)}) == [
        "content/site.yaml: error[file-too-large]: this file is larger than 1 MiB\n  hint: split it into several files"
    ]


def test_another_encoding_is_refused_at_its_line(tmp_path: Path) -> None:
    content = b"# UTF-8\ntitle: {zh: " + "简报".encode("gb18030") + b"}\n"
    assert problems(tmp_path, {"site.yaml": content}) == [
        "content/site.yaml:2: error[not-utf-8]: byte 0xbc is not UTF-8\n  hint: save the file as UTF-8"
    ]


def test_a_byte_order_mark_and_foreign_line_ends_do_no_harm(tmp_path: Path) -> None:
    found = records(
        tmp_path, {"actors/a.yaml": b"\xef\xbb\xbf# x\r\n" + (STATE % "a").encode().replace(b"\n", b"\r\n")}
    )
    assert found.actors[0].id.place.line == 2


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\x00", "U+0000 (a control character)"),
        ("\x1b", "U+001B (a control character)"),
        ("\x85", "U+0085 (a control character)"),
        ("\u200f", "U+200F (right-to-left mark)"),
        ("\u2028", "U+2028 (line separator)"),
        ("\u202e", "U+202E (right-to-left override)"),
        ("\u2066", "U+2066 (left-to-right isolate)"),
        ("\ufeff", "U+FEFF (zero width no-break space)"),
        ("\U0001ffff", "U+1FFFF (a control character)"),
    ],
)
def test_characters_that_cannot_be_seen_are_refused(tmp_path: Path, character: str, name: str) -> None:
    for file in ("site.yaml", "pages/method.zh.md"):
        root = tmp_path / file.replace("/", "-")
        root.mkdir()
        assert problems(root, {file: f"# one\n# a{character}b\n".encode()}) == [
            f"content/{file}:2: error[control-character]: {name} must not stand in a text"
            "\n  hint: delete it; it cannot be seen"
        ]


def test_escapes_cannot_bring_them_in(tmp_path: Path) -> None:
    assert problems(tmp_path, {"site.yaml": 'contact: "a\\u202eb"\n'}) == [
        "content/site.yaml:1: error[control-character]: U+202E (right-to-left override) must not stand in a text"
        "\n  hint: delete it; it cannot be seen"
    ]


def test_a_file_full_of_them_is_answered_at_once(tmp_path: Path) -> None:
    assert len(problems(tmp_path, {"site.yaml": b"\x01" * (1 << 20)})) == 20


def test_names_are_printed_without_what_a_terminal_obeys(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, {"actors/\x1b[31m\udcff.txt": ""})
    assert problem.startswith("content/actors/\\x1b[31m\\xdcff.txt: warning[unknown-file]")


def test_entries_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {f"actors/{name}.yaml": STATE % name for name in ("c", "a", "b")}
    assert [actor.id.value for actor in load(tmp_path, files)[0].actors] == ["a", "b", "c"]
