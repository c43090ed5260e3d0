"""What SGP4 keeps of one element set: the numbers computed once, as one record."""

from __future__ import annotations

from typing import Final

import numpy as np

__all__ = [
    "DEEP_FIELDS",
    "EARTH_RADIUS_M",
    "J2",
    "J3_OVER_J2",
    "J4",
    "NEAR_FIELDS",
    "SGP4_RECORD",
    "SPEED_M_S",
    "XKE",
]

_MU_KM3_S2: Final = 398600.8
EARTH_RADIUS_M: Final = 6378135.0
"""WGS 72, which element sets are made with (Vallado et al. 2006, AIAA 2006-6753, sec. IV)."""
XKE: Final = 60.0 / float(np.sqrt((EARTH_RADIUS_M / 1e3) ** 3 / _MU_KM3_S2))
"""Square root of GM in Earth radii and minutes."""
SPEED_M_S: Final = EARTH_RADIUS_M * XKE / 60.0
"""The unit of SGP4's velocities."""
J2: Final = 0.001082616
J4: Final = -0.00000165597
J3_OVER_J2: Final = -0.00000253881 / J2


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


NEAR_FIELDS: Final = _names(
    "no ecco inclo nodeo argpo mo ao mdot argpdot nodedot nodecf cc1 bcc4 t2cof "
    "omgcof xmcof eta delmo d2 d3 d4 bcc5 sinmao t3cof t4cof t5cof "
    "aycof xlcof con41 x1mth2 x7thm1 sinio cosio"
)
"""Names as in the report; bcc4 and bcc5 are cc4 and cc5 times B*, no is without Kozai's part."""

DEEP_FIELDS: Final = _names(
    "dedt didt dmdt dnodt domdt se2 se3 si2 si3 sl2 sl3 sl4 sgh2 sgh3 sgh4 sh2 sh3 "
    "ee2 e3 xi2 xi3 xl2 xl3 xl4 xgh2 xgh3 xgh4 xh2 xh3 zmol zmos "
    "irez gsto xfact xlamo del1 del2 del3 "
    "d2201 d2211 d3210 d3222 d4410 d4422 d5220 d5232 d5421 d5433"
)
"""Moon, Sun and resonance; irez is 0 without, 1 with a period of one day, 2 of half a day."""

SGP4_RECORD: Final = np.dtype([(name, np.float64) for name in (*NEAR_FIELDS, *DEEP_FIELDS)])
"""All numbers of a set, in the order in which `_sgp4_rows` lays them out."""
