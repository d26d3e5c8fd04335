"""A table of facts as CSV goes in; a file of facts in YAML, and which rows were left out and why, come out."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping

import msgspec

from factsheet.commands import WrongArgument
from factsheet.commands.drafting import quoted
from factsheet.fields.scalars import Id

COLUMNS = ("id", "statement", "quote", "source", "value", "date", "certainty", "attribution", "topics", "note", "added")
NEEDED = ("id", "statement", "quote", "source")


class Table(msgspec.Struct, frozen=True):
    """The YAML, how many facts are in it, and a sentence for each row or column that is not."""

    yaml: str
    facts: int
    dropped: tuple[str, ...]


def facts_of(text: str) -> Table:
    """The columns are named in the first row; `topics` are parted by semicolons."""
    separator = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    names = {name: name.strip().lower() for name in rows.fieldnames or () if name}
    missing = [name for name in NEEDED if name not in names.values()]
    if missing:
        raise WrongArgument(f"the table has no column {', '.join(missing)}; its first row names the columns")
    dropped = [f"column {name!r}: no field of a fact" for name, plain in names.items() if plain not in COLUMNS]
    facts, taken = [], set[str]()
    for number, row in enumerate(rows, 2):
        cells = {plain: " ".join((row.get(name) or "").split()) for name, plain in names.items()}
        fault = _fault(cells, taken)
        if fault:
            dropped.append(f"row {number}: {fault}")
            continue
        taken.add(cells["id"])
        facts.append("\n".join(_fact(cells)))
    return Table("facts:\n" + "\n\n".join(facts) + "\n" if facts else "", len(facts), tuple(dropped))


def _fault(cells: Mapping[str, str], taken: set[str]) -> str:
    empty = [name for name in NEEDED if not cells[name]]
    if empty:
        return f"no {', '.join(empty)}"
    if fault := Id.fault(cells["id"]):
        return f"`{cells['id'][:60]}` cannot be an id: {fault}; {Id.mend(cells['id'])}"
    return f"a second `{cells['id']}`" if cells["id"] in taken else ""


def _fact(cells: Mapping[str, str]) -> Iterator[str]:
    yield f"  - id: {cells['id']}"
    for name in COLUMNS[1:]:
        text = cells.get(name, "")
        if name == "topics" and text:
            yield f"    topics: [{', '.join(quoted(one.strip()) for one in text.split(';') if one.strip())}]"
        elif text:
            yield f"    {name}: {quoted(text)}"
