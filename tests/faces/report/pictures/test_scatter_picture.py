"""Pictures of points as SVG: every point is drawn, and no text of a file gets out of its place."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from greenzone.faces.report.pictures.scale import Axis
from greenzone.faces.report.pictures.scatter_picture import Points, scatter_picture

SVG = "{http://www.w3.org/2000/svg}"
TIME, CHANCE = Axis("hours"), Axis("probability", logarithmic=True)


def drawn(picture: str) -> ElementTree.Element:
    return ElementTree.fromstring(picture)  # noqa: S314


def texts(picture: str) -> list[str]:
    return [node.text or "" for node in drawn(picture).iter(f"{SVG}text")]


def dots(picture: str) -> list[tuple[float, float]]:
    circles = [node for node in drawn(picture).iter(f"{SVG}circle") if node.get("r") == "2.5"]
    return [(float(node.get("cx", "")), float(node.get("cy", ""))) for node in circles]


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
    assert {"t", "hours", "probability", "a", "0", "10", "1e-6", "1e-4"} <= set(texts(picture))


@pytest.mark.parametrize(("x", "y"), [([], []), ([1.0], [1.0]), ([3.0, 3.0], [5.0, 5.0])])
def test_few_points_make_a_picture_too(x: list[float], y: list[float]) -> None:
    for axis in (TIME, CHANCE):
        picture = scatter_picture("t", axis, axis, [Points("a", x, y)])
        assert len(dots(picture)) == len(x)
        assert ("nothing to show" in texts(picture)) == (not x)


def test_names_out_of_files_stay_text() -> None:
    hostile = "</text><script>alert('1')</script>"
    assert "a b" in texts(scatter_picture("a\x1bb", TIME, CHANCE, []))
    picture = scatter_picture(hostile, TIME, CHANCE, [Points(hostile, [1.0], [1.0])])
    assert texts(picture).count(hostile) == 2
    assert not list(drawn(picture).iter(f"{SVG}script"))
