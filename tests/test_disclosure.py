"""A source's `publish` level binds every file of the built site, attributes and data included."""

from __future__ import annotations

import html
import io
import json
import re
import zipfile
from collections.abc import Iterable, Iterator
from functools import cache
from unittest import mock
from urllib.parse import unquote

import pytest

from factsheet import making
from factsheet.files import Output, Snapshot
from factsheet.pipeline import Request, build
from factsheet.stages import Site
from tests import sheets

# No word stands twice, so that five of them in a row tell where they are from.
TEXT = """\
Alder birch cedar dogwood elm fir ginkgo hazel ironwood juniper. Katsura larch maple nutmeg oak pine quince rowan \
spruce tupelo. Umbrella viburnum willow xylosma yew zelkova aspen beech catalpa deodar.

Ebony filbert gum hickory ilex jacaranda kauri linden magnolia neem. Olive poplar quebracho redwood sycamore teak \
ulmus vitex walnut yucca. Acacia balsa cherry damson elder fig guava hemlock ivy jujube.

Lemon mango nectarine orange papaya quandong raisin sumac tamarind ugli. Bamboo cactus daisy erica fern gorse heather \
iris jasmine kudzu.
"""
FACTS = (
    """
    id: whole
    statement: A statement of our own about trees.
    quote: oak pine quince rowan spruce
    prefix: Katsura larch maple nutmeg
    suffix: tupelo. Umbrella viburnum willow xylosma yew
    """,
    """
    id: parts
    statement: Another one, in our own words.
    quote: Olive poplar […] sycamore teak […] walnut yucca
    note: A note.
    inferred: A reason.
    """,
    """
    id: withdrawn
    statement: One that was wrong.
    quote: iris jasmine
    withdrawn: {date: 2026-12-01, because: It was wrong.}
    """,
    """
    id: draft
    statement: One that is not ready.
    quote: Acacia balsa cherry damson elder fig
    draft: true
    """,
)
LEVELS = ["none", "cited", "context 0", "context 1", "full"]
RUN = 5


@cache
def built(level: str) -> tuple[Site, tuple[Output, ...]]:
    changes = {
        "site.yaml": "title: Trees\nlanguages: [en, fr]\nbase_url: https://trees.example/\ncards: all\n",
        **sheets.facts(*FACTS),
        sheets.TEXT: TEXT,
        sheets.RECORD: f"{sheets.SMALL[sheets.RECORD]}publish: {level}\nurl: https://gazette.example/trees\n",
    }
    with mock.patch.object(making, "draw", lambda drawing: drawing):  # a card is read as SVG: of a PNG nothing can be
        made = build(Request(snapshot=Snapshot(sheets.snapshot(changes).site, sheets.theme())))
    assert made.site is not None
    assert made.outputs
    return made.site, made.outputs


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def runs(text: str) -> set[str]:
    """Every five words that stand in a row."""
    found = words(text)
    return {" ".join(found[at : at + RUN]) for at in range(len(found) - RUN + 1)}


def unpacked(outputs: Iterable[Output]) -> Iterator[Output]:
    """Every file, those inside a zip too."""
    for one in outputs:
        if one.path.endswith(".zip"):
            archive = zipfile.ZipFile(io.BytesIO(one.content))
            yield from (Output(f"{one.path}/{name}", archive.read(name)) for name in archive.namelist())
        else:
            yield one


def readings(content: bytes) -> Iterator[str]:
    """A file as it stands, with its escapes read, those of addresses too, and with its tags taken out."""
    text = html.unescape(content.decode())
    yield text
    yield unquote(text)
    yield html.unescape(re.sub(r"<[^>]*>", "", content.decode()))
    yield re.sub(r"\\u([0-9a-f]{4})", lambda match: chr(int(match[1], 16)), text)


def leaked(outputs: Iterable[Output], hidden: set[str]) -> dict[str, set[str]]:
    found = {
        one.path: {run for text in readings(one.content) for run in runs(text) & hidden} for one in unpacked(outputs)
    }
    return {path: some for path, some in found.items() if some}


@pytest.mark.parametrize("level", LEVELS)
def test_no_five_words_that_are_not_to_be_shown_stand_in_any_file(level: str) -> None:
    site, outputs = built(level)
    shown = [TEXT[start:end] for start, end in site.documents["gazette"].shown]
    hidden = runs(TEXT) - {run for piece in shown for run in runs(piece)}
    assert {} == leaked(outputs, hidden)


@pytest.mark.parametrize("level", LEVELS)
def test_what_is_to_be_shown_is_shown_on_the_page_of_the_source(level: str) -> None:
    site, outputs = built(level)
    [page] = [one.content for one in outputs if one.path == "sources/gazette.html"]
    text = words(html.unescape(re.sub(r"<[^>]*>", " ", page.decode())))
    for start, end in site.documents["gazette"].shown:
        assert set(words(TEXT[start:end])) <= set(text)


def test_the_levels_show_more_and_more() -> None:
    shares = [sum(end - start for start, end in built(level)[0].documents["gazette"].shown) for level in LEVELS]
    assert sorted(shares) == shares
    assert len(set(shares)) == 4
    assert shares[-1] == len(TEXT)


def test_words_that_nobody_quotes_are_seen_where_they_stand() -> None:
    """The first test can fail: at `full` such words stand on the page of the source, and are seen there."""
    _, outputs = built("full")
    found = leaked(outputs, runs("Alder birch cedar dogwood elm fir"))
    assert {"sources/gazette.html", "fr/sources/gazette.html"} <= found.keys()


def test_the_data_holds_the_quotes_and_no_more() -> None:
    _, outputs = built("none")
    [data] = [json.loads(one.content) for one in outputs if one.path == "data/facts.json"]
    assert ["whole", "parts", "withdrawn"] == [fact["id"] for fact in data["facts"]]
    assert not {"prefix", "suffix"} & data["facts"][0]["citations"][0].keys()
