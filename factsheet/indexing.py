"""Records of text -> the files of a search index: the only module that knows Pagefind, an extra that few sheets need.

Its program speaks over a pipe and touches no disk. Of what it makes, its own widgets are left out, and so are the texts
by which it shows what it has found: a page that lists every claim has them.
"""

from __future__ import annotations

import base64
import gzip
import html
import importlib.util
import json
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factsheet.files import Output, Unindexed
from factsheet.stages import Record

if TYPE_CHECKING:
    import subprocess

FOLDER = "pagefind/"
_BINARIES = ("pagefind_bin", "pagefind_bin_extended")
_ENTRY = "pagefind-entry.json"
_KEPT = ("pagefind.js", ".pf_meta", ".pf_index", ".pagefind")
_FRAGMENT, _MARK = ".pf_fragment", b"pagefind_dcd"  # a fragment's JSON begins after this mark


def available() -> bool:
    """Whether the extra is installed."""
    found = [name for name in _BINARIES if importlib.util.find_spec(name)]
    return bool(found) and importlib.util.find_spec("pagefind") is not None


def index(records: Sequence[Record]) -> tuple[Output, ...]:
    """An index for each language of the records, and which of its numbers is which fact; the same bytes each time."""
    messages: list[Mapping[str, Any]] = [
        {"type": "NewIndex", "config": {"keep_index_url": True}},
        *(_added(record) for record in records),
        {"type": "GetFiles", "index_id": 0},
    ]
    answers = _asked(messages)
    faults = [answer["message"] for answer in answers if answer["type"] == "Error"]
    if faults or len(answers) < len(messages):
        raise Unindexed(f"Pagefind could not index the sheet: {next(iter(faults), 'it ended before it was done')}")
    files = {one["path"]: base64.b64decode(one["content"]) for one in answers[-1]["files"]}
    kept = {path: content for path, content in files.items() if path.endswith(_KEPT)}
    kept[_ENTRY] = json.dumps(json.loads(files[_ENTRY]), sort_keys=True).encode()  # its own order differs each time
    return tuple(Output(FOLDER + path, content) for path, content in sorted({**kept, **_ids(files)}.items()))


def _added(record: Record) -> Mapping[str, Any]:
    parts = "".join(f"<p>{html.escape(text)}</p>" for text in record.texts)
    page = f'<html lang="{record.language}"><body><h1>{html.escape(record.title)}</h1>{parts}</body></html>'
    return {
        "type": "AddFile",
        "index_id": 0,
        "url": f"{record.language}/{record.id}",
        "file_path": None,
        "file_contents": page,
    }


def _ids(files: Mapping[str, bytes]) -> dict[str, bytes]:
    found: dict[str, dict[str, str]] = {}
    for path, content in files.items():
        if path.endswith(_FRAGMENT):
            number = Path(path).name.removesuffix(_FRAGMENT)
            about = json.loads(gzip.decompress(content).removeprefix(_MARK))
            found.setdefault(number.rpartition("_")[0], {})[number] = about["url"].partition("/")[2]
    return {f"{language}.json": json.dumps(ids, sort_keys=True).encode() for language, ids in found.items()}


# All is written before the last answer is read, and more than a pipe holds: so a thread of its own writes.
def _asked(messages: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    # Only large sheets need these, one of which imports asyncio.
    import subprocess  # noqa: PLC0415

    from pagefind.service import get_executable  # noqa: PLC0415

    sent = b"".join(_encoded({"message_id": n, "payload": one}) for n, one in enumerate(messages, 1))
    try:
        with subprocess.Popen(
            [str(get_executable()), "--service"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as process:
            writer = threading.Thread(target=_write, args=(process, sent))
            writer.start()
            answers = sorted(_answers(process, len(messages)), key=lambda answer: answer["message_id"])
            process.kill()
            writer.join()
    except OSError as error:
        raise Unindexed(f"Pagefind cannot be started: {error}") from error
    return [answer["payload"] for answer in answers]


def _write(process: subprocess.Popen[bytes], sent: bytes) -> None:
    if process.stdin:
        try:
            process.stdin.write(sent)
            process.stdin.flush()
        except OSError:  # it has ended; that fewer answers come says so
            return


def _answers(process: subprocess.Popen[bytes], wanted: int) -> Iterator[Mapping[str, Any]]:
    rest, seen = b"", 0
    while process.stdout and seen < wanted and (read := process.stdout.read1(1 << 20)):  # type: ignore[attr-defined]
        *done, rest = (rest + read).split(b",") if b"," in read else (rest + read,)
        yield from (json.loads(base64.b64decode(one)) for one in done if one)
        seen += len(done)


def _encoded(message: Mapping[str, Any]) -> bytes:
    return base64.b64encode(json.dumps(message).encode()) + b","
