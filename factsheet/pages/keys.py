"""Citation keys: a fact's evidence goes in; the numbers readers press, and what they open, come out."""

from __future__ import annotations

from collections.abc import Iterable, Sized
from functools import lru_cache

import msgspec

from factsheet.locale import figures
from factsheet.model import Certainty, LanguageMap
from factsheet.pages import addresses, excerpts
from factsheet.pages.counts import written
from factsheet.pages.dating import When, when
from factsheet.pages.excerpts import Run
from factsheet.prose import Html, inline
from factsheet.stages import Document, Evidence, Passage, Site

PREVIEWS = 50  # facts on a page: with more, the quotes weigh too much and keys lead to the facts' own pages


class Pin(msgspec.Struct, frozen=True):
    """Where a quote stands: "14", or "14–15" where it touches two of the source's sentences, and the way there."""

    label: str
    sentences: int
    total: str
    href: str


class Caveat(msgspec.Struct, frozen=True):
    """The editor's note on a source, as a run of words; `language` and its name are "" where it is the page's own."""

    pieces: tuple[Html, ...]
    language: str
    language_name: str


class Preview(msgspec.Struct, frozen=True):
    """What a key opens; where `found` is false the quote is not in the source, and `runs` are the citation's own."""

    runs: tuple[Run, ...]
    found: bool
    language: str
    url: str
    translation: str
    author: str
    published: When
    note: Caveat | None


class Key(msgspec.Struct, frozen=True):
    """One piece of evidence: its pin, its source, the way to its slip.

    `opens` is the id of a preview, of its own or of another key for the same evidence; "" where the page has none.
    `others` are those of more quotes of the same sentence, which it opens too. `marks` are what a reader of running
    text must know of the fact that is cited there.
    """

    href: str
    source: str
    certainty: Certainty
    pin: Pin | None
    opens: str = ""
    preview: Preview | None = None
    others: tuple[Preview, ...] = ()
    marks: tuple[str, ...] = ()


def pin(document: Document, passage: Passage, language: str) -> Pin | None:
    """The sentences a passage touches; None for a source in which no sentence was found."""
    sentences = document.sentences
    if not sentences:
        return None
    first, last = sentences[passage.first], sentences[passage.last]
    label = written(first.number, language)
    if last is not first:
        label += "–" + written(last.number, language)
    href = f"{addresses.source(document.source.id)}#{first.anchor}"
    return Pin(label, last.number - first.number + 1, written(len(sentences), language), href)


def keys(site: Site, language: str, fact: str, prefix: str, *, previews: bool) -> tuple[Key, ...]:
    """The keys of all of a fact's evidence; `prefix` is not used twice on a page."""
    evidence = site.evidence.get(fact, ())
    # Short: an id stands twice beside every quote of the first page, which must be light.
    ids = [prefix, *(f"{prefix}_{n}" for n in range(2, len(evidence) + 1))] if previews else [""] * len(evidence)
    return tuple(
        _key(site, language, fact, one, n, id) for n, (one, id) in enumerate(zip(evidence, ids, strict=False), 1)
    )


def gathered(all_keys: Iterable[Key]) -> tuple[Key, ...]:
    """One key for all quotes of a sentence: two that read the same could not be told apart."""
    found: dict[object, Key] = {}
    for place, key in enumerate(all_keys):
        same = (key.pin.href, key.pin.label) if key.pin else place
        first = found.setdefault(same, key)
        if first is not key and key.preview:
            found[same] = msgspec.structs.replace(first, others=(*first.others, key.preview))
    return tuple(found.values())


def first_key(site: Site, language: str, fact: str, id: str, *, previews: bool = True) -> Key | None:
    """The key of a fact cited in running text; None where there is no such fact."""
    evidence = site.evidence.get(fact, ())
    if not evidence:
        return None
    key = _key(site, language, fact, evidence[0], 1, id if previews else "")
    told = tuple(mark for mark in site.marks[fact] if mark in ("disputed", "retracted", "withdrawn"))
    return msgspec.structs.replace(key, marks=told) if told else key


def few(facts: Sized) -> bool:
    """Whether a page with these facts can carry their quotes."""
    return len(facts) <= PREVIEWS


def _key(site: Site, language: str, fact: str, evidence: Evidence, number: int, id: str) -> Key:
    document = site.documents.get(evidence.citation.source)
    href, certainty = f"{addresses.fact(fact)}#e{number}", site.facts[fact].certainty
    preview = _preview(document, evidence, language) if id else None
    if document is None:
        return Key(href, evidence.citation.source, certainty, None, id, preview)
    place = pin(document, evidence.passage, language) if evidence.passage else None
    return Key(href, document.source.publisher, certainty, place, id, preview)


def _preview(document: Document | None, evidence: Evidence, language: str) -> Preview:
    citation, passage = evidence.citation, evidence.passage
    words = (Run("mark", citation.quote),)
    if document is None:
        return Preview(
            words, found=False, language="", url="", translation="", author="", published=when("", language), note=None
        )
    source = document.source
    return Preview(
        runs=excerpts.quoted(document, passage) if passage else words,
        found=passage is not None,
        language=_other(source.language, language),
        url=source.url,
        translation=translation(evidence, document, language),
        author=source.author,
        published=when(source.published, language),
        note=_caveat(source.note, language) if source.note else None,
    )


@lru_cache(maxsize=1024)
def _caveat(note: LanguageMap, language: str) -> Caveat:
    chosen = note.choose(language)
    pieces = tuple(piece for piece in inline(chosen.text) if isinstance(piece, Html))
    own = _other(chosen.language, language)
    return Caveat(pieces, own, figures.language_name(own, language) if own else "")


def translation(evidence: Evidence, document: Document, language: str) -> str:
    """Our translation of a quote into the page's language, "" where there is none or the quote needs none."""
    texts = evidence.citation.translation
    if texts is None or document.source.language.partition("-")[0] == language.partition("-")[0]:
        return ""
    return texts.get(language) or ""


def _other(own: str, language: str) -> str:
    return "" if own == language else own
