"""Reading back is tested for all formats at once, in test_citing.py."""

from __future__ import annotations

from factsheet.exports import bibtex
from factsheet.pages.references import Reference


def test_a_fact_is_an_online_work_with_its_sheet() -> None:
    fact = Reference(
        kind="fact", key="fact-a", title="10 % of R&D", language="en", publisher="The Desk", within="A sheet",
        date="2026-11-23", address="https://e.org/facts/a.html",
    )  # fmt: skip
    assert bibtex.encode([fact]).decode() == (
        "@online{fact-a,\n\ttitle = {{10 \\% of R\\&D}},\n\tauthor = {{The Desk}},\n\ttitleaddon = {A sheet},\n"
        "\tpublisher = {The Desk},\n\tdate = {2026-11-23},\n\turl = {https://e.org/facts/a.html},\n\tlangid = {en}\n}\n"
    )


def test_letters_stay_as_they_are() -> None:
    assert bibtex.escaped("Élan, « cœur » – 語") == "Élan, « cœur » – 語"
