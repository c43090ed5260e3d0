import hashlib
import re
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenzone.breakup.event import MODEL_SIGMA_LOG10
from greenzone.core.errors import BadMessageError, GreenzoneError
from greenzone.core.instant import format_utc, parse_utc
from greenzone.messages.own_files.event_file import known_events, load_event, parse_event
from greenzone.messages.own_files.event_record import (
    CollisionRecord,
    EjectionRecord,
    EventRecord,
    ExplosionRecord,
)
from greenzone.messages.own_files.input_file import read_built_in
from greenzone.messages.source_text import SourceText
from refusals import is_read_or_refused

TLE = '''tle = """
1 13552U 82092A   21319.03826954  .00002024  00000-0  69413-4 0  9995
2 13552  82.5637 123.6906 0018570 108.1104 252.2161 15.29390138142807
"""
'''
EVENT = f"""\
format = "greenzone-event-1"
name = "Test"
epoch_utc = "2021-11-15T02:47:40Z"
epoch_sigma_s = 10
known_utc = 2021-11-15T06:00:00Z
[[parents]]
name = "A"
type = "spacecraft"
mass_kg = 1750
{TLE}
[cause]
kind = "collision"
absorbed_momentum_share = 0
"""
OBSERVED = """\
[delta_v_bias]
rtn_m_s = [-19, 33, -15]
sigma_rtn_m_s = [10, 5.5, 12.5]
[ejection]
speed_factor = 1.6
speed_sigma_log10 = 0.44
"""
TWO_PARENTS = EVENT.replace(
    "[cause]",
    'weight = 0.75\n[[parents]]\nname = "B"\ntype = "rocket_body"\nmass_kg = 5\n'
    f"weight = 0.25\n{TLE}\n[cause]",
)
DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "event-file.md"


def read(text: str, folder: Path | None = None) -> EventRecord:
    return parse_event(
        SourceText("my.toml", text, hashlib.sha256(text.encode()).hexdigest(), folder)
    )


class TestTheBuiltInEvent:
    event = staticmethod(lambda: load_event("cosmos-1408"))

    def test_is_known_by_name(self) -> None:
        assert known_events() == ("cosmos-1408",)

    def test_holds_the_facts(self) -> None:
        event = self.event()
        assert format_utc(event.epoch) == "2021-11-15T02:47:40.000Z"
        assert event.epoch_sigma_s == 10.0
        (parent,) = event.parents
        assert (parent.mass_kg, parent.mass_low_kg, parent.mass_high_kg) == (1750, 1750, 2200)
        assert (parent.type, parent.weight) == ("spacecraft", 1.0)
        assert parent.elements.object_id == "13552"
        assert event.cause == CollisionRecord(None, None, 0.0)
        assert event.delta_v_bias_rtn_m_s == (0, 0, 0)
        assert [a.delta_v_rtn_m_s for a in event.delta_v_bias_alternatives] == [(0, 25, 0)]

    def test_marks_what_is_assumed(self) -> None:
        event = self.event()
        assumed = {note.key for note in event.source_notes if note.assumed}
        assert assumed == {"known_utc", "cause.absorbed_momentum_share", "delta_v_bias.rtn_m_s"}
        assert format_utc(event.known_utc, 0) == "2021-11-15T06:00:00Z"

    def test_has_a_source_for_every_number(self) -> None:
        notes = {note.key for note in self.event().source_notes if note.source}
        assert {"epoch_utc", "epoch_sigma_s", "known_utc", "parents[0].tle"} <= notes
        assert {f"parents[0].mass_{x}kg" for x in ("", "low_", "high_")} <= notes

    def test_uses_the_last_element_set_before_the_event(self, shared_data: Path) -> None:
        lines = (shared_data / "cosmos1408" / "parent_13552_pre_event.3le").read_text().split("\n")
        assert list(self.event().parents[0].elements.source_lines) == lines[-3:-1]
        age_s = self.event().epoch.seconds_since(self.event().parents[0].elements.epoch)
        assert age_s == pytest.approx(112.56 * 60, abs=1)

    def test_carries_the_digest_of_its_bytes(self) -> None:
        file = read_built_in("events", "cosmos-1408.toml")
        assert self.event().sha256 == file.sha256
        assert self.event().source_name == "cosmos-1408"


