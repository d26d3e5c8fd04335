"""Two folders go in and have changed places, in one step; or the system cannot do that, and nothing has happened."""

from __future__ import annotations

import ctypes
import errno
import os
from pathlib import Path

RENAME_EXCHANGE = 2
AT_FDCWD = -100
# What a system or a file system says that cannot exchange these two: layers of containers, networks, mounts.
_NOT_HERE = (errno.ENOSYS, errno.EINVAL, errno.EXDEV, errno.EBUSY, errno.EPERM, errno.EACCES, errno.ENOTSUP)


def exchanged(one: Path, other: Path) -> bool:
    """Whether the two have changed places. renameat2 came with Linux 3.15 and glibc 2.28; Python has no door to it."""
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError, TypeError):
        return False
    paths = (os.fsencode(one), os.fsencode(other))
    if renameat2(AT_FDCWD, paths[0], AT_FDCWD, paths[1], RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _NOT_HERE:
        return False
    raise OSError(code, os.strerror(code), str(other))


def fixed(output: Path) -> bool:
    """Whether a folder cannot be moved from its place: a mount point, one that holds one, or one in a closed folder."""
    if not output.is_dir():
        return False
    closed = not os.access(output.parent, os.W_OK | os.X_OK)
    return closed or output.is_mount() or any(output == mount or output in mount.parents for mount in _mounts())


# A folder mounted on another of the same disk looks like any other, but for this list.
def _mounts() -> list[Path]:
    try:
        lines = Path("/proc/self/mountinfo").read_bytes().splitlines()
    except OSError:
        return []
    places = (line.split(b" ")[4] for line in lines if line.count(b" ") > 4)
    return [Path(os.fsdecode(place.decode("unicode_escape").encode("latin-1"))) for place in places]
