"""What goes around a probability: maxima, dilution, indicators, times, frames, repairs."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
from numpy import ndarray

from greenzone.breakup.size import collision_law, is_catastrophic
from greenzone.decision.policy import load_policy
from greenzone.probability.closest_approach import straight_shift_s
from greenzone.probability.conjunction_geometry import conjunction_geometry
from greenzone.probability.coppola_2012 import coppola_2012
from greenzone.probability.dilution import Scaled, dilution
from greenzone.probability.foster_1992 import foster_1992
from greenzone.probability.frisbee_2015 import max_frisbee_2015
from greenzone.probability.rtn_covariance import covariance_from_rtn
from greenzone.probability.square import equal_area_square
from greenzone.probability.states import StatePair
from greenzone.workflows.assess_choice import usage_of
from validation.page import Section, Statement
from validation.probability_data import (
    PairCase,
    absolute,
    cases_of,
    encounter_of_message,
    oracle,
    relative,
    shown,
)

__all__ = ["bounds_sections"]

MAXIMA = """\
Frisbee's bound with the covariance of one object missing, over CARA's square of equal area where
they used it; within 1 %. With both known (Alfano's messages): the greater of the Pc itself and of
the two bounds that distrust one covariance. CARA's test asks that it is not below the published
Pc. What CARA's own code gave then is beside it without a bar: in some cases it is lower, down to
the Pc itself, where one covariance alone gives more than both together; ours keeps the greater.
Alfriend's maximum is beside Orekit's above.
"""
DILUTION = """\
CARA's word for whose covariance dilutes: 11 both, 10 the primary's, 1 the secondary's, 0 none; with
the covariances as stated, and with the primary's deviations divided by 1000.
"""
FLAGS = """\
Whether two dimensions may be used: CARA's verdict on each message beside greenzone's with the
default policy. *ours* names what is violated and the three indicators: the offset of the
encounter from TCA and its length, in revolutions, and the disagreement with Nc2D.
"""
TIMES = """\
Coppola's bounds of the encounter at 1e-16, CARA's stated tolerance of 5e-8 for its duration; the
largest of both ends' differences over the length of the encounter. The move to TCA is that of
straight lines, as CARA's; 5e-4 s where stated, otherwise a nanosecond and 1e-6 of it.
"""
GEOMETRY = """\
The figures that CARA's unit test of PcCircle states beside a probability of zero; 1e-9.
It multiplies the three deviations along R, T and N by 1000, as if the covariances were in km2; so
are ours for this comparison.
"""
UTILITIES = """\
RTN to inertial axes within 1e-12; and the number of pieces of 5 cm or more in a collision (NASA's
breakup model; CARA rounds). Catastrophic pieces are those of both masses, others of the small
mass times the squared speed in km/s.
"""


def bounds_sections(folder: Path) -> list[Section]:
    """The sections on all that is reported alongside a probability."""
    return [
        Section("Maximum with a covariance missing", MAXIMA, tuple(_frisbee(folder))),
        Section("Dilution", DILUTION, tuple(_dilution(folder))),
        Section("Usage flags", FLAGS, tuple(_flags(folder))),
        Section("Bounds of the encounter and true TCA", TIMES, tuple(_times(folder))),
        Section("Geometry", GEOMETRY, tuple(_geometry(folder))),
        Section("Frames and consequences", UTILITIES, tuple(_utilities(folder))),
    ]


def _frisbee(folder: Path) -> list[Statement]:
    rows = []
    for case in cases_of(folder, "maxpc"):
        for key, stated in case.expected.items():
            if key.startswith("FrisbeeMaxPc"):
                rows += _frisbee_rows(case, stated, oracle(folder)[case.name]["FrisbeeMaxPc"])
    return rows


def _frisbee_rows(case: PairCase, stated: dict[str, Any], theirs: float) -> list[Statement]:
    square = case.raw.get("HBR_type") == "squareEquArea"
    pair = case.pair
    ours = float(
        max_frisbee_2015(
            pair.relative_position_m[None],
            pair.relative_velocity_m_s[None],
            _known(case, "cov1_missing", 0),
            _known(case, "cov2_missing", 1),
            np.array([case.hbr]),
            equal_area_square if square else foster_1992,
        )[0]
    )
    if "min_value" in stated:
        least = float(stated["min_value"])
        row = Statement(
            f"{case.title}, at least the Pc",
            f"{least:.6g}",
            f"{ours:.6g}",
            "",
            "not less",
            ours >= least,
        )
        return [row, _beside(f"{case.title}, CARA's code", theirs, ours)]
    if "abs_tol" in stated:
        return [absolute(case.title, stated["value"], ours, stated["abs_tol"])]
    return [relative(case.title, stated["value"], ours, stated["rel_tol"])]


def _beside(name: str, theirs: float, ours: float) -> Statement:
    off = ours / theirs - 1.0
    remark = "the same" if abs(off) < 1e-3 else "ours is greater" if off > 0.0 else "ours is less"
    return Statement(name, f"{theirs:.6g}", f"{ours:.6g}", f"{off:+.1e}", "none", None, remark)


def _known(case: PairCase, key: str, o: int) -> ndarray:
    covariance = case.pair.covariance[o : o + 1, :3, :3]
    return np.zeros_like(covariance) if case.raw.get(key) else covariance


def _dilution(folder: Path) -> list[Statement]:
    rows = []
    for case in cases_of(folder, "maxpc"):
        if "Diluted" not in case.expected:
            continue
        stated = case.expected["DilutionMaxPc"]
        together, apart = dilution(case.pair, case.hbr), dilution(case.pair, case.hbr, True)
        rows.append(
            relative(f"{case.title} maximum", stated["value"], together.max_pc, stated["rel_tol"])
        )
        code = int(case.expected["Diluted"]["value"])
        rows.append(_code(f"{case.title} diluted", code, apart.diluted))
        told = oracle(folder)[case.name]
        for name, key, which, deviations in (
            ("the primary's covariance / 1000", "D_c1_1000", 0, 1000.0),
            ("the secondary's covariance / 1e6", "D_c2_1e6", 1, 1e6),
        ):
            if key in told:
                smaller = _divided(case.pair, which, deviations)
                found = dilution(smaller, case.hbr, True).diluted
                rows.append(_code(f"{case.title}, {name}", int(told[key]), found))
    return rows


def _divided(pair: StatePair, which: int, factor: float) -> StatePair:
    covariance = pair.covariance.copy()
    covariance[which] /= factor
    return StatePair(pair.position_m, pair.velocity_m_s, covariance)


def _code(name: str, reference: int, ours: Scaled) -> Statement:
    return Statement(name, str(reference), str(int(ours)), "", "the same", int(ours) == reference)


def _flags(folder: Path) -> list[Statement]:
    limits = load_policy("default").conjunction.usage
    rows = []
    for case in cases_of(folder, "cara_cdm53"):
        encounter = encounter_of_message(folder / "cdm" / case.raw["cdm_file"], case.hbr)
        usage = usage_of(encounter, limits)
        reference = case.raw["usage_violations"]["Pc2D"] > 0
        figures = f"{usage.offset:.2g}, {usage.extended:.2g}, {usage.inaccuracy:.2g}"
        words = ", ".join(usage.violated) or "may be used"
        rows.append(
            Statement(
                case.title,
                "violated" if reference else "may be used",
                f"{words} ({figures})",
                "",
                "the same",
                bool(usage.violated) == reference,
            )
        )
    return rows


def _times(folder: Path) -> list[Statement]:
    rows = []
    for family in ("alfano2009", "cara_cdm53", "mc_kep2body", "pc3d_units", "utils"):
        for case in cases_of(folder, family):
            told = oracle(folder)[case.name]
            bounds = told.get("conj_bounds_Coppola_gamma1e-16", told)
            rows.append(_bounds(case, bounds["tau0"], bounds["tau1"]))
            if "FindNearbyCA_dT" in told:
                shift = float(told["FindNearbyCA_dT"])
                ours = straight_shift_s(case.pair)
                name = f"{case.title}, TCA"
                rows.append(absolute(name, shift, ours, 1e-9 + 1e-6 * abs(shift), "s"))
    for raw in _raw_utilities(folder):
        if "X1" in raw:
            stated = raw["expected"]["FindNearbyCA.dTCA_s"]
            both = 1000.0 * np.array([raw["X1"], raw["X2"]])
            pair = StatePair(both[:, :3], both[:, 3:], np.zeros((2, 6, 6)))
            ours = straight_shift_s(pair)
            rows.append(absolute(f"`{raw['id']}`", stated["value"], ours, stated["abs_tol"], "s"))
    return rows


def _bounds(case: PairCase, start: float, stop: float) -> Statement:
    ours = coppola_2012(case.pair, case.hbr)
    off = max(abs(ours.start_s - start), abs(ours.stop_s - stop)) / (stop - start)
    return Statement(
        f"{case.title}, bounds",
        f"{start:.6g} to {stop:.6g} s",
        f"{ours.start_s:.6g} to {ours.stop_s:.6g} s",
        shown(off),
        "5e-8 of the length",
        bool(off <= 5e-8),
    )


def _geometry(folder: Path) -> list[Statement]:
    rows = []
    for case in cases_of(folder, "pc2d_units"):
        told = case.expected.get("aux")
        if told is not None:
            found = conjunction_geometry(case.pair, case.hbr)
            for key, name, unit in _FIGURES:
                ours = float(getattr(found, name)) * unit
                rows.append(relative(f"{case.title} {key}", told[key], ours, told["rel_tol"], 12))
    return rows


_DEGREES = 180.0 / math.pi
_FIGURES = (
    ("outSemiMajorAxis", "semi_major_axis_m", 1.0),
    ("outSemiMinorAxis", "semi_minor_axis_m", 1.0),
    ("outClockAngle", "clock_angle_rad", _DEGREES),
    ("outMissDistance", "miss_distance_m", 1.0),
    ("outx1Sigma", "ellipse_along_miss_m", 1.0),
    ("outRadialSigma", "radial_sigma_m", 1000.0),
    ("outInTrackSigma", "in_track_sigma_m", 1000.0),
    ("outCrossTrackSigma", "cross_track_sigma_m", 1000.0),
    ("outConditionNumPrimary", "primary_condition", 1.0),
    ("outConditionNumSecondary", "secondary_condition", 1.0),
    ("outConditionNumCombined", "combined_condition", 1.0),
    ("outConditionNumProjected", "projected_condition", 1.0),
    ("outRelativePhaseAngle", "approach_angle_rad", _DEGREES),
)


def _utilities(folder: Path) -> list[Statement]:
    rows = []
    for raw in _raw_utilities(folder):
        if "RIC" in raw:
            told = np.array(raw["expected"]["RIC2ECI"]["matrix"])
            ours = covariance_from_rtn(np.array(raw["RIC"]), np.array(raw["r"]), np.array(raw["v"]))
            off = float(np.abs(ours / told - 1.0).max())
            rows.append(
                Statement(
                    f"`{raw['id']}`",
                    "9 entries",
                    "9 entries",
                    shown(off) if off > 1e-9 else f"< {1e-12 if off < 1e-12 else 1e-9:g}",
                    "1e-12 of it",
                    off <= 1e-12,
                )
            )
        if "primary_mass_kg" in raw:
            rows += _pieces(raw)
    return rows


def _pieces(raw: dict[str, Any]) -> list[Statement]:
    told = raw["expected"]["CollisionConsequenceNumPieces"]
    rows = []
    for mass, pieces, whole in zip(
        raw["secondary_mass_kg"], told["num_pieces"], told["catastrophic"], strict=True
    ):
        primary, speed = float(raw["primary_mass_kg"]), float(raw["vrel_mps"]) / 1000.0
        breaks = is_catastrophic(primary, mass, 1000.0 * speed)
        fragmenting = primary + mass if breaks else mass * speed**2
        ours = float(collision_law(fragmenting).number_at_least(0.05))
        name = f"{mass:g} kg on {primary:g} kg at {speed:g} km/s"
        agrees = math.floor(ours) <= pieces <= math.ceil(ours) and breaks == bool(whole)
        rows.append(Statement(name, str(pieces), f"{ours:.2f}", "", "rounded", agrees))
    return rows


def _raw_utilities(folder: Path) -> list[dict[str, Any]]:
    text = (folder / "utils.json").read_text(encoding="utf-8")
    cases: list[dict[str, Any]] = json.loads(text)["cases"]
    return cases
