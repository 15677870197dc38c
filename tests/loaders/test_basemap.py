from pathlib import Path

import pytest

from site_builder.model.basemap import Basemap
from site_builder.model.language import localized
from tests.loaders.trees import problems, records

WHOLE = """\
    west: 43.2
    east: 50
    south: 38
    north: 42
    credit: {en: Public domain}
    names:
      - {name: {zh: 亚美尼亚, en: Armenia}, position: [40.5, 44.5]}
    lines:
      - 43.44,41.11 43.46,41.02
        43.57,40.99
      - -1,2 3,-4
    """


def test_the_ground_of_the_map_is_read(tmp_path: Path) -> None:
    assert records(tmp_path, {"map.yaml": WHOLE}).basemap == Basemap(
        43.2,
        50,
        38,
        42,
        (((43.44, 41.11), (43.46, 41.02), (43.57, 40.99)), ((-1, 2), (3, -4))),
        ((localized(zh="亚美尼亚", en="Armenia"), (44.5, 40.5)),),
        localized(en="Public domain"),
    )


def test_without_the_file_there_is_no_ground(tmp_path: Path) -> None:
    assert records(tmp_path, {}).basemap is None
    assert records(tmp_path, {"map.yaml": ""}).basemap is None


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("west: 43.2", "west: far", "map.yaml:1: error[bad-position]: 'far' is not in degrees"),
        ("west: 43.2", "west: 190", "map.yaml:1: error[bad-position]: '190' is not in degrees"),
        ("west: 43.2", "west: 51", "map.yaml:1: error[bad-position]: the frame is empty"),
        ("    west: 43.2\n", "", "map.yaml:1: error[missing-key]: the map needs the key 'west'"),
        ("43.57,40.99", "43.57;40.99", "map.yaml:9: error[bad-position]:"),
        ("-1,2 3,-4", "-1,2", "map.yaml:11: error[bad-position]: '-1,2' is not a line"),
        ("-1,2 3,-4", "-1,2 3,99", "map.yaml:11: error[bad-position]:"),
        ("[40.5, 44.5]", "[40.5]", "map.yaml:7: error[bad-position]: '40.5' is not a position"),
        ("[40.5, 44.5]", "here", "map.yaml:7: error[wrong-type]: a position must be a list"),
        ("credit:", "credits:", "map.yaml:5: error[unknown-key]: the map has no key 'credits'"),
    ],
)
def test_what_is_wrong_with_it_is_said_with_its_line(tmp_path: Path, before: str, after: str, expected: str) -> None:
    assert before in WHOLE
    found = problems(tmp_path, {"map.yaml": WHOLE.replace(before, after)})

    assert len(found) == 1
    assert found[0].startswith(f"content/{expected}")
