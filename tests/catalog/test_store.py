"""Stores: what was imported is there, once, whole or not at all, and damage is told of."""

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import duckdb
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from element_samples import Recipe, element_set, made, recipes, table_of, values_of
from greenzone.catalog.catalog import Catalog, catalog_of
from greenzone.catalog.manifest import MANIFEST_NAME, ImportRecord, load_manifest
from greenzone.catalog.store import CatalogStore
from greenzone.catalog.store_import import writing
from greenzone.core.errors import BadDataError
from greenzone.messages.element_sets.element_set import ElementSet
from greenzone.messages.element_sets.size_table import SizeTable

RECORD = ImportRecord("test", "file", "0" * 64, 1, "sets", "2026-01-01T00:00:00Z", 0, 0, 0, 0)


def add(folder: Path, *batches: list[ElementSet]) -> list[ImportRecord]:
    """Each batch as a file of its own in one import."""
    done = []
    with writing(folder) as writer:
        for batch in batches:
            done.append(writer.add_sets([table_of(batch)], RECORD))
            writer.note(done[-1])
    return done


def contents(catalog: Catalog) -> list[tuple[object, ...]]:
    return [*zip(catalog.object_key.tolist(), strict=True), *values_of(catalog.sets, "source_row")]


@settings(max_examples=15)
@given(st.lists(recipes(6), min_size=1, max_size=3))
def test_a_store_holds_what_a_merged_catalog_holds(
    tmp_path_factory: pytest.TempPathFactory, parts: list[list[Recipe]]
) -> None:
    folder = tmp_path_factory.mktemp("store")
    batches = [made(part) for part in parts]
    add(folder, *batches)
    merged = catalog_of(table_of([s for batch in batches for s in batch]))
    store = CatalogStore(folder)
    assert contents(store.everything()) == contents(merged)
    newest = store.latest()
    assert newest.object_key.tolist() == merged.object_key.tolist()
    assert values_of(newest.newest(), "source_row") == values_of(merged.newest(), "source_row")


def test_what_is_known_already_is_not_stored_again(tmp_path: Path) -> None:
    sets = [element_set("5"), element_set("6")]
    (first,) = add(tmp_path, sets)
    again, more = add(tmp_path, sets, [*sets, element_set("5", step=1)])
    assert (first.read, first.added, first.known) == (2, 2, 0)
    assert (again.added, again.known) == (0, 2)
    assert (more.added, more.known) == (1, 2)
    assert len(CatalogStore(tmp_path).everything().sets) == 3


def test_a_known_set_that_says_more_of_its_object_is_stored(tmp_path: Path) -> None:
    add(tmp_path, [element_set("5")])
    table = table_of([element_set("5")]).with_columns(owner=["US"])
    with writing(tmp_path) as writer:
        assert writer.add_sets([table], RECORD).added == 1
        assert writer.add_sets([table], RECORD).added == 0
        assert writer.add_sets([table_of([element_set("5")])], RECORD).added == 0
    latest = CatalogStore(tmp_path).latest()
    assert (latest.owner.tolist(), len(latest.sets)) == (["US"], 1)


