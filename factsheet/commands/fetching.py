"""An address goes in, the bytes that stand there come out; only here is the network asked.

No more time, size or redirects than a document needs; no content but documents; and no host of this machine or of its
own network, whichever name leads there, unless that is asked for.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
import zlib
from urllib.parse import quote, urljoin, urlsplit

import msgspec

from factsheet import __version__
from factsheet.commands import WrongArgument
from factsheet.publish import Refused

SECONDS, LARGEST, REDIRECTS = 30.0, 20_000_000, 5
TYPES = {
    "text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt", "text/markdown": ".md",
    "application/pdf": ".pdf", "application/warc": ".warc", "text/csv": ".csv",
}  # fmt: skip
# All that an address may hold stays as it is; the rest is sent as its bytes in UTF-8.
_SENT, _GZIP = "%/:=&?~+!$,;'@()*[]|", 31
_MOVED = (301, 302, 303, 307, 308)


class Fetched(msgspec.Struct, frozen=True):
    """What was sent, from which address in the end, and the suffix that its content type stands for."""

    content: bytes
    address: str
    suffix: str


def fetch(address: str, *, private: bool = False) -> Fetched:
    """Follow an address to its document; what is refused is said in a sentence."""
    ends, seen = time.monotonic() + SECONDS, address
    try:
        for _ in range(REDIRECTS + 1):
            answer = _ask(seen, private=private, ends=ends)
            if isinstance(answer, Fetched):
                return answer
            if seen.startswith("https:") and not answer.startswith("https:"):
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
        content = _unpacked(address, answer, _body(address, answer, connection, ends))
        return Fetched(content, address, TYPES[kind])
    finally:
        connection.close()


def _body(address: str, answer: http.client.HTTPResponse, connection: http.client.HTTPConnection, ends: float) -> bytes:
    content = b""
    while chunk := answer.read1(65_536):
        content += chunk
        if len(content) > LARGEST:
            raise Refused(f"{address} is larger than {LARGEST // 1_000_000} MB")
        _left(ends)
    return content


# Some servers pack what they send, although they were asked not to.
def _unpacked(address: str, answer: http.client.HTTPResponse, content: bytes) -> bytes:
    how = answer.headers.get("Content-Encoding", "identity").strip().lower()
    if how in ("identity", ""):
        return content
    try:
        plain = zlib.decompressobj(_GZIP).decompress(content, LARGEST + 1) if how == "gzip" else None
    except zlib.error as error:
        raise Refused(f"{address} sends what cannot be unpacked: {error}") from error
    if plain is None:
        raise Refused(f"{address} is packed as {how[:20]}, which is not read; save the page and import the file")
    if len(plain) > LARGEST:
        raise Refused(f"{address} is larger than {LARGEST // 1_000_000} MB")
    return plain


def _left(ends: float) -> float:
    left = ends - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _connected(scheme: str, host: str, port: int | None, *, private: bool, ends: float) -> http.client.HTTPConnection:
    """A connection to the very address that was looked at: a name could lead elsewhere when asked a second time."""
    port = port or (443 if scheme == "https" else 80)
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    places = [info[4][0] for info in found]
    inner = [place for place in places if not is_public(str(place))]
    if inner and not private:
        named = f"{host} is {inner[0]}," if host != inner[0] else f"{host} is"
        raise Refused(f"{named} on this machine or its own network; --allow-private lets it in")
    connection = http.client.HTTPConnection(host, port, timeout=_left(ends))
    plain = socket.create_connection((str(places[0]), port), timeout=min(10.0, _left(ends)))
    secure = ssl.create_default_context().wrap_socket(plain, server_hostname=host) if scheme == "https" else plain
    connection.sock = secure
    return connection


def is_public(place: str) -> bool:
    """Whether an IP address belongs to the open internet; one that wraps another is judged by both."""
    address = ipaddress.ip_address(place.partition("%")[0])
    wrapped = getattr(address, "ipv4_mapped", None) or getattr(address, "sixtofour", None)
    return address.is_global and not address.is_multicast and (wrapped is None or wrapped.is_global)
