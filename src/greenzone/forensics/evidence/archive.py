"""The one file of a bundle: a ZIP archive that has exactly one form for the same members.

Members are stored as they are, in the order of their names, without dates, comments or extra
fields, so that every byte of the file follows from the members: docs/evidence.md. A file that is
not in that form is refused, and nothing in one can unpack to more than was received. Fields after
APPNOTE.TXT 6.3.10 (PKWARE 2022), sections 4.3.7, 4.3.12 and 4.3.16.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Mapping
from typing import Final

from greenzone.core.errors import BadDataError

__all__ = ["LARGEST_BYTES", "archive_bytes", "archive_members", "require_one_form"]

LARGEST_BYTES: Final = 1 << 30
"""Of a bundle; sizes and offsets stay within 32 bits."""
_MOST_MEMBERS: Final = 20_000
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}(?:/[a-z0-9][a-z0-9._-]{0,63})?")
_LOCAL: Final = struct.Struct("<4s5H3I2H")
_CENTRAL: Final = struct.Struct("<4s6H3I5H2I")
_END: Final = struct.Struct("<4s4H2IH")
_LOCAL_MARK, _CENTRAL_MARK, _END_MARK = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_NEEDED: Final = 20
"""Version 2.0 of the format."""
_DATE: Final = 0x0021
"""1 January 1980, the first the format knows."""


def archive_bytes(members: Mapping[str, bytes]) -> bytes:
    """The archive of these members. BadDataError for names or sizes it has no place for."""
    parts, directory, offset = [], [], 0
    for name in sorted(members):
        data = members[name]
        _require_name(name)
        raw, fields = name.encode("ascii"), (zlib.crc32(data), len(data), len(data))
        local = _LOCAL.pack(_LOCAL_MARK, _NEEDED, 0, 0, 0, _DATE, *fields, len(raw), 0)
        entry = (0, 0, 0, _DATE, *fields, len(raw), 0, 0, 0, 0, 0, offset)
        directory += [_CENTRAL.pack(_CENTRAL_MARK, _NEEDED, _NEEDED, *entry), raw]
        parts += [local, raw, data]
        offset += len(local) + len(raw) + len(data)
    central, count = b"".join(directory), len(members)
    if offset + len(central) + _END.size > LARGEST_BYTES or count > _MOST_MEMBERS:
        raise BadDataError(
            f"{count:,} members of {offset:,} bytes are too much for one bundle; "
            "leave the contents of inputs out"
        )
    end = _END.pack(_END_MARK, 0, 0, count, count, len(central), offset, 0)
    return b"".join([*parts, central, end])


def archive_members(data: bytes, source: str) -> dict[str, bytes]:
    """The members of an archive by name, as far as its local headers tell.

    BadDataError for one that is no bundle, is cut off, or holds a member packed or named otherwise
    than a bundle's; call `require_one_form` for the rest of its bytes.
    """
    if not data.startswith(_LOCAL_MARK):
        raise BadDataError(f"{source}: is no evidence bundle; give a file that greenzone wrote")
    members: dict[str, bytes] = {}
    place = 0
    while data.startswith(_LOCAL_MARK, place):
        name, content, place = _member(data, place, source)
        if name in members:
            raise BadDataError(f"{source}: holds {name} twice; it is no bundle as it was written")
        members[name] = content
        if len(members) > _MOST_MEMBERS:
            raise BadDataError(f"{source}: holds more than {_MOST_MEMBERS:,} members")
    return members


def require_one_form(data: bytes, members: Mapping[str, bytes], source: str) -> None:
    """Refuse an archive whose bytes are not those that its members make; BadDataError."""
    expected = archive_bytes(members)
    if data == expected:
        return
    pairs = zip(data, expected, strict=False)
    shorter = min(len(data), len(expected))
    at = next((k for k, (found, due) in enumerate(pairs) if found != due), shorter)
    raise BadDataError(
        f"{source}: was changed after it was written: byte {at:,} of {len(data):,} is not what "
        f"its members make ({data[at : at + 1].hex() or 'none'}, not "
        f"{expected[at : at + 1].hex() or 'none'}; {len(expected):,} bytes are due)"
    )


def _member(data: bytes, place: int, source: str) -> tuple[str, bytes, int]:
    """Name, content and end of the member whose local header is at `place`."""
    if place + _LOCAL.size > len(data):
        raise _cut_off(source, len(data))
    _, _, flags, method, _, _, _, packed, size, name_length, extra = _LOCAL.unpack_from(data, place)
    begin = place + _LOCAL.size + name_length + extra
    if begin > len(data):
        raise _cut_off(source, len(data))
    raw = data[place + _LOCAL.size : place + _LOCAL.size + name_length]
    name = raw.decode("ascii", errors="replace")
    _require_name(name, source)
    if method or flags or packed != size:
        raise BadDataError(
            f"{source}: {name} is packed, and members of a bundle are stored as they are: it was "
            "not written by greenzone, or was packed again"
        )
    if begin + size > len(data):
        raise _cut_off(source, len(data))
    return name, data[begin : begin + size], begin + size


def _require_name(name: str, source: str = "bundle") -> None:
    if not _NAME.fullmatch(name):
        raise BadDataError(f"{source}: {name[:80]!r} is no name of a member of a bundle")


def _cut_off(source: str, length: int) -> BadDataError:
    return BadDataError(f"{source}: ends within a member after {length:,} bytes; get it again")
