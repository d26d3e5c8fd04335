"""A judged site goes in; factsheet.lock beside site.yaml, and a sentence on what has moved in it, come out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from factsheet.check import Judgement
from factsheet.commands import WrongArgument
from factsheet.diagnostics import counted
from factsheet.drift.sheets import compare, summary
from factsheet.drift.taking import accept as accepted
from factsheet.drift.taking import take
from factsheet.fields.reading import did_you_mean
from factsheet.lock import FILE, RULE, encode
from factsheet.publish import Refused
from factsheet.stages import Site


def lock(folder: Path, site: Site) -> str:
    """Lock all that is published now. The site has been judged, and nothing in it stops a build."""
    new = take(site)
    content, before = encode(new), _there(folder)
    quotes = sum(map(len, new.citations.values()))
    said = f"{FILE}: {counted(len(new.facts), 'fact')}, {counted(quotes, 'citation')}"
    if content == before:
        return f"{said}, as it was"
    _write(folder, content)
    since = summary(compare(site.lock, new, site.settings.languages)) if site.lock else "the first lock"
    return f"{said}; {since}"


def accept(folder: Path, site: Site, facts: Sequence[str]) -> str:
    """Lock the citations of some facts as they stand now: their editor has read the sentences, and the facts hold."""
    if site.lock is None:
        raise WrongArgument(f"there is no {FILE} yet, and so nothing to accept: run build.py lock")
    for id in facts:
        if id not in site.facts:
            raise WrongArgument(f"there is no fact `{id}`; {did_you_mean(id, site.facts)}".rstrip("; "))
        if any(evidence.passage is None for evidence in site.evidence[id]):
            raise Refused(f"a quote of `{id}` does not stand in its source: mend the quote first")
    drifted = {drift.fact for drift in site.drifts if drift.verdict != "same"} & set(facts)
    if not drifted:
        return f"{FILE}: nothing has changed around the quotes of {', '.join(facts)}"
    _write(folder, encode(accepted(site.lock, site, frozenset(drifted))))
    return f"{FILE}: the citations of {', '.join(sorted(drifted))} are locked as they stand now"


def readable(judgement: Judgement) -> bool:
    """Whether the lock that lies there, if one does, can be read."""
    return all(diagnostic.rule != RULE for diagnostic in judgement.diagnostics)


def _there(folder: Path) -> bytes | None:
    try:
        return (folder / FILE).read_bytes()
    except FileNotFoundError:
        return None


def _write(folder: Path, content: bytes) -> None:
    beside = folder / f".{FILE}.new"
    try:
        beside.write_bytes(content)
        beside.replace(folder / FILE)
    except OSError as error:
        raise Refused(f"{folder / FILE}: {error.strerror}; the lock is as it was") from error
