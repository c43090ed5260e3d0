"""The lifetime of a cloud that was just rebuilt: its event file goes to `workflows.lifetime`."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from greenzone.workflows.lifetime import lifetime
from greenzone.workflows.lifetime_call import LifetimeCall
from greenzone.workflows.lifetime_run import LifetimeRun
from greenzone.workflows.reconstruct_call import ReconstructCall
from greenzone.workflows.reconstruct_event import event_text
from greenzone.workflows.reconstruction_run import ReconstructionRun

__all__ = ["lifetime_of_event"]


def lifetime_of_event(run: ReconstructionRun, call: ReconstructCall, days: float) -> LifetimeRun:
    """How long the rebuilt cloud lasts, its fragments' files taken for the catalogued pieces.

    Raises what `event_text` and `lifetime` raise where the event or the air is not known.
    """
    with TemporaryDirectory() as folder:
        event = Path(folder) / "event.toml"
        event.write_text(event_text(run), encoding="utf-8")
        return lifetime(
            LifetimeCall(
                str(event),
                catalogued=call.fragments,
                days=days,
                weather=call.weather,
                seed=call.seed,
                command=call.command,
            )
        )