def test_what_is_left_out_gets_the_documented_default() -> None:
    event = read(re.sub(r"(epoch_sigma_s|known_utc|absorbed).*\n", "", EVENT))
    assert event.known_utc == event.epoch
    assert event.epoch_sigma_s == 0.0
    assert (event.parents[0].mass_low_kg, event.parents[0].mass_high_kg) == (1750, 1750)
    assert event.delta_v_bias_rtn_m_s == (0.0, 0.0, 0.0)
    assert event.ejection == EjectionRecord(1.0, MODEL_SIGMA_LOG10, (0.0, 0.0, 0.0))


def test_observed_velocity_changes_are_read() -> None:
    event = read(EVENT + OBSERVED)
    assert event.delta_v_bias_rtn_m_s == (-19.0, 33.0, -15.0)
    assert event.ejection == EjectionRecord(1.6, 0.44, (10.0, 5.5, 12.5))


@pytest.mark.parametrize(
    "written",
    [
        '"2021-11-15T02:47:40.000Z"',
        '"2021-319T02:47:40"',
        "2021-11-15T02:47:40Z",
        "2021-11-15 04:47:40+02:00",
    ],
)
def test_forms_of_the_epoch_mean_the_same(written: str) -> None:
    event = read(EVENT.replace('"2021-11-15T02:47:40Z"', written))
    assert event.epoch == parse_utc("2021-11-15T02:47:40Z")


def test_an_explosion_has_a_scale_factor() -> None:
    cause = 'kind = "explosion"\nscale_factor = 0.5\n'
    text = EVENT.replace('kind = "collision"\nabsorbed_momentum_share = 0\n', cause)
    assert read(text).cause == ExplosionRecord(0.5)


def test_candidates_keep_their_weights() -> None:
    assert [(p.name, p.weight) for p in read(TWO_PARENTS).parents] == [("A", 0.75), ("B", 0.25)]


def test_an_element_set_may_lie_in_a_file_beside(tmp_path: Path) -> None:
    (tmp_path / "parent.tle").write_text("\n".join(TLE.splitlines()[1:3]))
    (tmp_path / "event.toml").write_text(EVENT.replace(TLE, 'tle_file = "parent.tle"\n'))
    event = load_event(tmp_path / "event.toml")
    assert event.parents[0].elements.object_id == "13552"
    assert [i.name for i in event.inputs] == ["event.toml", "parent.tle"]


