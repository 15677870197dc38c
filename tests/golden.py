"""Rewrites the expected files of the case folders from what the program does now: read the diff before you commit it.

``python -m tests.golden`` for all, or with the names of cases, ``feed_post/entities``. Meeting records are not touched.
"""

import json
import sys

from tests.readers.case_folders import CASES, NAMES, outcome


def main(names: list[str]) -> int:
    """Write ``expected.json`` of these cases, or of all; returns the exit code."""
    unknown = [name for name in names if name not in NAMES]
    for name in unknown:
        print(f"no such case: {name}", file=sys.stderr)
    for name in names or NAMES:
        if name not in unknown:
            text = json.dumps(outcome(name), ensure_ascii=False, indent=1) + "\n"
            (CASES / name / "expected.json").write_text(text, "utf-8")
    return 1 if unknown else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
