"""The records an editor writes, as frozen values: facts, citations, sources, topics, settings.

They are like arrays where they are kept or digested: without the names of fields that takes half the room and time.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

import msgspec

Certainty = Literal["stated", "said", "reported", "believed"]
Bound = Literal["exact", "approx", "min", "max", "range"]
Disclosure = Literal["none", "cited", "context", "full"]
Genre = Literal["", "news", "article", "study", "report", "book", "post", "page", "speech"]
Cards = Literal["none", "key", "all"]
Tried = Literal["none", "sample", "all"]
Searching = Literal["none", "list", "index"]
Kind = Literal["correction", "clarification", "update", "retraction"]
CERTAINTIES: tuple[Certainty, ...] = ("stated", "said", "reported", "believed")
BOUNDS: tuple[Bound, ...] = ("exact", "approx", "min", "max", "range")
GENRES: tuple[Genre, ...] = ("news", "article", "study", "report", "book", "post", "page", "speech")
CARDS: tuple[Cards, ...] = ("none", "key", "all")
TRIED: tuple[Tried, ...] = ("none", "sample", "all")
SEARCHES: tuple[Searching, ...] = ("none", "list", "index")
KINDS: tuple[Kind, ...] = ("correction", "clarification", "update", "retraction")


# Here and in later stages: values of which a sheet has very many can be no part of a cycle, and are kept from the
# collector of garbage (`gc=False`), which takes 16 bytes for each that it knows of.
class Wording(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Some words and the language (BCP 47) they are in."""

    text: str
    language: str


class LanguageMap(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One thing said in several languages, in the order the editor wrote them; never empty."""

    entries: tuple[Wording, ...]

    def get(self, language: str) -> str | None:
        """The words in exactly this language."""
        return next((w.text for w in self.entries if w.language == language), None)

    def choose(self, language: str) -> Wording:
        """The words in this language, else the first there are; the result tells its own language."""
        return next((w for w in self.entries if w.language == language), self.entries[0])


class Value(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A quantity as an interval: exact and approx have low == high, min has no high, max has no low.

    `unit` is an ISO 4217 code, a CLDR unit, "percent", a property of properties.yaml, or "" for a bare number.
    """

    low: Decimal | None
    high: Decimal | None
    bound: Bound = "exact"
    unit: str = ""


class Citation(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A fact's reference to a source: the words it rests on, copied, and what tells them from their twins."""

    source: str
    quote: str
    prefix: str = ""
    suffix: str = ""
    translation: LanguageMap | None = None
    translator: str = ""
    supports: tuple[str, ...] = ()
    reads: tuple[tuple[str, Decimal], ...] = ()


class Waiver(msgspec.Struct, frozen=True, array_like=True):
    """The editor's public reason for keeping a fact that a rule refuses."""

    rule: str
    because: LanguageMap


class Withdrawal(msgspec.Struct, frozen=True, array_like=True):
    """When a fact or a source was taken back (EDTF) and why."""

    date: str
    because: LanguageMap


class Verdict(msgspec.Struct, frozen=True, array_like=True, kw_only=True):
    """What the fact finds of somebody else's claim. `claimant` is a topic id or plain words, `date` EDTF or "".

    Where the claim was made say the citations that support "claim".
    """

    rating: LanguageMap
    claim: LanguageMap
    claimant: str | LanguageMap
    date: str = ""


class Fact(msgspec.Struct, frozen=True, array_like=True, kw_only=True, gc=False):
    """One thing the sheet says. Dates are EDTF, "" where unknown; `attribution` is a topic id or plain words.

    `formerly` are ids it had before: their addresses lead here.
    """

    id: str
    section: str
    statement: LanguageMap
    citations: tuple[Citation, ...]
    value: Value | None = None
    date: str = ""
    certainty: Certainty = "stated"
    attribution: str | LanguageMap = ""
    subject: str = ""
    property: str = ""
    topics: tuple[str, ...] = ()
    inferred: LanguageMap | None = None
    note: LanguageMap | None = None
    verdict: Verdict | None = None
    added: str = ""
    draft: bool = False
    formerly: tuple[str, ...] = ()
    withdrawn: Withdrawal | None = None
    allow: tuple[Waiver, ...] = ()


class Correction(msgspec.Struct, frozen=True, array_like=True, kw_only=True):
    """A public notice that a fact has changed. An update follows a change of the world and owns to no mistake.

    `before` and `after` are for readers: what was said, and what is said now.
    """

    fact: str
    date: str
    kind: Kind
    note: LanguageMap
    before: LanguageMap | None = None
    after: LanguageMap | None = None


class Publish(msgspec.Struct, frozen=True, array_like=True):
    """How much of a source's text the site may show; `context` counts sentences either side of a cited one."""

    level: Disclosure = "cited"
    context: int = 0


class Source(msgspec.Struct, frozen=True, array_like=True, kw_only=True):
    """A document somebody else published. Dates are EDTF, "" where unknown; `sentences` overrides boundaries."""

    id: str
    title: str
    publisher: str
    language: str
    author: str = ""
    published: str = ""
    url: str = ""
    archived: str = ""
    retrieved: str = ""
    licence: str = ""
    note: LanguageMap | None = None
    publish: Publish = Publish()
    retracted: Withdrawal | None = None
    sha256: str = ""
    extractor: str = ""
    sentences: tuple[str, ...] = ()
    kind: Genre = ""


class Topic(msgspec.Struct, frozen=True, array_like=True, kw_only=True):
    """A person, organisation, model, event or idea, and every name it goes by (language "" fits all)."""

    id: str
    label: LanguageMap
    aliases: tuple[Wording, ...] = ()
    kind: str = "idea"
    lede: LanguageMap | None = None


class Property(msgspec.Struct, frozen=True, array_like=True, kw_only=True):
    """A noun that values count, with the words that name it in running text, per language."""

    id: str
    label: LanguageMap
    words: tuple[Wording, ...] = ()


class Section(msgspec.Struct, frozen=True, array_like=True):
    """A part of the ledger: one file of content/facts."""

    id: str
    title: LanguageMap


class Chart(msgspec.Struct, frozen=True, array_like=True, kw_only=True):
    """Facts by their values, or by their dates on a timeline; it names facts and holds no number of its own."""

    id: str
    title: LanguageMap
    kind: Literal["proportion", "timeline"] = "proportion"
    facts: tuple[str, ...]
    description: LanguageMap | None = None


class Prose(msgspec.Struct, frozen=True, array_like=True, kw_only=True):
    """A page of Markdown in one language."""

    slug: str
    language: str
    text: str


class Publisher(msgspec.Struct, frozen=True, array_like=True):
    """Who answers for the sheet; `contact` is an http(s) or mailto address, or ""."""

    name: str
    contact: str = ""


# What a fact can have beside its page, a file each or three; hosts count files.
BESIDE = ("json", "references", "embed")


class Settings(msgspec.Struct, frozen=True, array_like=True, kw_only=True):
    """site.yaml: `languages` lists the default first; `base_url` is "" where nobody has said it."""

    title: LanguageMap
    languages: tuple[str, ...] = ("en",)
    standfirst: LanguageMap | None = None
    base_url: str = ""
    publisher: Publisher = Publisher("")
    licence: str = ""
    sections: tuple[str, ...] = ()
    key_figures: tuple[str, ...] = ()
    levels: Mapping[str, str] = {}
    theme: str = "ledger"
    cards: Cards = "key"
    beside: tuple[str, ...] = BESIDE
    self_test: Tried = "sample"
    search: Searching = "index"
