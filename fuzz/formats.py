"""The formats that are fuzzed: how each is changed, what is checked, where its seeds lie."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from fuzz.checks import Check, check_element_file, check_messages, check_reader
from greenzone.messages.earth_tables.earth_orientation_file import parse_earth_orientation
from greenzone.messages.earth_tables.space_weather_file import parse_space_weather

__all__ = ["FORMATS", "Format"]

CORPUS = Path(__file__).parent / "corpus"


@dataclass(frozen=True)
class Format:
    """One target: `make fuzz FORMAT=name`."""

    name: str
    structure: str
    """How its texts are changed: lines, xml or json (`fuzz.mutation`)."""
    longest: int
    """Bytes of the longest input; small inputs are fast inputs."""
    check: Check = check_messages
    real: tuple[str, ...] = ()
    """Files below GREENZONE_DATA that are seeds where that folder is there."""
    folders: tuple[str, ...] = ()
    """Of the small corpus, where they are not the one of the format's name."""

    def own_seeds(self) -> list[bytes]:
        """The small corpus of the repository, past findings among it."""
        return [path.read_bytes() for path in self.own_files()]

    def own_files(self) -> list[Path]:
        """The files of the small corpus."""
        folders = [CORPUS / name for name in self.folders or (self.name,)]
        return [path for folder in folders for path in sorted(folder.iterdir())]

    def seeds(self) -> list[bytes]:
        """The small corpus, and the real files that are there, without their padding."""
        root = Path(os.environ.get("GREENZONE_DATA", "../shared/data"))
        files = [path for pattern in self.real for path in sorted(root.glob(pattern))]
        texts = [_shortened(path.read_bytes(), self.longest) for path in files[:100]]
        return self.own_seeds() + [text for text in texts if text]


def _shortened(data: bytes, longest: int) -> bytes:
    """A real file without its padding, cut at the end of a line."""
    if len(data) <= longest:
        return data
    slim = re.sub(rb"(?m)^COMMENT.*\r?\n", b"", re.sub(rb"[ \t]{2,}", b" ", data))
    return slim if len(slim) <= longest else slim[: slim.rfind(b"\n", 0, longest) + 1]


_CDM_KVN = ("pc/cdm/*.cdm", "ccsds/orekit/cdm/*.txt", "ccsds/kessler_synthetic/*.kvn")
_ODM = "ccsds/orekit/odm"

FORMATS: dict[str, Format] = {
    f.name: f
    for f in (
        Format("tle", "lines", 512, real=("cosmos1408/*.3le", "truth/SGP4-VER.TLE")),
        Format("omm-kvn", "lines", 2048, real=(f"{_ODM}/omm/*.txt",)),
        Format("omm-xml", "xml", 3072, real=(f"{_ODM}/omm/*.xml",)),
        Format("omm-json", "json", 2048),
        Format("omm-csv", "lines", 1024),
        Format("oem-kvn", "lines", 2048, real=(f"{_ODM}/oem/*.txt", f"{_ODM}/oem/*.oem")),
        Format("oem-xml", "xml", 3072, real=(f"{_ODM}/oem/*.xml",)),
        Format("opm", "lines", 2560, real=(f"{_ODM}/opm/*.txt",)),
        Format("opm-xml", "xml", 3072, real=(f"{_ODM}/opm/*.xml",)),
        Format("ocm", "lines", 2560, real=(f"{_ODM}/ocm/*.txt",)),
        Format("ocm-xml", "xml", 3072),
        Format("cdm-kvn", "lines", 4608, real=_CDM_KVN),
        Format("cdm-xml", "xml", 7168, real=("ccsds/orekit/cdm/*.xml",)),
        Format("cdm-json", "json", 7424, real=("ccsds/spacetrack_cdm_json*.json",)),
        Format("ndm", "xml", 4096, real=("ccsds/orekit/ndm/*.xml",)),
        Format("tle-file", "lines", 1024, check_element_file, folders=("tle",)),
        Format("omm-file-json", "json", 2048, check_element_file, folders=("omm-json",)),
        Format("omm-file", "lines", 2048, check_element_file, folders=("omm-csv", "omm-kvn")),
        Format("space-weather", "lines", 1536, check_reader(parse_space_weather)),
        Format("earth-orientation", "lines", 1536, check_reader(parse_earth_orientation)),
    )
}
