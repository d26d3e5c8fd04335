import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


def hows(statement: str, language: str, quote: str, theirs: str) -> list[str]:
    return [one.how for one in hold(read(statement, language), [read(quote, theirs)])]


@pytest.mark.parametrize(
    ("language", "quote"),
    [
        ("fr", "Le chiffre d'affaires est de 3,2 milliards d'euros, contre 2,7 auparavant."),
        ("de", "Der Umsatz betrug 3,2 Milliarden Euro nach 2,7 im Vorjahr."),
        ("nl", "De omzet was 3,2 miljard euro, tegen 2,7 eerder."),
        ("de", "Genannt werden 2,7 beziehungsweise 3,2 Milliarden Euro."),
    ],
)
def test_a_scale_that_goes_without_saying_is_read(language: str, quote: str) -> None:
    assert hows("It was €3.2 billion, against €2.7 billion.", "en", quote, language) == ["same", "same"]
    assert hows("It was €3.2 billion, against €7.2 billion.", "en", quote, language)[1] == "unsupported"
    assert hows("It was €3.2 billion, against €2.7 million.", "en", quote, language)[1] == "magnitude-off"


def test_a_scale_of_another_sentence_is_none_of_its_own() -> None:
    quote = "Der Umsatz betrug 3,2 Milliarden Euro. Danach kamen 2,7."
    assert hows("It was €2.7 billion.", "en", quote, "de") == ["magnitude-off"]
