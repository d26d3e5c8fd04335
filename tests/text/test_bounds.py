import pytest

from factsheet.text.quantities import read


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("en", "roughly 20", "approx"),
        ("en", "~20", "approx"),
        ("en", "20+", "min"),
        ("en", "≤ 20", "exact"),
        ("en", "≤20", "max"),
        ("en", "an estimated population of 300", "approx"),
        ("en", "over 5 years", "exact"),
        ("en", "over 5 people", "min"),
        ("fr", "500 personnes", "exact"),
        ("fr", "plus de ses 500", "min"),
        ("de", "bis zu 20", "max"),
        ("it", "oltre 300", "min"),
        ("ja", "300人以上", "min"),
        ("ja", "300以上", "min"),
        ("ru", "снизилась до 18%", "exact"),
        ("ru", "скидки до 18%", "max"),
        ("ru", "превысил 100 рублей", "min"),
        ("es", "bajó hasta el 18 %", "exact"),
        ("es", "hasta 18 personas", "max"),
        ("pl", "spadła do 18 proc.", "exact"),
        ("es", "se moderó, hasta el 18 %", "exact"),
        ("ru", "опустилась до 18 градусов", "exact"),
        ("ru", "выросла примерно до 18%", "approx"),
        ("uk", "зменшилася до 300", "exact"),
        ("cs", "klesl asi o 300", "approx"),
    ],
)
def test_the_words_around_a_figure_bound_it(language: str, text: str, bound: str) -> None:
    assert [bound] == [quantity.bound for quantity in read(text, language).quantities]


def test_a_change_told_in_basis_points_ends_at_no_bound() -> None:
    found = read("повысил ключевую ставку на 200 базисных пунктов, до 21%", "ru").quantities
    assert [("basis-point",), ("percent",)] == [quantity.units for quantity in found]
    assert ["exact", "exact"] == [quantity.bound for quantity in found]
