"""A citation opens in its place, by keyboard and by tap, and leads to its sentence; no script is needed."""

from __future__ import annotations

from playwright.sync_api import Browser, Locator, Page, expect

from factsheet import read
from factsheet.model import Fact
from factsheet.pipeline import Request, judge
from tests.sheets import ROOT

QUOTE = "avant que Microsoft n'annonce son investissement d'un milliard de dollars dans OpenAI"
KEY = "#openai-investment .key"


def opened(page: Page) -> Locator:
    """The evidence that is open."""
    return page.locator(":popover-open")


def open_by_keyboard(page: Page) -> None:
    """Tab from the fact to the first key beside it, then Enter."""
    page.locator("#openai-investment .claim a").focus()
    for _ in range(5):
        page.keyboard.press("Tab")
        if page.locator(KEY).first.evaluate("key => key === document.activeElement"):
            break
    page.keyboard.press("Enter")


def test_a_citation_opens_by_keyboard_and_shows_the_words(page: Page, root: str) -> None:
    page.goto(root)
    expect(opened(page)).to_have_count(0)
    open_by_keyboard(page)
    expect(opened(page)).to_be_visible()
    expect(opened(page)).to_contain_text(QUOTE)
    expect(opened(page).locator("q")).to_have_attribute("lang", "fr")


def test_escape_closes_it_and_gives_the_focus_back(page: Page, root: str) -> None:
    page.goto(root)
    open_by_keyboard(page)
    expect(opened(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(opened(page)).to_have_count(0)
    expect(page.locator(KEY).first).to_be_focused()


def test_a_key_above_the_ledger_opens_evidence_in_a_row_that_a_filter_hides(page: Page, root: str) -> None:
    page.goto(root)
    page.locator("#said_").check()
    expect(page.locator("#openai-investment")).to_be_hidden()
    page.locator(".standfirst .key").first.focus()
    page.keyboard.press("Enter")
    expect(opened(page)).to_be_in_viewport()
    expect(opened(page)).to_contain_text(QUOTE)
    page.keyboard.press("Tab")
    expect(opened(page).locator("a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".standfirst .key").first).to_be_focused()
    expect(page.locator("#openai-investment")).to_be_hidden()


def test_opening_another_closes_the_first(page: Page, root: str) -> None:
    page.goto(root)
    page.locator(KEY).first.click()
    page.locator("#alliance-2019 .key").first.click()
    expect(opened(page)).to_have_count(1)
    expect(opened(page)).to_contain_text("2019")


def test_a_citation_opens_by_tap(browser: Browser, root: str) -> None:
    context = browser.new_context(has_touch=True, is_mobile=True, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(root)
    page.locator(KEY).first.tap()
    expect(opened(page)).to_be_visible()
    expect(opened(page)).to_contain_text(QUOTE)
    box = opened(page).bounding_box()
    assert box is not None
    assert 0 <= box["x"] and box["x"] + box["width"] <= 360  # noqa: PT018  one thing: it fits
    page.touchscreen.tap(180, 5)
    expect(opened(page)).to_have_count(0)
    context.close()


def test_its_link_lands_on_the_highlighted_sentence(page: Page, root: str) -> None:
    page.goto(root)
    open_by_keyboard(page)
    opened(page).get_by_role("link", name="sentence").click()
    expect(page).to_have_url(f"{root}sources/trading-insider.html#{page.url.partition('#')[2]}")
    target = page.locator(":target")
    expect(target).to_be_in_viewport()
    expect(target).to_contain_text("n'annonce son investissement d'un milliard de dollars")
    outlines = page.locator(".lines li").evaluate_all("lines => lines.map(one => getComputedStyle(one).outlineStyle)")
    assert outlines.count("solid") == 1
    expect(target).to_have_css("outline-style", "solid")


def test_with_scripts_off_every_fact_and_every_quote_can_be_read(browser: Browser, root: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(root)
    site, _ = judge(Request(snapshot=read.snapshot(ROOT)))
    assert site is not None
    for fact in site.facts.values():
        row = page.locator(f"#{fact.id}")
        expect(row.locator(".claim")).to_have_text(statement(fact))
        read_there: list[str] = []
        for key in row.locator(".key").all():
            key.click()
            expect(opened(page)).to_be_visible()
            read_there += [" ".join(text.split()) for text in opened(page).locator("q").all_inner_texts()]
        assert sorted(read_there) == sorted(" ".join(one.citation.quote.split()) for one in site.evidence[fact.id])
    context.close()


def statement(fact: Fact) -> str:
    return fact.statement.choose("en").text
