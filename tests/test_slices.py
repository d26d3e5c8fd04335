"""What one fact's pages are made from: nothing else can change them."""

from __future__ import annotations

from factsheet.slices import Slice, Slices
from tests import sheets
from tests.pages import press


def of(*facts: str, changes: sheets.Changes = {}) -> Slice:  # noqa: B006  it is only read
    return Slices(press.site(changes)).of(facts)


def test_a_slice_has_some_facts_and_the_sources_they_rest_on() -> None:
    part = of("staff", "plant-opened", "nowhere").site
    assert ["staff", "plant-opened"] == list(part.facts) == list(part.evidence) == list(part.grounding)
    cited = {one.source for fact in part.facts.values() for one in fact.citations}
    assert cited == set(part.documents)
    assert (part.charts, part.prose, part.lock) == ({}, (), None)


def test_of_facts_beside_them_it_has_what_they_say_and_how_they_stand() -> None:
    slices = Slices(press.site())
    part = slices.of(["staff"], beside=["plant-opened", "staff", "nowhere"])
    site, alone = part.site, slices.of(["staff"]).site
    assert ["staff", "plant-opened"] == list(site.facts) == list(site.marks)
    assert (site.evidence, site.documents, dict(site.grounding)) == (
        alone.evidence,
        alone.documents,
        dict(alone.grounding),
    )
    assert part.digest != slices.of(["staff"]).digest != slices.of(["staff", "plant-opened"]).digest


def test_its_digest_stands_for_what_it_holds() -> None:
    text = f"{sheets.SMALL[sheets.TEXT]}"
    moved = press.FACTS.replace("facts:\n", "facts:\n\n\n")
    topics = press.TOPICS.replace("Acme Motors", "Acme Motor Works")

    assert of("staff").digest == of("staff", changes={sheets.FACTS: moved}).digest
    assert of("staff").digest != of("staff", "plant-opened").digest
    assert of("staff").digest != of("staff", changes={sheets.TEXT: text + "\nOne more line.\n"}).digest
    assert of("staff").digest != of("staff", changes={"content/topics.yaml": topics}).digest
    once = press.CORRECTIONS.replace("counted anew", "counted twice")
    assert of("staff").digest != of("staff", changes={"content/corrections.yaml": once}).digest
