"""Small messages of the small fuzzing corpus, and ways to spoil them."""

from __future__ import annotations

from pathlib import Path

__all__ = ["CDM", "OMM", "THREE_LINES", "dirty", "seed", "without_tca"]

_CORPUS = Path(__file__).resolve().parents[1] / "fuzz" / "corpus"


def seed(name: str) -> str:
    """The text of a file of the corpus, such as `cdm-kvn/full.cdm`."""
    return (_CORPUS / name).read_bytes().decode("utf-8")


CDM = seed("cdm-kvn/mandatory.cdm")
OMM = seed("omm-kvn/one.kvn")
THREE_LINES = "GREEN DEB\n" + seed("tle/one.tle")


def dirty(cdm: str) -> str:
    """The CDM with a lower-case keyword and a unit in capitals."""
    return cdm.replace("\nTCA ", "\ntca ").replace("715 [m]", "715 [M]")


def without_tca(cdm: str) -> str:
    """The CDM without its time of closest approach."""
    return "\n".join(line for line in cdm.split("\n") if not line.startswith("TCA "))
