"""What holds of any sheet: a build after a change is the build from nothing, and the same files make the same bytes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from factsheet import cli, read
from factsheet.files import Outcome, Rows, Snapshot
from factsheet.pipeline import Built, Request, build
from factsheet.rules import RULES, movable
from factsheet.stages import Known
from tests import sheets
from tests.sheets import files_of

QUOTES = ["The plant opened in 2019", "Jane Roe, its founder", "did not give a price", "No such words"]
IDS = ["plant", "jobs", "price", "a-leap", "vans", "leeds", "cost"]
TEXTS = ["A statement.", "Another *statement* [@plant].", "“A leap in the dark”"]
TOPICS = ["acme", "roe"]


@st.composite
def fact(draw: st.DrawFn) -> str:
    lines = [f"id: {draw(st.sampled_from(IDS))}", f"statement: {draw(st.sampled_from(TEXTS))!r}"]
    lines += [f"quote: {draw(st.sampled_from(QUOTES))!r}"]
    optional = {
        "topics": f"[{draw(st.sampled_from(TOPICS))}]", "date": "2019", "added": "2024-05-06", "draft": "true",
        "certainty": "said", "value": "{amount: 1200, unit: USD, bound: approx}", "note": "A note.",
        "withdrawn": "{date: 2026-12-01, because: Wrong.}", "attribution": "Somebody",
    }  # fmt: skip
    names = draw(st.lists(st.sampled_from(sorted(optional)), unique=True, max_size=4))
    return "\n".join(lines + [f"{name}: {optional[name]}" for name in names])


QUIET = ", ".join(f"{id}: off" for id, rule in RULES.items() if movable(rule))


@st.composite
def files(draw: st.DrawFn) -> dict[str, str]:
    """A small site, with faults of the records and quotes or without."""
    title = draw(st.sampled_from(["One", "Two"]))
    languages = draw(st.sampled_from(["[en]", "[en, fr]", "[fr, en]"]))
    base = draw(st.sampled_from(["", "base_url: https://a.example/\n"]))
    key = draw(st.sampled_from(["", "key_figures: [plant]\n"]))
    facts = draw(st.lists(fact(), min_size=1, max_size=3, unique_by=identity))
    more = draw(st.lists(fact(), max_size=1))
    site = {
        **sheets.SMALL,
        **sheets.facts(*facts),
        "site.yaml": f"title: {title}\nlanguages: {languages}\n{base}{key}levels: {{{QUIET}}}\n",
        "content/topics.yaml": "".join(f"{id}: {{label: {id.title()}}}\n" for id in TOPICS),
        sheets.RECORD: sheets.SMALL[sheets.RECORD] + f"publish: {draw(st.sampled_from(['none', 'cited', 'full']))}\n",
    }
    if draw(st.booleans()):
        site["content/pages/about.en.md"] = draw(st.sampled_from(["# About\n", "# About\n\nSee [@plant].\n"]))
    if more:
        site["content/facts/more.yaml"] = sheets.facts(*more)[sheets.FACTS]
    if draw(st.booleans()):
        site[sheets.TEXT] = "A line before.\n\n" + sheets.SMALL[sheets.TEXT]
    return site


@st.composite
def edited(draw: st.DrawFn) -> list[dict[str, str]]:
    """Versions as an editor makes them: in each some facts of the last are others, have come, or are gone."""
    site, drawn = draw(files()), st.lists(fact(), min_size=1, max_size=5, unique_by=identity)
    records = draw(drawn)
    versions = [{**site, **sheets.facts(*records)}]
    for _ in range(draw(st.integers(1, 3))):
        left = {identity(one): one for one in records if draw(st.integers(0, 3))}
        more = {} if draw(st.booleans()) and left else {identity(one): one for one in draw(drawn)}
        records = list({**more, **left}.values() if draw(st.booleans()) else {**left, **more}.values())
        versions.append({**site, **sheets.facts(*records)})
    return versions


def identity(record: str) -> str:
    """The line with a fact's id."""
    return record.split("\n", maxsplit=1)[0]


def snapshot(site: Mapping[str, str], theme: Mapping[str, bytes]) -> Snapshot:
    return Snapshot({path: text.encode() for path, text in site.items()}, theme)


THEMES = [
    sheets.bare_theme(),
    {**sheets.bare_theme(), "base.html": b"{# changed #}"},
    {**sheets.bare_theme(), "fact.html": b"<p>{{ page }}"},
    {**sheets.bare_theme(), "sheet.css": b"p { color: red }"},
]


def after(made: Built, before: Mapping[str, bytes]) -> dict[str, bytes]:
    """What lies in the output after a build: what it kept and what it wrote."""
    return {path: before[path] for path in made.kept} | {one.path: one.content for one in made.outputs}


