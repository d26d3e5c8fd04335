import pytest

from factsheet.text.quantities.reading import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "no es superior al 3 %"),
        ("it", "non è superiore al 3 %"),
        ("pt", "não é superior a 3 %"),
        ("de", "übersteigt 3 Prozent nicht"),
        ("nl", "overschrijdt 3 procent niet"),
        ("pl", "nie może być wyższa niż 3 procent"),
        ("ru", "не может быть выше 3 процентов"),
        ("ko", "3퍼센트를 넘지 않는다"),
        ("tr", "yüzde 3'ü geçmiyor"),
        ("hi", "3 प्रतिशत से अधिक नहीं"),
        ("en", "did not reach 3 percent"),
        ("fr", "n'atteint pas 3 %"),
        ("es", "no llega al 3 %"),
        ("it", "non arriva al 3 %"),
        ("cs", "ani ne tři procenta"),
        ("sv", "inte ens tre procent"),
        ("zh", "未超过3%"),
    ],
)
def test_what_is_not_more_is_at_most_that(language: str, text: str) -> None:
    assert ["max"] == [found.bound for found in read(text, language).quantities]


def test_more_than_so_many_who_did_not_are_more() -> None:
    assert ["min"] == [found.bound for found in read("Mehr als 3 Prozent nicht.", "de").quantities]
