"""What is put into a mould is what the library would have written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.exports import bibtex, moulds, ris
from factsheet.pages.references import Reference

WORDS = st.text(alphabet="aé %s{}\\&_-\n\x00\ue000\ue001\ue002", max_size=6)
REFERENCES = st.builds(
    Reference, kind=st.sampled_from(("fact", "sheet", "source")), key=st.from_regex(r"[a-z]{1,3}", fullmatch=True),
    title=WORDS, language=st.just("en"), author=WORDS, publisher=WORDS, within=WORDS,
    date=st.sampled_from(("", "2024")), standing=WORDS,
    address=st.sampled_from(("", "https://e.org/%s", "https://e.org/{\ue001}")),
)  # fmt: skip


@pytest.mark.parametrize("writer", [bibtex.WRITER, ris.WRITER])
@given(references=st.lists(REFERENCES, max_size=4))
def test_a_filled_mould_is_what_the_library_writes(writer: moulds.Writer, references: list[Reference]) -> None:
    assert moulds.entries(writer, references) == [writer.write(one).encode() for one in references]


def test_references_that_differ_in_their_words_are_written_once() -> None:
    written = []

    def write(reference: Reference) -> str:
        written.append(reference)
        return f"{reference.publisher}: {reference.key} {reference.title} {reference.address}"

    writer = moulds.Writer(write, lambda one: (one.key, one.title, one.address))
    facts = [
        Reference(kind="fact", key=key, title=f"{key} %", language="en", publisher="The Desk, 10 %") for key in "abc"
    ]
    assert moulds.entries(writer, facts) == [f"The Desk, 10 %: {key} {key} % ".encode() for key in "abc"]
    assert len(written) == 1
