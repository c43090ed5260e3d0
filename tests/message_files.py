"""The CCSDS files of the real data, and what is to become of each on reading."""

from __future__ import annotations

import gzip
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from greenzone.messages.ndm.document import Block, Document, Item, Row

__all__ = [
    "BROKEN",
    "SharedFile",
    "beyond_orekit",
    "shared_folder",
    "shared_messages",
    "shortened",
]

BROKEN = {
    "CDM-missing-TCA.txt": r"\bTCA\b",
    "CDM-missing-object1-covariance-block.xml": r"CR_R|covariance",
    "CDM-missing-object2-state-vector.txt": r"\bX\b|state",
    "CDMExample1InvalidTca.txt": r"TCA = '2010-04-31",
    "CDMExample_issue1319_mandatory_empty_value.xml": r"\bX\b",
    "NDM-opm-entity.xml": r"DOCTYPE|document type|external",
    "OCM-incompatible-units-dimension.txt": r"TRAJ_UNITS",
    "OCM-incompatible-units-scale.txt": r"TRAJ_UNITS",
    "OCM-missing-maneuver-time.txt": r"MAN_COMPOSITION|TIME_ABSOLUTE",
    "OCM-missing-t0.txt": r"EPOCH_TZERO",
    "OCM-wrong-nb-elements.txt": r"3|CARTP",
    "OCM-wrong-time-span.txt": r"TIME_SPAN = 'WRONG'",
    "OEM-covariance-number-format-error.txt": r"this-is-not-a-number",
    "OEM-inconsistent-time-systems.txt": r"TIME_SYSTEM = 'TCG'",
    "OEM-keyword-within-ephemeris.txt": r"USER_DEFINED_TEST_KEY",
    "OEM-too-few-covariance-columns.txt": r"covariance",
    "OEM-too-large-covariance-dimension.txt": r"covariance",
    "OEM-too-many-covariance-columns.txt": r"covariance",
    "OEM-too-small-covariance-dimension.txt": r"covariance",
    "OEM-wrong-keyword.txt": r"WRONG_KEYWORD",
    "OEMExample7.txt.post": r"",
    "OMM-wrong-keyword.txt": r"WRONG_KEYWORD",
    "OPM-incompatible-units.txt": r"SOLAR_RAD_AREA",
    "OPM-wrong-keyword.txt": r"WRONG_KEYWORD",
}
"""Files that Orekit's own tests expect to fail, with what a refusal has to speak of."""

_ONLY_OURS = {
    "ISS.OEM_J2K_EPH_2022-02-11_26.xml.gz": "Orekit stops at an empty COMMENT element",
    "ISS.OEM_J2K_EPH_2025-02-26_03-13.xml.gz": "Orekit stops at an empty COMMENT element",
    "OMM-empty-object-id.txt": "OBJECT_ID is empty, as CelesTrak sends analyst objects",
    "OCM-unknown-frame-center.txt": "Orekit knows no body ZZ; names of centres are an open list",
}
_NASA_PREFIXES = ("Alfano", "Frisbee", "Omitron", "SingleCov")
_NASA_REASON = "NaN, missing values and wrong units as NASA's own tools write them"
_OPEN = {
    "empty.xml": "a container of nothing",
    "OCM-unknown-frame.txt": "no TRAJ_TYPE, which is mandatory; Orekit takes CARTPV",
    "OCMMinimalExpected.txt": "a covariance block without a line: a text Orekit writes, not reads",
}
_BEYOND_OREKIT = {
    ("OCM-unknown-frame-center.txt", "kvn"): "no data loaded for celestial body ZZ",
    ("OCM-unknown-frame-center.txt", "xml"): "no data loaded for celestial body ZZ",
    ("CDM-frame-mapper.txt", "xml"): "xyzCovarianceMatrix",
    ("CDMExample_issue_940.txt", "xml"): "xyzCovarianceMatrix",
}


@dataclass(frozen=True)
class SharedFile:
    """One file: `both` read it, `ours` alone does, `neither` may, or it is `open`."""

    path: Path
    name: str
    """Its path inside the real data."""
    fate: Literal["both", "ours", "neither", "open"]
    reason: str

    @property
    def data(self) -> bytes:
        """Its bytes, unpacked."""
        raw = self.path.read_bytes()
        return gzip.decompress(raw) if self.path.suffix == ".gz" else raw


def shared_folder() -> Path:
    """The folder of real data, where there is one."""
    root = Path(__file__).resolve().parents[1]
    return Path(os.environ.get("GREENZONE_DATA", root.parent / "shared" / "data"))


def shared_messages(folder: Path) -> list[SharedFile]:
    """Every CDM, OPM, OMM, OEM, OCM and NDM file below the folder of real data."""
    paths = [
        path
        for part in ("ccsds", "pc/cdm")
        for path in sorted((folder / part).rglob("*"))
        if path.is_file() and path.suffix != ".json" and "LICENSE" not in path.name
    ]
    return [_shared_file(path, path.relative_to(folder).as_posix()) for path in paths]


def _shared_file(path: Path, name: str) -> SharedFile:
    base = path.name
    if base in BROKEN:
        return SharedFile(path, name, "neither", "broken on purpose")
    if base in _OPEN:
        return SharedFile(path, name, "open", _OPEN[base])
    if base in _ONLY_OURS:
        return SharedFile(path, name, "ours", _ONLY_OURS[base])
    if name.startswith("pc/cdm/") and base.startswith(_NASA_PREFIXES):
        return SharedFile(path, name, "ours", _NASA_REASON)
    return SharedFile(path, name, "both", "")


def beyond_orekit(name: str, form: str) -> str:
    """What Orekit refuses in a file as greenzone writes it, "" if nothing.

    A body it does not know, and a block that no published standard names.
    """
    return _BEYOND_OREKIT.get((name.rpartition("/")[2], form), "")


def shortened(document: Document, rows: int = 200) -> Document:
    """The document with no more than so many rows in each block: a long OEM, quick to write."""
    return replace(document, blocks=tuple(_short(block, rows) for block in document.blocks))


def _short(block: Block, rows: int) -> Block:
    items: list[Item] = []
    for item in block.items:
        if isinstance(item, Row):
            rows -= 1
            if rows < 0:
                continue
        items.append(_short(item, rows) if isinstance(item, Block) else item)
    return replace(block, items=tuple(items))
