"""Conjunction messages that tests are made with."""

from greenzone.messages.conjunctions.cdm_keywords import COVARIANCE_ROWS, covariance_keyword

SIGMAS = {"R": 10.0, "T": 200.0, "N": 30.0, "RDOT": 0.2, "TDOT": 0.01, "NDOT": 0.03}


def cdm_text(**changed: str) -> str:
    """A valid CDM in KVN; `changed` gives other values for keywords of both objects."""
    lines = [
        "CCSDS_CDM_VERS = 1.0",
        "CREATION_DATE = 2023-06-08T06:37:15.000",
        "ORIGINATOR = SOMEONE",
        "MESSAGE_ID = first",
        "TCA = 2023-06-13T00:19:23.766",
        "MISS_DISTANCE = 500.0 [m]",
        "RELATIVE_SPEED = 14000 [m/s]",
        "RELATIVE_POSITION_R = 300 [m]",
        "RELATIVE_POSITION_T = 0 [m]",
        "RELATIVE_POSITION_N = 400 [m]",
        "RELATIVE_VELOCITY_R = 0 [m/s]",
        "RELATIVE_VELOCITY_T = -14000 [m/s]",
        "RELATIVE_VELOCITY_N = 0 [m/s]",
        "COLLISION_PROBABILITY = 1.862e-05",
        "COLLISION_PROBABILITY_METHOD = FOSTER-1992",
        *_side("OBJECT1", "000020580", ("7000", "0", "0"), ("0", "7", "0")),
        *_side("OBJECT2", "270123456", ("7000.3", "0", "0.4"), ("0", "-7", "0")),
    ]
    for keyword, value in changed.items():
        lines = [
            f"{keyword} = {value}" if line.split(" = ")[0] == keyword else line for line in lines
        ]
    return "\n".join(lines) + "\n"


def _side(
    name: str, number: str, position_km: tuple[str, ...], velocity_km_s: tuple[str, ...]
) -> list[str]:
    return [
        f"OBJECT = {name}",
        f"OBJECT_DESIGNATOR = {number}",
        "CATALOG_NAME = SATCAT",
        f"OBJECT_NAME = NAME OF {name}",
        "INTERNATIONAL_DESIGNATOR = 1990-037B",
        "EPHEMERIS_NAME = NONE",
        "COVARIANCE_METHOD = CALCULATED",
        "MANEUVERABLE = YES",
        "REF_FRAME = EME2000",
        "RECOMMENDED_OD_SPAN = 3.58 [d]",
        "OBS_USED = 106",
        "RESIDUALS_ACCEPTED = 98.1 [%]",
        "CD_AREA_OVER_MASS = 0.013236 [m**2/kg]",
        *(f"{k} = {v} [km]" for k, v in zip("XYZ", position_km, strict=True)),
        *(f"{k}_DOT = {v} [km/s]" for k, v in zip("XYZ", velocity_km_s, strict=True)),
        *covariance_lines(),
    ]


def covariance_lines() -> list[str]:
    """A diagonal covariance with the sigmas above."""
    rows = COVARIANCE_ROWS[:6]
    return [
        f"{covariance_keyword(row, column)} = {SIGMAS[row] ** 2 if row == column else 0.0!r}"
        for i, row in enumerate(rows)
        for column in rows[: i + 1]
    ]
