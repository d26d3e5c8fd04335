"""What reading the files of a site has gathered so far: records by kind and id, their homes, the findings.

`before` are files of facts that an earlier build has read, `read` those that the next one need not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol, TypeVar

from factsheet import located
from factsheet.diagnostics import Finding, Origin
from factsheet.fields.reading import Reader
from factsheet.fields.scalars import Id
from factsheet.files import Snapshot
from factsheet.homes import AnyHome, Home
from factsheet.load.dates import in_words
from factsheet.stages import ReadFile


class Identified(Protocol):
    """A record with an id of its own."""

    @property
    def id(self) -> str: ...


R = TypeVar("R", bound=Identified)


class Gathering:
    """Local to one load; nothing outside `factsheet.load` sees it."""

    def __init__(self, snapshot: Snapshot, before: Mapping[str, ReadFile] = {}) -> None:
        self.files = snapshot.site
        self.before = before
        self.read: dict[str, ReadFile] = {}
        self.languages: tuple[str, ...] = ("en",)
        self.topics: Mapping[str, str] = {}
        self.homes: dict[tuple[str, str], AnyHome] = {}
        self.findings: list[Finding] = []

    def paths(self, folder: str, suffix: str) -> Iterator[tuple[str, str]]:
        """The files of a folder of content with this suffix, as (path, name without it), in order of name."""
        prefix = f"content/{folder}/"
        for path in sorted(self.files):
            name = path.removeprefix(prefix)
            if path != name and "/" not in name and name.endswith(suffix):
                yield path, name[: -len(suffix)]

    def parse(self, path: str) -> located.Node | None:
        """The root node of a file; its syntax findings are noted. None too for a file with nothing in it."""
        parsed = located.parse(path, self.files[path])
        self.findings += parsed.findings
        if parsed.root is None and not parsed.findings:
            self.findings.append(
                Finding("unreadable-file", Origin(path), "the file is empty", "write something or delete it")
            )
        return parsed.root

    def reader(self, path: str) -> Reader:
        """A reader whose findings come here."""
        reader = Reader(path, self.languages, in_words)
        reader.findings, reader.topics = self.findings, self.topics
        return reader

    def text(self, path: str) -> str | None:
        """A text file's content as it is, line ends and byte order mark included: offsets and digests count them."""
        content = self.files[path]
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError as error:
            self.findings.append(located.not_utf8(path, content, error))
            return None

    def named(self, path: str, name: str) -> bool:
        """Whether a file's name can be an id; a finding where it cannot."""
        fault = Id.fault(name)
        if fault:
            message = f"the file name `{name[:60]}` cannot be an id: {fault}"
            self.findings.append(Finding("bad-id", Origin(path), message, Id.mend(name)))
        return not fault

    def settle(self, kind: str, record: R, path: str, node: located.Node, cited: tuple[located.Node, ...] = ()) -> bool:
        """Note where a record lives; False, with a finding, when its id is taken."""
        return self.house(kind, record, Home(path, node, cited, self.files[path]))

    def house(self, kind: str, record: R, home: AnyHome) -> bool:
        """The same, for a record whose home is known."""
        key = (kind, record.id)
        if key not in self.homes:
            self.homes[key] = home
            return True
        at = home.origin(("id",))
        first = self.homes[key].origin(("id",))
        message = f"the {kind} `{record.id}` stands here a second time; it is first at {first}"
        self.findings.append(Finding("duplicate-id", at, message, "give one of them another id"))
        return False
