"""More is not told as less, gained as lost, kept as cut: by a figure that is a word, beside a comparison or alone."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.reversing import direction_reversed, movement_stilled
from factsheet.text.quantities.reading import read
from factsheet.text.words.directions import directions

# Each says that it was more, and less.
MORE = {
    "en": ("Spending is 5% {} than last year.", "higher", "lower"),
    "de": ("Die Ausgaben liegen 5 Prozent {} als im Vorjahr.", "höher", "niedriger"),
    "fr": ("Les dépenses sont {} de 5 % à celles de l'an dernier.", "supérieures", "inférieures"),
    "es": ("El gasto es un 5 % {} que el del año pasado.", "mayor", "menor"),
    "it": ("La spesa è {} del 5% rispetto all'anno scorso.", "superiore", "inferiore"),
    "nl": ("De uitgaven zijn 5 procent {} dan vorig jaar.", "hoger", "lager"),
    "sv": ("Utgifterna är 5 procent {} än förra året.", "högre", "lägre"),
    "pl": ("Wydatki są o 5 proc. {} niż rok temu.", "wyższe", "niższe"),
    "cs": ("Výdaje jsou o 5 procent {} než loni.", "vyšší", "nižší"),
    "fi": ("Menot ovat 5 prosenttia {} kuin viime vuonna.", "suurempia", "pienempiä"),
    "ru": ("Расходы на 5% {} прошлогодних.", "больше", "меньше"),
    "tr": ("Harcamalar geçen yıla göre yüzde 5 {}.", "daha yüksek", "daha düşük"),
    "id": ("Belanja {} 5 persen dibandingkan tahun lalu.", "lebih tinggi", "lebih rendah"),
    "ko": ("지출은 지난해보다 5% {}.", "많다", "적다"),
    "zh": ("支出比去年{}5%。", "高", "低"),
    "ar": ("الإنفاق {} بنسبة 5 في المئة من العام الماضي.", "أعلى", "أقل"),
}
# Each says that prices rose, or fell, by 5.
ROSE = {
    "ms": ("Harga {} 5 peratus.", "naik", "turun"),
    "bn": ("দাম ৫ টাকা {}।", "বেড়েছে", "কমেছে"),
    "sw": ("Bei {} kwa shilingi 5.", "imepanda", "imepungua"),
    "kk": ("Баға 5 пайыз {}.", "өсті", "төмендеді"),
    "ka": ("ფასები 5 პროცენტით {}.", "გაიზარდა", "შემცირდა"),
    "et": ("Hinnad {} 5 protsenti.", "tõusid", "langesid"),
    "lv": ("Cenas {} par 5 procentiem.", "pieauga", "samazinājās"),
    "lt": ("Kainos {} 5 procentais.", "padidėjo", "sumažėjo"),
    "sr": ("Цене су {} за 5 одсто.", "порасле", "пале"),
    "mk": ("Цените {} за 5 отсто.", "пораснаа", "паднаа"),
}


def reversed_(statement: str, quote: str, language: str) -> bool:
    ours, theirs = read(statement, "en"), read(quote, language)
    return direction_reversed(ours, hold(ours, [theirs]), [theirs]) is not None


@pytest.mark.parametrize("language", MORE)
def test_more_by_a_figure_is_not_less_by_it(language: str) -> None:
    text, more, less = MORE[language]
    told = {"more": "Spending is 5% higher than last year.", "less": "Spending is 5% lower than last year."}
    for way, statement in told.items():
        assert (way == "less") == reversed_(statement, text.format(more), language)
        assert (way == "more") == reversed_(statement, text.format(less), language)


@pytest.mark.parametrize("language", ROSE)
def test_what_rose_did_not_fall_in_ten_more_languages(language: str) -> None:
    text, rose, fell = ROSE[language]
    unit = {"bn": "5 taka", "sw": "5 shillings"}.get(language, "5%")
    assert reversed_(f"Prices rose by {unit}.", text.format(fell), language)
    assert not reversed_(f"Prices rose by {unit}.", text.format(rose), language)


@pytest.mark.parametrize(
    ("statement", "quote", "language", "found"),
    [
        ("Acme gained five seats.", "Acme verlor fünf Sitze.", "de", True),
        ("Acme gained five seats.", "Acme a perdu cinq sièges.", "fr", True),
        ("Acme gained five seats.", "Acme gagne cinq sièges.", "fr", False),
        ("Acme gained ten seats.", "Az Acme tíz mandátumot veszített.", "hu", True),
        ("Acme gained 19 seats.", "Acme mistede 19 mandater.", "da", True),
        ("The company raised its forecast.", "Der Konzern senkte seine Prognose.", "de", True),
        ("The company raised its forecast.", "Der Konzern hob seine Prognose an.", "de", False),
        ("The risk is twice as high.", "Das Risiko ist halb so hoch.", "de", True),
        ("The risk is three times lower.", "Das Risiko ist dreimal so hoch.", "de", True),
        ("The risk is three times as high.", "Das Risiko ist dreimal so hoch.", "de", False),
        ("It costs twice as much.", "Cuesta la mitad.", "es", True),
        ("It costs twice as much.", "Ryzyko jest dwukrotnie mniejsze.", "pl", True),
        ("Women have 5% more than men.", "Männer haben 5 Prozent weniger als Frauen.", "de", False),
        ("Women have 5% more than men.", "Frauen haben 5 Prozent weniger als Männer.", "de", True),
        ("The train takes 20 minutes less.", "El tren es 20 minutos más rápido.", "es", False),
        ("Profits fell.", "Zyski wzrosły.", "pl", True),
        ("Employment rose.", "Die Arbeitslosigkeit sank.", "de", False),
        ("Profits fell.", "Zyski wzrosły, a koszty spadły.", "pl", False),
        ("200 times the power of a bomb dropped there.", "200 fois supérieure à une bombe.", "fr", False),
        ("Parents of children aged 5 or more pay less.", "Eltern von Kindern ab 5 zahlen weniger.", "de", False),
    ],
)  # fmt: skip
def test_a_word_for_a_figure_and_none_at_all(statement: str, quote: str, language: str, *, found: bool) -> None:
    assert found == reversed_(statement, quote, language)


@pytest.mark.parametrize(
    ("statement", "quote", "language", "found"),
    [
        ("Acme kept its rate at 5%.", "Acme cut its rate to 5%.", "en", True),
        ("Acme left its rate unchanged at 5%.", "Acme senkte den Zins auf 5 Prozent.", "de", True),
        ("The toll remains at 1,200.", "Le bilan est passé de 900 à 1 200 morts.", "fr", True),
        ("Acme kept its rate at 5%.", "Acme senkte auf 5 Prozent und ließ es unverändert.", "de", False),
        ("Acme kept its rate at 5%.", "Acme beließ den Zins bei 5 Prozent.", "de", False),
    ],
)  # fmt: skip
def test_what_was_cut_to_a_figure_was_not_kept_at_it(statement: str, quote: str, language: str, *, found: bool) -> None:
    ours, theirs = read(statement, "en"), read(quote, language)
    assert found == (movement_stilled(ours, hold(ours, [theirs]), [theirs]) is not None)


@pytest.mark.parametrize(
    ("statement", "language", "quote", "of"),
    [
        (
            "The bank raised rates by 100 basis points.",
            "en",
            "أعلن البنك خفض الفائدة بمقدار 100 نقطة أساس.",
            "ar",
        ),
        ("The bank cut rates by 100 basis points.", "en", "قرر البنك رفع أسعار الفائدة بمقدار 100 نقطة أساس.", "ar"),
        ("Le risque est supérieur d'environ 30 %.", "fr", "Risk yaklaşık yüzde 30 daha düşük.", "tr"),
        ("Le risque est inférieur d'à peu près 30 %.", "fr", "The risk is about 30% higher.", "en"),
        ("Births rose by 41,227.", "en", "出生数は4万1227人減り、", "ja"),
        ("Sales rose 12%.", "en", "Satışlardaki yüzde 12 azalan ciro", "tr"),
        ("Prices fell 20%.", "en", "Los precios se dispararon un 20 %.", "es"),
    ],
)
def test_more_words_of_change(statement: str, language: str, quote: str, of: str) -> None:
    ours, theirs = read(statement, language), read(quote, of)
    assert direction_reversed(ours, hold(ours, [theirs]), [theirs])


def test_what_is_more_than_a_figure_in_hindi_goes_no_way() -> None:
    statement, quote = "More than 70 homes fell.", "70 से भी अधिक घर गिर गए।"
    ours, theirs = read(statement, "en"), read(quote, "hi")
    assert direction_reversed(ours, hold(ours, [theirs]), [theirs]) is None


def test_a_ban_that_is_raised_in_arabic_is_lifted_and_tells_no_rise() -> None:
    assert () == directions("رفع الحظر عن 100 شركة", "ar")
