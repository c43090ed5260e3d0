"""Files into a store and out of it again: nothing is lost on the way, nothing half done."""

import gzip
import json
from dataclasses import replace
from pathlib import Path

import duckdb
import numpy as np
import pytest

from element_samples import EPOCH, element_set, table_of, values_of
from greenzone.catalog.catalog import Catalog, catalog_of
from greenzone.catalog.store import CatalogStore
from greenzone.core.errors import BadDataError
from greenzone.messages.element_sets.element_file import read_element_file
from greenzone.messages.element_sets.tle import format_tle
from greenzone.workflows.catalog_export import EXPORT_FORMS, export_catalog
from greenzone.workflows.catalog_import import import_files
from greenzone.workflows.catalog_load import load_catalog

SIZES = "ObjectID,HBR,HBRSigma,HBRSource,Mass,MassSigma,MassSource\n5,1.5,0,CARA,9,0,CARA\n"


def tle_file(folder: Path, name: str, *ids: str, damaged: int = 0) -> Path:
    path = folder / name
    good = "".join(format_tle(element_set(i, name=f"OBJECT {i}")) for i in ids)
    bad = "1 25544U 98067A   22022.5\n2 25544  51.6\n" * damaged
    path.write_text(good + bad)
    return path


class TestImport:
    def test_files_of_several_kinds_make_one_catalog(self, tmp_path: Path) -> None:
        sizes = tmp_path / "sizes.csv"
        sizes.write_text(SIZES)
        store = tmp_path / "store"
        outcomes = import_files(
            [tle_file(tmp_path, "a", "5", "270001"), sizes], store, EPOCH, "my source"
        )
        assert [(o.record.kind, o.record.added) for o in outcomes] == [("sets", 2), ("sizes", 1)]
        catalog = load_catalog(store)
        assert catalog.object_id.tolist() == ["5", "270001"]
        assert catalog.source.tolist() == ["my source"] * 2
        assert catalog.hbr_m[0] == 1.5
        imports = CatalogStore(store).imports
        assert [(i.file, i.source, i.imported_utc) for i in imports] == [
            ("a", "my source", "2022-01-22T12:00:00Z"),
            ("sizes.csv", "my source", "2022-01-22T12:00:00Z"),
        ]

    def test_a_file_is_imported_once(self, tmp_path: Path) -> None:
        path, store = tle_file(tmp_path, "a", "5"), tmp_path / "store"
        assert [o.already for o in import_files([path, path], store, EPOCH)] == [False, True]
        (again,) = import_files([path], store, EPOCH)
        assert again.already
        assert len(CatalogStore(store).imports) == 1

    def test_bad_rows_are_told_of_and_left_out(self, tmp_path: Path) -> None:
        path = tle_file(tmp_path, "a", "5", "6", damaged=150)
        (outcome,) = import_files([path], tmp_path / "store", EPOCH)
        assert (outcome.record.added, outcome.record.refused) == (2, 150)
        assert len(outcome.refused) == 100
        assert (outcome.refused[0].row, "columns" in outcome.refused[0].reason) == (7, True)

    def test_strict_refuses_everything_for_one_bad_row(self, tmp_path: Path) -> None:
        good, bad = tle_file(tmp_path, "a", "5"), tle_file(tmp_path, "b", "6", damaged=1)
        with pytest.raises(BadDataError, match=r"b row 4: .* without --strict"):
            import_files([good, bad], tmp_path / "store", EPOCH, strict=True)
        assert len(load_or_empty(tmp_path / "store")) == 0

    @pytest.mark.parametrize("content", [b"", b"hello", b"\x1f\x8bnonsense", b"[{}]"])
    def test_one_unreadable_file_refuses_all_files(self, tmp_path: Path, content: bytes) -> None:
        unreadable = tmp_path / "bad"
        unreadable.write_bytes(content)
        with pytest.raises(BadDataError, match=r"^bad"):
            import_files([tle_file(tmp_path, "a", "5"), unreadable], tmp_path / "s", EPOCH)
        assert len(load_or_empty(tmp_path / "s")) == 0

    def test_progress_is_told_as_rows_are_read(self, tmp_path: Path) -> None:
        told: list[tuple[str, int]] = []
        path = tle_file(tmp_path, "a", "5", "6")
        import_files([path], tmp_path / "s", EPOCH, progress=lambda n, r: told.append((n, r)))
        assert told == [("a", 2)]


def load_or_empty(store: Path) -> Catalog:
    return CatalogStore(store).latest()


class TestLoad:
    def test_a_file_and_a_store_of_it_are_the_same_catalog(self, tmp_path: Path) -> None:
        path, store = tle_file(tmp_path, "a", "5", "6"), tmp_path / "store"
        import_files([path], store, EPOCH)
        assert values_of(load_catalog(path).sets) == values_of(load_catalog(store).sets)

    def test_a_folder_that_is_no_store_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(BadDataError, match="no catalog store"):
            load_catalog(tmp_path)


