import os
import subprocess
import sys

from tests.command import PROJECT


def install(**environment: str) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "tests.browser.install"]
    return subprocess.run(
        words, cwd=PROJECT, env={**os.environ, **environment}, capture_output=True, encoding="utf-8", check=False
    )


def test_where_all_is_there_nothing_is_done_and_nothing_said() -> None:
    done = install(http_proxy="http://127.0.0.1:9/", https_proxy="http://127.0.0.1:9/")

    assert (done.returncode, done.stdout) == (0, "")
    assert "+ " not in done.stderr


def test_a_browser_that_is_named_but_not_there_is_said_to_be_missing() -> None:
    done = install(CHROMIUM="/no/such/chromium")

    assert done.returncode == 1
    assert done.stderr == "CHROMIUM is set to '/no/such/chromium', which is no program\n"
