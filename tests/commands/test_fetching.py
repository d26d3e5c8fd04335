"""The network as `import` meets it: a server of our own on this machine, which has to be let in."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from factsheet.commands import WrongArgument, fetching, unpacking
from factsheet.commands.fetching import Fetched, fetch, is_public
from factsheet.publish import Refused


class Answers(BaseHTTPRequestHandler):
    """/to/PATH leads on to PATH; /type/A/B is of that type; /large is; /packed/HOW is packed, /broken/HOW says so."""

    def do_GET(self) -> None:
        kind, _, rest = self.path[1:].partition("/")
        if kind == "to":
            self.send_response(302)
            self.send_header("Location", rest if "://" in rest else f"/{rest}")
            self.end_headers()
            return
        self.send_response(404 if kind == "missing" else 200)
        self.send_header("Content-Type", rest if kind == "type" else "text/plain; charset=utf-8")
        if kind in ("packed", "broken"):
            self.send_header("Content-Encoding", rest)
        self.end_headers()
        body = b"x" * 100_000 if kind == "large" else f"words at {self.path} for {self.headers['Host']}".encode()
        body = gzip.compress(b"words " * 50) if kind == "packed" else body
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is said."""


@pytest.fixture(scope="module")
def host() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@contextmanager
def served(at_once: bytes, slowly: bytes, pause: float) -> Iterator[str]:
    """A server that answers once, byte by byte from some point on."""

    def answer() -> None:
        client, _ = server.accept()
        with client, suppress(OSError):
            client.recv(4096)
            client.sendall(at_once)
            for byte in slowly:
                client.sendall(bytes([byte]))
                time.sleep(pause)

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=answer)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"
        thread.join()


@pytest.fixture
def got(host: str) -> Callable[[str], Fetched]:
    return lambda path: fetch(f"{host}{path}", private=True)


def test_a_document_comes_with_its_address_and_kind(host: str, got: Callable[[str], Fetched]) -> None:
    found = got("/article?page=2")
    assert found.content.decode() == f"words at /article?page=2 for {host.removeprefix('http://')}"
    assert (found.address, found.suffix) == (f"{host}/article?page=2", ".txt")
    assert got("/type/application/pdf").suffix == ".pdf"


def test_it_is_followed_to_where_it_leads(host: str, got: Callable[[str], Fetched]) -> None:
    assert got("/to/to/article").address == f"{host}/article"


def test_it_is_not_followed_for_ever(got: Callable[[str], Fetched]) -> None:
    with pytest.raises(Refused, match="more than 5 times"):
        got("/to" * 7 + "/article")


@pytest.mark.parametrize(
    ("path", "said"),
    [("/type/image/png", "is image/png"), ("/missing", "answers 404"), ("/type/application/zip", "can be imported")],
)
def test_what_is_no_document_is_refused(got: Callable[[str], Fetched], path: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        got(path)


def test_what_is_too_large_is_refused(got: Callable[[str], Fetched], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "LARGEST", 50_000)
    with pytest.raises(Refused, match="is larger than"):
        got("/large")


def test_what_takes_too_long_is_refused(got: Callable[[str], Fetched], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "SECONDS", 0.0)
    with pytest.raises(Refused, match="within 0 seconds"):
        got("/article")


@pytest.mark.parametrize("part", ["status", "headers", "body"])
def test_what_comes_one_byte_at_a_time_is_refused_in_time(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "SECONDS", 0.5)
    ok = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n"
    begun = {"status": b"", "headers": ok + b"X: ", "body": ok + b"\r\n"}
    with served(begun[part], b"H" * 100, 0.1) as address:
        before = time.monotonic()
        with pytest.raises(Refused, match="nothing whole came within"):
            fetch(address, private=True)
        assert time.monotonic() - before < 2


def test_a_name_that_is_looked_up_for_long_is_refused_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "SECONDS", 0.2)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: time.sleep(1))
    with pytest.raises(Refused, match="nothing whole came within"):
        fetch("http://a.example/")


def test_what_breaks_off_is_refused() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\nwords"
    with served(head, b"", 0) as address, pytest.raises(Refused, match="broke off before its end"):
        fetch(address, private=True)


def test_its_encoding_comes_with_it(host: str, got: Callable[[str], Fetched]) -> None:
    assert (got("/article").charset, got("/type/application/pdf").charset) == ("utf-8", "")


def test_this_machine_is_refused_unless_it_is_let_in(host: str) -> None:
    with pytest.raises(Refused, match="--allow-private"):
        fetch(f"{host}/article")
    with pytest.raises(Refused, match="--allow-private"):
        fetch(host.replace("127.0.0.1", "localhost"))


