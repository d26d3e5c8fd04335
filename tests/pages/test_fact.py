from __future__ import annotations

from factsheet.pages import fact
from tests import sheets
from tests.pages import press


def page(id: str, language: str = "en") -> fact.View:
    folder = "" if language == "en" else f"{language}/"
    view = press.views(fact, language)[f"{folder}facts/{id}.html"]
    assert isinstance(view, fact.View)
    return view


def test_a_fact_put_before_it_does_not_change_a_facts_page() -> None:
    before = press.FACTS.replace(
        "    facts:\n", "    facts:\n      - {id: first, statement: A new one., quote: it would build}\n"
    )
    changed = press.views(fact, changes={sheets.FACTS: before})
    assert press.views(fact).items() <= changed.items()
    assert len(changed) == 4


def test_its_figure_and_its_date_are_set_large() -> None:
    view = page("staff")
    assert view.figure
    assert (view.figure.sign, view.figure.number, view.figure.amount) == ("≈", "1,200", "1200")
    assert (view.date.words, view.date.iso) == ("spring 2024", "")


def test_a_statement_without_a_translation_says_its_language() -> None:
    assert page("staff", "fr").statement.language_name == "anglais"
    assert page("vans-planned", "fr").statement.language_name == ""


def test_an_attribution_to_a_topic_leads_there() -> None:
    attribution = page("vans-planned").attribution
    assert attribution
    assert (attribution.label, attribution.href) == ("Acme Motors", "topics/acme.html")


def test_a_withdrawn_fact_keeps_its_page_with_the_reason() -> None:
    view = page("plant-opened")
    assert view.withdrawn
    assert view.withdrawn.date.words == "1 December 2026"


def test_an_error_is_reported_with_the_fact_named() -> None:
    assert page("staff").report == (
        "mailto:desk@example.org?subject=Vans%2C%20in%20facts%3A%20staff&body=facts/staff.html"
    )


def test_its_subject_is_the_first_of_its_topics() -> None:
    assert [topic.label for topic in page("vans-planned").topics] == ["Acme Motors", "the plant"]


def test_a_verdict_stands_on_the_page_with_the_claim_and_whose_it_was() -> None:
    reviewed = {sheets.FACTS: press.REVIEWED}
    views = press.views(fact, "fr", reviewed)
    verdict = views["fr/facts/opening-claim.html"].verdict
    assert (verdict.claimant.label, verdict.date.words) == ("Jane Roe", "mai 2024")
    assert views["fr/facts/staff.html"].verdict is None
    words = press.plain(press.rendered(reviewed)["fr/facts/opening-claim.html"])
    assert "Verdict : Trompeur Sur l’affirmation : L’usine est nouvelle. Faite par Jane Roe, mai 2024" in words


DISPUTE = sheets.facts(
    *(
        f"id: f-{n}\nstatement: It has {n} vans.\nvalue: {{amount: {n}, unit: vans}}\nproperty: vans\nsubject: acme\n"
        "quote: Jane Roe"
        for n in (3, 5)
    )
)


def test_a_disputed_fact_names_the_others_and_is_drawn_as_an_outline() -> None:
    view = press.views(fact, changes=DISPUTE)["facts/f-3.html"]
    assert ("disputed",) == view.marks
    assert ["facts/f-5.html"] == [one.href for one in view.disputes]
    page = press.rendered(DISPUTE)["facts/f-3.html"]
    assert '<tr class="said disputed">' in page or '<tr class="stated disputed">' in page
    assert '<path class="outline" d="M0 5H600V15H0z"/>' in page
    assert "An outline is a disputed figure." in page
    assert "Another fact on this sheet gives a different value; both stay." in press.plain(page)
    assert "</span>&nbsp;· disputed" in press.rendered(DISPUTE)["index.html"]


def test_the_sources_it_rests_on_are_cited_as_the_language_writes_dates() -> None:
    record = sheets.SMALL[sheets.RECORD] + "author: Ann Other\npublished: 2024-05\n"
    view = press.views(fact, "fr", {sheets.RECORD: record})["fr/facts/vans-planned.html"]
    assert isinstance(view, fact.View)
    assert [("Ann Other", "en", "mai 2024")] == [
        (one.author, one.language, one.published.words) for one in view.rests_on
    ]


def test_the_reason_of_a_waiver_says_its_language_on_a_page_in_another() -> None:
    waiver = "        allow: [{rule: rounded, because: The table has it.}]\n        note: "
    pages = press.rendered({sheets.FACTS: press.FACTS.replace("        note: ", waiver, 1)})
    assert '<span lang="en">The table has it.</span>' in pages["fr/facts/staff.html"]
    assert "rounded: The table has it." in press.plain(pages["facts/staff.html"])
    assert '<span lang="en">The table has it.' not in pages["facts/staff.html"]


def test_the_reason_of_a_waiver_stands_in_the_language_of_the_page_where_there_is_one() -> None:
    waiver = (
        "        allow: [{rule: rounded, because: {en: The table has it., fr: Le tableau le dit.}}]\n        note: "
    )
    pages = press.rendered({sheets.FACTS: press.FACTS.replace("        note: ", waiver, 1)})
    assert "Le tableau le dit." in press.plain(pages["fr/facts/staff.html"])
    assert "Le tableau le dit." not in pages["facts/staff.html"]


def test_an_address_breaks_behind_its_strokes() -> None:
    html = press.rendered({"site.yaml": press.SITE + "    base_url: https://example.org/a/\n"})[
        "facts/plant-opened.html"
    ]
    assert '<span class="address" dir="ltr">https://example.org/<wbr>a/<wbr>facts/<wbr>plant-opened.html</span>' in html
