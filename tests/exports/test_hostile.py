"""A title that would break each format comes out of the built site as it went in: proved by parsing every file."""

from __future__ import annotations

import csv
import io
import json
import re
from functools import cache
from typing import Any

import extruct
import feedparser
import rispy
from bibtexparser.entrypoint import parse_string
from lxml import etree

from factsheet.exports.encoding import line
from factsheet.files import Snapshot
from factsheet.pipeline import Request, build
from tests import sheets

HOSTILE = "=cmd() </script> ]]> & <b> {\"q\": 'a'} 🙂 \u202edrow\u202c @x{y} -- --> \\"
# Control characters are refused when content is read; what is tags in Markdown is left out of our own words.
SEEN = HOSTILE.replace("</script>", "").replace("<b>", "").partition("--")[0]


@cache
def files() -> dict[str, bytes]:
    quoted = json.dumps(HOSTILE, ensure_ascii=False)
    cited = json.dumps(f"{HOSTILE} The plant opened", ensure_ascii=False)
    changes = {
        "site.yaml": f"title: {quoted}\nlanguages: [en, fr]\nbase_url: https://e.org/\nlicence: {quoted}\n"
        f"publisher: {{name: {quoted}}}\n",
        sheets.RECORD: f"title: {quoted}\npublisher: {quoted}\nlanguage: en\nauthor: {quoted}\nurl: https://g.example/\n",
        sheets.TEXT: sheets.SMALL[sheets.TEXT].replace("The plant opened", f"{HOSTILE} The plant opened"),
        **sheets.facts(f"id: a\nstatement: {quoted}\nquote: {cited}\nadded: 2026-11-23"),
    }
    snapshot = Snapshot(sheets.snapshot(changes).site, sheets.theme())
    made = build(Request(snapshot=snapshot, faulty=True))
    assert made.outputs, made.judgement.diagnostics
    return {one.path: one.content for one in made.outputs}


def words(text: str) -> str:
    """Without what no two formats treat alike: spaces and signs that cannot be seen."""
    return re.sub(r"[\s\ufffd\x00-\x1f]+", "", text)


def test_every_json_file_can_be_read_and_holds_the_words() -> None:
    read = {path: json.loads(content) for path, content in files().items() if path.endswith(".json")}
    assert len(read) >= 10
    facts: dict[str, Any] = read["data/facts.json"]
    assert facts["sources"][0]["title"] == HOSTILE
    assert facts["facts"][0]["citations"][0]["quote"] == f"{HOSTILE} The plant opened"
    assert read["feed.json"]["items"][0]["id"] == "https://e.org/facts/a.html"
    quote = read["sources/gazette.annotations.json"]["first"]["items"][0]["target"][0]["selector"][0]
    assert quote["exact"] == f"{HOSTILE} The plant opened"


def test_every_xml_file_is_well_formed() -> None:
    found = [path for path in files() if path.endswith((".atom", ".xml"))]
    assert found == ["feed.atom", "fr/feed.atom", "sitemap.xml"]
    assert all(etree.fromstring(files()[path]) is not None for path in found)
    assert not feedparser.parse(files()["feed.atom"]).bozo


def test_every_table_has_its_rows_and_no_formula() -> None:
    for path in ("data/facts.csv", "data/citations.csv", "data/sources.csv"):
        rows = list(csv.reader(io.StringIO(files()[path].decode(), newline=""), strict=True))
        assert len(rows) == 2, path
        assert len({len(row) for row in rows}) == 1
        assert not [cell for cell in rows[1] if cell.startswith(("=", "+", "@"))], path


def test_references_are_read_back() -> None:
    library = parse_string(files()["facts/a.bib"].decode())
    assert (len(library.entries), library.failed_blocks) == (2, [])
    _, source = rispy.loads(files()["facts/a.ris"].decode())
    assert source["title"] == line(HOSTILE)


def test_json_ld_and_meta_tags_come_out_of_every_page_whole() -> None:
    for path in ("index.html", "facts/a.html", "sources/gazette.html", "fr/facts/a.html"):
        markup = files()[path].decode()
        [said] = extruct.extract(markup, syntaxes=["json-ld"])["json-ld"]
        assert said["@type"] == "WebPage"
        assert markup.count("</script>") == markup.count("<script"), path
    source = extruct.extract(files()["sources/gazette.html"].decode(), syntaxes=["json-ld"])["json-ld"][0]["mainEntity"]
    assert words(source["name"]) == words(HOSTILE)


def test_the_plain_text_keeps_a_fact_on_its_lines() -> None:
    lines = files()["llms.txt"].decode().splitlines()
    assert [one.startswith("  > =cmd()") for one in lines].count(True) == 1
    assert words(SEEN) in words(re.sub(r"\\([^\w\s])", r"\1", "".join(lines)))
    assert not re.search(r"(?<!\\)<|(?<!\\)&", "".join(lines))
