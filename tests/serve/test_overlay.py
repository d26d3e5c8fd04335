from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from factsheet import flags
from factsheet.diagnostics import Origin
from factsheet.files import Snapshot
from factsheet.serve.building import Shown, built
from factsheet.serve.overlay import EDITORS, address, dressed
from tests import sheets

SITE = Path("/sheets/my sheet")
FALSE = "id: wrong\nstatement: <b>2018</b>\nquote: The plant </script> opened in 2018\n"
PAGE = b"<html><head><title>A</title></head><body><p>B</p></body></html>"


def shown(changes: sheets.Changes = {}) -> Shown:  # noqa: B006
    return built(Shown(), Snapshot(sheets.snapshot(changes).site, sheets.bare_theme()))


def laid(found: Shown, page: bytes = PAGE) -> str:
    return dressed(page, "of-the-page", found, SITE, "vscode").decode()


def test_a_page_without_faults_gets_the_scripts_alone() -> None:
    found = shown()
    page = laid(found)
    assert 'data-revision="of-the-page"' in page
    assert page.endswith("</head><body><p>B</p></body></html>")


def test_a_head_that_ends_far_down_is_found() -> None:
    """livereload looks at the first 64 KiB alone."""
    assert b"/livereload.js" in dressed(b"<head>" + b" " * 100_000 + b"</head>", "1", shown(), SITE, "vscode")


def test_findings_are_laid_over_the_page_with_excerpt_help_and_a_link_to_their_place() -> None:
    page = laid(shown(sheets.facts(FALSE)))
    assert '<a href="vscode://file/sheets/my%20sheet/content/facts/plant.yaml:5:22">' in page
    assert "error[quote-not-found]" in page
    assert "    5 |     quote: The plant &lt;/script&gt; opened in 2018" in page
    assert "help: copy the words as they stand" in page
    assert "<details open>" in page


def test_what_the_content_says_never_becomes_markup() -> None:
    page = laid(shown(sheets.facts(FALSE)))
    assert "<b>2018" not in page
    assert page.count("</script>") == 3


def test_the_findings_of_each_fact_go_along_for_its_place_on_the_page() -> None:
    [island] = re.findall(
        r'<script type="application/json" id="factsheet-marks">(.*?)</script>', laid(shown(sheets.facts(FALSE)))
    )
    [mark] = json.loads(island)["wrong"]
    assert ("error", "quote-not-found") == (mark["level"], mark["rule"])


def test_warnings_alone_leave_the_panel_closed() -> None:
    page = laid(shown({"content/topics.yaml": "acme: {label: Acme}\n"}))
    assert '<details><summary class="warn">1 warning</summary>' in page


def test_an_older_page_is_called_so() -> None:
    kept = built(shown(), Snapshot({"site.yaml": b"title: ["}, sheets.bare_theme()))
    assert "the page below is older" in laid(kept)


@pytest.mark.parametrize("editor", EDITORS)
def test_every_editor_is_given_the_file_and_the_line(editor: str) -> None:
    link = address(Origin("content/topics.yaml", 3, 7), SITE, editor)
    assert "/sheets/my%20sheet/content/topics.yaml" in link
    assert ":3:7" in link or "line=3&column=7" in link


def test_a_template_that_is_ours_is_opened_where_it_lies() -> None:
    assert "/nowhere/" not in address(Origin("templates/base.html", 1), Path("/nowhere"), "vscode")


def test_the_command_line_knows_the_same_editors() -> None:
    assert flags.EDITORS == tuple(EDITORS)


def test_the_policy_of_the_published_page_is_left_to_the_server() -> None:
    page = (
        b'<head>\n<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">\n<title>A</title></head>'
    )
    shown = dressed(page, "1", Shown(), Path(), "vscode")
    assert b"Content-Security-Policy" not in shown
    assert b"<title>A</title>" in shown


def test_what_stops_a_build_stands_first() -> None:
    unused = {"content/charts/a.yaml": "title: A\nfacts: [true]\n", "content/topics.yaml": "a: {label: A}\n"}
    page = laid(shown({**sheets.facts("id: true\nstatement: The plant.\nquote: The plant opened", FALSE), **unused}))
    levels = re.findall(r'<li class="(\w+)">', page)
    assert ["error", "warn"] == list(dict.fromkeys(levels))
    assert levels == sorted(levels)
