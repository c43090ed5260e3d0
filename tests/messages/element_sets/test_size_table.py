import gzip
from pathlib import Path

import numpy as np
import pytest

from greenzone.core.errors import BadMessageError
from greenzone.messages.element_sets.size_table import read_sizes

HEADER = "ObjectID,HBR,HBRSigma,HBRSource,Mass,MassSigma,MassSource\n"


def file_of(folder: Path, rows: str) -> Path:
    path = folder / "sizes.csv"
    path.write_text(HEADER + rows)
    return path


def test_estimates_come_with_their_sources(tmp_path: Path) -> None:
    sizes = read_sizes(
        file_of(tmp_path, "00085,0.05,0.03,SFK RCS Estimate,0.5,0.1,SFK RCS Estimate\n")
    )
    assert sizes.object_id.tolist() == ["85"]
    assert (sizes.hbr_m[0], sizes.hbr_sigma_m[0], sizes.mass_kg[0]) == (0.05, 0.03, 0.5)
    assert sizes.hbr_source.tolist() == ["SFK RCS Estimate"]


def test_what_the_table_leaves_open_is_unknown_and_not_zero(tmp_path: Path) -> None:
    sizes = read_sizes(file_of(tmp_path, "1,,0,DISCOS DB,NaN,0,DISCOS DB\n"))
    assert np.isnan(sizes.hbr_m[0])
    assert np.isnan(sizes.mass_kg[0])


@pytest.mark.parametrize("value", ["-1", "x", "inf", "1001", "0x1"])
def test_a_radius_that_is_none_is_refused_with_its_line(tmp_path: Path, value: str) -> None:
    with pytest.raises(BadMessageError, match=r"sizes\.csv line 3: HBR = "):
        read_sizes(file_of(tmp_path, f"1,1,0,A,1,0,B\n2,{value},0,A,1,0,B\n"))


def test_a_short_row_is_refused_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BadMessageError, match="line 2: has 2 fields"):
        read_sizes(file_of(tmp_path, "1,1\n"))


def test_another_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("a,b\n1,2\n")
    with pytest.raises(BadMessageError, match="is no table of sizes"):
        read_sizes(path)


def test_nasa_s_table_is_read_whole(shared_data: Path, tmp_path: Path) -> None:
    file = shared_data / "sizes" / "HBR_Mass_Estimates_20260601.csv.gz"
    lines = gzip.decompress(file.read_bytes()).decode().splitlines()
    assert len(lines) - 1 == 58_609
    sample = lines[1::30]
    sizes = read_sizes(file_of(tmp_path, "\n".join(sample)))
    assert len(sizes) == len(sample)
    known = sum(1 for line in sample if line.split(",")[1])
    assert int(np.isfinite(sizes.hbr_m).sum()) == known > 300
