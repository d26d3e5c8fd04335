from decimal import Decimal

import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("sw", "milioni 3.5", "3.5e6"),
        ("sw", "bilioni mbili", "2e9"),
        ("sw", "elfu tano mia mbili", "5200"),
        ("sw", "elfu moja mia tisa na tisini", "1990"),
        ("sw", "kumi na tano", "15"),
        ("ha", "miliyan 3.5", "3.5e6"),
        ("ha", "dubu biyar", "5000"),
    ],
)
def test_a_power_of_ten_may_stand_before_what_it_multiplies(language: str, text: str, value: str) -> None:
    assert [Decimal(value)] == [one.value for one in read(text, language).quantities]


@pytest.mark.parametrize(
    ("text", "bound", "units"),
    [
        ("siku 30", "exact", ("day",)),
        ("takriban dola milioni 5", "approx", ("USD", "$")),
        ("asilimia 5", "exact", ("percent",)),
        ("miaka 20", "exact", ("year",)),
        ("zaidi ya watu 300", "min", ()),
    ],
)
def test_so_may_what_is_counted(text: str, bound: str, units: tuple[str, ...]) -> None:
    assert [(bound, units)] == [(one.bound, one.units) for one in read(text, "sw").quantities]


@pytest.mark.parametrize(
    ("text", "edtf"), [("12 de maio de 2019", "2019-05-12"), ("século XIX", "18XX"), ("nos anos 80", "198X")]
)
def test_galician_dates_are_read(text: str, edtf: str) -> None:
    assert [edtf] == [one.edtf for one in read(text, "gl").dates]
