"""Anything at all in the files of a sheet: findings or a page, never an exception, and no mark-up that was not ours."""

from __future__ import annotations

import re

import hypothesis
from hypothesis import strategies

from factsheet import located, prose
from factsheet.edtf import parse as date
from factsheet.text.finding.quotes import find, index
from factsheet.text.quantities.reading import read
from tests import sheets

# What YAML, Markdown, HTML and our own marks are made of, so that chance finds their corners.
PIECES = (
    "- ", ": ", "\n", "  ", "\t", "[", "]", "{", "}", "&a ", "*a", "!!x ", "|", ">", "'", '"', "\\", "#", "%", "@", "`", "---\n", "...\n",
    "?", "~", "<script>", "</", "<a href=", "javascript:", "](", "![", "[@", "[@plant-opened]", "**", "__", "> ", "1. ", "| a |", "&#x3c;",
    "\0", "\u0085", "\u2028", "\ufeff", "\ud7ff", "\ufdd0", "\ufdd1", "\u202e", "\u0301", "\U0001f600", "id", "statement", "quote", "facts",
    "9" * 40, "1,200", "1e999", "2019-02-30", "[…]", "«", "“", "milliards", "about", "%", "½", "٣",
)  # fmt: skip
TEXTS = strategies.lists(strategies.sampled_from(PIECES) | strategies.text(max_size=8), max_size=40).map("".join)
LINK = re.compile(r'<a href="(?:https?://|mailto:)[^"]*"')


@hypothesis.given(TEXTS | strategies.binary(max_size=200))
def test_the_yaml_reader(content: str | bytes) -> None:
    parsed = located.parse("a.yaml", content.encode() if isinstance(content, str) else content)
    assert all(found.message and found.help for found in parsed.findings)


@hypothesis.given(TEXTS)
def test_markdown(text: str) -> None:
    """Every tag is one of those that are let through, and every link leads to the web or to mail."""
    for cleaned, tags in ((prose.inline, prose._WORDS), (prose.block, prose._BLOCKS)):
        markup = "".join(piece.markup for piece in cleaned(text) if isinstance(piece, prose.Html))
        assert set(re.findall(r"</?([^\s>/]*)", markup)) <= tags
        assert len(re.findall(r"<a[ >]", re.sub(LINK, "", markup).replace("<a>", ""))) == 0
        assert not re.search(r"<[^>]* on\w+=", markup)


@hypothesis.given(TEXTS, TEXTS)
def test_the_quote_resolver(quote: str, text: str) -> None:
    match = find(index(text), quote)
    assert match is not None


@hypothesis.given(TEXTS, strategies.sampled_from(["en", "fr", "de", "ar", "zh", "xx"]))
def test_the_quantity_reader(text: str, language: str) -> None:
    for one in read(text, language).quantities:
        assert 0 <= one.start < one.end <= len(text)


@hypothesis.given(TEXTS)
def test_the_date_reader(text: str) -> None:
    assert date(text) is not None


@hypothesis.given(
    TEXTS,
    strategies.sampled_from(
        [
            "site.yaml",
            sheets.FACTS,
            sheets.RECORD,
            sheets.TEXT,
            "factsheet.lock",
            "content/topics.yaml",
            "content/pages/a.en.md",
            "content/corrections.yaml",
        ]
    ),
)
@hypothesis.settings(max_examples=40)
def test_a_sheet_one_of_whose_files_is_anything(text: str, path: str) -> None:
    judgement = sheets.judged({path: text})
    assert all(one.origin.file and one.message for one in judgement.diagnostics)
