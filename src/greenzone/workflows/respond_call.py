"""What a person asks of a response, as it is given: names, files and numbers, nothing read yet."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import Final

from greenzone.core.errors import UsageError
from greenzone.workflows.against_call import DEFAULT_SET_DAYS, AgainstCall

__all__ = ["DEFAULT_ASSETS", "DEFAULT_HOURS", "DEFAULT_SAMPLES", "DEFAULT_SEED", "RespondCall"]

DEFAULT_ASSETS: Final = ("iss", "tiangong")
DEFAULT_HOURS: Final = 24.0
DEFAULT_SAMPLES: Final = 100_000
DEFAULT_SEED: Final = 1


@dataclass(frozen=True, slots=True)
class RespondCall:
    """The arguments of one response. UsageError for options of `--against` without it."""

    event: str
    """A built-in event or a file."""
    assets: tuple[str, ...] = DEFAULT_ASSETS
    hours: float = DEFAULT_HOURS
    samples: int = DEFAULT_SAMPLES
    seed: int = DEFAULT_SEED
    policy: str | None = None
    """None for the one that fits the assets."""
    weather: str | None = None
    """None for the newest table there is."""
    against: str | None = None
    against_days: float = DEFAULT_SET_DAYS
    against_all: bool = False
    sizes: str | None = None

    def __post_init__(self) -> None:
        if self.against is None and (
            self.against_all or self.sizes is not None or self.against_days != DEFAULT_SET_DAYS
        ):
            raise UsageError(
                "--against-days, --against-all and --sizes are about --against CATALOG; add it"
            )

    @property
    def against_call(self) -> AgainstCall | None:
        """What to hold the cloud against."""
        if self.against is None:
            return None
        return AgainstCall(self.against, self.against_days, self.against_all, self.sizes)

    def recompute_command(self, policy: str) -> str:
        """The command that gives the same answer again."""
        words = ["greenzone", "respond", self.event]
        for asset in self.assets:
            words += ["--asset", asset]
        words += ["--hours", f"{self.hours:g}", "--samples", str(self.samples)]
        words += ["--seed", str(self.seed), "--policy", policy]
        if self.weather is not None:
            words += ["--weather", self.weather]
        if self.against is not None:
            words += ["--against", self.against, "--against-days", f"{self.against_days:g}"]
            words += ["--against-all"] if self.against_all else []
            words += [] if self.sizes is None else ["--sizes", self.sizes]
        return shlex.join(words)
