"""What went from one figure to another is not told the other way round."""

from factsheet.text.judging.turning import exchanged
from factsheet.text.quantities.reading import read


def test_a_change_that_is_turned_round_is_found_in_another_language() -> None:
    quote = read("Die Zahl ging von 41 auf 27 zurück.", "de")
    found = exchanged(read("The number went from 27 to 41.", "en"), [quote])
    assert found is not None
    assert [one.text for one in (*found.statement, *found.quotes)] == ["27 to 41", "41 auf 27"]
    assert exchanged(read("There were 27, down from 41.", "en"), [quote]) is None


def test_one_quote_that_tells_it_so_is_enough() -> None:
    quotes = [read(text, "en") for text in ("It went from 41 to 27.", "Then it went from 27 to 41.")]
    assert exchanged(read("It went from 27 to 41.", "en"), quotes) is None


def test_languages_that_were_not_tried_only_warn() -> None:
    found = exchanged(read("The number went from 27 to 41.", "en"), [read("Liczba spadła z 41 do 27.", "pl")])
    assert found is not None
    assert not found.sure