# A build takes a thousand times as long as a function does.
FEW = max(60, settings().max_examples // 10)


@settings(max_examples=FEW)
@given(st.lists(st.tuples(files(), st.sampled_from(THEMES)), min_size=2, max_size=4))
def test_a_build_after_any_changes_is_the_build_from_nothing(
    versions: list[tuple[dict[str, str], dict[str, bytes]]],
) -> None:
    """Facts are changed, renamed, moved and taken away; so are topics, pages, settings, templates and the source."""
    rebuilt(versions)


@settings(max_examples=FEW)
@given(edited())
def test_so_it_is_where_some_facts_alone_are_others(versions: list[dict[str, str]]) -> None:
    """Most pages are kept, and most rows of the data come out of the last build's files."""
    rebuilt([(site, sheets.bare_theme()) for site in versions])


def rebuilt(versions: Iterable[tuple[Mapping[str, str], Mapping[str, bytes]]]) -> None:
    """Build one version after the other with what the last has left, and hold each to a build from nothing."""
    keys: Mapping[str, str] = {}
    trials: Mapping[str, Outcome] = {}
    known, rows = Known(), Rows()
    output: dict[str, bytes] = {}
    for site, theme in versions:
        request = Request(snapshot=snapshot(site, theme), faulty=True, most_tried=2)
        recalled = {"keys": keys, "trials": trials, "known": known, "rows": rows, "left": output.__getitem__}
        made = build(msgspec.structs.replace(request, **recalled))
        clean = build(request)
        assert made.judgement == clean.judgement
        event(f"{sum(path.startswith('facts/') and path.endswith('.html') for path in made.kept)} facts kept")
        if made.outputs and made.site:
            output, keys, trials, known = after(made, output), made.keys, made.site.trial.outcomes, made.known
            rows = made.rows
            assert (clean.known, clean.rows) == (known, rows)
            assert after(clean, {}) == output
            assert clean.keys == keys


@settings(max_examples=20)
@given(st.lists(files(), min_size=2, max_size=4))
def test_so_it_is_on_a_disk(versions: list[dict[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        lay(place / "site/templates", {name: content.decode() for name, content in sheets.bare_theme().items()})
        for number, version in enumerate(versions):
            for path in (place / "site/content").rglob("*.*"):
                path.unlink()
            lay(place / "site", version)
            common = ["--quiet", "--site", str(place / "site")]
            again = cli.main(common)
            clean = [f"--output={place / str(number)}", f"--cache={place / 'cache' / str(number)}"]
            assert again == cli.main([*common, *clean])
            event("built" if again == 0 else "faulty")
            if again == 0:
                assert files_of(place / str(number)) == files_of(place / "site/output")


def lay(folder: Path, files: Mapping[str, str]) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())


@settings(max_examples=FEW)
@given(files(), st.randoms(use_true_random=False))
def test_the_order_in_which_files_are_handed_over_does_not_matter(site: dict[str, str], random: object) -> None:
    shuffled = list(site.items())
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    theme = sheets.bare_theme()
    here, there = snapshot(site, theme), snapshot(dict(shuffled), dict(reversed(list(theme.items()))))
    one, other = build(Request(snapshot=here, faulty=True)), build(Request(snapshot=there, faulty=True))
    assert one.judgement == other.judgement
    assert {path.path: path.content for path in one.outputs} == {path.path: path.content for path in other.outputs}
    assert one.keys == other.keys


WHOLE = """
import hashlib, sys
from pathlib import Path
from factsheet import read
from factsheet.pipeline import Request, build
made = build(Request(snapshot=read.snapshot(Path(sys.argv[1]))))
for one in made.outputs:
    print(one.path, hashlib.sha256(one.content).hexdigest())
print(made.keys)
"""


def test_another_seed_of_pythons_hashes_makes_the_same_bytes() -> None:
    """Sets would come in another order."""
    vans = sheets.ROOT / "tests/sites/vans"
    here = build(Request(snapshot=read.snapshot(vans)))
    expected = "".join(f"{one.path} {hashlib.sha256(one.content).hexdigest()}\n" for one in here.outputs)
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", WHOLE, str(vans)], cwd=sheets.ROOT, env={**os.environ, "PYTHONHASHSEED": seed},
            check=True, capture_output=True, text=True,
        )  # fmt: skip
        assert f"{expected}{here.keys}\n" == done.stdout


@pytest.mark.long
@given(st.lists(files(), min_size=2, max_size=2))
@settings(max_examples=50)
def test_so_it_is_with_our_own_theme(versions: list[dict[str, str]]) -> None:
    keys: Mapping[str, str] = {}
    output: dict[str, bytes] = {}
    for site in versions:
        made = build(Request(snapshot=snapshot(site, sheets.theme()), faulty=True, keys=keys))
        if made.outputs:
            output, keys = after(made, output), made.keys
            clean = build(Request(snapshot=snapshot(site, sheets.theme()), faulty=True))
            assert after(clean, {}) == output
