"""A checkout and the names of its lock files in; out, a Python that has the locked packages.

The standard library does the work, and nothing of ours is imported: the packages may not be there yet.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# 1 and 2 are taken: the content has errors, the command line is wrong.
FAILED = 3

# A pin with an environment marker is left to pip: it concerns some machines only.
_PIN = re.compile(r"^([\w.-]+)==([\w.!+]+) \\$", re.MULTILINE)
# What pip leaves of a distribution; of one that comes as source alone older ones leave an egg.
_DISTRIBUTION = re.compile(r"(.+?)-([^-]+)(?:-py[\d.]+)?\.(?:dist|egg)-info")
_MADE_WITH = re.compile(r"^version(?:_info)? = (\d+\.\d+)", re.MULTILINE)
_PYTHON = "{}.{}".format(*sys.version_info)


def ensure(root: str | Path, *locks: str) -> None:
    """Return if the packages are importable at the locked versions; else go on as `root`/.venv's Python.

    The .venv is made or mended first where it must be. What cannot be done is said in a sentence.
    """
    files = [Path(root, lock) for lock in locks]
    venv = Path(root, ".venv")
    try:
        if _installed(files, sys.path):
            return
        inside = venv.is_dir() and venv.samefile(sys.prefix)
        if inside and _ready(venv, files):
            return
        if inside:
            # An environment is not mended from within, but by the Python it was made with.
            _restart(Path(getattr(sys, "_base_executable", sys.executable)))
        _set_up(venv, files)
        _restart(_python(venv))
    except OSError as error:
        _stop(f"{venv} cannot be set up: {error}")
    except KeyboardInterrupt:
        _stop("stopped; the next run begins the set-up again")


def _installed(locks: Iterable[Path], folders: Iterable[str]) -> bool:
    """Whether what is installed has the locked versions."""
    found = versions(folders)
    pins = (pin for lock in locks for pin in _PIN.findall(lock.read_text("utf-8")))
    return all(found.get(_plain(name)) == version for name, version in pins)


def versions(folders: Iterable[str]) -> dict[str, str]:
    """The version of the first distribution of each name in the folders, by its name in small letters and hyphens."""
    found: dict[str, str] = {}
    for folder in folders:
        # sys.path also names archives, and folders that are not there.
        with contextlib.suppress(OSError):
            for entry in os.listdir(folder or "."):  # noqa: PTH208  a Path for each entry doubles the time
                if entry.endswith("-info") and (told := _DISTRIBUTION.fullmatch(entry)):
                    found.setdefault(_plain(told[1]), told[2])
    return found


def _plain(name: str) -> str:
    """A distribution's name in the one form all its spellings share (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _ready(venv: Path, locks: Iterable[Path]) -> bool:
    return _sound(venv) and _installed(locks, [_packages(venv)])


def _sound(venv: Path) -> bool:
    """Whether the environment was finished once, for a Python like this one, and pip can mend it."""
    settings = venv / "pyvenv.cfg"
    made_with = _MADE_WITH.search(settings.read_text("utf-8")) if settings.is_file() else None
    return (
        made_with is not None
        and made_with[1] == _PYTHON
        and not _unfinished(venv).exists()
        and _python(venv).exists()
        and Path(_packages(venv), "pip").is_dir()
    )


def _python(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _packages(venv: Path) -> str:
    import sysconfig

    return sysconfig.get_path("purelib", "venv", {"base": str(venv)})


def _unfinished(venv: Path) -> Path:
    return venv / "unfinished"


def _set_up(venv: Path, locks: list[Path]) -> None:
    if _ready(venv, locks):
        return
    venv.mkdir(exist_ok=True)
    with _alone(venv / "lock"):
        if _ready(venv, locks):
            return  # another process made it while this one waited
        names = " and ".join(lock.name for lock in locks)
        mends = _sound(venv)
        task = "bringing .venv up to date with" if mends else "making .venv from"
        _say(f"{task} {names} (pinned, with hashes)")
        _unfinished(venv).touch()
        if mends:
            _install(venv, locks)
        if not mends or not _installed(locks, [_packages(venv)]):
            _make(venv)
            _install(venv, locks)
        if not _installed(locks, [_packages(venv)]):
            _stop(f"pip did not install what {names} locks")
        _unfinished(venv).unlink()


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold the file's lock, which the system lets go of however this process ends."""
    with path.open("a") as file:
        if sys.platform == "win32":
            import msvcrt

            while True:
                # Windows gives up after ten seconds, and says so with an error.
                with contextlib.suppress(OSError):
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _make(venv: Path) -> None:
    try:
        from ensurepip import version  # noqa: F401  Debian takes it out; venv fails halfway without
        from venv import create
    except ImportError:
        _stop(
            "this Python cannot make an environment: it comes without venv and ensurepip.\n"
            f"On Debian and Ubuntu: apt install python3-venv (or python{_PYTHON}-venv). Then run this again."
        )
    import shutil
    import subprocess

    for entry in venv.iterdir():
        if entry.name in ("lock", "unfinished"):
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
    try:
        create(venv, with_pip=True, symlinks=sys.platform != "win32")
    except subprocess.CalledProcessError as error:
        _stop(f"pip could not be put into {venv}: {_last_line(error.output)}")


def _install(venv: Path, locks: list[Path]) -> None:
    import subprocess

    wanted = [word for lock in locks for word in ("-r", str(lock))]
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--require-hashes"]
    pip = [str(_python(venv)), "-m", "pip", "install", *options, *wanted]
    done = subprocess.run(pip, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        _stop(
            "the packages could not be installed. Without a network they cannot be; pip's last words were:\n"
            + _last_line(done.stdout)
        )


def _last_line(output: bytes) -> str:
    return output.decode("utf-8", "replace").strip().rpartition("\n")[2]


def _restart(python: Path) -> NoReturn:
    command = [str(python), *sys.orig_argv[1:]]
    if sys.platform == "win32":
        # There, exec would return to the shell while the build still runs.
        import subprocess

        sys.exit(subprocess.run(command, check=False).returncode)
    os.execv(python, command)  # noqa: S606  no shell is wanted


def _say(sentence: str) -> None:
    """To the standard error: the standard output may be a report somebody parses."""
    sys.stderr.write(f"factsheet: {sentence}\n")
    sys.stderr.flush()


def _stop(sentence: str) -> NoReturn:
    _say(sentence)
    sys.exit(FAILED)
