"""Seeds on the disk: what is gathered, what is refused, what is read."""

import os
from pathlib import Path

import pytest

from site_builder import readers
from site_builder.model.document import SeedName
from site_builder.model.problems import InputError
from site_builder.readers.decoding import LIMIT


def _codes(folder: Path) -> list[str]:
    return [problem.code for problem in readers.gather(folder, "seeds")[1]]


def test_seeds_are_gathered_below_the_folder_in_order_of_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a.html", "c", ".hidden", ".git/x", "README.md", "empty/.keep"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    seeds, problems = readers.gather(tmp_path, "seeds")
    assert [seed.name for seed in seeds] == ["a.html", "a/z.md", "b.txt", "c"]
    assert [seed.shown for seed in seeds][:2] == ["seeds/a.html", "seeds/a/z.md"]
    assert problems == ()


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    assert _codes(tmp_path / "none") == ["no-seeds-folder"]


def test_a_link_inside_the_folder_is_read_and_one_that_leaves_it_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "a.txt").write_text("inside")
    (tmp_path / "secret.txt").write_text("outside")
    (folder / "in.txt").symlink_to("a.txt")
    (folder / "out.txt").symlink_to("../secret.txt")
    seeds, problems = readers.gather(folder, "seeds")
    assert [seed.name for seed in seeds] == ["a.txt", "in.txt"]
    assert [(problem.code, problem.place.path) for problem in problems] == [("link-leaves-seeds", "seeds/out.txt")]
    assert readers.load(seeds[1]).content == b"inside"


def test_broken_and_circular_links_are_errors(tmp_path: Path) -> None:
    (tmp_path / "broken.txt").symlink_to("nowhere")
    (tmp_path / "circle.txt").symlink_to("circle.txt")
    assert _codes(tmp_path) == ["unreadable-seed", "unreadable-seed"]


def test_a_folder_behind_a_link_is_not_entered(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.txt").write_text("x")
    (tmp_path / "link").symlink_to("real")
    assert _codes(tmp_path) == ["not-a-file"]


def test_a_pipe_is_named_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert _codes(tmp_path) == ["not-a-file"]
    with pytest.raises(InputError) as refused:
        readers.load(readers.SeedFile(SeedName("pipe.txt"), tmp_path / "pipe.txt", "seeds/pipe.txt"))
    assert refused.value.problems[0].code == "not-a-file"


def test_a_seed_that_vanished_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        readers.load(readers.SeedFile(SeedName("a.txt"), tmp_path / "a.txt", "seeds/a.txt"))
    assert refused.value.problems[0].code == "unreadable-seed"


def test_no_more_is_read_than_the_limit_and_one_byte(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * (LIMIT + 1000))
    (seed,), _ = readers.gather(tmp_path, "seeds")
    raw = readers.load(seed)
    assert len(raw.content) == LIMIT + 1
    with pytest.raises(InputError):
        readers.read(raw)
