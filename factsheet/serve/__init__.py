"""Watch, rebuild, reload: shows the sheet on this machine as it is being written; the one door to livereload."""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tornado.httpserver import HTTPServer

from factsheet import publish, read
from factsheet.calling import WRITTEN
from factsheet.diagnostics import as_text, counted
from factsheet.serve.answering import Serving, application
from factsheet.serve.building import Shown, last_good, readied, renewals
from factsheet.serve.watching import OFTEN, SETTLE, SHARE, Pace, stamp

HOST = "127.0.0.1"
Say = Callable[[str], None]
# Once the open pages were told, they are given so long to ask and to be answered before the rest is built.
ASKED = 0.06


def serve(
    site: Path, output: Path, base_url: str, port: int, editor: str, say: Say, *,
    called: str = WRITTEN, quiet: bool = False,
) -> int:  # fmt: skip
    """Serve until interrupted; 1 where the port is taken. Port 0 is any that is free. `quiet` says problems only."""
    try:
        listening = socket.create_server((HOST, port))
        listening.setblocking(False)
    except OSError as error:
        taken = error.errno == errno.EADDRINUSE
        say(
            f"error: port {port} is taken; try --port {port + 1 if port < 65_535 else 5500}"
            if taken
            else f"error: port {port}: {error.strerror}"
        )
        return 1
    for name in ("tornado.access", "tornado.general", "tornado.application", "livereload"):
        logging.getLogger(name).addHandler(logging.NullHandler())
        logging.getLogger(name).propagate = False
    try:
        with listening:
            shown = last_good(output, read.compiled(), called)
            asyncio.run(_serve(site, shown, base_url, [listening], editor, say, quiet=quiet))
    except KeyboardInterrupt:
        return 0
    return 0


async def _serve(
    site: Path, shown: Shown, base_url: str, sockets: list[socket.socket], editor: str, say: Say, *, quiet: bool
) -> None:
    port = sockets[0].getsockname()[1]
    places = read.watched(site)
    pace = Pace(stamp(places), time.monotonic())
    serving = Serving(site, port, editor, shown)
    with ThreadPoolExecutor(1) as worker:

        async def build() -> None:
            news = renewals(serving.shown, site, base_url, serving.opened())
            last = None
            while shown := await asyncio.get_running_loop().run_in_executor(worker, next, news, None):
                serving.show(shown)
                if last is None:
                    await asyncio.sleep(ASKED)
                last = shown
            if last and (said := _said(last, quiet=quiet)):
                say(said)

        async def ready() -> None:
            serving.shown = await asyncio.get_running_loop().run_in_executor(worker, readied, serving.shown)
            if not read.has_templates(site):
                publish.keep_compiled(read.PACKAGE / "__pycache__", read.COMPILED, serving.shown.compiled)

        await build()
        server = HTTPServer(application(serving))
        server.add_sockets(sockets)
        if not quiet:
            say(f"http://{HOST}:{port}/ shows the sheet and follows every save; Ctrl+C ends it")
        await ready()
        await _follow(places, pace, build)


async def _follow(places: list[Path], pace: Pace, build: Callable[[], Awaitable[None]]) -> None:
    while True:
        began = time.monotonic()
        found = stamp(places)
        now = time.monotonic()
        if pace.look(found, now):
            pace.begin(now)
            await build()
            pace.end(time.monotonic())
        await asyncio.sleep(SETTLE if pace.waiting else max(OFTEN, SHARE * (now - began)))


def _said(shown: Shown, *, quiet: bool) -> str:
    files = shown.files_read
    judgement = shown.judgement
    problems = [as_text(judgement.diagnostics, files)] if judgement.diagnostics else []
    problems += [f"error: {shown.trouble}"] if shown.trouble else []
    if shown.kept:
        return "\n\n".join([*problems, "the page stays as it was until this is mended"])
    told = [] if quiet else [f"shown: {counted(judgement.facts, 'fact')}, {counted(judgement.found, 'quote')} found"]
    return "\n\n".join([*problems, *told])
