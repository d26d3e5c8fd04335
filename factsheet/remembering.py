"""What a build leaves for the next: what it was made from, what it said, compiled templates, the system's word."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from factsheet import calling, outcome, publish, read, standing
from factsheet.digest import digest, sha256
from factsheet.files import MANIFEST, Snapshot, State
from factsheet.flags import Folders

if TYPE_CHECKING:
    from factsheet.pipeline import Built
    from factsheet.stages import Known

FACTS = "facts.msgpack"


def made_from(snapshot: Snapshot, base_url: str) -> str:
    """A digest of all that a site depends on: its files, its theme, its address and the program."""
    return digest((sorted(snapshot.site.items()), sorted(snapshot.theme.items()), base_url, read.code_digest()))


def unchanged(options: argparse.Namespace, state: State, folders: Folders) -> tuple[str, str]:
    """What a build in which nothing has changed says to the error output and to the standard one."""
    stands = f"nothing has changed: {len(state.files)} files in {outcome.shown(folders.output)} are up to date"
    said = [state.said[1] if state.said[0] else "", outcome.UNINDEXED if state.unindexed else "", stands]
    told = f"{calling.told_again(state.said[0], options.called)}\n\n" if state.said[0] else ""
    return told, "" if options.quiet else "".join(f"{text}\n" for text in said if text)


def leave(options: argparse.Namespace, folders: Folders, state: State, built: Built, before: standing.Look) -> None:
    """Keep in the cache what came of a build, with what took long; `before` is how its files were when it read them."""
    known = facts(built.known)  # meanwhile the files have come of an age at which the system's word counts
    stand = made(folders, state.files)
    state = msgspec.structs.replace(state, compiled=kept(folders, built.compiled), seen=read.descriptions(stand))
    publish.remember(folders.cache, state, known)
    record(options, state, folders, before, stand)


def made(folders: Folders, files: Iterable[str]) -> standing.Made:
    """What the system says of the files of a site that stands, its manifest with them."""
    return standing.Made(str(folders.output), (*files, MANIFEST))


def record(
    options: argparse.Namespace, state: State, folders: Folders, before: standing.Look, stand: standing.Made
) -> None:
    """Leave word by which the next build knows at once that nothing has changed; `before` is what was read."""
    if not options.lock:  # which is written in any case
        standing.record(
            str(folders.cache), options.words, read.places(folders.site), before, stand,
            publish.leftovers(folders.output), unchanged(options, state, folders),
        )  # fmt: skip


def facts(known: Known) -> dict[str, bytes]:
    """The file that keeps what has been read and looked into; digests of its content and of the program go before."""
    content = msgspec.msgpack.encode(known, order=None)
    return {FACTS: f"{sha256(content)}{read.code_digest()}".encode() + content}


def recalled(cache: Path) -> Known:
    """What an earlier build has read and looked into: nothing where that is missing, damaged, or of another program."""
    from factsheet.stages import Known

    left = read.left(cache, FACTS)
    digests, content = left[:96], memoryview(left)[96:]
    if digests != f"{sha256(content)}{read.code_digest()}".encode():
        return Known()
    try:
        return msgspec.msgpack.decode(content, type=Known)
    except msgspec.DecodeError:
        return Known()


def rows(options: argparse.Namespace, state: State, folders: Folders, *, whole: bool) -> dict[str, Any]:
    """Where facts lie in the last build's files, and what gives these; nothing for machines that have none of them."""
    return {} if options.executor or not whole else {"rows": state.rows, "left": partial(read.left, folders.output)}


def kept(folders: Folders, compiled: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """The compiled templates that the site's cache is to keep: those with templates of the site's own among them.

    Templates of ours serve every sheet, and are kept with the program.
    """
    if read.has_templates(folders.site):
        return compiled
    publish.keep_compiled(read.PACKAGE / "__pycache__", read.COMPILED, compiled)
    return {}
