from factsheet.locale.words import money_of_today, words


def test_scale_words_come_from_their_own_language() -> None:
    french, spanish, brazil = words("fr"), words("es"), words("pt")
    assert french
    assert spanish
    assert brazil
    assert (9, 12, 9) == (french.scales["milliard"], french.scales["billion"], brazil.scales["bilhão"])


def test_short_scales_keep_their_case() -> None:
    french = words("fr")
    assert french
    assert 9 == french.short_scales["Md"]


def test_units_lose_their_category_and_british_spelling_is_english_too() -> None:
    english = words("en")
    assert english
    assert english.units["kilometers"] == english.units["kilometres"] == ("kilometer",)


def test_one_word_may_be_that_of_several_units() -> None:
    russian = words("ru")
    assert russian
    assert {"year", "gram"} == set(russian.short_units["г."]) | set(russian.short_units["г"])


def test_money_of_today_is_what_some_country_pays_with() -> None:
    today = money_of_today()
    assert ("EUR" in today, "XOF" in today, "DEM" in today) == (True, True, False)


def test_weekdays_run_from_monday() -> None:
    german = words("de")
    assert german
    assert (1, 7) == (german.days["montag"], german.days["sonntag"])


def test_months_in_all_forms_cldr_has() -> None:
    finnish = words("fi")
    assert finnish
    assert (5, 5) == (finnish.months["toukokuuta"], finnish.months["toukokuu"])


def test_signs_and_codes_keep_their_case() -> None:
    french = words("fr")
    assert french
    assert ("EUR", "CAD", "USD") == (french.signs["€"], french.signs["$CA"], french.signs["USD"])


def test_a_language_cldr_does_not_know_has_no_words() -> None:
    assert words("zz") is None


def test_a_region_falls_back_on_its_language() -> None:
    swiss = words("de-CH")
    assert swiss
    assert 6 == swiss.scales["millionen"]
