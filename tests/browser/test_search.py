"""The search page in a browser: what is typed filters and ranks, the address keeps it, and nothing needs the script."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

SHOWN = "#found > li:visible"


def test_accents_and_case_do_not_count(page: Page, root: str) -> None:
    page.goto(f"{root}search.html")
    everything = page.locator(SHOWN).count()
    page.get_by_role("searchbox").fill("MODELE langage")
    expect(page.locator("#tally")).to_contain_text(f" / {everything}")
    found = page.locator(SHOWN)
    assert 0 < found.count() < everything
    assert all("modèle" in text and "langage" in text for text in found.all_inner_texts())
    assert page.locator("#tally").inner_text() == f"Facts found: {found.count()} / {everything}"


def test_a_claim_that_has_the_words_comes_before_evidence_that_has_them(page: Page, root: str) -> None:
    page.goto(f"{root}search.html?q=parameters")
    expect(page.locator(SHOWN).first.locator(".claim")).to_contain_text("parameters")


def test_the_address_keeps_what_was_asked(page: Page, root: str) -> None:
    page.goto(f"{root}fr/search.html")
    page.get_by_role("searchbox").fill("microsoft")
    page.locator("select[name=topic]").select_option("mai-1")
    page.locator("#reported_").check()
    count = page.locator(SHOWN).count()
    assert count
    address = page.url
    assert "q=microsoft&topic=mai-1&certainty=reported" in address
    page.goto("about:blank")
    page.goto(address)
    expect(page.get_by_role("searchbox")).to_have_value("microsoft")
    expect(page.locator("#reported_")).to_be_checked()
    expect(page.locator(SHOWN)).to_have_count(count)


def test_years_narrow_the_list(page: Page, root: str) -> None:
    page.goto(f"{root}search.html?year=2019")
    assert page.locator(SHOWN).count() == int(
        page.locator("#tally").inner_text().split(" / ")[0].removeprefix("Facts found: ")
    )
    assert page.locator("#found > li:not([hidden]):not([data-first])").count() == 0


def test_signs_that_mean_something_to_patterns_are_only_signs(page: Page, root: str) -> None:
    page.goto(f"{root}search.html")
    for typed in ("(", "[a", "\\", "*+?", "$1 billion", "GPT-4", "{", "|", "^"):
        page.get_by_role("searchbox").fill(typed)
        page.locator("#tally").inner_text()
    page.get_by_role("searchbox").fill("gpt-4")
    assert page.locator(SHOWN).count()


def test_an_empty_list_is_told_in_the_language_of_the_page(page: Page, root: str) -> None:
    page.goto(f"{root}fr/search.html?q=zzzz")
    expect(page.locator("#tally")).to_have_text("Rien n’a été trouvé.")
    assert page.locator(SHOWN).count() == 0


def test_without_a_script_every_claim_is_there_and_certainty_still_filters(browser: Browser, root: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{root}search.html")
    everything = page.locator(SHOWN).count()
    assert everything == page.locator("#found > li").count()
    assert not page.get_by_role("searchbox").is_visible()
    page.locator("#reported_").check()
    assert 0 < page.locator(SHOWN).count() < everything
    context.close()
