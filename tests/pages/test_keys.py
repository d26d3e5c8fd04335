from __future__ import annotations

from factsheet.pages import keys
from tests import sheets
from tests.pages import press


def test_a_key_is_the_number_of_the_sentence_and_leads_to_its_slip() -> None:
    first, second = keys.keys(press.site(), "en", "plant-opened", "r", previews=True)
    assert (first.pin and first.pin.label, second.pin and second.pin.label) == ("4", "7")
    assert (first.href, second.href) == ("facts/plant-opened.html#e1", "facts/plant-opened.html#e2")
    assert first.opens != second.opens


def test_a_preview_holds_the_quote_its_source_and_our_translation() -> None:
    (key,) = keys.keys(press.site(), "fr", "vans-planned", "r", previews=True)
    assert key.preview is not None
    assert [run.text for run in key.preview.runs] == ["it would build 4,000 electric vans in Leeds"]
    assert key.preview.language == "en"
    assert key.preview.translation.startswith("elle construirait")


def test_a_quote_in_the_pages_language_needs_no_translation() -> None:
    (key,) = keys.keys(press.site(), "en", "vans-planned", "r", previews=True)
    assert key.preview is not None
    assert (key.preview.language, key.preview.translation) == ("", "")


def test_a_quote_that_is_nowhere_has_no_pin_and_says_so() -> None:
    missing = {"content/facts/plant.yaml": press.FACTS.replace("The plant opened in 2019\n", "The plant closed\n")}
    key = keys.keys(press.site(missing), "en", "plant-opened", "r", previews=True)[0]
    assert key.pin is None
    assert key.preview is not None
    assert not key.preview.found


def test_a_page_of_many_facts_carries_no_previews() -> None:
    assert keys.few(range(50))
    assert not keys.few(range(51))
    (key,) = keys.keys(press.site(), "en", "vans-planned", "r", previews=False)
    assert (key.opens, key.preview) == ("", None)


def test_two_quotes_of_one_sentence_share_a_key_in_a_ledger() -> None:
    quotes = ["employs about 1,200 people", "and employs"]
    more = {sheets.FACTS: press.FACTS + "".join(f"          - quote: {quote}\n" for quote in quotes)}
    one, other = keys.gathered(keys.keys(press.site(more), "en", "plant-opened", "r", previews=True))
    assert ((one.pin and one.pin.label), one.opens, other.others) == ("4", "r", ())
    assert [run.text for preview in one.others for run in preview.runs] == quotes
    bare = keys.gathered(keys.keys(press.site(more), "en", "plant-opened", "r", previews=False))
    assert [(key.href, key.others) for key in bare] == [(one.href, ()), (other.href, ())]
    page = press.rendered(more)["index.html"].split('id="plant-opened"')[1]
    assert page.count("<button") == 2
    assert page.index("<q>The plant opened in 2019</q> <q>employs") < page.index('<span class="from">')


def test_quotes_that_are_nowhere_keep_their_own_keys() -> None:
    missing = {sheets.FACTS: press.FACTS.replace("The plant opened in 2019\n", "Gone\n").replace("Nor did", "Not did")}
    assert len(keys.gathered(keys.keys(press.site(missing), "en", "plant-opened", "r", previews=True))) == 2


def test_an_unknown_fact_has_no_key() -> None:
    assert keys.first_key(press.site(), "en", "nobody", "p") is None
