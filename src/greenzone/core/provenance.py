"""Where a result came from: everything another person needs to compute it again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

__all__ = ["InputDigest", "Provenance"]


@dataclass(frozen=True, order=True)
class InputDigest:
    """One input by the name people know it by, and the SHA-256 of its bytes in hexadecimal."""

    name: str
    sha256: str

    @classmethod
    def of(cls, name: str, data: bytes | str) -> InputDigest:
        """The digest of `data`; text is digested as UTF-8."""
        raw = data.encode() if isinstance(data, str) else data
        return cls(name, hashlib.sha256(raw).hexdigest())


@dataclass(frozen=True)
class Provenance:
    """What a result was computed with: the same of all of it gives the same result."""

    version: str
    seed: int
    samples: int
    inputs: tuple[InputDigest, ...]
    models: tuple[str, ...]
    policy: str
    command: str
