"""The manuals in the rules' docstrings go in, docs/rules.md comes out.

usage: python tools/make_rules_manual.py > docs/rules.md        (or: python3 tests tests/test_docs.py --renew)
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from factsheet.diagnostics import Level
from factsheet.rules import RULES, Rule, movable

HEADING = re.compile(r"^(Why|Passes|Fails|Cure|Measured): ?", re.MULTILINE)
LEVELS = {Level.ERROR: "stops the build", Level.WARN: "warns", Level.OFF: "silent unless a site asks for it"}
INTRODUCTION = """# The rules

Made from the manuals of the rules themselves, which `python3 build.py explain RULE` prints; not edited by hand.

A rule's id names the fault. In the examples, `# path` begins a file of a sheet. A rule that can be moved may be set to
another level in `site.yaml` (`levels: {rounded: off}`) or waived for one fact, with a public reason
(`allow: [{rule: rounded, because: …}]`). How figures, dates and wording are held to a quote, and what the rules cannot
see: [grounding.md](grounding.md).
"""


def manual() -> str:
    """All rules by family, in the order in which they are run."""
    families: dict[str, list[Rule]] = {}
    for rule in RULES.values():
        families.setdefault(rule.FAMILY, []).append(rule)
    return "\n".join([INTRODUCTION, *_contents(families), *_sections(families)])


def _contents(families: dict[str, list[Rule]]) -> Iterator[str]:
    for family, rules in families.items():
        yield f"- **{family}**: " + ", ".join(f"[{rule.ID}](#{rule.ID})" for rule in rules)
    yield ""


def _sections(families: dict[str, list[Rule]]) -> Iterator[str]:
    for family, rules in families.items():
        yield f"## {family[0].upper()}{family[1:]}\n"
        for rule in rules:
            yield f"### {rule.ID}\n"
            yield f"*{LEVELS[rule.LEVEL]}; {'can' if movable(rule) else 'cannot'} be moved*\n"
            yield HEADING.sub(lambda heading: f"**{heading[1]}:** ", (rule.__doc__ or "").strip()) + "\n"


if __name__ == "__main__":
    print(manual(), end="")