def varied() -> Catalog:
    sets = [
        element_set("5", name="VANGUARD, 1", designator="1958-002B"),
        replace(element_set("339999", 0.123456789), bstar=-1.2345e-5),
        element_set("V 12104", designator="V 12104"),
    ]
    table = table_of(sets).with_columns(
        object_type=["PAYLOAD", "", ""], owner=["US", "", ""], rcs_class=["SMALL", "", ""]
    )
    return catalog_of(table)


ALSO_IN_A_TLE = ("object_id", "intl_designator", "name", "epoch_tai_ns", "bstar")


class TestExport:
    @pytest.mark.parametrize("form", EXPORT_FORMS)
    def test_what_is_written_says_the_same_when_read_again(self, tmp_path: Path, form: str) -> None:
        path = tmp_path / "out"
        outcome = export_catalog(varied(), form, path)
        assert (outcome.written, outcome.unfit) == (3, ())
        if form == "parquet":
            with duckdb.connect() as connection:
                query = "SELECT object_id, bstar FROM read_parquet(?)"
                rows = connection.execute(query, [str(path)]).fetchall()
            assert rows == [("5", 0.00018903), ("339999", -1.2345e-5), ("V 12104", 0.00018903)]
            return
        again, newest = read_element_file(path).table, varied().newest()
        for name in ALSO_IN_A_TLE:
            ours, theirs = getattr(again, name), getattr(newest, name)
            if name == "epoch_tai_ns" and form == "3le":
                assert np.abs(ours - theirs).max() <= 432_000  # half the last decimal of a day
            else:
                assert ours.tolist() == theirs.tolist()
        if form != "3le":
            same = ("mean_motion_rad_s", "inclination_rad", "raan_rad", "mean_anomaly_rad")
            for name in (*same, "object_type", "owner", "rcs_class"):
                assert getattr(again, name).tolist() == getattr(newest, name).tolist()

    def test_a_derived_type_is_not_written_as_if_it_were_stated(self, tmp_path: Path) -> None:
        catalog = catalog_of(table_of([element_set("5", name="COSMOS 1408 DEB")]))
        assert catalog.type_derived.all()
        export_catalog(catalog, "omm-json", tmp_path / "out")
        assert "OBJECT_TYPE" not in json.loads((tmp_path / "out").read_text())[0]

    def test_an_id_that_does_not_fit_a_tle_is_told_of(self, tmp_path: Path) -> None:
        catalog = catalog_of(table_of([element_set(i) for i in ("5", "340000", "999999999")]))
        with pytest.raises(BadDataError, match=r"2 of 3 objects do not fit 3le, first 340000"):
            export_catalog(catalog, "3le", tmp_path / "out")
        assert not (tmp_path / "out").exists()
        outcome = export_catalog(catalog, "3le", tmp_path / "out", skip_unfit=True)
        assert (outcome.written, [key for key, _ in outcome.unfit]) == (1, ["340000", "999999999"])
        assert read_element_file(tmp_path / "out").table.object_id.tolist() == ["5"]

    def test_an_id_with_letters_beside_a_designator_fits_flat_forms_alone(
        self, tmp_path: Path
    ) -> None:
        catalog = catalog_of(table_of([element_set("T000123", designator="2020-001A")]))
        for form in ("omm-json", "omm-csv"):
            export_catalog(catalog, form, tmp_path / form)
            table = read_element_file(tmp_path / form).table
            assert table.object_id.tolist() == ["T000123"]
        for form in ("3le", "omm-kvn", "omm-xml"):
            with pytest.raises(BadDataError, match="1 of 1 objects do not fit"):
                export_catalog(catalog, form, tmp_path / form)

    def test_a_file_is_overwritten_only_when_asked(self, tmp_path: Path) -> None:
        (tmp_path / "out").write_text("mine")
        for form in ("3le", "parquet"):
            with pytest.raises(BadDataError, match="is there already"):
                export_catalog(varied(), form, tmp_path / "out")
            assert (tmp_path / "out").read_text() == "mine"
        export_catalog(varied(), "3le", tmp_path / "out", replace=True)
        assert (tmp_path / "out").read_text() != "mine"
        assert sorted(p.name for p in tmp_path.iterdir()) == ["out"]

    def test_nothing_to_export_is_an_error(self, tmp_path: Path) -> None:
        for form in EXPORT_FORMS:
            with pytest.raises(BadDataError, match="no object to export"):
                export_catalog(catalog_of(table_of([])), form, tmp_path / "out")


def test_real_objects_go_in_and_out(shared_data: Path, tmp_path: Path) -> None:
    data = gzip.decompress(
        (shared_data / "catalogs" / "catalog_2022-01-22_odap.3le.gz").read_bytes()
    )
    lines = data.decode().splitlines()
    path = tmp_path / "some"
    path.write_text(
        "\n".join(line for i in range(0, 23_000, 230) for line in lines[3 * i : 3 * i + 3])
    )
    import_files([path], tmp_path / "store", EPOCH)
    export_catalog(load_catalog(tmp_path / "store"), "3le", tmp_path / "out")
    ours, theirs = (read_element_file(p).table for p in (tmp_path / "out", path))
    assert len(ours) == 100
    skipped = ("source", "source_row")
    assert sorted(values_of(ours, *skipped)) == sorted(values_of(theirs, *skipped))
