"""Words for powers of ten, units and months in their cases, in languages whose cases are endings."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factsheet.text.notation.cases import case_apart, with_stems
from factsheet.text.quantities.reading import read


def test_a_word_comes_apart_at_its_longest_stem() -> None:
    known, stems, endings = frozenset(("пайызы",)), frozenset(("пайыз", "пай")), frozenset(("дан", "ыздан", "ы"))
    assert ("пайыз", "дан") == case_apart("пайыздан", known, stems, endings)
    assert ("пайызы",) == case_apart("пайызы", known, stems, endings)
    assert ("адам",) == case_apart("адам", known, stems, endings)


def test_a_stem_means_what_its_word_does() -> None:
    assert {"მილიონი": 6, "მილიონ": 6} == with_stems({"მილიონი": 6}, {"case_stems": {"ი": [""]}})


@pytest.mark.parametrize(
    ("language", "text", "value", "units", "bound"),
    [
        ("kk", "54 пайызды құрады", 54, ("percent",), "exact"),
        ("kk", "120 мыңнан астам адам", 120_000, (), "min"),
        ("kk", "1,5 миллионға жуық", 1_500_000, (), "approx"),
        ("kk", "300 адамнан көп", 300, (), "min"),
        ("kk", "30-ға дейін адам", 30, (), "max"),
        ("az", "100-ə qədər söz", 100, (), "max"),
        ("hy", "6 տոկոսով։", 6, ("percent",), "exact"),
        ("hy", "6 միլիոնը։", 6_000_000, (), "exact"),
        ("hy", "6 հազարից ավելի", 6000, (), "min"),
        ("ka", "6 ათასზე მეტი", 6000, (), "min"),
        ("ka", "2 მილიარდ 100 მილიონ დოლარს", 2_100_000_000, ("USD", "$"), "exact"),
        ("ka", "მილიონნახევარი", 1_500_000, (), "exact"),
        ("bn", "৬ লাখের বেশি", 600_000, (), "min"),
        ("bn", "১২ শতাংশের কম", 12, ("percent",), "max"),
        ("bn", "১২ শতাংশ বেশি", 12, ("percent",), "exact"),
        ("bn", "চারজনকে", 4, (), "exact"),
        ("bn", "৪১ দশমিক ০৮ শতাংশ", Decimal("41.08"), ("percent",), "exact"),
        ("bn", "দুই কোটি নয় লাখ টাকা", 20_900_000, ("BDT",), "exact"),
        ("bn", "২ দশমিক ৫ কোটি টাকা", 25_000_000, ("BDT",), "exact"),
        ("ta", "6 லட்சத்துக்கும் மேற்பட்டோர்", 600_000, (), "min"),
        ("ta", "குறைந்தது 15 பேர்", 15, (), "min"),
        ("ta", "இரண்டரை லட்சம் பேர்", 250_000, (), "exact"),
        ("az", "120 mindən çox insan", 120_000, (), "min"),
        ("az", "54 faizi", 54, ("percent",), "exact"),
        ("az", "9,5 faizə qədər azaldı", Decimal("9.5"), ("percent",), "exact"),
        ("uz", "120 mingdan ortiq kishi", 120_000, (), "min"),
        ("mr", "५ लाखांहून अधिक लोक", 500_000, (), "min"),
        ("mr", "अडीच कोटी रुपये", 25_000_000, ("INR", "₨"), "exact"),
        ("ne", "५ लाखभन्दा बढी", 500_000, (), "min"),
        ("te", "5 లక్షల మంది", 500_000, (), "exact"),
        ("gu", "5 લાખથી વધુ", 500_000, (), "min"),
        ("pa", "12 ਫ਼ੀਸਦੀ", 12, ("percent",), "exact"),
        ("kn", "ಶೇ 12 ರಷ್ಟು", 12, ("percent",), "exact"),
        ("ml", "5 ലക്ഷത്തിലധികം", 500_000, (), "min"),
    ],
)
def test_an_ending_hides_no_power_of_ten_and_no_unit(
    language: str, text: str, value: Decimal | int, units: tuple[str, ...], bound: str
) -> None:
    (found,) = read(text, language).quantities
    assert (value, units, bound) == (found.value, found.units, found.bound)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("bn", "২০২২ সালের জুনে"),
        ("kk", "2022 жылдың маусымында"),
        ("hy", "2022 թվականի հունիսից"),
    ],
)
def test_a_month_in_its_case_is_a_month(language: str, text: str) -> None:
    assert ["2022-06"] == [date.edtf for date in read(text, language).dates]


@pytest.mark.parametrize("text", ["4,6%-ға дейін төмендеді", "9,5 пайызға дейін баяулады"])
def test_where_a_kazakh_change_ends_is_no_bound(text: str) -> None:
    assert ["exact"] == [one.bound for one in read(text, "kk").quantities]


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("kk", "үштен бірі", (1, 3)), ("ka", "ორი მესამედი", (2, 3)), ("hy", "մեկ քառորդը", (1, 4)),
        ("ta", "மூன்றில் ஒரு பங்கு", (1, 3)), ("tr", "beşte biri", (1, 5)), ("bn", "এক-তৃতীয়াংশ", (1, 3)),
    ],
)  # fmt: skip
def test_a_fraction_that_is_listed_as_a_phrase_has_its_two_numbers(
    language: str, text: str, parts: tuple[int, int]
) -> None:
    (found,) = read(text, language).quantities
    assert "fraction" == found.form
    assert (Decimal(parts[0]), Decimal(parts[1])) == found.parts
