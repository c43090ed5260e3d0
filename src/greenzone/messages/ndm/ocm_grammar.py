"""The blocks and keywords of an orbit comprehensive message (OCM).

CCSDS 502.0-B-3, tables 6-1 to 6-11. What has a default there (CENTER_NAME, TRAJ_REF_FRAME,
COV_REF_FRAME, COV_TYPE, COV_ORDERING) may be absent and is not filled in.
"""

from __future__ import annotations

from greenzone.messages.ndm.odm_grammar import HEADER
from greenzone.messages.ndm.rules import BlockRule, MessageRule, keywords

__all__ = ["OCM"]

_DETERMINED = "DETERMINED|DETERMINED_OD|DETERMINED_TLM"
_TRAJ_BASES = f"PREDICTED|{_DETERMINED}|TELEMETRY|SIMULATED|OTHER"
_COV_BASES = f"PREDICTED|{_DETERMINED}|EMPIRICAL|SIMULATED|OTHER"
_MAN_BASES = f"CANDIDATE|PLANNED|ANTICIPATED|{_DETERMINED}|TELEMETRY|SIMULATED|OTHER"

_METADATA = keywords("""
    OBJECT_NAME               text
    INTERNATIONAL_DESIGNATOR  text
    CATALOG_NAME              text
    OBJECT_DESIGNATOR         text
    ALTERNATE_NAMES           text
    ORIGINATOR_POC            text
    ORIGINATOR_POSITION       text
    ORIGINATOR_PHONE          text
    ORIGINATOR_EMAIL          text
    ORIGINATOR_ADDRESS        text
    TECH_ORG                  text
    TECH_POC                  text
    TECH_POSITION             text
    TECH_PHONE                text
    TECH_EMAIL                text
    TECH_ADDRESS              text
    PREVIOUS_MESSAGE_ID       text
    NEXT_MESSAGE_ID           text
    ADM_MSG_LINK              text
    CDM_MSG_LINK              text
    PRM_MSG_LINK              text
    RDM_MSG_LINK              text
    TDM_MSG_LINK              text
    OPERATOR                  text
    OWNER                     text
    COUNTRY                   text
    CONSTELLATION             text
    OBJECT_TYPE               text
    TIME_SYSTEM!              text
    EPOCH_TZERO!              time
    OPS_STATUS                text
    ORBIT_CATEGORY            text
    OCM_DATA_ELEMENTS         text
    SCLK_OFFSET_AT_EPOCH      s
    SCLK_SEC_PER_SI_SEC       s
    PREVIOUS_MESSAGE_EPOCH    time
    NEXT_MESSAGE_EPOCH        time
    START_TIME                time
    STOP_TIME                 time
    TIME_SPAN                 d
    TAIMUTC_AT_TZERO          s
    NEXT_LEAP_EPOCH           time
    NEXT_LEAP_TAIMUTC         s
    UT1MUTC_AT_TZERO          s
    EOP_SOURCE                text
    INTERP_METHOD_EOP         text
    CELESTIAL_SOURCE          text
""")

_TRAJECTORY = keywords(f"""
    TRAJ_ID               text
    TRAJ_PREV_ID          text
    TRAJ_NEXT_ID          text
    TRAJ_BASIS            {_TRAJ_BASES}
    TRAJ_BASIS_ID         text
    INTERPOLATION         text
    INTERPOLATION_DEGREE  whole
    PROPAGATOR            text
    CENTER_NAME           text
    TRAJ_REF_FRAME        text
    TRAJ_FRAME_EPOCH      time
    USEABLE_START_TIME    time
    USEABLE_STOP_TIME     time
    ORB_REVNUM            number
    ORB_REVNUM_BASIS      0|1
    TRAJ_TYPE!            text
    ORB_AVERAGING         text
    TRAJ_UNITS            units
""")

_PHYSICAL = keywords("""
    MANUFACTURER            text
    BUS_MODEL               text
    DOCKED_WITH             text
    DRAG_CONST_AREA         m**2
    DRAG_COEFF_NOM          number
    DRAG_UNCERTAINTY        %
    INITIAL_WET_MASS        kg
    WET_MASS                kg
    DRY_MASS                kg
    OEB_PARENT_FRAME        text
    OEB_PARENT_FRAME_EPOCH  time
    OEB_Q1                  number
    OEB_Q2                  number
    OEB_Q3                  number
    OEB_QC                  number
    OEB_MAX                 m
    OEB_INT                 m
    OEB_MIN                 m
    AREA_ALONG_OEB_MAX      m**2
    AREA_ALONG_OEB_INT      m**2
    AREA_ALONG_OEB_MIN      m**2
    AREA_MIN_FOR_PC         m**2
    AREA_MAX_FOR_PC         m**2
    AREA_TYP_FOR_PC         m**2
    RCS                     m**2
    RCS_MIN                 m**2
    RCS_MAX                 m**2
    SRP_CONST_AREA          m**2
    SOLAR_RAD_COEFF         number
    SOLAR_RAD_UNCERTAINTY   %
    VM_ABSOLUTE             number
    VM_APPARENT_MIN         number
    VM_APPARENT             number
    VM_APPARENT_MAX         number
    REFLECTANCE             number
    ATT_CONTROL_MODE        text
    ATT_ACTUATOR_TYPE       text
    ATT_KNOWLEDGE           deg
    ATT_CONTROL             deg
    ATT_POINTING            deg
    AVG_MANEUVER_FREQ       #/yr
    MAX_THRUST              N
    DV_BOL                  km/s
    DV_REMAINING            km/s
    IXX                     kg*m**2
    IYY                     kg*m**2
    IZZ                     kg*m**2
    IXY                     kg*m**2
    IXZ                     kg*m**2
    IYZ                     kg*m**2
""")

