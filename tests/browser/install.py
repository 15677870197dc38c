"""``python -m tests.browser.install``: makes sure that a browser and Chinese fonts are here."""

import os
import shutil
import subprocess
import sys

from tests.browser.chromium import find

HOW = """No Chromium was found, and none could be installed. One of these helps:
  - install it: apt-get install chromium fonts-noto-cjk (Debian), or the same with your system's tool;
  - let Playwright fetch one: .venv/bin/python -m playwright install --with-deps chromium
  - or set CHROMIUM to the path of a Chromium or Chrome you have."""
NO_FONT = """No Chinese font was found: the browser tests will run, but draw boxes instead of characters.
Install one, such as the package fonts-noto-cjk."""


def main() -> int:
    """Look, install what is missing, look again; 0 if there is a browser in the end."""
    try:
        here = find() is not None
    except FileNotFoundError as wrong:
        return _fail(str(wrong))
    if not here and not _install("chromium", "fonts-noto-cjk"):
        _run(sys.executable, "-m", "playwright", "install", "chromium")
    if not here and find() is None:
        return _fail(HOW)
    if not _has_chinese_font() and not (_install("fonts-noto-cjk") and _has_chinese_font()):
        print(NO_FONT, file=sys.stderr)
    return 0


def _fail(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


def _has_chinese_font() -> bool:
    if shutil.which("fc-list") is None:
        return True  # no way to know: not a Linux desktop
    fonts = subprocess.run(["fc-list", ":lang=zh"], capture_output=True, check=False)
    return bool(fonts.stdout.strip())


def _install(*packages: str) -> bool:
    """Whether Debian's packages could be installed; only root is able to."""
    if os.name != "posix" or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return False
    return _run("apt-get", "update") and _run("apt-get", "install", "-y", "--no-install-recommends", *packages)


def _run(*command: str) -> bool:
    print("+", " ".join(command), file=sys.stderr)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        return subprocess.run(command, env=environment, stdout=sys.stderr, check=False).returncode == 0
    except OSError as failed:
        print(failed, file=sys.stderr)
        return False


if __name__ == "__main__":
    sys.exit(main())
