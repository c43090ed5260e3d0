"""Where each quantity of a block of objects lies in the block's work space.

The work space is one flat array: the quantity q of the object i of the block is `w[q + i]`. One
array with constant distances, because LLVM then knows that no two rows overlap and vectorises.
"""

from __future__ import annotations

BLOCK = 64
"""Objects side by side; the work space of near-Earth objects then fits the first-level cache."""
BLOCKS = 8
"""Blocks taken together from node to node: results then fill whole pages of memory."""
PITCH = BLOCK + 8
"""From one row to the next: not a power of two, so that rows do not share cache sets."""


(
    NO, ECCO, INCLO, NODEO, ARGPO, MO, ROOT_AO, MDOT, ARGPDOT, NODEDOT, NODECF, CC1, BCC4, T2COF,
    OMGCOF, XMCOF, ETA, DELMO, D2, D3, D4, BCC5, SINMAO, T3COF, T4COF, T5COF,
    AYCOF, XLCOF, CON41, X1MTH2, X7THM1, SINIO, COSIO,
    SINCE, CODE, ROOT, AXNL, AYNL, NODE, MORE, SIN_E, COS_E, LEFT, MINUTES, ARGP, E, ANOMALY,
    X, Y, Z, VX, VY, VZ,
) = (PITCH * k for k in range(53))  # fmt: skip
NEAR_COLUMNS = 33
"""Of an `SGP4_RECORD`, those that near-Earth objects have."""
NEAR_ROWS = 53
(
    DEDT, DIDT, DMDT, DNODT, DOMDT, SE2, SE3, SI2, SI3, SL2, SL3, SL4, SGH2, SGH3, SGH4, SH2, SH3,
    EE2, E3, XI2, XI3, XL2, XL3, XL4, XGH2, XGH3, XGH4, XH2, XH3, ZMOL, ZMOS,
    IREZ, GSTO, XFACT, XLAMO,
    XLI, XNI, ATIME, XLDOT, XNDT, XNDDT, SIN_SUN, COS_SUN, SIN_MOON, COS_MOON,
    INCL, PE, PINC, PL, PGH, PH,
) = (PITCH * k for k in range(53, 53 + 51))  # fmt: skip
DEEP_COLUMNS = 35
"""Of an `SGP4_RECORD` after those: what deep space adds, but for the resonance's amplitudes."""
DEEP_ROWS = NEAR_ROWS + 51
