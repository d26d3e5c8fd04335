"""The commands, each with its exit code: 0 done, 1 the content has errors or the system said no; README has all."""

from __future__ import annotations

import argparse
import contextlib
import gc
import io
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from factsheet import calling, failures, flags, outcome, publish, read, remembering, standing
from factsheet.commands import WrongArgument, arguments, sheet_in
from factsheet.diagnostics import as_json, as_text, has_errors, noted
from factsheet.files import Snapshot, State, Unindexed
from factsheet.flags import Folders, beside
from factsheet.waiting import waiting
from factsheet.workers import Lost, workers

if TYPE_CHECKING:
    from factsheet.check import Judgement
    from factsheet.pipeline import Built, Planned, Request


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; without a command, build."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal or pipe of another encoding still gets every message
            stream.reconfigure(errors="backslashreplace")
    called = calling.called(sys.argv[0])
    options = flags.parse(sys.argv[1:] if argv is None else argv, called)
    run = {
        "build": _build, "check": _check, "serve": _serve, "lock": _lock, "diff": _diff, "explain": _explain,
        "verify": _verify,
    }.get(options.command, _write)  # fmt: skip
    try:
        with _uncollected(options.command):
            code = run(options)
        if sys.stdout:  # a program may start us without one
            sys.stdout.flush()
    except WrongArgument as wrong:
        print(f"error: {calling.told(str(wrong), called)}", file=sys.stderr)
        return 2
    except (read.Unreadable, publish.Refused, Lost, Unindexed) as refused:
        print(f"error: {refused}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # as in `explain | head`
        failures.drop_output()
        return 1
    except (OSError, MemoryError, KeyboardInterrupt) as failed:
        failures.drop_output()
        print(f"error: {failures.failure(failed, builds=options.command == 'build')}", file=sys.stderr)
        return 130 if isinstance(failed, KeyboardInterrupt) else 1
    except Exception as fault:  # noqa: BLE001  the editor is owed a sentence, and we are owed the place
        print(f"error: {failures.fault(fault)}", file=sys.stderr)
        return 4
    return code


# What a command reads and makes lives until it ends, with hardly a cycle: to look for some in all of it time and again
# takes a third of a build of ten thousand facts, and once, at its end, a twentieth of a small one. `serve` goes on.
@contextlib.contextmanager
def _uncollected(command: str) -> Iterator[None]:
    if collects := gc.isenabled() and command != "serve":
        gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.freeze()
            gc.unfreeze()  # what is there counts as looked through
            gc.enable()


def _build(options: argparse.Namespace) -> int:
    folders = Folders(options)
    folders.apart()
    with publish.alone(folders.output) as turn:
        return _build_alone(options, folders, turn)


def _build_alone(options: argparse.Namespace, folders: Folders, turn: publish.Turn) -> int:
    read_from = standing.Look(read.places(folders.site))
    snapshot = read.snapshot(folders.site)
    state = read.state(folders.cache)
    made_from = remembering.made_from(snapshot, options.base_url)
    whole = read.intact(folders.output, state.files, state.seen)
    if state.made_from == made_from and whole and not (state.unindexed and _indexes()):
        for text, stream in zip(remembering.unchanged(options, state, folders), (sys.stderr, sys.stdout), strict=True):
            print(text, end="", file=stream)
        remembering.record(options, state, folders, read_from, remembering.made(folders, state.files))
        return _lock(options) if options.lock else 0
    from factsheet import pipeline  # that nothing has changed is known without it

    with waiting(sys.stderr, "building"):
        planned = pipeline.planned(_request(snapshot, options, state, folders, whole=whole))
        snapshot = snapshot.only(["site.yaml", *(one.origin.file for one in planned.judgement.diagnostics)])
        built, published = _put(planned, folders, turn) if isinstance(planned, pipeline.Planned) else (planned, None)
    _report(built.judgement, snapshot, folders.site, options.called)
    if published is None or has_errors(built.judgement.diagnostics):
        _say(options, _verdict(built.judgement) + f"; {outcome.shown(folders.output)} is as it was")
        return 1
    unindexed = built.site is not None and pipeline.wants_index(built.site) and not built.site.indexed
    kept = State(
        made_from=made_from, keys=built.keys, files=published.files, rows=built.rows, unindexed=unindexed,
        trials=built.site.trial.outcomes if built.site else {},
        said=(_told(built.judgement, snapshot), _verdict(built.judgement)),
    )  # fmt: skip
    remembering.leave(options, folders, kept, built, read_from)
    _say(options, _verdict(built.judgement))
    for sentence in outcome.told(built, snapshot.theme, folders, published, unindexed=unindexed):
        _say(options, sentence)
    if options.lock and built.site:
        from factsheet.commands.lock import lock

        _say(options, lock(folders.site, built.site))
    return 0


def _put(planned: Planned, folders: Folders, turn: publish.Turn) -> tuple[Built, publish.Published]:
    from factsheet.making import Making
    from factsheet.pipeline import ended

    making = Making(planned.job)
    publish.remembers(folders.cache)
    published = publish.put(turn, making.through, making.kept, read.manifest(folders.output), making.faults)
    return ended(planned, making), published


def _indexes() -> bool:
    from factsheet.indexing import available

    return available()


def _request(
    snapshot: Snapshot, options: argparse.Namespace, state: State, folders: Folders, *, whole: bool
) -> Request:
    from factsheet.pipeline import Request
    from factsheet.trial import SAMPLE

    keys = state.keys if whole else {}
    return Request(
        snapshot=snapshot, base_url=options.base_url, keys=keys, code=read.code_digest(), trials=state.trials,
        most_tried=SAMPLE, compiled=state.compiled or read.compiled(), indexes=_indexes(),
        known=remembering.recalled(folders.cache), **remembering.rows(options, state, folders, whole=whole),
        workers=workers(options.jobs, options.executor, read.code_digest),
    )  # fmt: skip


def _judging(options: argparse.Namespace, snapshot: Snapshot, folders: Folders) -> Request:
    from factsheet.pipeline import Request

    return Request(
        snapshot=snapshot, base_url=options.base_url, known=remembering.recalled(folders.cache),
        workers=workers(options.jobs, options.executor, read.code_digest),
    )  # fmt: skip


def _check(options: argparse.Namespace) -> int:
    from factsheet import pipeline

    folders = Folders(options)
    snapshot = read.snapshot(folders.site)
    with waiting(sys.stderr, "judging"):
        site, judgement = pipeline.judge(_judging(options, snapshot, folders))
    _report(judgement, snapshot, folders.site, options.called, options.format)
    if options.format == "text":
        _say(options, _verdict(judgement))
    if site and options.corruptions:
        from factsheet.commands import corruptions
        from factsheet.trial import SAMPLE, try_out

        known, most = read.state(folders.cache).trials, len(site.facts) if options.all else SAMPLE
        beside = sys.stdout if options.format == "text" else sys.stderr
        sharing = workers(options.jobs, options.executor, read.code_digest)
        print(corruptions.report(try_out(site, known, read.code_digest(), most, sharing)), file=beside)
    return int(has_errors(judgement.diagnostics))


def _lock(options: argparse.Namespace) -> int:
    from factsheet import pipeline
    from factsheet.commands.lock import accept, lock, readable

    folders = Folders(options)
    folder, snapshot = folders.site, read.snapshot(folders.site)
    with waiting(sys.stderr, "judging"):
        site, judgement = pipeline.judge(_judging(options, snapshot, folders))
    wanted = options.accept if options.command == "lock" else ()
    if site and wanted and readable(judgement):
        _say(options, accept(folder, site, wanted))
        return 0
    _report(judgement, snapshot, folder, options.called)
    if site is None or has_errors(judgement.diagnostics):
        _say(options, f"{_verdict(judgement)}; factsheet.lock is as it was")
        return 1
    _say(options, _verdict(judgement))
    _say(options, lock(folder, site))
    return 0


def _diff(options: argparse.Namespace) -> int:
    from factsheet.commands.diff import diff
    from factsheet.commands.revisions import files_at

    folder = sheet_in(Folders(options).site)
    before = Snapshot(files_at(folder, options.revision), {})
    print(diff(before, read.snapshot(folder), options.revision, options.format))
    return 0


def _serve(options: argparse.Namespace) -> int:
    from factsheet import serve  # tornado is slow to import, and only this command needs it

    folders, say = Folders(options), partial(print, flush=True)  # it goes on, so that a log would wait for ever
    return serve.serve(
        sheet_in(folders.site), folders.output, options.base_url, options.port, options.editor, say,
        called=options.called, quiet=options.quiet,
    )  # fmt: skip


def _write(options: argparse.Namespace) -> int:
    done = arguments.run(options, Folders(options).site if "site" in options else Path())
    if options.command == "cite" or not getattr(options, "quiet", False):
        print(calling.told(done, options.called) if options.command == "import" else done)
    return 0


def _verify(options: argparse.Namespace) -> int:
    from factsheet.commands.verify import report, verify

    folder = options.folder or beside() / "output"
    print(report(folder, found := verify(folder)))
    return 0 if found.whole else 1


def _explain(options: argparse.Namespace) -> int:
    from factsheet.commands.explain import explain

    print(calling.told(explain(options.rule), options.called))
    return 0


def _report(judgement: Judgement, snapshot: Snapshot, site: Path, called: str, format: str = "text") -> None:
    if "site.yaml" not in snapshot.site:
        looked = noted(judgement.diagnostics, "site.yaml", f"looked in {site.absolute()}")
        judgement = msgspec.structs.replace(judgement, diagnostics=looked)
    judgement = msgspec.structs.replace(judgement, diagnostics=calling.advised(judgement.diagnostics, called))
    if format == "json":
        print(as_json(judgement.diagnostics))
    elif format in ("github", "sarif"):
        from factsheet.reports import report
        from factsheet.rules import RULES

        manuals = {id: calling.told(rule.__doc__ or "", called) for id, rule in RULES.items()}
        print(report(format, judgement.diagnostics, manuals))
    elif told := _told(judgement, snapshot):
        print(told, end="\n\n", file=sys.stderr)


def _told(judgement: Judgement, snapshot: Snapshot) -> str:
    templates = {f"templates/{name}": content for name, content in snapshot.theme.items()}
    return as_text(judgement.diagnostics, {**templates, **snapshot.site}) if judgement.diagnostics else ""


def _verdict(judgement: Judgement) -> str:
    from factsheet.check import verdict  # a build in which nothing has changed asks no rules

    return verdict(judgement)


def _say(options: argparse.Namespace, text: str) -> None:
    if text and not options.quiet:
        print(text)
