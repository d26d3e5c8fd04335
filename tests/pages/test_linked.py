from __future__ import annotations

import json
from typing import Any

from factsheet.model import LanguageMap, Settings, Wording
from factsheet.pages import linked
from tests.pages import press

SETTINGS = Settings(title=LanguageMap((Wording("A sheet", "en"),)))


def read(markup: str) -> Any:
    return json.loads(markup)


def test_nothing_in_it_can_end_the_script_it_stands_in() -> None:
    markup = linked.page(SETTINGS, "en", "</script><!--&", "", None).markup
    assert not set("<>&") & set(markup)
    assert read(markup)["isPartOf"]["name"] == "</script><!--&"


def test_what_is_unknown_is_left_out() -> None:
    page = read(linked.page(SETTINGS, "en", "A sheet", "", None).markup)
    assert page.keys() == {"@context", "@type", "inLanguage", "isPartOf"}


def test_a_fact_is_a_claim_with_the_words_it_rests_on() -> None:
    site = press.site()
    claim = linked.claim(site, site.facts["plant-opened"], "The plant opened in 2019.", "en")
    appearance: Any = claim["appearance"]
    assert [one["text"] for one in appearance] == ["The plant opened in 2019", "Nor did it say who would buy the vans."]
    assert appearance[0]["isPartOf"]["publisher"]["name"] == "Sample Gazette"


def test_the_sheet_is_a_dataset_to_be_downloaded_where_it_has_an_address() -> None:
    assert linked.dataset(SETTINGS, "A sheet", "", "en")["distribution"] is None
