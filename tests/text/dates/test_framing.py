import pytest

from factsheet.text.quantities.reading import read


def said(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """What is said of each date: side, part, and the words that tell so."""
    return [(date.side, date.part, text[slice(*date.span)]) for date in read(text, language).dates]


@pytest.mark.parametrize(
    ("language", "text", "side", "part"),
    [
        ("en", "It has run since 2019.", "since", ""),
        ("en", "It is to close by the end of May 2024.", "by", "late"),
        ("en", "It was built in the second half of the 19th century.", "in", "second-half"),
        ("en", "It opened in mid-May.", "in", "mid"),
        ("en", "It opened in Q3 2024.", "in", "third-quarter"),
        ("en", "It opened on the morning of 3 May.", "in", "morning"),
        ("en", "It opens no earlier than 2026.", "earliest", ""),
        ("fr", "Il a fermé à la fin de l'année 2024.", "", "late"),
        ("fr", "Il fermera d'ici à la mi-mai 2024.", "by", "mid"),
        ("de", "Er schließt bis Ende des Jahres 2024.", "until", "late"),
        ("de", "Er schließt nach dem 3. Mai.", "after", ""),
        ("es", "Cerró antes del 3 de mayo de 2024.", "before", ""),
        ("it", "Ha chiuso alla fine degli anni Settanta.", "", "late"),
        ("pt", "Fechou até ao final de 2024.", "until", "late"),
        ("nl", "Het sloot in de tweede helft van 2024.", "in", "second-half"),
        ("fa", "آسیاب پیش از سال ۲۰۰۵ فروخته شد.", "before", ""),
        ("fa", "آسیاب در اواخر ۲۰۰۵ فروخته شد.", "", "late"),
    ],
)
def test_sides_and_parts_are_read_before_a_date(language: str, text: str, side: str, part: str) -> None:
    assert [(side, part)] == [one[:2] for one in said(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "side", "part"),
    [
        ("sv", "Bron öppnade i slutet av 2024.", "", "late"),
        ("sv", "Fabriken har gått sedan våren 2019.", "since", "spring"),
        ("da", "Broen åbner inden udgangen af 2027.", "by", "late"),
        ("da", "Broen har stået der fra begyndelsen af det 20. århundrede.", "from", "early"),
        ("nb", "Han var ordfører fram til høsten 2019.", "until", "autumn"),
        ("nn", "Ho har budd der sidan byrjinga av 2019.", "since", "early"),
        ("pl", "Most otworzą przed końcem 2027 roku.", "before", "late"),
        ("cs", "Ceny klesly ve druhém čtvrtletí 2024.", "", "second-quarter"),
        ("sk", "Závod beží od začiatku roka 2019.", "since", "early"),
        ("ru", "Тоннель откроют до конца 2027 года.", "until", "late"),
        ("uk", "Міст відкрили наприкінці 2024 року.", "", "late"),
        ("ro", "Parcul s-a deschis în toamna anului 2018.", "", "autumn"),
        ("ro", "Parcul s-a deschis în primele trei luni ale anului 2018.", "", "first-quarter"),
        ("it", "Il parco ha aperto prima di maggio.", "before", ""),
        ("ca", "La planta funciona des de principis del 2019.", "since", "early"),
        ("gl", "A fábrica pechará despois de 2030.", "after", ""),
        ("hr", "Most je otvoren sredinom 2024.", "", "mid"),
        ("sl", "Predor naj bi odprli do konca leta 2027.", "until", "late"),
        ("bg", "Заводът ще спре след 2030 г.", "after", ""),
        ("id", "Pabrik akan tutup setelah akhir tahun 2030.", "after", "late"),
        ("ms", "Kilang itu beroperasi sejak awal 2019.", "since", "early"),
        ("el", "Η γέφυρα άνοιξε στα τέλη του 2024.", "", "late"),
        ("el", "Η γραμμή λειτουργεί από τον Μάιο του 2019.", "since", ""),
    ],
)
def test_other_languages_say_it_before_the_date_as_well(language: str, text: str, side: str, part: str) -> None:
    assert [(side, part)] == [one[:2] for one in said(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "side", "part"),
    [
        ("fi", "Silta avattiin vuoden 2024 lopussa.", "", "late"),
        ("fi", "Yritys on neutraali vuoteen 2030 mennessä.", "by", ""),
        ("fi", "Opetus alkaa ennen vuotta 2026.", "before", ""),
        ("hu", "Az üzem 2019 óta működik.", "since", ""),
        ("hu", "Az alagutat 2027 végéig nyitják meg.", "until", "late"),
        ("hu", "A tanítás október 12. után kezdődik.", "after", ""),
        ("et", "Sild avati 2024. aasta lõpus.", "", "late"),
        ("et", "Tehas lõpetab pärast 2030. aastat.", "after", ""),
        ("lt", "Mokestis renkamas nuo 2020 m. pradžios.", "since", "early"),
        ("lv", "Tiltu atklāja 2024. gada rudenī.", "", "autumn"),
        ("tr", "Tünel 2027 sonuna kadar açılacak.", "until", "late"),
        ("tr", "Tünel 2027 yılına kadar açılacak.", "until", ""),
        ("tr", "Park 2018 sonbaharında açıldı.", "", "autumn"),
        ("tr", "Hat 2026'dan önce açılmayacak.", "?", ""),
        ("tr", "Köprü 2019'dan hemen önce bitti.", "before", ""),
        ("hi", "2009 के बाद से यहाँ मेला लगता है।", "since", ""),
    ],
)
def test_some_say_it_after_the_date(language: str, text: str, side: str, part: str) -> None:
    assert [(side, part)] == [one[:2] for one in said(text, language)]


def test_the_words_belong_to_the_date() -> None:
    assert ["since the beginning of May 2024"] == [words for *_, words in said("Open since the beginning of May 2024.")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was closed from 2019 to 2021."),
        ("en", "It ran from 2019 until 2021."),
        ("de", "Vom 3. bis 5. Mai wird gestreikt."),
        ("it", "Ha chiuso dal 2019 al 2021."),
        ("fr", "Il a fermé de 2019 jusqu'en 2021."),
    ],
)
def test_the_ends_of_a_span_have_no_sides_of_their_own(language: str, text: str) -> None:
    assert {"?", ""} >= {side for side, *_ in said(text, language)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The school stayed shut until 4 May."),
        ("en", "It is closed until after 4 May."),
        ("fr", "La ligne n'ouvrira qu'à partir de 2026."),
        ("de", "Ab dem 4. Mai dürfen sie wieder öffnen."),
        ("es", "La línea no abrirá hasta después de 2026."),
    ],
)
def test_a_clause_that_shuts_or_reopens_leaves_the_side_open(language: str, text: str) -> None:
    assert ["?"] == [side for side, *_ in said(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "side"),
    [
        ("en", "It will not open until 2026.", "until"),
        ("de", "Vor 2026 wird die Strecke nicht eröffnet.", "before"),
        ("es", "La línea no abrirá hasta 2026.", "until"),
    ],
)
def test_a_side_may_be_denied(language: str, text: str, side: str) -> None:
    assert [(side, True)] == [(date.side, date.denied) for date in read(text, language).dates]


