"""Who keeps company with whom, and how unusual it is.

files ─▶ sets of each object by day ─▶ pairs ─▶ followed on the models ─▶ judged ─▶ document
"""

from __future__ import annotations

from typing import Final

import numpy as np

import greenzone
from greenzone.core.errors import NotDeterminableError
from greenzone.forensics.proximity.company import company_of_catalog
from greenzone.forensics.proximity.judgement import Judgement, judge
from greenzone.forensics.proximity.known_companions import known_companions
from greenzone.forensics.proximity.ring import ring_of
from greenzone.forensics.proximity.timeline import Timeline
from greenzone.workflows.data_tables import earth_orientation_in_use
from greenzone.workflows.proximity_call import ProximityCall
from greenzone.workflows.proximity_run import ProximityRun
from greenzone.workflows.proximity_selection import (
    asked_rows,
    proximity_window,
    require_two,
    usable_objects,
    without_orbits,
)
from greenzone.workflows.screen_inputs import CatalogInput, read_catalogs
from greenzone.workflows.screen_setting import Progress
from greenzone.workflows.screening_run import ScreenProvenance

__all__ = ["watch_proximity"]

_MODELS: Final = (
    "element sets: SGP4 (Vallado et al. 2006); TEME to GCRF by IAU 2006/2000A",
    "company: pairs within the distance for a revolution, followed every 300 s",
    "score: expected number of such pairs were nodes and phases a matter of chance",
)


def _silent(stage: str, share: float) -> None:
    """Progress that nobody watches."""


def watch_proximity(call: ProximityCall, *, progress: Progress = _silent) -> ProximityRun:
    """All pairs that keep company, judged. A GreenzoneError for what cannot be answered."""
    progress("reading", 0.0)
    read = read_catalogs(call.catalogs, call.start)
    if not len(read.catalog):
        raise NotDeterminableError("proximity is", "no element set is in the input")
    window = proximity_window(read.catalog, call)
    catalog, left_out = usable_objects(read.catalog, window)
    if not len(catalog):
        told = "; ".join(f"{entry.count} objects: {entry.reason}" for entry in left_out)
        raise NotDeterminableError("proximity is", f"no object can be followed ({told})")
    earth = earth_orientation_in_use(window.start)
    timeline = Timeline(catalog, window.start, window.duration_s, earth)
    left_out += without_orbits(timeline)
    require_two(timeline, len(read.catalog), left_out)
    asked = asked_rows(call, read.catalog, timeline, left_out)
    progress("following", 0.1)
    company = company_of_catalog(timeline, call.within_m)
    progress("judging", 0.8)
    ring, known = ring_of(timeline), known_companions()
    judgement = judge(timeline, company, ring, known, call.within_m)
    order = np.lexsort((company.minimum_range_m, -judgement.score))
    if asked is not None:
        near = np.isin(company.primary, asked) | np.isin(company.secondary, asked)
        order = order[near[order]]
    progress("done", 1.0)
    return ProximityRun(
        window=window,
        within_m=call.within_m,
        timeline=timeline,
        company=company,
        judgement=judgement,
        ring=ring,
        order=order,
        asked=asked,
        given=len(read.catalog),
        sets_given=read.sets_given,
        rows_refused=read.refused_count,
        left_out=tuple(left_out),
        warnings=tuple(_warnings(read, judgement)),
        provenance=ScreenProvenance(
            greenzone.__version__,
            call.command,
            (*read.digests, known.digest, earth.digest),
            _MODELS,
        ),
        created=call.now,
    )


def _warnings(read: CatalogInput, judgement: Judgement) -> list[str]:
    found = []
    if read.refused_count:
        first = read.refused[0]
        found.append(
            f"{read.refused_count:,} rows could not be read and are left out, the first: "
            f"{first.source_name} row {first.row}: {first.reason}"
        )
    repeated = read.sets_given - len(read.catalog.sets)
    if repeated:
        found.append(f"{repeated:,} element sets are there twice and are used once")
    if not judgement.is_determinable:
        found.append(
            f"the population is {judgement.population} objects: scores are not determinable "
            "because chance is counted from the other objects; give a whole catalog"
        )
    return found
