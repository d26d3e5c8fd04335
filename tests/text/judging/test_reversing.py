"""What rose is not told as what fell, in one language or across several; what is no contradiction is let be."""

from __future__ import annotations

from itertools import permutations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.reversing import change_reversed, direction_reversed, standstill_moved
from factsheet.text.quantities.reading import read
from tests.growing import in_proportion

ROSE = {
    "en": "Sales rose by 5% in 2019.",
    "fr": "Les ventes ont augmenté de 5 % en 2019.",
    "de": "Der Umsatz stieg 2019 um 5 Prozent.",
    "es": "Las ventas crecieron un 5 % en 2019.",
    "it": "Le vendite sono aumentate del 5% nel 2019.",
    "pt": "As vendas aumentaram 5% em 2019.",
    "nl": "De omzet nam in 2019 met 5 procent toe.",
    "pl": "Sprzedaż wzrosła w 2019 r. o 5%.",
    "sv": "Försäljningen ökade med 5 procent 2019.",
    "da": "Salget steg med 5 procent i 2019.",
    "nb": "Salget økte med 5 prosent i 2019.",
    "fi": "Myynti kasvoi 5 prosenttia vuonna 2019.",
    "cs": "Tržby v roce 2019 vzrostly o 5 %.",
    "sk": "Tržby v roku 2019 vzrástli o 5 %.",
    "sl": "Prodaja se je leta 2019 povečala za 5 %.",
    "hr": "Prodaja je 2019. porasla za 5 %.",
    "bg": "Продажбите през 2019 г. нараснаха с 5 %.",
    "ru": "Продажи в 2019 году выросли на 5%.",
    "uk": "Продажі у 2019 році зросли на 5%.",
    "ro": "Vânzările au crescut cu 5% în 2019.",
    "hu": "Az értékesítés 2019-ben 5 százalékkal nőtt.",
    "tr": "Satışlar 2019'da yüzde 5 arttı.",
    "el": "Οι πωλήσεις αυξήθηκαν κατά 5% το 2019.",
    "ja": "売上高は2019年に5%増加した。",
    "zh": "2019年销售额增长了5%。",
    "ko": "2019년 매출이 5% 증가했다.",
    "ar": "ارتفعت المبيعات بنسبة 5% في عام 2019.",
    "he": "המכירות עלו ב-5% בשנת 2019.",
    "fa": "فروش در سال ۲۰۱۹ ۵ درصد افزایش یافت.",
    "hi": "2019 में बिक्री 5 प्रतिशत बढ़ी।",
    "vi": "Doanh số năm 2019 tăng 5%.",
    "id": "Penjualan pada 2019 naik 5 persen.",
    "th": "ยอดขายในปี 2019 เพิ่มขึ้น 5%",
}
FELL = {
    "en": "Sales fell by 5% in 2019.",
    "fr": "Les ventes ont reculé de 5 % en 2019.",
    "de": "Der Umsatz ging 2019 um 5 Prozent zurück.",
    "es": "Las ventas cayeron un 5 % en 2019.",
    "it": "Le vendite sono calate del 5% nel 2019.",
    "pt": "As vendas caíram 5% em 2019.",
    "nl": "De omzet daalde in 2019 met 5 procent.",
    "pl": "Sprzedaż spadła w 2019 r. o 5%.",
    "sv": "Försäljningen minskade med 5 procent 2019.",
    "da": "Salget faldt med 5 procent i 2019.",
    "nb": "Salget falt med 5 prosent i 2019.",
    "fi": "Myynti laski 5 prosenttia vuonna 2019.",
    "cs": "Tržby v roce 2019 klesly o 5 %.",
    "sk": "Tržby v roku 2019 klesli o 5 %.",
    "sl": "Prodaja je leta 2019 upadla za 5 %.",
    "hr": "Prodaja je 2019. pala za 5 %.",
    "bg": "Продажбите през 2019 г. спаднаха с 5 %.",
    "ru": "Продажи в 2019 году упали на 5%.",
    "uk": "Продажі у 2019 році знизилися на 5%.",
    "ro": "Vânzările au scăzut cu 5% în 2019.",
    "hu": "Az értékesítés 2019-ben 5 százalékkal csökkent.",
    "tr": "Satışlar 2019'da yüzde 5 azaldı.",
    "el": "Οι πωλήσεις μειώθηκαν κατά 5% το 2019.",
    "ja": "売上高は2019年に5%減少した。",
    "zh": "2019年销售额下降了5%。",
    "ko": "2019년 매출이 5% 감소했다.",
    "ar": "انخفضت المبيعات بنسبة 5% في عام 2019.",
    "he": "המכירות ירדו ב-5% בשנת 2019.",
    "fa": "فروش در سال ۲۰۱۹ ۵ درصد کاهش یافت.",
    "hi": "2019 में बिक्री 5 प्रतिशत घटी।",
    "vi": "Doanh số năm 2019 giảm 5%.",
    "id": "Penjualan pada 2019 turun 5 persen.",
    "th": "ยอดขายในปี 2019 ลดลง 5%",
}
PAIRS = [*permutations(ROSE, 2), *((language, language) for language in ROSE)]
TENDED = {"en", "fr", "de", "es", "it", "pt", "nl"}


