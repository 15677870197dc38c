"""Mistakes of editors and archivers: each gets its line, all in one run, and the last good site stays."""

import re
import shutil
from pathlib import Path

import pytest

from tests.command import CONTENT, SEEDS, build, run, tree

LINE = re.compile(r"(?P<path>[^:]+):(?P<line>\d+): error\[(?P<code>[a-z-]+)\]: (?P<message>.+)\n  hint: (?P<hint>.+)")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Seeds, content and a good site made of them."""
    shutil.copytree(SEEDS, tmp_path / "seeds")
    shutil.copytree(CONTENT, tmp_path / "content")
    build(*_folders(tmp_path))
    return tmp_path


def _folders(project: Path) -> tuple[str | Path, ...]:
    return ("--seeds", project / "seeds", "--content", project / "content", "--out", project / "site")


def _append(path: Path, text: str) -> int:
    """Add to a file; the number of the line that the addition begins at."""
    old = path.read_text("utf-8")
    path.write_text(old + text, encoding="utf-8")
    return len(old.splitlines()) + 1


def test_every_mistake_gets_its_line_in_one_run_and_the_site_stays(project: Path) -> None:
    before = tree(project / "site")
    (project / "seeds" / "undecodable.txt").write_bytes("---\ntitle: 题\n---\n\n<p>文</p>".encode() + b"\xff\xfe\x81")
    (project / "seeds" / "unclosed.txt").write_text("\n---\ntitle: '题目'\ndate: x\n\n<p>文</p>\n", encoding="utf-8")
    events = sorted((project / "content" / "events").glob("*.yaml"))[0]
    article = sorted((project / "content" / "articles").glob("*.yaml"))[0]
    slug = article.stem
    line = _append(
        events,
        f'\n- id: invented\n  date: "2022-09-13"\n  zh: 句\n  en: Line\n  cite: ["{slug}#p1"]\n  actors: [armenai]\n',
    )
    shutil.copy(article, article.with_name("zz-copy.yaml"))

    done = run("build", *_folders(project))
    found = {(Path(m["path"]).name, m["code"]): m for m in LINE.finditer(done.stderr)}

    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "nothing published" in done.stdout
    assert int(found[events.name, "unknown-actor"]["line"]) == line + 6
    assert "did you mean 'armenia'" in found[events.name, "unknown-actor"]["hint"]
    assert [code for name, code in found if name == "zz-copy.yaml"], done.stderr
    assert [code for name, code in found if name == "undecodable.txt"], done.stderr
    assert found["unclosed.txt", "front-matter-open"]["line"] == "2"
    assert tree(project / "site") == before


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("site.yaml", b"title: [unclosed\n"),
        ("site.yaml", b"title: {zh: a, zh: b}\n"),
        ("site.yaml", b"\xff\xfe"),
        ("periods.yaml", b'- id: x\n  start: "2022-13"\n'),
        ("actors/zz.yaml", b"- {id: armenia, name: {zh: x}, kind: state}\n"),
        ("actors/zz.yaml", b"- {id: x-y, name: {zh: x}, kind: statue}\n"),
        ("sources.yaml", b"- &a {id: x, name: {zh: x}}\n- *a\n"),
        ("strings/zh.yaml", b"a: b\n"),
    ],
)
def test_a_mistake_in_content_is_an_error_with_its_file(name: str, content: bytes, project: Path) -> None:
    before = tree(project / "site")
    (project / "content" / name).write_bytes(content)
    done = run("build", *_folders(project))

    assert done.returncode == 1
    assert re.search(rf"{re.escape(name)}(?::\d+)?: error\[", done.stderr), done.stderr
    assert "Traceback" not in done.stderr
    assert tree(project / "site") == before


def test_warnings_stop_a_strict_build_only(project: Path) -> None:
    seed = sorted((project / "seeds").glob("*.txt"))[0]
    seed.unlink()

    assert run("build", *_folders(project)).returncode == 0
    assert run("build", *_folders(project), "--strict").returncode == 1


def test_a_link_that_leads_out_of_the_seeds_is_an_error_that_names_it(project: Path) -> None:
    (project / "seeds" / "passwords.txt").symlink_to("/etc/passwd")
    done = run("build", *_folders(project))

    assert done.returncode == 1
    assert re.search(r"passwords\.txt(?::\d+)?: error\[", done.stderr), done.stderr


def test_a_seeds_folder_that_is_not_there_is_an_error(project: Path) -> None:
    shutil.rmtree(project / "seeds")
    before = tree(project / "site")
    done = run("build", *_folders(project))

    assert done.returncode == 1
    assert "error[" in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(project / "site") == before


def test_an_empty_seeds_folder_gives_a_clear_result(project: Path) -> None:
    shutil.rmtree(project / "seeds")
    (project / "seeds").mkdir()
    done = run("build", *_folders(project))

    assert "Traceback" not in done.stderr
    assert "0 documents" in done.stdout
    assert done.returncode == (0 if "pages" in done.stdout else 1)


def test_seeds_and_the_words_of_the_pages_are_enough_for_a_site(project: Path) -> None:
    for path in (project / "content").iterdir():
        if path.name != "strings":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    done = run("build", *_folders(project))

    assert done.returncode == 0, done.stderr
    assert len(list((project / "site" / "en" / "articles").iterdir())) == len(list(SEEDS.glob("*.txt")))


def test_content_with_nothing_in_it_is_answered_without_a_traceback(project: Path) -> None:
    shutil.rmtree(project / "content")
    (project / "content").mkdir()
    done = run("build", *_folders(project))

    assert done.returncode in (0, 1)
    assert "Traceback" not in done.stderr
    assert ("error[" in done.stderr) == (done.returncode == 1)
