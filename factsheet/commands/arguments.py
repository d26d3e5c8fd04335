"""The commands that help to write content: their flags, and what each does with them, as a sentence to print."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factsheet import read
from factsheet.commands import WrongArgument, sheet_in

if TYPE_CHECKING:
    from factsheet.stages import Site

NAMES = ("new", "import", "cite")


SAID = {
    "id": "the source's id; made from the file's name", "title": "the document's title",
    "publisher": "who published it", "language": "its language, as in en or pt-BR", "published": "the day (EDTF)",
}  # fmt: skip


def add(commands: Any, shared: Callable[..., argparse.ArgumentParser]) -> None:
    """Declare them beside the others; `shared` has the flags of all commands, and tells of those that are named."""
    new = commands.add_parser("new", help="start a sheet of its own in an empty folder")
    new.add_argument("folder", type=Path, metavar="DIR", help="a folder that is empty or not there yet")

    bring = commands.add_parser(
        "import", parents=[shared("site", "quiet")], help="store a document as a source, or a table as facts"
    )
    bring.add_argument("named", metavar="FILE|URL", help="text, Markdown, HTML, PDF or WARC; or a CSV of facts")
    for name, told in SAID.items():
        bring.add_argument(f"--{name}", default="", metavar=name.upper(), help=told)
    bring.add_argument("--pick", type=int, default=1, metavar="N", help="the Nth page of a WARC")
    bring.add_argument("--keep-original", action="store_true", help="also keep the document itself, in originals/")
    bring.add_argument(
        "--allow-private", action="store_true", help="let an address lead to this machine or its network"
    )
    cite = commands.add_parser(
        "cite", parents=[shared("site")], help="find a sentence of a source and print a ready fact"
    )
    cite.add_argument("source", metavar="SOURCE", help="the id of the source")
    told = "a few of its words; without, what is uncited"
    cite.add_argument("recalled", nargs="*", default=[], metavar="WORDS", help=told)
    cite.add_argument("--pick", type=int, default=1, metavar="N", help="the Nth of the likely sentences")
    cite.add_argument("--to", default="", metavar="FILE", help="add the fact to this file of content/facts")


def run(options: argparse.Namespace, site: Path) -> str:
    """What the command has to say. A command may ask the clock, which no build does."""
    if options.command == "new":
        from factsheet.commands import new

        return new.new(options.folder, today())
    if options.command == "import":
        from factsheet.commands.importing import Wanted, bring

        said = {name: getattr(options, name) for name in ("named", *SAID)}
        return bring(
            sheet_in(site),
            Wanted(**said, pick=options.pick, original=options.keep_original, private=options.allow_private),
            today(),
        )
    from factsheet.commands import cite

    recalled = " ".join(options.recalled)
    return cite.cite(site, _site(sheet_in(site)), options.source, recalled, options.pick, options.to, today())


def _site(folder: Path) -> Site:
    """The sheet as far as it can be read: facts that are still to be mended are no hindrance."""
    from factsheet.pipeline import Request, judge

    site, judgement = judge(Request(snapshot=read.snapshot(folder), drafts=True))
    if site is None:
        said = judgement.diagnostics[0]
        raise WrongArgument(f"{said.origin}: {said.message}; {said.help}")
    return site


def today() -> str:
    """The day, here; EDTF."""
    return datetime.now(tz=UTC).astimezone().date().isoformat()
