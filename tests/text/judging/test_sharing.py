"""49 % are not most, and what is denied of them may be told of the rest."""

from __future__ import annotations

import pytest

from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.sharing import majority_unsupported
from factsheet.text.quantities.reading import read


def judged(statement: str, of: str, *quotes: tuple[str, str]) -> Mismatch | None:
    return majority_unsupported(read(statement, of), (), [read(*quote) for quote in quotes])


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("Most voters backed the plan.", "en", "49% of voters backed the plan.", "en"),
        ("A majority of voters backed the plan.", "en", "Just under half of voters backed the plan.", "en"),
        ("Most young people have a stable job.", "en", "Solo il 38% dei giovani ha un lavoro stabile.", "it"),
        ("Most voters approved the reform.", "en", "Quarante-neuf pour cent des électeurs l'ont approuvée.", "fr"),
        ("La mayoría de los votantes apoyó el plan.", "es", "Some 49 percent of voters backed the plan.", "en"),
        ("Die meisten Wähler stimmten zu.", "de", "One in three voters agreed.", "en"),
        ("Most respondents do not trust the media.", "en", "Около 40% опрошенных не доверяют СМИ.", "ru"),
    ],
)
def test_half_or_less_is_not_most(statement: str, language: str, quote: str, other: str) -> None:
    found = judged(statement, language, (quote, other))
    assert found is not None
    assert not found.sure


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        ("Most voters backed the plan.", "51% of voters backed the plan."),
        ("Most voters backed the plan.", "More than half of voters backed the plan."),
        ("Most voters backed the plan.", "Most voters, 30% of all adults, backed the plan."),
        ("Most voters do not trust the plan.", "40% of voters trust the plan."),
        ("Most voters backed it, strongly or not.", "30% backed it strongly, 25% to a degree."),
        ("Most prices rose.", "Prices rose by 5%."),
        ("Most voters, 49%, backed the plan.", "49% of voters backed the plan."),
        ("Most of the wells are dry.", "Of the 40 wells 31 are dry."),
    ],
)
def test_other_shares_and_other_words_say_nothing_against_most(statement: str, quote: str) -> None:
    assert judged(statement, "en", (quote, "en")) is None


def test_another_quote_may_tell_of_the_majority() -> None:
    quotes = (("49% of voters backed the plan.", "en"), ("Most voters backed it in the end.", "en"))
    assert judged("Most voters backed the plan.", "en", *quotes) is None
