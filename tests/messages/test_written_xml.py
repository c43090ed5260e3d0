"""The XML that greenzone writes, judged by the library whose types follow the schema."""

from __future__ import annotations

import re
from pathlib import Path

import ccsds_ndm
import pytest

from greenzone.messages.reading import read_messages
from greenzone.messages.writing import format_message
from message_files import shared_messages

LEAF = re.compile(r"<([A-Z][A-Z0-9_]*)[ >]")


def _leaves(xml: str) -> list[str]:
    """The names of keywords in order, comments aside: those may stand in more than one place."""
    return [name for name in LEAF.findall(xml) if name != "COMMENT"]


def _is_part(some: list[str], whole: list[str]) -> bool:
    """Whether all of `some` stand in `whole` in the same order."""
    rest = iter(whole)
    return all(name in rest for name in some)


def _judged(xml: str) -> str:
    """What the library makes of a message, in its own order; what it refuses raises."""
    text: str = ccsds_ndm.from_str(xml).to_str("xml")
    return text


BEYOND_THE_LIBRARY = {
    "CDM-frame-mapper.txt",  # keywords of the draft of CDM 2.0
    "CDMExample_issue_940.txt",
    "OCMExample4.txt",  # DETERMINED_OD
    "OEMExample8.txt",  # INTERPOLATION without a degree
    "000030580_conj_000019175_20230302_224136_20230224_154111.cdm",  # a negative area
}


def test_every_shared_file_is_written_in_the_order_of_the_schema(shared_data: Path) -> None:
    wrong, judged = [], 0
    for file in shared_messages(shared_data):
        is_read = file.fate in ("both", "ours") and not file.name.startswith("ccsds/iss_oem/")
        if not is_read or file.path.name in BEYOND_THE_LIBRARY:
            continue
        for message in read_messages(file.path):
            if message.kind == "OCM":  # the library loses blocks of an OCM in XML
                continue
            xml = format_message(message, "xml")
            judged += 1
            if not _is_part(_leaves(xml), _leaves(_judged(xml))):
                wrong.append(file.name)
    assert wrong == []
    assert judged > 105


VALID = """<?xml version="1.0" encoding="UTF-8"?>
<opm id="CCSDS_OPM_VERS" version="3.0">
<header><CREATION_DATE>2026-01-02T03:04:05</CREATION_DATE><ORIGINATOR>GREENZONE</ORIGINATOR></header>
<body><segment><metadata><OBJECT_NAME>A</OBJECT_NAME><OBJECT_ID>2026-001A</OBJECT_ID>
<CENTER_NAME>EARTH</CENTER_NAME><REF_FRAME>GCRF</REF_FRAME><TIME_SYSTEM>UTC</TIME_SYSTEM></metadata>
<data><stateVector><EPOCH>2026-01-02T00:00:00</EPOCH>
<X units="km">7000.0</X><Y units="km">0.0</Y><Z units="km">0.0</Z>
<X_DOT units="km/s">0.0</X_DOT><Y_DOT units="km/s">7.5</Y_DOT><Z_DOT units="km/s">0.0</Z_DOT>
</stateVector></data></segment></body></opm>
"""


@pytest.mark.parametrize(
    ("part", "other"),
    [
        ("<TIME_SYSTEM>UTC</TIME_SYSTEM>", ""),
        ('<Y units="km">', '<Y units="m">'),
        (">7000.0<", ">far<"),
        (
            "<OBJECT_NAME>A</OBJECT_NAME><OBJECT_ID>2026-001A</OBJECT_ID>",
            "<OBJECT_ID>2026-001A</OBJECT_ID><OBJECT_NAME>A</OBJECT_NAME>",
        ),
    ],
)
def test_the_judge_finds_what_is_missing_wrong_or_out_of_order(part: str, other: str) -> None:
    assert _is_part(_leaves(VALID), _leaves(_judged(VALID)))
    text = VALID.replace(part, other)
    assert text != VALID
    try:
        in_order = _is_part(_leaves(text), _leaves(_judged(text)))
    except ccsds_ndm.NdmError:
        return
    except ValueError:
        return
    assert not in_order
