from decimal import Decimal

from factsheet.text.compounds import joined_denominator, pieces, splitter

KNOWN = frozenset(("zwei", "hundert", "drei", "und", "zwanzig", "einhalb"))


def test_a_long_number_word_falls_into_its_pieces() -> None:
    assert ("zwei", "hundert", "drei", "und", "zwanzig") == pieces("zweihundertdreiundzwanzig", KNOWN)


def test_any_other_word_stays_whole() -> None:
    assert [("zweifel",), ("hundertmark",)] == [pieces("zweifel", KNOWN), pieces("hundertmark", KNOWN)]


def test_what_a_number_begins_and_a_month_begins_is_cut_off() -> None:
    assert ("drei", "tägiges") == pieces("dreitägiges", KNOWN, ("tägig",))
    assert ("oktober", "hälfte") == pieces("oktoberhälfte", KNOWN, (), ("oktober",))


def test_languages_that_write_words_apart_have_no_splitter() -> None:
    assert (None, 0) == splitter("en")


def test_arabic_writes_and_onto_the_word() -> None:
    split, _ = splitter("ar")
    assert split is not None
    assert ["و", "ثمانون"] == list(split("وثمانون"))


def test_a_spanish_denominator_is_one_word() -> None:
    assert [Decimal(25), Decimal(30), Decimal(2000), None] == [
        joined_denominator("es", word) for word in ("veinticincoavos", "treintavos", "dosmilésimos", "centavos")
    ]
