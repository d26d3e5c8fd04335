from __future__ import annotations

import json
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.text.writing.sentences import split
from tests.growing import in_proportion

FOLDER = resources.files("factsheet.text") / "languages" / "sentences"
LANGUAGES = sorted(file.name.removesuffix(".json") for file in FOLDER.iterdir())


def cut(text: str, language: str, overrides: tuple[tuple[int, int], ...] = ()) -> list[str]:
    return [text[start:end] for start, end in split(text, language, overrides)]


# "|" marks the ends of sentences.
@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "The bet paid off. |Nobody knew!| Really?! |Yes."),
        ("en", "Dr. J. K. Moss vs. the U.S. Army. |She left the U.S. |He came at 5 p.m. on Jan. 5."),
        ("en", "It cost $1.5 bn. |It is on p. 12 of vol. 3. |He works for Apple Inc. in Cork."),
        ("en", "See https://example.org/a.b?c=d. |Write to a.b@example.org. |Done."),
        ("en", '"It pays," he said. |"Does it?" she asked. |"Yes. |It does." |He left.'),
        ("en", "He hoped ... well, not much. |The rest... |Then nothing. |The (so he said.) end [...] came."),
        ("en", "No. |Item no. 5 is gone. |You and I. |Then Albert I. Moss."),
        (
            "en",
            "It rose in the U.S. |Analysts chose plan B. |Nobody has hepatitis C. |Doctors of Acme Inc. |Shares fell.",
        ),
        ("en", "Acme raised a series C. |Investors were glad."),
        ("en", "U.S. Officials Warn of Mr. Workers and R. Doctors"),
        ("de", "Sie wählten Variante B. |Kosten wird das 4 Euro, sagt R. Kosten. |Niemand sah Dr. B. Kosten."),
        ("fr", "Il a l’hépatite B. |Personne ne sait que M. B. Doré vit. |Le plan C. |Doré part."),
        ("es", "Eligieron el plan B. |Nadie vio a B. Gil. |El grupo A. |Gil pierde."),
        ("pl", "Wybrano plan B. |Nikt nie zna B. Nowaka."),
        ("fr", "M. Le Goff dit : « Nous y croyons. » |Il sort. |« Pourquoi ? » demanda-t-elle. |On rit."),
        ("fr", "Cf. art. 3, p. 12, etc. |Puis il signe.| Né en 52 av. J.-C., il vit n° 5."),
        ("fr", "Il a ajouté : « Il y en aura. |Certains portent des noms. |Fin"),
        ("fr", 'Il dit " Oui. " |Elle rit. |Un modèle. que personne n’a vu.'),
        ("de", "Am 3. Oktober 1990 kam Ludwig XIV. zurück. |Das war z. B. um 8 Uhr. |„Ja.“ |»Nein.« |Er ging."),
        ("de", "Es kostet 3,5 Mio. Euro bzw. 1.000.000 Kronen. |Siehe Abb. 3, S. 12 ff. und Nr. 4."),
        ("es", "¿Qué pasa? |¡Nada! |El Sr. Gil y la Dra. Paz viven en EE. UU. desde el 5 de nov. de 2014. |Bien."),
        ("it", "Il dott. Neri cita l’art. 5. |Poi esce. |Costa 1.000 euro ca. al mese."),
        ("pt", "O Sr. Sá mora na Av. Dois, n.º 5. |Depois saiu."),
        ("nl", "Dhr. A. de Wit zei o.a. niets. |Het kost ca. 5 euro."),
        ("sv", "”Ja.” |Han gick kl. 5 den 3. maj. |”Varför?”"),
        ("pl", "Prof. Nowak kupił dom w 2019 r. |To 5 mln zł. |Dnia 3. maja wyjechał."),
        ("ru", "А. С. Ким родился в 1990 г. в Томске. |Дом стоит 5 тыс. руб. и т. д. |Он ушёл."),
        ("el", "Τι κάνεις; |Ο κ. Ράλλης ήρθε. |Καλά."),
        ("ja", "彼は行く。|「行くよ。」と言った。|本当？|はい。"),
        ("zh-Hant", "他來了。|你呢？|很好！"),
        ("hi", "नदी सूख गई।|गाँव खाली है।"),
        ("ar", "ذهب. |هل عاد؟ |نعم."),
        ("hi", "वह गया। |वह आया।"),
        ("ko", "그는 갔다. |왔다."),
        ("xx", "Mr. Moss came. |No. 5 went."),
        ("en", "They can't. |Moss could. |It was Levi’s. |Moss bought Sotheby's. |Then she left."),
        ("en", "The river is 300 km. |Nobody swims it. |It is 3 in. wide."),
        ("en", "Sales rose. |iPads did not. |mRNA did."),
        ("en", "The film (dir. Ang Lee) won. |The play (perf. 1950) lost."),
        ("nl", "Het was koud. |'s Avonds regende het."),
        ("de", "Er wohnt in der Hauptstr. 5 in Ulm (Bez. 3). |Sie geht."),
        ("ru", "Это было в 2020 г. |Потом он вышел в г. Томск. |Дом."),
        ("bg", "Това е в гр. София, чл. 5, ал. 2. |Той го прие през 2020 г. |След това спря."),
        ("el", "Σύμφωνα με το άρθ. 5 ισχύει. |Κόστισε περ. 3 ευρώ."),
        ("hi", "डॉ. राव ने कहा। |श्री ए. के. सेन आए।"),
        ("he", "הוא א. ב. כהן. |היא הלכה."),
        ("th", "ดร. สมชาย กล่าวเวลา 9.30 น. ที่นี่"),
        ("ka", "ის წავიდა. |არავინ მოსულა. |ნ. კაკაბაძე დარჩა."),
        ("hy", "Նա գնաց: |Ոչ ոք չեկավ։ |Վերջ։"),
        ("km", "គាត់ទៅ។ |នាងនៅ។|ចប់។"),
        ("ja", "嘘!?|本当です。|「はい。」|値は３．５だ。"),
        ("zh", "《你好！》上映了。|他来了。"),
        ("zh", "《加油！向未来》播出了。|他说。"),
        ("ja", "映画『ラブ！愛』は人気だ。|次。"),
        ("pl", "W 2019 r. Kowalski objął urząd. |Firma powstała w maju 2019 r. |Nowak jest jej szefem."),
        ("pl", "Wiadomo, że w maju 2019 r. Nowak zmarł. |On żył w XIX w. |Adam go znał. |Dz. U. z 2019 r. poz. 5."),
        ("pl", "Koszt to 5 mln zł. |Gmina płaci. |Jechał 100 km/h. |Policja go widziała. |To np. Ewa, tj. ona."),
        ("ru", "Фирма основана в 1999 г. |Москва выросла. |В 1999 г. Москва выросла. |Живёт в пгт. Заря."),
        ("ru", "Он заплатил 5 тыс. руб. |Суд решил. |Это 5 млн долл. США. |Да! - сказал он. |Газета № 5."),
        ("uk", "Він помер у 1990 р. |Київ зріс. |У 1990 р. Київ зріс. |Ціна 5 млн грн. |Фірма рада. |Журн. «Час»."),
        ("bg", "Той живял 150 г. |Но умрял. |През 2019 г. Фирмата расте. |Струва 5 лв. |Иван плаща."),
        ("cs", "Cena je 500 Kč. |Novák platí. |JUDr. Nový bydlí v ul. K. Čapka. |Zákon č. 89/2012 Sb. platí."),
        ("hr", "U 2019. g. Hrvatska raste. |Osnovana je 2019. g. |Ivan je vodi. |Tj. Split."),
        ("lt", "1990 m. Lietuva augo. |Knyga išleista Vilniuje 1991 m. |Petras ją rašė."),
        ("is", "Hún sagði hr. Jón vita. |Hann kom 3. maí. |Það kostar 500 kr. |Anna borgaði."),
        ("it", "Corre, ad es. Luigi. |Il dir. Rossi, ecc. |Poi costa 5 mln. |Mario paga."),
        ("nl", "Hij reed. |...en viel. |Jan reed 100 km/u. |Piet, d.w.z. Pieter, niet."),
        ("sv", "Det kostar 5 mkr. |Anna betalar. |Bl.a. Saab."),
        ("fi", "Se maksoi 5 milj. |Matti maksoi. |Esim. Suomi voitti 3. kerran."),
        ("hu", "Ára 500 Ft. |Péter fizet. |Ill. Pécs, ún. Duna."),
        ("ro", "Lect. Pop a venit. |Sf. Ion. |Costă 5 mil. |Ion plătește."),
        ("el", "Ο αρχιμ. Ιωάννης ήρθε στην οδ. Αθηνών. |Βλ. Νίκος."),
        ("tr", "Doç. Dr. Can Ak geldi. |Fiyatı 500 TL. |Ali ödedi. |2. Dünya Savaşı bitti."),
        ("kk", "1990 ж. Астана өсті. |Кітап Алматыда шықты 1990 ж. |Астана өсті. |Проф. Асан келді."),
        ("zh", "会议在5点。|“罗莎”来了。|“很好。”他说。|“好。”王明说，“再见。”|“是的。”|李强还表示，公司很好。"),
        ("hi", "वह यू.एस. सेना में है। |वह आया।"),
        ("el", "Κόστισε 11 εκατ. £. |Μετά έφυγε."),
        ("ru", "Это было в 1990-е. |Волга цвела. |Книги и т. п. |В доме Чарльз Дж. Филлипс. |§2. Нахождение объекта."),
        ("hu", "Kis Gy. Péter elment. |Vége."),
        ("be", "Ён памёр у 1990 г. |Мінск вырас. |Праф. Якуб."),
        ("gl", "O Sr. Rei marchou. |Logo volveu."),
        ("ka", "1990 წ. თბილისი გაიზარდა. |პროფ. გიორგი მოვიდა."),
        ("ar", "وُلد في باريس عام 1990 م. |عاد بعدها. |قال د. سامي."),
        ("ml", "ഇത് ഡോ. കെ. പി. മോഹനൻ. |അവൻ വന്നു."),
        ("te", "ఇది డా. కె. రావు. |అతను వచ్చాడు."),
        ("en", "They left.|The next day it rained.|But www.example.In x is no end. |Node.js came."),
        ("kk", "Ол қалада өсті.|XVIII ғасыр басталды. |Проф.Асан келді."),
        ("ru", "Он ушёл домой.|Дверь закрыта. |Дом на ул.Ленина. |Пишет акад.Павлов."),
        ("nl", "De strijd is gestreden. |,, De meesten hadden het gehad. '' |,,Jullie niet'', zei De Vries."),
        ("pl", "Kupił mleko itd. |Kowalski wrócił. |Zob. str. 55. |Rozdział jest długi. |Był 5. Pułk."),
        ("cs", "Kapitola 2.1. Úvod. |Chléb atd. |Novák jedl. |Viz str. 55. |Novák to ví."),
        ("uk", "Розділ 1. Початок. |Зустріч у пн. 15 січня. |Див. дод. А. |Це хліб та ін. |Петро їв."),
        ("tr", "Ekmek, süt vb. |Ali yedi. |Müh. Ak geldi."),
        ("zh", "Ｕ．Ｓ．Ａ．的政策很多。|他去了Ｕ．Ｋ．的学校。"),
        ("ja", "「今日はここまで。」彼は言った。|そして帰った。"),
        ("ar", "فكر... لكنه مشى. |باب ٢. المقدمة. |فصل ١٫٢. العنوان. |خبز إلخ. |ثم عاد."),
        ("hi", "वह उ.प्र. और म.प्र. में रहा। |वह बोला... मैं नहीं। |फिर गया।"),
        ("el", "Τη Δευ. 15 Ιαν. |Γεννήθηκε στον τομ. 3."),
        ("nl", "Op vr. 14 feb. |Zie bijl. IV en art. 7. |Hoofdstuk 1. Het begin."),
        ("pt", "Na seg. 15 de maio. |Parte II. Introdução. |O Lic. Sá saiu. |Sabe-me. |Saiu."),
        ("ko", "그는 2019. 5. 3. 서울에 왔다. |그는 1990.6.5. 태어났다. |끝."),
        ("hu", "A 2019. 05. 03. napon jött. |Vége."),
        ("cs", "Cena byla 5 mil. Kč. |Novák platil."),
        ("en", "3.1. The results. |All was well."),
    ],
)
def test_sentences_end_where_a_reader_ends_them(language: str, marked: str) -> None:
    assert cut(marked.replace("|", ""), language) == [piece.strip() for piece in marked.split("|")]


