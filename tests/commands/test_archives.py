"""Web archives as small files, some of which would be large."""

from __future__ import annotations

import gzip

import pytest

from factsheet.commands import WrongArgument, archives, unpacking
from factsheet.commands.archives import page_of
from factsheet.publish import Refused

pytest.importorskip("warcio")
HTML = b"<html><p>" + b"words " * 50


def record(path: str, body: bytes, *headers: str, kind: str = "response") -> bytes:
    lines = ("HTTP/1.1 200 OK", "Content-Type: text/html; charset=koi8-r", *headers)
    answer = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://a.example/{path}\r\n"
        "WARC-Date: 2026-03-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_page_comes_with_what_is_known_of_it_and_the_others_are_named(pack: type[bytes]) -> None:
    found = page_of(pack(record("a", HTML)) + pack(record("b", b"", kind="revisit")) + pack(record("c", HTML)), 2)
    assert (found.address, found.day, found.charset) == ("https://a.example/c", "2026-03-01", "koi8-r")
    assert found.html == HTML
    assert found.others == ("--pick 1: https://a.example/a", "record revisit: https://a.example/b")


def test_a_page_may_be_packed_and_in_pieces() -> None:
    packed = gzip.compress(HTML)
    pieces = b"%x\r\n%s\r\n0\r\n\r\n" % (len(packed), packed)
    for body, headers in (
        (packed, ["Content-Encoding: gzip"]), (pieces, ["Content-Encoding: gzip", "Transfer-Encoding: chunked"]),
        (HTML, ["Content-Encoding: br"]),  # an archiver that unpacks and says so no more
    ):  # fmt: skip
        assert page_of(record("a", body, *headers), 1).html == HTML


def test_a_page_that_would_be_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "LARGEST", 1_000_000)
    bomb = gzip.compress(b"<p>" + b"a " * 5_000_000)
    with pytest.raises(Refused, match=r"a\.example/a is larger than 1 MB"):
        page_of(record("a", bomb, "Content-Encoding: gzip"), 1)
    both = record("a", bomb, "Content-Encoding: gzip") + record("b", HTML)
    assert page_of(both, 2).html == HTML, "what is not taken is not unpacked"


def test_an_archive_that_would_be_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "WHOLE", 1_000_000)
    with pytest.raises(Refused, match="larger than 1 MB unpacked"):
        page_of(gzip.compress(record("a", b"a" * 5_000_000, kind="resource") + record("b", HTML)), 1)
    with pytest.raises(WrongArgument, match="packed twice"):
        page_of(gzip.compress(gzip.compress(record("a", HTML))), 1)
    monkeypatch.setattr(archives, "RECORDS", 2)
    with pytest.raises(Refused, match="more than 2 records"):
        page_of(record("a", HTML) * 3, 1)
