"""A table of facts as CSV goes in; a file of facts in YAML, and which rows were left out and why, come out."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping

import msgspec

from factsheet.commands import WrongArgument
from factsheet.commands.drafting import quoted
from factsheet.fields.scalars import Id

COLUMNS = ("id", "statement", "quote", "source", "value", "date", "certainty", "attribution", "topics", "note", "added")
WORDED = ("statement", "note")
LONGEST_CELL = 1_000_000  # of a cell, in characters
NEEDED = ("id", "statement", "quote", "source")


class Table(msgspec.Struct, frozen=True):
    """The YAML, how many facts are in it, and a sentence for each row or column that is not.

    `doubts` say where a cell may not have been read as it was meant.
    """

    yaml: str
    facts: int
    dropped: tuple[str, ...]
    doubts: tuple[str, ...] = ()


def facts_of(text: str) -> Table:
    """The columns are named in the first row; `topics` are parted by semicolons."""
    head, *rows = _rows(text) or [(1, [])]
    names = [_column(name) for name in head[1]]
    missing = [name for name in NEEDED if not any(_field(plain) == name for plain in names)]
    if missing:
        raise WrongArgument(f"the table has no column {', '.join(missing)}; its first row names the columns")
    dropped = list(_no_fields(head[1], names))
    facts, taken, twice, unparted = [], set[str](), set[str](), list[str]()
    for number, row in rows:
        if len(row) > len(names):
            dropped.append(f"row {number}: more cells than columns, from {row[len(names)]!r} on")
        cells: dict[str, str] = {}
        for plain, cell in zip(names, row, strict=False):
            cells.setdefault(plain, _plain(cell))
        fault = _fault(cells, taken)
        if fault:
            dropped.append(f"row {number}: {fault}")
            continue
        taken.add(cells["id"])
        twice.update(name for name in WORDED if len(said := _said(cells, name)) > 1 and "" in said)
        facts.append("\n".join(_fact(cells)))
        unparted += [f"row {number} (“{one}”)" for one in _topics(cells) if _SEVERAL.search(one)]
    dropped[:0] = [f"column {name!r}: left out of rows that say it by language" for name in WORDED if name in twice]
    yaml = "facts:\n" + "\n\n".join(facts) + "\n" if facts else ""
    return Table(yaml, len(facts), tuple(dropped), tuple(_doubts(unparted)))


_SEVERAL = re.compile(r"[|,]")  # what others part ids by, and no id has
_SHOWN = 3


def _doubts(unparted: list[str]) -> Iterator[str]:
    if unparted:
        more = f" and {len(unparted) - _SHOWN} more" if len(unparted) > _SHOWN else ""
        rows = ", ".join(unparted[:_SHOWN]) + more
        yield f"`topics` are parted by semicolons (a; b), so each of these is one topic: {rows}; mend them in the file"


def _topics(cells: Mapping[str, str]) -> list[str]:
    return [plain for one in cells.get("topics", "").split(";") if (plain := one.strip())]


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """Each row with the number that a spreadsheet gives it; empty ones are left out."""
    first, _, rest = text.partition("\n")
    text = rest if first.strip().lower().startswith("sep=") else text  # Excel's own first line
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    csv.field_size_limit(LONGEST_CELL)
    try:
        rows = list(enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True), 1))
    except csv.Error as error:
        raise WrongArgument(
            f'the table cannot be read: {error}; a cell that holds a separator, a line end or a " stands between '
            'quotation marks, and a " inside it is written twice'
        ) from error
    return [(number, row) for number, row in rows if any(cell.strip() for cell in row)]


def _column(name: str) -> str:
    """A field, or a field and a language as in statement_en."""
    found = re.fullmatch(r"([a-z]+)(?:[_ .:-]+([a-z]{2,3}))?", name.strip().lower())
    field, language = (found[1], found[2] or "") if found else ("", "")
    if field not in COLUMNS or (language and field not in WORDED):
        return ""
    return f"{field}.{language}" if language else field


def _field(column: str) -> str:
    return column.partition(".")[0]


def _no_fields(head: list[str], names: list[str]) -> Iterator[str]:
    for at, (name, plain) in enumerate(zip(head, names, strict=True)):
        if not plain:
            yield f"column {name!r}: no field of a fact"
        elif plain in names[:at]:
            yield f"column {name!r}: a second one of that name"


def _plain(cell: str) -> str:
    return " ".join(re.sub(r"[\x00-\x08\x0e-\x1f\x7f]", "", cell).split())


def _said(cells: Mapping[str, str], name: str) -> dict[str, str]:
    """What a field says by language, "" where the column names none."""
    return {plain.partition(".")[2]: cell for plain, cell in cells.items() if _field(plain) == name and cell}


def _fault(cells: Mapping[str, str], taken: set[str]) -> str:
    empty = [name for name in NEEDED if not _said(cells, name)]
    if empty:
        return f"no {', '.join(empty)}"
    if fault := Id.fault(cells["id"]):
        return f"`{cells['id'][:60]}` cannot be an id: {fault}; {Id.mend(cells['id'])}"
    return f"a second `{cells['id']}`" if cells["id"] in taken else ""


def _fact(cells: Mapping[str, str]) -> Iterator[str]:
    yield f"  - id: {cells['id']}"
    for name in COLUMNS[1:]:
        by_language = _said(cells, name)
        text = by_language.pop("", "")
        if by_language:
            yield f"    {name}:"
            yield from (f"      {language}: {quoted(words)}" for language, words in by_language.items())
            continue
        if name == "topics" and text:
            yield f"    topics: [{', '.join(map(quoted, _topics(cells)))}]"
        elif text:
            yield f"    {name}: {quoted(text)}"
