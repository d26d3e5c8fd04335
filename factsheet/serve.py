"""Watch, rebuild, reload: builds beside the published site and serves on loopback; the one door to livereload."""

from __future__ import annotations

import errno
import logging
import socket
from collections.abc import Callable
from pathlib import Path

import livereload
from livereload.handlers import LiveReloadHandler

from factsheet import pipeline, publish, read
from factsheet.diagnostics import as_text

HOST = "127.0.0.1"
Say = Callable[[str], None]


def serve(site: Path, cache: Path, port: int, say: Say) -> int:
    """Serve until interrupted; 1 where the port is taken or the first build has nothing to show."""
    fault = _port_fault(port)
    if fault:
        say(f"error: {fault}")
        return 1
    shown = cache / "serve"
    server = livereload.Server()  # what is saved after this moment counts as a change, also during the first build
    built = rebuild(site, shown, say)
    if not built and not (shown / "index.html").is_file():
        return 1
    # By default, a save within three seconds of the last is built and never shown.
    LiveReloadHandler.DEFAULT_RELOAD_TIME = 0
    for path in read.watched(site):
        server.watch(str(path), lambda: rebuild(site, shown, say))
    # livereload sets its own level when it starts, so a filter keeps its chatter off the editor's screen.
    logging.getLogger("livereload").addFilter(lambda record: record.levelno >= logging.WARNING)
    logging.getLogger("tornado.access").setLevel(logging.ERROR)
    say(f"http://{HOST}:{port}/ shows the sheet and follows every save; Ctrl+C ends it")
    server.serve(root=str(shown), host=HOST, port=port, restart_delay=0)
    return 0


def rebuild(site: Path, shown: Path, say: Say) -> bool:
    """Build once into `shown`; what is wrong is said, and then the page there stays as it is."""
    try:
        snapshot = read.snapshot(site)
        built = pipeline.build(pipeline.Request(snapshot=snapshot, drafts=True))
        if built.judgement.diagnostics:
            templates = {f"templates/{name}": content for name, content in snapshot.theme.items()}
            say(as_text(built.judgement.diagnostics, {**templates, **snapshot.site}))
        if not built.outputs:
            say("the page stays as it was until this is mended")
            return False
        publish.publish(shown, built.outputs, (), read.manifest(shown))
    except (read.Unreadable, publish.Refused) as refused:
        say(f"error: {refused}")
        return False
    say(f"built: {built.judgement.facts} facts, {built.judgement.found} quotes found")
    return True


def _port_fault(port: int) -> str:
    try:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((HOST, port))
    except OverflowError:
        return f"{port} is not a port: ports are 0 to 65535"
    except OSError as error:
        taken = error.errno == errno.EADDRINUSE
        return f"port {port} is taken; try --port {port + 1}" if taken else f"port {port}: {error.strerror}"
    return ""
