"""Each event of a screening as a message for others: see `workflows.encounter_message`."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from greenzone.core.errors import BadDataError, UsageError
from greenzone.core.instant import format_utc
from greenzone.workflows.encounter_message import encounter_text
from greenzone.workflows.found_encounter import EncounterSide, FoundEncounter
from greenzone.workflows.screen_objects import ScreenObjects
from greenzone.workflows.screen_risk import covariances_gcrf
from greenzone.workflows.screening_run import ScreeningRun

__all__ = ["MOST_MESSAGES", "found_encounters", "require_message_count", "write_messages"]

MOST_MESSAGES: Final = 10_000
_ORIGINATOR: Final = "GREENZONE"
_BLOCK: Final = 1_000
_NOT_IN_NAMES: Final = re.compile(r"[^0-9A-Za-z.-]+")


def require_message_count(events: int, most: int | None = None) -> None:
    """UsageError where there are more events than messages that anyone would read."""
    limit = MOST_MESSAGES if most is None else most
    if events > limit:
        raise UsageError(
            f"{events:,} events would be as many files, more than {limit:,}; give a smaller "
            "volume, --primary, fewer --hours, or --out with .parquet, .csv or .json"
        )


def write_messages(run: ScreeningRun, folder: Path) -> None:
    """Write one file an event into a new or empty folder: all of them, or none.

    Files are named by number, time and objects: `.cdm`, or `.opm` where a covariance is not known.
    """
    where = folder.absolute()
    draft = where.with_name(f".{where.name[:40]}.{os.getpid()}")
    try:
        draft.mkdir()
        for number, encounter in enumerate(found_encounters(run), start=1):
            made = encounter_text(encounter, "kvn")
            name = f"{number:05d}-{encounter.message_id}.{made.kind.lower()}"
            (draft / name).write_text(made.text, encoding="utf-8")
        if where.is_dir():
            where.rmdir()
        draft.replace(where)
    except OSError as error:
        raise BadDataError(
            f"{folder}: cannot be written ({error.strerror}); name another place"
        ) from None
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def found_encounters(run: ScreeningRun) -> Iterator[FoundEncounter]:
    """Every event with both states at TCA in GCRF and the covariances that are known."""
    events, objects = run.events, run.objects
    for begin in range(0, len(events), _BLOCK):
        some = events.take(np.arange(begin, min(begin + _BLOCK, len(events))))
        covariances = covariances_gcrf(some, run.fleet)
        for k in range(len(some)):
            tca = some.reference.plus(float(some.tca_s[k]))
            position, velocity = some.primary_position_m[k], some.primary_velocity_m_s[k]
            one, two = int(some.primary[k]), int(some.secondary[k])
            yield FoundEncounter(
                primary=_side(objects, one, position, velocity, covariances[0][k]),
                secondary=_side(
                    objects,
                    two,
                    position + some.miss_m[k],
                    velocity + some.relative_velocity_m_s[k],
                    covariances[1][k],
                ),
                tca=tca,
                frame="GCRF",
                created=run.created,
                originator=_ORIGINATOR,
                message_id=_message_id(format_utc(tca), objects, one, two),
                hbr_m=float(objects.hbr_m[one] + objects.hbr_m[two]),
            )


def _side(
    objects: ScreenObjects,
    row: int,
    position_m: np.ndarray,
    velocity_m_s: np.ndarray,
    covariance: np.ndarray,
) -> EncounterSide:
    return EncounterSide(
        designator=str(objects.key[row]),
        name=str(objects.name[row]),
        position_m=position_m,
        velocity_m_s=velocity_m_s,
        covariance=covariance if np.isfinite(covariance).all() else None,
        international_designator=str(objects.intl_designator[row]),
        object_type=str(objects.object_type[row]),
        hbr_m=float(objects.hbr_m[row]),
    )


def _message_id(utc: str, objects: ScreenObjects, one: int, two: int) -> str:
    """Time and objects, fit for a file name."""
    parts = (utc.replace(":", "").replace(".", "-"), str(objects.key[one]), str(objects.key[two]))
    return _NOT_IN_NAMES.sub("-", "-".join(parts))
