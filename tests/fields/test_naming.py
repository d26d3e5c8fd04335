from __future__ import annotations

import pytest

from factsheet.fields.naming import by_name, slug
from factsheet.model import LanguageMap, Topic, Wording


@pytest.mark.parametrize(
    ("text", "id"), [("Karin Beck", "karin-beck"), ("Été 2019", "ete-2019"), ("  A–B_c ", "a-b-c"), ("日本", "")]
)
def test_an_id_is_made_of_a_name(text: str, id: str) -> None:
    assert slug(text) == id


def test_a_topic_is_found_by_its_label_and_its_aliases_and_the_first_of_two() -> None:
    beck = Topic(id="beck", label=LanguageMap((Wording("Karin Beck", "en"),)), aliases=(Wording("K. Bäck", ""),))
    other = Topic(id="other", label=LanguageMap((Wording("karin beck", "en"), Wording("ベック", "ja"))))
    assert by_name((beck, other)) == {"karin-beck": "beck", "k-back": "beck"}
