"""What CLDR prints in many languages, held to what it prints of the same in English, and the other way round.

    python bench/crossing.py [--langs fr,de,ja] [--show 20]

A finding about the same day, span of days, amount, sum of money or measure is a false alarm; none where one of the two
is another is a miss. Nothing is read but the tables of CLDR that Babel brings.
"""

from __future__ import annotations

import argparse
import datetime
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from babel import Locale, dates, numbers, units

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.ground_adapter import check

LANGUAGES = (
    "fr de es it pt nl sv nb da fi is pl cs sk sl hr sr bs ro hu bg mk uk ru be lt lv et el tr az ka hy he ar fa ur hi "
    "bn mr gu pa ta te kn ml th lo km vi id ms fil ja ko zh zh-Hant ca gl eu ga cy sq mt af zu am kk uz ky"
).split()
MONEY = "USD EUR GBP JPY CHF INR CNY RUB BRL ZAR KRW TRY SEK PLN AUD CAD MXN NGN EGP SAR KES XOF".split()
MEASURES = (
    "duration-day duration-week duration-month duration-year duration-hour duration-minute length-kilometer "
    "length-centimeter mass-kilogram area-hectare area-square-kilometer temperature-celsius volume-liter "
    "energy-kilowatt-hour power-megawatt speed-kilometer-per-hour length-mile mass-pound digital-gigabyte"
).split()
SPANS = (("2023-05-03", "2023-05-08", "2023-05-09"), ("2023-05-29", "2023-06-04", "2023-06-05"))
DAYS = [(f"2021-{month:02}-07", f"2021-{month:02}-09") for month in range(1, 13)]
AMOUNTS = ((1_500_000, 2_500_000), (3 * 10**9, 4 * 10**9), (45_000, 46_000))

Make = Callable[[], str]
_day = datetime.date.fromisoformat


class Printed(NamedTuple):
    """Something, and another thing of its kind, as a language prints them."""

    this: str
    other: str


def printed(locale: Locale) -> dict[str, Printed]:
    """By name, what CLDR has in the language; what it has not is left out."""
    found = {}
    for name, this, other in _makers(locale):
        try:
            found[name] = Printed(this(), other())
        except (LookupError, NotImplementedError, ValueError, AttributeError):
            continue
    return found


def _makers(locale: Locale) -> Iterator[tuple[str, Make, Make]]:
    for first, *ends in SPANS:
        this, other = (partial(dates.format_interval, _day(first), _day(end), "yMMMMd", locale=locale) for end in ends)
        yield f"from {first}", this, other
    for style in ("long", "full", "medium"):
        for days in DAYS:
            this, other = (partial(dates.format_date, _day(day), style, locale) for day in days)
            yield f"{days[0]} {style}", this, other
    for form in ("long", "short"):
        for unit in MEASURES:
            this, other = (partial(units.format_unit, count, unit, form, locale=locale) for count in (12, 13))
            yield f"{unit} {form}", this, other
    for kind in ("name", "standard"):
        for code in MONEY:
            this, other = (
                partial(numbers.format_currency, sum_of, code, locale=locale, format_type=kind)
                for sum_of in (1500, 1600)
            )
            yield f"{code} {kind}", this, other
    for amounts in AMOUNTS:
        this, other = (
            partial(numbers.format_compact_decimal, amount, format_type="long", locale=locale, fraction_digits=1)
            for amount in amounts
        )
        yield str(amounts[0]), this, other


def crossed(language: str, english: dict[str, Printed]) -> Iterator[tuple[bool, bool, str]]:
    """For each pair: whether both are the same, whether something was found, and the pair itself."""
    theirs = printed(Locale.parse(language.replace("-", "_")))
    for name in theirs.keys() & english.keys():
        ours, other = english[name], theirs[name]
        for same, statement, spoken, quote, cited in (
            (True, ours.this, "en", other.this, language),
            (True, other.this, language, ours.this, "en"),
            (False, ours.other, "en", other.this, language),
            (False, other.other, language, ours.this, "en"),
        ):
            found = check(_set_in(statement, spoken), spoken, [(_set_in(quote, cited), cited)])
            yield same, bool(found), f"{statement} | {quote}: {', '.join(str(one['how']) for one in found)}"


# Brackets say nothing in any language, and keep what is printed from being a headline.
def _set_in(text: str, language: str) -> str:
    return f"The fair ({text})." if language == "en" else f"({text})."


def main() -> None:
    """Print false alarms and misses by language and in all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--langs", default=",".join(LANGUAGES))
    parser.add_argument("--show", type=int, default=0, help="so many of each language's that went wrong")
    asked = parser.parse_args()
    english = printed(Locale.parse("en"))
    every = []
    for language in asked.langs.split(","):
        results = list(crossed(language, english))
        every += results
        print(f"{language}: {_summary(results)}")
        for wrong in [pair for same, found, pair in results if same == found][: asked.show]:
            print("   ", wrong)
    print(f"in all: {_summary(every)}")


def _summary(results: list[tuple[bool, bool, str]]) -> str:
    alike = [found for same, found, _ in results if same]
    unlike = [found for same, found, _ in results if not same]
    return (
        f"{sum(alike)} of {len(alike)} false alarms ({100 * sum(alike) / max(len(alike), 1):.1f} %), "
        f"{len(unlike) - sum(unlike)} of {len(unlike)} misses"
    )


if __name__ == "__main__":
    main()
