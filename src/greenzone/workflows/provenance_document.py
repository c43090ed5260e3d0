"""Where an answer came from, as every document of an answer tells it."""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable

from greenzone.core.provenance import InputDigest

__all__ = ["Origin", "provenance_document"]


@runtime_checkable
class Origin(Protocol):
    """What every provenance has, whatever else its answer needs."""

    @property
    def version(self) -> str:
        """Of the program."""
        ...

    @property
    def command(self) -> str:
        """The call that gives the answer again."""
        ...

    @property
    def inputs(self) -> tuple[InputDigest, ...]:
        """Everything read, by name and digest."""
        ...

    @property
    def models(self) -> tuple[str, ...]:
        """What was computed with, in words."""
        ...


def provenance_document(provenance: Origin) -> dict[str, Any]:
    """Version, command, models and inputs with their digests."""
    return {
        "version": provenance.version,
        "command": provenance.command,
        "inputs": [{"name": i.name, "sha256": i.sha256} for i in provenance.inputs],
        "models": list(provenance.models),
    }
