import pytest

from factsheet.text.dates.date import Date
from factsheet.text.holding.bearing import Holding
from factsheet.text.holding.holdings import hold, restated
from factsheet.text.holding.subjects import Name
from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.reading import Nouns, Reading, read
from tests.growing import in_proportion

NOUNS = Nouns((("parameters", "en", ("parameters",)), ("parameters", "fr", ("paramètres",))))


def held(statement: str, *quotes: str, language: str = "en", quoted: str = "fr") -> tuple[Holding, ...]:
    return hold(read(statement, language, NOUNS), [read(quote, quoted, NOUNS) for quote in quotes])


def how(statement: str, *quotes: str) -> list[str]:
    return [holding.how for holding in held(statement, *quotes)]


@pytest.mark.parametrize(
    ("statement", "quote", "expected"),
    [
        ("about 500 billion parameters", "environ 500 milliards de paramètres", "same"),
        ("about one trillion parameters", "environ un billion de paramètres", "same"),
        ("about one billion parameters", "environ un billion de paramètres", "magnitude-off"),
        ("$1 billion", "un milliard de dollars", "same"),
        ("€1 billion", "un milliard de dollars", "unit-mismatch"),
        ("$500 billion", "500 milliards de paramètres", "noun-mismatch"),
        ("500 people", "environ 500 personnes", "approximation-dropped"),
        ("500 people", "plus de 500 personnes", "bound-dropped"),
        ("up to 500 people", "plus de 500 personnes", "bound-reversed"),
        ("about 500 people", "497 personnes", "rounded"),
        ("It lasted two weeks.", "quinze jours", "same"),
        ("It is told within 72 hours.", "au plus tard 72 heures après", "same"),
        ("350 engineers", "pas moins de 350 ingénieurs", "same"),
        ("It lasted 15 weeks.", "deux jours", "unsupported"),
        ("€1,850", "1 850 habitants", "share-mismatch"),
        ("1,850 km", "1 850 habitants", "share-mismatch"),
        ("85%", "le 85e centile", "share-mismatch"),
        ("It hired 25 people.", "le 25 mai 2019", "unsupported"),
        ("It hired 12 people.", "en décembre 2019", "unsupported"),
        ("It has 90 plants.", "dans les années 1990", "unsupported"),
        ("500 people", "497 personnes", "unsupported"),
        ("about 400 people", "497 personnes", "unsupported"),
        ("5 miles", "8 km", "converted"),
        ("5 miles", "8 jours", "unsupported"),
        ("5 miles", "5 km", "unit-mismatch"),
        ("10 years", "une décennie", "same"),
        ("two weeks", "quinze jours", "same"),
        ("half", "50 %", "same"),
        ("8:30 p.m.", "20h30", "same"),
        ("90 minutes", "1h30", "same"),
        ("one and a half hours", "1h30", "same"),
        ("80 minutes", "1h30", "unsupported"),
        ("2h40", "2 heures et 40 minutes", "same"),
        ("2:15:37", "2 h 15 min 37 s", "same"),
        ("2:15:37", "2h15'37", "same"),
        ("two hours, 15 minutes and 37 seconds", "2 h 15 min 37 s", "same"),
        ("2h 15m 37s", "2 h 15 min 37 s", "same"),
        ("2h 15m", "2h15", "same"),
        ("2:15:38", "2 h 15 min 37 s", "unsupported"),
        ("2:15:37", "2h15", "unsupported"),
        ("15:37", "15:37:20", "same"),
        ("25 basis points", "0,25 point de pourcentage", "same"),
        ("2.5 basis points", "0,25 point de pourcentage", "unsupported"),
        ("five people", "quatre personnes", "unsupported"),
        ("two people", "quatre personnes", "small-number"),
        ("between 2 and 4 people", "de 2 à 4 personnes", "same"),
        ("4 people", "entre 2 et 4 personnes", "bound-dropped"),
        ("4 people", "passé de 2 à 4 personnes", "same"),
        ("between 2 and 4 people", "passé de 2 à 4 personnes", "same"),
    ],
)
def test_a_quantity_is_held_or_the_fault_is_named(statement: str, quote: str, expected: str) -> None:
    assert [expected] == [one for one in how(statement, quote) if one]


@pytest.mark.parametrize(
    ("statement", "quotes", "expected"),
    [
        ("in 2019", ["en 2019"], "same"),
        ("in 2019", ["en 2018"], "unsupported"),
        ("in 2018", ["le 3 mai 2018"], "same"),
        ("on May 3, 2018", ["en mai 2018"], "date-too-precise"),
        ("on May 3, 2018", ["le 3 mai", "en 2018"], "same"),
        ("on Monday", ["lundi"], "same"),
        ("on Monday", ["mardi"], "unsupported"),
        ("in 2019", ["construire en 2018", "l'année suivante"], "anchored"),
        ("in 2020", ["construire en 2018", "l'année suivante"], "relative-unanchored"),
        ("in 2019", ["l'année suivante"], "relative-unanchored"),
        ("the 1930s", ["les années 30"], "same"),
        ("the 19th century", ["au XIXe siècle"], "same"),
        ("the following year", ["l'année suivante"], "same"),
    ],
)
def test_a_date_is_held_at_its_precision(statement: str, quotes: list[str], expected: str) -> None:
    assert [expected] == how(statement, *quotes)


