"""The verdict of `ccsds_ndm` on a message; the only module that knows that library.

It judges grammar alone. It lets wrong values through (month 13, infinities), so others check
every value that is used.
"""

from __future__ import annotations

__all__ = ["library_complaint"]


def library_complaint(text: str) -> str:
    """Why the library refuses one KVN message, in one line; "" where it accepts it."""
    import ccsds_ndm

    try:
        ccsds_ndm.from_str(text)
    except Exception as error:
        return " ".join(str(error).split())[:300] or type(error).__name__
    except BaseException as error:  # a panic of the compiled parser is no Exception
        if type(error).__name__ != "PanicException":
            raise
        return "it breaks the library that reads it"
    return ""