def test_an_open_quotation_mark_swallows_nothing() -> None:
    text = "Il dit : « Nous y croyons.\n\nIl sort. Elle reste. Il dit : « Non. » Puis il part."
    assert len(cut(text, "fr")) == 5


def test_spaced_dots_are_one_ellipsis() -> None:
    assert cut("It was weak . . . so it fell . . . . Next came I. . . . The end.", "en") == [
        "It was weak . . . so it fell . . . .",
        "Next came I.",
        ". . . The end.",
    ]


def test_the_number_of_an_item_is_no_sentence() -> None:
    assert cut("1. One bet. 2. Another bet.", "en") == ["1. One bet.", "2. Another bet."]


@pytest.mark.parametrize("note", ["[3]", "[3][4]", "[a]:12", "[citation needed]", "³", "¹²", "*", "†", "12"])
def test_the_number_of_a_note_ends_with_its_sentence(note: str) -> None:
    assert cut(f"He told them.{note} She did not.{note}", "en") == [f"He told them.{note}", f"She did not.{note}"]


def test_a_number_that_touches_the_stop_of_an_abbreviation_is_no_note() -> None:
    assert cut("It stands in vol.12 The Hague holds.", "en") == ["It stands in vol.12 The Hague holds."]


@pytest.mark.parametrize("mark", ["\u200b", "\u200f", "\u2060", "\ufe0f"])
def test_what_nobody_sees_hides_no_end(mark: str) -> None:
    assert cut(f"He came.{mark} She left.", "en") == [f"He came.{mark}", "She left."]


