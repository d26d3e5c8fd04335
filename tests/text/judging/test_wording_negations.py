"""What a quote denies is not told as so, nor the other way about, however it is denied."""

from __future__ import annotations

import pytest

from factsheet.text.cues.reading import read_cues
from factsheet.text.judging.wording import negation_added, negation_dropped
from tests.wordings import judged


def test_an_empty_ne_is_no_negation_to_keep() -> None:
    quote = read_cues("La lettre date d'une semaine avant que Bela n'annonce la vente d'Arvo.", "fr")
    assert (
        negation_dropped(
            read_cues("The letter dates from a week before Bela announced the sale of Arvo.", "en"), [quote]
        )
        is None
    )


def test_two_words_of_one_denial_do_not_undo_one_another() -> None:
    quotes = [read_cues("Aucune charge n'a été retenue.", "fr")]
    found = negation_dropped(read_cues("Charges were brought.", "en"), quotes)
    assert found is not None
    assert found.sure


@pytest.mark.parametrize(
    ("refusal", "language"),
    [
        ("L'entreprise a omis de payer l'amende.", "fr"),
        ("Das Unternehmen hat es versäumt, die Strafe zu zahlen.", "de"),
        ("L'azienda si è rifiutata di pagare la multa.", "it"),
    ],
)
def test_what_was_refused_was_not_done(refusal: str, language: str) -> None:
    assert negation_added(read_cues("The company did not pay the fine.", "en"), [read_cues(refusal, language)]) is None


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Trains were stopped for 2 hours in 2024.", "2024年、列車が2時間止まった。けが人はなかった。", "ja"),
        (
            "He declared martial law on 3 December 2024.",
            "2024년 12월 3일 밤 비상계엄을 선포했으며, 국회는 따르지 않았다.",
            "ko",
        ),
        ("The city lifted all limits on 30 September 2024.", "自2024年9月30日起取消限购，不再审核购房资格。", "zh"),
        ("It lost about 20% of its capacity.", "Втрачено близько 20% потужностей; дані не розголошують.", "uk"),
    ],
)
def test_what_another_part_of_the_quote_denies_is_not_missed(statement: str, quote: str, language: str) -> None:
    assert negation_dropped(read_cues(statement, "en"), [read_cues(quote, language)]) is None


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("The plant did resume production in 2024.", "该厂2024年没有恢复生产。", "zh"),
        ("The plant did resume production in 2024.", "工場は2024年に生産を再開しなかった。", "ja"),
        ("The plant did resume production in 2024.", "공장은 2024년에 생산을 재개하지 않았다.", "ko"),
        ("The plant did resume production in 2024.", "संयंत्र ने 2024 में उत्पादन शुरू नहीं किया।", "hi"),
        ("The plant did resume production in 2024.", "โรงงานไม่ได้เริ่มผลิตอีกในปี 2024", "th"),
    ],
)
def test_what_the_same_part_denies_is(statement: str, quote: str, language: str) -> None:
    assert negation_dropped(read_cues(statement, "en"), [read_cues(quote, language)]) is not None


@pytest.mark.parametrize(
    ("statement", "language"),
    [
        ("Le comité n'a pas pu exclure une fuite à Marlow.", "fr"),
        ("El comité no pudo descartar una fuga en Marlow.", "es"),
        ("Il comitato non ha potuto escludere una perdita a Marlow.", "it"),
    ],
)
def test_what_could_not_be_ruled_out_is_no_denial(statement: str, language: str) -> None:
    quotes = [read_cues("The panel could not rule out a leak at Marlow.", "en")]
    assert negation_added(read_cues(statement, language), quotes) is None
    assert (
        negation_dropped(read_cues("The panel found a leak at Marlow.", "en"), [read_cues(statement, language)]) is None
    )


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("The town took in 40 unaccompanied minors.", "La città ha accolto 40 minori non accompagnati.", "it"),
        ("The fee applies to non-residents.", "A taxa aplica-se aos não residentes.", "pt"),
    ],
)
def test_a_denied_adjective_is_told_by_a_negative_one(statement: str, quote: str, language: str) -> None:
    assert judged(statement, "en", quote, language) == set()


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("Someone was arrested.", "Hakuna mtu aliyekamatwa.", "sw"),
        ("The minister resigned.", "Waziri hakujiuzulu.", "sw"),
        ("Prices will rise.", "Баға көтерілмейді.", "kk"),
        ("Prices will rise.", "Գները չեն բարձրանա։", "hy"),
        ("The law was adopted.", "კანონი არ მიიღეს.", "ka"),
        ("The children go to school.", "بچے سکول نہیں جاتے۔", "ur"),
        ("Police arrested him.", "পুলিশ তাকে গ্রেপ্তার করেনি।", "bn"),
        ("Prices rose.", "விலை உயரவில்லை.", "ta"),
        ("He has been arrested.", "Dia belum ditangkap.", "ms"),
    ],
)
def test_a_denial_is_read_where_nothing_else_may_be(statement: str, quote: str, language: str) -> None:
    found = negation_dropped(read_cues(statement, "en"), [read_cues(quote, language)])
    assert found is not None
    assert not found.sure
    assert negation_dropped(read_cues(f"It is not so: {statement}", "en"), [read_cues(quote, language)]) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("Kampuni haja ya hatua hizi mbili.", "sw"),
        ("Өндіріс көбейді, ол табады.", "kk"),
        ("Արտադրությունը չորս անգամ աճեց։", "hy"),
        ("তিনি কোম্পানির রপ্তানি ও আমদানি বাড়ালেন।", "bn"),
    ],
)
def test_what_looks_like_a_denial_there_is_none(quote: str, language: str) -> None:
    assert not [one for one in read_cues(quote, language).negations if one.strength == "sure"]


def test_where_only_denials_are_listed_they_answer_nothing() -> None:
    assert negation_added(read_cues("Prices did not rise.", "en"), [read_cues("দাম বেড়েছে।", "bn")]) is None


@pytest.mark.parametrize(
    ("quote", "language"),
    [
        ("The town lacks a hospital.", "en"),
        ("La ciudad carece de hospital.", "es"),
        ("A cidade carece de hospital.", "pt"),
        ("La città è priva di ospedale.", "it"),
    ],
)
def test_what_is_lacking_is_not_there(quote: str, language: str) -> None:
    assert negation_dropped(read_cues("The town has a hospital.", "en"), [read_cues(quote, language)])
    for true in ("The town has no hospital.", "The town lacks a hospital."):
        assert not negation_dropped(read_cues(true, "en"), [read_cues(quote, language)])
