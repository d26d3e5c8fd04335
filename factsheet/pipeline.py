"""The stages in order and nothing else: files in memory go in, a judgement and the files of the site come out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

import msgspec

from factsheet.check import Judgement, check, unjoined
from factsheet.diagnostics import Diagnostic, Finding, Level, Origin, has_errors, in_order
from factsheet.digest import digest
from factsheet.exports.rows import nothing
from factsheet.files import Outcome, Output, Rows, Snapshot
from factsheet.load import load
from factsheet.making import Job, Making, changed
from factsheet.model import Settings
from factsheet.passages import recalled
from factsheet.plan import plan
from factsheet.render import MANY_PAGES, TemplateFault, Templates, render
from factsheet.resolve import looked_into, resolve
from factsheet.stages import Corpus, Known, Plan, ReadFile, Site
from factsheet.theming import themed
from factsheet.trial import most_tried, try_out
from factsheet.workers import ALONE, Workers

CARDS = ("cards/", "strings/", "parts.html")  # what a card is made from, beside the tokens of its theme
MOST_LISTED = 500  # facts whose words the search page can hold; beyond, an index does, where one can be made


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
    many: int = MANY_PAGES


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

    judgement: Judgement
    job: Job
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
    job = Job(
        site=site, plan=made, templates=Templates(theme, request.compiled, request.code),
        keys=_keys(made, request, theme.tokens), before=request.keys, rows=request.rows, left=request.left,
        code=request.code, workers=request.workers, many=request.many,
    )  # fmt: skip
    return Planned(judgement=judgement, job=job, files=files)


def wants_index(site: Site) -> bool:
    """Whether the site has more facts than a search page can list, and asks for an index."""
    return site.settings.search == "index" and len(site.facts) > MOST_LISTED


def ahead(planned: Planned, paths: Collection[str]) -> tuple[Output, ...]:
    """Those of some pages that have changed, with the assets, for whoever waits; what cannot be made is left out."""
    job = planned.job
    wanted = [page for page in changed(job, job.plan.pages) if page.path in paths]
    made = render(job.templates.theme, wanted, job.templates, many=job.many)
    pages = tuple(one for one in made if isinstance(one, Output))
    return (*pages, *job.plan.files) if pages else ()


def finished(planned: Planned) -> Built:
    """All files of the site in memory: what has changed is made, what has not is kept."""
    making = Making(planned.job)
    outputs = tuple(making)
    return ended(planned, making, outputs)


def ended(planned: Planned, making: Making, outputs: tuple[Output, ...] = ()) -> Built:
    """What came of it, once all files have been made."""
    site, judgement = planned.job.site, planned.judgement
    if making.faults:
        return Built(judgement=_with(judgement, map(_template_fault, making.faults)), site=site)
    return Built(
        judgement=judgement, site=site, outputs=outputs, kept=making.kept, keys=making.keys, rows=making.rows,
        compiled=planned.job.templates.stored(),
        known=Known(planned.files, looked_into(site, judgement.passed), *recalled(site)),
    )  # fmt: skip


def prepared(request: Request, settings: Settings) -> dict[str, bytes]:
    """All templates flattened and compiled, for whoever builds again and again and waits for each build."""
    theme, _ = themed(request.snapshot.theme, settings)
    templates = Templates(theme, request.compiled, request.code)
    names = [name for name in theme.templates if name.endswith(".html")]
    templates.compile((name, language) for language in theme.strings for name in names)
    return templates.stored()


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
    help = "mend it, or take the file from a new sheet: build.py new DIR"
    return Finding("unreadable-file", at, f"the template cannot be used: {fault.reason}", help)


def _with(judgement: Judgement, faults: Iterable[Finding]) -> Judgement:
    more = [Diagnostic(Level.ERROR, f.rule, f.message, f.at, f.help) for f in faults if isinstance(f.at, Origin)]
    return msgspec.structs.replace(judgement, diagnostics=in_order([*judgement.diagnostics, *more]))
