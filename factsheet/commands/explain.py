"""A rule's id goes in, its manual comes out; of none, the list of all rules."""

from __future__ import annotations

import re

from factsheet.commands import WrongArgument
from factsheet.fields.reading import meant
from factsheet.rules import RULES


def explain(id: str) -> str:
    """What the rule is for, an example that passes and one that fails, the cure; WrongArgument for no rule."""
    if not id:
        return "\n".join(
            f"{one:32} {rule.LEVEL:6} {(rule.__doc__ or '').splitlines()[0]}" for one, rule in RULES.items()
        )
    plain = re.sub(r"[\s_]+", "-", id.strip().lower())
    if plain not in RULES:
        near = meant(plain, RULES) or _like(plain) or "`explain` alone lists them all"
        raise WrongArgument(f"there is no rule `{id}`; {near}")
    rule = RULES[plain]
    return f"{rule.ID} ({rule.LEVEL}, {rule.FAMILY})\n\n{rule.__doc__}"


def _like(word: str) -> str:
    """The rules in whose ids a word stands."""
    found = [id for id in RULES if word in id.split("-")]
    return f"there are {', '.join(found)}" if found else ""
