"""What a figure is of, told as something else, in one language or across several."""

from __future__ import annotations

from itertools import product

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.swapping import kind_swapped
from factsheet.text.quantities.reading import read
from factsheet.text.words.kinds import GROUPS

LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl")
SAID = {
    "profit": ("a profit", "un bénéfice", "ein Gewinn", "un beneficio", "un utile", "um lucro", "een winst"),
    "loss": ("a loss", "une perte", "ein Verlust", "una pérdida", "una perdita", "um prejuízo", "een verlies"),
    "revenue": (
        "revenue", "un chiffre d'affaires", "ein Umsatz", "unos ingresos",
        "un fatturato", "uma receita", "omzet",
    ),
    "spending": ("spending", "des dépenses", "Ausgaben", "un gasto", "una spesa", "uma despesa", "uitgaven"),
    "surplus": (
        "a surplus", "un excédent", "ein Überschuss", "un superávit",
        "un avanzo", "um superávit", "een overschot",
    ),
    "deficit": ("a deficit", "un déficit", "ein Defizit", "un déficit", "un disavanzo", "um défice", "een tekort"),
    "minimum": ("a minimum", "un minimum", "ein Minimum", "un mínimo", "un minimo", "um mínimo", "een minimum"),
    "maximum": ("a maximum", "un maximum", "ein Maximum", "un máximo", "un massimo", "um máximo", "een maximum"),
    "average": (
        "an average", "une moyenne", "ein Mittelwert", "un promedio",
        "una media", "uma média", "een gemiddelde",
    ),
    "median": ("a median", "une médiane", "ein Median", "una mediana", "una mediana", "uma mediana", "een mediaan"),
    "gross": (
        "gross pay", "un salaire brut", "ein Bruttolohn", "un sueldo bruto",
        "un salario lordo", "um salário bruto", "een brutoloon",
    ),
    "net": (
        "net pay", "un salaire net", "ein Nettolohn", "un sueldo neto",
        "un salario netto", "um salário líquido", "een nettoloon",
    ),
    "births": ("births", "des naissances", "Geburten", "unos nacimientos", "nascite", "nascimentos", "geboorten"),
    "deaths": ("deaths", "des décès", "Todesfälle", "unas muertes", "decessi", "mortes", "sterfgevallen"),
    "employment": (
        "employment", "l'emploi", "die Beschäftigung", "el empleo",
        "l'occupazione", "o emprego", "de werkgelegenheid",
    ),
    "unemployment": (
        "unemployment", "le chômage", "die Arbeitslosigkeit", "el desempleo",
        "la disoccupazione", "o desemprego", "de werkloosheid",
    ),
    "savings": ("savings", "une épargne", "Ersparnisse", "unos ahorros", "risparmi", "poupanças", "spaargeld"),
    "debt": ("debts", "une dette", "Schulden", "una deuda", "un debito", "uma dívida", "een schuld"),
    "men": ("men", "les hommes", "Männer", "los hombres", "gli uomini", "os homens", "mannen"),
    "women": ("women", "les femmes", "Frauen", "las mujeres", "le donne", "as mulheres", "vrouwen"),
    "full-time": (
        "full-time staff", "du personnel à temps plein", "Vollzeitkräfte", "personal a tiempo completo",
        "personale a tempo pieno", "pessoal a tempo inteiro", "voltijds personeel",
    ),
    "part-time": (
        "part-time staff", "du personnel à temps partiel", "Teilzeitkräfte", "personal a tiempo parcial",
        "personale a tempo parziale", "pessoal a tempo parcial", "deeltijds personeel",
    ),
    "majority": (
        "a majority", "une majorité", "eine Mehrheit", "una mayoría",
        "una maggioranza", "uma maioria", "een meerderheid",
    ),
    "minority": (
        "a minority", "une minorité", "eine Minderheit", "una minoría",
        "una minoranza", "uma minoria", "een minderheid",
    ),
    "valuation": (
        "a valuation", "une valorisation", "eine Bewertung", "una valoración",
        "una valutazione", "uma avaliação", "een waardering",
    ),
    "funding": (
        "a funding round", "une levée", "eine Finanzierungsrunde", "una ronda",
        "una raccolta", "uma captação", "een financieringsronde",
    ),
}  # fmt: skip
PAIRS = list(product(range(len(LANGUAGES)), repeat=2))


def judged(statement: str, of: str, quote: str, upon: str) -> Mismatch | None:
    ours, theirs = read(statement, of), [read(quote, upon)]
    return kind_swapped(ours, hold(ours, theirs), theirs)


def test_every_kind_is_tried() -> None:
    assert {kind for group in GROUPS for kind in group} == set(SAID)


