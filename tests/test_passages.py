"""How quotes and sentences are found is tested in test_resolve.py; here, what of it a later build takes over."""

from __future__ import annotations

import msgspec

from factsheet.passages import found, recalled
from factsheet.resolve import resolve
from factsheet.stages import Corpus, Known
from tests import sheets

TWO = sheets.facts(
    "id: a\nstatement: B.\nquote: Jane Roe", "id: b\nstatement: B.\ncitations: [{quote: Jane Roe}, {quote: in Leeds}]"
)


def known(corpus: Corpus) -> Known:
    sentences, matches = recalled(resolve(corpus))
    return Known(sentences=sentences, found=matches)


def places(corpus: Corpus, before: Known) -> dict[str, tuple[int, ...]]:
    """Where the quotes of each fact stand."""
    _, evidence, _ = found(corpus, {fact.id: fact for fact in corpus.facts}, before)
    return {id: tuple(one.passage.start if one.passage else -1 for one in all) for id, all in evidence.items()}


def elsewhere(known: Known) -> Known:
    """What no build would find: whoever comes to it has looked nowhere else."""
    moved = {
        key: tuple(msgspec.structs.replace(one, start=7, end=9) for one in matches)
        for key, matches in known.found.items()
    }
    return msgspec.structs.replace(known, found=moved)


def test_what_was_found_is_not_looked_for_again() -> None:
    corpus = sheets.corpus(TWO)
    assert places(corpus, elsewhere(known(corpus))) == {"a": (7,), "b": (7, 7)}
    assert places(corpus, known(corpus)) == places(corpus, Known())


def test_of_another_text_or_another_quote_nothing_is_taken_over() -> None:
    before = elsewhere(known(sheets.corpus(TWO)))
    longer = sheets.corpus({**TWO, sheets.TEXT: "A line before.\n\n" + sheets.SMALL[sheets.TEXT]})
    assert places(longer, before) == places(longer, Known())
    other = sheets.corpus({sheets.FACTS: TWO[sheets.FACTS].replace("in Leeds", "electric vans in Leeds")})
    assert places(other, before) == {"a": (7,), "b": places(other, Known())["b"]}


def test_a_fact_with_a_quote_that_has_no_place_is_looked_into_again() -> None:
    corpus = sheets.corpus(sheets.facts("id: a\nstatement: B.\ncitations: [{quote: Jane Roe}, {quote: is nowhere}]"))
    assert known(corpus).found == {}


def test_sentences_are_cut_again_where_the_editor_has_cut_them_otherwise() -> None:
    record = sheets.SMALL[sheets.RECORD] + "sentences: [Jane Roe]\n"
    corpus = sheets.corpus({**TWO, sheets.RECORD: record})
    documents, _, _ = found(corpus, {}, known(sheets.corpus(TWO)))
    assert documents == found(corpus, {}, Known())[0]
    assert documents != found(sheets.corpus(TWO), {}, Known())[0]
