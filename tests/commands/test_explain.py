from __future__ import annotations

import pytest

from factsheet.commands import WrongArgument
from factsheet.commands.explain import explain
from factsheet.rules import RULES


@pytest.mark.parametrize("id", RULES)
def test_every_rule_has_a_manual(id: str) -> None:
    head, _, manual = explain(id).partition("\n\n")
    assert head.startswith(f"{id} (")
    assert "Cure: " in manual


def test_all_rules_are_listed_each_on_a_line() -> None:
    assert list(RULES) == [line.split()[0] for line in explain("").splitlines()]


def test_what_is_no_rule_may_be_near_one() -> None:
    with pytest.raises(WrongArgument, match=r"there is no rule `qoute-not-found`; did you mean `quote-not-found`\?"):
        explain("qoute-not-found")


@pytest.mark.parametrize("id", ["QUOTE-NOT-FOUND", "quote_not_found", " Quote not found"])
def test_capitals_and_what_parts_the_words_make_no_difference(id: str) -> None:
    assert explain(id) == explain("quote-not-found")


def test_a_word_of_several_rules_is_answered_by_all_of_them() -> None:
    with pytest.raises(WrongArgument, match=r"no rule `quote`; there are .*quote-not-found, quote-ambiguous"):
        explain("quote")
    with pytest.raises(WrongArgument, match="`explain` alone lists them all"):
        explain("zzz")
