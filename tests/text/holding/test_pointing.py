import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.dates.date import Date, Side
from factsheet.text.holding.comparing import How
from factsheet.text.holding.holdings import hold
from factsheet.text.holding.pointing import said_apart
from factsheet.text.quantities.reading import read


def dated(edtf: str = "2024", side: Side = "", part: str = "") -> Date:
    return Date(0, 4, edtf=edtf, side=side, part=part, told="tried")


@pytest.mark.parametrize(
    ("ours", "theirs", "how"),
    [
        ("before", "after", "date-reversed"),
        ("until", "since", "date-reversed"),
        ("from", "until", "date-reversed"),
        ("by", "after", "date-reversed"),
        ("by", "from", None),
        ("by", "until", None),
        ("after", "since", None),
        ("?", "since", None),
        ("", "before", None),
        ("in", "before", "side-dropped"),
        ("in", "by", "side-dropped"),
        ("in", "until", None),
        ("in", "since", None),
    ],
)
def test_the_two_sides_of_a_date_are_told_apart(ours: Side, theirs: Side, how: How | None) -> None:
    assert how == said_apart(dated(side=ours), dated(side=theirs))


@pytest.mark.parametrize(
    ("ours", "theirs", "how"),
    [
        ("early", "late", "other-part"),
        ("early", "mid", "other-part"),
        ("early", "first-half", None),
        ("early", "second-half", "other-part"),
        ("mid", "first-quarter", "other-part"),
        ("summer", "autumn", "other-part"),
        ("summer", "late", None),
        ("morning", "evening", "other-part"),
        ("evening", "night", None),
        ("morning", "late", "other-part"),
        ("morning", "early", None),
        ("early", "", "part-added"),
        ("early", "?", None),
        ("?", "early", None),
        ("", "early", None),
        ("morning", "", None),
    ],
)
def test_the_parts_of_a_period_are_told_apart(ours: str, theirs: str, how: How | None) -> None:
    assert how == said_apart(dated(part=ours), dated(part=theirs))


@pytest.mark.parametrize(
    ("period", "part", "finer", "how"),
    [
        ("2024", "early", "2024-02", None),
        ("2024", "early", "2024-10", "other-part"),
        ("2024", "late", "2024-10-03", None),
        ("2024", "summer", "2024-12", None),
        ("2024-05", "late", "2024-05-28", None),
        ("XXXX-05", "late", "XXXX-05-03", "other-part"),
        ("199X", "early", "1992", None),
        ("199X", "early", "1998", "other-part"),
        ("18XX", "late", "187X", None),
        ("18XX", "late", "1812", "other-part"),
    ],
)
def test_a_part_holds_the_finer_dates_in_it(period: str, part: str, finer: str, how: How | None) -> None:
    assert how == said_apart(dated(period, part=part), dated(finer))


def test_a_quote_whose_language_has_no_lists_tells_nothing_of_parts() -> None:
    assert said_apart(dated(part="early"), Date(0, 4, edtf="2024")) is None


def test_a_part_may_stand_elsewhere_in_the_quote() -> None:
    assert said_apart(dated(part="autumn"), Date(0, 4, edtf="2024", told="tried", beside=("autumn",))) is None


def test_what_runs_through_a_month_ends_at_its_end() -> None:
    assert said_apart(dated(part="late"), dated(side="until")) is None


def hows(statement: str, ours: str, quote: str, theirs: str) -> list[How]:
    held = hold(read(statement, ours), [read(quote, theirs)])
    return [one.how for one in held if isinstance(one.item, Date) and one.how != "same"]


def counted_hows(statement: str, ours: str, quote: str, theirs: str) -> list[How]:
    return [one.how for one in hold(read(statement, ours), [read(quote, theirs)]) if one.how != "same"]