def test_accents_that_stand_by_themselves_are_in_a_word() -> None:
    assert cut("Le ge\u0301n. Roux sort. Fin.", "fr") == ["Le ge\u0301n. Roux sort.", "Fin."]


def test_a_language_tag_may_name_more_than_the_language() -> None:
    assert cut("O Sr. Sá saiu. Fim.", "pt-BR") == cut("O Sr. Sá saiu. Fim.", "pt_PT") == ["O Sr. Sá saiu.", "Fim."]


@pytest.mark.parametrize(
    ("overrides", "sentences"),
    [
        (((0, 9),), ["One. Two.", "Three."]),
        (((0, 3),), ["One", ".", "Two.", "Three."]),
        (((2, 7),), ["On", "e. Tw", "o.", "Three."]),
        (((5, 99), (-4, 4)), ["One.", "Two. Three."]),
        (((0, 9), (5, 16)), ["One. Two.", "Three."]),
        (((4, 5), (9, 9)), ["One.", "Two.", "Three."]),
    ],
)
def test_overrides_replace_the_sentences_they_touch(
    overrides: tuple[tuple[int, int], ...], sentences: list[str]
) -> None:
    assert cut("One. Two. Three.", "en", overrides) == sentences


MARKS = "aB1 .!?…\"'«»“”()[]-–•。」いДà\n\u00a0"


@given(st.text(st.sampled_from(MARKS), max_size=60), st.sampled_from(LANGUAGES))
def test_every_character_but_white_space_is_in_one_sentence(text: str, language: str) -> None:
    spans = split(text, language)
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
    assert list(spans) == sorted(spans)
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)


@given(
    st.text(st.sampled_from(MARKS), max_size=40),
    st.lists(st.tuples(st.integers(-2, 42), st.integers(-2, 42)), max_size=4),
)
def test_overrides_lose_nothing(text: str, overrides: list[tuple[int, int]]) -> None:
    spans = split(text, "en", overrides)
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_file_lists_words_once(language: str) -> None:
    entry = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    for key in ("titles", "numbered", "abbreviations", "openers", "dated", "measures", "closing"):
        words = entry.get(key, "").split()
        assert len(words) == len(set(words)), key


@pytest.mark.parametrize("unit", [".", ". ", '. " ', "« ", "A. ", "1. ", "a\n", "• ", ". . ", "x.y", " "])
def test_endless_repetition_takes_no_time(unit: str) -> None:
    in_proportion(lambda size: split(unit * (size // len(unit)) + "x", "en"), 200_000)
