"""Builds in a process of their own that is killed, or told an error, at a chosen one of its changes to the disk."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from factsheet import cli, pipeline, read
from tests import sheets

# Loaded here, a build that is forked off need not load them, as one that runs for itself does.
LOADED = (cli, pipeline, read)
CHANGES = {
    "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.truncate", "os.utime",
    "ctypes.dlsym",  # renameat2, which exchanges the folders, is looked up just before it is called
}  # fmt: skip
# Away from the disks that are filled up.
_LOGS = tempfile.TemporaryDirectory()
LOGS = Path(_LOGS.name)
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


class Ended(NamedTuple):
    """How a build ended: its exit code (negative for a signal), all it said, how many changes it made."""

    code: int
    said: str
    changes: int = 0


def changes(version: str) -> dict[str, str]:
    """A sheet every page of which tells its version, by the title."""
    facts = "".join(
        f"  - id: fact-{number}\n    statement: The plant opened in 2019. {version * number}\n"
        "    quote: The plant opened in 2019\n"
        for number in range(1, 4)
    )
    return {"site.yaml": f"title: {version}\n", sheets.FACTS: f"source: gazette\nfacts:\n{facts}"}


def site(folder: Path, version: str) -> Path:
    return sheets.write(folder, changes(version))


def build(site: Path, *flags: str, step: Callable[[int], None] | None = None) -> Ended:
    """Build in a child; `step` is called in it with the number of each change to the disk before it is made."""
    return ended(started(site, *flags, step=step))


def started(site: Path, *flags: str, step: Callable[[int], None] | None = None) -> int:
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    pid = os.fork()
    if pid == 0:
        _child(site, flags, step)
    return pid


def ended(pid: int) -> Ended:
    _, status = os.waitpid(pid, 0)
    log, count = LOGS / f"{pid}.log", LOGS / f"{pid}.count"
    said = log.read_text("utf-8", "replace") if log.exists() else ""
    made = count.stat().st_size if count.exists() else 0
    for file in (log, count):
        file.unlink(missing_ok=True)
    return Ended(os.waitstatus_to_exitcode(status), said, made)


def _child(site: Path, flags: Sequence[str], step: Callable[[int], None] | None) -> None:
    code = 99
    try:
        log = os.open(LOGS / f"{os.getpid()}.log", os.O_WRONLY | os.O_CREAT)
        for stream in (1, 2):
            os.dup2(log, stream)
        sys.stdout = os.fdopen(1, "w", encoding="utf-8")
        sys.stderr = os.fdopen(2, "w", encoding="utf-8")
        if step:
            _watch(step)
        code = cli.main([*(flags or ("build",)), "--site", str(site)])
    except BaseException as error:  # noqa: BLE001  told to the parent, who looks for this word
        sys.stderr.write(f"Traceback: {error!r}")
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _watch(step: Callable[[int], None]) -> None:
    write, made = os.write, 0
    counter = os.open(LOGS / f"{os.getpid()}.count", os.O_WRONLY | os.O_CREAT)

    def count() -> None:
        nonlocal made
        made += 1
        write(counter, b".")
        step(made)

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        flags = arguments[2] if event == "open" else 0
        if event in CHANGES or (isinstance(flags, int) and flags & WRITING):
            count()

    def half(file: int, content: bytes) -> int:  # no event tells of a write; half of it is done when it is stopped
        if file > 2:
            write(file, content[: len(content) // 2])
            count()
            return len(content) // 2 + write(file, content[len(content) // 2 :])
        return write(file, content)

    sys.addaudithook(hook)
    os.write = half  # type: ignore[assignment]


def kill_at(number: int) -> Callable[[int], None]:
    def step(now: int) -> None:
        if now == number:
            os.kill(os.getpid(), signal.SIGKILL)

    return step


def fail_at(number: int, code: int, for_good: bool) -> Callable[[int], None]:
    """An error of the system at this change, and `for_good` at every one after it too: a disk stays full."""

    def step(now: int) -> None:
        if now == number or (for_good and now > number):
            raise OSError(code, os.strerror(code))

    return step


def killed_after(site: Path, seconds: float) -> Ended:
    pid = started(site)
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)
    return ended(pid)


class Bench:
    """A sheet built as version alpha and saved as version beta, again and again; and what either's output is."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.outputs: dict[str, dict[str, bytes]] = {}
        for version in ("beta", "alpha"):
            site(folder / version, version)
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                # In this process, so that those forked off it begin with what it has read of languages and themes.
                assert cli.main(["build", "--site", str(folder / version)]) == 0
            self.outputs[version] = sheets.files_of(folder / version / "output")

    def either(self, path: str) -> set[bytes]:
        """What a file may hold at any moment."""
        return {files[path] for files in self.outputs.values() if path in files}

    def fresh(self) -> Path:
        place = self.folder / "trial"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.folder / "alpha", place / "site", symlinks=True, copy_function=_copy)
        return site(place / "site", "beta")

    def which(self, site: Path) -> str:
        """The version that an output is whole of; what is between them, where it is of none."""
        found = sheets.files_of(site / "output")
        for version, files in self.outputs.items():
            if found == files:
                return version
        wanted = self.outputs["beta"]
        return f"mixed: {sorted(path for path in wanted if found.get(path) != wanted[path])[:5]} of {len(found)}"

    def healed(self, site: Path) -> None:
        """The next build ends well, and nothing is left over."""
        after = build(site)
        assert after.code == 0, after.said
        assert self.which(site) == "beta"
        assert sorted(path.name for path in site.iterdir()) == [".cache", "content", "output", "site.yaml"]
        left = {path.name for path in (site / ".cache").iterdir()} - {"standing"}  # which is left where times tell
        assert left == {"build.json", "facts.msgpack"}


def _copy(old: str, new: str) -> None:
    shutil.copy2(old, new)
