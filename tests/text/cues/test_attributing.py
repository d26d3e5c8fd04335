"""Who says so is found with the verb, the name near it, and whether it is said or relayed."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.crediting import attribution_dropped


def told(text: str, language: str) -> list[tuple[str, str, str]]:
    return [
        (text[a.start : a.end], a.frame, text[slice(*a.speaker)] if a.speaker else "")
        for a in read_cues(text, language).attributions
        if a.strength in {"sure", "fair"}
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Ada Lowe said that the mill closed.", "en", [("said", "said", "Ada Lowe")]),
        ("The mill closed, the Daily Herald reported.", "en", [("reported", "reported", "Daily Herald")]),
        ("The mill closed, according to the report.", "en", [("according to", "reported", "")]),
        ("Lowe, qui dirige Arvo depuis 2017, a déclaré avoir vendu.", "fr", [("déclaré", "said", "Lowe")]),
        ("« C'était un pari », a-t-il déclaré.", "fr", [("déclaré", "said", "")]),
        ("Le rapport indique que l'usine ferme.", "fr", [("indique", "reported", "Le rapport")]),
        ("Le Courrier a rapporté lundi que l'usine ferme.", "fr", [("rapporté", "reported", "Le Courrier")]),
        ("Selon Lowe, l'usine ferme.", "fr", [("Selon", "said", "Lowe")]),
        ("Laut Lowe schließt das Werk.", "de", [("Laut", "said", "Lowe")]),
        ("Einem Bericht zufolge schließt das Werk.", "de", [("zufolge", "reported", "Einem Bericht")]),
        ("La fábrica cierra, según Lowe.", "es", [("según", "said", "Lowe")]),
        ("Lowe ha dichiarato che chiude.", "it", [("dichiarato", "said", "Lowe")]),
        ("A fábrica fecha, segundo Lowe.", "pt", [("segundo", "said", "Lowe")]),
        ("De fabriek sluit volgens Lowe.", "nl", [("volgens", "said", "Lowe")]),
        ("The mill would not close, Lowe said.", "en", [("said", "said", "Lowe")]),
        ("Lowe fabrikanın kapanmayacağını söyledi.", "tr", [("söyledi", "said", "Lowe")]),
        ("Lowe는 공장을 닫지 않겠다고 말했다.", "ko", [("말했다", "said", "Lowe는")]),
        ("يغلق المصنع حسب تقرير الشركة.", "ar", [("حسب تقرير", "reported", "")]),
        ("根据法院的通知，工厂将关闭。", "zh", [("根据法院", "said", "")]),
        ("इस अधिनियम 2017 के अनुसार मिल बंद है।", "hi", []),
        ("Lowen mukaan tehdas suljetaan.", "fi", [("mukaan", "said", "Lowen")]),
    ],
)
def test_the_speaker_and_the_frame(text: str, language: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Arvo n'a pas immédiatement répondu à une question.", "fr"),
        ("The mill is said to be old.", "en"),
        ("quelques semaines avant que Arvo n'annonce son investissement", "fr"),
        ("Es gibt kein Brot.", "de"),
        ("Arvo ei sanonut mitään.", "fi"),
        ("İhracat geçen yıla göre arttı.", "tr"),
        ("Hän tuli mukaan.", "fi"),
    ],
)
def test_a_verb_that_is_denied_hedges_or_tells_an_event_lays_nothing_at_a_door(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Le ministre a indiqué que les coûts étaient passés à 3 millions d'euros.", "fr"),
        ("Der Minister erklärte, die Kosten seien auf 3 Millionen Euro gestiegen.", "de"),
        ("Die Kosten seien auf 3 Millionen Euro gestiegen, teilte das Ministerium mit.", "de"),
        ("El ministro señaló que los costes subieron a 3 millones de euros.", "es"),
        ("Il ministro ha spiegato che i costi sono saliti a 3 milioni di euro.", "it"),
        ("O ministro explicou que os custos subiram para 3 milhões de euros.", "pt"),
        ("De minister stelde dat de kosten tot 3 miljoen euro waren gestegen.", "nl"),
        ("Minister poinformował, że koszty wzrosły do 3 milionów euro.", "pl"),
        ("Министр отметил, что расходы выросли до 3 миллионов евро.", "ru"),
        ("The minister argued that the costs rose to 3 million euros.", "en"),
    ],
)
def test_who_tells_what_stands_beside_is_named(quote: str, language: str) -> None:
    read = [read_cues(quote, language)]
    assert attribution_dropped(read_cues("The costs rose to 3 million euros.", "en"), read)
    assert attribution_dropped(read_cues("The costs rose to €3 million, the minister said.", "en"), read) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Le prix indiqué était de 3 millions d'euros.", "fr"),
        ("Der Minister erklärte die Kosten von 3 Millionen Euro.", "de"),
    ],
)
def test_verbs_that_tell_of_something_else_ask_for_nobody(quote: str, language: str) -> None:
    read = [read_cues(quote, language)]
    assert attribution_dropped(read_cues("The price was €3 million.", "en"), read) is None


@pytest.mark.parametrize(
    ("statement", "language"),
    [
        ("Jak podkreśliła minister, koszty wzrosły do 3 milionów euro.", "pl"),
        ("Jak wynika z raportu, koszty wzrosły do 3 milionów euro.", "pl"),
        ("Министр пояснила, что расходы выросли до 3 миллионов евро.", "ru"),
        ("По сообщению министерства, расходы выросли до 3 миллионов евро.", "ru"),
        ("Ministerstvo upozornilo, že náklady vzrostly na 3 miliony eur.", "cs"),
        ("Міністерка вказала, що витрати зросли до 3 мільйонів євро.", "uk"),
        ("Ministarstvo je upozorilo da su troškovi porasli na 3 milijuna eura.", "hr"),
        ("Prema službenom priopćenju troškovi su porasli na 3 milijuna eura.", "hr"),
        ("Ministerstvo priznalo, že náklady vzrástli na 3 milióny eur.", "sk"),
        ("Kot je ministrica ponovila, so stroški narasli na 3 milijone evrov.", "sl"),
        ("От министерството споделят, че разходите са нараснали до 3 милиона евро.", "bg"),
        ("Министр покинула пост, заявив, что расходы выросли до 3 миллионов евро.", "ru"),
        ("Міністерка пішла, заявивши, що витрати зросли до 3 мільйонів євро.", "uk"),
        ("Minister odeszła, mówiąc, że koszty wzrosły do 3 milionów euro.", "pl"),
        ("Ministryně odešla s tím, že náklady vzrostly na 3 miliony eur.", "cs"),
        ("Расходы выросли до 3 миллионов евро, говорится в пресс-релизе.", "ru"),
        ("Витрати зросли до 3 мільйонів євро, йдеться в заяві.", "uk"),
        ("Опрос показал, что расходы выросли до 3 миллионов евро.", "ru"),
    ],
)
def test_slavic_verbs_and_phrases_name_who_says_so(statement: str, language: str) -> None:
    quote = read_cues("The costs rose to 3 million euros, the ministry said.", "en")
    assert attribution_dropped(read_cues(statement, language), [quote]) is None


def test_who_takes_to_a_place_to_announce_says_so() -> None:
    quote = read_cues("Вона повідомила в Instagram, що витрати зросли до 3 мільйонів євро.", "uk")
    statement = read_cues("She took to Instagram to announce the costs had risen to 3 million euros.", "en")
    assert attribution_dropped(statement, [quote]) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Діє правило, згідно з яким ціна становить 3 євро.", "uk"),
        ("Действует правило, согласно которому цена составляет 3 евро.", "ru"),
        ("Platí pravidlo, podle kterého je cena 3 eura.", "cs"),
        ("Jest zasada, zgodnie z którą cena wynosi 3 euro.", "pl"),
    ],
)
def test_a_rule_by_which_something_is_so_is_no_speaker(quote: str, language: str) -> None:
    statement = read_cues("There is a rule that the price is 3 euros.", "en")
    assert attribution_dropped(statement, [read_cues(quote, language)]) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Le projet classe les systèmes selon le niveau de risque.", "fr"),
        ("El proyecto clasifica los sistemas según el nivel de riesgo.", "es"),
        ("Il progetto classifica i sistemi secondo il livello di rischio.", "it"),
        ("O projeto classifica os sistemas conforme o nível de risco.", "pt"),
        ("O projeto classifica os sistemas segundo o grau de risco.", "pt"),
        ("Das Gesetz ordnet die Systeme gemäß dem Risiko.", "de"),
        ("Ustawa dzieli systemy według poziomu ryzyka.", "pl"),
    ],
)
def test_nor_is_what_things_are_sorted_by(quote: str, language: str) -> None:
    statement = read_cues("The bill sorts the systems by level of risk.", "en")
    assert attribution_dropped(statement, [read_cues(quote, language)]) is None
