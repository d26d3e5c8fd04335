"""What is shown follows the files, whatever they hold, and is what a build from nothing would show."""

from __future__ import annotations

import os
import random
from collections.abc import Mapping
from pathlib import Path

import pytest

from factsheet import pipeline, publish, read
from factsheet.diagnostics import Diagnostic, Level, Origin
from factsheet.files import Snapshot
from factsheet.serve.building import Shown, builds, built, in_facts, last_good, readied, renewals
from tests import sheets
from tests.growing import in_proportion
from tests.sheets import facts

FALSE = "id: wrong\nstatement: The plant opened in 2018.\nquote: The plant opened in 2018\n"
TRUE = "id: right\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019\n"


def shown(changes: sheets.Changes = {}, before: Shown = Shown()) -> Shown:  # noqa: B006, B008
    return built(before, with_theme(sheets.snapshot(changes)))


def with_theme(snapshot: Snapshot) -> Snapshot:
    return Snapshot(snapshot.site, sheets.bare_theme())


def test_drafts_and_faulty_facts_are_shown_with_what_is_wrong_beside_them() -> None:
    found = shown(facts(FALSE, TRUE + "draft: true\n"))
    assert {"facts/wrong.html", "facts/right.html"} <= found.files.keys()
    assert {"wrong": ["quote-not-found"]} == {id: [one.rule for one in all] for id, all in found.facts.items()}
    assert (found.kept, found.trouble) == (False, "")


def test_a_finding_belongs_to_the_fact_whose_lines_hold_it() -> None:
    found = shown(facts(TRUE, FALSE + "date: 2018-13\n"))
    assert {"wrong": ["quote-not-found", "bad-date"]} == {id: [d.rule for d in all] for id, all in found.facts.items()}


@pytest.mark.parametrize("content", ["facts: [\n", b"facts: caf\xe9\n", "facts:\n\t- id: a\n"])
def test_what_cannot_be_read_keeps_the_page_and_is_told(content: str | bytes) -> None:
    good = shown()
    bad = shown({sheets.FACTS: content}, good)
    assert (good.files, True) == (bad.files, bad.kept)
    assert bad.judgement.diagnostics
    assert good.revision("index.html") != bad.revision("index.html")
    assert shown({}, bad).revision("index.html") == good.revision("index.html")


def test_what_cannot_be_read_at_first_leaves_the_rest_to_be_shown() -> None:
    assert "index.html" in shown({sheets.FACTS: "facts: [\n"}).files


def test_a_template_at_fault_keeps_the_page() -> None:
    good = shown()
    broken = Snapshot(sheets.snapshot().site, {**sheets.bare_theme(), "index.html": b"{% if %}"})
    bad = built(good, broken)
    assert (bad.files, bad.kept) == (good.files, True)


def test_a_build_that_would_end_the_program_is_told_as_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    """livereload dies with it."""
    good = shown()

    def leave(request: pipeline.Request) -> pipeline.Built:
        raise SystemExit(3)

    monkeypatch.setattr(pipeline, "planned", leave)
    bad = shown({"site.yaml": "title: Another\n"}, good)
    assert (bad.files, bad.kept) == (good.files, True)
    assert bad.trouble == "the build stopped on a fault of the program's own: SystemExit: 3"


def test_files_that_have_not_changed_are_not_built_again(tmp_path: Path) -> None:
    site = sheets.write(tmp_path / "site")
    *_, first = renewals(Shown(), site, "")
    (site / sheets.FACTS).touch()
    assert list(renewals(first, site, "")) == []


def test_what_the_system_does_not_let_us_read_is_told(tmp_path: Path) -> None:
    site = sheets.write(tmp_path / "site")
    *_, first = renewals(Shown(), site, "")
    (site / "content/facts/linked.yaml").symlink_to(site / sheets.FACTS)
    *_, second = renewals(first, site, "")
    assert "no links" in second.trouble
    assert second.files == first.files
    assert list(renewals(second, site, "")) == []  # said once, not at every look
    (site / "content/facts/linked.yaml").unlink()
    *_, third = renewals(second, site, "")
    assert third.revision("index.html") == first.revision("index.html")


def test_only_pages_that_differ_are_made_anew() -> None:
    before = shown(facts(TRUE, FALSE))
    after = shown(facts(TRUE, FALSE.replace("statement: The", "statement: A")), before)
    assert before.files["facts/right.html"] is after.files["facts/right.html"]
    assert before.files["facts/wrong.html"] != after.files["facts/wrong.html"]


def test_until_there_is_something_to_show_the_last_built_site_is(tmp_path: Path) -> None:
    made = pipeline.build(pipeline.Request(snapshot=with_theme(sheets.snapshot())))
    publish.publish(tmp_path / "output", made.outputs, (), None)
    found = last_good(tmp_path / "output")
    assert {one.path: one.content for one in made.outputs} == found.files
    assert last_good(tmp_path / "nowhere") == Shown()


