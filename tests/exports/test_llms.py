from __future__ import annotations

from factsheet.exports import llms
from tests import sheets
from tests.pages import press
from tests.pages.test_fact import DISPUTE

BASE = {"site.yaml": press.SITE + "    base_url: https://vans.example/\n"}


def text(path: str = "llms.txt", changes: sheets.Changes = BASE) -> str:
    [found] = [one.content.decode() for one in llms.files(press.site(changes), ()) if one.path == path]
    return found


def test_every_fact_stands_with_its_address_its_certainty_and_its_quotes() -> None:
    found = text()
    assert found.startswith("# Vans, in facts\n\n> Acme would build 4,000 vans, at a plant that opened in 2019.\n")
    assert (
        "- [The plant opened in 2019.](https://vans.example/facts/plant-opened.html) "
        "(stated, 2019, withdrawn 2026-12-01)\n"
        "  > The plant opened in 2019 (gazette)\n  > Nor did it say who would buy the vans. (gazette)\n"
    ) in found
    assert found.endswith("- gazette: “Acme opens a second plant”. Sample Gazette.\n")


def test_a_verdict_stands_with_the_claim() -> None:
    found = text("fr/llms.txt", {sheets.FACTS: press.REVIEWED})
    assert "  verdict: Trompeur, on the claim: L’usine est nouvelle.\n" in found


def test_each_language_has_its_own() -> None:
    assert "(https://vans.example/fr/facts/vans-planned.html)" in text("fr/llms.txt")
    assert "## Le projet" in text("fr/llms.txt")


def test_without_an_address_links_lead_from_file_to_file() -> None:
    assert "](facts/staff.html)" in text(changes={})


def test_a_quote_that_is_nowhere_says_so() -> None:
    missing = {sheets.FACTS: press.FACTS.replace("employs about 1,200", "employs about 1,300")}
    assert "> employs about 1,300 people (gazette, not found)" in text(changes=missing)


def test_no_text_is_marked_up_or_leads_anywhere() -> None:
    statement, quote = "See x](javascript:alert(1)) of 2019.", "<script>alert(1)</script> The plant opened in 2019"
    source = sheets.SMALL[sheets.TEXT].replace("The plant opened", quote[:-8])
    record = "title: '[Acme](http://a.example) *opens* a plant'\npublisher: Gazette\nlanguage: en\n"
    fact = sheets.facts(f"id: a\nstatement: {statement}\nquote: {quote}")
    [found] = llms.files(sheets.site({**fact, sheets.TEXT: source, sheets.RECORD: record}), ())
    assert "- [See x\\](javascript:alert(1)) of 2019.](facts/a.html) (stated)\n" in found.content.decode()
    assert "  > \\<script\\>alert(1)\\</script\\> The plant opened in 2019 (gazette)\n" in found.content.decode()
    assert "“\\[Acme\\](http://a.example) \\*opens\\* a plant”" in found.content.decode()


def test_a_disputed_figure_says_so() -> None:
    assert "](facts/f-3.html) (stated, disputed)\n" in text(changes=DISPUTE)