SAID = ("date-reversed", "other-part", "part-added", "side-dropped")
TRUE = [
    ("From 2019 the plant ran at night.", "fr", "À partir de 2019, l'usine a tourné la nuit."),
    ("The firm wants to be neutral by 2030.", "fr", "L'entreprise vise la neutralité à l'horizon 2030."),
    ("The firm wants to be neutral by 2030.", "fr", "L'entreprise veut être neutre dès 2030."),
    ("The line will not open until 2026.", "fr", "La ligne n'ouvrira pas avant 2026."),
    ("By 3 May, 100 people had died.", "de", "Bis zum 3. Mai waren 100 Menschen gestorben."),
    ("As of 3 May, 100 people had died.", "de", "Bis zum 3. Mai waren 100 Menschen gestorben."),
    ("The line will open after 2026.", "de", "Die Strecke wird nicht vor 2026 eröffnet."),
    ("The work should be finished by the end of 2024.", "de", "Die Arbeiten sollen vor Ende 2024 fertig sein."),
    ("The plant closed in autumn 2024.", "de", "Das Werk schloss im Herbst 2024."),
    ("The plant closed in autumn 2024.", "es", "La planta cerró en octubre de 2024."),
    ("The line will open from 2026.", "es", "La línea no abrirá hasta 2026."),
    ("The plant closed in 2024.", "es", "La planta cerró a mediados de 2024."),
    ("The plant has run since 2019.", "it", "L'impianto è in funzione dal 2019."),
    ("He was born in early May.", "it", "È nato ai primi di maggio."),
    ("The plant closed at the end of 2024.", "pt", "A fábrica fechou no final de 2024."),
    ("The budget from 2024 grew.", "nl", "De begroting voor 2024 is gegroeid."),
    ("The plant closed in mid-May.", "nl", "De fabriek sloot half mei."),
]
FALSE: list[tuple[str, str, str, How]] = [
    ("Vote before 3 May.", "fr", "Votez après le 3 mai.", "date-reversed"),
    ("He has lived there since 2019.", "fr", "Il y a vécu jusqu'en 2019.", "date-reversed"),
    ("The bridge opened in early 2024.", "fr", "Le pont a ouvert fin 2024.", "other-part"),
    ("The bridge opened in early May 2024.", "fr", "Le pont a ouvert en mai 2024.", "part-added"),
    ("He has lived there since 2019.", "de", "Er lebte dort bis 2019.", "date-reversed"),
    ("The bridge opened in spring 2024.", "de", "Die Brücke wurde im Herbst 2024 eröffnet.", "other-part"),
    ("Prices fell in the first half of 2024.", "es", "Bajaron en la segunda mitad de 2024.", "other-part"),
    ("The plant will close by 2030.", "it", "L'impianto chiuderà dopo il 2030.", "date-reversed"),
    ("The bridge opened in summer 2024.", "pt", "A ponte foi aberta em 2024.", "part-added"),
    ("He lived there until 2019.", "nl", "Hij woont daar sinds 2019.", "date-reversed"),
]


DENIED = [
    ("The line will not open until 2026.", "fr", "La ligne n'ouvrira pas avant 2026."),
    ("He did not return until 2015.", "de", "Er kehrte nicht vor 2015 zurück."),
    ("It has not rained since May.", "es", "No llueve desde mayo."),
    ("They will no longer be sold after 2035.", "fr", "Elles ne seront plus vendues à partir de 2035."),
    ("They will no longer be sold after 2035.", "de", "Sie werden nur noch bis 2035 verkauft."),
    ("The merger will not take place before 2025.", "fr", "La fusion n'aura lieu qu'après 2025."),
    ("The merger will not take place before 2025.", "es", "La fusión no llegará hasta después de 2025."),
    ("The merger will not take place before 2025.", "it", "La fusione avverrà solo dopo il 2025."),
]


@pytest.mark.parametrize(("statement", "language", "quote"), DENIED)
def test_what_is_not_so_until_then_may_be_so_from_then_on(statement: str, language: str, quote: str) -> None:
    assert [] == hows(statement, "en", quote, language)


def test_sides_that_are_denied_in_both_are_compared() -> None:
    quote = "Die Länder haben seit 1962 keine Botschafter ausgetauscht."
    assert ["date-reversed"] == hows("They have not exchanged ambassadors until 1962.", "en", quote, "de")


def test_the_numbers_of_a_part_are_not_asked_for_again() -> None:
    statement, quote = "It lost money in the last three months of 2023.", "Im vierten Quartal 2023 machte sie Verlust."
    assert [] == counted_hows(statement, "en", quote, "de")
    assert ["small-number"] == counted_hows("It lost money in the second quarter of 2023.", "en", "2023 সালে", "bn")


@pytest.mark.parametrize(("statement", "language", "quote"), TRUE)
def test_true_pairs_pass(statement: str, language: str, quote: str) -> None:
    assert [] == hows(statement, "en", quote, language)


@pytest.mark.parametrize(("statement", "language", "quote", "how"), FALSE)
def test_other_sides_and_parts_are_seen(statement: str, language: str, quote: str, how: How) -> None:
    assert [how] == hows(statement, "en", quote, language)


@pytest.mark.parametrize(
    ("statement", "ours", "quote", "theirs"),
    [
        ("He was chancellor until 2005.", "en", "Er war von 1998 bis 2005 Kanzler.", "de"),
        ("By the end of 2023, 300 had been built.", "en", "Fin 2023, 300 avaient été construites.", "fr"),
        ("New cars may be sold until 2035.", "en", "Ab 2035 dürfen keine Neuwagen mehr verkauft werden.", "de"),
        ("Before 2019 the tax was 5 per cent.", "en", "La tassa era del 5 per cento fino al 2019.", "it"),
        ("The war began in the spring of 1618.", "en", "Der Krieg begann am 23. Mai 1618.", "de"),
        ("They met in Paris for the 2024 Summer Olympics.", "en", "Les Jeux olympiques d'été de 2024 à Paris", "fr"),
        ("Les Jeux olympiques d'été de 2024 à Paris", "fr", "The 2024 Summer Olympics were in Paris.", "en"),
        ("It will reopen after 1 April.", "en", "Estará cerrado hasta el 1 de abril.", "es"),
        ("The company used it until 2019.", "en", "L'edificio è vuoto dal 2019.", "it"),
        ("The bridge will be ready in 2027 at the earliest.", "en", "De brug is op zijn vroegst in 2027 klaar.", "nl"),
        ("He resigned before the 2023 election.", "en", "Voor de verkiezingen van 2023 trad hij af.", "nl"),
        ("Os resultados para 2024 sairão antes de março.", "pt", "The results for 2024 will be out by March.", "en"),
    ],
)
def test_other_ways_to_say_the_same_pass(statement: str, ours: str, quote: str, theirs: str) -> None:
    assert [] == hows(statement, ours, quote, theirs)


