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
