"""Which keyword of a conjunction data message holds which field, for reading and for writing."""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = [
    "ADDITIONAL",
    "CONTACT",
    "COVARIANCE_ROWS",
    "MODELS",
    "ORBIT_DETERMINATION",
    "POSITION",
    "RELATIVE_POSITION",
    "RELATIVE_VELOCITY",
    "SCREEN_VOLUME",
    "VELOCITY",
    "FieldKeyword",
    "covariance_keyword",
]


class FieldKeyword(NamedTuple):
    """A keyword, the record's field and how its value is read."""

    keyword: str
    field: str
    kind: Literal["text", "number", "whole", "instant"]


RELATIVE_POSITION = ("RELATIVE_POSITION_R", "RELATIVE_POSITION_T", "RELATIVE_POSITION_N")
RELATIVE_VELOCITY = ("RELATIVE_VELOCITY_R", "RELATIVE_VELOCITY_T", "RELATIVE_VELOCITY_N")
SCREEN_VOLUME = ("SCREEN_VOLUME_X", "SCREEN_VOLUME_Y", "SCREEN_VOLUME_Z")
POSITION = ("X", "Y", "Z")
VELOCITY = ("X_DOT", "Y_DOT", "Z_DOT")
CONTACT = (
    FieldKeyword("OPERATOR_CONTACT_POSITION", "position", "text"),
    FieldKeyword("OPERATOR_ORGANIZATION", "organization", "text"),
    FieldKeyword("OPERATOR_PHONE", "phone", "text"),
    FieldKeyword("OPERATOR_EMAIL", "email", "text"),
)
MODELS = (
    FieldKeyword("GRAVITY_MODEL", "gravity", "text"),
    FieldKeyword("ATMOSPHERIC_MODEL", "atmosphere", "text"),
    FieldKeyword("N_BODY_PERTURBATIONS", "n_body", "text"),
    FieldKeyword("SOLAR_RAD_PRESSURE", "solar_radiation_pressure", "text"),
    FieldKeyword("EARTH_TIDES", "earth_tides", "text"),
    FieldKeyword("INTRACK_THRUST", "in_track_thrust", "text"),
)
ORBIT_DETERMINATION = (
    FieldKeyword("TIME_LASTOB_START", "last_observation_start", "instant"),
    FieldKeyword("TIME_LASTOB_END", "last_observation_end", "instant"),
    FieldKeyword("RECOMMENDED_OD_SPAN", "recommended_span_s", "number"),
    FieldKeyword("ACTUAL_OD_SPAN", "actual_span_s", "number"),
    FieldKeyword("OBS_AVAILABLE", "observations_available", "whole"),
    FieldKeyword("OBS_USED", "observations_used", "whole"),
    FieldKeyword("TRACKS_AVAILABLE", "tracks_available", "whole"),
    FieldKeyword("TRACKS_USED", "tracks_used", "whole"),
    FieldKeyword("RESIDUALS_ACCEPTED", "residuals_accepted", "number"),
    FieldKeyword("WEIGHTED_RMS", "weighted_rms", "number"),
)
ADDITIONAL = (
    FieldKeyword("AREA_PC", "area_pc_m2", "number"),
    FieldKeyword("AREA_DRG", "area_drag_m2", "number"),
    FieldKeyword("AREA_SRP", "area_srp_m2", "number"),
    FieldKeyword("MASS", "mass_kg", "number"),
    FieldKeyword("CD_AREA_OVER_MASS", "cd_area_over_mass_m2_kg", "number"),
    FieldKeyword("CR_AREA_OVER_MASS", "cr_area_over_mass_m2_kg", "number"),
    FieldKeyword("THRUST_ACCELERATION", "thrust_acceleration_m_s2", "number"),
    FieldKeyword("SEDR", "sedr_w_kg", "number"),
)
COVARIANCE_ROWS = ("R", "T", "N", "RDOT", "TDOT", "NDOT", "DRG", "SRP", "THR")


def covariance_keyword(row: str, column: str) -> str:
    """`CTDOT_R` for TDOT and R; the row is never before the column."""
    return f"C{row}_{column}"
