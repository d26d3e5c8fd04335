"""Packed bytes go in, plain ones come out, and never more of them than a document has."""

from __future__ import annotations

import zlib

from factsheet.publish import Refused

LARGEST = 20_000_000
GZIPPED = b"\x1f\x8b"
_GZIP, _RAW = 31, -15


def unpacked(content: bytes, how: str, named: str) -> bytes:
    """`how` is what HTTP calls the content encoding, "" or identity where there is none."""
    how = how.strip().lower()
    if how in ("identity", ""):
        return content
    if how not in ("gzip", "x-gzip", "deflate"):
        raise Refused(f"{named} is packed as {how[:20]}, which is not read; save the page and import the file")
    try:
        return _inflated(content, named) if how == "deflate" else _gunzipped(content, named)
    except zlib.error as error:
        raise Refused(f"{named} sends what cannot be unpacked: {error}") from error


def _gunzipped(content: bytes, named: str) -> bytes:
    """All members: what was packed piece by piece is read on."""
    plain, rest = _member(content, _GZIP, LARGEST + 1)
    while bounded(plain, named) and rest.startswith(GZIPPED):
        more, rest = _member(rest, _GZIP, LARGEST + 1 - len(plain))
        plain += more
    return plain


# Some senders leave away the frame that the standard asks for.
def _inflated(content: bytes, named: str) -> bytes:
    try:
        return bounded(_member(content, zlib.MAX_WBITS, LARGEST + 1)[0], named)
    except zlib.error:
        return bounded(_member(content, _RAW, LARGEST + 1)[0], named)


def _member(content: bytes, bits: int, most: int) -> tuple[bytes, bytes]:
    """What one packed piece holds, up to a bound, and what stands behind it."""
    piece = zlib.decompressobj(bits)
    plain = piece.decompress(content, most)
    if not piece.eof and len(plain) < most:
        raise zlib.error("it breaks off")
    return plain, piece.unused_data


def bounded(content: bytes, named: str) -> bytes:
    """The content, if it is no larger than a document may be; else it is `Refused`, by the name it goes by."""
    if len(content) > LARGEST:
        raise Refused(f"{named} is larger than {LARGEST // 1_000_000} MB")
    return content
