"""A reconstruction as an event file for `greenzone respond`: docs/event-file.md."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, Final

from greenzone.breakup.event import Collision, Explosion
from greenzone.breakup.size import collision_law, explosion_law
from greenzone.core.errors import NotDeterminableError, UsageError
from greenzone.core.instant import format_utc
from greenzone.forensics.reconstruction.interval import STATED_SIGMAS
from greenzone.forensics.reconstruction.observed_ejection import (
    ObservedEjection,
    observed_ejection,
)
from greenzone.forensics.reconstruction.reconstruction import Reconstruction
from greenzone.messages.element_sets.tle import format_tle
from greenzone.messages.own_files.event_file import parse_event
from greenzone.messages.source_text import SourceText
from greenzone.workflows.cloud import parent_state
from greenzone.workflows.reconstruct_warnings import SETTLED_WEIGHT
from greenzone.workflows.reconstruction_run import ReconstructionRun

__all__ = ["event_text", "require_event_mass"]

_PIECES_FROM_M: Final = 0.1


def require_event_mass(mass_kg: float | None, option: str = "--event") -> None:
    """Refuse what needs the parent's mass without it, before any time is spent; UsageError."""
    if mass_kg is None:
        raise UsageError(
            f"{option} needs --mass-kg: the number of pieces follows from the parent's mass, which "
            "orbits do not tell"
        )


def event_text(run: ReconstructionRun) -> str:
    """The event file (TOML), read back and found good for `respond`.

    The epoch with its doubt, the parent's last set and mass, the likelier kind of event, and the
    velocity changes seen. Raises NotDeterminableError without a parent's path, and where `respond`
    would refuse the parent's set as too old.
    """
    event, mass_kg = run.event, run.parent_mass_kg
    if not isinstance(event, Reconstruction):
        raise NotDeterminableError(
            "an event file is",
            "the parent's path is not known and the time is good to hours only; give --parent",
        )
    require_event_mass(mass_kg)
    assert mass_kg is not None  # noqa: S101 - refused above
    cause, share = _cause(run)
    law = explosion_law(1.0) if isinstance(cause, Explosion) else collision_law(mass_kg)
    pieces = float(law.number_at_least(_PIECES_FROM_M))
    member = event.member
    seen = observed_ejection(
        event.delta_v_rtn_m_s[member], event.area_to_mass.m2_kg[member], cause, pieces
    )
    text = "\n".join(
        [
            *_head(run, event, seen),
            *_parent_lines(run, event, mass_kg),
            *_cause_lines(cause, share),
            *_velocity_lines(seen, pieces),
        ]
    )
    record = parse_event(SourceText("event.toml", text, ""))
    parent_state(record.parents[0], record.epoch, run.earth)
    return text


def _cause(run: ReconstructionRun) -> tuple[Collision | Explosion, float]:
    """Explosion or collision, whichever is likelier, and its probability."""
    explosion = sum(one.probability for one in run.hypotheses if one.name == "explosion")
    return (Explosion(), explosion) if explosion > 0.5 else (Collision(), 1.0 - explosion)


def _head(run: ReconstructionRun, event: Reconstruction, seen: ObservedEjection) -> list[str]:
    name = event.parent.name or event.parent.object_id
    weight = event.passages[0].weight
    unknowns = ["what broke it up, and the mass and speed of what hit it, if anything did"]
    if weight < SETTLED_WEIGHT:
        unknowns.append(
            f"the revolution: this one has a probability of {weight:.0%} by the fragments' orbits"
        )
    notes = [
        f"Rebuilt from the orbits of {seen.fragments} fragments by greenzone reconstruct.",
        "The velocity changes are those of catalogued fragments; pieces that fell are missing.",
    ]
    sources = {
        "epoch_utc": f"{run.provenance.command}; 90 % within {event.interval.half_width_s:.1f} s",
        "epoch_sigma_s": "the interval of 90 % over 1.645; given the revolution",
    }
    return [
        _pair("format", "greenzone-event-1"),
        _pair("name", f"Breakup of {name}"),
        _pair("epoch_utc", format_utc(event.epoch)),
        _pair("epoch_sigma_s", round(event.interval.half_width_s / STATED_SIGMAS, 3)),
        _pair("unknowns", unknowns),
        _pair("notes", notes),
        *_table("sources", sources),
    ]


def _parent_lines(run: ReconstructionRun, event: Reconstruction, mass_kg: float) -> list[str]:
    name = event.parent.name or event.parent.object_id
    lines = format_tle(replace(event.parent, name="")).rstrip("\n")
    return [
        "[[parents]]",
        _pair("name", name),
        _pair("type", run.parent_kind),
        _pair("mass_kg", mass_kg),
        f'tle = """\n{lines}\n"""',
        "",
        *_table(
            "parents.sources",
            {"mass_kg": "as given to greenzone reconstruct", "tle": run.parent_choice},
        ),
    ]


def _cause_lines(cause: Collision | Explosion, share: float) -> list[str]:
    kind = "explosion" if isinstance(cause, Explosion) else "collision"
    return [
        "[cause]",
        _pair("kind", kind),
        "",
        *_table(
            "cause.sources",
            {"kind": f"the likelier of collision and explosion: probability {share:.2f}"},
        ),
    ]


def _velocity_lines(seen: ObservedEjection, pieces: float) -> list[str]:
    fragments = f"{seen.fragments} catalogued fragments"
    return [
        "[delta_v_bias]",
        _pair("rtn_m_s", _rounded(seen.bias_rtn_m_s)),
        _pair("sigma_rtn_m_s", _rounded(seen.bias_sigma_rtn_m_s)),
        "",
        *_table(
            "delta_v_bias.sources",
            {
                "rtn_m_s": f"mean of {fragments}",
                "sigma_rtn_m_s": "standard error of that mean",
            },
        ),
        "[[delta_v_bias.alternatives]]",
        _pair("name", "no shift"),
        _pair("rtn_m_s", [0.0, 0.0, 0.0]),
        _pair("source", "pieces thrown backwards fall first: the shift may be one of survivors"),
        "",
        "[ejection]",
        _pair("speed_factor", round(seen.speed_factor, 4)),
        _pair("speed_sigma_log10", round(seen.speed_sigma_log10, 4)),
        "",
        *_table(
            "ejection.sources",
            {
                "speed_factor": f"{fragments} move {seen.observed_factor:.2f} times as fast as the "
                f"model has it; held against the model, as {seen.fragments / pieces:.0%} of the "
                f"{pieces:.0f} pieces of 10 cm and more that it gives are seen",
                "speed_sigma_log10": "the model's 0.4 and the doubt left about the factor",
            },
        ),
    ]


def _table(name: str, values: dict[str, Any]) -> list[str]:
    return [f"[{name}]", *(_pair(key, value) for key, value in values.items()), ""]


def _pair(key: str, value: Any) -> str:
    """A TOML line; texts, numbers and lists of them are written as JSON writes them."""
    text = json.dumps(value, ensure_ascii=True, allow_nan=False)
    return f"{key} = {text.replace(chr(127), '')}"


def _rounded(vector: tuple[float, float, float]) -> list[float]:
    return [round(part, 3) for part in vector]
