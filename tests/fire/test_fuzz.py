"""Anything at all in the files of a sheet: findings or a page, never an exception, and no mark-up that was not ours."""

from __future__ import annotations

import re
from itertools import pairwise

import hypothesis
from hypothesis import strategies

from factsheet import located, prose
from factsheet.edtf import BadDate, bounds, sort_key
from factsheet.edtf import parse as date
from factsheet.text.finding.asides import plain
from factsheet.text.finding.quotes import Ambiguous, CaseOrAccent, Found, Match, find, index
from factsheet.text.quantities.reading import read
from factsheet.text.writing.normal import fold
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


@hypothesis.given(TEXTS, TEXTS, TEXTS)
def test_the_quote_resolver(quote: str, text: str, beside: str) -> None:
    holds(find(index(text), quote), quote, text)
    holds(find(index(text), quote, beside), quote, text)
    holds(find(index(text), quote, "", beside), quote, text)


@hypothesis.given(strategies.data(), TEXTS, TEXTS)
def test_the_quote_resolver_with_words_of_its_text(data: strategies.DataObject, text: str, more: str) -> None:
    """What is left out of a quote, and what stands beside it, is as likely there as not."""
    whole = f"{text}{more}{text}"
    cuts = sorted(data.draw(strategies.lists(strategies.integers(0, len(whole)), min_size=4, max_size=4)))
    first, left_out, last = (whole[start:end] for start, end in pairwise(cuts))
    quote = data.draw(
        strategies.sampled_from([f"{first} […] {last}", f"{first}[{more}]{last}", f"{first}{left_out}{last}"])
    )
    prefix, suffix = whole[max(0, cuts[0] - 9) : cuts[0]], whole[cuts[3] : cuts[3] + 9]
    for before, after in (("", ""), (prefix, suffix), (suffix, prefix)):
        holds(find(index(whole), quote, before, after), quote, whole)


def said(words: str) -> str:
    """Its letters and figures; marks fold otherwise where something else stands beside them."""
    return "".join(filter(str.isalnum, fold(words)))


def holds(match: Match, quote: str, text: str) -> None:
    """What is found has the words of the quote, and what is told of it is in its place."""
    if isinstance(match, Found):
        assert 0 <= match.start < match.end <= len(text)
        assert list(match.parts) == sorted(match.parts)
        assert (match.start, match.end) == (match.parts[0][0], match.parts[-1][1])
        if match.how == "exact":
            assert text[match.start : match.end] == quote.strip()
        if match.how == "typography" and plain(text) is None:
            assert said(text[match.start : match.end]) == said(quote)
    elif isinstance(match, CaseOrAccent):
        assert match.differences
        assert all(ours != theirs for ours, theirs in match.differences)
    elif isinstance(match, Ambiguous):
        assert len(match.spans) > 1
    elif match.nearest is not None:
        assert 0 <= match.nearest.start < match.nearest.end <= len(text)


@hypothesis.given(TEXTS, strategies.sampled_from(["en", "fr", "de", "ar", "zh", "xx"]))
def test_the_quantity_reader(text: str, language: str) -> None:
    for one in read(text, language).quantities:
        assert 0 <= one.start < one.end <= len(text)


@hypothesis.given(TEXTS)
def test_the_date_reader(text: str) -> None:
    found = date(text)
    assert found.reason if isinstance(found, BadDate) else sort_key(text) == bounds(found)


@hypothesis.given(
    strategies.from_regex(r"[0-9]{3}[0-9X](-[0-9]{2}){0,2}[~?%]?(/(\.\.|[0-9]{4}(-[0-9]{2}){0,2}))?", fullmatch=True)
)
def test_the_reader_of_what_looks_like_dates(text: str) -> None:
    found = date(text)
    if isinstance(found, BadDate):
        assert found.reason
    else:
        first, last = bounds(found)
        assert first[:3] == text[:3]
        assert first <= last


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
