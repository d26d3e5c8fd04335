"""An accusation, a denial or an attempt is not told as fact, nor a fact as one of them, in any two languages."""

from __future__ import annotations

import json
from importlib.resources import files
from itertools import product

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.alleging import (
    ALLEGED,
    TRIED,
    allegation_added,
    allegation_told_as_fact,
    attempt_told_as_done,
)
from tests.growing import in_proportion

FOLDER = files("factsheet.text") / "languages" / "ladders"
LANGUAGES = sorted(entry.name.removesuffix(".json") for entry in FOLDER.iterdir())
DENIED = {
    "en": "Elena Vidal denied having taken 30 gold bars in 2022.",
    "fr": "Elena Vidal a nié avoir pris 30 lingots d'or en 2022.",
    "de": "Elena Vidal bestreitet, 2022 30 Goldbarren genommen zu haben.",
    "es": "Elena Vidal negó haber cogido 30 lingotes de oro en 2022.",
    "it": "Elena Vidal ha negato di aver preso 30 lingotti d'oro nel 2022.",
    "pt": "Elena Vidal negou ter levado 30 barras de ouro em 2022.",
    "nl": "Elena Vidal ontkent dat ze in 2022 30 goudstaven heeft gepakt.",
    "sv": "Elena Vidal förnekar att hon tog 30 guldtackor 2022.",
    "da": "Elena Vidal benægter at have taget 30 guldbarrer i 2022.",
    "nb": "Elena Vidal nekter for å ha tatt 30 gullbarrer i 2022.",
    "pl": "Elena Vidal zaprzeczyła, jakoby w 2022 roku wzięła 30 sztabek złota.",
    "ru": "Елена Видаль отрицает, что в 2022 году взяла 30 слитков золота.",
    "uk": "Олена Відаль заперечує, що у 2022 році взяла 30 злитків золота.",
    "cs": "Elena Vidal popřela, že v roce 2022 vzala 30 zlatých cihel.",
    "ro": "Elena Vidal neagă că a luat 30 de lingouri de aur în 2022.",
    "zh": "埃莱娜·比达尔否认在2022年拿走30根金条。",
    "ja": "エレナ・ビダル氏は2022年に金塊30本を持ち出したことを否定した。",
    "ko": "엘레나 비달은 2022년 금괴 30개를 가져갔다는 사실을 부인했다.",
    "hi": "एलेना विडाल ने 2022 में सोने की 30 ईंटें लेने से इनकार किया है।",
    "ar": "نفت إيلينا فيدال أنها أخذت 30 سبيكة ذهب عام 2022.",
    "he": "אלנה וידאל מכחישה שלקחה 30 מטילי זהב ב-2022.",
    "fa": "النا ویدال برداشتن ۳۰ شمش طلا در سال ۲۰۲۲ را تکذیب کرد.",
    "tr": "Elena Vidal 2022'de 30 külçe altın aldığı haberlerini yalanladı.",
    "el": "Η Έλενα Βιδάλ αρνείται ότι πήρε 30 ράβδους χρυσού το 2022.",
    "vi": "Elena Vidal phủ nhận đã lấy 30 thỏi vàng năm 2022.",
    "id": "Elena Vidal membantah mengambil 30 batang emas pada 2022.",
    "th": "เอเลนา วิดัล ปฏิเสธว่านำทองคำแท่ง 30 แท่งไปเมื่อปี 2565",
}
ACCUSED = {
    "en": "Elena Vidal is accused of taking 30 gold bars in 2022.",
    "fr": "Elena Vidal est soupçonnée d'avoir pris 30 lingots d'or en 2022.",
    "de": "Elena Vidal wird vorgeworfen, 2022 30 Goldbarren genommen zu haben.",
    "es": "Elena Vidal está acusada de haber cogido 30 lingotes de oro en 2022.",
    "it": "Elena Vidal è accusata di aver preso 30 lingotti d'oro nel 2022.",
    "pt": "Elena Vidal é acusada de ter levado 30 barras de ouro em 2022.",
    "nl": "Elena Vidal wordt ervan beschuldigd in 2022 30 goudstaven te hebben gepakt.",
    "sv": "Elena Vidal anklagas för att ha tagit 30 guldtackor 2022.",
    "da": "Elena Vidal anklages for at have taget 30 guldbarrer i 2022.",
    "nb": "Elena Vidal anklages for å ha tatt 30 gullbarrer i 2022.",
    "pl": "Elena Vidal jest oskarżona o zabranie 30 sztabek złota w 2022 roku.",
    "ru": "Елена Видаль обвиняется в том, что в 2022 году взяла 30 слитков золота.",
    "uk": "Олену Відаль звинувачують у тому, що у 2022 році вона взяла 30 злитків золота.",
    "cs": "Elena Vidal je obviněna z toho, že v roce 2022 vzala 30 zlatých cihel.",
    "ro": "Elena Vidal este acuzată că a luat 30 de lingouri de aur în 2022.",
    "zh": "埃莱娜·比达尔被控在2022年拿走30根金条。",
    "ja": "エレナ・ビダル氏は2022年に金塊30本を持ち出した罪に問われている。",
    "ko": "엘레나 비달은 2022년 금괴 30개를 가져간 혐의를 받고 있다.",
    "hi": "एलेना विडाल पर 2022 में सोने की 30 ईंटें लेने का आरोप है।",
    "ar": "إيلينا فيدال متهمة بأخذ 30 سبيكة ذهب عام 2022.",
    "he": "אלנה וידאל מואשמת בלקיחת 30 מטילי זהב ב-2022.",
    "fa": "النا ویدال متهم است که در سال ۲۰۲۲ ۳۰ شمش طلا برداشته است.",
    "tr": "Elena Vidal 2022'de 30 külçe altın almakla suçlanıyor.",
    "el": "Η Έλενα Βιδάλ κατηγορείται ότι πήρε 30 ράβδους χρυσού το 2022.",
    "vi": "Elena Vidal bị cáo buộc lấy 30 thỏi vàng năm 2022.",
    "id": "Elena Vidal dituduh mengambil 30 batang emas pada 2022.",
    "th": "เอเลนา วิดัล ถูกกล่าวหาว่านำทองคำแท่ง 30 แท่งไปเมื่อปี 2565",
}
REFUSED = {
    "en": "Elena Vidal refused to take 30 gold bars in 2022.",
    "fr": "Elena Vidal a refusé de prendre 30 lingots d'or en 2022.",
    "de": "Elena Vidal weigerte sich, 2022 30 Goldbarren zu nehmen.",
    "es": "Elena Vidal se negó a coger 30 lingotes de oro en 2022.",
    "it": "Elena Vidal si è rifiutata di prendere 30 lingotti d'oro nel 2022.",
    "pt": "Elena Vidal recusou-se a levar 30 barras de ouro em 2022.",
    "nl": "Elena Vidal weigerde in 2022 30 goudstaven te pakken.",
    "sv": "Elena Vidal vägrade ta 30 guldtackor 2022.",
    "da": "Elena Vidal nægtede at tage 30 guldbarrer i 2022.",
    "nb": "Elena Vidal nektet å ta 30 gullbarrer i 2022.",
    "pl": "Elena Vidal odmówiła wzięcia 30 sztabek złota w 2022 roku.",
    "ru": "Елена Видаль отказалась взять 30 слитков золота в 2022 году.",
    "uk": "Олена Відаль відмовилася взяти 30 злитків золота у 2022 році.",
    "cs": "Elena Vidal odmítla v roce 2022 vzít 30 zlatých cihel.",
    "ro": "Elena Vidal a refuzat să ia 30 de lingouri de aur în 2022.",
    "zh": "埃莱娜·比达尔2022年拒绝拿30根金条。",
    "ja": "エレナ・ビダル氏は2022年、金塊30本を受け取ることを拒否した。",
    "ko": "엘레나 비달은 2022년 금괴 30개를 받기를 거부했다.",
    "hi": "एलेना विडाल ने 2022 में सोने की 30 ईंटें लेने की कोशिश की।",
    "ar": "رفضت إيلينا فيدال أخذ 30 سبيكة ذهب عام 2022.",
    "he": "אלנה וידאל סירבה לקחת 30 מטילי זהב ב-2022.",
    "fa": "النا ویدال در سال ۲۰۲۲ از گرفتن ۳۰ شمش طلا خودداری کرد.",
    "tr": "Elena Vidal 2022'de 30 külçe altın almayı denedi.",
    "el": "Η Έλενα Βιδάλ προσπάθησε να πάρει 30 ράβδους χρυσού το 2022.",
    "vi": "Elena Vidal từ chối lấy 30 thỏi vàng năm 2022.",
    "id": "Elena Vidal menolak mengambil 30 batang emas pada 2022.",
    "th": "เอเลนา วิดัล พยายามนำทองคำแท่ง 30 แท่งไปเมื่อปี 2565",
}
TOOK = {
    "en": "Elena Vidal took 30 gold bars in 2022.",
    "fr": "Elena Vidal a pris 30 lingots d'or en 2022.",
    "de": "Elena Vidal nahm 2022 30 Goldbarren.",
    "es": "Elena Vidal cogió 30 lingotes de oro en 2022.",
    "it": "Elena Vidal ha preso 30 lingotti d'oro nel 2022.",
    "pt": "Elena Vidal levou 30 barras de ouro em 2022.",
    "nl": "Elena Vidal pakte 30 goudstaven in 2022.",
    "sv": "Elena Vidal tog 30 guldtackor 2022.",
    "da": "Elena Vidal tog 30 guldbarrer i 2022.",
    "nb": "Elena Vidal tok 30 gullbarrer i 2022.",
    "pl": "Elena Vidal wzięła 30 sztabek złota w 2022 roku.",
    "ru": "Елена Видаль взяла 30 слитков золота в 2022 году.",
    "uk": "Олена Відаль взяла 30 злитків золота у 2022 році.",
    "cs": "Elena Vidal vzala v roce 2022 30 zlatých cihel.",
    "ro": "Elena Vidal a luat 30 de lingouri de aur în 2022.",
    "zh": "埃莱娜·比达尔2022年拿走了30根金条。",
    "ja": "エレナ・ビダル氏は2022年に金塊30本を持ち出した。",
    "ko": "엘레나 비달은 2022년 금괴 30개를 가져갔다.",
    "hi": "एलेना विडाल ने 2022 में सोने की 30 ईंटें लीं।",
    "ar": "أخذت إيلينا فيدال 30 سبيكة ذهب عام 2022.",
    "he": "אלנה וידאל לקחה 30 מטילי זהב ב-2022.",
    "fa": "النا ویدال در سال ۲۰۲۲ ۳۰ شمش طلا برداشت.",
    "tr": "Elena Vidal 2022'de 30 külçe altın aldı.",
    "el": "Η Έλενα Βιδάλ πήρε 30 ράβδους χρυσού το 2022.",
    "vi": "Elena Vidal đã lấy 30 thỏi vàng năm 2022.",
    "id": "Elena Vidal mengambil 30 batang emas pada 2022.",
    "th": "เอเลนา วิดัล นำทองคำแท่ง 30 แท่งไปเมื่อปี 2565",
}
JUDGEMENTS = (allegation_told_as_fact, attempt_told_as_done, allegation_added)


