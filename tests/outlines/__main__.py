"""Draw the lines of ``content/map.yaml`` anew for the frame it gives; run by hand, never by a build.

``python -m tests.outlines countries-10m.json``: the file is in the npm package ``world-atlas`` 2.0.2 (ISC licence),
which holds the country boundaries of Natural Earth 4.1.0 (public domain).
"""

import sys
import textwrap
from pathlib import Path

import yaml

from tests.outlines.clip import Line, Window, lines

MAP = Path(__file__).parents[2] / "content" / "map.yaml"
HEAD = "lines:\n"


def written(found: Line) -> str:
    """A line as an entry of the file: longitude and latitude to a hundredth of a degree, repetitions left out."""
    points = dict.fromkeys(f"{x:.2f},{y:.2f}" for x, y in found[:-1])
    text = " ".join((*points, f"{found[-1][0]:.2f},{found[-1][1]:.2f}"))
    return textwrap.fill(text, 120, initial_indent="  - ", subsequent_indent="    ") + "\n"


def main(world: Path) -> None:
    """Keep the head of the map's file and replace its lines."""
    text = MAP.read_text(encoding="utf-8")
    head = text[: text.index(HEAD)] + HEAD
    west, east, south, north = (float(yaml.safe_load(text)[side]) for side in ("west", "east", "south", "north"))
    found = lines(world.read_text(encoding="utf-8"), Window(west, east, south, north))
    MAP.write_text(head + "".join(map(written, found)), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
