"""The `value` of a fact: a node goes in, a quantity comes out."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import msgspec

from factsheet import located
from factsheet.fields.reading import Reader
from factsheet.fields.records import Field, RecordOf
from factsheet.fields.scalars import Choice, Text
from factsheet.load.settings import Language
from factsheet.load.worded import Worded
from factsheet.locale.units import MEANT
from factsheet.locale.words import words
from factsheet.model import BOUNDS, Value, Wording
from factsheet.text.quantities.amounts import Nouns
from factsheet.text.quantities.values import Unread, read_value

LONGEST = 20  # digits of a number that are worth telling
_AMOUNT = re.compile(r"([+\-−]?)(\d[\d.,'’\u00a0\u202f ]{0,40}?)(?:[ \u00a0\u202f](\D{2,40}))?", re.ASCII)


class Amount(msgspec.Struct, frozen=True):
    """A number in digits, with or without a scale word of the site's first language: 500 billion."""

    def read(self, node: located.Node, reader: Reader) -> Decimal | None:
        """The number, exact."""
        text = Text("an amount").read(node, reader)
        if text is None:
            return None
        amount = read_amount(text, reader.languages[0])
        if amount is None:
            first = reader.languages[0]
            help = _meant(text, first) or _worded(text, reader.languages) or amounts(first)
            reader.report("bad-value", node, f"`{text[:60]}` is not an amount", help)
        return amount

    def schema(self) -> dict[str, Any]:
        """A string or a number."""
        return {"type": ["string", "number"]}


def read_amount(text: str, language: str) -> Decimal | None:
    """`500 billion`, `1,200`, `0.5 million`: digits as the language groups them, and one scale word of its CLDR."""
    match, table = _AMOUNT.fullmatch(text), words(language)
    if table is None:  # CLDR does not know how this language writes numbers
        return Decimal(text) if re.fullmatch(r"-?\d{1,40}(\.\d{1,40})?", text, re.ASCII) else None
    if match is None:
        return None
    sign, figure, scale = match.groups()
    if scale and scale.lower() not in table.scales:
        return None
    whole, point, rest = figure.partition(table.decimal)
    # Where a no-break space parts groups, most people type a plain one.
    space = " " if table.group in "\u00a0\u202f" else ""
    groups = re.split(rf"[{re.escape(table.group)}'’\u00a0\u202f{space}]", whole)
    if not _well_grouped(groups) or (point and not rest.isdigit()):
        return None
    minus = "-" if sign in ("-", "−") else ""
    return Decimal(f"{minus}{''.join(groups)}{point and '.'}{rest}E{table.scales[scale.lower()] if scale else 0}")


def _meant(text: str, language: str) -> str:
    """The mend for what other languages, or a share or a sum of money, look like."""
    number = text.strip("%$€£¥ \u00a0\u202f")
    unit = next((unit for sign, unit in MEANT.items() if sign in text), "")
    table = words(language)
    if table is not None and read_amount(number, language) is None:
        grouped = re.sub(r"(?<=\d)[ .,'’\u00a0\u202f](?=\d{3}(?!\d))", "", number)
        number = re.sub(r"(?<=\d)[.,](?=\d)", table.decimal, grouped)
    if number == text or read_amount(number, language) is None:
        return ""
    number = f'"{number}"' if "," in number else number  # in { } a comma ends a text
    return f"write amount: {number}" + (f", and unit: {unit}" if unit else "")


def _worded(text: str, languages: tuple[str, ...]) -> str:
    """The digits of a number in another language of the sheet, or in English, or of one written otherwise (5,293万)."""
    for language in dict.fromkeys((*languages, "en")):
        found = read_value(text, language, Nouns())
        if not isinstance(found, Unread) and found.bound == "exact" and not found.units and found.low is not None:
            whole = found.low == found.low.to_integral_value() and found.low.adjusted() < LONGEST
            return f"write amount: {found.low.normalize():f}" if whole else ""
    return ""


