"""The script that draws the ground of the map, tried on a world of two countries."""

import json

from site_builder.model.basemap import Basemap
from tests.outlines.__main__ import written
from tests.outlines.clip import Window, clipped, lines, thinned

WINDOW = Window(0, 10, 0, 10, tolerance=0.1)


def world() -> str:
    """Two countries with one border between them and a coast each; steps are tenths of a degree."""
    arcs = [
        [[50, -50], [0, 200]],
        [[50, 150], [-200, -100], [200, -100]],
        [[50, 150], [200, -100], [-200, -100]],
        [[1, 1], [1, 1]],
    ]
    countries = {
        "type": "GeometryCollection",
        "geometries": [{"type": "Polygon", "arcs": [[0, 1]]}, {"type": "MultiPolygon", "arcs": [[[-1, 2]]]}],
    }
    transform = {"scale": [0.1, 0.1], "translate": [0, 0]}
    return json.dumps({"arcs": arcs, "objects": {"countries": countries}, "transform": transform})


def test_a_border_of_two_countries_is_drawn_once_and_cut_at_the_frame() -> None:
    assert list(lines(world(), WINDOW)) == [((5.0, 0.0), (5.0, 10.0))]


def test_points_that_hardly_leave_the_line_are_left_out_but_corners_and_ends_stay() -> None:
    line = ((0.0, 0.0), (1.0, 0.01), (2.0, 0.0), (2.0, 2.0))

    assert thinned(line, WINDOW) == ((0.0, 0.0), (2.0, 0.0), (2.0, 2.0))


def test_a_ring_keeps_its_shape() -> None:
    ring = ((1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 2.0), (1.0, 1.0))

    assert thinned(ring, WINDOW) == ring


def test_a_line_that_leaves_the_frame_and_comes_back_is_two() -> None:
    assert list(clipped(((5.0, 5.0), (5.0, 15.0), (6.0, 15.0), (6.0, 5.0)), WINDOW)) == [
        ((5.0, 5.0), (5.0, 10.0)),
        ((6.0, 10.0), (6.0, 5.0)),
    ]


def test_a_line_outside_the_frame_is_none() -> None:
    assert list(clipped(((11.0, 0.0), (11.0, 9.0), (20.0, 20.0)), WINDOW)) == []


def test_what_is_written_is_what_the_map_of_the_site_holds() -> None:
    assert written(((43.4412, 41.1), (43.4413, 41.1), (44.0, 40.5))) == "  - 43.44,41.10 44.00,40.50\n"
    assert Basemap(0, 10, 0, 10, ()).holds((5, 5))
