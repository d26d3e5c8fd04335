"""A translation that turns its quote round or is firmer is told, at the words that do it."""

from __future__ import annotations

import pytest

from tests import sheets


def told(language: str, quote: str, translation: str) -> list[str]:
    record = sheets.SMALL[sheets.RECORD].replace("language: en", f"language: {language}")
    # The statement says nothing that could be held, so that the translation alone is judged.
    fact = f"id: a\nstatement: This is what was told.\nquote: {quote}\ntranslation: {{en: {translation}}}\n"
    found = sheets.judged({sheets.RECORD: record, sheets.TEXT: f"{quote}\n", **sheets.facts(fact)}).diagnostics
    return [f"{one.origin.column} {one.message}" for one in found if one.rule == "translation-contradicts-quote"]


def column(translation: str, words: str) -> int:
    return len("    translation: {en: ") + translation.index(words) + 1


@pytest.mark.parametrize(
    ("language", "quote", "right", "wrong", "at", "how"),
    [
        ("de", "Der Umsatz sank um 5 Prozent.", "Sales fell by 5%.", "Sales rose by 5%.", "rose", "go opposite ways"),
        (
            "fr",
            "L'Assemblée a rejeté le texte.",
            "It rejected the bill.",
            "It passed the bill.",
            "passed",
            "opposite acts",
        ),
        ("de", "Es ist nicht bestätigt.", "It is not confirmed.", "It is confirmed.", "It", "in what they deny"),
        (
            "fr",
            "Elle aurait payé 200 avocats.",
            "It reportedly paid 200 lawyers.",
            "It paid 200 lawyers.",
            "It",
            "aurait",
        ),
        ("de", "Mindestens 30 sind da.", "At least 30 are there.", "At most 30 are there.", "30", "“At most 30”"),
    ],
)
def test_a_translation_says_neither_the_opposite_nor_more(
    language: str, quote: str, right: str, wrong: str, at: str, how: str
) -> None:
    assert told(language, quote, right) == []
    (one,) = told(language, quote, wrong)
    assert one.startswith(f"{column(wrong, at)} ")
    assert how in one
