"""Records go in, rows come out: CSV as RFC 4180 has it, in which no cell is a formula, and what its columns mean."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable
from types import SimpleNamespace

import msgspec

from factsheet.exports.records import Cited, Fact, Sheet

# What spreadsheets take for the beginning of a formula, wide forms included (OWASP, "CSV injection").
_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
Cell = tuple[str, str, str]  # name, Frictionless type, what it holds


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A file of rows; `keys` leads from a column to the table and column it refers to."""

    name: str
    columns: tuple[Cell, ...]
    rows: tuple[tuple[str, ...], ...]
    primary: tuple[str, ...]
    keys: tuple[tuple[str, str, str], ...] = ()


def encode(table: Table) -> bytes:
    """UTF-8 without a mark at its front, a line feed after each carriage return, quotation marks where needed."""
    return header(table) + b"".join(lines(table.rows))


def header(table: Table) -> bytes:
    """The line with the names of the columns."""
    return lines([tuple(name for name, _, _ in table.columns)])[0]


def lines(rows: Iterable[tuple[str, ...]]) -> list[bytes]:
    """A row each, as `encode` writes them."""
    written: list[str] = []
    # What the csv module writes to, a line at a time.
    csv.writer(SimpleNamespace(write=written.append), lineterminator="\r\n").writerows(
        [safe(cell) if cell[:1] in _FORMULA else cell for cell in row] for row in rows
    )
    return [line.encode() for line in written]


def by_fact(table: Table, ids: Iterable[str]) -> dict[str, bytes]:
    """The lines of each fact, which its rows name first; nothing of one that has none."""
    found = dict.fromkeys(ids, b"")
    for row, line in zip(table.rows, lines(table.rows), strict=True):
        found[row[0]] += line
    return found


def safe(cell: str) -> str:
    """A cell that a spreadsheet would run has an apostrophe before it; a number has none."""
    return f"'{cell}" if cell[:1] in _FORMULA and not _NUMBER.fullmatch(cell) else cell


def tables(sheet: Sheet) -> tuple[Table, ...]:
    """The sheet as three tables: its facts, their citations, and the sources."""
    return facts(sheet), citations(sheet), sources(sheet)


def _stacked(cells: Iterable[str]) -> str:
    """Several things in one cell, each on its own line."""
    return "\n".join([cell if _even(cell) else " ".join(cell.split()) for cell in cells])


def _even(text: str) -> bool:
    """Whether a space stands between words alone, and no other white space anywhere."""
    return text.isprintable() and "  " not in text and text == text.strip()


def _who(fact: Fact) -> str:
    """Of words in several languages the first."""
    return fact.attribution if isinstance(fact.attribution, str) else next(iter(fact.attribution.values()), "")


def _quotes(fact: Fact) -> str:
    return _stacked([citation.quote for citation in fact.citations])


def _marks(fact: Fact) -> str:
    return "\n".join(fact.marks)


def _cited(fact: Fact) -> str:
    return "\n".join([citation.source for citation in fact.citations])


_FACT: tuple[tuple[Cell, Callable[[Fact], str]], ...] = (
    (("low", "number", "the least the value can be"), lambda fact: fact.value.low if fact.value else ""),
    (("high", "number", "the most the value can be"), lambda fact: fact.value.high if fact.value else ""),
    (("bound", "string", "exact, approx, min, max or range"), lambda fact: fact.value.bound if fact.value else ""),
    (("unit", "string", "what the value counts"), lambda fact: fact.value.unit if fact.value else ""),
    (("date", "string", "when the fact holds, EDTF"), lambda fact: fact.date),
    (("certainty", "string", "stated, said, reported or believed"), lambda fact: fact.certainty),
    (("attribution", "string", "whose words these are: a topic's id, or plain words"), _who),
    (("subject", "string", "the topic the value belongs to"), lambda fact: fact.subject),
    (("property", "string", "what is counted"), lambda fact: fact.property),
    (("topics", "string", "ids, one a line"), lambda fact: "\n".join(fact.topics)),
    (("section", "string", "the part of the sheet"), lambda fact: fact.section),
    (("added", "string", "when it was first published, EDTF"), lambda fact: fact.added),
    (("withdrawn", "string", "when it was taken back, EDTF"), lambda fact: fact.withdrawn),
    (("marks", "string", "what is to be said of it (disputed, inferred …), one a line"), _marks),
    (("quotes", "string", "what it rests on, one a line"), _quotes),
    (("sources", "string", "their sources, one a line"), _cited),
    (("page", "string", "its page in the sheet"), lambda fact: fact.address or fact.page),
    (("cite", "string", "how to cite it"), lambda fact: fact.cite),
)  # fmt: skip