def test_what_older_sets_say_of_an_object_is_part_of_the_latest(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        old = table_of([element_set("5")]).with_columns(object_type=["PAYLOAD"], owner=["US"])
        writer.add_sets([old, table_of([element_set("5", 1)])], RECORD)
    latest = CatalogStore(tmp_path).latest()
    assert (latest.object_type.tolist(), latest.owner.tolist()) == ([1], ["US"])


def test_small_parts_are_put_together_and_nothing_changes(tmp_path: Path) -> None:
    for day in range(20):
        add(tmp_path, [element_set("5", day), element_set("6", day)])
    manifest = load_manifest(tmp_path)
    files = sorted(path.name for path in (tmp_path / "parts").iterdir())
    assert sorted(part.file for part in manifest.parts) == files
    assert len(files) < 16
    everything = CatalogStore(tmp_path).everything()
    assert everything.object_id.tolist() == ["5", "6"]
    assert np.diff(everything.first_set).tolist() == [20, 20]


def test_history_is_found_by_what_people_know(tmp_path: Path) -> None:
    add(tmp_path, [element_set("5", day, 0, "Vanguard", "1958-002B") for day in (0, 1)])
    for known in ("5", "0005", "1958-002b", "VANGUARD"):
        assert len(CatalogStore(tmp_path).history(known).sets) == 2
    with pytest.raises(BadDataError, match="no object '9'"):
        CatalogStore(tmp_path).history("9")


def test_quotes_in_names_and_paths_are_only_text(tmp_path: Path) -> None:
    folder = tmp_path / "it's; a 'store'"
    add(folder, [element_set("5", name="x'); DROP TABLE sets; --")])
    assert CatalogStore(folder).latest().name.tolist() == ["x'); DROP TABLE sets; --"]
    with pytest.raises(BadDataError, match="no object"):
        CatalogStore(folder).history("' OR 1=1 --")


def test_sizes_imported_last_count(tmp_path: Path) -> None:
    def sizes(hbr_m: float) -> SizeTable:
        text, number = np.array(["5"], dtype=object), np.array([hbr_m])
        return SizeTable(text, number, number, text, number, number, text)

    add(tmp_path, [element_set("5"), element_set("6")])
    with writing(tmp_path) as writer:
        writer.add_sizes(sizes(1.0), RECORD)
        writer.add_sizes(sizes(0.5), RECORD)
    catalog = CatalogStore(tmp_path).latest()
    assert catalog.hbr_m[0] == 0.5
    assert np.isnan(catalog.hbr_m[1])


def test_an_absent_store_is_empty(tmp_path: Path) -> None:
    store = CatalogStore(tmp_path / "none")
    assert len(store.latest()) == len(store.imports) == 0
    assert not (tmp_path / "none").exists()


def test_the_documented_sql_reads_a_store(tmp_path: Path) -> None:
    add(tmp_path, [element_set("5"), element_set("6")], [element_set("5", 1)])
    (tmp_path / "parts" / "sets-left-behind.parquet").write_bytes(b"not parquet")
    with duckdb.connect() as connection:
        connection.execute("SET VARIABLE store = ?", [str(tmp_path)]).fetchall()
        connection.execute(
            "SET VARIABLE parts = (SELECT list(getvariable('store') || '/parts/' || part.file) "
            "FROM (SELECT unnest(parts) AS part FROM read_json(getvariable('store') || "
            "'/manifest.json')) WHERE part.kind = 'sets')"
        ).fetchall()
        rows = connection.execute(
            "SELECT object_id, count(*), max(epoch_utc)::VARCHAR FROM "
            "read_parquet(getvariable('parts')) GROUP BY object_id ORDER BY object_id"
        ).fetchall()
    assert rows == [("5", 2, "2022-01-23 12:00:00"), ("6", 1, "2022-01-22 12:00:00")]


class TestDamage:
    @pytest.fixture
    def store(self, tmp_path: Path) -> CatalogStore:
        add(tmp_path, [element_set("5")])
        return CatalogStore(tmp_path)

    @pytest.mark.parametrize("damage", ["flipped", "cut", "gone", "empty"])
    def test_a_damaged_part_is_named_with_the_remedy(
        self, store: CatalogStore, damage: str
    ) -> None:
        (part,) = (store.folder / "parts").iterdir()
        data = part.read_bytes()
        middle = len(data) // 2
        changed = {
            "flipped": data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :],
            "cut": data[:middle],
            "empty": b"",
        }
        part.unlink() if damage == "gone" else part.write_bytes(changed[damage])
        for attempt in (store.latest, store.everything, lambda: add(store.folder, [])):
            with pytest.raises(BadDataError, match=r"damaged part .* restore") as refused:
                attempt()
            assert part.name in str(refused.value)

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("", "damaged manifest"),
            ("[]", "is no greenzone catalog store"),
            ('{"format": "something else"}', "is no greenzone catalog store"),
            ('{"format": "greenzone catalog store", "version": 2}', "version 2 of the format"),
            ('{"format": "greenzone catalog store", "version": 1}', "damaged manifest"),
        ],
    )
    def test_a_damaged_manifest_is_named_with_the_remedy(
        self, store: CatalogStore, text: str, why: str
    ) -> None:
        (store.folder / MANIFEST_NAME).write_text(text)
        for attempt in (store.latest, lambda: add(store.folder, [])):
            with pytest.raises(BadDataError, match=why) as refused:
                attempt()
            assert MANIFEST_NAME in str(refused.value)

    @pytest.mark.parametrize(
        ("key", "value"), [("file", "../../x"), ("rows", "1"), ("sha256", None), ("extra", 1)]
    )
    def test_a_manifest_of_wrong_values_is_refused(
        self, store: CatalogStore, key: str, value: object
    ) -> None:
        path = store.folder / MANIFEST_NAME
        document = json.loads(path.read_text())
        document["parts"][0][key] = value
        path.write_text(json.dumps(document))
        with pytest.raises(BadDataError, match="damaged manifest"):
            store.latest()

    def test_parts_without_a_manifest_are_not_an_empty_store(self, store: CatalogStore) -> None:
        (store.folder / MANIFEST_NAME).unlink()
        with pytest.raises(BadDataError, match="it is missing, but parts are there"):
            store.latest()