def judged(statement: str, of: str, *quotes: tuple[str, str]) -> Mismatch | None:
    own, others = read(statement, of), [read(quote, upon) for quote, upon in quotes]
    return direction_reversed(own, hold(own, others), others)


@pytest.mark.parametrize(("of", "upon"), PAIRS)
def test_a_translation_goes_the_same_way(of: str, upon: str) -> None:
    assert judged(ROSE[of], of, (ROSE[upon], upon)) is None
    assert judged(FELL[of], of, (FELL[upon], upon)) is None


@pytest.mark.parametrize(("of", "upon"), PAIRS)
def test_what_goes_the_other_way_is_found(of: str, upon: str) -> None:
    for found in (judged(ROSE[of], of, (FELL[upon], upon)), judged(FELL[of], of, (ROSE[upon], upon))):
        assert found is not None
        assert found.sure == ({of, upon} <= TENDED)


def test_a_date_of_both_clauses_may_stand_in_either() -> None:
    german = "Die Exporte gingen im September um 0,4 Prozent zurück, die Importe stiegen um 2,1 Prozent."
    english = "Exports edged down 0.4% while imports climbed 2.1% in September."
    assert judged(german, "de", (english, "en")) is None
    assert judged(english, "en", (german, "de")) is None


STAYED = {
    "en": "The bank left its key rate unchanged at 5.25%.",
    "fr": "La banque a laissé son taux directeur inchangé à 5,25 %.",
    "de": "Die Bank beließ den Leitzins unverändert bei 5,25 Prozent.",
    "es": "El banco mantuvo el tipo sin cambios en el 5,25 %.",
    "it": "La banca ha lasciato il tasso invariato al 5,25%.",
    "pt": "O banco manteve a taxa inalterada em 5,25%.",
    "nl": "De bank liet de rente ongewijzigd op 5,25 procent.",
}


@pytest.mark.parametrize(("of", "upon"), [("en", upon) for upon in STAYED] + [(of, "en") for of in STAYED])
def test_what_has_stayed_did_not_move(of: str, upon: str) -> None:
    def moved(statement: str, language: str) -> Mismatch | None:
        own, others = read(statement, language), [read(STAYED[upon], upon)]
        return standstill_moved(own, hold(own, others), others)

    found = moved("The bank raised its key rate to 5.25%.", "en")
    assert found is not None
    assert not found.sure
    assert moved("The bank kept its key rate at 5.25%.", "en") is None
    assert moved(STAYED[of], of) is None


def test_what_moved_before_it_stayed_is_told_either_way() -> None:
    own = read("The bank raised its rate to 5.25%.", "en")
    others = [read("The bank had raised its rate and left it unchanged at 5.25%.", "en")]
    assert standstill_moved(own, hold(own, others), others) is None


