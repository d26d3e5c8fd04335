"""The files of content/facts go in, sections and facts come out; a file that was read before is not read again."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import msgspec

from factsheet.digest import digest
from factsheet.fields.records import ByLanguage, Field, RecordOf
from factsheet.files import Snapshot
from factsheet.homes import AnyHome, Home, Homes, KnownHome
from factsheet.load.facts import SOURCE, Items, read_fact
from factsheet.load.gathering import Gathering
from factsheet.load.sharing import share
from factsheet.model import Fact, LanguageMap, Section, Wording
from factsheet.stages import ReadFile
from factsheet.text.quantities.reading import Nouns
from factsheet.workers import ALONE, Workers, spans

FILE: RecordOf[dict[str, Any]] = RecordOf(
    "a file of facts",
    (
        Field("section", ByLanguage(), "the section's title"),
        SOURCE,
        Field("facts", Items(), "the facts", required=True),
    ),
    dict,
)


def read_facts(gathering: Gathering, known: Nouns, workers: Workers = ALONE) -> tuple[list[Section], list[Fact]]:
    """All sections and facts, in order of file and place."""
    sections: list[Section] = []
    facts: list[Fact] = []
    keys = {
        path: digest((path, gathering.files[path], gathering.languages, known))
        for path, _ in gathering.paths("facts", ".yaml")
    }
    apart = _read_apart(gathering, [path for path, key in keys.items() if key not in gathering.before], known, workers)
    for path, name in gathering.paths("facts", ".yaml"):
        key = keys[path]
        before, file = len(gathering.findings), gathering.before.get(key) or apart.get(path)
        file = _read_again(gathering, path, file, known) if file else _read_file(gathering, path, name, known)
        if file is None:
            continue
        sections.append(file.section)
        facts += file.facts
        if len(gathering.findings) == before:
            gathering.read[key] = file
            gathering.homes.update(_known_homes(gathering, path, file, known))
    return sections, facts


# To read so many bytes takes longer than to start another process.
_MUCH = 500_000


def _read_apart(gathering: Gathering, paths: Sequence[str], known: Nouns, workers: Workers) -> dict[str, ReadFile]:
    """Files in which nothing is amiss, read in other processes; whatever is amiss is told by whoever reads it here."""
    contents = {path: gathering.files[path] for path in paths}
    if workers is ALONE or sum(map(len, contents.values())) < _MUCH:
        return {}
    shared = (contents, gathering.languages, known)
    read = (one for batch in workers.map(_clean, shared, spans(len(contents), _FILES)) for one in batch)
    files = {
        path: msgspec.msgpack.decode(content, type=ReadFile)
        for path, content in zip(contents, read, strict=True)
        if content
    }
    share(fact for file in files.values() for fact in file.facts)
    return files


_FILES = 8


def _clean(shared: tuple[Mapping[str, bytes], tuple[str, ...], Nouns], batch: range) -> list[bytes]:
    """Some files as they are kept for the next build, which is the quickest way between two processes; "" for one
    with a finding.
    """
    contents, languages, known = shared
    paths = list(contents)
    alone = (_alone(paths[at], contents[paths[at]], languages, known) for at in batch)
    return [msgspec.msgpack.encode(file) if file and not gathering.findings else b"" for file, gathering in alone]


def _read_file(gathering: Gathering, path: str, name: str, known: Nouns) -> ReadFile | None:
    root = gathering.parse(path)
    if root is None or not gathering.named(path, name):
        return None
    reader = gathering.reader(path)
    gathering.homes["section", name] = Home(path, root)
    before = len(reader.findings)
    head = FILE.values(root, reader) or {}
    # Of a source that was named amiss the facts need not tell one by one that they have none.
    source = head.get("source", None if len(reader.findings) > before else "")
    title = head.get("section") or LanguageMap((Wording(_title(name), gathering.languages[0]),))
    facts: list[Fact] = []
    lines: list[int] = []
    for node in head.get("facts", ()):
        read = read_fact(node, reader, name, source, known)
        if read and gathering.settle("fact", read[0], path, node, read[1]):
            facts.append(read[0])
            lines.append(node.line)
    return ReadFile(Section(name, title), root.line, tuple(facts), tuple(lines))


def _read_again(gathering: Gathering, path: str, file: ReadFile, known: Nouns) -> ReadFile:
    """A file that was read before; a fact whose id has meanwhile been given to another is left out."""
    homes = _known_homes(gathering, path, file, known)
    section = ("section", file.section.id)
    gathering.homes[section] = homes[section]
    own = [
        (fact, line)
        for fact, line in zip(file.facts, file.lines, strict=True)
        if gathering.house("fact", fact, homes["fact", fact.id])
    ]
    return ReadFile(file.section, file.line, tuple(fact for fact, _ in own), tuple(line for _, line in own))


# The nodes of ten thousand facts are a third of what a build holds, and where nothing is amiss nobody asks for them.
def _known_homes(gathering: Gathering, path: str, file: ReadFile, known: Nouns) -> dict[tuple[str, str], KnownHome]:
    content, languages = gathering.files[path], gathering.languages
    lines = {("section", file.section.id): file.line}
    lines |= {("fact", fact.id): line for fact, line in zip(file.facts, file.lines, strict=True)}
    find = _Finder(path, zlib.compress(content, 1), languages, known)
    return {record: KnownHome(path, line, record, find) for record, line in lines.items()}


class _Finder(msgspec.Struct, frozen=True):
    path: str
    packed: bytes
    languages: tuple[str, ...]
    known: Nouns

    def __call__(self, record: tuple[str, str]) -> AnyHome:
        return _homes(self.path, self.packed, self.languages, self.known)[record]


@lru_cache(maxsize=64)
def _homes(path: str, packed: bytes, languages: tuple[str, ...], known: Nouns) -> Homes:
    """Where all that a file holds is written."""
    return _alone(path, zlib.decompress(packed), languages, known)[1].homes


def _alone(path: str, content: bytes, languages: tuple[str, ...], known: Nouns) -> tuple[ReadFile | None, Gathering]:
    """A file as if there were no other."""
    gathering = Gathering(Snapshot({path: content}, {}))
    gathering.languages = languages
    [(own, name)] = gathering.paths("facts", ".yaml")
    return _read_file(gathering, own, name, known), gathering


def _title(name: str) -> str:
    return name.replace("-", " ").capitalize()