def test_a_denial_of_another_sentence_denies_nothing() -> None:
    text = "It did not rain. It has run since 2019. No one saw it."
    assert [("since", False)] == [(date.side, date.denied) for date in read(text, "en").dates]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He resigned before the 2024 election."),
        ("en", "He spoke after the June summit."),
        ("en", "It was released after Friday's quake."),
        ("en", "He said so in a post Friday."),
        ("de", "Sie lehrte 2019 an der Universität."),
        ("nl", "Hij trad in 2019 af."),
        ("de", "Nach dem 2024 beschlossenen Gesetz ist das verboten."),
        ("fr", "Il est parti après l'élection de 2024."),
        ("es", "Ganó la final de 2014."),
        ("fr", "L'enquête a pris fin le 3 mai."),
    ],
)
def test_what_stands_by_another_noun_is_not_said_of_the_date(language: str, text: str) -> None:
    assert {("", ""), ("in", "")} >= {one[:2] for one in said(text, language)}


@pytest.mark.parametrize(
    "text", ["in the first and second quarters of 2024", "in early and mid-2024", "the late 2024 candidate"]
)
def test_several_parts_and_an_adjective_of_another_noun_are_left_alone(text: str) -> None:
    assert ["?"] == [part for _, part, _ in said(text)]


def test_parts_away_from_a_date_are_kept_beside_it() -> None:
    assert [("autumn",)] == [date.beside for date in read("Im Herbst ist Wahl, sagte er 2024.", "de").dates]


def test_the_span_holds_the_whole_date_where_its_tokens_do_not() -> None:
    [date] = read("лято 2019년", "bg").dates
    assert date.span[0] <= date.start <= date.end <= date.span[1]


def test_the_dates_of_a_language_without_lists_stay_as_they_were() -> None:
    assert [("", "", "")] == [(date.side, date.part, date.told) for date in read("2024", "bn").dates]


@pytest.mark.parametrize(
    ("language", "text", "side", "part"),
    [
        ("sr", "крајем 2021. године", "", "late"),
        ("sr", "после 2015. године", "after", ""),
        ("vi", "vào cuối năm 2021", "", "late"),
        ("vi", "sau năm 2015", "after", ""),
        ("hi", "2015 के बाद", "after", ""),
        ("hi", "2021 के अंत में", "", "late"),
        ("ar", "في مطلع عام 2021", "", "early"),
        ("ar", "بحلول عام 2030", "by", ""),
        ("he", "מאז 2019", "since", ""),
        ("he", "בסוף 2021", "", "late"),
    ],
)
def test_what_is_said_in_more_tongues(language: str, text: str, side: str, part: str) -> None:
    assert [(side, part)] == [one[:2] for one in said(text, language)]


@pytest.mark.parametrize(
    ("language", "text"), [("en", "on the evening of Saturday 7 October"), ("ru", "вечером в субботу 7 октября")]
)
def test_a_part_of_a_weekday_is_one_of_its_date(language: str, text: str) -> None:
    assert ["evening", "evening"] == [one.part for one in read(text, language).dates]