def found(statement: str, language: str, *quotes: tuple[str, str]) -> list[str]:
    cues, read = read_cues(statement, language), [read_cues(*quote) for quote in quotes]
    mismatches = {judge.__name__: judge(cues, read) for judge in JUDGEMENTS}
    assert not any(one.sure for one in mismatches.values() if one)
    return [name for name, one in mismatches.items() if one]


@pytest.mark.parametrize(("ours", "theirs"), list(product(TOOK, DENIED)))
def test_what_is_denied_alleged_or_refused_is_not_told_as_fact(ours: str, theirs: str) -> None:
    assert found(TOOK[ours], ours, (DENIED[theirs], theirs)) == ["allegation_told_as_fact"]
    assert found(TOOK[ours], ours, (ACCUSED[theirs], theirs)) == ["allegation_told_as_fact"]
    assert found(TOOK[ours], ours, (REFUSED[theirs], theirs)) == ["attempt_told_as_done"]
    assert found(TOOK[ours], ours, (TOOK[theirs], theirs)) == []


@pytest.mark.parametrize(("ours", "theirs"), list(product(TOOK, DENIED)))
def test_what_was_done_is_not_told_as_denied_alleged_or_refused(ours: str, theirs: str) -> None:
    for claimed in (DENIED, ACCUSED, REFUSED):
        assert found(claimed[ours], ours, (TOOK[theirs], theirs)) == ["allegation_added"]
        assert found(claimed[ours], ours, (claimed[theirs], theirs)) == []


