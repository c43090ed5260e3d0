"""Messages of every kind for tests: whole examples, and documents drawn around them at random."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from hypothesis import strategies as st

from greenzone.messages.ndm.document import Block, Comment, Document, Entry, Item, Row
from greenzone.messages.ndm.findings import Findings
from greenzone.messages.ndm.grammar import message_rule
from greenzone.messages.ndm.reading_kvn import parse_kvn
from greenzone.messages.ndm.rules import BlockRule
from greenzone.messages.ndm.settling import settle

__all__ = ["EXAMPLES", "INGREDIENTS", "Ingredients", "document_of"]

_HEADER = "CREATION_DATE = 2024-03-01T12:00:00\nORIGINATOR = GREENZONE\n"
_OBJECT = """OBJECT_NAME = EXAMPLE
OBJECT_ID = 2024-001A
CENTER_NAME = EARTH
REF_FRAME = {frame}
TIME_SYSTEM = UTC
"""
_STATE = """X = 7000.0 [km]
Y = 0.5 [km]
Z = -12.25 [km]
X_DOT = 0.001 [km/s]
Y_DOT = 7.5 [km/s]
Z_DOT = 1.0E-4 [km/s]
"""
_AXES = ("X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT")
_RTN = ("R", "T", "N", "RDOT", "TDOT", "NDOT")


def _triangle(axes: tuple[str, ...]) -> str:
    return "".join(
        f"C{row}_{column} = {0.5 if row == column else 1e-3}\n"
        for index, row in enumerate(axes)
        for column in axes[: index + 1]
    )


def _cdm_object(number: int) -> str:
    return f"""OBJECT = OBJECT{number}
