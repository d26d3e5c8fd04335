"""Snapshot -> Corpus: the files of a site go in; typed records, and what is amiss with the files, come out."""

from __future__ import annotations

from collections.abc import Mapping

from factsheet.diagnostics import Finding, Origin
from factsheet.fields.naming import by_name
from factsheet.files import Snapshot
from factsheet.grounding import nouns
from factsheet.load.corrections import PATH as CORRECTIONS
from factsheet.load.corrections import read_corrections
from factsheet.load.fact_files import read_facts
from factsheet.load.formerly import check_former_ids
from factsheet.load.gathering import Gathering
from factsheet.load.prose import read_prose
from factsheet.load.settings import read_settings
from factsheet.load.sources import read_sources
from factsheet.load.theme import check_theme
from factsheet.load.topics import read_charts, read_properties, read_topics
from factsheet.lock import FILE as LOCK
from factsheet.lock import Lock, parse
from factsheet.stages import Corpus, Loaded, ReadFile
from factsheet.workers import ALONE, Workers


def load(snapshot: Snapshot, before: Mapping[str, ReadFile] = {}, workers: Workers = ALONE) -> Loaded:
    """Read every file of content; a file or a record that cannot be read is left out, and a finding says so.

    `before` are files that an earlier load of this program has read.
    """
    gathering = Gathering(snapshot, before)
    settings = read_settings(gathering)
    topics, properties = read_topics(gathering), read_properties(gathering)
    gathering.topics = by_name(topics)
    sections, facts = read_facts(gathering, nouns(properties), workers)
    check_former_ids(gathering, facts)
    sources, texts = read_sources(gathering)
    corrections, lock = read_corrections(gathering), _read_lock(gathering)
    charts, prose = read_charts(gathering), read_prose(gathering)
    _strays(gathering)
    if settings is None:
        return Loaded(None, tuple(gathering.findings))
    named = gathering.homes["site", ""].origin(("theme",))
    gathering.findings += check_theme(snapshot.theme, settings.theme, named)
    corpus = Corpus(
        settings=settings, sections=tuple(sections), facts=tuple(facts), sources=tuple(sources), texts=texts,
        topics=tuple(topics), properties=tuple(properties), charts=tuple(charts), prose=tuple(prose),
        corrections=tuple(corrections), lock=lock, homes=gathering.homes,
    )  # fmt: skip
    return Loaded(corpus, tuple(gathering.findings), gathering.read)


# A lock that cannot be read is an error, never the same as none.
def _read_lock(gathering: Gathering) -> Lock | None:
    if LOCK not in gathering.files:
        return None
    lock, findings = parse(gathering.files[LOCK])
    gathering.findings += findings
    return lock


_PLACES = {"facts": (".yaml",), "sources": (".yaml", ".txt"), "charts": (".yaml",), "pages": (".md",)}
_SINGLE = ("content/topics.yaml", "content/properties.yaml", CORRECTIONS)


# A file that no stage reads is almost always a misspelt name, and its facts would be missing without a word.
def _strays(gathering: Gathering) -> None:
    for path in sorted(gathering.files):
        if not path.startswith("content/") or path in _SINGLE:
            continue
        folder, _, name = path.removeprefix("content/").partition("/")
        if "/" in name or not name.endswith(_PLACES.get(folder, ())):
            expected = ", ".join(f"{place}/*{suffix}" for place, ends in _PLACES.items() for suffix in ends)
            help = f"content holds topics.yaml, properties.yaml, corrections.yaml, {expected}; rename or move the file"
            help = f"rename it to {path[:-4]}.yaml" if name.endswith(".yml") else help
            gathering.findings.append(
                Finding("unreadable-file", Origin(path), "no part of the sheet reads this file", help)
            )
