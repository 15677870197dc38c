"""``python -m tests.bench [N]``: builds N made-up documents (1,000) and prints rate, time per stage and peak memory."""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench import corpus
from tests.command import CONTENT, PROJECT, SEEDS, command


def main(arguments: list[str]) -> int:
    """Build cold, then again with nothing changed; the exit status of the first build that fails, or 0."""
    if len(arguments) > 1 or not all(text.isdecimal() for text in arguments):
        print("usage: python -m tests.bench [N]", file=sys.stderr)
        return 2
    count = int(arguments[0]) if arguments else 1000
    with tempfile.TemporaryDirectory() as scratch:
        seeds = Path(scratch) / "seeds"
        corpus.write(SEEDS, seeds, count)
        for name in ("cold", "again"):
            status = _measure(name, count, seeds, Path(scratch) / "site")
            if status:
                return status
    return 0


def _measure(name: str, count: int, seeds: Path, out: Path) -> int:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    options = ("--seeds", seeds, "--content", CONTENT, "--out", out)
    done = subprocess.run(command("build", *options), cwd=PROJECT, capture_output=True, encoding="utf-8", check=False)
    elapsed = time.perf_counter() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        print(done.stdout + done.stderr, file=sys.stderr)
        return done.returncode
    processor = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
    print(f"{name}: {count / elapsed:.0f} documents a second ({elapsed:.2f} s, {processor:.2f} s of processor time)")
    for line in done.stdout.splitlines():
        print(f"  {line}")
    print(f"  peak memory of the largest process so far: {used.ru_maxrss / 1024:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
