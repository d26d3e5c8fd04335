"""An address goes in, the bytes that stand there come out; only here is the network asked.

No more time, size or redirects than a document needs; no content but documents; and no host of this machine or of its
own network, whichever name leads there, unless that is asked for.
"""

from __future__ import annotations

import http.client
import io
import ipaddress
import queue
import socket
import ssl
import threading
import time
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

import msgspec

from factsheet import __version__
from factsheet.commands import WrongArgument
from factsheet.commands.decoding import charset_of
from factsheet.commands.unpacking import bounded, unpacked
from factsheet.publish import Refused

SECONDS, REDIRECTS = 30.0, 5
TYPES = {
    "text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt", "text/markdown": ".md",
    "application/pdf": ".pdf", "application/warc": ".warc", "text/csv": ".csv",
}  # fmt: skip
# All that an address may hold stays as it is; the rest is sent as its bytes in UTF-8.
_SENT = "%/:=&?~+!$,;'@()*[]|"
_MOVED = (301, 302, 303, 307, 308)


class Fetched(msgspec.Struct, frozen=True):
    """What was sent, from which address in the end, the suffix that its type stands for, the encoding it names."""

    content: bytes
    address: str
    suffix: str
    charset: str = ""


def fetch(address: str, *, private: bool = False) -> Fetched:
    """Follow an address to its document; what is refused is said in a sentence."""
    ends, seen = time.monotonic() + SECONDS, address
    try:
        for _ in range(REDIRECTS + 1):
            answer = _ask(seen, private=private, ends=ends)
            if isinstance(answer, Fetched):
                return answer
            if seen.lower().startswith("https:") and not answer.lower().startswith("https:"):
                raise Refused(f"{address} leads from https to {answer}, which is not followed")
            seen = answer
    except TimeoutError as error:
        raise Refused(f"{seen}: nothing whole came within {SECONDS:.0f} seconds") from error
    except (OSError, http.client.HTTPException) as error:
        raise Refused(f"{seen} cannot be reached: {getattr(error, 'strerror', '') or error}") from error
    except ValueError as error:  # no port, no name of a host, no characters that may be sent
        raise WrongArgument(f"{seen!r} is no address of a document: {error}") from error
    raise Refused(f"{address} leads on more than {REDIRECTS} times")


def _ask(address: str, *, private: bool, ends: float) -> Fetched | str:
    """The document, or the address it leads on to."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None:
        raise WrongArgument(f"{address!r} is no address of a document: it begins with https:// or http:// and a host")
    connection = _connected(parts.scheme, parts.hostname, parts.port, private=private, ends=ends)
    try:
        path = quote((parts.path or "/") + (f"?{parts.query}" if parts.query else ""), safe=_SENT)
        sent = {"User-Agent": f"factsheet/{__version__}", "Accept": ", ".join(TYPES), "Accept-Encoding": "identity"}
        connection.request("GET", path, headers=sent)
        answer = connection.getresponse()
        if answer.status in _MOVED and answer.headers.get("Location"):
            return urljoin(address, str(answer.headers["Location"]))
        if answer.status != http.client.OK:
            raise Refused(f"{address} answers {answer.status} {answer.reason}")
        kind = answer.headers.get_content_type()
        if kind not in TYPES:
            raise Refused(f"{address} is {kind}; text, Markdown, HTML, PDF and WARC can be imported")
        content = unpacked(_body(address, answer), answer.headers.get("Content-Encoding", ""), address)
        return Fetched(content, address, TYPES[kind], charset_of(answer.headers.get("Content-Type", "")))
    finally:
        connection.close()


def _body(address: str, answer: http.client.HTTPResponse) -> bytes:
    content = b""
    while chunk := answer.read1(65_536):
        content = bounded(content + chunk, address)
    if answer.length:  # of the bytes that were announced
        raise Refused(f"{address} broke off before its end; try again")
    return content


def _left(ends: float) -> float:
    left = ends - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _connected(scheme: str, host: str, port: int | None, *, private: bool, ends: float) -> http.client.HTTPConnection:
    """A connection to the very address that was looked at: a name could lead elsewhere when asked a second time."""
    port = port or (443 if scheme == "https" else 80)
    places = _places(host, port, ends)
    inner = [place for place in places if not is_public(place)]
    if inner and not private:
        named = f"{host} is {inner[0]}," if host != inner[0] else f"{host} is"
        raise Refused(f"{named} on this machine or its own network; --allow-private lets it in")
    plain = _reached(places, port, ends)
    plain.settimeout(_left(ends))
    if scheme == "http":
        connection = http.client.HTTPConnection(host, port)
        connection.sock = _Timed(plain, ends)
        return connection
    context = ssl.create_default_context()
    connection = http.client.HTTPSConnection(host, port, context=context)
    connection.sock = _Timed(context.wrap_socket(plain, server_hostname=host), ends)
    return connection


def _reached(places: list[str], port: int, ends: float) -> socket.socket:
    """The first of the places that answers: a host may have an address of IPv6 that leads nowhere from here."""
    refused: OSError = OSError("it has no address")
    for place in places:
        try:
            return socket.create_connection((place, port), timeout=min(10.0, _left(ends)))
        except OSError as error:
            refused = error
    raise refused


def _places(host: str, port: int, ends: float) -> list[str]:
    """The IP addresses of a host; the system has no limit of its own to how long it looks for them."""
    answers: queue.SimpleQueue[list[Any] | Exception] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, ValueError) as error:
            answers.put(error)

    threading.Thread(target=ask, daemon=True).start()
    try:
        found = answers.get(timeout=_left(ends))
    except queue.Empty:
        raise TimeoutError from None
    if isinstance(found, Exception):
        raise found
    return [str(info[4][0]) for info in found]


class _Timed:
    """A socket as http.client uses it, with an end to all that is read and sent, however small the pieces."""

    def __init__(self, plain: socket.socket, ends: float) -> None:
        self.plain, self.ends = plain, ends

    def sendall(self, content: bytes) -> None:
        self.plain.settimeout(_left(self.ends))
        self.plain.sendall(content)

    def makefile(self, mode: str) -> io.BufferedReader:  # noqa: ARG002
        return io.BufferedReader(_Reading(self.plain, self.ends))

    def close(self) -> None:
        self.plain.close()


class _Reading(io.RawIOBase):
    """http.client closes a socket of which it still reads; until this is closed too, the socket stays open."""

    def __init__(self, plain: socket.socket, ends: float) -> None:
        self.plain, self.ends, self.stream = plain, ends, plain.makefile("rb", buffering=0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self.plain.settimeout(_left(self.ends))
        return self.stream.readinto(buffer) or 0

    def close(self) -> None:
        self.stream.close()
        super().close()


_IPV6, _NAT64 = ipaddress.ip_network("2000::/3"), ipaddress.ip_network("64:ff9b::/96")


def is_public(place: str) -> bool:
    """Whether an IP address belongs to the open internet; one that wraps another is judged by both.

    Of IPv6 only 2000::/3 is given out; what lies elsewhere is of private networks, or wraps an address of IPv4.
    """
    address = ipaddress.ip_address(place.partition("%")[0])
    if isinstance(address, ipaddress.IPv4Address):
        return address.is_global and not address.is_multicast
    if wrapped := address.ipv4_mapped or address.sixtofour:
        return is_public(str(wrapped))
    if address in _NAT64:
        return is_public(str(ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)))
    return address in _IPV6 and address.is_global
