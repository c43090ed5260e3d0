"""What the columns of an arc mean: a fragment's mean elements over some hours, as polynomials.

Polynomials are in seconds since the start of the arc, constant term first. The elements are
those of `zonal`; k and h are given before the perigee's turning.
"""

from __future__ import annotations

__all__ = [
    "ARC_WIDTH",
    "AXIS",
    "CENTRE",
    "COSINE",
    "END_S",
    "KEPLERIAN",
    "KIND",
    "LONGITUDE",
    "MEAN",
    "NODE",
    "PHASE",
    "PHASE_RATE",
    "PULSED",
    "PULSE_LAG",
    "PULSE_SHARPNESS",
    "START_S",
    "TURN",
    "WAVE_COSINE",
    "WAVE_LONGITUDE",
    "WAVE_NODE",
    "H",
    "K",
]

START_S = 0
END_S = 1
AXIS = 2
"""Semi-major axis: four coefficients."""
LONGITUDE = 6
"""Mean argument of latitude: five, the changing axis worked in."""
K = 11
H = 14
"""k and h: three each."""
COSINE = 17
NODE = 19
"""Cosine of inclination and node: two each."""
TURN = 21
"""Rate of the perigee (rad/s)."""
CENTRE = 22
"""The h about which k and h turn: J3 over the rate."""
WAVE_LONGITUDE = 23
WAVE_NODE = 24
WAVE_COSINE = 25
"""Half-daily amplitudes of J22, to be multiplied by C22 and S22."""
PHASE = 26
PHASE_RATE = 27
"""Of the half-daily terms: twice the node's angle from Greenwich."""
KIND = 28
"""MEAN; PULSED: with the drag of each perigee added back; KEPLERIAN: two-body, short."""
PULSE_LAG = 29
PULSE_SHARPNESS = 30
"""Eccentric anomaly at which drag is strongest, and one over its width (see drag_pulse)."""
ARC_WIDTH = 31

MEAN = 0.0
PULSED = 1.0
KEPLERIAN = 2.0
