"""The stages in order and nothing else: files in memory go in, a judgement and the files of the site come out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

import msgspec

from factsheet.check import Judgement, check, unjoined
from factsheet.diagnostics import Diagnostic, Finding, Level, Origin, has_errors, in_order
from factsheet.digest import digest
from factsheet.draw import Undrawn, draw
from factsheet.exports.rows import Last, nothing
from factsheet.files import Outcome, Output, Rows, Snapshot, Written
from factsheet.indexing import FOLDER, index
from factsheet.load import load
from factsheet.load.schemas import schemas
from factsheet.model import Settings
from factsheet.passages import recalled
from factsheet.plan import DATA, apart, data, last, plan
from factsheet.render import MANY, TemplateFault, Templates, Theme, Work, batch, render, work
from factsheet.resolve import looked_into, resolve
from factsheet.stages import Corpus, Known, Page, Plan, ReadFile, Site
from factsheet.theming import themed
from factsheet.trial import most_tried, try_out
from factsheet.workers import ALONE, Workers

CARDS = ("cards/", "strings/", "parts.html")  # what a card is made from, beside the tokens of its theme
MOST_LISTED = 500  # facts whose words the search page can hold; beyond, an index does, where one can be made


P = TypeVar("P", bound=Output | Written)


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """What to build from. `keys` are the pages of the last build; `code` stands for the program that makes pages.

    `most_tried` is how many facts the self-test may try, `trials` are the outcomes of the last one; `known` is what
    that build of the same program has looked into; `compiled` are the templates that it made ready; `rows` lie in its
    files, which `left` gives; `workers` do what can be done in many places at once. `indexes`: whether what makes
    search indexes is at hand. A template that makes `many` pages is flattened.
    """

    snapshot: Snapshot
    base_url: str = ""
    drafts: bool = False
    faulty: bool = False
    keys: Mapping[str, str] = {}
    code: str = ""
    trials: Mapping[str, Outcome] = {}
    most_tried: int = 0
    indexes: bool = False
    compiled: Mapping[str, bytes] = {}
    known: Known = Known()
    rows: Rows = Rows()
    left: Callable[[str], bytes] = nothing
    workers: Workers = ALONE
    many: int = MANY


class Built(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome: `outputs` to write, pages to keep as they are (`kept`); and every page's key, what has been `known`
    of each fact, where the `rows` of facts lie and the compiled templates for the next build.
    """

    judgement: Judgement
    site: Site | None = None
    outputs: tuple[Output, ...] = ()
    kept: tuple[str, ...] = ()
    keys: Mapping[str, str] = {}
    compiled: Mapping[str, bytes] = {}
    known: Known = Known()
    rows: Rows = Rows()


def judge(request: Request) -> tuple[Site | None, Judgement]:
    """Read and judge, and render nothing."""
    site, judgement, _ = _judged(request, leading=False)
    return site, judgement


def _judged(request: Request, *, leading: bool) -> tuple[Site | None, Judgement, Mapping[str, ReadFile]]:
    loaded = load(request.snapshot, request.known.files, request.workers)
    if loaded.corpus is None:
        return None, unjoined(loaded.findings), {}
    corpus = _addressed(loaded.corpus, request.base_url)
    drafts, workers, known = request.drafts, request.workers, request.known
    site = resolve(corpus, drafts=drafts, leading=leading, workers=workers, before=known)
    return site, check(site, loaded.findings, workers, known.facts), loaded.files


class Planned(msgspec.Struct, frozen=True, kw_only=True):
    """A judged site and all that is to be made of it; nothing is made yet. `files` are those that have been read."""

    request: Request
    site: Site
    judgement: Judgement
    theme: Theme
    plan: Plan
    keys: Mapping[str, str]
    templates: Templates
    files: Mapping[str, ReadFile]


def build(request: Request) -> Built:
    """Everything but reading and writing. Errors leave `outputs` empty, unless `faulty` sites are to be shown."""
    made = planned(request)
    return made if isinstance(made, Built) else finished(made)


