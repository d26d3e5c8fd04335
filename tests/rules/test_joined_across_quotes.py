"""The date above an article goes with each of its sentences; two sentences are joined by whoever joins them."""

from __future__ import annotations

from tests import sheets


def rules(statement: str, *quotes: str) -> set[str]:
    cited = "".join(f"\n  - quote: {quote}" for quote in quotes)
    changes = {
        sheets.TEXT: "\n\n".join(quotes) + "\n",
        **sheets.facts(f"id: water\nstatement: {statement}\ncitations:{cited}"),
    }
    return {one.rule for one in sheets.judged(changes).diagnostics}


def test_a_dateline_joins_nothing() -> None:
    statement = "In November 2013 the harbour raised its fee by 13%."
    assert rules(statement, "November 20, 2013 at 6:35 PM", "The harbour raised its fee by 13 percent.") == set()


def test_a_sentence_with_a_date_does() -> None:
    statement = "In November 2013 the harbour raised its fee by 13%."
    joined = rules(statement, "The harbour was dredged in November 2013.", "The harbour raised its fee by 13 percent.")
    assert joined == {"joined-across-quotes"}


def test_of_two_sentences_one_dateline_makes_no_one() -> None:
    statement = "In November 2013 the harbour raised its fee by 13% for 40 ferries."
    quotes = "November 20, 2013", "The harbour raised its fee by 13 percent.", "The harbour serves 40 ferries."
    assert "joined-across-quotes" in rules(statement, *quotes)
