"""What each stage of the pipeline makes: one frozen type per stage."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Literal

import msgspec

from factsheet.diagnostics import Finding
from factsheet.digest import digest
from factsheet.files import Outcome, Output, Unseen
from factsheet.groundings import Groundings, Tally
from factsheet.homes import Homes
from factsheet.lock import Lock
from factsheet.model import Chart, Citation, Correction, Fact, Property, Prose, Section, Settings, Source, Topic
from factsheet.text.finding.quotes import Found, Match


class Corpus(msgspec.Struct, frozen=True, kw_only=True):
    """What the files say: typed records, not yet joined. Homes lie beside them, outside equality and digests."""

    settings: Settings
    sections: tuple[Section, ...] = ()
    facts: tuple[Fact, ...] = ()
    sources: tuple[Source, ...] = ()
    texts: Mapping[str, str] = {}
    topics: tuple[Topic, ...] = ()
    properties: tuple[Property, ...] = ()
    charts: tuple[Chart, ...] = ()
    prose: tuple[Prose, ...] = ()
    corrections: tuple[Correction, ...] = ()
    lock: Lock | None = None
    homes: Homes = {}


class ReadFile(msgspec.Struct, frozen=True, array_like=True):
    """A file of facts in which nothing is amiss, for the next build: its records, and the line each begins on."""

    section: Section
    line: int
    facts: tuple[Fact, ...]
    lines: tuple[int, ...]


class Loaded(msgspec.Struct, frozen=True):
    """A corpus and what was amiss with its files; without readable settings there is no corpus to speak of.

    `files` are those of facts that the next build need not read, by what stands for all that their reading depends on.
    """

    corpus: Corpus | None
    findings: tuple[Finding, ...]
    files: Mapping[str, ReadFile] = {}


class Sentence(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A span of a source's text; `number` counts from 1, `paragraph` from 0. `anchor` is made from its words."""

    number: int
    start: int
    end: int
    paragraph: int
    anchor: str


class Document(msgspec.Struct, frozen=True):
    """A source with its text cut into sentences; `shown` are the spans that its `publish` level lets the site show.

    `aliases` are anchors that were published, by the index of the sentence that has their words now.
    """

    source: Source
    text: str
    sentences: tuple[Sentence, ...]
    shown: tuple[tuple[int, int], ...] = ()
    aliases: Mapping[int, tuple[str, ...]] = {}