BAD = [
    ("mass_kg = 1750", "mass_kg = 0", r"parents\[0\].mass_kg = 0 is out of range; .* above 0"),
    ("mass_kg = 1750", "mass_kg = -3.5", "mass_kg = -3.5 is out of range"),
    ("mass_kg = 1750", "mass_kg = nan", "mass_kg = nan is out of range"),
    ("mass_kg = 1750", "mass_kg = inf", "mass_kg = inf is out of range"),
    ("mass_kg = 1750", "mass_kg = true", "mass_kg = True is not a number"),
    ("mass_kg = 1750", 'mass_kg = "1750"', "mass_kg = '1750' is not a number"),
    ("mass_kg = 1750", "mass_kg = " + "9" * 400, "mass_kg = 99.* is out of range"),
    ("mass_kg = 1750", "mass_kg = " + "9" * 5000, "a number or date is out of range"),
    ("mass_kg = 1750", "mass_kg = 0x" + "f" * 5000, "too long to show"),
    ("mass_kg = 1750", "mas_kg = 1750", "mass_kg is missing; is 'mas_kg' a slip of it"),
    ("mass_kg = 1750", "mass_kg = 1750\nmass_hi_kg = 3", "mass_hi_kg; did you mean mass_high_kg"),
    ("mass_kg = 1750", "mass_kg = 1750\nmass_low_kg = 1800", r"mass_kg = 1750 is not within"),
    ("mass_kg = 1750", "mass_kg = 1750\nweight = 0.5", "weight = 0.5 sum to 0.5; make them sum"),
    ("mass_kg = 1750", 'mass_kg = 1750\nomm = "x"', "tle, omm are given; give one of"),
    (TLE, "", "no element set is given; give one of tle, omm"),
    ("69413-4 0  9995", "69413-4 0  9994", r"parents\[0\].tle: line 1: checksum = '4' but 5"),
    (TLE, 'tle = """' + 2 * TLE[7:-4] + '"""\n', "holds 2 element sets"),
    (TLE, 'tle_file = "absent.tle"\n', "cannot be read from a built-in file"),
    ('"spacecraft"', '"satellite"', "type = 'satellite' is not known; use one of spacecraft"),
    ('"2021-11-15T02:47:40Z"', '"15 Nov 2021"', "epoch_utc: not a UTC time: '15 Nov 2021'; write"),
    ('"2021-11-15T02:47:40Z"', "9999-12-31T00:00:00Z", "after the year 2200; correct the year"),
    ('"2021-11-15T02:47:40Z"', f'"{"x" * 9000}"', "not a UTC time: 'x+'...; write it"),
    ('"2021-11-15T02:47:40Z"', "2021-11-15T02:47:40", "has no offset; end it in Z"),
    ('"2021-11-15T02:47:40Z"', "2021-11-15", "is not a time"),
    ('"2021-11-15T02:47:40Z"', "0001-01-01T00:00:00+23:59", "epoch_utc: date value out of range"),
    (
        "epoch_sigma_s = 10",
        "epoch_sigma_s = -1",
        "epoch_sigma_s = -1 is out of range; .* at least 0",
    ),
    ("2021-11-15T06:00:00Z", "2021-11-15T02:00:00Z", "known_utc = .* lies before the event"),
    ('name = "Test"', 'name = ""', "name = '' is blank"),
    ('name = "Test"', 'name = "a\\nb"', "has line breaks"),
    ("greenzone-event-1", "greenzone-event-2", "format = 'greenzone-event-2' is not known"),
    ('format = "greenzone-event-1"', "", "format is missing"),
    (
        'kind = "collision"',
        'kind = "collision"\nscale_factor = 1',
        "unknown key cause.scale_factor",
    ),
    ("share = 0", "share = 0.5", "needs the impactor's mass and relative velocity"),
    ("share = 0", "share = 1.5", "at most 1"),
    ("share = 0", "share = 0\nrelative_velocity_rtn_m_s = [1, 2]", "has 2 numbers"),
    ("share = 0", "share = 0\nrelative_velocity_rtn_m_s = 7", "is not a list"),
    ("share = 0", 'share = 0\nassumed = ["mass"]', "assumed = .* names 'mass'"),
    (
        "share = 0",
        "share = 0\n[delta_v_bias]\nrtn_m_s = [0, nan, 0]",
        "rtn_m_s = .* is out of range",
    ),
    (
        "share = 0",
        "share = 0\n[delta_v_bias]\nsigma_rtn_m_s = [1, -1, 0]",
        r"sigma_rtn_m_s = .* has a negative part; give standard deviations",
    ),
    ("share = 0", "share = 0\n[ejection]\nspeed_factor = 0", "speed_factor = 0 is out of range"),
    (
        "share = 0",
        "share = 0\n[ejection]\nspeed_sigma_log10 = 1.5",
        "speed_sigma_log10 = 1.5 is out of range",
    ),
    ("share = 0", "share = 0\n[ejection]\nspeed = 2", "unknown key ejection.speed"),
    ("[cause]", "[causes]", "cause is missing"),
    ("[[parents]]", "[[parent]]", "parents is missing"),
    ("[[parents]]", "[parents]", "parents = .* is not a list of tables"),
    ('format = "', "format = ", "not TOML: .*line 1"),
    ('name = "Test"', "name = " + "[" * 5000, "nested too deeply"),
    ('name = "Test"', "a." * 50_000 + "b = 1", "more than 16 parts"),
    ('name = "Test"', "# " + "x" * 300_000, "the limit is 250000"),
]


