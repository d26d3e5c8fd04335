"""The files of a site and what is shown of it go in; what is to be shown next comes out, whatever the files hold."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import msgspec

from factsheet import pipeline, read
from factsheet.calling import WRITTEN, advised
from factsheet.check import Judgement
from factsheet.diagnostics import Diagnostic, Level, as_text
from factsheet.digest import digest, sha256
from factsheet.files import Rows, Snapshot
from factsheet.model import Settings
from factsheet.render import MANY_PAGES
from factsheet.stages import Known, Site

NOTHING = Snapshot({}, {})
# After these a file is not there for the reader at all, and a page without its facts would only confuse.
HOLDING = ("bad-yaml", "not-utf-8")


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """What the browser gets: `files` by path, from the last content that could be shown.

    `kept` tells that they are older than the content. `facts` are the diagnostics that lie in each fact, by its id;
    `trouble` is what kept the build from ending; `ready` says that all templates are flattened; `told` stands for
    all that is laid over a page; what mends a fault is told for a program that was `called` so.
    """

    files: Mapping[str, bytes] = {}
    keys: Mapping[str, str] = {}
    compiled: Mapping[str, bytes] = {}
    known: Known = Known()
    rows: Rows = Rows()
    ready: bool = False
    settings: Settings | None = None
    snapshot: Snapshot = NOTHING
    judgement: Judgement = Judgement(())
    facts: Mapping[str, tuple[Diagnostic, ...]] = {}
    trouble: str = ""
    kept: bool = False
    told: str = ""
    called: str = WRITTEN

    def revision(self, path: str) -> str:
        """Differs whenever the browser would see another thing at this path."""
        return digest((sha256(self.files.get(path, b"")), self.told))

    @property
    def files_read(self) -> Mapping[str, bytes]:
        """The files that diagnostics speak of, by the paths they give."""
        theme = {f"templates/{name}": content for name, content in self.snapshot.theme.items()}
        return {**theme, **self.snapshot.site}


def last_good(output: Path, compiled: Mapping[str, bytes] = {}, called: str = WRITTEN) -> Shown:
    """The site as it was built last, to be shown until the first build here has something to show."""
    files = read.made(output)
    return Shown(files=files, kept=bool(files), compiled=compiled, called=called)


def renewals(before: Shown, site: Path, base_url: str, opened: Collection[str] = ()) -> Iterator[Shown]:
    """Read, judge and render: what to show meanwhile and what at last; nothing where all files are as they were."""
    try:
        snapshot = read.snapshot(site)
    except read.Unreadable as refused:
        if not (before.kept and before.trouble == str(refused)):  # else it is told already
            yield _told(before, snapshot=NOTHING, judgement=Judgement(()), facts={}, trouble=str(refused), kept=True)
        return
    if snapshot != before.snapshot:
        yield from builds(before, snapshot, base_url, opened)


def built(before: Shown, snapshot: Snapshot, base_url: str = "") -> Shown:
    """Judge and render a snapshot, faulty facts and drafts included. Nothing it does can end the server."""
    *_, last = builds(before, snapshot, base_url)
    return last


def builds(before: Shown, snapshot: Snapshot, base_url: str = "", opened: Collection[str] = ()) -> Iterator[Shown]:
    """The same, with those of the `opened` pages that have changed shown ahead of all the others."""
    request = pipeline.Request(
        snapshot=snapshot, base_url=base_url, drafts=True, faulty=True, keys=before.keys, compiled=before.compiled,
        known=before.known, many=1 if before.ready else MANY_PAGES, rows=before.rows, left=before.files.__getitem__,
    )  # fmt: skip
    try:
        planned = pipeline.planned(request)
        if isinstance(planned, pipeline.Planned) and not (_held(planned.judgement) and before.files):
            made = {one.path: one.content for one in pipeline.ahead(planned, opened)}
            if made:
                found = _found(before, snapshot, planned.job.site, planned.judgement)
                yield _told(before, **found, files={**before.files, **made}, kept=False)
        ended = planned if isinstance(planned, pipeline.Built) else pipeline.finished(planned)
    except (Exception, SystemExit) as fault:  # noqa: BLE001  a build that fails must not take the page along
        trouble = f"the build stopped on a fault of the program's own: {type(fault).__name__}: {fault}"
        yield _told(before, snapshot=snapshot, judgement=Judgement(()), facts={}, trouble=trouble, kept=True)
        return
    yield _ended(before, snapshot, ended)


def _ended(before: Shown, snapshot: Snapshot, made: pipeline.Built) -> Shown:
    found = _found(before, snapshot, made.site, made.judgement)
    if not (made.outputs or made.kept) or (_held(made.judgement) and before.files):
        return _told(before, **found, kept=True)
    files = {path: before.files[path] for path in made.kept} | {one.path: one.content for one in made.outputs}
    recalled = {"keys": made.keys, "compiled": made.compiled, "known": made.known, "rows": made.rows}
    return _told(before, **found, files=files, **recalled, kept=False)


def _held(judgement: Judgement) -> bool:
    return any(one.rule in HOLDING and one.level is Level.ERROR for one in judgement.diagnostics)


def _found(before: Shown, snapshot: Snapshot, site: Site | None, judgement: Judgement) -> dict[str, object]:
    judgement = msgspec.structs.replace(judgement, diagnostics=advised(judgement.diagnostics, before.called))
    facts = in_facts(site, judgement.diagnostics) if site else {}
    settings = site.settings if site else before.settings
    return {"snapshot": snapshot, "judgement": judgement, "trouble": "", "facts": facts, "settings": settings}


def readied(shown: Shown) -> Shown:
    """What is shown, with its templates flattened, so that later builds are quick; done while nobody waits."""
    if shown.ready or shown.settings is None:
        return shown
    request = pipeline.Request(snapshot=shown.snapshot, compiled=shown.compiled)
    return msgspec.structs.replace(shown, compiled=pipeline.prepared(request, shown.settings), ready=True)


def _told(before: Shown, **changed: object) -> Shown:
    shown = msgspec.structs.replace(before, **changed)
    said = as_text(shown.judgement.diagnostics, shown.files_read)
    return msgspec.structs.replace(shown, told=digest((said, shown.trouble, shown.kept)))


def in_facts(site: Site, diagnostics: tuple[Diagnostic, ...]) -> dict[str, tuple[Diagnostic, ...]]:
    """The diagnostics that lie between the beginning of a fact and that of the next in its file."""
    places: dict[str, list[tuple[int, str]]] = {}
    for (kind, id), home in site.homes.items():
        if kind == "fact":
            places.setdefault(home.file, []).append((home.line, id))
    starts = {file: sorted(facts) for file, facts in places.items()}
    found: dict[str, list[Diagnostic]] = {}
    for one in diagnostics:
        facts = starts.get(one.origin.file, [])
        at = bisect_right(facts, one.origin.line, key=lambda start: start[0])
        if at:
            found.setdefault(facts[at - 1][1], []).append(one)
    return {id: tuple(those) for id, those in found.items()}
