"""The pictures of a rebuilt breakup."""

from __future__ import annotations

import re

import pytest

from faces.report.pictures.picture_reader import dots
from faces.report.pictures.test_lifetime_pictures import sample as lifetime
from faces.report.reconstruct_sample import reconstruct_sample
from greenzone.faces.report.pictures.reconstruction_pictures import reconstruction_pictures


def test_members_alone_are_in_the_gabbard_diagram() -> None:
    document = reconstruct_sample(8) | {"lifetime": None}
    document["objects"][0]["perigee_m"] = None
    places = dots(reconstruction_pictures(document)["gabbard.svg"])
    apogees, perigees = places[:4], places[4:]
    assert len(places) == 8
    known = document["objects"][1:5]
    periods = [one["period_s"] for one in known]
    order = sorted(range(4), key=periods.__getitem__)
    assert sorted(range(4), key=lambda k: apogees[k][0]) == order
    span = (apogees[order[3]][0] - apogees[order[0]][0]) / (periods[order[3]] - periods[order[0]])
    for (x, high), (same_x, low), period in zip(apogees, perigees, periods, strict=True):
        assert same_x == x
        assert high < low
        assert x - apogees[0][0] == pytest.approx(span * (period - periods[0]), abs=0.3)


def test_the_curve_is_lowest_at_the_epoch() -> None:
    picture = reconstruction_pictures(reconstruct_sample() | {"lifetime": None})["distances.svg"]
    (line,) = re.findall(r"<path d='M([^']+)' fill='none'", picture)
    places = [tuple(map(float, one.split())) for one in line.split("L")]
    x, y = max(places, key=lambda place: place[1])
    assert len(places) == 41
    assert (x, y) == places[20]
    assert x == pytest.approx((places[0][0] + places[-1][0]) / 2, abs=0.1)


def test_without_a_parent_there_are_no_distances_and_a_lifetime_brings_its_own() -> None:
    alone = reconstruct_sample() | {"time": None, "lifetime": None}
    assert set(reconstruction_pictures(alone)) == {"gabbard.svg"}
    both = reconstruct_sample() | {"lifetime": lifetime()}
    names = {"gabbard.svg", "distances.svg", "survival.svg", "stations.svg"}
    assert set(reconstruction_pictures(both)) == names