def facts(sheet: Sheet) -> Table:
    """A row for each fact."""
    said = tuple((f"statement_{code}", "string", f"what the sheet says, in {code}") for code in sheet.languages)
    claimed = tuple((f"claim_{code}", "string", f"the claim that is judged, in {code}") for code in sheet.languages)
    judged = tuple((f"verdict_{code}", "string", f"what it finds of the claim, in {code}") for code in sheet.languages)
    return Table(
        name="facts",
        columns=(("id", "string", "the fact"), *said, *(cell for cell, _ in _FACT), *claimed, *judged),
        rows=tuple(
            (
                fact.id,
                *[fact.statement.get(code, "") for code in sheet.languages],
                *[read(fact) for _, read in _FACT],
                *[fact.verdict.claim.get(code, "") if fact.verdict else "" for code in sheet.languages],
                *[fact.verdict.rating.get(code, "") if fact.verdict else "" for code in sheet.languages],
            )
            for fact in sheet.facts
        ),
        primary=("id",),
    )


def _ids(citation: Cited) -> str:
    return "\n".join([sentence.id for sentence in citation.sentences])


def _sentences(citation: Cited) -> str:
    return _stacked([sentence.text for sentence in citation.sentences])


_CITATION: tuple[tuple[Cell, Callable[[Cited], str]], ...] = (
    (("source", "string", "the source quoted"), lambda one: one.source),
    (("quote", "string", "the words, verbatim"), lambda one: one.quote),
    (("start", "integer", "code point of the first character"), lambda one: str(one.start) if one.parts else ""),
    (("end", "integer", "code point after the last"), lambda one: str(one.end) if one.parts else ""),
    (("match", "string", "exact, typography or elided"), lambda one: one.match),
    (("sentence_ids", "string", "their anchors on its page, one a line"), _ids),
    (("sentences", "string", "as far as shown, one a line"), _sentences),
    (("original", "string", "the source at these words"), lambda one: one.original),
)  # fmt: skip


def citations(sheet: Sheet) -> Table:
    """A row for each citation, in the order of the facts."""
    ours = tuple((f"translation_{code}", "string", f"our translation of it, in {code}") for code in sheet.languages)
    return Table(
        name="citations",
        columns=(
            ("fact", "string", "the fact that rests on it"),
            ("number", "integer", "its place among the fact's citations, from 1"),
            *(cell for cell, _ in _CITATION),
            *ours,
        ),
        rows=tuple(
            (
                fact.id,
                str(number),
                *[read(one) for _, read in _CITATION],
                *[one.translation.get(code, "") for code in sheet.languages],
            )
            for fact in sheet.facts
            for number, one in enumerate(fact.citations, 1)
        ),
        primary=("fact", "number"),
        keys=(("fact", "facts", "id"), ("source", "sources", "id")),
    )


_SOURCE = (
    ("id", "string", "the source"),
    ("title", "string", "its title, in its language"),
    ("publisher", "string", "who published it"),
    ("author", "string", "who wrote it"),
    ("language", "string", "its language, BCP 47"),
    ("published", "string", "when it was published, EDTF"),
    ("url", "string", "where it stands"),
    ("archived", "string", "a copy of it in an archive"),
    ("retrieved", "string", "when its text was stored, EDTF"),
    ("licence", "string", "the licence of its own words"),
    ("retracted", "string", "when its publisher took it back, EDTF"),
)


def sources(sheet: Sheet) -> Table:
    """A row for each source."""
    noted = tuple((f"note_{code}", "string", f"what is to be known of it, in {code}") for code in sheet.languages)
    return Table(
        name="sources",
        columns=(*_SOURCE, *noted),
        rows=tuple(
            (
                *[getattr(source, name) for name, _, _ in _SOURCE],
                *[source.note.get(code, "") for code in sheet.languages],
            )
            for source in sheet.sources
        ),
        primary=("id",),
    )
