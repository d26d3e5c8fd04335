"""Which slips are made of a statement, and that each is one slip and no more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.corrupting.corruptions import KINDS, MOST_SLIPS, Beside, corruptions
from factsheet.text.cues.reading import read_cues
from factsheet.text.holding.subjects import Name
from factsheet.text.quantities.reading import Nouns, read
from tests.growing import in_proportion

NOTHING = Beside()
VANS = Nouns((("vans", "en", ("van", "vans")), ("vans", "fr", ("fourgon", "fourgons"))))


def made(
    text: str, language: str = "en", beside: Beside = NOTHING, names: tuple[Name, ...] = ()
) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in corruptions(read(text, language, VANS), read_cues(text, language), names, beside):
        found.setdefault(one.kind, set()).add(one.text)
    return found


def test_a_figure_is_corrupted_in_every_part() -> None:
    assert made("Acme built about 4,000 vans for $30 million.") == {
        "digit": {"Acme built about 5,000 vans for $30 million.", "Acme built about 4,000 vans for $40 million."},
        "times-ten": {"Acme built about 40,000 vans for $30 million.", "Acme built about 4,000 vans for $300 million."},
        "magnitude": {"Acme built about 4,000 vans for $30 billion."},
        "currency": {"Acme built about 4,000 vans for €30 million."},
        "unit": {"Acme built about 4,000 euros for $30 million."},
        "bound": {"Acme built about 4,000 vans for more than $30 million."},
        "approximator": {"Acme built 4,000 vans for $30 million."},
    }


@pytest.mark.parametrize(
    ("figure", "wrong", "tenfold"),
    [("5", "6", "50"), ("1990", "1980", "19900"), ("5.2", "5.3", "52"), ("0.25", "0.26", "02.5"), ("٥٠", "٦٠", "٥٠٠")],
)
def test_digits_stay_in_their_script(figure: str, wrong: str, tenfold: str) -> None:
    found = made(f"It has {figure} vans.")
    assert f"It has {wrong} vans." in found["digit"]
    assert f"It has {tenfold} vans." in found["times-ten"]


def test_number_words_are_figures_too() -> None:
    found = made("It has five vans.")
    assert (found["digit"], found["times-ten"]) == ({"It has six vans."}, {"It has fifty vans."})


def test_a_verb_behind_a_hyphen_is_not_denied() -> None:
    assert made("Angajații s-au întors, iar podul este închis.", "ro")["negation"] == {
        "Angajații s-au întors, iar podul nu este închis."
    }


def test_a_rate_becomes_another_and_by_becomes_to() -> None:
    found = made("It earns $5 million a year, up by 8% from $4 million a year ago.")
    assert found["rate"] == {"It earns $5 million a month, up by 8% from $4 million a year ago."}
    assert found["change"] == {"It earns $5 million a year, up to 8% from $4 million a year ago."}
    found = made("Le chiffre d’affaires mensuel est monté à 8 millions d’euros.", "fr")
    assert found["rate"] == {"Le chiffre d’affaires annuel est monté à 8 millions d’euros."}
    assert found["change"] == {"Le chiffre d’affaires mensuel est monté de 8 millions d’euros."}
    assert "change" not in made("It was founded by 8 men, and sent to 9 shops.")


def test_dates_are_corrupted_by_year_month_and_day() -> None:
    found = made("It opened on Monday 6 May 2019.")
    assert found["year"] == {"It opened on Monday 6 May 2018."}
    assert found["month"] == {"It opened on Monday 6 June 2019."}
    assert found["day"] == {"It opened on Tuesday 6 May 2019.", "It opened on Monday 7 May 2019."}


def test_printed_dates_and_decades_as_well() -> None:
    found = made("On 03/05/2018, as in the 1930s.")
    assert found["month"] == {"On 04/05/2018, as in the 1930s."}
    assert found["day"] == {"On 03/06/2018, as in the 1930s."}
    assert found["year"] == {"On 03/05/2019, as in the 1930s.", "On 03/05/2018, as in the 1940s."}


def test_a_bound_is_turned_round_and_left_out() -> None:
    assert made("It has more than 30 vans.")["bound"] == {"It has less than 30 vans.", "It has 30 vans."}


def test_a_bound_that_may_be_none_is_not_left_out() -> None:
    """To lose it is no lie: “à partir de zéro” is from scratch, and "from 18 on" as well."""
    assert "Il coûte 18 euros." not in made("Il coûte à partir de 18 euros.", "fr")["bound"]


@pytest.mark.parametrize(
    ("text", "language", "denied"),
    [
        ("The plant is open.", "en", "The plant is not open."),
        ("The plant is not open.", "en", "The plant is open."),
        ("Nobody cannot come.", "en", "Nobody can come."),
        ("L’usine n’est pas ouverte.", "fr", "L’usine est ouverte."),
        ("L’usine est ouverte.", "fr", "L’usine n'est pas ouverte."),
        ("Das Werk ist offen.", "de", "Das Werk ist nicht offen."),
        ("Das Werk hat keine Fenster.", "de", "Das Werk hat eine Fenster."),
        ("La planta no está abierta.", "es", "La planta está abierta."),
    ],
)
def test_denials_are_lost_and_added(text: str, language: str, denied: str) -> None:
    assert denied in made(text, language)["negation"]


@pytest.mark.parametrize(
    ("text", "language", "turned"),
    [
        ("Sales rose by 5%.", "en", {"Sales fell by 5%."}),
        ("Rising costs are no surprise.", "en", {"Falling costs are no surprise."}),
        ("Justin Rose declined to comment.", "en", set()),
        ("Les ventes sont en baisse de 5 %.", "fr", {"Les ventes sont en hausse de 5 %."}),
        ("Der Anstieg betrug 5 Prozent.", "de", {"Der Rückgang betrug 5 Prozent."}),
        ("Las ventas crecieron un 5 %.", "es", {"Las ventas cayeron un 5 %."}),
        ("Продажи выросли на 5%.", "ru", set()),
    ],
)
def test_what_rose_falls(text: str, language: str, turned: set[str]) -> None:
    assert made(text, language).get("direction", set()) == turned


@pytest.mark.parametrize(
    ("text", "language", "kind", "wrong"),
    [
        ("It opened before May 2019.", "en", "side", {"It opened after May 2019."}),
        ("Since 2019 it has run.", "en", "side", {"Until 2019 it has run."}),
        ("It opened in early May.", "en", "part", {"It opened in late May."}),
        ("It opened in the first half of 2019.", "en", "part", {"It opened in the second half of 2019."}),
        ("It opened in May 2019.", "en", "side", set()),
        ("Il a fermé depuis le 3 mai.", "fr", "side", {"Il a fermé jusqu'au 3 mai."}),
        ("Il a fermé samedi après-midi.", "fr", "side", set()),
        ("Ende 2019 war er leer.", "de", "part", {"Anfang 2019 war er leer."}),
        ("Мост открыли весной 2019 года.", "ru", "part", {"Мост открыли осенью 2019 года."}),
    ],
)
def test_what_is_said_of_a_date_is_turned_round(text: str, language: str, kind: str, wrong: set[str]) -> None:
    assert made(text, language).get(kind, set()) == wrong


@pytest.mark.parametrize(
    ("text", "language", "undone"),
    [
        ("The board approved it.", "en", {"The board rejected it."}),
        ("The claim was denied.", "en", set()),
        ("The group Allowed Here", "en", set()),
        ("The plan awaits approval.", "en", set()),
        ("Le conseil a accepté l’offre.", "fr", {"Le conseil a refusé l’offre."}),
        ("Rauchen ist erlaubt.", "de", {"Rauchen ist verboten."}),
        ("El consejo aprobó la ley.", "es", {"El consejo rechazó la ley."}),
    ],
)
def test_what_was_done_is_undone(text: str, language: str, undone: set[str]) -> None:
    assert made(text, language).get("act", set()) == undone


def test_figures_trade_places() -> None:
    assert made("Acme has 300 vans and Apex has 500 vans.")["swapped"] == {"Acme has 500 vans and Apex has 300 vans."}
    assert made("Acme has 300 vans.", beside=Beside(("two thousand",)))["swapped"] == {"Acme has two thousand vans."}


def test_each_name_gives_way_to_anothers_once() -> None:
    names = (Name(0, 4, "acme"), Name(13, 17, "acme"))
    assert made("Acme is what Acme was.", beside=Beside((), {"acme": "Apex"}), names=names)["name"] == {
        "Apex is what Acme was."
    }


def test_a_language_nobody_has_tended_has_its_digits() -> None:
    assert made("xyz 500 xyz", "qqq")["digit"] == {"xyz 600 xyz"}


def test_there_are_never_more_than_a_dozen_and_every_kind_comes_first() -> None:
    text = "On 6 May 2019 it was 5 km, 6 km, 7 km, $8 million, $9 million and about 30 vans."
    found = corruptions(read(text, "en", VANS), read_cues(text, "en"))
    assert len(found) == MOST_SLIPS
    assert {"digit", "times-ten", "magnitude", "currency", "unit", "year", "month", "day"} < {one.kind for one in found}


@pytest.mark.parametrize("piece", ["{}, ", "{} May 2019, ", "${} million, ", "${} million a year, "])
def test_a_text_full_of_figures_takes_no_more_than_its_share_of_time(piece: str) -> None:
    def work(count: int) -> None:
        text = "".join(piece.format(1000 + number) for number in range(count))
        assert len(corruptions(read(text, "en"), read_cues(text, "en"))) == MOST_SLIPS

    in_proportion(work, 800)


@given(st.text(max_size=80), st.sampled_from(["en", "fr", "de", "ar", "zh", "qqq"]))
def test_whatever_the_text_each_is_another_and_the_same_again(text: str, language: str) -> None:
    reading, cues = read(text, language), read_cues(text, language)
    found = corruptions(reading, cues)
    assert found == corruptions(reading, cues)
    assert len({one.text for one in found} - {text}) == len(found) <= MOST_SLIPS
    assert {one.kind for one in found} <= set(KINDS)
