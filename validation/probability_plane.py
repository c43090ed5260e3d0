"""Two-dimensional methods: exact values, published ones, refusals, and the peers beside ours."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
from benchmarks._kessler import KesslerAnswers, asked_of_kessler
from numpy import ndarray

from greenzone.probability.alfano_2005 import alfano_2005
from greenzone.probability.alfriend_1999 import alfriend_1999, alfriend_1999_maximum
from greenzone.probability.chan_1997 import chan_1997
from greenzone.probability.encounter_plane import EncounterPlane
from greenzone.probability.foster_1992 import foster_1992
from greenzone.probability.patera_2005 import patera_2005
from greenzone.probability.square import equal_area_square, square
from greenzone.workflows.assess_methods import run_method
from orekit_probability import orekit_pc
from validation.page import Section, Statement
from validation.probability_data import (
    PairCase,
    cases_of,
    encounter_of_message,
    plane_of_pairs,
    relative,
    shown,
)

__all__ = ["plane_sections"]

_Method = Callable[[EncounterPlane, ndarray], ndarray]
_FAMILIES = ("alfano2009", "cara_cdm53", "derived2d", "pc2d_units", "pc3d_units")
_STATED = 1e-6

EXACT = """\
`foster_1992` and `patera_2005` beside quadratures of high order that owe nothing to either (two
of them agree within 1e-9 on the derived cases). Stated tolerance: 1e-6.
"""
MESSAGES = """\
From the file of the message to the number. *PcCircle* is CARA's value after its move to TCA; its
64 Gauss-Chebyshev nodes are good to the tolerance given. The second row of each message is the
probability its sender printed, with the digits printed. *As stated* keeps the states of the
message and takes |r| for the miss distance: without a bar, because that is not what greenzone
does. One sender (27424 / 31201) printed that number, so that its row differs.
"""
UNITS = """\
CARA's unit tests, at tolerances of theirs that also hold their quadrature fixed. Their mixed units
are kept: the numbers are what is tested. Where CARA answers 0 with a warning for a negative radius,
greenzone has no answer, and says so. The sweep's *PcCircle* values of 1000 m and more, and the 2e-8
of `omitron01`, are CARA's quadrature error: the exact values are in the first table.
"""
PEERS = """\
Each row: how far the methods are from the exact value of the same case, as a part of it. `inf`
means that a peer refuses; Chan and Alfriend are here for comparison only. kessler-toolkit's polar
midpoint rule has 60 x 90 nodes; it integrates the same plane here, and works from the message
itself in the last table.

{table}