OBJECT_DESIGNATOR = 0000{number}
CATALOG_NAME = SATCAT
OBJECT_NAME = EXAMPLE {number}
INTERNATIONAL_DESIGNATOR = 2024-00{number}A
OBJECT_TYPE = PAYLOAD
OPERATOR_ORGANIZATION = GREENZONE
EPHEMERIS_NAME = NONE
COVARIANCE_METHOD = CALCULATED
MANEUVERABLE = N/A
REF_FRAME = EME2000
TIME_LASTOB_START = 2024-02-28T00:00:00.000
OBS_USED = 216
RESIDUALS_ACCEPTED = 99.8 [%]
AREA_PC = 0.7968 [m**2]
{_STATE}{_triangle(_RTN)}"""


EXAMPLES = {
    "CDM": f"""CCSDS_CDM_VERS = 1.0
{_HEADER}MESSAGE_FOR = EXAMPLE 1
MESSAGE_ID = 1_conj_2
TCA = 2024-03-03T07:26:54.974
MISS_DISTANCE = 715 [m]
RELATIVE_SPEED = 14762.0 [m/s]
RELATIVE_POSITION_R = 27.4 [m]
RELATIVE_POSITION_T = -70.2 [m]
RELATIVE_POSITION_N = 711.8 [m]
RELATIVE_VELOCITY_R = -7.2 [m/s]
RELATIVE_VELOCITY_T = -14692.0 [m/s]
RELATIVE_VELOCITY_N = -1437.2 [m/s]
COLLISION_PROBABILITY = 4.835E-05
COLLISION_PROBABILITY_METHOD = FOSTER-1992
{_cdm_object(1)}{_cdm_object(2)}""",
    "OMM": f"""CCSDS_OMM_VERS = 3.0
{_HEADER}{_OBJECT.format(frame="TEME")}MEAN_ELEMENT_THEORY = SGP4
EPOCH = 2024-02-29T12:00:00.000864
MEAN_MOTION = 13.82309053 [rev/day]
ECCENTRICITY = 0.0205751
INCLINATION = 49.8237 [deg]
RA_OF_ASC_NODE = 93.8140 [deg]
ARG_OF_PERICENTER = 224.8348 [deg]
MEAN_ANOMALY = 133.5761 [deg]
GM = 398600.8 [km**3/s**2]
MASS = 300 [kg]
EPHEMERIS_TYPE = 0
CLASSIFICATION_TYPE = U
NORAD_CAT_ID = 799500123
ELEMENT_SET_NO = 999
REV_AT_EPOCH = 32997
BSTAR = -0.47102E-5 [1/ER]
MEAN_MOTION_DOT = -0.00000147 [rev/day**2]
MEAN_MOTION_DDOT = 0.0 [rev/day**3]
{_triangle(_AXES)}USER_DEFINED_NOTE = x
""",
    "OPM": f"""CCSDS_OPM_VERS = 3.0
{_HEADER}{_OBJECT.format(frame="GCRF")}EPOCH = 2024-060T12:00:00
{_STATE}SEMI_MAJOR_AXIS = 7000.0 [km]
ECCENTRICITY = 0.1
INCLINATION = 49.8237 [deg]
RA_OF_ASC_NODE = 93.8140 [deg]
ARG_OF_PERICENTER = 224.8348 [deg]
TRUE_ANOMALY = 133.5761 [deg]
GM = 398600.8 [km**3/s**2]
MASS = 300 [kg]
{_triangle(_AXES)}MAN_EPOCH_IGNITION = 2024-03-01T00:00:00
MAN_DURATION = 60.0 [s]
MAN_DELTA_MASS = -1.5 [kg]
MAN_REF_FRAME = RTN
MAN_DV_1 = 0.1 [km/s]
MAN_DV_2 = 0.0 [km/s]
MAN_DV_3 = -0.1 [km/s]
MAN_EPOCH_IGNITION = 2024-03-02T00:00:00
MAN_DURATION = 0 [s]
MAN_DELTA_MASS = -1.5 [kg]
MAN_REF_FRAME = RTN
MAN_DV_1 = 0.2 [km/s]
MAN_DV_2 = 0.0 [km/s]
MAN_DV_3 = -0.1 [km/s]
USER_DEFINED_NOTE = x
""",
    "OEM": "CCSDS_OEM_VERS = 3.0\n"
    + _HEADER
    + "".join(
        f"""META_START
{_OBJECT.format(frame="EME2000")}START_TIME = 2024-0{month}-01T00:00:00
STOP_TIME = 2024-0{month}-01T00:02:00
INTERPOLATION = HERMITE
INTERPOLATION_DEGREE = 7
META_STOP
2024-0{month}-01T00:00:00 7000.0 0.5 -12.25 0.001 7.5 1.0E-4
2024-0{month}-01T00:01:00 6999.125 450.5 -12.5 -0.5 7.45 -0.0001
2024-0{month}-01T00:02:00 6988.0 900.0 -12.75 -1.0 7.4 -0.0002
COVARIANCE_START
EPOCH = 2024-0{month}-01T00:00:00
COV_REF_FRAME = RTN
1.0
0.5 2.0
0.25 0.5 3.0
1E-4 0 0 1E-6
0 1E-4 0 0 1E-6
0 0 1E-4 0 0 1.50E-6
EPOCH = 2024-0{month}-01T00:01:00
1.0
0.5 2.0
0.25 0.5 3.0
1E-4 0 0 1E-6
0 1E-4 0 0 1E-6
0 0 1E-4 0 0 1.50E-6
COVARIANCE_STOP
"""
        for month in (3, 4)
    ),
    "OCM": f"""CCSDS_OCM_VERS = 3.0
{_HEADER}META_START
OBJECT_NAME = EXAMPLE
INTERNATIONAL_DESIGNATOR = 2024-001A
TIME_SYSTEM = UTC
EPOCH_TZERO = 2024-03-01T00:00:00
META_STOP
TRAJ_START
TRAJ_ID = 1
CENTER_NAME = EARTH
TRAJ_REF_FRAME = GCRF
TRAJ_TYPE = CARTPV
TRAJ_UNITS = [km, km, km, km/s, km/s, km/s]
0.0 7000.0 0.5 -12.25 0.001 7.5 1.0E-4
60.0 6999.125 450.5 -12.5 -0.5 7.45 -0.0001
TRAJ_STOP
TRAJ_START
TRAJ_ID = 2
CENTER_NAME = EARTH
TRAJ_REF_FRAME = GCRF
TRAJ_TYPE = CARTP
2024-03-01T00:02:00 7000.0 0.5 -12.25
TRAJ_STOP
PHYS_START
WET_MASS = 300.50 [kg]
PHYS_STOP
MAN_START
MAN_ID = 1
MAN_BASIS = CANDIDATE
MAN_DEVICE_ID = MAIN
MAN_PURPOSE = COLA
MAN_REF_FRAME = RTN
MAN_COMPOSITION = TIME_ABSOLUTE, DV_X, DV_Y, DV_Z
2024-03-01T00:01:00 0.1 0.0 -0.10
MAN_STOP
USER_START
USER_DEFINED_NOTE = x
USER_STOP
""",
}
"""One valid message of each kind in KVN: optional blocks, repeated ones, rows, user-defined."""

_NAMES = {
    "OBJECT_NAME",
    "ORIGINATOR",
    "MESSAGE_ID",
    "MESSAGE_FOR",
    "OPERATOR_ORGANIZATION",
    "MAN_PURPOSE",
}
_DIGITS = st.from_regex(re.compile(r"0\.\d{0,16}[1-9](E-[1-9])?", re.ASCII), fullmatch=True)
"""In every range that a quantity of these messages has."""
_PRINTED = st.characters(codec="utf-8", categories=("L", "N", "P", "S"))
_WORDS = st.text(st.one_of(_PRINTED, st.just(" ")), max_size=30).map(
    lambda text: " ".join(text.split())
)
_ODD = st.sampled_from(
    ["A & B", "<tag>", 'say "x"', "]]>", "a -- b", "DEB [TANK]", "a = b", "x,y", "1", "NaN", "'"]
)
_TEXTS = st.one_of(_ODD, _WORDS.filter(bool))
_COMMENTS = st.one_of(
    _ODD,
    _WORDS,
    st.sampled_from(["", "KEYWORD = 1 [km]", "<!-- -->", "COMMENT", "META_STOP", "CCSDS_X = 1"]),
    st.integers(50, 120).map(lambda count: " ".join(["words"] * count)),
)


def document_of(kind: str) -> Document:
    """The example of a kind, as read."""
    (parsed,) = parse_kvn(EXAMPLES[kind], kind)
    return parsed.document


@dataclass(frozen=True)
class Ingredients:
    """What goes into an example in place of its digits, names, comments and user-defined keywords.

    Few things are drawn and strewn over the message: a draw for each value would take minutes.
    """

    digits: list[str]
    texts: list[str]
    comments: list[str]
    names: list[str]
    seed: int

    def document(self, kind: str) -> Document:
        """The example of a kind with these, as read: still valid."""
        mixed = _Mixed(self, Random(self.seed))  # noqa: S311
        rules = message_rule(kind).top.blocks
        example = document_of(kind)
        blocks = tuple(mixed.block(block, rules[block.name]) for block in example.blocks)
        return settle(Document(kind, example.version, blocks), Findings(), kind, 0).document


INGREDIENTS = st.builds(
    Ingredients,
    digits=st.lists(_DIGITS, min_size=3, max_size=6),
    texts=st.lists(_TEXTS, min_size=1, max_size=4),
    comments=st.lists(_COMMENTS, max_size=4),
    names=st.lists(st.sampled_from(("A", "EARTH_MODEL", "X1")), unique=True),
    seed=st.integers(0, 2**32),
)


@dataclass(frozen=True)
class _Mixed:
    """A document in the making."""

    of: Ingredients
    random: Random

    def block(self, block: Block, rule: BlockRule) -> Block:
        items: list[Item] = []
        if rule.comments and self.of.comments:
            items += [
                Comment(t) for t in self.random.sample(self.of.comments, self.random.randint(0, 1))
            ]
        for item in block.items:
            if isinstance(item, Block):
                items.append(self.block(item, rule.blocks[item.name]))
            elif isinstance(item, Entry):
                items.append(self.entry(item, rule))
            elif isinstance(item, Row):
                numbers = (self.random.choice(self.of.digits) for _ in item.values[1:])
                items.append(Row((item.values[0], *numbers)))
        if rule.user_defined:
            chosen = ((name, self.random.choice(self.of.texts)) for name in self.of.names)
            items += [Entry(f"USER_DEFINED_{name}", text) for name, text in chosen]
        return Block(block.name, tuple(items))

    def entry(self, entry: Entry, rule: BlockRule) -> Entry:
        known = rule.keywords.get(entry.keyword)
        if entry.keyword in _NAMES or known is None:
            return Entry(entry.keyword, self.random.choice(self.of.texts), entry.unit)
        if known.form == "number":
            sign = "-" if entry.keyword == "MAN_DELTA_MASS" else ""
            return Entry(entry.keyword, sign + self.random.choice(self.of.digits), entry.unit)
        return entry
