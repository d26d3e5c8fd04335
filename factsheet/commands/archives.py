"""The bytes of a web archive go in; one of its pages, and what else is in it, come out.

Small files can be packed to hold more than a machine has room for: all that is unpacked has a bound.
"""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from typing import IO, Any

import msgspec

from factsheet.commands import WrongArgument, extras
from factsheet.commands.dating import date
from factsheet.commands.decoding import charset_of
from factsheet.commands.unpacking import GZIPPED, LARGEST, bounded, unpacked
from factsheet.publish import Refused

WHOLE, RECORDS = 10 * LARGEST, 100_000


class Page(msgspec.Struct, frozen=True):
    """A page of HTML, the encoding it was sent with, and `others`: what of the archive was not taken."""

    address: str
    day: str
    html: bytes
    charset: str
    others: tuple[str, ...]


def page_of(content: bytes, pick: int) -> Page:
    """One of the pages that were answered with success, counted from 1; the others are named."""
    taken: tuple[str, str, bytes, str] | None = None
    pages: list[str] = []
    others: list[str] = []
    try:
        for record in _records(content):
            address = record.rec_headers.get_header("WARC-Target-URI") or ""
            if not _is_page(record):
                others.append(f"record {record.rec_type}: {address}")
                continue
            if len(pages) + 1 == pick:
                day = date(record.rec_headers.get_header("WARC-Date") or "")
                taken = (address, day, *_body(record, address))
            pages.append(address)
    except (Refused, WrongArgument):
        raise
    except Exception as error:  # warcio, gzip and zlib each have faults of their own
        if not pages:
            raise WrongArgument(f"the WARC cannot be read: {error}") from error
        others.append("the rest, which cannot be read")
    if not pages:
        raise WrongArgument("the WARC holds no page of HTML that was answered with success")
    if taken is None:
        raise WrongArgument(f"the WARC holds {len(pages)} pages of HTML, and so no --pick {pick}")
    left = [f"--pick {at}: {address}" for at, address in enumerate(pages, 1) if at != pick]
    return Page(*taken, (*left, *others))


def _records(content: bytes) -> Iterator[Any]:
    warcio = extras.needed("warcio", "a WARC", "warcio.archiveiterator")
    for number, record in enumerate(warcio.ArchiveIterator(_Bounded(_plain(content))), 1):
        if number > RECORDS:
            raise Refused(f"the WARC holds more than {RECORDS} records; take the page out of it first")
        yield record


# warcio would unpack what is packed twice, without a bound.
def _plain(content: bytes) -> IO[bytes]:
    if not content.startswith(GZIPPED):
        return io.BytesIO(content)
    file = gzip.GzipFile(fileobj=io.BytesIO(content))
    if file.peek(2).startswith(GZIPPED):
        raise WrongArgument("the WARC cannot be read: it is packed twice; unpack it once")
    return file  # type: ignore[return-value]


class _Bounded:
    """A file as warcio reads it, up to a bound."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file, self.at = file, 0

    def tell(self) -> int:
        return self.at

    def read(self, size: int = -1) -> bytes:
        piece = self.file.read(size)
        self.at += len(piece)
        if self.at > WHOLE:
            raise Refused(f"the WARC is larger than {WHOLE // 1_000_000} MB unpacked; take the page out of it first")
        return piece


def _is_page(record: Any) -> bool:
    answer = record.http_headers
    if record.rec_type != "response" or not answer:
        return False
    return bool(answer.get_statuscode() == "200" and "html" in answer.get_header("Content-Type", ""))


def _body(record: Any, address: str) -> tuple[bytes, str]:
    """The page, and the encoding that its header names. Some that archive pages unpack them and leave the header."""
    answer = record.http_headers
    how = answer.get_header("Content-Encoding", "")
    while answer.remove_header("Content-Encoding"):  # else warcio would unpack it without a bound
        pass
    sent = bounded(record.content_stream().read(LARGEST + 1), address)
    html = sent if sent.lstrip().startswith(b"<") else unpacked(sent, how, address)
    return html, charset_of(answer.get_header("Content-Type", ""))
