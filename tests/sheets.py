"""A small sheet to lay changes over, and what the stages say of it."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from factsheet import read
from factsheet.check import Judgement, check, unjoined
from factsheet.diagnostics import Diagnostic
from factsheet.files import Snapshot
from factsheet.load import load
from factsheet.resolve import resolve
from factsheet.stages import Corpus, Site

ROOT = Path(__file__).parent.parent
FACTS = "content/facts/plant.yaml"
TEXT = "content/sources/gazette.txt"
RECORD = "content/sources/gazette.yaml"
Changes = Mapping[str, str | bytes | None]
Run = Callable[..., tuple[int, str, str]]

SMALL: dict[str, str] = {
    "site.yaml": "title: A small sheet\n",
    RECORD: "title: Acme opens a second plant\npublisher: Sample Gazette\nlanguage: en\n",
    TEXT: (
        "Acme opens a second plant\n\nAcme opens a second plant\n\n"
        "Acme Motors said on Monday that it would build 4,000 electric vans in Leeds. "
        "The plant opened in 2019 and employs about 1,200 people. "
        "Jane Roe, its founder, called the plan “a leap in the dark”.\n\n"
        "The company did not give a price. Nor did it say who would buy the vans.\n"
    ),
    FACTS: (
        "source: gazette\nfacts:\n  - id: plant-opened\n    statement: The plant opened in 2019.\n"
        "    quote: The plant opened in 2019\n"
    ),
}
MISQUOTE = "id: a\nstatement: The plant opened in 2018.\nquote: The plant opened in 2018\n"


def snapshot(changes: Changes = {}) -> Snapshot:  # noqa: B006  it is only read
    """The small sheet with these files in the place of its own; None takes one away."""
    files = {path: content for path, content in {**SMALL, **changes}.items() if content is not None}
    return Snapshot({path: _bytes(content) for path, content in files.items()}, {})


def _bytes(content: str | bytes) -> bytes:
    return textwrap.dedent(content).lstrip("\n").encode() if isinstance(content, str) else content


def write(folder: Path, changes: Changes = {}) -> Path:  # noqa: B006
    """The small sheet on a disk."""
    for path, content in snapshot(changes).site.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


@cache
def theme() -> Mapping[str, bytes]:
    """Our own templates."""
    return read.snapshot(ROOT / "nowhere").theme


@cache
def dressed(folder: Path) -> Path:
    """The small sheet on a disk, with a bare theme of its own."""
    write(folder)
    for name, content in bare_theme().items():
        (folder / "templates" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "templates" / name).write_bytes(content)
    return folder


def bare_theme() -> dict[str, bytes]:
    """A theme whose pages print all they are given: quick, and a page differs whenever its view does."""
    bare = {name: b"{{ page }}" for name in theme() if name.endswith(".html")}
    drawn = {name: b'<svg xmlns="http://www.w3.org/2000/svg"/>' for name in theme() if name.startswith("cards/")}
    return {**bare, **drawn, "sheet.css": b"p {}", "strings/fr.po": theme()["strings/fr.po"]}


def facts(*records: str) -> dict[str, str]:
    """A file of facts about the gazette's article: each text is one record."""
    items = (textwrap.indent(textwrap.dedent(record).strip("\n"), "    ") for record in records)
    return {FACTS: "source: gazette\nfacts:\n" + "".join(f"  - {item.lstrip()}\n" for item in items)}


def many(number: int) -> dict[str, str]:
    """So many facts that differ by their numbers; no quote bears these."""
    return facts(*(f"id: fact-{n}\nstatement: Number {n}.\nquote: Jane Roe" for n in range(number)))


def corpus(changes: Changes = {}) -> Corpus:  # noqa: B006
    """What the files of a sheet without a fault in them say."""
    loaded = load(snapshot(changes))
    assert loaded.corpus is not None
    assert loaded.findings == ()
    return loaded.corpus


def site(changes: Changes = {}, *, drafts: bool = False) -> Site:  # noqa: B006
    """The same, joined."""
    return resolve(corpus(changes), drafts=drafts)


def judged(changes: Changes = {}, *, drafts: bool = False) -> Judgement:  # noqa: B006
    """What reading and the rules find, without a page being made."""
    loaded = load(snapshot(changes))
    if loaded.corpus is None:
        return unjoined(loaded.findings)
    return check(resolve(loaded.corpus, drafts=drafts), loaded.findings)


def one_fact(statement: str, ours: str, quote: str, theirs: str) -> Changes:
    """The sheet in which a statement of one language rests on a quote, which is all its source says, of another."""
    return {
        "site.yaml": f"title: {{{ours}: A small sheet}}\nlanguages: [{ours}]\nself_test: none\n",
        RECORD: f"title: News\npublisher: Sample Gazette\nlanguage: {theirs}\n",
        TEXT: f"{quote}\n",
        FACTS: f"source: gazette\nfacts:\n  - id: a\n    statement: {statement!r}\n    quote: {quote!r}\n",
    }


def told(changes: Changes = {}) -> list[str]:  # noqa: B006
    """Every diagnostic of a changed sheet on its first line, as a terminal shows it."""
    return [line(one) for one in judged(changes).diagnostics]


def line(one: Diagnostic) -> str:
    """`file:line:column: level[rule] message`."""
    return f"{one.origin}: {one.level}[{one.rule}] {one.message}"


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file under a folder, by path with forward slashes."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
