"""Reading what operators send, beside the libraries of PyPI and Orekit, in one run.

Every library reads the same files from disk and hands back its own objects. The peers run in
an environment of their own (`make bench-peers`); a row says so where it is absent.
The ratio is a peer's time over greenzone's. Bars: a CDM in 2 ms, a 3LE catalog in 1 s, the same
as OMM JSON in 2 s.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks._message_texts import catalog_3le, catalog_omm_json, oem_kvn, shared_data

Row = dict[str, str | float]

_ROOT = Path(__file__).resolve().parents[1]
_PEERS = Path(__file__).resolve().parent / "_message_peers.py"
_CDM = "pc/cdm/000020580_conj_000002017_20230613_001923_20230608_063715.cdm"
_OBJECTS = 24_000
_STREAM = r"""
import json, pathlib, re, sys, time
from greenzone.messages.orbit_data.oem_streaming import iterate_oem
began, states = time.perf_counter(), 0
for block in iterate_oem(sys.argv[1]):
    states += len(block.tai_ns)
seconds = time.perf_counter() - began
peak_mb = int(re.search(r"VmHWM:\s*(\d+)", pathlib.Path("/proc/self/status").read_text())[1]) / 1024
print(json.dumps({"seconds": seconds, "states": states, "peak_mb": peak_mb}))
"""


def run(runs: int = 5) -> list[Row]:
    """Rows of medians: greenzone first in each group, then its peers with their ratio to it."""
    if not shared_data().is_dir():
        return [{"case": "messages", "note": "real data absent: set GREENZONE_DATA"}]
    with tempfile.TemporaryDirectory() as folder:
        tle, omm = Path(folder) / "catalog.3le", Path(folder) / "catalog.json"
        tle.write_text(catalog_3le(), encoding="utf-8")
        omm.write_text(catalog_omm_json(tle.read_text(encoding="utf-8"), _OBJECTS), "utf-8")
        rows = _cdm_rows(shared_data() / _CDM, 20 * runs)
        rows += _group("3LE, 23,939 objects, to a Catalog", tle, _elements, "tle", runs)
        rows += _group(f"OMM JSON, {_OBJECTS:,} objects, to a Catalog", omm, _elements, "omm", runs)
        for count, most in ((100_000, runs), (1_000_000, 1)):
            oem = Path(folder) / f"{count}.oem"
            oem.write_text(oem_kvn(count), encoding="utf-8")
            rows += _oem_rows(f"OEM, {count:,} states", oem, most, with_peers=count < 1_000_000)
    return rows


def _cdm_rows(path: Path, runs: int) -> list[Row]:
    rows = _group("CDM in KVN to a record", path, _cdm, "cdm", runs)
    ours = rows[0]["median_s"]
    rows.append(_ratio("CDM: its grammar alone, ccsds-ndm-py", _median(_raw, path, runs), ours))
    rows.append(_ratio("CDM: Orekit", _median(_orekit, path, runs), ours))
    return rows


def _oem_rows(name: str, path: Path, runs: int, with_peers: bool) -> list[Row]:
    rows = _group(name, path, _oem, "oem" if with_peers else "", runs)
    ours = rows[0]["median_s"]
    rows.append(_ratio(f"{name}: ccsds-ndm-py", _median(_raw, path, runs), ours))
    if with_peers:
        rows.append(_ratio(f"{name}: Orekit", _median(_orekit, path, runs), ours))
    return [*rows, _streamed(f"{name}: greenzone, block by block", path, ours)]


def _streamed(name: str, path: Path, ours: str | float) -> Row:
    """One pass that keeps nothing, in a process of its own, with the most memory it ever held."""
    done = subprocess.run(
        [sys.executable, "-c", _STREAM, str(path)], capture_output=True, text=True, check=True
    )
    result = json.loads(done.stdout)
    note = f"{result['states']:,} states, at most {result['peak_mb']:.0f} MB in use"
    return _ratio(name, result["seconds"], ours) | {"note": note}


_OF_KIND = {
    "cdm": ("kessler-toolkit",),
    "tle": ("sgp4", "skyfield", "beyond"),
    "omm": ("sgp4", "skyfield"),
    "oem": ("oem", "beyond"),
    "": (),
}


def _group(
    name: str, path: Path, ours: Callable[[Path], object], kind: str, runs: int
) -> list[Row]:
    median = _median(ours, path, runs)
    rows: list[Row] = [{"case": name, "median_s": median, "ratio": 1.0, "note": "greenzone"}]
    short = name.split(",", 1)[0]
    rows += [_peer_row(f"{short}: {p}", p, kind, path, runs, median) for p in _OF_KIND[kind]]
    return rows


def _peer_row(name: str, peer: str, kind: str, path: Path, runs: int, ours: float) -> Row:
    python = _ROOT / ".tool" / "peers" / "bin" / "python"
    if not python.exists():
        return {"case": name, "note": "absent: make bench-peers"}
    done = subprocess.run(
        [str(python), "-I", str(_PEERS), f"{peer} {kind}", str(path), str(runs)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        return {"case": name, "note": f"fails: {done.stderr.strip().splitlines()[-1][:100]}"}
    result = json.loads(done.stdout.splitlines()[-1])
    row = _ratio(name, result["median_s"], ours)
    if result["count"] > 1:
        row["note"] = f"{result['count']:,} read"
    return row


def _ratio(name: str, median: float, ours: str | float) -> Row:
    return {"case": name, "median_s": median, "ratio": median / float(ours)}


def _median(work: Callable[[Path], object], path: Path, runs: int) -> float:
    work(path)
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        work(path)
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def _cdm(path: Path) -> object:
    from greenzone.messages.conjunctions.cdm import conjunction_record
    from greenzone.messages.reading import read_messages

    return conjunction_record(read_messages(path)[0].document)


def _elements(path: Path) -> object:
    from greenzone.workflows.catalog_load import load_catalog

    return load_catalog(path)


def _oem(path: Path) -> object:
    from greenzone.messages.orbit_data.oem_streaming import read_oem

    return read_oem(path)


def _raw(path: Path) -> object:
    import ccsds_ndm

    return ccsds_ndm.from_str(path.read_text(encoding="utf-8"))


def _orekit(path: Path) -> object:
    sys.path.insert(0, str(_ROOT / "tests"))
    from orekit_peer import orekit_read

    return orekit_read(path.read_bytes())


if __name__ == "__main__":
    for result in run():
        print(result)
