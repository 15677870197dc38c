"""The command line: exit status 0 good, 1 problems in the input, 2 wrong usage; and never a traceback."""

import json
from pathlib import Path

import pytest

from tests.command import SEEDS, run

NAMES = sorted(path.name for path in SEEDS.glob("*.txt"))
WRONG_USAGE = (
    (),
    ("publish",),
    ("build", "--jobs", "0"),
    ("build", "--jobs", "many"),
    ("build", "--seeds"),
    ("build", "--no-such-option"),
    ("inspect",),
    ("serve", "--port", "0"),
    ("serve", "--port", "65536"),
)


@pytest.mark.parametrize("arguments", WRONG_USAGE, ids=" ".join)
def test_wrong_usage_is_status_two_with_a_line_that_says_why(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)

    assert done.returncode == 2
    assert "error: " in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", ["", "build", "check", "report", "inspect", "propose", "serve"])
def test_every_command_has_help(name: str) -> None:
    done = run(*filter(None, [name]), "--help")

    assert done.returncode == 0
    assert done.stdout.startswith("usage: site_builder")


def test_check_is_status_nought_on_our_own_input_and_writes_nothing(tmp_path: Path) -> None:
    done = run("check", "--out", tmp_path / "site")

    assert done.returncode == 0, done.stderr
    assert f"{len(NAMES)} documents" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_the_summary_tells_documents_pages_problems_and_time_per_stage(tmp_path: Path) -> None:
    done = run("build", "--out", tmp_path / "site")
    first, second = done.stdout.strip().splitlines()[-2:]

    assert done.returncode == 0, done.stderr
    assert first.startswith(f"{len(NAMES)} documents, ")
    assert " pages; 0 errors, " in first
    assert second.count(" s") >= 4


@pytest.mark.parametrize("name", NAMES)
def test_inspect_shows_a_seed_as_text_and_as_data(name: str) -> None:
    text, data = run("inspect", name), run("inspect", name, "--json")
    article = json.loads(data.stdout)

    assert (text.returncode, data.returncode) == (0, 0), text.stderr + data.stderr
    assert article["seed"] == name
    assert article["title"] in text.stdout
    assert article["paragraphs"]
    assert all(paragraph.lstrip("# ") in text.stdout for paragraph in article["paragraphs"])


def test_inspect_takes_the_path_of_any_file(tmp_path: Path) -> None:
    seed = tmp_path / "mine.txt"
    seed.write_text("# 题目\n\n第一段的文字。\n\n第二段的文字。\n", encoding="utf-8")
    done = run("inspect", seed)

    assert done.returncode == 0, done.stderr
    assert "第二段的文字。" in done.stdout


@pytest.mark.parametrize("name", ["no-such-seed.txt", "../seeds", "/dev/null", "/dev/null/x", ""])
def test_inspect_of_what_is_not_there_is_an_error_in_one_line(name: str) -> None:
    done = run("inspect", name)

    assert done.returncode == 1
    assert "error[" in done.stderr
    assert "Traceback" not in done.stderr


def test_report_lists_problems_as_text_and_as_data() -> None:
    text, data = run("report"), run("report", "--json")
    report = json.loads(data.stdout)

    assert (text.returncode, data.returncode) == (0, 0), text.stderr + data.stderr
    assert report["documents"] == len(NAMES)
    assert {row["severity"] for row in report["problems"]} <= {"error", "warning", "question"}
    assert all(f"[{row['code']}]" in text.stdout for row in report["problems"])


def test_propose_writes_a_record_for_a_seed() -> None:
    done = run("propose", NAMES[0])

    assert done.returncode == 0, done.stderr
    assert f'seed: "{NAMES[0]}"' in done.stdout


@pytest.mark.parametrize("address", ["example.org", "ftp://example.org/", "https://example.org/?a", "javascript:x"])
def test_an_address_no_site_can_have_is_an_error_and_publishes_nothing(address: str, tmp_path: Path) -> None:
    done = run("build", "--base-url", address, "--out", tmp_path / "site")

    assert done.returncode == 1
    assert "error[bad-base-url]" in done.stderr
    assert not (tmp_path / "site").exists()


def test_a_folder_that_holds_other_things_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("mine", encoding="utf-8")
    done = run("build", "--out", tmp_path)

    assert done.returncode == 1
    assert "error[" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["diary.txt"]