_COVARIANCE = keywords(f"""
    COV_ID           text
    COV_PREV_ID      text
    COV_NEXT_ID      text
    COV_BASIS        {_COV_BASES}
    COV_BASIS_ID     text
    COV_REF_FRAME    text
    COV_FRAME_EPOCH  time
    COV_SCALE_MIN    number
    COV_SCALE_MAX    number
    COV_CONFIDENCE   %
    COV_TYPE         text
    COV_ORDERING     LTM|UTM|FULL|LTMWCC|UTMWCC
    COV_UNITS        units
""")

_MANEUVER = keywords(f"""
    MAN_ID!                 text
    MAN_PREV_ID             text
    MAN_NEXT_ID             text
    MAN_BASIS               {_MAN_BASES}
    MAN_BASIS_ID            text
    MAN_DEVICE_ID!          text
    MAN_PREV_EPOCH          time
    MAN_NEXT_EPOCH          time
    MAN_PURPOSE             text
    MAN_PRED_SOURCE         text
    MAN_REF_FRAME           text
    MAN_FRAME_EPOCH         time
    GRAV_ASSIST_NAME        text
    DC_TYPE                 CONTINUOUS|TIME|TIME_AND_ANGLE
    DC_WIN_OPEN             time
    DC_WIN_CLOSE            time
    DC_MIN_CYCLES           whole
    DC_MAX_CYCLES           whole
    DC_EXEC_START           time
    DC_EXEC_STOP            time
    DC_REF_TIME             time
    DC_TIME_PULSE_DURATION  s
    DC_TIME_PULSE_PERIOD    s
    DC_REF_DIR              text
    DC_BODY_FRAME           text
    DC_BODY_TRIGGER         text
    DC_PA_START_ANGLE       deg
    DC_PA_STOP_ANGLE        deg
    MAN_COMPOSITION!        text
    MAN_UNITS               units
""")

_PERTURBATIONS = keywords("""
    ATMOSPHERIC_MODEL      text
    GRAVITY_MODEL          text
    EQUATORIAL_RADIUS      km
    GM                     km**3/s**2
    N_BODY_PERTURBATIONS   text
    CENTRAL_BODY_ROTATION  deg/s
    OBLATE_FLATTENING      number
    OCEAN_TIDES_MODEL      text
    SOLID_TIDES_MODEL      text
    REDUCTION_THEORY       text
    ALBEDO_MODEL           text
    ALBEDO_GRID_SIZE       whole
    SHADOW_MODEL           text
    SHADOW_BODIES          text
    SRP_MODEL              text
    SW_DATA_SOURCE         text
    SW_DATA_EPOCH          time
    SW_INTERP_METHOD       text
    FIXED_GEOMAG_KP        nT
    FIXED_GEOMAG_AP        nT
    FIXED_GEOMAG_DST       nT
    FIXED_F10P7            SFU
    FIXED_F10P7_MEAN       SFU
    FIXED_M10P7            SFU
    FIXED_M10P7_MEAN       SFU
    FIXED_S10P7            SFU
    FIXED_S10P7_MEAN       SFU
    FIXED_Y10P7            SFU
    FIXED_Y10P7_MEAN       SFU
""")

_ORBIT_DETERMINATION = keywords("""
    OD_ID!                text
    OD_PREV_ID            text
    OD_METHOD!            text
    OD_EPOCH!             time
    DAYS_SINCE_FIRST_OBS  d
    DAYS_SINCE_LAST_OBS   d
    RECOMMENDED_OD_SPAN   d
    ACTUAL_OD_SPAN        d
    OBS_AVAILABLE         whole
    OBS_USED              whole
    TRACKS_AVAILABLE      whole
    TRACKS_USED           whole
    MAXIMUM_OBS_GAP       d
    OD_EPOCH_EIGMAJ       m
    OD_EPOCH_EIGINT       m
    OD_EPOCH_EIGMIN       m
    OD_MAX_PRED_EIGMAJ    m
    OD_MIN_PRED_EIGMIN    m
    OD_CONFIDENCE         %
    GDOP                  number
    SOLVE_N               whole
    SOLVE_STATES          text
    CONSIDER_N            whole
    CONSIDER_PARAMS       text
    SEDR                  W/kg
    SENSORS_N             whole
    SENSORS               text
    WEIGHTED_RMS          number
    DATA_TYPES            text
""")

_DATA = (
    BlockRule("traj", _TRAJECTORY, many=True, marker="TRAJ", rows="trajLine"),
    BlockRule("phys", _PHYSICAL, marker="PHYS"),
    BlockRule("cov", _COVARIANCE, many=True, marker="COV", rows="covLine"),
    BlockRule("man", _MANEUVER, many=True, marker="MAN", rows="manLine"),
    BlockRule("pert", _PERTURBATIONS, marker="PERT"),
    BlockRule("od", _ORBIT_DETERMINATION, marker="OD"),
    BlockRule("user", (), marker="USER", user_defined=True),
)

OCM = MessageRule(
    "OCM",
    ("3.0",),
    (
        HEADER,
        BlockRule(
            "segment",
            (
                BlockRule("metadata", _METADATA, needed=True, marker="META"),
                BlockRule("data", _DATA, comments=False),
            ),
            needed=True,
            comments=False,
        ),
    ),
    segments=1,
)
