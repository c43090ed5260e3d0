"""The blocks and keywords of OPM, OMM and OEM (CCSDS 502.0-B-3).

Tables 3-1 to 3-3 (OPM), 4-1 to 4-3 (OMM) and 5-1 to 5-3 (OEM); versions 1.0 (without
OMM) and 2.0 are subsets.
"""

from __future__ import annotations

from greenzone.messages.ndm.rules import BlockRule, KeywordRule, MessageRule, keywords, triangle

__all__ = ["HEADER", "OEM", "OMM", "OPM"]

_VERSIONS = ("1.0", "2.0", "3.0")

HEADER = BlockRule(
    "header",
    keywords("""
    CLASSIFICATION  text
    CREATION_DATE!  time
    ORIGINATOR!     text
    MESSAGE_ID      text
"""),
    needed=True,
)

_OBJECT = """
    OBJECT_NAME!     text
    OBJECT_ID!       text
    CENTER_NAME!     text
    REF_FRAME!       text
    REF_FRAME_EPOCH  time
    TIME_SYSTEM!     text
"""

_STATE = keywords("""
    EPOCH!  time
    X!      km
    Y!      km
    Z!      km
    X_DOT!  km/s
    Y_DOT!  km/s
    Z_DOT!  km/s
""")

_KEPLERIAN = keywords("""
    SEMI_MAJOR_AXIS!    km
    ECCENTRICITY!       number
    INCLINATION!        deg
    RA_OF_ASC_NODE!     deg
    ARG_OF_PERICENTER!  deg
    TRUE_ANOMALY        deg
    MEAN_ANOMALY        deg
    GM!                 km**3/s**2
""")

_SPACECRAFT = BlockRule(
    "spacecraftParameters",
    keywords("""
    MASS             kg
    SOLAR_RAD_AREA   m**2
    SOLAR_RAD_COEFF  number
    DRAG_AREA        m**2
    DRAG_COEFF       number
"""),
)

_MANEUVER = keywords("""
    MAN_EPOCH_IGNITION!  time
    MAN_DURATION!        s
    MAN_DELTA_MASS!      kg
    MAN_REF_FRAME!       text
    MAN_DV_1!            km/s
    MAN_DV_2!            km/s
    MAN_DV_3!            km/s
""")

_MEAN_ELEMENTS = keywords("""
    EPOCH!              time
    SEMI_MAJOR_AXIS     km
    MEAN_MOTION         rev/day
    ECCENTRICITY!       number
    INCLINATION!        deg
    RA_OF_ASC_NODE!     deg
    ARG_OF_PERICENTER!  deg
    MEAN_ANOMALY!       deg
    GM                  km**3/s**2
""")

_TLE = keywords("""
    EPHEMERIS_TYPE       whole
    CLASSIFICATION_TYPE  text
    NORAD_CAT_ID         whole
    ELEMENT_SET_NO       whole
    REV_AT_EPOCH         whole
    BSTAR                1/ER
    BTERM                m**2/kg
    MEAN_MOTION_DOT      rev/day**2
    MEAN_MOTION_DDOT     rev/day**3
    AGOM                 m**2/kg
""")

_UNITS = {
    ("place", "place"): "km**2",
    ("rate", "place"): "km**2/s",
    ("rate", "rate"): "km**2/s**2",
}
_COMPONENTS = ("X:place", "Y:place", "Z:place", "X_DOT:rate", "Y_DOT:rate", "Z_DOT:rate")
_MATRIX: tuple[KeywordRule, ...] = (
    *keywords("COV_REF_FRAME text"),
    *triangle(_COMPONENTS, _UNITS, needed=True),
)
_COVARIANCE = BlockRule("covarianceMatrix", _MATRIX)
_USER_DEFINED = BlockRule("userDefinedParameters", (), user_defined=True)


def _segment(metadata: str, data: BlockRule, marker: str = "", many: bool = False) -> BlockRule:
    block = BlockRule("metadata", keywords(metadata), needed=True, marker=marker)
    return BlockRule("segment", (block, data), needed=True, many=many, comments=False)


OPM = MessageRule(
    "OPM",
    _VERSIONS,
    (
        HEADER,
        _segment(
            _OBJECT,
            BlockRule(
                "data",
                (
                    BlockRule("stateVector", _STATE, needed=True),
                    BlockRule(
                        "keplerianElements", _KEPLERIAN, one_of=(("TRUE_ANOMALY", "MEAN_ANOMALY"),)
                    ),
                    _SPACECRAFT,
                    _COVARIANCE,
                    BlockRule("maneuverParameters", _MANEUVER, many=True),
                    _USER_DEFINED,
                ),
                needed=True,
                comments=False,
            ),
        ),
    ),
    segments=1,
)

OMM = MessageRule(
    "OMM",
    ("2.0", "3.0"),
    (
        HEADER,
        _segment(
            _OBJECT + "    MEAN_ELEMENT_THEORY! text",
            BlockRule(
                "data",
                (
                    BlockRule(
                        "meanElements",
                        _MEAN_ELEMENTS,
                        needed=True,
                        one_of=(("SEMI_MAJOR_AXIS", "MEAN_MOTION"),),
                    ),
                    _SPACECRAFT,
                    BlockRule("tleParameters", _TLE),
                    _COVARIANCE,
                    _USER_DEFINED,
                ),
                needed=True,
                comments=False,
            ),
        ),
    ),
    segments=1,
)

_OEM_METADATA = (
    _OBJECT
    + """
    START_TIME!           time
    USEABLE_START_TIME    time
    USEABLE_STOP_TIME     time
    STOP_TIME!            time
    INTERPOLATION         text
    INTERPOLATION_DEGREE  whole
"""
)
_OEM_DATA = BlockRule(
    "data",
    (
        BlockRule(
            "covarianceMatrix",
            (*keywords("EPOCH! time"), *_MATRIX),
            many=True,
            marker="COVARIANCE",
        ),
    ),
    needed=True,
    rows="stateVector",
)

OEM = MessageRule(
    "OEM",
    _VERSIONS,
    (
        HEADER,
        _segment(_OEM_METADATA, _OEM_DATA, marker="META", many=True),
    ),
)
"""In KVN one COVARIANCE_START holds any number of matrices, each from its EPOCH on."""
