"""Pictures of points as SVG: every point is drawn, and no text of a file gets out of its place."""

from __future__ import annotations

import re

import pytest

from faces.report.pictures.picture_reader import bars_across, dots, drawn, row_places, shown_texts
from greenzone.faces.report.pictures.scale import Axis
from greenzone.faces.report.pictures.scatter_picture import Points, scatter_picture

TIME, CHANCE = Axis("hours"), Axis("probability", logarithmic=True)


def test_every_point_is_drawn_in_its_place() -> None:
    picture = scatter_picture("t", TIME, CHANCE, [Points("a", [0.0, 1.0, 2.0], [1e-4, 1e-3, 1e-2])])
    (x0, y0), (x1, y1), (x2, y2) = dots(picture)
    assert x0 < x1 < x2
    assert x1 - x0 == pytest.approx(x2 - x1, abs=0.2)
    assert y0 > y1 > y2
    assert y0 - y1 == pytest.approx(y1 - y2, abs=0.2)


def test_zero_has_no_place_on_an_axis_of_factors_of_ten_but_a_bar_reaches_down() -> None:
    picture = scatter_picture(
        "t", TIME, CHANCE, [Points("a", [0, 1], [0, 1e-3], [0, 0], [0, 1e-2])]
    )
    assert len(dots(picture)) == 1
    bars = re.findall(r"<path d='M[\d.]+ ([\d.]+)V([\d.]+)' stroke='#1f5fa8'", picture)
    assert [float(bar[0]) for bar in bars] == [492.0]


def test_axes_say_what_they_show() -> None:
    picture = scatter_picture("t", TIME, CHANCE, [Points("a", [0, 12], [1e-6, 1e-2])])
    assert {"t", "hours", "probability", "a", "0", "10", "1e-6", "1e-4"} <= set(
        shown_texts(picture)
    )


@pytest.mark.parametrize(("x", "y"), [([], []), ([1.0], [1.0]), ([3.0, 3.0], [5.0, 5.0])])
def test_few_points_make_a_picture_too(x: list[float], y: list[float]) -> None:
    for axis in (TIME, CHANCE):
        picture = scatter_picture("t", axis, axis, [Points("a", x, y)])
        assert len(dots(picture)) == len(x)
        assert ("nothing to show" in shown_texts(picture)) == (not x)


def test_names_out_of_files_stay_text() -> None:
    hostile = "</text><script>alert('1')</script>"
    assert "a b" in shown_texts(scatter_picture("a\x1bb", TIME, CHANCE, []))
    picture = scatter_picture(hostile, TIME, CHANCE, [Points(hostile, [1.0], [1.0])])
    assert shown_texts(picture).count(hostile) == 2
    assert not list(drawn(picture).iter("{http://www.w3.org/2000/svg}script"))


def test_bars_across_and_rows_lie_at_their_values() -> None:
    rows = Axis("", names=("first", "second"))
    points = Points("a", [2.0, 8.0], [0.0, 1.0], left=[0.0, 6.0], right=[10.0, 9.0])
    picture = scatter_picture("t", TIME, rows, [points])
    (left, right, top), (_, _, below) = bars_across(picture)
    assert [x for x, _ in dots(picture)] == pytest.approx(
        [left + share * (right - left) for share in (0.2, 0.8)], abs=0.2
    )
    assert row_places(picture) == {"first": top, "second": below}
    assert top < below


def test_bars_alone_have_no_points() -> None:
    points = Points("a", [2.0], [1.0], left=[0.0], right=[4.0], dotted=False)
    picture = scatter_picture("t", TIME, TIME, [points])
    assert (len(bars_across(picture)), dots(picture)) == (1, [])


def test_joined_points_are_a_line_within_a_band() -> None:
    points = Points("a", [0.0, 5.0, 10.0], [4.0, 3.0, 2.0], [2.0] * 3, [4.0] * 3, joined=True)
    picture = scatter_picture("t", TIME, TIME, [points])
    (band,) = re.findall(r"<path d='M([^']+)Z' fill=", picture)
    (line,) = re.findall(r"<path d='M([^']+)' fill='none'", picture)
    places = [tuple(map(float, one.split())) for one in line.split("L")]
    assert places[1][0] - places[0][0] == pytest.approx(places[2][0] - places[1][0], abs=0.2)
    edges = [float(one.split()[1]) for one in band.split("L")]
    assert (max(edges), min(edges)) == (places[2][1], places[0][1])
    assert len(edges) == 6
    assert dots(picture) == []


def test_legends_of_many_kinds_stay_in_the_picture() -> None:
    kinds = [Points(f"kind {k}", [1.0], [1.0]) for k in range(6)]
    tree = drawn(scatter_picture("t", TIME, TIME, kinds))
    legend = [
        node for node in tree.iter("{http://www.w3.org/2000/svg}circle") if node.get("r") == "5"
    ]
    assert max(float(node.get("cx", "")) for node in legend) < 760.0
    assert len({node.get("fill") for node in legend}) == 6
