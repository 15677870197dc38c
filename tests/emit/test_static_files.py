import os
from pathlib import Path

import pytest

from site_builder import emit
from site_builder.model.page import OutputFile
from site_builder.model.problems import InputError


def listed(folder: Path) -> list[tuple[str, bytes]]:
    return [(file.path, file.content) for file in emit.assets(folder, "static")]


def problems(folder: Path) -> list[tuple[str, str]]:
    with pytest.raises(InputError) as caught:
        listed(folder)
    return [(problem.code, problem.place.path) for problem in caught.value.problems]


def test_files_come_sorted_below_static(tmp_path: Path) -> None:
    for path in ("js/z.js", "css/site.css", "a.svg", "css/b/deep.css"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(path)
    assert [path for path, _ in listed(tmp_path)] == [
        "static/a.svg",
        "static/css/b/deep.css",
        "static/css/site.css",
        "static/js/z.js",
    ]
    assert next(emit.assets(tmp_path, "static")) == OutputFile("static/a.svg", b"a.svg")


def test_a_missing_or_empty_folder_holds_no_files(tmp_path: Path) -> None:
    assert listed(tmp_path) == []
    assert listed(tmp_path / "missing") == []


def test_names_that_begin_with_a_dot_are_left_out(tmp_path: Path) -> None:
    (tmp_path / ".DS_Store").write_text("x")
    (tmp_path / ".cache").mkdir()
    (tmp_path / ".cache" / "x.css").write_text("x")
    assert listed(tmp_path) == []


def test_a_link_that_leaves_the_folder_is_an_error_that_names_it(tmp_path: Path) -> None:
    static = tmp_path / "static"
    (static / "css").mkdir(parents=True)
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "key").write_text("secret")
    (static / "css" / "key.css").symlink_to("../../secret/key")
    (static / "folder").symlink_to(tmp_path / "secret")
    (static / "static2").symlink_to("../static2")
    assert problems(static) == [
        ("static-link", "static/css/key.css"),
        ("static-link", "static/folder"),
        ("static-link", "static/static2"),
    ]


def test_a_link_inside_the_folder_counts_as_its_file(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text("x")
    (tmp_path / "b.css").symlink_to("a.css")
    assert listed(tmp_path) == [("static/a.css", b"x"), ("static/b.css", b"x")]


def test_links_to_folders_loops_and_nothing_are_errors(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(".")
    (tmp_path / "self").symlink_to("self")
    (tmp_path / "nothing").symlink_to("missing")
    assert problems(tmp_path) == [
        ("static-file", "static/loop"),
        ("static-file", "static/nothing"),
        ("static-file", "static/self"),
    ]


def test_a_pipe_is_an_error_and_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.css")
    assert problems(tmp_path) == [("static-file", "static/pipe.css")]


def test_names_that_cannot_be_published_are_errors_all_at_once(tmp_path: Path) -> None:
    for name in ("图.png", "a b.png", "a%20b.png"):
        (tmp_path / name).write_text("x")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.png")).write_text("x")
    found = problems(tmp_path)
    assert [code for code, _ in found] == ["output-name"] * 4
    assert ("output-name", "static/图.png") in found
    assert ("output-name", "static/\\udcff.png") in found


def test_a_folder_that_is_itself_a_link_is_read(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "x.css").write_text("x")
    (tmp_path / "static").symlink_to("real")
    assert listed(tmp_path / "static") == [("static/x.css", b"x")]
