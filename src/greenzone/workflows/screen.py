"""Who comes near whom: a catalog, or primaries against it, over a window of time.

files ─▶ objects with one set each ─▶ Fleet ─▶ estimate ─▶ engine ─▶ ScreeningRun ─▶ document
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

import numpy as np

import greenzone
from greenzone.core.errors import BadDataError
from greenzone.core.status import Status
from greenzone.encounters.screening.close_approaches import Screening
from greenzone.workflows.screen_call import ScreenCall
from greenzone.workflows.screen_engine import Engine, run_engine
from greenzone.workflows.screen_selection import LeftOut
from greenzone.workflows.screen_setting import Progress, ScreenSetting, prepare_screening
from greenzone.workflows.screening_run import ScreeningRun, ScreenProvenance

__all__ = ["screen_catalog"]

_MODELS: Final = (
    "element sets: SGP4 (Vallado et al. 2006); TEME to GCRF by IAU 2006/2000A",
    "ephemerides: interpolated as their messages state",
    "close approaches: zeros of the range rate of the models' own states",
)
_SEARCHED: Final = 0.03
"""Share of the work that comes before the search."""
_SHOWN: Final = 5
_NO_ANSWER: Final = {
    Status.REENTERED: "decayed: SGP4 has no state in the window",
    Status.MODEL_ERROR: "SGP4 has no answer for the element set",
    Status.OUT_OF_SPAN: "no state given within the window",
}


def _silent(stage: str, share: float) -> None:
    """Progress that nobody watches."""


def screen_catalog(
    call: ScreenCall, *, engine: Engine | None = None, progress: Progress = _silent
) -> ScreeningRun:
    """All close approaches that a call asks for; `engine` searches, unless given this process.

    Raises a GreenzoneError for input that cannot be answered, before the search is begun.
    """
    setting = prepare_screening(call, progress)
    search = engine or partial(run_engine, threads=call.threads)
    screening = search(setting.task, _searching(progress))
    left_out, warnings = _without_answer(setting, screening)
    progress("done", 1.0)
    return ScreeningRun(
        window=setting.window,
        volume=setting.task.volume,
        objects=setting.objects,
        fleet=setting.task.fleet,
        primaries=setting.task.primaries,
        radii_m=setting.task.radii_m,
        screening=screening,
        given=setting.selected.given,
        sets_given=setting.sets_given,
        rows_refused=setting.rows_refused,
        left_out=(*setting.selected.left_out, *left_out),
        warnings=(*setting.warnings, *warnings, *_unresolved(screening)),
        provenance=ScreenProvenance(greenzone.__version__, call.command, setting.inputs, _MODELS),
        created=call.now,
    )


def _searching(progress: Progress) -> Callable[[float], None]:
    """The engine's share of the work as a share of the whole."""

    def tell(share: float) -> None:
        progress("close approaches", _SEARCHED + (1.0 - _SEARCHED) * share)

    return tell


def _without_answer(
    setting: ScreenSetting, screening: Screening
) -> tuple[list[LeftOut], list[str]]:
    """Objects that had no state at any time, by reason, and a warning for primaries among them.

    BadDataError where no primary has an answer.
    """
    keys = setting.objects.key
    silent = screening.answered_s <= 0.0
    found = [
        LeftOut(_NO_ANSWER.get(Status(code), "no answer in the window"), tuple(keys[rows].tolist()))
        for code in np.unique(screening.status[silent]).tolist()
        for rows in [np.flatnonzero(silent & (screening.status == code))]
    ]
    primaries = setting.task.primaries
    if primaries is None or not silent[primaries].any():
        return found, []
    lost = keys[primaries[silent[primaries]]].tolist()
    told = f"{', '.join(lost[:_SHOWN])}: no state in the window, nothing is known of what is near"
    if len(lost) == len(primaries):
        raise BadDataError(f"primary {told}; give a newer element set, or another --start")
    return found, [f"primaries {told}; give newer element sets"]


def _unresolved(screening: Screening) -> list[str]:
    count = len(screening.unresolved)
    if not count:
        return []
    return [f"{count:,} pairs have an approach whose time did not converge: a risk not told"]
