from factsheet.locale.places import countries, country_by_city, places


def test_a_country_and_a_continent_have_the_same_code_in_every_language() -> None:
    english, french = places("en"), places("fr")
    assert frozenset(("DE",)) == english["Germany"] == french["Allemagne"]
    assert frozenset(("150",)) == english["Europe"] == french["Europe"]


def test_a_city_has_the_name_of_its_zone_where_a_language_has_no_other() -> None:
    assert frozenset(("Europe/London",)) == places("en")["London"] == places("fr")["Londres"]
    assert "New York" in places("en")


def test_one_name_may_be_a_countrys_and_a_citys() -> None:
    assert {"SG", "Asia/Singapore"} <= places("en")["Singapore"]


def test_countries_and_cities_have_the_codes_of_countries() -> None:
    assert countries("de")["Polen"] == "PL"
    assert "150" not in countries("de").values()
    assert country_by_city("en")["Warsaw"] == "PL"
