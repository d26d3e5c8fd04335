"""The data of a sheet as its JSON files hold it: one frozen type per kind of object, from which the schema is made.

Numbers are decimal strings, dates EDTF, offsets code points into the stored text, and what is unknown is "".
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from factsheet.history import What
from factsheet.model import Bound, Certainty, Disclosure

VERSION: Literal["1"] = "1"
Texts = Annotated[dict[str, str], Meta(description="The same words by language (BCP 47); in no set order.")]
Edtf = Annotated[str, Meta(description='A date in EDTF (ISO 8601-2); "" where it is unknown.')]
Number = Annotated[
    str, Meta(description='A decimal number; "" where there is no end.', pattern=r"^(-?[0-9]+(\.[0-9]+)?)?$")
]
Span = Annotated[tuple[int, int], Meta(description="Code points into the stored text, the first in and the last out.")]
Id = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


class Value(msgspec.Struct, frozen=True):
    """A quantity as an interval: `min` has no high, `max` no low; the unit is ISO 4217, CLDR's or a property's id."""

    low: Number
    high: Number
    bound: Bound
    unit: str


class Touched(msgspec.Struct, frozen=True):
    """A sentence a quote touches: its anchor on the source's page, its number now, its words as far as shown."""

    id: str
    number: int
    text: str


class Cited(msgspec.Struct, frozen=True, kw_only=True):
    """A quote and where it stands. Where it was not found there are no parts and no sentences, and the span is 0, 0.

    `match` is exact, typography (spaces and marks set otherwise) or elided; `original` opens the source at the words.
    """

    source: Id
    quote: str
    translation: Texts
    supports: tuple[str, ...]
    match: str
    start: int
    end: int
    parts: tuple[Span, ...]
    sentences: tuple[Touched, ...]
    original: str


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """What has happened to a fact, the first event first."""

    what: What
    date: Edtf
    note: Texts
    before: Texts
    after: Texts


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What the fact finds of a claim; the citations that support "claim" are where it was made."""

    rating: Texts
    claim: Texts
    claimant: str | Texts
    date: Edtf


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One thing the sheet says; `attribution` is the id of a topic or plain words, `cite` how to cite the fact."""

    id: Id
    page: str
    address: str
    section: Id
    statement: Texts
    value: Value | None
    date: Edtf
    certainty: Certainty
    attribution: str | Texts
    subject: str
    property: str
    topics: tuple[str, ...]
    inferred: Texts
    note: Texts
    verdict: Verdict | None
    added: Edtf
    formerly: tuple[str, ...]
    withdrawn: Edtf
    marks: tuple[str, ...]
    history: tuple[Event, ...]
    citations: tuple[Cited, ...]
    cite: str


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A document somebody else published; `sentences` is how many it has, `publish` how much of it is shown."""

    id: Id
    title: str
    publisher: str
    author: str
    language: str
    published: Edtf
    url: str
    archived: str
    retrieved: Edtf
    licence: str
    note: Texts
    retracted: Edtf
    publish: Disclosure
    sentences: int


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """data/facts.json: the sheet as a whole. The licence is that of its words; quotes belong to their publishers."""

    version: Literal["1"]
    title: Texts
    address: str
    languages: tuple[str, ...]
    publisher: str
    licence: str
    cite: str
    facts: tuple[Fact, ...]
    sources: tuple[Source, ...]


class Single(msgspec.Struct, frozen=True, kw_only=True):
    """facts/<id>.json: one fact with the sources it rests on, and the sheet it stands in."""

    version: Literal["1"]
    sheet: Texts
    address: str
    publisher: str
    licence: str
    cite: str
    fact: Fact
    sources: tuple[Source, ...]