class TestOneWriter:
    def test_a_second_writer_is_told_who_writes(self, tmp_path: Path) -> None:
        told = pytest.raises(BadDataError, match=f"process {os.getpid()} is writing")
        with writing(tmp_path), told:
            add(tmp_path, [element_set("5")])
        add(tmp_path, [element_set("5")])

    def test_the_lock_of_a_dead_process_holds_nobody_up(self, tmp_path: Path) -> None:
        tmp_path.joinpath("writer.lock").write_text("999999")
        add(tmp_path, [element_set("5")])
        assert len(CatalogStore(tmp_path).latest()) == 1

    def test_an_error_leaves_the_store_as_it_was(self, tmp_path: Path) -> None:
        add(tmp_path, [element_set("5")])
        before = sorted(p.name for p in tmp_path.rglob("*"))

        def breaking() -> None:
            with writing(tmp_path) as writer:
                writer.add_sets([table_of([element_set("6")])], RECORD)
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            breaking()
        assert sorted(p.name for p in tmp_path.rglob("*")) == before
        assert CatalogStore(tmp_path).latest().object_id.tolist() == ["5"]

    def test_readers_see_one_state_while_another_writes(self, tmp_path: Path) -> None:
        add(tmp_path, [element_set("0", 0)])
        seen: list[tuple[int, int]] = []
        done = threading.Event()

        def read() -> None:
            while not done.is_set():
                catalog = CatalogStore(tmp_path).everything()
                seen.append((len(catalog), len(catalog.sets)))

        reader = threading.Thread(target=read)
        reader.start()
        for day in range(1, 20):
            add(tmp_path, [element_set(str(day), day), element_set("0", day)])
        done.set()
        reader.join()
        assert len(seen) > 3
        assert seen == sorted(seen)
        assert all(sets == 2 * objects - 1 for objects, sets in seen)


KILLED = """
import os, signal, sys
from pathlib import Path
sys.path[:0] = sys.argv[3:]
import greenzone.catalog.atomic_file as atomic_file
from element_samples import element_set, table_of
from greenzone.catalog.store_import import writing
from greenzone.catalog.manifest import ImportRecord

calls, fatal = 0, int(sys.argv[2])

def deadly(function):
    def call(*arguments, **options):
        global calls
        calls += 1
        if calls == fatal:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments, **options)
    return call

os.fsync, Path.replace, Path.unlink = map(deadly, (os.fsync, Path.replace, Path.unlink))
record = ImportRecord("t", "f", "1" * 64, 1, "sets", "2026-01-01T00:00:00Z", 0, 0, 0, 0)
with writing(Path(sys.argv[1])) as writer:
    for day in (1, 2):
        writer.add_sets([table_of([element_set("5", day), element_set("6", day)])], record)
    writer.note(record)
    writer.compact(smallest=2)
print(calls)
"""


def run_killed(folder: Path, fatal: int) -> subprocess.CompletedProcess[str]:
    root = Path(__file__).resolve().parents[2]
    paths = [str(root / "src"), str(root / "tests")]
    return subprocess.run(
        [sys.executable, "-c", KILLED, str(folder), str(fatal), *paths],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
def test_an_import_killed_anywhere_leaves_the_old_state_or_the_new(tmp_path: Path) -> None:
    """Killed before every write to the disk, rename and removal that an import makes."""
    whole = tmp_path / "whole"
    add(whole, [element_set("5")])
    points = int(run_killed(whole, 0).stdout)
    old = [("5",), *values_of(table_of([element_set("5")]), "source_row")]
    new = contents(CatalogStore(whole).everything())
    assert (points > 8, len(new)) == (True, 2 + 5)
    found = []
    for fatal in range(1, points + 1):
        folder = tmp_path / str(fatal)
        add(folder, [element_set("5")])
        assert run_killed(folder, fatal).returncode == -signal.SIGKILL
        state = contents(CatalogStore(folder).everything())
        assert state in (old, new)
        found.append(state == new)
        add(folder, [element_set("7", 3)])  # the next writer is not held up, and cleans up
        manifest = load_manifest(folder)
        assert {p.name for p in (folder / "parts").iterdir()} == {p.file for p in manifest.parts}
        assert not list(folder.glob(".manifest*"))
        assert len(CatalogStore(folder).everything().sets) == 1 + (5 if found[-1] else 1)
    assert found == sorted(found), "once new, never old again"
    assert not found[0]
    assert found[-1]
