from __future__ import annotations

from pathlib import Path

import pytest

from factsheet.commands import WrongArgument
from factsheet.commands.cite import cite
from tests import sheets

DAY = "2026-11-23"


def said(words: str, changes: sheets.Changes = {}, pick: int = 1, to: str = "", folder: Path = Path()) -> str:  # noqa: B006
    return cite(folder, sheets.site(changes), "gazette", words, pick, to, DAY)


def test_the_likeliest_sentence_is_printed_as_a_fact_and_the_others_as_comments() -> None:
    printed = said("second plant").splitlines()
    assert printed[0] == "  - id: second-plant"
    assert '    quote: "Acme opens a second plant"' in printed
    assert "  # --pick 2: Acme opens a second plant" in printed


def test_another_sentence_can_be_picked() -> None:
    assert "suffix" in said("second plant")
    assert "prefix" in said("second plant", pick=2)
    with pytest.raises(WrongArgument, match="from 1 to 3"):
        said("second plant", pick=9)


def test_the_printed_fact_wants_its_statement_and_nothing_else() -> None:
    """What is printed may go into a file of facts as it is."""
    facts = "facts:\n" + said("plant employs people") + "\n"
    changes = {sheets.FACTS: facts, "content/properties.yaml": "people: {label: people}\n"}
    assert [one.rule for one in sheets.judged(changes).diagnostics] == ["bad-type"]
    filled = facts.replace("statement:   #", "statement: The plant employs about 1,200 people. #")
    assert sheets.told(changes | {sheets.FACTS: filled}) == []


def test_added_to_a_file_it_is_the_last_of_its_facts(tmp_path: Path) -> None:
    folder = sheets.write(tmp_path)
    assert said("leap dark", to="plant", folder=folder).endswith("added; its statement is left to write")
    text = (folder / sheets.FACTS).read_text()
    assert text.startswith(sheets.SMALL[sheets.FACTS])
    assert "\n  - id: leap-dark\n" in text
    assert "source: gazette" not in text.partition("leap-dark")[2]


def test_two_facts_whose_statements_are_still_to_be_written_have_two_ids(tmp_path: Path) -> None:
    folder = sheets.write(tmp_path)
    for _ in range(2):
        said("leap dark", to="new", folder=folder)
    assert "id: leap-dark-2\n" in (folder / "content/facts/new.yaml").read_text()


def test_without_words_the_sentences_without_a_fact_are_listed() -> None:
    head, *lines = said("").splitlines()
    assert head == "6 of 7 sentences of gazette bear no fact yet"
    assert lines[0] == "    1  Acme opens a second plant"
    assert not any("2019" in line for line in lines)


def test_a_source_or_words_that_are_not_there_are_said_so() -> None:
    with pytest.raises(WrongArgument, match="did you mean `gazette`"):
        cite(Path(), sheets.site(), "gazete", "plant", 1, "", DAY)
    with pytest.raises(WrongArgument, match="no sentence"):
        said("submarine budget")


def test_a_file_that_is_begun_names_the_source_once(tmp_path: Path) -> None:
    folder = sheets.write(tmp_path)
    said("leap dark", to="new", folder=folder)
    assert (folder / "content/facts/new.yaml").read_text().count("gazette") == 1
