"""A request from this machine's browser goes in, a file of the shown site goes out; and pages are told of new ones."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado.escape import json_decode
from tornado.httputil import HTTPHeaders
from tornado.web import Application, HTTPError, RequestHandler

from factsheet.serve.building import Shown
from factsheet.serve.overlay import BARE, dressed

TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".json": "application/json", ".csv": "text/csv; charset=utf-8", ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml", ".atom": "application/atom+xml", ".svg": "image/svg+xml", ".png": "image/png",
    ".ico": "image/x-icon", ".woff2": "font/woff2", ".pdf": "application/pdf",
}  # fmt: skip
# The published site's policy would let neither the script that reloads nor its connection in.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self' {}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
PAGE = resources.files("factsheet.serve") / "page"


NOWHERE = "404.html"


def file_of(path: str) -> str:
    """The file that an address asks for, which has no slash before it."""
    return f"{path}index.html" if not path or path.endswith("/") else path


def file_at(path: str, shown: Shown) -> str:
    """The file that answers an address; one that leads nowhere has a page too."""
    name = file_of(path)
    return name if name in shown.files else NOWHERE


class Serving:
    """What is served at the moment, where its files lie, and the pages that are open."""

    def __init__(self, site: Path, port: int, editor: str, shown: Shown) -> None:
        self.site, self.editor, self.shown = site, editor, shown
        self.hosts = frozenset(f"{name}:{port}" for name in ("127.0.0.1", "localhost"))
        if port == 80:
            self.hosts |= {"127.0.0.1", "localhost"}
        self.policy = POLICY.format(" ".join(f"ws://{host}" for host in sorted(self.hosts)))
        self.pages: set[Push] = set()

    def show(self, shown: Shown) -> None:
        """Serve this from now on, and tell every open page where it differs."""
        self.shown = shown
        for page in tuple(self.pages):
            page.compare()

    def opened(self) -> frozenset[str]:
        """The files of the pages that are open."""
        return frozenset(file_of(page.path) for page in self.pages)

    def refusal(self, headers: HTTPHeaders) -> str:
        """Why a request is not from a page of ours, or ""."""
        if headers.get("Host", "") not in self.hosts:  # a foreign name that leads here: DNS rebinding
            return "this server answers to 127.0.0.1 and localhost alone"
        if "Origin" in headers and not self.ours(headers["Origin"]):
            return "this server answers its own pages alone"
        crossed = headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin")
        if crossed and headers.get("Sec-Fetch-Mode") != "navigate":
            return "this server answers its own pages alone"
        return ""

    def ours(self, origin: str) -> bool:
        """Whether a page's origin is this server."""
        return origin.removeprefix("http://") in self.hosts and origin.startswith("http://")


class Guarded(RequestHandler):
    """Answers this machine's own pages only, and never from a cache."""

    serving: Serving

    def initialize(self, serving: Serving) -> None:
        self.serving = serving

    def prepare(self) -> None:
        if refusal := self.serving.refusal(self.request.headers):
            raise HTTPError(403, reason="Forbidden", log_message=refusal)

    def set_default_headers(self) -> None:
        self.set_header("Cache-Control", "no-cache")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")
        self.clear_header("Server")

    def write_error(self, status_code: int, **more: Any) -> None:  # noqa: ARG002  tornado names it
        """One sentence, never a traceback."""
        self.set_header("Content-Type", TYPES[".txt"])
        error = more.get("exc_info", (None, None))[1]
        self.finish((getattr(error, "log_message", "") or self._reason) + "\n")


class Page(Guarded):
    """The files of the site, from memory: a path that names none of them leads nowhere, whatever it holds."""

    def get(self, path: str) -> None:
        """A Range is not honoured, as HTTP allows: a piece of a page that was added to would be another."""
        shown = self.serving.shown
        if path not in shown.files and f"{path}/index.html" in shown.files:
            self.redirect(f"/{path}/")
            return
        name = file_at(path, shown)
        if name == NOWHERE and path != NOWHERE and (path or shown.files):
            self.set_status(404)
        suffix = Path(name).suffix
        self.set_header("Content-Type", TYPES.get(suffix, "application/octet-stream"))
        self.set_header("Content-Security-Policy", self.serving.policy)
        body = shown.files.get(name, BARE)
        if suffix == ".html":
            body = dressed(body, shown.revision(name), shown, self.serving.site, self.serving.editor)
        self.finish(body)

    head = get


class Own(Guarded):
    """The overlay's style and script, and which revision is shown."""

    def get(self, name: str) -> None:
        """`name` is one of those the route lets through; a revision is that of one page."""
        shown = self.serving.shown
        self.set_header("Content-Type", TYPES.get(Path(name).suffix, TYPES[".txt"]))
        if name == "revision":
            self.finish(shown.revision(file_at(self.get_query_argument("page", "/")[1:], shown)))
        else:
            self.finish((PAGE / name).read_bytes())


class Script(Guarded, LiveReloadJSHandler):  # type: ignore[misc]
    """livereload's own script."""


class Push(Guarded, LiveReloadHandler):  # type: ignore[misc]
    """The connection over which a page is told that it has changed, in livereload's protocol."""

    path = ""
    told = Shown()

    def check_origin(self, origin: str) -> bool:
        """Of livereload itself every origin may."""
        return self.serving.ours(origin)

    def open(self, *path: str) -> None:  # noqa: ARG002
        self.told = self.serving.shown

    def on_message(self, message: str | bytes) -> None:
        """The page counts from its last greeting on, and what was built since the first has yet to be told."""
        try:
            said = json_decode(message)
            command, path = said["command"], unquote(urlsplit(said.get("url", "")).path)
        except (ValueError, TypeError, KeyError, AttributeError):
            self.close()
            return
        super().on_message(message)
        if command == "info":
            self.path = path[1:]
            self.serving.pages.add(self)
            self.compare()

    def on_close(self) -> None:
        super().on_close()
        self.serving.pages.discard(self)

    def compare(self) -> None:
        """Tell the page where it would see another thing than it was last told of."""
        told, self.told = self.told, self.serving.shown
        if told.revision(file_at(self.path, told)) != self.told.revision(file_at(self.path, self.told)):
            self.send_message({"command": "reload", "path": "index.html", "liveCSS": False})


def application(serving: Serving) -> Application:
    """Everything the server answers to; livereload's /forcereload, which any page could call, is not among it."""
    own = {"serving": serving}
    return Application(
        [
            (r"/livereload", Push, own), (r"/livereload\.js", Script, own),
            (r"/\.serve/(overlay\.css|overlay\.js|revision)", Own, own), (r"/(.*)", Page, own),
        ],
        log_function=lambda _: None,
    )  # fmt: skip
