"""factsheet.lock: what was published last, as JSON Lines; its bytes go in, records or what is wrong with them come out.

The first line names the format, the last says that nothing is cut off; the lines between are sorted, one record each.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated

import msgspec

from factsheet.diagnostics import Finding, Origin
from factsheet.mistyped import CONFLICT_MARKS

FILE = "factsheet.lock"
VERSION = 1
RULE = "bad-lock"

MOST_CHARS = 10**12  # characters; no text that is read has so many
Natural = Annotated[int, msgspec.Meta(ge=0, le=MOST_CHARS)]


class _Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="kind"):
    pass


class LockedSource(_Record, frozen=True, kw_only=True, tag="source"):
    """A stored text. `cut` says how its sentences were found, `outline` has six characters for each, in order."""

    id: str
    sha256: str
    cut: str
    outline: str = ""
    extractor: str = ""


class LockedCitation(_Record, frozen=True, kw_only=True, tag="citation"):
    """Where a quote stood: its span in code points, its sentences, and their words as far as a lock holds them.

    `number` is that of the first sentence in the outline, 0 where the outline is of another text; `hash` is of all
    the words, `words` may leave some out in the middle.
    """

    fact: str
    source: str
    quote: str
    start: Natural
    end: Natural
    number: Natural = 0
    anchors: tuple[str, ...] = ()
    hash: str = ""
    words: str


class LockedFact(_Record, frozen=True, kw_only=True, tag="fact"):
    """What a fact said, to be read, and digests of it: `statement.en`, `value`, `date`, `certainty`, `verdict`.

    `corrections` is how many corrections of it there were.
    """

    id: str
    statement: dict[str, str]
    value: str = ""
    date: str = ""
    certainty: str = "stated"
    verdict: str = ""
    withdrawn: bool = False
    formerly: tuple[str, ...] = ()
    corrections: Natural = 0
    digests: dict[str, str] = {}


class LockedSentence(_Record, frozen=True, kw_only=True, tag="sentence"):
    """An address on a source's page: how its words begin, how many characters they have, and their hash.

    The mark that ends the sentence is not among them.
    """

    source: str
    anchor: str
    begins: str
    length: Natural
    hash: str


Record = LockedSource | LockedCitation | LockedFact | LockedSentence


class Lock(msgspec.Struct, frozen=True, kw_only=True):
    """All records, found by what they are about; `lines` tells where the record of a fact stands in the file."""

    sources: Mapping[str, LockedSource] = {}
    citations: Mapping[str, tuple[LockedCitation, ...]] = {}
    facts: Mapping[str, LockedFact] = {}
    sentences: Mapping[str, tuple[LockedSentence, ...]] = {}
    lines: Mapping[str, int] = {}


class _Head(msgspec.Struct, frozen=True, tag="lock", tag_field="kind"):
    version: int


class _End(msgspec.Struct, frozen=True, tag="end", tag_field="kind"):
    pass


_decoder = msgspec.json.Decoder(_Head | _End | Record)
# The numbers of a JSON Lines file of another version may mean something else, so only its head is read.
_head_decoder = msgspec.json.Decoder(dict[str, msgspec.Raw])


def encode(lock: Lock) -> bytes:
    """The file; the same records make the same bytes."""
    lines = [_Head(VERSION), *_sorted(lock), _End()]
    return b"".join(msgspec.json.encode(line) + b"\n" for line in lines)


def _sorted(lock: Lock) -> Iterator[Record]:
    for _, citations in sorted(lock.citations.items()):
        yield from citations
    for _, fact in sorted(lock.facts.items()):
        yield fact
    for _, sentences in sorted(lock.sentences.items()):
        yield from sorted(sentences, key=lambda one: one.anchor)
    for _, source in sorted(lock.sources.items()):
        yield source


def parse(content: bytes) -> tuple[Lock | None, tuple[Finding, ...]]:
    """The lock, or what is wrong: a lock that cannot be read whole is not read at all."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, (_finding(content.count(b"\n", 0, error.start) + 1, "this line is not UTF-8", RESTORE),)
    lines = [line.rstrip("\r") for line in text.split("\n")]
    faults = tuple(_conflicts(lines)) or tuple(_head_faults(lines))
    if faults:
        return None, faults
    records, faults = _records(lines)
    return (None, faults) if faults else (_lock(records), ())