@pytest.mark.parametrize(
    "quote",
    [
        "Prosecutors are investigating whether Vidal took 30 gold bars in 2022.",
        "Vidal dismissed claims that she took 30 gold bars in 2022.",
        "Vidal was cleared of taking 30 gold bars in 2022.",
        "Vidal was charged with taking 30 gold bars in 2022.",
        "In 2022, Vidal was accused of taking 30 gold bars, a watch and a ring.",
    ],
)
def test_the_accusation_may_have_many_words(quote: str) -> None:
    assert found("Vidal took 30 gold bars in 2022.", "en", (quote, "en")) == ["allegation_told_as_fact"]


def test_so_few_words_may_be_shared_that_its_length_decides() -> None:
    for quote in (("L'entreprise a refusé de payer l'amende.", "fr"), ("The firm refused to pay the fine.", "en")):
        assert found("The firm paid the fine.", "en", quote) == ["attempt_told_as_done"]


@pytest.mark.parametrize("verb", ["offered", "tried", "declined", "failed", "threatened"])
def test_so_may_the_attempt(verb: str) -> None:
    quote = f"Vidal {verb} to take 30 gold bars in 2022."
    assert found("Vidal took 30 gold bars in 2022.", "en", (quote, "en")) == ["attempt_told_as_done"]


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("Roe is alleged to have taken €30,000.", "en", "Roe is accused of taking €30,000.", "en"),
        ("Roe stands accused of taking €30,000.", "en", "Roe est soupçonné d'avoir touché 30 000 euros.", "fr"),
        ("Roe took €30,000 in 2022, prosecutors say.", "en", "Roe is accused of taking €30,000 in 2022.", "en"),
        ("Roe is on trial for taking €30,000.", "en", "Roe wird vorgeworfen, 30.000 Euro genommen zu haben.", "de"),
        ("Roe aurait touché 30 000 euros en 2022.", "fr", "Roe is accused of taking €30,000 in 2022.", "en"),
        ("Roe did not take €30,000 in 2022.", "en", "Roe refused to take €30,000 in 2022.", "en"),
        ("Roe disputes having taken €30,000.", "en", "Roe denied having taken €30,000.", "en"),
        ("Roe attacked the bank.", "en", "Roe has never refused to attack the bank.", "en"),
        ("The firm missed its target of 300 cars.", "en", "The firm failed to reach its target of 300 cars.", "en"),
        ("Acme fined the duo.", "en", "The duo led the charge with two wins; Acme fined the duo.", "en"),
    ],
)
def test_it_may_be_told_in_other_words(statement: str, language: str, quote: str, other: str) -> None:
    assert found(statement, language, (quote, other)) == []


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("Roe resigned on Monday.", "en", "Roe, who is accused of taking a bribe in 2020, resigned on Monday.", "en"),
        ("Roe a démissionné lundi.", "fr", "Roe, who is accused of taking a bribe, resigned on Monday.", "en"),
        ("Roe met her in 2022.", "en", "Roe denied taking €30,000 but admitted that he met her in 2022.", "en"),
        ("Acme sold 300 cars.", "en", "Acme, das des Betrugs beschuldigt wird, verkaufte 300 Autos.", "de"),
        ("Roe was born in Lyon in 1960.", "en", "Né à Lyon en 1960, Roe est accusé de fraude.", "fr"),
        ("Roe attacked the bank in Paris.", "en", "Roe attacked the bank in Paris, and tried to flee.", "en"),
        ("Sixteen people drowned in 2021.", "en", "Sixteen people drowned in 2021 trying to cross the Channel.", "en"),
        ("La société a accepté de payer.", "fr", "The company denied paying bribes but agreed to pay.", "en"),
        ("The company agreed to pay.", "en", "The company denied wrongdoing but agreed to pay.", "en"),
        ("The film is about money.", "en", "La película trata de dinero.", "es"),
    ],
)
def test_other_things_in_the_same_quote_may_be_told(statement: str, language: str, quote: str, other: str) -> None:
    assert found(statement, language, (quote, other)) == []


