from decimal import Decimal

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "20 degrees below zero"),
        ("de", "20 Grad unter null"),
        ("fr", "20 degrés au-dessous de zéro"),
        ("es", "20 grados bajo cero"),
        ("pt", "20 graus negativos"),
        ("sv", "20 minusgrader"),
        ("da", "20 graders frost"),
        ("nl", "het vroor 20 graden"),
        ("fi", "pakkanen kiristyi 20 asteeseen"),
        ("pl", "minus 20 stopni"),
        ("cs", "mínus 20 stupňů"),
        ("hu", "mínusz 20 fok"),
        ("ru", "20 градусов мороза"),
        ("uk", "20 градусів морозу"),
        ("el", "μείον 20 βαθμοί"),
        ("tr", "eksi 20 derece"),
        ("ja", "氷点下20度"),
        ("zh", "零下20度"),
        ("ko", "영하 20도"),
        ("vi", "âm 20 độ"),
    ],
)
def test_frost_is_a_temperature_below_zero(language: str, text: str) -> None:
    assert [Decimal(-20)] == [quantity.value for quantity in read(text, language).quantities]


def test_warmth_and_what_is_no_temperature_stay_above_it() -> None:
    assert [Decimal(20), Decimal(20)] == [
        read(text, "de").quantities[0].value for text in ("20 Grad im Schatten", "20 Meter unter null Höhenmetern")
    ]


@pytest.mark.parametrize(
    ("statement", "how"), [("It was minus 20 degrees", "same"), ("It was 20 degrees", "unsupported")]
)
def test_frost_told_as_warmth_is_not_held(statement: str, how: str) -> None:
    assert [how] == [one.how for one in hold(read(statement, "en"), [read("20 градусов мороза", "ru")])]
