"""A Space-Track account: from the environment or a keyring, never shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from greenzone.catalog.sources.source_error import SourceError

__all__ = ["Credentials", "spacetrack_credentials"]

_IDENTITY = "SPACETRACK_IDENTITY"
_PASSWORD = "SPACETRACK_PASSWORD"  # noqa: S105
_SERVICE = "greenzone-spacetrack"


@dataclass(frozen=True)
class Credentials:
    """An account's identity and password; its `repr` tells neither."""

    identity: str = field(repr=False)
    password: str = field(repr=False)


def spacetrack_credentials(environment: Mapping[str, str], keyring: bool = True) -> Credentials:
    """The account of SPACETRACK_IDENTITY and SPACETRACK_PASSWORD, else the keyring's.

    The keyring holds the service `greenzone-spacetrack`; the identity may come from the
    environment with the password in the keyring. Raises SourceError saying how to give them.
    """
    identity, password = environment.get(_IDENTITY, ""), environment.get(_PASSWORD, "")
    if keyring and not (identity and password):
        identity, password = _from_keyring(identity)
    if not (identity and password):
        raise SourceError(
            f"no account for Space-Track: set {_IDENTITY} and {_PASSWORD}, or keep the password in "
            f"a keyring (install greenzone[keyring], then: keyring set {_SERVICE} NAME)"
        )
    return Credentials(identity, password)


def _from_keyring(identity: str) -> tuple[str, str]:
    """Identity and password of the keyring, empty where it has none or is not installed."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return "", ""
    try:
        found = keyring.get_credential(_SERVICE, identity or None)
    except KeyringError:
        return "", ""
    return (found.username, found.password) if found else ("", "")
