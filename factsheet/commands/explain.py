"""A rule's id goes in, its manual comes out; of none, the list of all rules."""

from __future__ import annotations

from factsheet.commands import WrongArgument
from factsheet.fields.reading import did_you_mean
from factsheet.rules import RULES


def explain(id: str) -> str:
    """What the rule is for, an example that passes and one that fails, the cure; WrongArgument for no rule."""
    if not id:
        return "\n".join(
            f"{one:32} {rule.LEVEL:6} {(rule.__doc__ or '').splitlines()[0]}" for one, rule in RULES.items()
        )
    if id not in RULES:
        near = did_you_mean(id, RULES) or "`explain` alone lists them all"
        raise WrongArgument(f"there is no rule `{id}`; {near}")
    rule = RULES[id]
    return f"{rule.ID} ({rule.LEVEL}, {rule.FAMILY})\n\n{rule.__doc__}"