@pytest.mark.parametrize("change", ["pipe", "link", "linked folder", "too large", "missing"])
def test_of_what_was_built_last_nothing_but_ordinary_files_is_shown(change: str, tmp_path: Path) -> None:
    made = pipeline.build(pipeline.Request(snapshot=with_theme(sheets.snapshot())))
    publish.publish(tmp_path / "output", made.outputs, (), None)
    path = tmp_path / "output/facts/plant-opened.html"
    if change == "linked folder":
        path.parent.rename(tmp_path / "elsewhere")
        path.parent.symlink_to(tmp_path / "elsewhere")
    elif change == "too large":
        with path.open("ab") as file:
            file.truncate(read.LARGEST_MADE + 1)
    else:
        path.unlink()
    if change == "pipe":
        os.mkfifo(path)
    elif change == "link":
        path.symlink_to("/etc/hostname")
    assert last_good(tmp_path / "output") == Shown()


def test_many_findings_in_many_facts_take_no_more_than_their_share_of_time() -> None:
    def work(size: int) -> None:
        site = sheets.site(sheets.many(size))
        lines = [site.homes["fact", id].line for id in site.facts]
        told = tuple(
            Diagnostic(Level.WARN, "a", "b", Origin(sheets.FACTS, line), "") for line in (*lines, *lines[:1] * size)
        )
        found = in_facts(site, told)
        assert (len(found), len(found["fact-0"])) == (size, size + 1)

    in_proportion(work, 1_200)


def test_the_open_pages_are_shown_ahead_of_the_others() -> None:
    before = shown(facts(TRUE, FALSE))
    snapshot = with_theme(sheets.snapshot(facts(TRUE.replace("statement: The", "statement: A"), FALSE)))
    ahead, last = builds(before, snapshot, opened=["facts/right.html", "facts/wrong.html"])
    assert ahead.files["facts/right.html"] == last.files["facts/right.html"] != before.files["facts/right.html"]
    assert ahead.files["index.html"] is before.files["index.html"]
    assert ahead.revision("facts/right.html") == last.revision("facts/right.html")
    assert [last] == list(builds(before, snapshot, opened=["facts/wrong.html"]))  # which has not changed


def test_a_page_shown_ahead_has_its_style_sheet() -> None:
    before = shown()
    theme = {**sheets.bare_theme(), "sheet.css": b"p { color: #111 }"}
    ahead, last = builds(before, Snapshot(sheets.snapshot().site, theme), opened=["index.html"])
    assert {path for path in last.files if path.endswith(".css")} <= ahead.files.keys()


def test_nothing_is_shown_ahead_where_the_page_is_kept_or_a_template_is_at_fault() -> None:
    before = shown()
    unreadable = with_theme(sheets.snapshot({sheets.FACTS: "facts: [\n"}))
    broken = Snapshot(sheets.snapshot().site, {**sheets.bare_theme(), "index.html": b"{% if %}"})
    for snapshot in (unreadable, broken):
        [last] = builds(before, snapshot, opened=["index.html"])
        assert last.kept


EDITS = [
    ("2019", "2018"), ("2018", "2019"), ("opened", "open\u00e9d"),
    ("plant", "pl\tant"), ("  ", " "), (":", " :"), ("\n", "\n\n"),
    ("Acme", "Ace"), ('"', "“"), ("a", "á"), ("facts", "facs"), ("quote", "prefix"), ("id: ", "id: new-"), ("- ", "-"),
    ("2", "5e11"), ("The ", ""), ("title", "titel"), ("e", "{"), ("s", "]"), ("t", "\x00"),
]  # fmt: skip


def edited(files: Mapping[str, bytes], chance: random.Random, base: Mapping[str, bytes]) -> dict[str, bytes]:
    """One edit as an editor makes them: words changed, a file broken, taken away, or restored."""
    path = chance.choice(sorted(base))
    kind = chance.random()
    if kind < 0.35:
        return {**files, path: base[path]}
    if kind < 0.4:
        return {one: content for one, content in files.items() if one != path}
    old, new = chance.choice(EDITS)
    return {**files, path: files.get(path, base[path]).replace(old.encode(), new.encode(), chance.randint(1, 2))}


def follow(base: Snapshot, edits: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  edits, no secrets
    now, files = Shown(), dict(base.site)
    for _ in range(edits):
        files = edited(files, chance, base.site)
        now = built(now, Snapshot(files, base.theme))
        clean = built(Shown(), Snapshot(files, base.theme))
        assert now.judgement == clean.judgement
        assert now.trouble == clean.trouble == ""
        if not now.kept:
            assert now.files == clean.files
    last = built(now, base)
    assert last.files == built(Shown(), base).files


VANS = sheets.ROOT / "tests/sites/vans"


@pytest.mark.parametrize("seed", range(3))
def test_after_random_edits_the_site_is_byte_for_byte_that_of_a_clean_build(seed: int) -> None:
    follow(Snapshot(read.snapshot(VANS).site, sheets.bare_theme()), 20, seed)


@pytest.mark.long
def test_after_five_hundred_random_edits_too() -> None:
    follow(read.snapshot(VANS), 500, 7)


def test_builds_with_flattened_templates_show_the_same() -> None:
    first = shown()
    ready = readied(first)
    assert ready.ready
    assert ready.compiled != first.compiled
    assert shown(facts(TRUE), first).files == shown(facts(TRUE), ready).files
    assert readied(Shown()) == Shown()