def test_a_finding_gives_the_words_of_both_texts() -> None:
    found = judged(ROSE["en"], "en", (FELL["fr"], "fr"))
    assert found is not None
    assert [(one.quote, one.text) for one in (*found.statement, *found.quotes)] == [(-1, "rose"), (0, "reculé")]


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("The staff shrank from 500 to 300.", "L'effectif est en hausse, de 300 à 500 salariés.", "fr"),
        ("Acme cut its prices by €20.", "Acme hat die Preise um 20 € erhöht.", "de"),
        ("Acme raised its prices by €20.", "Acme rebajó sus precios 20 €.", "es"),
        ("Turnover halved to $40 million.", "De omzet verdubbelde tot 40 miljoen dollar.", "nl"),
        ("The app gained 3 million users.", "Die App hat 3 Millionen Nutzer verloren.", "de"),
        ("The loss widened to $8 million.", "La perte s'est réduite à 8 millions de dollars.", "fr"),
        ("Inflation rose to 5%.", "물가상승률이 5%로 하락했다.", "ko"),
        ("The population grew by 2 million.", "人口は200万人減った。", "ja"),
        ("Acme cut its stake in Apex to 30%.", "Acme увеличила долю в Apex до 30%.", "ru"),
        ("Profit was $5 million, up from $3 million.", "Der Gewinn sank auf 5 Millionen Dollar.", "de"),
        ("The number fell by 1,500.", "Die Zahl nahm um 1.500 zu.", "de"),
        ("The index rose by 1.5%.", "Der Index gab um 1,5 Prozent auf 15.300 Punkte nach.", "de"),
        ("Revenue fell by €1.5 billion.", "Der Umsatz nahm um 1,5 Mrd. Euro zu.", "de"),
        ("The number rose by 1,500.", "Het aantal nam met 1.500 af.", "nl"),
        ("Sales rose 3% and profit fell 2%.", "Les ventes ont baissé de 3 % et le bénéfice a baissé de 2 %.", "fr"),
        (
            "The rise of 1.8% got worse.",
            "La baisse de 1,8 % enregistrée en juin dans ce secteur n'a fait qu'empirer.",
            "fr",
        ),
        ("The sales of Acme rose.", "Les ventes d'Acme ont baissé.", "fr"),
        ("Acme has 400 more than a year ago.", "Acme has some 400 fewer than a year ago.", "en"),
        ("Acme has 400 fewer than in 2024.", "Acme tiene 400 más que en 2024.", "es"),
        ("Acme sells 14% more than in 2024.", "Acme vend 14 % de moins qu'en 2024.", "fr"),
        ("Acme sells 14% less than last year.", "Acme verkauft 14 Prozent mehr als im Vorjahr.", "de"),
        ("Acme sells 14% less than last year.", "Acme vende il 14% in più rispetto al 2024.", "it"),
        ("Acme sells 14% less than last year.", "Acme verkoopt 14 procent meer dan in 2024.", "nl"),
    ],
)
def test_a_figure_or_what_both_name_joins_the_two(statement: str, quote: str, language: str) -> None:
    assert judged(statement, "en", (quote, language)) is not None


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Sales rose 3% after falling 5%.", "Après un recul de 5 %, les ventes ont progressé de 3 %.", "fr"),
        ("Sales rose 5%, while profit fell 3%.", "Les ventes ont pris 5 % ; le profit a reculé de 3 %.", "fr"),
        ("The loss widened to 5 million euros.", "Le résultat a reculé à -5 millions d'euros.", "fr"),
        ("Employment rose by 50,000.", "El paro bajó en 50.000 personas.", "es"),
        ("The discount rose to 5%.", "Le prix a baissé de 5 %.", "fr"),
        ("Acme did not raise prices by 5%.", "Acme a baissé ses prix de 5 %.", "fr"),
        ("Growth slowed to 5%.", "Das Wachstum ging auf 5 Prozent zurück.", "de"),
        ("The fall in prices accelerated to 5%.", "La hausse des prix, elle, a été de 5 %.", "fr"),
        ("Acme lost 3-2 to Apex.", "Apex hat mit 3:2 gewonnen.", "de"),
        ("Acme cut 500 jobs to raise its margin.", "Acme erhöht die Marge und streicht 500 Stellen.", "de"),
        ("Acme opened a plant in 2019 and cut costs.", "L'usine d'Acme, en 2019, augmente la production.", "fr"),
        ("Sales rose.", "Les dépenses ont baissé.", "fr"),
        ("Acme has 400 fewer than in 2024.", "Les effectifs d'Acme ont baissé de 400 depuis 2024.", "fr"),
        ("In 2019 more than a million people left Acme.", "Die Zahl der Menschen fiel 2019 um eine Million.", "de"),
        ("The dollar rose 2% against the euro.", "L'euro a perdu 2 % face au dollar.", "fr"),
        ("Acme raised $5 million.", "Acme, aux effectifs réduits, a réuni 5 millions de dollars.", "fr"),
        ("Acme cut 500 jobs in Lyon.", "Acme supprime 500 postes à Lyon et augmente ses prix.", "fr"),
        ("Efficiency rose by 20%.", "La consommation a baissé de 20 %.", "fr"),
        ("Inflation rose to 5%.", "물가상승률이 5%를 기록했다.", "ko"),
    ],
)  # fmt: skip
def test_two_ways_losses_denials_and_other_clauses_say_nothing(statement: str, quote: str, language: str) -> None:
    assert judged(statement, "en", (quote, language)) is None


