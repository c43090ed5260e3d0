"""What the library says of a message, and what is kept from it."""

from dataclasses import replace

import pytest

from greenzone.messages.ndm.document import Block, Document, Entry
from greenzone.messages.ndm.library import library_complaint
from greenzone.messages.ndm.library_gaps import judge, text_for_library
from greenzone.messages.ndm.reading_kvn import parse_kvn

OCM = """CCSDS_OCM_VERS = 3.0
CREATION_DATE = 2026-07-01T00:00:00
ORIGINATOR = GREEN
META_START
TIME_SYSTEM = UTC
EPOCH_TZERO = 2026-07-01T00:00:00
META_STOP
TRAJ_START
TRAJ_BASIS = {basis}
INTERPOLATION = HERMITE
TRAJ_TYPE = CARTP
0.0 7000 0 0
60.0 6990 400 0
TRAJ_STOP
COV_START
COV_REF_FRAME = RTN
0.0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21
COV_STOP
MAN_START
MAN_ID = 1
MAN_DEVICE_ID = ALL
MAN_COMPOSITION = TIME_RELATIVE
0.0
MAN_STOP
OD_START
OD_ID = 1
OD_METHOD = BWLS
OD_EPOCH = 0.0
OBS_USED = 0
OD_STOP
"""


def document(text: str) -> Document:
    return parse_kvn(text, "made up")[0].document


def test_what_the_library_refuses_wrongly_is_read_and_kept() -> None:
    """A basis of the standard's list, an interpolation without degree, a covariance without its
    type, a maneuver of a time alone and an orbit from no observation."""
    text = OCM.format(basis="DETERMINED_OD")
    assert library_complaint(text) != ""
    found = document(text)
    assert judge(found) == []
    values = {entry.keyword: entry.value for _, entry in found.entries()}
    assert values["TRAJ_BASIS"] == "DETERMINED_OD"
    assert values["OBS_USED"] == "0"
    assert {"INTERPOLATION_DEGREE", "SCLK_OFFSET_AT_EPOCH"} & set(values) == set()


def changed(block: Block, keyword: str, value: str) -> Block:
    items = tuple(
        changed(item, keyword, value)
        if isinstance(item, Block)
        else replace(item, value=value)
        if isinstance(item, Entry) and item.keyword == keyword
        else item
        for item in block.items
    )
    return replace(block, items=items)


@pytest.mark.parametrize(
    ("keyword", "value"),
    [("TRAJ_BASIS", "GUESSED"), ("OBS_USED", "-5"), ("OD_EPOCH", "soon")],
)
def test_a_complaint_is_told_with_the_entry_it_is_about(keyword: str, value: str) -> None:
    found = document(OCM.format(basis="PREDICTED"))
    spoiled = replace(found, blocks=tuple(changed(b, keyword, value) for b in found.blocks))
    (fault,) = judge(spoiled)
    line = next(entry.line for _, entry in found.entries() if entry.keyword == keyword)
    assert (fault.keyword, fault.value, fault.line) == (keyword, value, line)
    assert fault.remedy


def test_of_many_rows_the_library_sees_the_first_and_the_last() -> None:
    rows = "".join(f"{i}.0 7000 0 {i}\n" for i in range(1, 60))
    found = document(OCM.format(basis="PREDICTED").replace("60.0 6990 400 0\n", rows))
    shown = text_for_library(found).splitlines()
    assert "0.0 7000 0 0" in shown
    assert "59.0 7000 0 59" in shown
    assert "30.0 7000 0 30" not in shown


def test_a_panic_of_the_library_is_a_complaint(monkeypatch: pytest.MonkeyPatch) -> None:
    class PanicException(BaseException):
        pass

    def panics(_: str) -> None:
        raise PanicException

    monkeypatch.setattr("ccsds_ndm.from_str", panics)
    assert library_complaint(OCM) == "it breaks the library that reads it"


def test_an_interrupt_is_no_complaint(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ccsds_ndm.from_str", interrupted)
    with pytest.raises(KeyboardInterrupt):
        library_complaint(OCM)
