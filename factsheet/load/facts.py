"""content/facts/*.yaml: nodes go in, facts and sections come out."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import msgspec

from factsheet import located
from factsheet.fields.reading import Reader
from factsheet.fields.records import ByLanguage, Field, ListOf, MapOf, Marked, RecordOf
from factsheet.fields.scalars import Choice, EdtfDate, Flag, Id, Text, Verbatim
from factsheet.load.values import ValueKind
from factsheet.load.worded import Worded, read_worded
from factsheet.model import CERTAINTIES, Citation, Fact, LanguageMap, Verdict, Waiver, Withdrawal
from factsheet.text.quantities.reading import Nouns

# Of what is read word by word; far beyond a sentence, or two.
LONGEST_STATEMENT, LONGEST_QUOTE = 2_000, 5_000
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,2})?")  # Python reads 1_0_0 and ٥٠٠ too
SUPPORTS = ("value", "date", "certainty", "attribution", "statement", "subject", "claim")


class Number(msgspec.Struct, frozen=True):
    """A plain number: 1000000000 or 1e12."""

    def read(self, node: located.Node, reader: Reader) -> Decimal | None:
        """The number, exact."""
        text = Text("a number").read(node, reader)
        if text is None:
            return None
        number = Decimal(text) if len(text) <= 40 and _NUMBER.fullmatch(text) else None
        if number is not None and abs(number.adjusted()) <= 60:
            return number
        reader.report("bad-value", node, f"`{text[:60]}` is not a number", "write it in digits, or as 1e12")
        return None

    def schema(self) -> dict[str, Any]:
        """A number."""
        return {"type": ["number", "string"]}


class Attribution(msgspec.Struct, frozen=True):
    """The id of a topic, or plain words, by language or not."""

    def read(self, node: located.Node, reader: Reader) -> str | LanguageMap | None:
        """An id stays text; anything else is words by language."""
        if isinstance(node, located.Scalar) and not Id.fault(node.text.strip()):
            return node.text.strip()
        return ByLanguage().read(node, reader)

    def schema(self) -> dict[str, Any]:
        """As text by language."""
        return ByLanguage().schema()


# The fields of a citation may also stand on the fact itself, when it has just one.
CITED = (
    Field("quote", Verbatim(LONGEST_QUOTE, needed=True), "words copied from the source, verbatim, in its language"),
    Field("prefix", Verbatim(LONGEST_QUOTE), "the words just before the quote, when it stands more than once"),
    Field("suffix", Verbatim(LONGEST_QUOTE), "the words just after the quote, when it stands more than once"),
    Field("translation", ByLanguage(LONGEST_QUOTE), "our translation of the quote"),
    Field("translator", Text(), "who translated the quote"),
    Field("supports", ListOf(Choice(SUPPORTS)), "what of the fact the quote bears"),
    Field("reads", MapOf(Verbatim(), Number()), "how the editor reads words that the reader misreads"),
)
SOURCE = Field("source", Id(), "the id of the source")
CITATION: RecordOf[dict[str, Any]] = RecordOf("a citation", (SOURCE, *CITED), dict)
WAIVER = RecordOf(
    "a waiver",
    (
        Field("rule", Text(), "the id of the rule", required=True),
        Field("because", Marked(), "the public reason", required=True),
    ),
    Waiver,
)
WITHDRAWAL = RecordOf(
    "withdrawn",
    (
        Field("date", EdtfDate(unknown=False, ours=True), "when the fact was withdrawn", required=True),
        Field("because", Marked(), "why, for readers", required=True),
    ),
    Withdrawal,
)


VERDICT = RecordOf(
    "a verdict",
    (
        Field("rating", Marked(), "the verdict in a word or two, as in False or Half true", required=True),
        Field("claim", Marked(LONGEST_STATEMENT), "the claim that is judged, in a sentence", required=True),
        Field("claimant", Attribution(), "who made the claim: a topic, or plain words", required=True),
        Field("date", EdtfDate(), "when it was made"),
    ),
    Verdict,
)


class Placed(msgspec.Struct, frozen=True):
    """A citation beside its node, so that a finding about one of many can say where it stands."""

    def read(self, node: located.Node, reader: Reader) -> tuple[located.Node, dict[str, Any]] | None:
        """The node and the fields."""
        fields = CITATION.read(node, reader)
        return None if fields is None else (node, fields)

    def schema(self) -> dict[str, Any]:
        """As the record."""
        return CITATION.schema()


FACT: RecordOf[dict[str, Any]] = RecordOf(
    "a fact",
    (
        Field("id", Id(), "a lasting name, also the fact's address", required=True),
        Field("statement", Marked(LONGEST_STATEMENT), "our sentence, in our words", required=True),
        Field("value", ValueKind(), "the quantity the fact states"),
        Field("date", EdtfDate(), "when the fact holds"),
        Field("certainty", Choice(CERTAINTIES), "how the source puts it"),
        Field("attribution", Attribution(), "whose words these are: a topic, or plain words"),
        Field("subject", Id(of_topic=True), "the topic the value belongs to"),
        Field("property", Id(), "what the value measures"),
        Field("topics", ListOf(Id(of_topic=True)), "the topics the fact is about"),
        Field("inferred", Marked(), "the editor's reason where no one sentence says it all"),
        Field("note", Marked(), "a remark shown to readers"),
        Field("verdict", VERDICT, "what the fact finds of somebody else's claim"),
        Field("added", EdtfDate(unknown=False, ours=True), "the day the fact was first published"),
        Field("draft", Flag(), "true keeps the fact out of a build"),
        Field("formerly", ListOf(Id()), "ids the fact had before; their addresses lead to it"),
        Field("withdrawn", WITHDRAWAL, "when and why the fact was taken back"),
        Field("allow", ListOf(WAIVER), "rules waived for this fact, each with its public reason"),
        SOURCE,
        *CITED,
        Field("citations", ListOf(Placed()), "one citation for each quote"),
    ),
    dict,
)


class Items(msgspec.Struct, frozen=True):
    """The facts of a file, as nodes: each is read on its own, since one that fails must not take the others along."""

    def read(self, node: located.Node, reader: Reader) -> tuple[located.Node, ...] | None:
        """The nodes of the list."""
        if isinstance(node, located.Sequence):
            return node.items
        ListOf(FACT).read(node, reader)
        return None

    def schema(self) -> dict[str, Any]:
        """An array of facts."""
        return ListOf(FACT).schema()


def read_fact(
    node: located.Node, reader: Reader, section: str, source: str | None, known: Nouns
) -> tuple[Fact, tuple[located.Node, ...]] | None:
    """One fact and the nodes of its citations; `source`, None where it is amiss, serves those that name none.

    None when what every fact needs is missing or unreadable.
    """
    values = FACT.values(node, reader)
    if values is None or "id" not in values or "statement" not in values:
        return None
    if isinstance(worded := values.get("value"), Worded):
        values["value"] = read_worded(worded, known, reader)
    own = {name: values.pop(name) for name in ("source", *(f.name for f in CITED)) if name in values}
    default = own.pop("source", source)
    listed = values.pop("citations", ())
    if own and "quote" not in own:
        reader.report("missing-field", node, "the fact has no `quote` for its " + ", ".join(own), "add `quote:`")
    cited = ([(node, own)] if "quote" in own else []) + list(listed)
    whole = [(at, {"source": default, **fields}) for at, fields in cited if _complete(fields, default, at, reader)]
    citations = tuple(Citation(**fields) for _, fields in whole)
    if "verdict" in values and not any("claim" in citation.supports for citation in citations):
        message, help = (
            "no quote shows where the claim of this verdict was made",
            "give the quote of it `supports: [claim]`",
        )
        reader.report("missing-field", _field(node, "verdict"), message, help)
    return Fact(section=section, citations=citations, **values), tuple(at for at, _ in whole)


def _field(node: located.Node, name: str) -> located.Node:
    return (node.get(name) if isinstance(node, located.Mapping) else None) or node


def _complete(citation: dict[str, Any], source: str | None, node: located.Node, reader: Reader) -> bool:
    if citation.get("source", source) == "":
        reader.report("missing-field", node, "a citation names no `source`, and the file names none", "add `source:`")
    if "quote" not in citation:
        reader.report("missing-field", node, "a citation has no `quote`", "copy the words from the source")
    return "quote" in citation and bool(citation.get("source", source))