def test_beside_a_date_or_far_from_the_figure_it_is_only_a_warning() -> None:
    sure = judged("Sales rose in 2019.", "en", ("Les ventes ont baissé en 2019.", "fr"))
    assert sure is not None
    assert sure.sure
    for statement, quote in (
        ("Sales rose in 2019, Acme said.", "Les ventes ont baissé en 2019, dit Acme."),
        ("Sales rose, Acme said, by 5%.", "Les ventes ont baissé de 5 %."),
        ("The sales of Acme rose.", "Les ventes d'Acme ont baissé."),
    ):
        found = judged(statement, "en", (quote, "fr"))
        assert found is not None
        assert not found.sure


def test_another_quote_that_goes_the_statements_way_explains_it() -> None:
    assert judged(ROSE["en"], "en", (FELL["fr"], "fr"), (ROSE["de"], "de")) is None


@pytest.mark.parametrize("piece", ["rose 5% ", "nahm ", "fell, ", "lost ", "a"])
def test_a_long_and_hostile_text_is_judged(piece: str) -> None:
    language = "de" if piece == "nahm " else "en"

    def work(size: int) -> None:
        texts = (word * (size // len(piece)) for word in (piece, piece.replace("rose", "fell")))
        own, other = (read(text, language) for text in texts)
        held = hold(read(piece, language), [read(piece, language)])
        assert (direction_reversed(own, held, [other]) is None) == (piece != "rose 5% ")

    in_proportion(work, 100_000)


@pytest.mark.parametrize(
    ("statement", "quote", "language", "found"),
    [
        ("The number fell to 8.", "Le nombre est passé de 5 à 8.", "fr", ["fell", "5 à 8"]),
        ("The number rose to 5.", "El número pasó de 8 a 5.", "es", ["rose", "8 a 5"]),
        ("The number rose to 8.", "Le nombre est passé de 5 à 8.", "fr", []),
        ("The number fell by 8.", "Le nombre est passé de 5 à 8.", "fr", []),
        ("The deficit fell to 8.", "Le solde est passé de 5 à 8.", "fr", []),
        ("The team rose to 3.", "The team rose from 5 to 3.", "en", []),
        ("The number fell to 8.", "Le nombre est de 8.", "fr", []),
    ],
)
def test_the_figures_of_a_change_tell_its_way_too(statement: str, quote: str, language: str, found: list[str]) -> None:
    own, other = read(statement, "en"), read(quote, language)
    told = change_reversed(own, hold(own, [other]), [other])
    assert found == ([one.text for one in (*told.statement, *told.quotes)] if told else [])
    assert told is None or not told.sure
