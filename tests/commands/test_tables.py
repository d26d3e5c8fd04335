from __future__ import annotations

import pytest

from factsheet.commands import WrongArgument
from factsheet.commands.tables import facts_of
from tests import sheets

HEAD = "id,statement,quote,source,value,date\n"
ROW = 'plant,"The plant, it is said, opened in 2019.","The plant opened in 2019",gazette,,2019\n'


def test_a_table_becomes_facts_that_a_sheet_reads() -> None:
    jobs = 'jobs,"The plant employs about 1,200 people.","employs about 1,200 people",gazette,"about 1,200 people",\n'
    table = facts_of(HEAD + ROW + jobs)
    assert (table.facts, table.dropped) == (2, ())
    files = {sheets.FACTS: table.yaml, "content/properties.yaml": "people: {label: people}\n"}
    corpus = sheets.corpus(files)
    assert ["plant", "jobs"] == [fact.id for fact in corpus.facts]
    assert ("2019", None) == (corpus.facts[0].date, corpus.facts[0].value)
    assert corpus.facts[1].value is not None
    assert corpus.facts[0].statement.entries[0].text == "The plant, it is said, opened in 2019."


def test_rows_and_columns_that_are_left_out_are_told() -> None:
    table = facts_of("id,statement,quote,source,colour\nA b,S,q,s,red\nx,S,q,s,\nx,S,q,s,\n,S,q,s,\n")
    assert table.facts == 1
    assert [line.partition(":")[0] for line in table.dropped] == ["column 'colour'", "row 2", "row 4", "row 5"]
    assert "for instance `a-b`" in table.dropped[1]


def test_semicolons_marks_and_colons_are_no_trouble() -> None:
    table = facts_of('id;statement;quote;source;topics\na;"He said: ""no"" # yes";q;gazette;"one; two"\n')
    assert '    statement: "He said: \\"no\\" # yes"\n' in table.yaml
    assert '    topics: ["one", "two"]' in table.yaml


@pytest.mark.parametrize(
    ("cell", "read"), [("one| two", "one| two"), ('"one, two"', "one, two"), ('"three; one, two"', "one, two")]
)
def test_topics_that_look_parted_by_another_mark_are_told_with_the_one_that_parts_them(cell: str, read: str) -> None:
    (told,) = facts_of(f"id,statement,quote,source,topics\na,S,q,s,one;two\nb,S,q,s,{cell}\n").doubts
    assert "parted by semicolons" in told
    assert f"row 3 (“{read}”)" in told


def test_many_such_rows_are_told_together() -> None:
    rows = "".join(f"f-{n},S,q,s,one|two\n" for n in range(9))
    (told,) = facts_of(f"id,statement,quote,source,topics\n{rows}").doubts
    assert " and 6 more" in told


def test_a_table_without_the_columns_every_fact_needs_is_refused() -> None:
    with pytest.raises(WrongArgument, match="no column quote, source"):
        facts_of("id,statement\na,b\n")


def test_a_table_pasted_from_a_spreadsheet_is_parted_by_tabs() -> None:
    assert facts_of("id\tstatement\tquote\tsource\na\tOne, two.\tq\tgazette\n").facts == 1


def test_excels_own_first_line_is_passed_over() -> None:
    assert facts_of("sep=;\r\nid;statement;quote;source\r\na;S;q;gazette\r\n").facts == 1


def test_a_statement_may_have_a_column_for_each_language() -> None:
    table = facts_of("id,statement_en,Statement FR,note.fr,quote,source\na,Two vans.,Deux fourgons.,Oui.,q,gazette\n")
    assert '    statement:\n      en: "Two vans."\n      fr: "Deux fourgons."\n' in table.yaml
    assert '    note:\n      fr: "Oui."' in table.yaml
    assert table.dropped == ()


def test_a_text_that_is_also_said_by_language_is_told_to_be_left_out() -> None:
    head, row = "id,statement,statement_en,note,note_en,quote,source\n", "a,Plain.,English.,A note.,A note.,q,gazette\n"
    table = facts_of(head + row)
    assert table.dropped == (
        "column 'statement': left out of rows that say it by language",
        "column 'note': left out of rows that say it by language",
    )
    alone = facts_of(head + "b,Plain.,,,Noted.,q,gazette\n")
    assert alone.dropped == ()
    assert '    statement: "Plain."\n' in alone.yaml


def test_what_stands_beside_the_columns_or_under_a_repeated_one_is_told() -> None:
    table = facts_of("id,statement,quote,source,statement\na,S,q,gazette,T,more,yet\n")
    assert table.dropped == (
        "column 'statement': a second one of that name",
        "row 2: more cells than columns, from 'more' on",
    )
    assert '    statement: "S"' in table.yaml


def test_control_characters_are_left_out() -> None:
    assert '    quote: "a b"' in facts_of("id,statement,quote,source\na,S,a\x00 b\x1b,gazette\n").yaml


@pytest.mark.parametrize("row", ['"unclosed,S,q,s\n', f'a,"{"x" * 1_000_001}",q,s\n', 'a,"S"x,q,s\n'])
def test_a_table_that_cannot_be_read_is_said_so(row: str) -> None:
    with pytest.raises(WrongArgument, match="stands between quotation marks"):
        facts_of("id,statement,quote,source\n" + row)


def test_rows_are_numbered_as_in_the_spreadsheet() -> None:
    assert facts_of('id,statement,quote,source\n\na,"S\nT",q,s\n,S,q,s\n').dropped == ("row 4: no id",)


def test_an_empty_table_has_no_columns() -> None:
    with pytest.raises(WrongArgument, match="no column id"):
        facts_of("")
