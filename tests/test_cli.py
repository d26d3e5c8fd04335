"""A build as it is asked for at a terminal; the rest of the command line is tested in test_command_line.py."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from factsheet import indexing, pipeline
from factsheet.files import MANIFEST, STATE
from tests import sheets
from tests.sheets import Run, files_of


def test_a_build_writes_the_site_and_says_what_was_checked_and_written(run: Run, site: Path) -> None:
    code, out, err = run()
    checked, *_, written = out.splitlines()
    assert (code, err) == (0, "")
    assert checked.startswith("1 fact, 1 citation, 1 quote found, ")
    assert checked.endswith(" rules: 0 errors, 0 warnings")
    assert written.startswith(f"{site / 'output/index.html'}: ")
    assert written.endswith(" files written, 0 unchanged")
    assert (site / "output/index.html").is_file()


def test_what_needs_an_address_is_left_out_and_said_once(run: Run, site: Path) -> None:
    _, out, _ = run()
    assert out.count("no base_url in site.yaml") == 1
    assert not (site / "output/sitemap.xml").exists()
    assert "base_url" not in run("--base-url", "https://example.org/")[1]
    assert (site / "output/sitemap.xml").exists()


def test_without_a_command_a_sheet_is_built(run: Run) -> None:
    assert run("build")[0] == 0
    assert "nothing has changed" in run()[1]


def test_a_language_that_the_theme_has_no_words_for_is_told(run: Run, site: Path) -> None:
    (site / "site.yaml").write_text("title: A small sheet\nlanguages: [en, ar, fr]\n", "utf-8")
    assert "no templates/strings/ar.po, so what the pages in `ar` say of themselves is English" in run("build")[1]


def test_what_a_catalogue_of_the_site_lacks_is_told(run: Run, site: Path) -> None:
    (site / "site.yaml").write_text("title: A small sheet\nlanguages: [en, ar]\n", "utf-8")
    (site / "templates/strings").mkdir(parents=True, exist_ok=True)
    (site / "templates/strings/ar.po").write_text('msgid "Sources"\nmsgstr "المصادر"\n', "utf-8")
    (site / "templates/404.html").write_text("<p>{{ _('Sources') }} {{ _('Page not found') }}", "utf-8")
    said = "templates/strings/ar.po lacks 1 of the 2 messages of the templates, which stand in English"
    assert f"{said} (the first: “Page not found”)" in run("build")[1]


def test_a_build_of_what_has_not_changed_says_so_and_touches_nothing(run: Run, site: Path) -> None:
    run()
    before = (site / "output").stat().st_ino, _lasting(site)
    code, out, _ = run()
    assert (code, before) == (0, ((site / "output").stat().st_ino, _lasting(site)))
    assert out.startswith("nothing has changed: ")


def test_a_command_looks_for_no_cycles_and_leaves_the_collector_as_it_was(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    planned = pipeline.planned

    def watched(request: pipeline.Request) -> pipeline.Planned | pipeline.Built:
        seen.append(gc.isenabled())
        return planned(request)

    monkeypatch.setattr(pipeline, "planned", watched)
    run()
    assert (seen, gc.isenabled(), gc.get_freeze_count()) == ([False], True, 0)


def test_what_a_command_has_made_is_not_looked_through_at_its_end(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[list[str]] = []
    planned = pipeline.planned

    def making(request: pipeline.Request) -> pipeline.Planned | pipeline.Built:
        made.append([])
        return planned(request)

    monkeypatch.setattr(pipeline, "planned", making)
    run()
    assert any(one is made[0] for one in gc.get_objects(generation=2))


def _lasting(site: Path) -> dict[str, bytes]:
    """All files but the record by which a build may be told at once that it has nothing to do."""
    return {path: content for path, content in files_of(site).items() if path != ".cache/standing"}


def test_a_build_after_a_change_writes_what_changed(run: Run, site: Path) -> None:
    sheets.write(
        site, sheets.facts("id: a\nstatement: A.\nquote: Jane Roe", "id: b\nstatement: B.\nquote: The plant opened")
    )
    run()
    sheets.write(
        site, sheets.facts("id: a\nstatement: A!\nquote: Jane Roe", "id: b\nstatement: B.\nquote: The plant opened")
    )
    kept = (site / "output/facts/b.html").stat().st_ino
    code, out, _ = run()
    assert code == 0
    assert " unchanged" in out.splitlines()[-1]
    assert kept == (site / "output/facts/b.html").stat().st_ino


def test_an_output_that_somebody_has_changed_is_made_whole_again(run: Run, site: Path) -> None:
    run()
    whole = files_of(site / "output")
    (site / "output/index.html").write_text("defaced")
    (site / "output/sources.html").unlink()
    code, out, _ = run()
    assert (code, "2 files written" in out) == (0, True)
    assert whole == files_of(site / "output")


def test_a_damaged_cache_costs_time_only(run: Run, site: Path) -> None:
    run()
    whole = files_of(site / "output")
    (site / ".cache" / STATE).write_bytes(b"\xff{")
    assert run()[0] == 0
    assert whole == files_of(site / "output")


def test_a_file_of_the_users_in_the_output_is_named(run: Run, site: Path) -> None:
    run()
    (site / "output/CNAME").write_text("vans.example")
    sheets.write(site, {"site.yaml": "title: Another\n"})
    assert run()[1].splitlines()[-1].endswith("; not ours and left in place: CNAME")


def test_content_with_errors_is_told_in_full_and_the_old_site_stays_byte_for_byte(run: Run, site: Path) -> None:
    run()
    before = files_of(site / "output")
    sheets.write(site, sheets.facts(sheets.MISQUOTE + "date: 2018-13", "text") | {"content/topics.yaml": "[]\n"})
    code, out, err = run()
    assert code == 1
    assert [line.partition(" ")[0] for line in err.splitlines() if line.startswith("content/")] == [
        "content/facts/plant.yaml:5:32:",
        "content/facts/plant.yaml:6:11:",
        "content/facts/plant.yaml:7:5:",
        "content/topics.yaml:1:1:",
    ]
    assert out.endswith(f": 4 errors, 0 warnings; {site / 'output'} is as it was\n")
    assert before == files_of(site / "output")


def test_a_first_build_with_errors_makes_no_output(run: Run, site: Path) -> None:
    sheets.write(site, sheets.facts(sheets.MISQUOTE))
    assert run()[0] == 1
    assert not (site / "output").exists()


def test_a_broken_template_leaves_the_old_site_too(run: Run, site: Path) -> None:
    run()
    before = files_of(site / "output")
    (site / "templates/index.html").write_text("<p>\n{{ page.nothing }}")
    code, _, err = run()
    assert code == 1
    assert "templates/index.html:2: error[unreadable-file] the template cannot be used: " in err
    assert "    2 | {{ page.nothing }}\n" in err
    assert before == files_of(site / "output")


def test_warnings_are_told_on_every_build(run: Run, site: Path) -> None:
    sheets.write(site, {"content/topics.yaml": "acme: {label: Acme}\n"})
    for _ in range(2):
        code, out, err = run()
        assert code == 0
        assert "content/topics.yaml:1:7: warn[unused-topic]" in err
        assert ": 0 errors, 1 warning\n" in out
    assert "nothing has changed: " in out


# Flags


def test_the_output_and_the_cache_may_lie_elsewhere(run: Run, site: Path, tmp_path: Path) -> None:
    output, cache = tmp_path / "www", tmp_path / "remembered"
    before = files_of(site)
    assert run("--output", str(output), "--cache", str(cache))[0] == 0
    assert (output / MANIFEST).is_file()
    assert (cache / STATE).is_file()
    assert before == files_of(site)
    assert "nothing has changed" in run("--output", str(output), "--cache", str(cache))[1]


@pytest.mark.parametrize(("output", "cache"), [("a", "a"), ("a", "b/../a/cache"), ("a/site", "a")])
def test_an_output_and_a_cache_that_lie_one_in_the_other_are_refused_at_once(
    output: str, cache: str, run: Run, tmp_path: Path
) -> None:
    code, out, err = run("--output", str(tmp_path / output), "--cache", str(tmp_path / cache))
    assert (code, out) == (2, "")
    assert err.startswith(f"error: --output {tmp_path / output} and --cache {tmp_path / cache} ")
    assert not (tmp_path / "a").exists()


def test_another_address_is_another_site(run: Run, site: Path) -> None:
    run()
    run("--base-url", "https://vans.example/sheet")
    assert b"https://vans.example/sheet/facts/plant-opened.html" in (site / "output/sitemap.xml").read_bytes()
    assert "nothing has changed" in run("--base-url", "https://vans.example/sheet")[1]
    assert "removed" in run()[1]


@pytest.mark.parametrize(
    "address",
    ["vans.example", "javascript:alert(1)", "https://", "https://a.b/?c", "https://a b", "https://a.b/c.html"],
)
def test_an_address_that_is_none_is_a_fault_of_the_command_line(address: str, run: Run, site: Path) -> None:
    with pytest.raises(SystemExit, match="2"):
        run("--base-url", address)
    assert not (site / "output").exists()


def test_a_large_sheet_without_the_extra_is_told_of_it_once_a_build(
    run: Run, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheets.write(
        site, sheets.facts(*(f"id: fact-{n}\nstatement: Jane Roe spoke.\nquote: Jane Roe" for n in range(501)))
    )
    monkeypatch.setattr(indexing, "available", lambda: False)
    sentence = "python3 -m pip install 'pagefind[bin]'"
    assert [1, 1] == [run("build")[1].count(sentence) for _ in range(2)]
    monkeypatch.setattr(indexing, "available", lambda: True)
    assert sentence not in run("build")[1]
    assert (site / "output/pagefind/en.json").is_file()


def test_quiet_prints_problems_only(run: Run, site: Path) -> None:
    assert run("--quiet") == (0, "", "")
    assert run("--quiet") == (0, "", "")
    sheets.write(site, sheets.facts(sheets.MISQUOTE))
    code, out, err = run("--quiet")
    assert (code, out) == (1, "")
    assert "quote-not-found" in err


def test_a_command_that_writes_content_is_quiet_too_but_a_fact_that_is_asked_for_is_printed(
    run: Run, site: Path, tmp_path: Path
) -> None:
    document = tmp_path / "note.txt"
    document.write_text("Another plant opened in York in 2021.")
    said = ("--title", "A note", "--publisher", "Acme", "--language", "en")
    assert run("import", str(document), *said, "--quiet") == (0, "", "")
    assert (site / "content/sources/note.txt").is_file()
    code, out, _ = run("cite", "note", "opened in York", "--quiet")
    assert code == 0
    assert "Another plant opened in York in 2021" in out