def test_a_holding_says_which_words_of_which_quote_bear_it() -> None:
    quotes = ("rien ici", "environ 500 milliards de paramètres")
    (found,) = held("about 500 billion parameters", *quotes)
    assert found.quote == 1
    assert found.held_by is not None
    assert "500 milliards de paramètres" == quotes[1][found.held_by.start : found.held_by.end]


def test_two_figures_of_one_quote_cannot_trade_subjects() -> None:
    quote = "MAI-1 aurait 500 milliards de paramètres et GPT-4 un billion de paramètres"
    statement = "MAI-1 would have one trillion parameters"
    names = [Name(0, 5, "mai-1")]
    quote_names = [[Name(0, 5, "mai-1"), Name(quote.index("GPT"), quote.index("GPT") + 5, "gpt-4")]]
    readings = [read(quote, "fr", NOUNS)]
    swapped = hold(read(statement, "en", NOUNS), readings, names, quote_names)
    true = hold(read("MAI-1 would have 500 billion parameters", "en", NOUNS), readings, names, quote_names)
    assert ("subject-mismatch", "same") == (swapped[-1].how, true[-1].how)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("Beta paid 30 million euros.", "subject-mismatch"),
        ("Alpha paid 30 million euros.", "same"),
        ("Beta paid 50 million euros.", "same"),
    ],
)
def test_a_figure_may_leave_its_unit_to_the_one_before_it(statement: str, expected: str) -> None:
    quote = "Alpha paid 30 million euros; Beta paid 50 million."
    names = [Name(0, 5, statement.split(maxsplit=1)[0].lower())]
    quote_names = [[Name(0, 5, "alpha"), Name(29, 33, "beta")]]
    assert [expected] == [one.how for one in hold(read(statement, "en"), [read(quote, "en")], names, quote_names)]


def test_one_figure_does_not_bear_two_where_the_quote_has_another() -> None:
    assert ["same", "magnitude-off"] == how(
        "after 5,000 actions, 5 thousand women", "5 000 actions, 5 millions de femmes"
    )


def test_the_writers_own_conversion_rests_on_what_it_converts() -> None:
    assert ["same", "unit-converted"] == how("six metres (18 feet)", "six mètres")


@pytest.mark.parametrize(
    ("statement", "quote", "language", "expected"),
    [
        ("nine out of ten parents", "neuf parents sur dix", "fr", ["same"]),
        ("eight out of ten parents", "neuf parents sur dix", "fr", ["small-number"]),
        ("90 percent", "9割", "ja", ["same"]),
        ("90 percent", "九成企业", "zh", ["same"]),
        ("1.2 trillion euros", "1,2 biliões de euros", "pt", ["same"]),
        ("sales doubled", "der Umsatz hat sich verdoppelt", "de", ["same"]),
        ("sales tripled", "der Umsatz hat sich verdoppelt", "de", ["unsupported"]),
        ("sales tripled", "le chiffre d'affaires a été multiplié par trois", "fr", ["same"]),
        ("sales tripled", "der Umsatz stieg stark", "de", []),
        ("more than half of them", "mer än hälften av dem", "sv", ["same"]),
        ("less than half of them", "mer än hälften av dem", "sv", ["bound-reversed"]),
    ],
)
def test_multiples_and_halves_are_held_where_the_quote_has_one(
    statement: str, quote: str, language: str, expected: list[str]
) -> None:
    assert expected == [one.how for one in held(statement, quote, quoted=language)]


def test_a_range_may_be_told_end_by_end() -> None:
    quote = "from 3.5% to 4%"
    assert [["same", "same"], ["bound-dropped"]] == [
        [one.how for one in held(statement, quote, quoted="en")] for statement in ("4% after 3.5%", "4%")
    ]


def test_vague_and_pair_words_are_held_but_never_asked_for() -> None:
    assert [] == how("thousands of people, both of them", "beaucoup de gens")


@pytest.mark.parametrize(
    ("statement", "quote", "language", "expected"),
    [
        ("several hundred farmers", "kilkuset rolników", "pl", ["same"]),
        ("several dozen people", "několik desítek lidí", "cs", []),
        ("several hundred people", "több százan", "hu", ["same"]),
        ("several thousand people", "több százan", "hu", ["magnitude-off"]),
        ("several hundred residents", "mehrere Hundert Anwohner", "de", ["same"]),
        ("several thousand residents", "mehrere Hundert Anwohner", "de", ["magnitude-off"]),
        ("tens of thousands left", "tiotusentals utvandrade", "sv", ["same"]),
        ("thousands left", "tiotusentals utvandrade", "sv", ["magnitude-off"]),
    ],
)
def test_vague_amounts_are_told_apart_by_their_size(
    statement: str, quote: str, language: str, expected: list[str]
) -> None:
    assert expected == [one.how for one in held(statement, quote, quoted=language)]


