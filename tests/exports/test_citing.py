"""What we write of a reference is what the readers of each format find: field by field, whatever the words."""

from __future__ import annotations

import json
from typing import Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware
from hypothesis import given
from hypothesis import strategies as st

from factsheet.exports import bibtex, citing, csl, ris
from factsheet.exports.encoding import line
from factsheet.exports.rows import NOTHING
from factsheet.pages import references
from factsheet.pages.references import Reference
from tests import sheets
from tests.pages import press

HOSTILE = [
    "=cmd()", "</script> ]]> & <b>", "100 % of $5 & #1 a_b ~x^2 {lone \\ back", "right \u202eleft\u202c 🙂",
    "tab\tand\nline\x00null", 'quoted "words", a comma', "ER  - \nTY  - BOOK", "@book{x, title = {y}}", "“curly” – «é»",
]  # fmt: skip


def reference(title: str, **more: str) -> Reference:
    base: dict[str, Any] = {"kind": "source", "key": "source-a", "language": "fr", "publisher": title, "author": title}
    return Reference(title=title, **{**base, **more})


def bib(content: bytes) -> list[dict[str, str]]:
    library = parse_string(content.decode(), append_middleware=[LatexDecodingMiddleware()])
    assert library.failed_blocks == []
    assert len(library.blocks) == len(library.entries)
    return [
        {"type": one.entry_type, "key": one.key, **{field.key: field.value for field in one.fields}}
        for one in library.entries
    ]


def circumflexed(text: str) -> str:
    """The reader's table has another circumflex."""
    return text.replace("ˆ", "^")


@pytest.mark.parametrize("title", HOSTILE)
def test_bibtex_is_read_back_field_by_field(title: str) -> None:
    [found] = bib(
        bibtex.encode([reference(title, genre="news", date="2024-05", address="https://e.org/a?b={c}&d_e%20")])
    )
    assert (found["type"], found["key"], found["date"], found["langid"]) == ("article", "source-a", "2024-05", "fr")
    assert (
        circumflexed(found["title"])
        == circumflexed(found["author"])
        == circumflexed(found["journaltitle"])
        == line(title)
    )


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1))
def test_bibtex_never_breaks(title: str) -> None:
    content = bibtex.encode([reference(title), reference("The next", key="next")])
    library = parse_string(content.decode())
    assert library.failed_blocks == []
    assert [entry.key for entry in library.entries] == ["source-a", "next"]


def test_bibtex_counts_no_lone_brace() -> None:
    text = bibtex.encode([reference("a } b { c \\{")]).decode()
    assert text.count("{") == text.count("}")


@pytest.mark.parametrize("title", HOSTILE)
def test_ris_is_read_back_field_by_field(title: str) -> None:
    cited = [reference(title, genre="news", date="2024-05-06", address="https://e.org/a"), reference("The next")]
    first, second = rispy.loads(ris.encode(cited).decode())
    assert first == {
        "type_of_reference": "NEWS",
        "id": "source-a",
        "title": line(title),
        "authors": [line(title)],
        "secondary_title": line(title),
        "publisher": line(title),
        "year": "2024",
        "date": "2024/05/06/",
        "urls": ["https://e.org/a"],
        "language": "fr",
    }
    assert second["title"] == "The next"


@pytest.mark.parametrize("title", HOSTILE)
def test_csl_is_read_back_field_by_field(title: str) -> None:
    [found] = json.loads(csl.encode([reference(title, genre="study", date="2024-05-06", address="https://e.org/a")]))
    assert found == {
        "id": "source-a",
        "type": "article-journal",
        "title": line(title),
        "author": [{"literal": line(title)}],
        "publisher": line(title),
        "issued": {"date-parts": [[2024, 5, 6]]},
        "URL": "https://e.org/a",
        "language": "fr",
    }


def test_every_fact_can_be_cited_in_each_language_and_format() -> None:
    site = press.site()
    files = {one.path: one.content for one in citing.files(site, ())}
    assert len(files) == (3 + 1) * 2 * 3
    english, french = (bib(files[f"{tree}facts/vans-planned.bib"]) for tree in ("", "fr/"))
    assert [one["key"] for one in english] == ["fact-vans-planned", "source-gazette"]
    assert (english[0]["titleaddon"], french[0]["titleaddon"]) == ("Vans, in facts", "Des fourgons, en faits")
    assert french[0]["title"].startswith("Acme construirait")
    assert [one["key"] for one in bib(files["fr/sheet.bib"])] == ["sheet", "source-gazette"]


def test_the_sheet_its_facts_and_its_sources_are_cited_together() -> None:
    site = press.site()
    cited = references.cited(site, "en")
    growing = {one.path: one for one in citing.whole(cited, NOTHING)}
    for name, made in citing.rows(cited).items():
        growing[f"data/{name}"].add(site.facts, made)
    found = {path: one.rest().content for path, one in growing.items()}
    keys = ["sheet", "fact-vans-planned", "fact-staff", "fact-plant-opened", "source-gazette"]
    assert [one["key"] for one in bib(found["data/facts.bib"])] == keys
    assert [one["id"] for one in rispy.loads(found["data/facts.ris"].decode())] == keys
    assert [one["id"] for one in json.loads(found["data/facts.csl.json"])] == keys


def test_a_source_brings_its_author_and_address() -> None:
    record = (
        sheets.SMALL[sheets.RECORD] + "author: Ann Other\nkind: report\nurl: https://g.example/a\nretrieved: 2026-11\n"
    )
    [_, source] = json.loads(
        next(
            one.content
            for one in citing.files(press.site({sheets.RECORD: record}), ())
            if one.path.endswith("csl.json")
        )
    )
    assert (source["type"], source["author"], source["URL"]) == (
        "report",
        [{"literal": "Ann Other"}],
        "https://g.example/a",
    )
    assert source["accessed"] == {"date-parts": [[2026, 11]]}


def test_a_withdrawn_fact_is_cited_as_withdrawn_in_every_format() -> None:
    fact = references.fact(press.site(), press.site().facts["plant-opened"], "en")
    assert ["withdrawn 2026-12-01"] == [one["note"] for one in bib(bibtex.encode([fact]))]
    assert b"N1  - withdrawn 2026-12-01" in ris.encode([fact])
    assert "withdrawn 2026-12-01" == csl.item(fact)["note"]
    assert references.words((fact,)).endswith(" withdrawn 2026-12-01.")
    page = press.plain(press.rendered()["facts/plant-opened.html"])
    assert "Cite this factThe plant opened in 2019. [withdrawn] Vans, in facts" in page
