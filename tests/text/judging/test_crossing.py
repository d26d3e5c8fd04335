"""Two figures of a quote: each told of what it is told of there, or of what the other is."""

from __future__ import annotations

import pytest

from factsheet.text.holding.holdings import hold
from factsheet.text.judging.crossing import figures_exchanged, kinds_exchanged
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.quantities.amounts import Nouns
from factsheet.text.quantities.reading import read
from tests.growing import in_proportion

FLOOD = "The river flooded 4,000 homes in Hull and 900 in Leeds."
POLL = "56% of respondents support the ban, 31% oppose it."
CRASH = "Twelve people were killed and 47 injured in the crash."
RATES = "Inflation is to fall to 2.1% in 2025 and to 1.9% in 2026."
LIFE = "She was born in 1950 and died in 2011."
TRIAL = "In the trial 340 patients received the vaccine and 860 a placebo."


def judged(statement: str, of: str, quote: str, upon: str = "en") -> Mismatch | None:
    ours, theirs = read(statement, of), [read(quote, upon)]
    return figures_exchanged(ours, hold(ours, theirs), theirs)


@pytest.mark.parametrize(
    ("statement", "language", "quote"),
    [
        ("The river flooded 900 homes in Hull and 4,000 in Leeds.", "en", FLOOD),
        ("In Leeds 4,000 homes were flooded.", "en", FLOOD),
        ("Der Fluss überflutete 4.000 Häuser in Leeds.", "de", FLOOD),
        ("Le fleuve a inondé 900 maisons à Hull et 4000 à Leeds.", "fr", FLOOD),
        ("31% of respondents support the ban, 56% oppose it.", "en", POLL),
        ("Le 31 % soutiennent l'interdiction.", "fr", POLL),
        ("56 Prozent der Befragten sind gegen das Verbot.", "de", POLL),
        ("Dodici feriti, 47 morti.", "it", CRASH.replace("Twelve", "12")),
        ("Es gab 47 Tote.", "de", CRASH),
        ("L'inflation tombera à 1,9 % en 2025.", "fr", RATES),
        ("She died in 1950.", "en", LIFE),
        ("Murió en 1950.", "es", LIFE),
        ("She was born in 2011 and died in 1950.", "en", LIFE),
        ("In the trial 860 patients received the vaccine.", "en", TRIAL),
    ],
)
def test_a_figure_beside_what_the_other_is_told_of_is_warned_of(statement: str, language: str, quote: str) -> None:
    found = judged(statement, language, quote)
    assert found is not None
    assert not found.sure


@pytest.mark.parametrize(
    ("statement", "language", "quote"),
    [
        (FLOOD, "en", FLOOD),
        ("In Leeds, unlike in Hull, only 900 homes were flooded.", "en", FLOOD),
        ("Hull and Leeds had 4,000 and 900 flooded homes.", "en", FLOOD),
        ("Leeds, with 900 flooded homes, fared better than Hull, with 4,000.", "en", FLOOD),
        ("Hull had more flooded homes (4,000) than Leeds (900).", "en", FLOOD),
        ("À Leeds, 900 maisons ont été inondées.", "fr", FLOOD),
        ("The river flooded 900 homes elsewhere.", "en", FLOOD),
        ("31% of respondents are against the ban.", "en", POLL),
        ("31 % sont contre l'interdiction, 56 % la soutiennent.", "fr", POLL),
        ("The crash killed 12 people.", "en", CRASH),
        ("En 2026, l'inflation sera de 1,9 %.", "fr", RATES),
        ("Inflation fell to 1.9% the year after.", "en", RATES),
        ("She was born in 1950.", "en", LIFE),
        ("Elle est morte en 2011.", "fr", LIFE),
        ("In the trial 860 patients had a placebo.", "en", TRIAL),
        ("860 patients received sugar pills.", "en", TRIAL),
    ],
)
def test_a_figure_beside_its_own_is_not(statement: str, language: str, quote: str) -> None:
    assert judged(statement, language, quote) is None


def test_a_figure_that_another_quote_bears_as_well_is_not_judged() -> None:
    ours, theirs = read("In Leeds 4,000 homes were flooded.", "en"), [read(FLOOD, "en"), read("4,000 homes.", "en")]
    assert figures_exchanged(ours, hold(ours, theirs), theirs) is None


@pytest.mark.parametrize("between", [" ", " and ", ", ", ". "])
def test_a_long_and_hostile_text_is_judged(between: str) -> None:
    def work(size: int) -> None:
        text = between.join(f"Nam{number} won {number} votes" for number in range(size // 20))
        ours, theirs = read(text, "en"), [read(text, "en")]
        figures_exchanged(ours, hold(ours, theirs), theirs)

    in_proportion(work, 8_000)


def exchanged(statement: str, quote: str, language: str) -> Mismatch | None:
    ours, theirs = read(statement, "en"), [read(quote, language)]
    return kinds_exchanged(ours, hold(ours, theirs), theirs)


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("It was her third medal in four years.", "It was her fourth medal in three years.", "en"),
        ("It is his third title in four years.", "Het is zijn vierde titel in drie jaar.", "nl"),
        ("It is given three times in two days.", "On l'administre deux fois en trois jours.", "fr"),
    ],
)
def test_a_place_and_a_span_exchanged(statement: str, quote: str, language: str) -> None:
    assert exchanged(statement, quote, language)


@pytest.mark.parametrize(
    ("statement", "quote", "language"),
    [
        ("It was her third medal in four years.", "C'est sa troisième médaille en quatre ans.", "fr"),
        (
            "He scored in the first half, in minute 25.",
            "He led 1-0 at half-time after a goal in the 25th minute.",
            "en",
        ),
        ("In three years it won four times.", "It won four times in three years.", "en"),
        (
            "Beta paid 50 million euros and Alpha 30 million.",
            "Alpha paid 30 million euros; Beta paid 50 million.",
            "en",
        ),
    ],
)
def test_each_in_its_own_place(statement: str, quote: str, language: str) -> None:
    assert not exchanged(statement, quote, language)


LEFT_AND_FOUNDED = "Jane Roe, who left Initech in May 2024, founded Beta Research in June."


@pytest.mark.parametrize(
    ("statement", "wrong"),
    [
        ("Jane Roe founded Beta Research in May 2024.", True),
        ("Jane Roe left Initech in May 2024.", False),
        ("Jane Roe, who left Initech in May 2024, went on to found Beta Research.", False),
    ],
)
def test_what_leads_up_to_both_dates_tells_neither(statement: str, *, wrong: bool) -> None:
    assert wrong == (judged(statement, "en", LEFT_AND_FOUNDED) is not None)


VOTES = Nouns((("votes", "en", ("votes", "vote")), ("votes", "de", ("Stimmen", "Stimme"))))


@pytest.mark.parametrize(
    ("statement", "language"),
    [
        ("It was rejected by 312 to 256 votes in May 2025.", "en"),
        ("Das Parlament lehnte es im Mai 2025 mit 312 zu 256 Stimmen ab.", "de"),
    ],
)
def test_either_figure_of_a_vote_may_stand_without_its_noun(statement: str, language: str) -> None:
    ours = read(statement, language, VOTES)
    theirs = [read("Lawmakers rejected it by 312 votes to 256 in May 2025.", "en", VOTES)]
    assert not kinds_exchanged(ours, hold(ours, theirs), theirs)