@pytest.mark.parametrize(
    ("statement", "quote", "language", "expected"),
    [
        ("a man in his forties", "un quadragénaire", "fr", ["same"]),
        ("a man in his fifties", "un quadragénaire", "fr", ["unsupported"]),
        ("eight and a half years", "восемь с половиной лет", "ru", ["same"]),
        ("2.7 per cent in March", "z březnových 2,7 procenta", "cs", ["same", "same"]),
        ("82 mm of rain", "82 mm de chuva", "pt", ["same"]),
        ("nine people", "дев'ятеро людей", "uk", ["same"]),
    ],
)
def test_ages_halves_and_months_in_other_words(statement: str, quote: str, language: str, expected: list[str]) -> None:
    assert expected == [one.how for one in held(statement, quote, quoted=language)]


@pytest.mark.parametrize(
    ("language", "points", "percent"),
    [
        ("de", "um 0,25 Prozentpunkte", "um 0,25 Prozent"),
        ("fr", "de 0,25 point de pourcentage", "de 0,25 %"),
        ("cs", "o 0,25 procentního bodu", "o 0,25 procenta"),
        ("pl", "o 0,25 pkt proc.", "o 0,25 proc."),
        ("ru", "на 0,25 процентного пункта", "на 0,25%"),
        ("ja", "0.25ポイント", "0.25％"),
        ("ko", "0.25%포인트", "0.25%"),
        ("zh", "0.25个百分点", "0.25%"),
    ],
)
def test_percentage_points_are_no_per_cent(language: str, points: str, percent: str) -> None:
    told = [held("by 0.25 percentage points", quote, quoted=language)[0].how for quote in (points, percent)]
    assert ["same", "unit-mismatch"] == told


@pytest.mark.parametrize(
    ("statement", "quote", "language", "expected"),
    [
        ("250 to 300 million euros", "250 tot 300 miljoen euro", "nl", "same"),
        ("250 to 300 million dollars", "250 tot 300 miljoen euro", "nl", "unit-mismatch"),
        ("45 per cent", "yüzde 45", "tr", "same"),
        ("45 percentage points", "yüzde 45", "tr", "unit-mismatch"),
        ("one year and six months", "ett år och sex månaders fängelse", "sv", "same"),
        ("one year and seven months", "ett år och sex månaders fängelse", "sv", "small-number"),
    ],
)
def test_what_is_counted_is_held_with_its_number(statement: str, quote: str, language: str, expected: str) -> None:
    assert [expected] == [one.how for one in held(statement, quote, quoted=language)]


FULL = {
    "years": ("{} ", "{} "),
    "other years": ("{} ", "3{} "),
    "miles": ("{} km, ", "{}.5 miles, "),
    "money": ("about ${}, ", "€{}, "),
    "ranges": ("from {0} to 9{0} km, ", "from {0} to 8{0} miles, "),
    "days": ("{} May 2019, ", "until late June 1{}, "),
}


def full(piece: str, count: int) -> tuple[Reading, list[Name]]:
    text = "".join(piece.format(1000 + number) for number in range(count))
    reading = read(text, "en")
    places = (*(one.start for one in reading.quantities), *(one.start for one in reading.dates))
    return reading, [Name(start - 1, start, "a") for start in places]


@pytest.mark.parametrize("name", FULL)
def test_texts_full_of_figures_take_no_more_than_their_share_of_time(name: str) -> None:
    def work(count: int) -> None:
        (ours, names), (theirs, quoted) = (full(piece, count) for piece in FULL[name])
        assert hold(ours, [theirs], names, [quoted])

    in_proportion(work, 800)


def test_what_was_not_compared_is_told() -> None:
    many = ", ".join(str(20_000 + 7 * number) for number in range(300))
    held = hold(read(many, "en"), [read(many, "en")])
    assert {"same"} == {one.how for one in held[:60]}
    assert ["too-many"] == [one.how for one in held[60:]]
    assert ["too-many"] == [one.how for one in hold(read("19 people", "en"), [read(many, "en")] * 40)]
    assert ["unsupported"] == [one.how for one in hold(read("19 people", "en"), [read(many, "en")] * 30)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is six metres (18 feet) long.", True),
        ("It costs €3.1 billion ($3.6bn).", True),
        ("It is six metres, 18 feet wide.", False),
        ("It is six metres (80 feet) long.", False),
        ("It opened in 2019 (18 feet).", False),
    ],
)
def test_the_writers_own_conversion_stands_in_brackets(text: str, found: bool) -> None:
    reading = read(text, "en")
    items: list[Quantity | Date] = [*reading.quantities, *reading.dates]
    first, second = sorted(items, key=lambda one: one.start)
    assert found is restated(text, first, second)
