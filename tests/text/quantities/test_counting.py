import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


def hows(statement: tuple[str, str], quote: tuple[str, str]) -> set[str]:
    ours, theirs = (read(text, language) for language, text in (statement, quote))
    return {one.how for one in hold(ours, [theirs])}


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        (("en", "Nearly 40 employees accepted."), ("fr", "Près de 40 % des salariés ont accepté.")),
        (("en", "62 of the 800 respondents"), ("en", "62% of the 800 respondents")),
        (("en", "12% of member states"), ("en", "12 of the 27 member states")),
        (("en", "2.5% higher"), ("ru", "в 2,5 раза выше")),
        (("en", "18.4 seats"), ("de", "21 Sitze und 18,4 Prozent")),
        (("fr", "40 % des gens"), ("ja", "40人")),
    ],
)
def test_a_count_is_no_share(statement: tuple[str, str], quote: tuple[str, str]) -> None:
    assert "share-mismatch" in hows(statement, quote)


@pytest.mark.parametrize(
    ("statement", "quote"),
    [
        (("en", "40 percent of staff"), ("fr", "40 % des salariés")),
        (("en", "from 32 to 38 per cent"), ("de", "von 32 auf 38 Prozent")),
        (("en", "from 32% to 38%"), ("de", "von 32 im März auf 38 Prozent")),
        (("en", "40% were for it and 60% against"), ("fr", "40 % étaient pour et 60 contre")),
        (("en", "Rates in per cent: 40"), ("fr", "40 %")),
        (("en", "fell by 0.4 points"), ("fr", "a reculé de 0,4 %")),
        (("de", "um 3,2 Punkte"), ("en", "by 3.2%")),
        (("en", "Ten per cent are affected."), ("fr", "Un habitant sur dix est touché.")),
        (("en", "Ten per cent are affected."), ("en", "One in every ten residents is affected.")),
        (("en", "12%"), ("nl", "12 pct van de aandelen")),
    ],
)
def test_a_share_told_in_other_words_is_held(statement: tuple[str, str], quote: tuple[str, str]) -> None:
    assert hows(statement, quote) == {"same"}
