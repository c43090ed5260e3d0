"""Texts made to fill memory or time, and what reading each of them costs.

Run as a program: it is measured apart from the tests, whose checked shapes cost more than reading.
Prints one JSON object: for each text its length, the peak of memory, and what it was refused with.
"""

from __future__ import annotations

import json
import sys
import tracemalloc
from contextlib import suppress

from greenzone.core.errors import BadMessageError
from greenzone.messages.reading import parse_messages

__all__ = ["CROWDS", "OMM_JSON", "OPM"]

OPM = """\
CCSDS_OPM_VERS = 3.0
CREATION_DATE = 2021-11-15T00:00:00
ORIGINATOR = US
OBJECT_NAME = COSMOS 1408
OBJECT_ID = 1982-092A
CENTER_NAME = EARTH
REF_FRAME = GCRF
TIME_SYSTEM = UTC
EPOCH = 2021-11-15T02:47:40
X = 6503.514
Y = 1239.647
Z = -717.490
X_DOT = -0.873160
Y_DOT = 8.740420
Z_DOT = -4.191076
"""
OEM = """\
CCSDS_OEM_VERS = 2.0
CREATION_DATE = 2021-11-15T00:00:00
ORIGINATOR = US
META_START
OBJECT_NAME = ISS
OBJECT_ID = 1998-067A
CENTER_NAME = EARTH
REF_FRAME = EME2000
TIME_SYSTEM = UTC
START_TIME = 2021-11-15T00:00:00
STOP_TIME = 2021-11-16T00:00:00
META_STOP
"""
TLE = """\
1 13552U 82092A   21319.03826954  .00002024  00000-0  69413-4 0  9995
2 13552  82.5637 123.6906 0018570 108.1104 252.2161 15.29390138142807
"""
OMM_JSON = (
    '{"OBJECT_NAME":"A","OBJECT_ID":"1982-092A","EPOCH":"2021-11-15T00:55:06","MEAN_MOTION":15.3,'
    '"ECCENTRICITY":0.001857,"INCLINATION":82.5637,"RA_OF_ASC_NODE":123.6906,"BSTAR":1e-5,'
    '"ARG_OF_PERICENTER":108.1104,"MEAN_ANOMALY":252.2161,"NORAD_CAT_ID":13552,'
    '"MEAN_MOTION_DOT":0,"MEAN_MOTION_DDOT":0}'
)
OPM_XML = '<opm id="CCSDS_OPM_VERS" version="3.0">'
SEGMENT, END = "<body><segment><data>", "</data></segment></body></opm>"
N = 11_000
BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9)
)
CROWDS = {
    "unknown keywords": OPM + "A = B\n" * N,
    "unknown keywords, each another": OPM + "".join(f"AB{i}C = 1\n" for i in range(N)),
    "one keyword again and again": OPM + "X = 6503.514\n" * N,
    "comments": OPM + "COMMENT x\n" * N,
    "rows too short": OEM + "1 2 3\n" * N,
    "one state again and again": OEM + "2021-11-15T00:00:00 1 2 3 4 5 6\n" * N,
    "headers": "CCSDS_OPM_VERS = 3.0\n" * 2 * N,
    "blocks that never end": OEM + "META_START\n" * N,
    "covariances without rows": OEM + "COVARIANCE_START\nEPOCH = 2021-11-15T00:00:00\n" * N,
    "maneuvers without anything": OPM + "MAN_EPOCH_IGNITION = 2021-11-15T00:00:00\n" * N,
    "brackets": OPM + "X = " + "[" * 90_000 + "\n",
    "words": OPM + "A" * 90_000 + " = 1\n",
    "XML elements": OPM_XML + SEGMENT + "<X>1</X>" * N + END,
    "XML blocks": OPM_XML + "<body><segment>" + "<data/>" * N + "</segment></body></opm>",
    "XML segments": OPM_XML + "<body>" + "<segment/>" * N + "</body></opm>",
    "XML members": "<ndm>" + "<opm/>" * N + "</ndm>",
    "XML members not read": "<ndm>" + "<apm/>" * N + "</ndm>",
    "XML depth": "<ndm>" * 100_000,
    "XML attributes": "<opm " + "".join(f'a{i}="1" ' for i in range(N)) + "/>",
    "XML entities": BOMB + "]><ndm>&j;</ndm>",
    "JSON depth in lists": '{"opm": ' + "[" * 100_000 + "]" * 100_000 + "}",
    "JSON depth in objects": '{"opm":' * 100_000 + "1" + "}" * 100_000,
    "JSON values": '{"opm": [' + "1," * N + "1]}",
    "JSON messages": "[" + '{"MEAN_MOTION":1},' * N + "{}]",
    "JSON conjunctions": "[" + '{"SAT1_X":1},' * N + "{}]",
    "CSV columns": "MEAN_MOTION" + "," * 90_000 + "\n1\n",
    "CSV rows": "MEAN_MOTION,NORAD_CAT_ID\n" + "1,2\n" * N,
    "first lines of element sets": TLE + TLE.splitlines()[0] + "\n" + TLE * 3 + TLE[:70] * N,
    "damaged element sets": TLE.replace("9995", "9994") * N,
}


def measured(text: str) -> dict[str, object]:
    tracemalloc.start()
    try:
        parse_messages(text, "crowd")
        told, faults = "", 0
    except BadMessageError as error:
        told, faults = str(error), len(getattr(error, "faults", ()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return {"characters": len(text), "peak": peak, "told": told, "faults": faults}


def main() -> None:
    for small in (OPM + "A = 1", OPM_XML, OMM_JSON, TLE, "MEAN_MOTION\n1", '{"SAT1_X": 1}'):
        with suppress(BadMessageError):  # what is imported at first use does not count
            parse_messages(small)
    json.dump({name: measured(text) for name, text in CROWDS.items()}, sys.stdout)


if __name__ == "__main__":
    main()
