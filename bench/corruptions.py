"""How often the rules are wrong on true pairs of statement and quote, and how many one-word corruptions they see.

usage: python bench/corruptions.py --cases DIR [--langs fr,de,es] [--reverse] [--show N]

DIR holds ntrex_numeric.jsonl: English sentences with their professional translations, by language, and, if it is
there, ntrex_divergent.json, the rows whose translation truly says something else. The English sentence is a fact's
statement, the translation its quote; with --reverse it is the other way round. A finding about such a pair is a false
alarm. Then each statement is corrupted as the self-test does it, and judged by the same rules. There are no topics and
no counted nouns in these cases, so that names and nouns are not measured.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from factsheet.model import Citation, Fact, LanguageMap, Section, Settings, Source, Wording
from factsheet.resolve import resolve
from factsheet.rules import level_of
from factsheet.stages import Corpus, Site
from factsheet.text.corrupting.corruptions import KINDS
from factsheet.trial import SEEING, try_out


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--cases", type=Path, required=True, metavar="DIR")
    parser.add_argument("--langs", default="fr,de,es")
    parser.add_argument("--reverse", action="store_true", help="translation as the statement, English as the quote")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print so many false alarms and unseen slips")
    options = parser.parse_args()
    for language in options.langs.split(","):
        ours, theirs = (language, "en") if options.reverse else ("en", language)
        measure(pairs(options.cases, ours, theirs, language), ours, theirs, options.show)


def pairs(cases: Path, statement: str, quote: str, language: str) -> list[tuple[str, str]]:
    rows = [json.loads(line) for line in (cases / "ntrex_numeric.jsonl").read_text("utf-8").splitlines()]
    divergent = cases / "ntrex_divergent.json"
    left_out = json.loads(divergent.read_text("utf-8"))["ids"].get(language, ()) if divergent.is_file() else ()
    return [(row[statement], row[quote]) for row in rows if row["i"] not in left_out]


def measure(found: list[tuple[str, str]], ours: str, theirs: str, show: int, *, corrupt: bool = True) -> None:
    site = site_of(found, ours, theirs)
    alarms: dict[str, set[str]] = {"error": set(), "warn": set()}
    by_rule: Counter[str] = Counter()
    for rule in SEEING:
        for finding in rule.check(site):
            level = level_of(site, finding)
            alarms[level].add(getattr(finding.at, "id", ""))
            by_rule[f"{finding.rule} ({level})"] += 1
            if by_rule.total() <= show:
                print(f"    {level} {finding.rule}: {finding.message}; {'; '.join(finding.notes)}")
    count, errors = len(site.facts), len(alarms["error"])
    print(f"{ours}<-{theirs}: {count} pairs; false alarms: errors {share(errors, count)}, ", end="")
    print(f"errors and warnings {share(len(alarms['error'] | alarms['warn']), count)}")
    print("   " + ", ".join(f"{rule} {number}" for rule, number in by_rule.most_common()))
    if corrupt:
        tried(site, show)


def tried(site: Site, show: int) -> None:
    """Corrupt the statements, and print what was seen of it."""
    trial = try_out(site, {}, "", len(site.facts))
    for kind in ("", *KINDS):
        refused, warned, unseen = trial.counts(kind)
        total = refused + warned + unseen
        if total:
            shares = f"refused {share(refused, total)}, seen {share(refused + warned, total)}"
            print(f"   {kind or 'all corruptions':16} {total:6}: {shares}")
    for one in trial.unseen[:show]:
        print(f"    UNSEEN {one.kind}: {one.text}\n        {site.facts[one.fact].citations[0].quote}")


def site_of(found: list[tuple[str, str]], ours: str, theirs: str) -> Site:
    """A sheet of one section whose facts are the pairs."""
    facts = tuple(
        Fact(
            id=f"pair-{number}", section="pairs", citations=(Citation("quotes", quote),),
            statement=LanguageMap((Wording(statement, ours),)),
        )
        for number, (statement, quote) in enumerate(found)
    )  # fmt: skip
    title = LanguageMap((Wording("Pairs", "en"),))
    source = Source(id="quotes", title="Quotes", publisher="", language=theirs)
    settings = Settings(title=title, languages=(ours,))
    sections = (Section("pairs", title),)
    return resolve(Corpus(settings=settings, sections=sections, facts=facts, sources=(source,), texts={"quotes": ""}))


def share(part: int, whole: int) -> str:
    return f"{100 * part / max(1, whole):.1f} %"


if __name__ == "__main__":
    main()
