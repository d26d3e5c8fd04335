"""References go in, BibTeX comes out, as BibLaTeX, Zotero and JabRef read it. The one door to bibtexparser, pylatexenc.

Text is UTF-8, which BibLaTeX and all reference managers read; only what TeX would take for a command is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bibtexparser.entrypoint import write_string
from bibtexparser.library import Library
from bibtexparser.model import Entry, Field
from pylatexenc.latexencode import RULE_DICT, UnicodeToLatexConversionRule, UnicodeToLatexEncoder

from factsheet.exports import moulds
from factsheet.exports.encoding import line
from factsheet.pages.references import Reference

KINDS = {
    "news": "article", "article": "article", "study": "article", "report": "report", "book": "book",
    "post": "online", "page": "online", "speech": "misc", "": "misc",
}  # fmt: skip
# BibTeX counts braces even where they are escaped, so that a lone one has to go by its name.
_BRACES = {ord("{"): r"{\ensuremath{\lbrace}}", ord("}"): r"{\ensuremath{\rbrace}}"}
_ENCODER = UnicodeToLatexEncoder(
    conversion_rules=[
        UnicodeToLatexConversionRule(RULE_DICT, _BRACES, replacement_latex_protection="none"),
        "defaults",
    ]
)
_MARKS = r"\{}$&#^_%~"
_ESCAPES = str.maketrans({mark: _ENCODER.unicode_to_latex(mark) for mark in _MARKS})
_MARKED = re.compile(f"[{re.escape(_MARKS)}]")
_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})


JOINT = b"\n"


def encode(references: Iterable[Reference]) -> bytes:
    """A file of BibTeX with an entry for each reference."""
    return JOINT.join(entries(references))


def entries(references: Iterable[Reference]) -> list[bytes]:
    """An entry for each, between which stands a `JOINT`."""
    return moulds.entries(WRITER, references)


def _written(reference: Reference) -> str:
    return write_string(Library([_entry(reference)]), unparse_stack=[])


def _words(reference: Reference) -> moulds.OwnWords:
    return reference.key, escaped(reference.title), reference.address.translate(_ADDRESS)


WRITER = moulds.Writer(_written, _words)


def _entry(reference: Reference) -> Entry:
    kind = {"fact": "online", "sheet": "dataset"}.get(reference.kind) or KINDS[reference.genre]
    # Braces around each value: the library's own way to put them there copies every entry.
    fields = [Field(key, f"{{{value}}}") for key, value in _fields(reference, kind) if value]
    return Entry(kind, reference.key, fields)


def _fields(reference: Reference, kind: str) -> Iterator[tuple[str, str]]:
    """Names and titles stand in braces of their own: a name is not taken apart, a title keeps its capitals."""
    author = reference.author or (reference.publisher if reference.kind != "source" else "")
    yield "title", _kept(reference.title)
    yield "author", _kept(author)
    yield "titleaddon", escaped(reference.within)
    yield "journaltitle" if kind == "article" else "publisher", escaped(reference.publisher)
    yield "date", reference.date
    yield "url", reference.address.translate(_ADDRESS)
    yield "urldate", reference.retrieved
    yield "langid", reference.language
    yield "note", escaped(reference.archived or reference.standing)


def _kept(text: str) -> str:
    words = escaped(text)
    return f"{{{words}}}" if words else ""


def escaped(text: str) -> str:
    words = line(text)
    return words.translate(_ESCAPES) if _MARKED.search(words) else words
