from __future__ import annotations

import gzip
import zlib
from functools import partial

import pytest

from factsheet.commands import unpacking
from factsheet.commands.unpacking import unpacked
from factsheet.publish import Refused

WORDS = b"words " * 50
packed = partial(gzip.compress, mtime=0)
RAW = zlib.compressobj(wbits=-15)


@pytest.mark.parametrize(
    ("how", "content"),
    [("", WORDS), ("identity", WORDS), ("gzip", packed(WORDS)), ("X-Gzip ", packed(WORDS)),
     ("gzip", packed(WORDS[:60]) + packed(WORDS[60:])), ("gzip", packed(WORDS) + b"\0\0"),
     ("deflate", zlib.compress(WORDS)), ("deflate", RAW.compress(WORDS) + RAW.flush())],
)  # fmt: skip
def test_it_is_as_it_was_before_it_was_packed(how: str, content: bytes) -> None:
    assert unpacked(content, how, "a page") == WORDS


@pytest.mark.parametrize(
    ("how", "content", "said"),
    [("br", WORDS, "packed as br"), ("gzip", WORDS, "cannot be unpacked"), ("gzip", b"", "breaks off"),
     ("gzip", packed(WORDS)[:-9], "breaks off"), ("deflate", b"\xff", "cannot be unpacked")],
)  # fmt: skip
def test_what_cannot_be_unpacked_is_said(how: str, content: bytes, said: str) -> None:
    with pytest.raises(Refused, match=said):
        unpacked(content, how, "a page")


@pytest.mark.parametrize(
    ("how", "content"),
    [
        ("gzip", packed(WORDS)),
        ("gzip", packed(WORDS[:90]) * 2),
        ("deflate", zlib.compress(WORDS)),
    ],
)
def test_there_is_a_bound(how: str, content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "LARGEST", 100)
    with pytest.raises(Refused, match="a page is larger than"):
        unpacked(content, how, "a page")
