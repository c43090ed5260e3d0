"""The blocks and keywords of a conjunction data message.

Conjunction Data Message, CCSDS 508.0-B-1, tables 3-1 to 3-4 (version 1.0), and the keywords that
the draft of version 2.0 adds (CCSDS 508.0-P-1.0.2), which operators already send.
"""

from __future__ import annotations

from greenzone.messages.ndm.rules import (
    BlockRule,
    KeywordRule,
    MessageRule,
    keywords,
    triangle,
)

__all__ = ["CDM"]

_HEADER = keywords("""
    CLASSIFICATION+  text
    CREATION_DATE!   time
    ORIGINATOR!      text
    MESSAGE_FOR      text
    MESSAGE_ID!      text
""")

_RELATIVE_STATE = keywords("""
    RELATIVE_POSITION_R!  m
    RELATIVE_POSITION_T!  m
    RELATIVE_POSITION_N!  m
    RELATIVE_VELOCITY_R!  m/s
    RELATIVE_VELOCITY_T!  m/s
    RELATIVE_VELOCITY_N!  m/s
""")

_ENCOUNTER = keywords("""
    CONJUNCTION_ID+        text
    TCA!                   time
    MISS_DISTANCE!         m
    MAHALANOBIS_DISTANCE+  number
    RELATIVE_SPEED         m/s
""")

_SCREENING = keywords("""
    APPROACH_ANGLE+                     deg
    START_SCREEN_PERIOD                 time
    STOP_SCREEN_PERIOD                  time
    SCREEN_VOLUME_FRAME                 RTN|TVN
    SCREEN_TYPE+                        text
    SCREEN_VOLUME_SHAPE                 ELLIPSOID|BOX
    SCREEN_VOLUME_RADIUS+               m
    SCREEN_VOLUME_X                     m
    SCREEN_VOLUME_Y                     m
    SCREEN_VOLUME_Z                     m
    SCREEN_ENTRY_TIME                   time
    SCREEN_EXIT_TIME                    time
    SCREEN_PC_THRESHOLD+                number
    COLLISION_PERCENTILE+               text
    COLLISION_PROBABILITY               number
    COLLISION_PROBABILITY_METHOD        text
    COLLISION_MAX_PROBABILITY+          number
    COLLISION_MAX_PC_METHOD+            text
    SEFI_COLLISION_PROBABILITY+         number
    SEFI_COLLISION_PROBABILITY_METHOD+  text
    SEFI_FRAGMENTATION_MODEL+           text
    PREVIOUS_MESSAGE_ID+                text
    PREVIOUS_MESSAGE_EPOCH+             time
    NEXT_MESSAGE_EPOCH+                 time
""")

_METADATA = keywords("""
    OBJECT!                    OBJECT1|OBJECT2
    OBJECT_DESIGNATOR!         text
    CATALOG_NAME!              text
    OBJECT_NAME!               text
    INTERNATIONAL_DESIGNATOR!  text
    OBJECT_TYPE                PAYLOAD|ROCKET BODY|DEBRIS|UNKNOWN|OTHER
    OPERATOR_CONTACT_POSITION  text
    OPERATOR_ORGANIZATION      text
    OPERATOR_PHONE             text
    OPERATOR_EMAIL             text
    ODM_MSG_LINK+              text
    ADM_MSG_LINK+              text
    EPHEMERIS_NAME!            text
    OBS_BEFORE_NEXT_MESSAGE+   text
    COVARIANCE_METHOD!         CALCULATED|DEFAULT
    COVARIANCE_SOURCE+         text
    MANEUVERABLE!              YES|NO|N/A
    ORBIT_CENTER               text
    REF_FRAME!                 GCRF|EME2000|ITRF
    ALT_COV_TYPE+              text
    ALT_COV_REF_FRAME+         text
    GRAVITY_MODEL              text
    ATMOSPHERIC_MODEL          text
    N_BODY_PERTURBATIONS       text
    SOLAR_RAD_PRESSURE         YES|NO
    EARTH_TIDES                YES|NO
    INTRACK_THRUST             YES|NO
""")

_OD_PARAMETERS = keywords("""
    TIME_LASTOB_START    time
    TIME_LASTOB_END      time
    RECOMMENDED_OD_SPAN  d
    ACTUAL_OD_SPAN       d
    OBS_AVAILABLE        whole
    OBS_USED             whole
    TRACKS_AVAILABLE     whole
    TRACKS_USED          whole
    RESIDUALS_ACCEPTED   %
    WEIGHTED_RMS         number
    OD_EPOCH+            time
""")

