"""What is planned goes in; the files of the site come out one by one, each made when and where it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby, islice
from typing import Any, TypeVar

import msgspec

from factsheet.digest import digest
from factsheet.draw import Undrawn, draw
from factsheet.exports.data import BATCH, rowed
from factsheet.files import Held, Later, Output, Rows, Shelf, Written
from factsheet.indexing import FOLDER, index
from factsheet.load.schemas import schemas
from factsheet.plan import apart, beside, data, last
from factsheet.render import TemplateFault, Templates, Work, batch, lists_first, render, work
from factsheet.stages import Page, Plan, Site
from factsheet.workers import ALONE, Workers, spans

P = TypeVar("P", bound=Output | Written)


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """All that is to be made of a judged site.

    `keys` are those of all pages now, `before` those of the last build, whose files `left` gives and in which `rows`
    lie; `code` stands for the program. A template that makes `many` pages is flattened.
    """

    site: Site
    plan: Plan
    templates: Templates
    keys: Mapping[str, str]
    before: Mapping[str, str]
    rows: Rows
    left: Callable[[str], bytes]
    code: str
    workers: Workers
    many: int


class Making:
    """The files of a job, each made when it is asked for: a large site is never in memory whole.

    `kept` are the paths of pages that have not changed, `keys` those of all pages. `rows` say where facts lie in the
    files that have been made. What cannot be made is left out, and told by `faults`.
    """

    def __init__(self, job: Job) -> None:
        self._job = job
        self._index, indexed = _indexed(job)
        self.keys = {**job.keys, **indexed} if indexed else job.keys
        pages = dict.fromkeys(path for path, key in self.keys.items() if job.before.get(path) == key)
        self.kept = (*pages, *(path for path, page in beside(job.site) if page in pages)) if pages else ()
        self.faults: list[TemplateFault] = []
        self._places: dict[str, tuple[int, ...]] = {}

    @property
    def rows(self) -> Rows:
        return Rows(tuple(self._job.site.facts), self._places)

    def __iter__(self) -> Iterator[Output]:
        yield from self.through(Held())

    def through(self, put: Shelf[P]) -> Generator[P, None, None]:
        """The files as `put` leaves them, which is called where each is made: by a worker, if that works here."""
        paths: list[str] = []
        for one in self._all(put):
            if isinstance(one, TemplateFault):
                self.faults.append(one)
                continue
            if one.places:
                self._places[one.path] = one.places
            paths.append(one.path)
            yield one
        apart(paths)

    def _all(self, put: Shelf[P]) -> Iterator[P | TemplateFault]:
        job = self._job
        yield from _made(job, frozenset(self.kept), put)
        yield from _put((*job.plan.files, *schemas(job.site), *self._index, *_drawn(job)), put)


class _Share(msgspec.Struct, frozen=True):
    """What the workers share of what is to be made; without a shelf to `put` it on, it is handed back."""

    work: Work
    put: Shelf[Any] | None


# To make that many pages, or the data of that many facts, takes longer than to start another process.
_MANY_PAGES, _MANY_FACTS = 250, 500


def _made(job: Job, kept: frozenset[str], put: Shelf[P]) -> Iterator[P | TemplateFault]:
    site, pages = job.site, lists_first(changed(job, job.plan.pages))
    # A large sheet's pages of lists have as many rows as others have pages.
    made = work(job.templates, pages, 1 if len(site.facts) >= _MANY_PAGES else job.many)
    large = len(pages) >= _MANY_PAGES or len(site.facts) >= _MANY_FACTS
    workers = job.workers if large else ALONE
    share = _Share(made, put if workers.local else None)
    lists, elsewhere = _shared_out(workers, made)
    rows, others = _data(job, kept, put.read)
    alone = chain((batch(made, one) for one in lists), others, islice(rows, 1))
    first, meanwhile, after = (alone, _steps(site, rows), rows) if lists else ((), chain(rows, others), ())
    for some in first:
        yield from _put(some, put)
    together = chain.from_iterable
    results = _begun(together(_by_batch(workers, share, [_NO_PAGES, *some], put) for some in elsewhere))
    for some in meanwhile:
        yield from _put(some, put)
        yield from together(islice(results, _pace(workers, made, site)))
    yield from together(results)
    for some in after:
        yield from _put(some, put)


_Files = Iterator[Iterable[Output | TemplateFault]]


def _data(job: Job, kept: frozenset[str], read: Callable[[str], Iterable[bytes]]) -> tuple[_Files, _Files]:
    """Files with a row for each fact, and other data; without those that are `kept`."""

    def made(files: Iterable[Iterable[Output | Later]]) -> _Files:
        return ((_at_last(one) for one in some if one.path not in kept) for some in files)

    site = job.site
    return made(rowed(site, last(site, kept, job.rows, job.left), read)), made(data(site, job.plan))


def _steps(site: Site, rows: _Files) -> _Files:
    """The rows of all facts but the first, and not yet what is made of the files they are in, of many megabytes."""
    return islice(rows, len(site.facts) // BATCH)


# A kind of page of which there are so many batches is made by others, in so many rounds at least.
_MANY_BATCHES, _ROUNDS = 48, 28


# Who makes a list looks at all facts, and who makes the page of a topic at some here and there: each comes to hold what
# it has looked at. Of a very large sheet this process makes, by itself, what looks at all facts, kinds of which there
# are few, and the first pages of the others, by which all that are forked know what is to be learnt of these; and they
# give up what they hold some times before they have made all of a kind.
def _shared_out(workers: Workers, made: Work) -> tuple[Sequence[range], Sequence[Sequence[range]]]:
    """Batches that are made here, and those that workers make, some after others."""
    if len(made.batches) <= workers.at_once:
        return (), (made.batches,)
    here: list[range] = []
    elsewhere: list[list[range]] = []
    for _, batches in groupby(made.batches, lambda batch: made.pages[batch.start].template):
        kind = list(batches)
        first = len(kind) if len(kind) < min(workers.at_once, _MANY_BATCHES) else 1
        here += kind[:first]
        size = min(workers.at_once, len(kind)) // _ROUNDS + 1
        elsewhere += [kind[first:][some.start : some.stop] for some in spans(len(kind) - first, size)]
    return here, elsewhere


def _by_batch(
    workers: Workers, share: _Share, batches: Sequence[range], put: Shelf[P]
) -> Iterator[Iterable[P | TemplateFault]]:
    for made in workers.map(_make, share, batches):
        yield made if workers.local else _put(made, put)


def _at_last(one: Output | Later) -> Output:
    return Output(one.path, one.content) if isinstance(one, Later) else one


# Workers begin when the first result is asked for: they make pages while data are made here, of whose many megabytes
# then none pass from process to process, and which go through all facts again and again. That result is of no pages,
# so that nobody waits for the page with a row for every fact.
_NO_PAGES = range(0)


def _begun(results: Iterator[Any]) -> Iterator[Any]:
    return chain(list(islice(results, 1)), results)


def _pace(workers: Workers, made: Work, site: Site) -> int:
    """How many batches of pages to take for each of facts, so that nobody waits for what has been done to be taken.

    Data are done before the pages are, so that not all batches are taken meanwhile.
    """
    batches, steps = len(made.batches), len(site.facts) // BATCH + 1
    return batches * 3 // 4 // steps if batches > workers.at_once else 0


def _make(share: _Share, numbers: range) -> list[Any]:
    made = batch(share.work, numbers)
    return list(_put(made, share.put) if share.put else made)


def _put(made: Iterable[Output | TemplateFault], put: Shelf[P]) -> Iterator[P | TemplateFault]:
    for one in made:
        if isinstance(one, TemplateFault):
            yield one
        elif whole := put(one):
            yield whole


def changed(job: Job, pages: Sequence[Page]) -> list[Page]:
    """Those of some pages that the last build has not made as they are to be."""
    return [page for page in pages if job.before.get(page.path) != job.keys[page.path]]


def _drawn(job: Job) -> Iterator[Output | TemplateFault]:
    drawings = changed(job, job.plan.cards)
    for page, svg in zip(drawings, render(job.templates.theme, drawings, job.templates), strict=True):
        png = draw(svg) if isinstance(svg, Output) else svg
        yield TemplateFault(page.template, 0, png.reason) if isinstance(png, Undrawn) else png


# One key for all files of an index: the last build's are kept as long as its records are.
def _indexed(job: Job) -> tuple[tuple[Output, ...], dict[str, str]]:
    if not job.plan.records:
        return (), {}
    key = digest((job.plan.records, job.code))
    if kept := {path: key for path, one in job.before.items() if path.startswith(FOLDER) and one == key}:
        return (), kept
    files = index(job.plan.records)
    return files, {one.path: key for one in files}
