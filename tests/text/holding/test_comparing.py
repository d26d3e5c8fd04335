import pytest

from factsheet.text.holding.comparing import MERITS, compared, roughly
from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import read


def one(text: str) -> Quantity:
    (found,) = read(text, "en").quantities
    return found


@pytest.mark.parametrize(
    ("ours", "theirs", "how"),
    [
        ("5 people", "5 people", "same"),
        ("about 5 people", "5 people", "same"),
        ("20 feet", "6 metres", "converted"),
        ("85 mph", "133 km/h", "unit-converted"),
        ("1 to 4 inches", "2.5 to 10 cm", "converted"),
        ("1 to 4 inches", "2 to 10 cm", "converted"),
        ("2 to 10 cm", "1 to 4 inches", "converted"),
        ("1 to 4 inches", "4 to 10 cm", None),
        ("1 to 9 inches", "2.5 to 10 cm", None),
        ("10 inches", "up to 25 cm", "bound-dropped"),
        ("about 20 percent", "19.6 percent", "rounded"),
        ("about 250", "200", None),
        ("5 million", "5 billion", "magnitude-off"),
        ("$5", "€5", "unit-mismatch"),
        ("$5", "US$5", "same"),
        ("A$5", "US$5", "unit-mismatch"),
        ("6 pounds", "£6", "same"),
        ("3 percent", "3 percentage points", "unit-mismatch"),
        ("2", "2 to 4", "bound-dropped"),
        ("more than 14 percent", "almost 14 percent", "near-reversed"),
        ("more than 14 percent", "about 14 percent", "bound-added"),
        ("almost doubled", "more than doubled", "near-reversed"),
        ("almost halved", "more than halved", "near-reversed"),
        ("doubled", "more than doubled", "same"),
        ("up to 14 percent", "about 14 percent", "bound-added"),
        ("62 cents", "$0.62", "same"),
        ("50 basis points", "half a point", "same"),
        ("half a point", "50 basis points", "same"),
        ("50 basis points", "50", "same"),
        ("three points", "300 basis points", "same"),
        ("three points", "30 basis points", "magnitude-off"),
        ("62 to 78 euro cents", "€0.62 to €0.78", "same"),
        ("£0.045", "4.5 pence", "same"),
        ("62 cents", "about €0.62", "approximation-dropped"),
        ("63 cents", "€0.62", None),
        ("62 cents", "£0.62", None),
        ("62 euros", "62 cents", "unit-mismatch"),
        ("5 cubic metres", "5 cubic hectometres", "unit-mismatch"),
    ],
)
def test_how_one_quantity_stands_to_another(ours: str, theirs: str, how: str | None) -> None:
    assert how == compared(one(ours), one(theirs))


def test_another_currency_restates_a_sum_only_in_its_size() -> None:
    assert roughly(one("$3.6bn"), one("€3.1bn"))
    assert not roughly(one("$3.6 trillion"), one("€3.1bn"))


def test_the_second_is_borne_by_words_that_read_like_a_length_of_time() -> None:
    (attempt,) = read("Un segundo intento fracasó.", "es").quantities
    assert compared(one("The second attempt failed."), attempt) == "same"
    assert compared(one("The third attempt failed."), attempt) is None


@pytest.mark.parametrize("ours", ["two hours", "2 hours", "an hour and a half"])
def test_half_an_hour_is_told_by_neither_of_its_two_numbers(ours: str) -> None:
    assert compared(one(ours), one("half an hour")) is None
    assert "same" == compared(one("half an hour"), one("30 minutes"))


@pytest.mark.parametrize("theirs", ["at most ten days", "ten days", "up to ten days", "a limit of ten days"])
def test_a_limit_is_a_bound_that_need_not_be_said(theirs: str) -> None:
    for ours in ("the limit had been ten days", "capped at ten days"):
        assert compared(one(ours), one(theirs)) == "same"
    assert compared(one("the limit had been ten days"), one("at least ten days")) == "bound-reversed"


BELOW = [
    ("en", "just under 30%"), ("en", "almost 30%"), ("de", "knapp 30 %"), ("nl", "bijna 30%"), ("sv", "knappt 30 %"),
    ("da", "knap 30 procent"), ("es", "casi el 30 %"), ("fr", "a frôlé les 30 %"), ("it", "quasi il 30%"),
    ("pl", "niemal 30%"), ("ru", "почти 30%"), ("cs", "téměř 30 %"), ("zh", "近30%"),
]  # fmt: skip
ABOVE = [
    ("en", "just over 30%"), ("en", "a good 30%"), ("de", "gut 30 %"), ("nl", "ruim 30%"), ("sv", "drygt 30 procent"),
    ("da", "godt 30 procent"), ("nb", "drøyt 30 prosent"), ("fr", "un peu plus de 30 %"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [*BELOW, *ABOVE])
def test_what_lies_near_a_number_is_about_it_and_on_its_side(language: str, text: str) -> None:
    (theirs,) = read(text, language).quantities
    below = (language, text) in BELOW
    side, other = ("less", "more") if below else ("more", "less")
    alike, unlike = ("just under", "just over") if below else ("just over", "just under")
    for words in ("about", alike, f"{side} than"):
        assert compared(one(f"{words} 30%"), theirs) == "same"
    for words in (unlike, f"{other} than"):
        assert compared(one(f"{words} 30%"), theirs) in ("near-reversed", "bound-reversed")
    assert compared(one("30%"), theirs) in ("approximation-dropped", "bound-dropped")


def test_the_merits_run_from_the_best_to_the_worst() -> None:
    assert ("same", "magnitude-off") == (MERITS[0], MERITS[-1])


def test_what_could_be_reached_is_hardly_a_bound() -> None:
    (ours,), (theirs,) = (
        read(text, language).quantities
        for text, language in (("it could reach 500", "en"), ("pourrait atteindre 500", "fr"))
    )
    assert ("same", "same") == (compared(ours, theirs), compared(theirs, ours))


@pytest.mark.parametrize(
    ("ours", "theirs", "held"),
    [
        ("Клуб проиграл 17 из 23 встреч.", "The club lost 17 of its 23 games.", True),
        ("Клуб проиграл 17 из 24 встреч.", "The club lost 17 of its 23 games.", False),
    ],
)
def test_so_many_of_many_may_be_told_by_two_numbers(ours: str, theirs: str, held: bool) -> None:
    russian, english = read(ours, "ru"), read(theirs, "en")
    for statement, quote in ((russian, english), (english, russian)):
        assert held == all(one.how == "same" for one in hold(statement, [quote]))