Below: greenzone's methods judged, then the same formulas beside Orekit's code of them. Orekit 13
and kessler-toolkit {kessler} are beside without a bar. Of the other packages of PyPI, ssatk needs
a GPL library and 0.7 GB, satguard another Python, oure a web server; astrosis takes no covariance.
"""
ROTATION = """\
kessler-toolkit from the file of the message, as its documentation says: it adds the covariances of
both objects as they stand in the message, each in its own RTN. The numbers are off by what the
turn between the two frames does. Without a bar.
"""


def plane_sections(folder: Path) -> list[Section]:
    """The sections on the encounter plane."""
    cases = [c for f in _FAMILIES for c in cases_of(folder, f) if "Pc2D_exact" in c.expected]
    plane, hbr = plane_of_pairs(cases)
    messages = cases_of(folder, "cara_cdm53")
    files = [(_file(folder, case), case.hbr) for case in messages]
    kessler = asked_of_kessler(plane, hbr, files)
    return [
        Section("Two dimensions: exact values", EXACT, tuple(_exact(cases, plane, hbr))),
        Section("Two dimensions: Alfano's cases", _ALFANO, tuple(_alfano(folder))),
        Section("Two dimensions: messages", MESSAGES, tuple(_messages(folder, messages))),
        Section("Two dimensions: unit cases and refusals", UNITS, tuple(_units(folder))),
        _side_by_side(cases, plane, hbr, kessler),
        Section("kessler-toolkit on messages", ROTATION, tuple(_rotated(messages, kessler))),
    ]


_ALFANO = "Published two-dimensional values of Alfano (2009), by CARA's three codes; 1e-3."


def _exact(cases: list[PairCase], plane: EncounterPlane, hbr: ndarray) -> list[Statement]:
    rows = []
    for method in (foster_1992, patera_2005):
        for case, ours in zip(cases, method(plane, hbr), strict=True):
            exact = float(case.expected["Pc2D_exact"]["value"])
            rows.append(relative(f"{case.title}, `{method.__name__}`", exact, ours, _STATED))
    return rows


def _alfano(folder: Path) -> list[Statement]:
    cases = cases_of(folder, "alfano2009")
    ours = foster_1992(*plane_of_pairs(cases))
    rows = []
    for case, pc in zip(cases, ours, strict=True):
        for key in ("Pc2D_Foster", "PcElrod", "PcCircle"):
            stated = case.expected[key]
            rows.append(relative(f"{case.title} {key}", stated["value"], pc, stated["rel_tol"]))
    return rows


def _messages(folder: Path, cases: list[PairCase]) -> list[Statement]:
    rows = []
    for case in cases:
        pc = run_method("foster_1992", encounter_of_message(_file(folder, case), case.hbr)).pc
        circle = case.expected["PcCircle"]
        rows.append(relative(f"{case.title}, PcCircle", circle["value"], pc, circle["rel_tol"]))
        sent = case.expected["CDM_COLLISION_PROBABILITY"]
        rows.append(_sent(case, sent["value"], pc, sent["rel_tol"]))
        stated = float(case.expected["PcCircle_NoAdj"]["value"])
        rows.append(_beside(f"{case.title}, as stated", stated, pc, "another miss"))
    return rows


def _sent(case: PairCase, sent: float, pc: float, tolerance: float) -> Statement:
    """What the sender printed; without a bar where that is a floor of its software."""
    return relative(f"{case.title}, as sent", sent, pc, tolerance, digits=4)


def _units(folder: Path) -> list[Statement]:
    rows = []
    for case in cases_of(folder, "pc2d_units"):
        plane, hbr = plane_of_pairs([case])
        for key, stated in case.expected.items():
            method = _UNIT_METHODS.get(key)
            if method is None or "value" not in stated:
                continue
            rows.append(_unit(f"{case.title} {key}", stated, float(method(plane, hbr)[0])))
        if "npd" in case.name or "nonpd" in case.name or "conjdata" in case.name:
            repaired = bool(plane.was_clipped[0])
            rows.append(
                Statement(
                    f"{case.title} remediated",
                    "yes",
                    "yes" if repaired else "no",
                    "",
                    "the same word",
                    repaired,
                )
            )
    return rows


_UNIT_METHODS: dict[str, _Method] = {
    "Pc2D_Foster:circle": foster_1992,
    "PcElrod": foster_1992,
    "PcCircle": foster_1992,
    "PcCircle:mode1": foster_1992,
    "Pc2D_Foster:square": square,
    "Pc2D_Foster:squareEquArea": equal_area_square,
}


def _unit(name: str, stated: dict[str, float], ours: float) -> Statement:
    reference = float(stated["value"])
    if math.isnan(reference):
        return Statement(name, "no answer", _word(ours), "", "the same", math.isnan(ours))
    if math.isnan(ours):
        remark = "refused here, on purpose"
        return Statement(name, f"{reference:g}, warned of", _word(ours), "", "none", None, remark)
    if "abs_tol" in stated:
        off = abs(ours - reference)
        agrees = off <= float(stated["abs_tol"])
        return Statement(
            name, f"{reference:g}", f"{ours:.8g}", shown(off), f"{stated['abs_tol']:g}", agrees
        )
    return relative(name, reference, ours, float(stated["rel_tol"]), digits=12)


def _word(value: float) -> str:
    return "no answer" if math.isnan(value) else f"{value:.8g}"


def _side_by_side(
    cases: list[PairCase], plane: EncounterPlane, hbr: ndarray, kessler: KesslerAnswers | None
) -> Section:
    exact = np.array([float(c.expected["Pc2D_exact"]["value"]) for c in cases])
    ours = {f.__name__: f(plane, hbr) for f in (*_GOOD, alfano_2005, chan_1997, alfriend_1999)}
    ours[alfriend_1999_maximum.__name__] = alfriend_1999_maximum(plane, hbr)
    theirs = {name: orekit_pc(name, plane, hbr) for name in _OREKIT}
    peers = {f"Orekit {name}": pc for name, pc in theirs.items() if name != "Alfriend1999Max"}
    if kessler is not None:
        peers |= {"kessler foster": kessler.foster, "kessler chan": kessler.chan}
    own = {name: pc for name, pc in ours.items() if name != "alfriend_1999_maximum"}
    table = _table(cases, exact, hbr / plane.sigma_m[:, 0], own | peers)
    rows = [_method(name, pc, exact, *_BARS[name]) for name, pc in own.items()]
    rows += [_method(name, pc, exact, math.inf, 0.0) for name, pc in peers.items()]
    rows += [_twin(mine, name, ours[mine], theirs[name]) for mine, name in _TWINS]
    text = PEERS.format(table=table, kessler="0.1.1" if kessler else "(absent in this run)")
    return Section("Methods side by side", text, tuple(rows))


_GOOD = (foster_1992, patera_2005)
_OREKIT = ("Alfano2005", "Patera2005", "Laas2015", "Chan1997", "Alfriend1999", "Alfriend1999Max")
_BARS = {
    "foster_1992": (1e-6, 1.0),
    "patera_2005": (1e-6, 1.0),
    "alfano_2005": (1e-3, 0.95),
    "chan_1997": (math.inf, 0.0),
    "alfriend_1999": (math.inf, 0.0),
}
"""The tolerance, and the part of the cases that must be within it."""
_TWINS = (
    ("patera_2005", "Patera2005"),
    ("alfano_2005", "Alfano2005"),
    ("chan_1997", "Chan1997"),
    ("alfriend_1999", "Alfriend1999"),
    ("alfriend_1999_maximum", "Alfriend1999Max"),
)


def _table(
    cases: list[PairCase], exact: ndarray, ratio: ndarray, answers: dict[str, ndarray]
) -> str:
    """Relative errors of every method on every case."""
    lines = [
        "| case | exact | HBR / deviation | " + " | ".join(answers) + " |",
        "|" + "---|" * (len(answers) + 3),
    ]
    for k, case in enumerate(cases):
        errors = [_error(pc[k], exact[k]) for pc in answers.values()]
        lines.append(
            f"| {case.title} | {exact[k]:.4g} | {ratio[k]:.3g} | " + " | ".join(errors) + " |"
        )
    return "\n".join(lines)


def _error(pc: float, exact: float) -> str:
    return "inf" if math.isnan(pc) else shown(abs(pc / exact - 1.0))


def _method(name: str, pc: ndarray, exact: ndarray, tolerance: float, part: float) -> Statement:
    off = np.nan_to_num(np.abs(pc / exact - 1.0), nan=np.inf)
    refused = int(np.isinf(off).sum())
    within = int((off <= tolerance).sum())
    difference = f"median {shown(float(np.median(off)))}, worst {shown(float(off.max()))}"
    counts = f"{int((off <= 1e-6).sum())} within 1e-6, {int((off <= 1e-3).sum())} within 1e-3"
    has_bar = math.isfinite(tolerance)
    return Statement(
        f"`{name}`" if has_bar or "_" in name else name,
        f"exact, {len(exact)} cases",
        counts + (f", {refused} refused" if refused else ""),
        difference,
        f"{part:.0%} of them within {tolerance:g}" if has_bar else "none",
        within >= part * len(exact) if has_bar else None,
        "for comparison",
    )


def _twin(mine: str, name: str, ours: ndarray, theirs: ndarray) -> Statement:
    """The same formula in two codes; the cases that Orekit refuses count for nobody."""
    with np.errstate(divide="ignore", invalid="ignore"):
        off = np.abs(ours / theirs - 1.0)
    given = np.isfinite(theirs)
    wrong = off[given] > 1e-5
    return Statement(
        f"`{mine}` beside Orekit {name}",
        f"{int(given.sum())} answers",
        f"{int(given.sum() - wrong.sum())} within 1e-5",
        f"median {shown(float(np.median(off[given])))}, worst {shown(float(off[given].max()))}",
        "none",
        None,
        "both are above",
    )


def _rotated(cases: list[PairCase], kessler: KesslerAnswers | None) -> list[Statement]:
    if kessler is None:
        return [Statement("all", "", "absent in this run", "", "none", None, "not compared")]
    return [
        _beside(case.title, float(case.expected["Pc2D_exact"]["value"]), pc, "not turned")
        for case, pc in zip(cases, kessler.message, strict=True)
    ]


def _beside(name: str, reference: float, other: float, remark: str) -> Statement:
    off = f"{other / reference - 1.0:+.1e}" if reference > 0.0 else "-"
    return Statement(name, f"{reference:.6g}", f"{other:.6g}", off, "none", None, remark)


def _file(folder: Path, case: PairCase) -> Path:
    return folder / "cdm" / str(case.raw["cdm_file"])
