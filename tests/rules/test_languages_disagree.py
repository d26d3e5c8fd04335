"""A topic that one statement names and another does not is told of where it is missing."""

from __future__ import annotations

import pytest

from tests import sheets

TOPICS = {"content/topics.yaml": "acme: {label: Acme Motors}\n"}
BILINGUAL = {"site.yaml": "title: {en: A, de: B}\nlanguages: [en, de]\n"}
QUOTE = "Acme Motors said on Monday that it would build 4,000 electric vans in Leeds."


@pytest.mark.parametrize(
    ("english", "german", "line", "named", "lacking"),
    [
        ("Acme Motors spoke on Monday.", "Die Firma sprach am Montag.", 6, "English", "German"),
        ("The firm spoke on Monday.", "Acme Motors sprach am Montag.", 5, "German", "English"),
    ],
)
def test_the_language_that_lacks_a_name_is_told(english: str, german: str, line: int, named: str, lacking: str) -> None:
    fact = f"id: vans\nstatement:\n  en: {english}\n  de: {german}\nquote: {QUOTE}"
    told = sheets.judged({**TOPICS, **BILINGUAL, **sheets.facts(fact)}).diagnostics
    (one,) = (one for one in told if one.rule == "languages-disagree")
    assert one.message == f"the topic `acme` is named in {named}, and not in {lacking}"
    assert str(one.origin).startswith(f"{sheets.FACTS}:{line}:")