_ADDITIONAL = keywords("""
    AREA_PC                  m**2
    AREA_PC_MIN+             m**2
    AREA_PC_MAX+             m**2
    AREA_DRG                 m**2
    AREA_SRP                 m**2
    OEB_PARENT_FRAME+        text
    OEB_PARENT_FRAME_EPOCH+  time
    OEB_Q1+                  number
    OEB_Q2+                  number
    OEB_Q3+                  number
    OEB_QC+                  number
    OEB_MAX+                 m
    OEB_INT+                 m
    OEB_MIN+                 m
    AREA_ALONG_OEB_MAX+      m**2
    AREA_ALONG_OEB_INT+      m**2
    AREA_ALONG_OEB_MIN+      m**2
    RCS+                     m**2
    RCS_MIN+                 m**2
    RCS_MAX+                 m**2
    VM_ABSOLUTE+             number
    VM_APPARENT_MIN+         number
    VM_APPARENT+             number
    VM_APPARENT_MAX+         number
    REFLECTANCE+             number
    MASS                     kg
    HBR+                     m
    CD_AREA_OVER_MASS        m**2/kg
    CR_AREA_OVER_MASS        m**2/kg
    THRUST_ACCELERATION      m/s**2
    SEDR                     W/kg
    APOAPSIS_ALTITUDE+       km
    PERIAPSIS_ALTITUDE+      km
    INCLINATION+             deg
    COV_CONFIDENCE+          number
    COV_CONFIDENCE_METHOD+   text
""")

_STATE = keywords("""
    X!      km
    Y!      km
    Z!      km
    X_DOT!  km/s
    Y_DOT!  km/s
    Z_DOT!  km/s
""")

_COVARIANCE_NOTES = keywords("""
    DENSITY_FORECAST_UNCERTAINTY     number
    CSCALE_FACTOR_MIN                number
    CSCALE_FACTOR                    number
    CSCALE_FACTOR_MAX                number
    SCREENING_DATA_SOURCE            text
    DCP_SENSITIVITY_VECTOR_POSITION  text
    DCP_SENSITIVITY_VECTOR_VELOCITY  text
""", newer=True)  # fmt: skip

_UNITS = {
    ("place", "place"): "m**2",
    ("rate", "place"): "m**2/s",
    ("rate", "rate"): "m**2/s**2",
    ("ratio", "place"): "m**3/kg",
    ("ratio", "rate"): "m**3/(kg*s)",
    ("ratio", "ratio"): "m**4/kg**2",
    ("thrust", "place"): "m**2/s**2",
    ("thrust", "rate"): "m**2/s**3",
    ("thrust", "ratio"): "m**3/(kg*s**2)",
    ("thrust", "thrust"): "m**2/s**4",
}


def _covariance(axes: str, newer: bool = False) -> tuple[KeywordRule, ...]:
    state = (*(f"{a}:place" for a in axes), *(f"{a}DOT:rate" for a in axes))
    names = (*state, "DRG:ratio", "SRP:ratio", "THR:thrust")
    known = triangle(state, _UNITS, needed=True, newer=newer)
    return (*known, *triangle(names, _UNITS, needed=False, newer=newer)[len(known) :])


_DATA = (
    BlockRule("odParameters", _OD_PARAMETERS),
    BlockRule("additionalParameters", _ADDITIONAL),
    BlockRule("stateVector", _STATE, needed=True),
    BlockRule("covarianceMatrix", _covariance("RTN"), needed=True),
    BlockRule("xyzCovarianceMatrix", _covariance("XYZ", newer=True), newer=True),
    BlockRule("sigmaEigenvectorCovariance", keywords("CSIG3EIGVEC3! text", newer=True), newer=True),
    BlockRule("additionalCovarianceMetadata", _COVARIANCE_NOTES, newer=True),
)

CDM = MessageRule(
    "CDM",
    ("1.0", "2.0"),
    (
        BlockRule("header", _HEADER, needed=True),
        BlockRule(
            "relativeMetadataData",
            (
                *_ENCOUNTER,
                BlockRule("relativeStateVector", _RELATIVE_STATE, comments=False),
                *_SCREENING,
            ),
            needed=True,
        ),
        BlockRule(
            "segment",
            (
                BlockRule("metadata", _METADATA, needed=True),
                BlockRule("data", _DATA, needed=True, comments=False),
            ),
            needed=True,
            many=True,
            comments=False,
        ),
        BlockRule("userDefinedParameters", (), user_defined=True, newer=True),
    ),
    segments=2,
)
"""The whole message. Version 2.0's XML names of the last three data blocks are our own."""
