"""A published fact is there, or is withdrawn, or has another id that says what it was called.

Why: others have linked to its address and copied its id. A withdrawn fact keeps its page, which says why.

Passes:

    source: gazette
    facts:
      - id: opening
        formerly: [plant-opened]
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
    # factsheet.lock
    {"kind":"lock","version":1}
    {"kind":"fact","id":"plant-opened","statement":{"en":"The plant opened in 2019."}}
    {"kind":"end"}

Fails:

    source: gazette
    facts:
      - id: opening
        statement: {en: The plant opened in 2019., fr: L'usine a ouvert en 2019.}
        quote: The plant opened in 2019
    # factsheet.lock
    {"kind":"lock","version":1}
    {"kind":"fact","id":"plant-opened","statement":{"en":"The plant opened in 2019."}}
    {"kind":"end"}

Cure: put the fact back with `withdrawn: {date: …, because: …}`; or, where it only has another id now, write the old one
under that fact's `formerly: […]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.diagnostics import Finding, Level, Origin
from factsheet.drift.facts import called
from factsheet.lock import FILE
from factsheet.stages import Site

ID = "fact-vanished"
LEVEL = Level.ERROR
FAMILY = "records"


def check(site: Site) -> Iterator[Finding]:
    """Each address of a published fact that would lead nowhere; a draft is not there in a build."""
    if site.lock is None:
        return
    there = {*site.facts, *called(site.facts.values())}
    for locked in site.lock.facts.values():
        languages = (*site.settings.languages, *locked.statement)
        at = Origin(FILE, site.lock.lines.get(locked.id, 0), 1)
        said = next((locked.statement[one] for one in languages if one in locked.statement), "")
        if locked.id not in there:
            yield Finding(ID, at, f"the published fact `{locked.id}` is not there any more", "", (f"it said:\n{said}",))
        for old in locked.formerly:
            if old not in there:
                message = f"the old address of `{locked.id}`, `{old}`, would lead nowhere"
                yield Finding(ID, at, message, f"write formerly: [{old}] at the fact")