@pytest.mark.parametrize(("old", "new", "message"), BAD, ids=[str(i) for i in range(len(BAD))])
def test_what_cannot_be_used_is_refused_with_key_value_and_remedy(
    old: str, new: str, message: str
) -> None:
    assert old in EVENT
    with pytest.raises(BadMessageError, match=message) as caught:
        read(EVENT.replace(old, new, 1))
    line = str(caught.value)
    assert line.startswith("my.toml: ")
    assert "\n" not in line
    assert len(line) < 400
    assert ";" in line


def test_weights_that_do_not_sum_to_one_are_not_rescaled() -> None:
    with pytest.raises(BadMessageError, match=r"0.75, 0.2 sum to 0.95; make them sum to 1"):
        read(TWO_PARENTS.replace("weight = 0.25", "weight = 0.2"))


def test_several_parents_need_weights() -> None:
    with pytest.raises(BadMessageError, match=r"parents\[1\]\.weight is missing"):
        read(TWO_PARENTS.replace("weight = 0.25", ""))


@pytest.mark.parametrize("name", ["nothing", "no/such/file.toml", "a\x00b", "x" * 10_000])
def test_an_unknown_name_lists_the_known_ones(name: str) -> None:
    with pytest.raises(BadMessageError, match=r"unknown event .*built in: cosmos-1408"):
        load_event(name)


def test_files_that_are_no_text_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadMessageError, match="cannot read"):
        load_event(tmp_path)
    (tmp_path / "binary.toml").write_bytes(b"name = \xff\xfe")
    with pytest.raises(BadMessageError, match="byte 7 is not UTF-8"):
        load_event(tmp_path / "binary.toml")
    (tmp_path / "large.toml").write_bytes(b"#" * 1_000_001)
    with pytest.raises(BadMessageError, match="larger than 1000000 bytes"):
        load_event(tmp_path / "large.toml")


def test_examples_of_the_document_are_events() -> None:
    blocks = re.findall(
        r"^```toml\n(.*?)^```", DOCUMENT.read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    assert len(blocks) == 1
    event = read(blocks[0])
    assert [p.name for p in event.parents] == ["IRIDIUM 33", "COSMOS 2251"]


def test_the_document_lists_every_key() -> None:
    text = DOCUMENT.read_text("utf-8")
    keys = set(re.findall(r"^(\w+) =", EVENT, re.MULTILINE)) | {
        "scale_factor",
        "omm_file",
    }
    keys |= set(re.findall(r"^(\w+) =", OBSERVED, re.MULTILINE))
    assert {key for key in keys if f"`{key}`" not in text} == set()


SCALARS = (
    st.text(max_size=8).map(repr)
    | st.integers().map(str)
    | st.floats().map(str)
    | st.sampled_from(["true", "[]", "{}", "[[]]", "1e400", "-0", "2021-11-15", "[nan]", "''"])
)


@given(st.text(), st.data())
def test_no_text_breaks_the_reader(text: str, data: Any) -> None:
    place = data.draw(st.integers(0, len(TWO_PARENTS) - 1))
    piece = data.draw(st.text(max_size=3))
    lines = TWO_PARENTS.splitlines()
    row = data.draw(st.integers(0, len(lines) - 1))
    lines[row] = f"{lines[row].split('=')[0]}= {data.draw(SCALARS)}"
    candidates = (
        text,
        TWO_PARENTS[:place] + piece + TWO_PARENTS[place + 1 :],
        TWO_PARENTS[:place],
        "\n".join(lines),
    )
    for candidate in candidates:
        assert is_read_or_refused(partial(read, candidate))


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzzed.toml"
    path.write_bytes(data)
    with pytest.raises(GreenzoneError):
        load_event(path)