def leads_to(monkeypatch: pytest.MonkeyPatch, *places: str) -> None:
    """Every name leads to these places."""
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (place, 0)) for place in places]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)


def test_a_host_is_asked_at_each_of_its_addresses(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, int]] = []

    def connected(place: tuple[str, int], **_: float) -> socket.socket:
        asked.append(place)
        if place[0] != "127.0.0.1":
            raise ConnectionRefusedError
        server = socket.socket()
        server.connect(place)
        return server

    monkeypatch.setattr(socket, "create_connection", connected)
    leads_to(monkeypatch, "::1", "127.0.0.1", "127.0.0.2")
    assert fetch(f"{host}/article".replace("127.0.0.1", "a.example"), private=True).content
    assert [place for place, _ in asked] == ["::1", "127.0.0.1"]
    leads_to(monkeypatch, "93.184.216.34", "127.0.0.1")
    with pytest.raises(Refused, match=r"127\.0\.0\.1, on this machine"):
        fetch("http://a.example/")


@pytest.mark.parametrize(
    ("address", "named"),
    [("https://a.example/", "a.example"), ("https://a.example:8443/", "a.example:8443"),
     ("http://a.example/", "a.example"), ("http://a.example:443/", "a.example:443")],
)  # fmt: skip
def test_a_host_is_named_with_its_port_only_where_that_is_not_the_schemes(
    address: str, named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs = socket.socketpair()
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: ours)
    monkeypatch.setattr(ssl.SSLContext, "wrap_socket", lambda _, plain, **__: plain)
    leads_to(monkeypatch, "93.184.216.34")
    with theirs:
        theirs.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nwords")
        assert fetch(address).content == b"words"
        assert f"\r\nHost: {named}\r\n" in theirs.recv(4096).decode()


def test_nothing_at_an_address_is_said_in_a_sentence() -> None:
    with pytest.raises(Refused, match="cannot be reached"):
        fetch("http://127.0.0.1:1/", private=True)


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://a.example/", "https://", "http://me:secret@a.example/"]
)
def test_other_schemes_and_names_with_secrets_are_wrong(address: str) -> None:
    with pytest.raises(WrongArgument):
        fetch(address, private=True)


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:99999/", "http://[zz]/", "http://a" + "b" * 64 + ".example/", "http://127.0.0.1:x/"]
)
def test_an_address_that_is_none_is_said_in_a_sentence(address: str) -> None:
    with pytest.raises(WrongArgument, match="no address of a document"):
        fetch(address, private=True)


def test_letters_that_no_address_holds_are_sent_as_their_bytes(got: Callable[[str], Fetched]) -> None:
    assert b"words at /%C3%A9t%C3%A9%20un?q=%E2%82%AC&p=1%20" in got("/été un?q=€&p=1%20").content


def test_what_was_packed_unasked_is_unpacked(got: Callable[[str], Fetched], monkeypatch: pytest.MonkeyPatch) -> None:
    assert got("/packed/gzip").content == b"words " * 50
    for path, said in (("/packed/br", "packed as br"), ("/broken/gzip", "cannot be unpacked")):
        with pytest.raises(Refused, match=said):
            got(path)
    monkeypatch.setattr(unpacking, "LARGEST", 100)
    with pytest.raises(Refused, match="is larger than"):
        got("/packed/gzip")


def test_a_page_of_the_open_internet_cannot_lead_to_this_network(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "is_public", lambda place: place == "127.0.0.1")
    assert fetch(f"{host}/article").content
    inner = host.replace("127.0.0.1", "127.0.0.2")
    with pytest.raises(Refused, match=r"127\.0\.0\.2 is on this machine or its own network"):
        fetch(f"{host}/to/{inner}/article")


def test_a_page_cannot_lead_to_a_file(got: Callable[[str], Fetched]) -> None:
    with pytest.raises(WrongArgument):
        got("/to/file:///etc/passwd")


@pytest.mark.parametrize(
    "place",
    ["127.0.0.1", "10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",  # noqa: S104
     "224.0.0.1",
     "::1", "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "2002:7f00:1::", "::", "fec0::1", "ff0e::1", "2001:db8::1",
     "64:ff9b::a00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::808:808", "::7f00:1", "::ffff:0:7f00:1", "2001:0:808:808::1"],
)  # fmt: skip
def test_addresses_of_this_machine_and_its_network_are_not_public(place: str) -> None:
    assert not is_public(place)


@pytest.mark.parametrize("place", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"])
def test_others_are(place: str) -> None:
    assert is_public(place)