@pytest.mark.parametrize(
    ("statement", "language", "quote", "other"),
    [
        ("L'ancien chef a perçu 80 000 euros.", "fr", "L'ancien chef est soupçonné d'avoir perçu 80 000 euros.", "fr"),
        ("Vidal moved 3 bars out between 2014 and 2018.", "en",
         "Prosecutors allege that Vidal moved 3 bars out between 2014 and 2018.", "en"),
        ("The defendant knew Vidal.", "en", "Der Angeklagte bestreitet, Vidal gekannt zu haben.", "de"),
        ("Vidal paid companies close to him 12 million.", "en",
         "La Fiscalía acusa a Vidal de pagar 12 millones a empresas de su entorno.", "es"),
    ],
)  # fmt: skip
def test_words_that_tell_of_no_case_answer_no_accusation(statement: str, language: str, quote: str, other: str) -> None:
    assert found(statement, language, (quote, other)) == ["allegation_told_as_fact"]


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("बैंक ने रिश्वत लेने से इनकार किया है।", "hi"),
        ("بانک دریافت رشوه را تکذیب کرد.", "fa"),
        ("銀行は収賄を否認した。", "ja"),
    ],
)
def test_the_parts_of_the_verb_that_denies_are_no_other_deed(quote: str, language: str) -> None:
    assert found("The bank took bribes.", "en", (quote, language)) == ["allegation_told_as_fact"]