def planned(request: Request) -> Planned | Built:
    """Everything up to where the first file is made; built already where there is none to make."""
    site, judgement, files = _judged(request, leading=True)
    if site is None or (has_errors(judgement.diagnostics) and not request.faulty):
        return Built(judgement=judgement, site=site)
    if most := most_tried(site, request.most_tried):
        trial = try_out(site, request.trials, request.code, most, request.workers)
        site = msgspec.structs.replace(site, trial=trial)
    if request.indexes and wants_index(site):
        site = msgspec.structs.replace(site, indexed=True)
    theme, faults = themed(request.snapshot.theme, site.settings)
    if faults:
        return Built(judgement=_with(judgement, faults), site=site)
    made = plan(site, request.snapshot.theme)
    return Planned(
        request=request, site=site, judgement=judgement, theme=theme, plan=made,
        keys=_keys(made, request, theme.tokens), templates=Templates(theme, request.compiled, request.code),
        files=files,
    )  # fmt: skip


def wants_index(site: Site) -> bool:
    """Whether the site has more facts than a search page can list, and asks for an index."""
    return site.settings.search == "index" and len(site.facts) > MOST_LISTED


def ahead(planned: Planned, paths: Collection[str]) -> tuple[Output, ...]:
    """Those of some pages that have changed, with the assets, for whoever waits; what cannot be made is left out."""
    wanted = [page for page in _changed(planned, planned.plan.pages) if page.path in paths]
    made = render(planned.theme, wanted, planned.templates, many=planned.request.many)
    pages = tuple(one for one in made if isinstance(one, Output))
    return (*pages, *planned.plan.files) if pages else ()


def finished(planned: Planned) -> Built:
    """All files of the site in memory: what has changed is made, what has not is kept."""
    making = Making(planned)
    outputs = tuple(making)
    return making.ended(outputs)


class Making:
    """The files of a planned site, each made when it is asked for: a large site is never in memory whole.

    `kept` are the paths of pages that have not changed. What cannot be made is left out, and told by `faults`.
    """

    def __init__(self, planned: Planned) -> None:
        self._planned = planned
        self._index, indexed = _indexed(planned.plan, planned.request)
        self._keys = {**planned.keys, **indexed}
        pages = dict.fromkeys(path for path, key in self._keys.items() if planned.request.keys.get(path) == key)
        self.kept = (*pages, *(path for path, page in planned.plan.beside.items() if page in pages))
        self.faults: list[Finding] = []
        self._places: dict[str, tuple[int, ...]] = {}

    def __iter__(self) -> Iterator[Output]:
        yield from self.through(_as_it_is)

    def through(self, put: Callable[[Output], P]) -> Generator[P, None, None]:
        """The files as `put` leaves them, which is called where each is made: by a worker, if that works here."""
        paths: list[str] = []
        for one in self._all(put):
            if isinstance(one, TemplateFault):
                self.faults.append(_template_fault(one))
                continue
            if one.places:
                self._places[one.path] = one.places
            paths.append(one.path)
            yield one
        apart(paths)

    def _all(self, put: Callable[[Output], P]) -> Iterator[P | TemplateFault]:
        planned = self._planned
        yield from _made(planned, frozenset(self.kept), put)
        drawn = _drawn(planned.theme, _changed(planned, planned.plan.cards), planned.templates)
        for one in (*planned.plan.files, *schemas(planned.site), *self._index, *drawn):
            yield one if isinstance(one, TemplateFault) else put(one)

    def ended(self, outputs: tuple[Output, ...] = ()) -> Built:
        """What came of it, once all files have been made."""
        planned = self._planned
        if self.faults:
            return Built(judgement=_with(planned.judgement, self.faults), site=planned.site)
        return Built(
            judgement=planned.judgement, site=planned.site, outputs=outputs, kept=self.kept, keys=self._keys,
            compiled=planned.templates.stored(), rows=Rows(tuple(planned.site.facts), self._places),
            known=Known(planned.files, looked_into(planned.site, planned.judgement.passed), *recalled(planned.site)),
        )  # fmt: skip


class _Share(msgspec.Struct, frozen=True):
    """What the workers share of what is to be made."""

    site: Site
    plan: Plan
    work: Work
    kept: frozenset[str]
    last: Last
    put: Callable[[Output], Any]


