"""A build killed at any moment leaves a whole site: the one before or the one after."""

import random
import shutil
import subprocess
import time
from pathlib import Path

from tests.command import CONTENT, PROJECT, build, command, tree

MOMENTS = 50


def _other_content(folder: Path) -> Path:
    """Content that changes every page: the site has another name."""
    shutil.copytree(CONTENT, folder)
    settings = folder / "site.yaml"
    lines = [line for line in settings.read_text("utf-8").splitlines() if not line.startswith("title:")]
    settings.write_text("\n".join(["title: {zh: 另一个名字, en: Another name}", *lines, ""]), encoding="utf-8")
    return folder


def _killed_after(seconds: float, out: Path, content: Path) -> bool:
    """Start a build, kill it and all its children after so long; whether it was still at work."""
    words = command("build", "--out", out, "--content", content)
    process = subprocess.Popen(words, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(seconds)
        return False
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True


def test_killed_at_fifty_moments_a_build_leaves_a_whole_site_every_time(tmp_path: Path) -> None:
    out, chance, times = tmp_path / "site", random.Random(50), []
    contents = (CONTENT, _other_content(tmp_path / "content"))
    whole = []
    for content in (*contents, *contents):  # the second time over what is there, as in a rebuild
        start = time.monotonic()
        build("--out", out, "--content", content)
        times.append(time.monotonic() - start)
        whole.append(tree(out))
    assert whole[:2] == whole[2:]
    assert {path for path in whole[0] if whole[0][path] != whole[1].get(path)} >= {"zh/index.html", "en/index.html"}

    killed = started = 0
    while killed < MOMENTS and started < 3 * MOMENTS:
        killed += _killed_after(chance.uniform(0.2, 1.05) * min(times), out, contents[started % 2])
        started += 1
        assert tree(out) in whole[:2], f"after {started} builds the site is neither the one nor the other"

    assert killed == MOMENTS
    build("--out", out, "--content", contents[1])
    assert tree(out) == whole[1]
    assert sorted(path.name for path in tmp_path.iterdir() if "site" in path.name) == [".site.build", "site"]


def test_two_builds_at_once_leave_a_whole_site(tmp_path: Path) -> None:
    build("--out", tmp_path / "alone")
    words = command("build", "--out", tmp_path / "site")
    running = [subprocess.Popen(words, cwd=PROJECT, stdout=subprocess.DEVNULL) for _ in range(2)]
    codes = [process.wait(120) for process in running]

    assert 0 in codes
    assert tree(tmp_path / "site") == tree(tmp_path / "alone")
