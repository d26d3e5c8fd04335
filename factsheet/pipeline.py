"""The stages in order and nothing else: files in memory go in, a judgement and the files of the site come out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from factsheet.check import Judgement, check, unjoined
from factsheet.diagnostics import Diagnostic, Finding, Level, Origin, has_errors, in_order
from factsheet.digest import digest
from factsheet.files import Outcome, Output, Snapshot
from factsheet.load import load
from factsheet.load.schemas import schemas
from factsheet.locale.strings import NO_STRINGS, BadCatalogue, Strings, catalogue
from factsheet.model import Settings
from factsheet.plan import asset_paths, dressed, plan
from factsheet.render import TemplateFault, Templates, Theme, render
from factsheet.resolve import resolve
from factsheet.stages import Corpus, Plan, Site
from factsheet.trial import try_out
from factsheet.workers import ALONE, Workers


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """What to build from. `keys` are the pages of the last build; `code` stands for the program that makes pages.

    `most_tried` is how many facts the self-test may try, `trials` are the outcomes of the last one; `compiled` are
    the templates that the last build made ready; `workers` do what can be done in many places at once.
    """

    snapshot: Snapshot
    base_url: str = ""
    drafts: bool = False
    faulty: bool = False
    keys: Mapping[str, str] = {}
    code: str = ""
    trials: Mapping[str, Outcome] = {}
    most_tried: int = 0
    compiled: bytes = b""
    workers: Workers = ALONE


class Built(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome: `outputs` to write, pages to keep as they are (`kept`), and every page's key for the next build."""

    judgement: Judgement
    site: Site | None = None
    outputs: tuple[Output, ...] = ()
    kept: tuple[str, ...] = ()
    keys: Mapping[str, str] = {}
    compiled: bytes = b""


def judge(request: Request) -> tuple[Site | None, Judgement]:
    """Read and judge, and render nothing."""
    return _judged(request, leading=False)


def _judged(request: Request, *, leading: bool) -> tuple[Site | None, Judgement]:
    loaded = load(request.snapshot)
    if loaded.corpus is None:
        return None, unjoined(loaded.findings)
    corpus = _addressed(loaded.corpus, request.base_url)
    site = resolve(corpus, drafts=request.drafts, leading=leading, workers=request.workers)
    return site, check(site, loaded.findings, request.workers)


def build(request: Request) -> Built:
    """Everything but reading and writing. Errors leave `outputs` empty, unless `faulty` sites are to be shown."""
    site, judgement = _judged(request, leading=True)
    if site is None or (has_errors(judgement.diagnostics) and not request.faulty):
        return Built(judgement=judgement, site=site)
    if request.most_tried:
        trial = try_out(site, request.trials, request.code, request.most_tried, request.workers)
        site = msgspec.structs.replace(site, trial=trial)
    theme, faults = _theme(request.snapshot.theme, site.settings)
    if faults:
        return Built(judgement=_with(judgement, faults), site=site)
    return _rendered(request, site, judgement, theme)


def _rendered(request: Request, site: Site, judgement: Judgement, theme: Theme) -> Built:
    planned = plan(site, request.snapshot.theme, request.workers)
    keys = _keys(planned, request)
    changed = [page for page in planned.pages if request.keys.get(page.path) != keys[page.path]]
    templates = Templates(theme, request.compiled)
    rendered = list(render(theme, changed, templates, request.workers))
    outputs = [one for one in rendered if isinstance(one, Output)]
    faults = [_template_fault(one) for one in rendered if isinstance(one, TemplateFault)]
    if faults:
        return Built(judgement=_with(judgement, faults), site=site)
    kept = tuple(page.path for page in planned.pages if request.keys.get(page.path) == keys[page.path])
    files = (*planned.files, *schemas(site))
    return Built(
        judgement=judgement, site=site, outputs=(*outputs, *files), kept=kept, keys=keys,
        compiled=templates.stored(),
    )  # fmt: skip


def _addressed(corpus: Corpus, base_url: str) -> Corpus:
    address = base_url or corpus.settings.base_url
    with_slash = address if not address or address.endswith("/") else address + "/"
    settings = msgspec.structs.replace(corpus.settings, base_url=with_slash)
    return msgspec.structs.replace(corpus, settings=settings)


def _keys(planned: Plan, request: Request) -> dict[str, str]:
    theme = digest(sorted(request.snapshot.theme.items()))
    return {page.path: digest((page.template, page.basis, theme, request.code)) for page in planned.pages}


def _theme(files: Mapping[str, bytes], settings: Settings) -> tuple[Theme, list[Finding]]:
    strings: dict[str, Strings] = {}
    faults = []
    for language in settings.languages:
        read = catalogue(files[path], language) if (path := f"strings/{language}.po") in files else NO_STRINGS
        if isinstance(read, BadCatalogue):
            faults.append(
                Finding("unreadable-file", Origin(f"templates/{path}", read.line), read.reason, "mend the .po file")
            )
        else:
            strings[language] = read
    templates = dict(_templates(files, faults))
    return Theme(templates, strings, asset_paths(dressed(files, settings.theme))), faults


def _templates(files: Mapping[str, bytes], faults: list[Finding]) -> Iterator[tuple[str, str]]:
    for name, content in files.items():
        if not name.endswith((".html", ".xml", ".svg")):
            continue
        try:
            yield name, content.decode("utf-8")
        except UnicodeDecodeError:
            at = Origin(f"templates/{name}")
            faults.append(Finding("not-utf-8", at, "the template is not UTF-8", "save it as UTF-8"))


def _template_fault(fault: TemplateFault) -> Finding:
    at = Origin(f"templates/{fault.template}", fault.line)
    return Finding(
        "unreadable-file", at, f"the template cannot be used: {fault.reason}", "compare it with the one it overrides"
    )


def _with(judgement: Judgement, faults: list[Finding]) -> Judgement:
    more = [Diagnostic(Level.ERROR, f.rule, f.message, f.at, f.help) for f in faults if isinstance(f.at, Origin)]
    return msgspec.structs.replace(judgement, diagnostics=in_order([*judgement.diagnostics, *more]))