class Passage(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Where a quote stands: its span, its parts (more than one around an ellipsis), how it matched.

    `first` and `last` are the indices (from 0) of the sentences it touches. `leads` is the text fragment that leads
    a browser there, without its `#:~:`; "" where the source has no address, or no words that may be shown lead there.
    """

    start: int
    end: int
    parts: tuple[tuple[int, int], ...]
    how: str
    first: int
    last: int
    leads: str = ""


class Evidence(msgspec.Struct, frozen=True, gc=False):
    """A citation and what was found for it: `passage` is None where the quote has no one place, `match` says why."""

    citation: Citation
    match: Match | None
    passage: Passage | None


class Drift(msgspec.Struct, frozen=True, kw_only=True):
    """What has become of a locked citation: its words stand as they were, stand otherwise, or are gone.

    `before` are the words of its sentences when they were locked; `now` those at [start, end), "" where they are
    gone. `elsewhere` is where the quote stands in another sentence that must not be taken for the old one, else -1.
    """

    fact: str
    number: int
    verdict: Literal["same", "changed", "gone"]
    moved: bool = False
    before: str = ""
    now: str = ""
    start: int = 0
    end: int = 0
    elsewhere: int = -1


class LookedInto(msgspec.Struct, frozen=True, array_like=True):
    """What takes long and concerns one fact alone, for the next build: its grounding, packed; the ways to its passages.

    `passed` stands for the rules that have judged the fact by itself and found nothing, "" where one has.
    """

    grounding: bytes
    tally: Tally
    ways: tuple[str, ...]
    passed: str = ""


class Known(msgspec.Struct, frozen=True):
    """What a build leaves for the next one of the same program: files that were read, facts that were looked into.

    `sentences` are those of texts, `found` the places of all the quotes of a fact; `Digests` has what names them.
    """

    files: Mapping[str, ReadFile] = {}
    facts: Mapping[str, LookedInto] = {}
    sentences: Mapping[str, tuple[Sentence, ...]] = {}
    found: Mapping[str, tuple[Found, ...]] = {}


class Digests(msgspec.Struct, frozen=True):
    """What stands for all that the sentences of a text depend on, by its source, and the places of a fact's quotes."""

    texts: Mapping[str, str] = {}
    facts: Mapping[str, str] = {}


class Trial(msgspec.Struct, frozen=True):
    """The self-test: statements with one word corrupted, and whether the rules saw it; `facts` were tried of `of`.

    `outcomes` are by the key of the fact, which stands for all that the outcome depends on.
    """

    facts: int = 0
    of: int = 0
    outcomes: Mapping[str, Outcome] = {}

    @property
    def unseen(self) -> tuple[Unseen, ...]:
        """What no rule saw, in the order of the facts."""
        return tuple(one for outcome in self.outcomes.values() for one in outcome.unseen)

    def counts(self, kind: str = "") -> tuple[int, int, int]:
        """How many corruptions were refused, warned of and unseen: of one kind, or of all."""
        refused = warned = 0
        for outcome in self.outcomes.values():
            refused += sum(number for one, number in outcome.refused.items() if kind in ("", one))
            warned += sum(number for one, number in outcome.warned.items() if kind in ("", one))
        return refused, warned, sum(kind in ("", one.kind) for one in self.unseen)


class Site(msgspec.Struct, frozen=True, kw_only=True):
    """The joined records: ids lead to records, quotes to passages. All mappings keep the editor's order.

    `disputed` leads from a fact to those whose value contradicts its own; `marks` says more of it than its certainty:
    hedged, inferred, disputed, retracted, withdrawn, draft. `trial` is empty unless a build has made one.
    `indexed` says that the search page has an index to ask. `looked` has for each fact what stands for all that was
    looked into to ground it.
    """

    settings: Settings
    sections: tuple[Section, ...]
    facts: Mapping[str, Fact]
    evidence: Mapping[str, tuple[Evidence, ...]]
    grounding: Groundings
    tallies: Mapping[str, Tally] = {}
    disputed: Mapping[str, tuple[str, ...]]
    marks: Mapping[str, tuple[str, ...]] = {}
    documents: Mapping[str, Document]
    topics: Mapping[str, Topic]
    properties: Mapping[str, Property]
    charts: Mapping[str, Chart]
    prose: tuple[Prose, ...]
    corrections: tuple[Correction, ...] = ()
    lock: Lock | None = None
    drifts: tuple[Drift, ...] = ()
    trial: Trial = Trial()
    indexed: bool = False
    looked: Mapping[str, str] = {}
    digests: Digests = Digests()
    homes: Homes = {}


class Record(msgspec.Struct, frozen=True):
    """What a search finds a fact by, in one language: its claim, which weighs most, and the words around it."""

    id: str
    language: str
    title: str
    texts: tuple[str, ...]


class Page(msgspec.Struct, frozen=True, gc=False):
    """One HTML file to be: where it goes, the template that makes it, and how to make all the template may see.

    `basis` stands for everything the view is made of; equal bases of one path mean equal views.
    """

    path: str
    template: str
    language: str
    basis: str
    make: Callable[[], msgspec.Struct]

    @property
    def view(self) -> msgspec.Struct:
        """Made anew each time it is asked for."""
        return self.make()


def page(path: str, template: str, language: str, view: msgspec.Struct) -> Page:
    """A page whose view is at hand."""
    return Page(path, template, language, digest(view), partial(_itself, view))


def _itself(view: msgspec.Struct) -> msgspec.Struct:
    return view


class Plan(msgspec.Struct, frozen=True):
    """Every page and asset of the site: pages still to be rendered, files that are ready, pictures still to be drawn,
    and what a search index is to be made of, where there is to be one. Data is made in the same round as the pages.
    """

    pages: tuple[Page, ...]
    files: tuple[Output, ...]
    cards: tuple[Page, ...] = ()
    records: tuple[Record, ...] = ()
