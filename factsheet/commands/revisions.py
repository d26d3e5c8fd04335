"""A folder and the name of a git revision go in; the files of the site as they were then come out.

Git is asked for objects alone: neither the work tree nor the index is touched, and no filter or attribute is applied.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from factsheet import read
from factsheet.commands import WrongArgument
from factsheet.standing import left_beside


def files_at(site: Path, revision: str) -> Mapping[str, bytes]:
    """What a build of that revision would have read; `revision` may be another folder with a site.yaml in it."""
    folder = Path(revision)
    if revision and (folder / "site.yaml").is_file():
        return read.snapshot(folder).site
    prefix = os.fsdecode(_git(site, "rev-parse", "--show-prefix")).rstrip("\n")
    # A name that begins with a dash must not be read as an option.
    commit = _git(
        site, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}", missing=revision
    )
    names = _listed(site, commit.decode().strip(), prefix)
    if "site.yaml" not in names:
        raise WrongArgument(f"at {revision} there is no site.yaml in {prefix or 'this folder'}")
    return dict(zip(names, _contents(site, list(names.values())), strict=True))


# Symbolic links and submodules are no files of a site.
def _listed(site: Path, commit: str, prefix: str) -> dict[str, str]:
    listing = _git(site, "ls-tree", "-r", "-z", "--full-tree", commit, "--", *(f"{prefix}{one}" for one in WANTED))
    names = {}
    for entry in listing.split(b"\0")[:-1]:
        (mode, _, object_id), path = entry[: entry.index(b"\t")].split(), entry[entry.index(b"\t") + 1 :]
        name = os.fsdecode(path).removeprefix(prefix)
        hidden = any(map(left_beside, name.split("/")))
        if mode in (b"100644", b"100755") and not hidden:
            names[name] = object_id.decode()
    return names


WANTED = (*read.SINGLE, "content")


def _contents(site: Path, objects: list[str]) -> list[bytes]:
    answer = _git(site, "cat-file", "--batch", fed="".join(f"{one}\n" for one in objects).encode())
    found, at = [], 0
    for _ in objects:
        head = answer.index(b"\n", at)
        size = int(answer[at:head].split()[2])
        found.append(answer[head + 1 : head + 1 + size])
        at = head + 1 + size + 1
    return found


def _git(site: Path, *arguments: str, missing: str | None = None, fed: bytes = b"") -> bytes:
    try:
        ran = subprocess.run(["git", "-C", str(site), *arguments], input=fed, capture_output=True, check=False)
    except FileNotFoundError as error:
        raise WrongArgument("git is not installed, and only git knows revisions; name a folder instead") from error
    if ran.returncode == 0:
        return ran.stdout
    if missing is not None:
        raise WrongArgument(
            f"{missing or 'no name'}: git knows no such revision, and no folder there holds a site.yaml"
        )
    said = ran.stderr.decode("utf-8", "replace").strip().splitlines()
    raise WrongArgument(f"git: {said[-1].removeprefix('fatal: ') if said else 'it failed without a word'}")