def test_a_thai_canal_is_no_attempt() -> None:
    assert found("The canal was dug in 1894.", "en", ("คลองถูกขุดในปี 1894", "th")) == []


def test_another_quote_may_say_that_it_was_done() -> None:
    assert found(TOOK["en"], "en", (DENIED["fr"], "fr"), (TOOK["de"], "de")) == []


def test_a_plan_may_be_told_as_an_attempt() -> None:
    assert found("Acme tried to build a plant.", "en", ("Acme wants to build a plant.", "en")) == []


def test_a_language_without_lists_is_not_judged() -> None:
    assert found("Vidal võttis 2022. aastal 30 kullakangi.", "et", (DENIED["en"], "en")) == []
    assert found(DENIED["en"], "en", ("Vidal võttis 2022. aastal 30 kullakangi.", "et")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_ask_are_listed_and_begin_with_letters(language: str) -> None:
    lists = json.loads((FOLDER / f"{language}.json").read_text("utf-8")).get("claims")
    if lists is None:
        return
    assert {*ALLEGED, *TRIED, "open"} <= {*lists} <= {*ALLEGED, *TRIED, "open", "none"}
    asking = [pattern for rung in (*ALLEGED, *TRIED) for pattern in lists[rung]]
    assert [] == [pattern for pattern in asking if pattern[0] in "-_…#"]


@pytest.mark.parametrize("between", [" ", ". ", ", "])
def test_a_long_and_hostile_text_is_judged(between: str) -> None:
    def work(size: int) -> None:
        names = between.join(f"N{number}a {number}" for number in range(1000, 1000 + size // 16))
        quote = read_cues(f"Bela was accused of taking {names}{between}" + "Bela denied taking it. " * 20, "en")
        for judgement in (allegation_told_as_fact, allegation_added):
            judgement(read_cues(f"Bela took {names}.", "en"), [quote])

    in_proportion(work, 100_000)


def test_a_span_of_years_parts_no_accusation_from_what_is_alleged() -> None:
    quote = "Prokuratura zarzuca prezesowi, że w latach 2017–2019 wyprowadził z firmy 45 mln zł."
    assert found("The chief siphoned 45 million zlotys from the firm between 2017 and 2019.", "en", (quote, "pl"))


def test_whom_both_give_as_their_source_does_not_answer_an_attempt() -> None:
    quote = "El hombre intentó sobornar a dos inspectores con 20.000 euros, según la fiscalía."
    assert found("Un homme a soudoyé deux inspecteurs avec 20 000 euros, selon le parquet.", "fr", (quote, "es"))
    assert not found("Un homme a tenté de soudoyer deux inspecteurs, selon le parquet.", "fr", (quote, "es"))