# Three digits a group; in India, three at the end and two before. `12,34` is neither, but a decimal comma.
def _well_grouped(groups: list[str]) -> bool:
    sizes = [len(group) for group in groups[1:]]
    indian = len(groups[0]) <= 2 and sizes[-1:] == [3] and set(sizes[:-1]) == {2}
    digits = all(group.isdigit() for group in groups)
    return digits and (not sizes or indian or (len(groups[0]) <= 3 and set(sizes) == {3}))


def amounts(language: str) -> str:
    """How amounts are written where this language comes first."""
    table = words(language)
    if table is None:
        return "write it in digits"
    braces = ' and in { } within "double quotes"' if table.decimal == "," else ""
    return f"write digits, decimals after `{table.decimal}`{braces}" + (
        f"; a scale word may follow a space: {', '.join(table.scales)}" if table.scales else ""
    )


VALUE: RecordOf[dict[str, Any]] = RecordOf(
    "a value",
    (
        Field("amount", Amount(), "the number"),
        Field("low", Amount(), "the lower end of a range"),
        Field("high", Amount(), "the upper end of a range"),
        Field("bound", Choice(BOUNDS), "exact, approx, min, max or range"),
        Field("unit", Text(), "a currency code, a unit, or a property of properties.yaml"),
    ),
    dict,
)


def _wording(text: str, lang: str) -> Wording:
    return Wording(text, lang)


WORDS: RecordOf[Wording] = RecordOf(
    "a value in words",
    (
        Field("text", Text(), "the words", required=True),
        Field("lang", Language(), "the language they are in", required=True),
    ),
    _wording,
)


class ValueKind(msgspec.Struct, frozen=True):
    """Words, `about 500 billion parameters`, in the site's first language or as {text, lang}; or fields.

    The fields are {amount: 500 billion, bound: approx, unit: parameters}, with low and high for a range.
    """

    def read(self, node: located.Node, reader: Reader) -> Value | Worded | None:
        """The quantity as an interval; words are read once the nouns are known."""
        if isinstance(node, located.Scalar):
            text = Text("a value").read(node, reader)
            return None if text is None else Worded(Wording(text, reader.languages[0]), node)
        if isinstance(node, located.Mapping) and node.get("text"):
            words = WORDS.read(node, reader)
            return None if words is None else Worded(words, node)
        before = len(reader.findings)
        fields = VALUE.values(node, reader)
        if fields is None or len(reader.findings) > before:
            return None
        fault = _fault(fields)
        if fault:
            reader.report("bad-value", node, *fault)
            return None
        return _value(fields)

    def schema(self) -> dict[str, Any]:
        """Words or a record."""
        return {"anyOf": [Text().schema(), WORDS.schema(), VALUE.schema()]}


def _fault(fields: dict[str, Any]) -> tuple[str, str] | None:
    ends = {"low", "high"} & fields.keys()
    if ends and "amount" in fields:
        return "a value has an `amount`, or `low` and `high`, not both", "keep one of them"
    if not ends and "amount" not in fields:
        return "the value has no amount", "add `amount:`, or `low:` and `high:`"
    if len(ends) == 1:
        return (
            "a range needs both `low` and `high`",
            "for an open end write `amount:` with `bound: min` or `bound: max`",
        )
    if ends and fields["low"] > fields["high"]:
        return "the range is upside down: `low` is above `high`", "exchange them"
    if ends and fields.get("bound", "range") not in ("range", "approx"):
        return f"a range cannot be `{fields['bound']}`", "remove `bound`"
    return ("a range needs `low` and `high`", "") if not ends and fields.get("bound") == "range" else None


def _value(fields: dict[str, Any]) -> Value:
    unit = fields.get("unit", "")
    if "low" in fields:
        return Value(fields["low"], fields["high"], fields.get("bound", "range"), unit)
    amount, bound = fields["amount"], fields.get("bound", "exact")
    return Value(None if bound == "max" else amount, None if bound == "min" else amount, bound, unit)