@pytest.mark.parametrize(("of", "upon"), PAIRS)
def test_a_kind_agrees_with_itself_and_with_no_other_of_its_group(of: int, upon: int) -> None:
    for group in GROUPS:
        for ours, theirs in product(group, group):
            statement, quote = f"Acme: {SAID[ours][of]}, 5,347 €.", f"Acme: {SAID[theirs][upon]}, 5347 €."
            statement, quote = statement.replace(", ", " "), quote.replace(", ", " ")
            found = judged(statement.replace("5,347", "5347"), LANGUAGES[of], quote, LANGUAGES[upon])
            assert (found is None) == (ours == theirs), (statement, quote)
            assert found is None or found.sure


@pytest.mark.parametrize(
    ("statement", "of", "quote", "upon"),
    [
        ("Acme lost €5 million.", "en", "Acme a perdu 5 millions d'euros.", "fr"),
        ("The profit was -€5 million.", "en", "La perte est de 5 millions d'euros.", "fr"),
        ("Acme made a loss of €5 million.", "en", "Acme a perdu 5 millions, après un bénéfice de 3 millions.", "fr"),
        ("Women earn 20% less than men.", "en", "Les femmes gagnent 20 % de moins que les hommes.", "fr"),
        ("Women earn 20% less.", "en", "Les femmes gagnent 20 % de moins que les hommes.", "fr"),
        ("There were 5,000 job losses.", "en", "5.000 empleos se perdieron.", "es"),
        ("It holds a minority stake of 5%.", "en", "Sie hält eine Minderheitsbeteiligung von 5 Prozent.", "de"),
        ("The average wage is 12 euros.", "en", "El salario medio es de 12 euros.", "es"),
        ("Wages are 12 euros on average.", "en", "Le salaire médian est de 12 euros.", "fr"),
        ("The maximum sentence is 5 years.", "en", "Die Höchststrafe beträgt 5 Jahre.", "de"),
        ("The shortfall was 5 billion.", "en", "Le déficit a été de 5 milliards.", "fr"),
        ("Turnover was €5 million.", "en", "Der Umsatz betrug 5 Millionen Euro.", "de"),
        ("The death toll rose to 50.", "en", "Il y a eu 50 morts.", "fr"),
        ("It is a non-profit with revenue of €5 million.", "en", "Elle a des recettes de 5 millions d'euros.", "fr"),
        ("The net of 5 metres was cut.", "en", "Le filet de 5 mètres a été coupé.", "fr"),
        ("The profit was 3 million, the loss of trust was greater.", "en", "Le bénéfice a été de 3 millions.", "fr"),
        ("Exports were worth 5 billion.", "en", "Les importations ont atteint 5 milliards.", "fr"),
        ("The tax raised 5 billion.", "en", "L'impôt a procuré 5 milliards de recettes.", "fr"),
        (
            "The profit was 3 million.",
            "en",
            "3 millones de pérdidas: así fue el día. El beneficio llegó después.",
            "es",
        ),
    ],
)
def test_what_is_told_otherwise_or_not_at_all_is_let_be(statement: str, of: str, quote: str, upon: str) -> None:
    assert judged(statement, of, quote, upon) is None


def test_where_no_figure_is_held_it_is_less_sure() -> None:
    found = judged("Most Germans, a majority, agree.", "en", "Germans: a minority agrees.", "en")
    assert found is None or not found.sure


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("Acme made a profit of 84 million euros in 2022.", True),
        ("Acme made a loss of 12 million euros.", True),
        ("Acme made a loss of 84 million euros in 2022.", False),
    ],
)
def test_the_other_kind_may_be_told_of_another_figure(statement: str, *, found: bool) -> None:
    quote = "Acme schrieb 2022 einen Verlust von 84 Millionen Euro, nach einem Gewinn von 12 Millionen Euro im Vorjahr."
    mismatch = judged(statement, "en", quote, "de")
    assert bool(mismatch) == found
    assert mismatch is None or not mismatch.sure


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Revenue was $3 million.", "en"),
        ("Sales were $3 million.", "en"),
        ("Der Umsatz lag bei 3 Millionen Dollar.", "de"),
        ("Le chiffre d'affaires était de 3 millions de dollars.", "fr"),
        ("Los ingresos fueron de 3 millones de dólares.", "es"),
        ("As vendas foram de 3 milhões de dólares.", "pt"),
    ],
)
@pytest.mark.parametrize("ours", ["Profit was $3 million.", "The loss was $3 million."])
def test_what_is_taken_in_is_neither_a_profit_nor_a_loss(ours: str, quote: str, language: str) -> None:
    statement, said = read(ours, "en"), read(quote, language)
    assert kind_swapped(statement, hold(statement, [said]), [said])