RESTORE = "restore the file from the last commit (git checkout -- factsheet.lock); never mend it by hand"


def _finding(line: int, message: str, help: str) -> Finding:
    return Finding(RULE, Origin(FILE, line, 1), message, help)


# One finding a conflict, at the line that opens it; where that line is gone, at the first mark there is.
def _conflicts(lines: list[str]) -> Iterator[Finding]:
    marked = [(number, line[:7]) for number, line in enumerate(lines, 1) if line.startswith(CONFLICT_MARKS)]
    opening = [number for number, mark in marked if mark == CONFLICT_MARKS[0]] or [number for number, _ in marked[:1]]
    help = (
        "take the lock of what is published: git checkout --ours factsheet.lock, or --theirs; "
        "the next lock is then written anew"
    )
    for number in opening:
        yield _finding(number, "a merge conflict was left in the lock", help)


def _head_faults(lines: list[str]) -> Iterator[Finding]:
    try:
        head = _head_decoder.decode(lines[0])
        kind, version = (msgspec.json.decode(head[name]) for name in ("kind", "version"))
    except (msgspec.MsgspecError, RecursionError, KeyError):
        kind, version = "", 0
    if kind != "lock" or not isinstance(version, int) or version < 1:
        yield _finding(1, "the first line does not say which version of the lock this is", RESTORE)
    elif version > VERSION:
        message = f"the lock is of version {version}, and this program reads version {VERSION}"
        yield _finding(
            1, message, "use the factsheet that wrote it, or a newer one; a lock is never written back older"
        )


def _records(lines: list[str]) -> tuple[list[tuple[int, Record]], tuple[Finding, ...]]:
    records: list[tuple[int, Record]] = []
    faults, seen, ended = [], dict[tuple[object, ...], int](), 0
    for number, line in enumerate(lines[1:], 2):
        if not line.strip():
            continue
        read = _read(line)
        if isinstance(read, str):
            faults.append(_finding(number, f"this line of the lock is damaged: {read}", RESTORE))
            continue
        if isinstance(read, _Head | _End):
            ended = number
            continue
        first = seen.setdefault(_key(read), number)
        if first != number:
            faults.append(_finding(number, f"this record stands a second time; it is first on line {first}", RESTORE))
        records.append((number, read))
    if not ended and not faults:
        faults.append(_finding(len(lines) - (not lines[-1]), "the lock breaks off after this line", RESTORE))
    return records, tuple(faults)


def _read(line: str) -> _Head | _End | Record | str:
    try:
        read = _decoder.decode(line)
    except (msgspec.MsgspecError, RecursionError) as error:
        return str(error)
    return "it begins a lock, and the lock has begun" if isinstance(read, _Head) else read


# A fact may cite the same words twice: what tells the two apart is where they stand.
def _key(record: Record) -> tuple[object, ...]:
    match record:
        case LockedSource(id=id) | LockedFact(id=id):
            return type(record), id
        case LockedSentence():
            return type(record), record.source, record.anchor
        case LockedCitation():
            return type(record), record.fact, record.source, record.quote, record.start, record.end


def _lock(records: list[tuple[int, Record]]) -> Lock:
    citations: dict[str, list[LockedCitation]] = {}
    sentences: dict[str, list[LockedSentence]] = {}
    for _, record in records:
        if isinstance(record, LockedCitation):
            citations.setdefault(record.fact, []).append(record)
        elif isinstance(record, LockedSentence):
            sentences.setdefault(record.source, []).append(record)
    return Lock(
        sources={record.id: record for _, record in records if isinstance(record, LockedSource)},
        citations={fact: tuple(all) for fact, all in citations.items()},
        facts={record.id: record for _, record in records if isinstance(record, LockedFact)},
        sentences={source: tuple(all) for source, all in sentences.items()},
        lines={record.id: number for number, record in records if isinstance(record, LockedFact)},
    )