WORDS = (
    "since until before after by from to and not early late mid beginning end of the in spring autumn first second "
    "half quarter 2019 May 3 1990s century 19th , . - closed seit bis vor nach Anfang Ende Herbst nicht depuis fin "
    "avant le"
).split()


@given(st.lists(st.sampled_from(WORDS), max_size=14), st.sampled_from(["en", "de", "fr"]))
def test_a_text_never_contradicts_itself(words: list[str], language: str) -> None:
    text = " ".join(words)
    assert [] == [how for how in counted_hows(text, language, text, language) if how in SAID]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "v úterý večer"), ("sk", "v utorok večer"), ("pl", "we wtorek wieczorem"), ("sl", "v torek zvečer"),
        ("hr", "u utorak navečer"), ("sr", "у уторак увече"), ("bg", "във вторник вечерта"), ("hu", "kedd este"),
        ("ru", "во вторник вечером"), ("uk", "у вівторок увечері"), ("lt", "antradienio vakarą"),
        ("lv", "otrdienas vakarā"), ("et", "teisipäeva õhtul"), ("fi", "tiistai-iltana"), ("ro", "marți seara"),
        ("el", "το βράδυ της Τρίτης"), ("sv", "på tisdagskvällen"), ("da", "tirsdag aften"), ("nl", "dinsdagavond"),
        ("nb", "tirsdag kveld"), ("ca", "dimarts al vespre"),
    ],
)  # fmt: skip
def test_the_evening_of_a_day_is_no_morning_in_any_language(language: str, text: str) -> None:
    [ours], [theirs] = read("on Tuesday morning", "en").dates, read(text, language).dates
    assert ("other-part", None) == (
        said_apart(ours, theirs),
        said_apart(read("Tuesday evening", "en").dates[0], theirs),
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "in 2030 at the earliest"), ("en", "no earlier than 2030"), ("de", "frühestens 2030"),
        ("fr", "au plus tôt en 2030"), ("es", "como muy pronto en 2030"), ("it", "non prima del 2030"),
        ("pt", "não antes de 2030"), ("nl", "op zijn vroegst in 2030"), ("sv", "tidigast 2030"),
        ("da", "tidligst i 2030"), ("nb", "tidligst i 2030"), ("fi", "aikaisintaan vuonna 2030"),
        ("pl", "najwcześniej w 2030 roku"), ("cs", "nejdříve v roce 2030"), ("sk", "najskôr v roku 2030"),
        ("sl", "ne prej kot leta 2030"), ("hr", "najranije 2030."), ("bg", "най-рано през 2030 г."),
        ("ru", "не раньше 2030 года"), ("uk", "не раніше 2030 року"), ("hu", "legkorábban 2030-ban"),
        ("ro", "cel mai devreme în 2030"), ("el", "το νωρίτερο το 2030"), ("lt", "ne anksčiau kaip 2030 m."),
        ("lv", "ne agrāk kā 2030. gadā"), ("et", "kõige varem 2030"), ("tr", "en erken 2030'da"),
    ],
)  # fmt: skip
def test_at_the_earliest_is_neither_the_date_nor_at_the_latest(language: str, text: str) -> None:
    [theirs] = read(text, language).dates
    ours = [read(f"It opens {words}.", "en").dates[0] for words in ("in 2030", "by 2030")]
    assert ["side-dropped", "date-reversed"] == [said_apart(one, theirs) for one in ours]
    assert said_apart(read("It opens in 2030 at the earliest.", "en").dates[0], theirs) is None
    assert said_apart(read("It will not open until 2030.", "en").dates[0], theirs) is None


@pytest.mark.parametrize(
    ("language", "text", "part"),
    [
        ("zh", "5月5日晚上", "evening"),
        ("zh", "5月5日凌晨", "morning"),
        ("ja", "5月5日夜に", "evening"),
        ("ja", "5月5日朝に", "morning"),
        ("ko", "5월 5일 저녁에", "evening"),
        ("vi", "sáng 5/5", "morning"),
        ("ar", "مساء الثلاثاء", "evening"),
        ("fa", "صبح شنبه", "morning"),
        ("he", "ביום שלישי בערב", "evening"),
        ("hi", "मंगलवार शाम", "evening"),
    ],
)
def test_parts_of_the_day_of_other_scripts(language: str, text: str, part: str) -> None:
    assert [part] == [one.part for one in read(text, language).dates]