# To make that many pages, or the data of that many facts, takes longer than to start another process.
_MANY_FACTS = 500


def _made(planned: Planned, kept: frozenset[str], put: Callable[[Output], P]) -> Iterator[P | TemplateFault]:
    request, site = planned.request, planned.site
    # A large sheet's pages of lists have as many rows as others have pages.
    many = 1 if len(site.facts) >= request.many else request.many
    made = work(planned.templates, _changed(planned, planned.plan.pages), many)
    large = len(made.pages) >= request.many or len(site.facts) >= _MANY_FACTS
    workers = request.workers if large else ALONE
    there, here = (put, _as_it_is) if workers.local else (_as_it_is, put)
    share = _Share(site, planned.plan, made, kept, last(site, kept, request.rows, request.left), there)
    for outputs in workers.map(_make, share, [*DATA, *made.batches]):
        yield from (one if isinstance(one, TemplateFault) else here(one) for one in outputs)


def _make(share: _Share, task: int | range) -> list[Any]:
    made: Iterable[Output | TemplateFault]
    if isinstance(task, range):
        made = batch(share.work, task)
    else:
        made = data(share.site, share.plan, task, share.kept, share.last)
    return [one if isinstance(one, TemplateFault) else share.put(one) for one in made]


def _as_it_is(one: Any) -> Any:
    return one


def _changed(planned: Planned, pages: Sequence[Page]) -> list[Page]:
    before, keys = planned.request.keys, planned.keys
    return [page for page in pages if before.get(page.path) != keys[page.path]]


def prepared(request: Request, settings: Settings) -> dict[str, bytes]:
    """All templates flattened and compiled, for whoever builds again and again and waits for each build."""
    theme, _ = themed(request.snapshot.theme, settings)
    templates = Templates(theme, request.compiled, request.code)
    names = [name for name in theme.templates if name.endswith(".html")]
    templates.compile((name, language) for language in theme.strings for name in names)
    return templates.stored()


def _drawn(theme: Theme, drawings: Sequence[Page], templates: Templates) -> Iterator[Output | TemplateFault]:
    for page, svg in zip(drawings, render(theme, drawings, templates), strict=True):
        png = draw(svg) if isinstance(svg, Output) else svg
        yield TemplateFault(page.template, 0, png.reason) if isinstance(png, Undrawn) else png


# One key for all files of an index: the last build's are kept as long as its records are.
def _indexed(planned: Plan, request: Request) -> tuple[tuple[Output, ...], dict[str, str]]:
    if not planned.records:
        return (), {}
    key = digest((planned.records, request.code))
    if kept := {path: key for path, one in request.keys.items() if path.startswith(FOLDER) and one == key}:
        return (), kept
    files = index(planned.records)
    return files, {one.path: key for one in files}


def _addressed(corpus: Corpus, base_url: str) -> Corpus:
    address = base_url or corpus.settings.base_url
    with_slash = address if not address or address.endswith("/") else address + "/"
    settings = msgspec.structs.replace(corpus.settings, base_url=with_slash)
    return msgspec.structs.replace(corpus, settings=settings)


def _keys(planned: Plan, request: Request, tokens: Mapping[str, str]) -> dict[str, str]:
    files = sorted(request.snapshot.theme.items())
    theme, drawn = digest(files), digest((tokens, [one for one in files if one[0].startswith(CARDS)]))
    pages = {page.path: digest((page.template, page.basis, theme, request.code)) for page in planned.pages}
    # To draw costs a hundred times what a page does: a card is kept while what it is made from is.
    return pages | {page.path: digest((page.template, page.basis, drawn, request.code)) for page in planned.cards}


def _template_fault(fault: TemplateFault) -> Finding:
    at = Origin(f"templates/{fault.template}", fault.line)
    return Finding(
        "unreadable-file", at, f"the template cannot be used: {fault.reason}", "compare it with the one it overrides"
    )


def _with(judgement: Judgement, faults: list[Finding]) -> Judgement:
    more = [Diagnostic(Level.ERROR, f.rule, f.message, f.at, f.help) for f in faults if isinstance(f.at, Origin)]
    return msgspec.structs.replace(judgement, diagnostics=in_order([*judgement.diagnostics, *more]))
