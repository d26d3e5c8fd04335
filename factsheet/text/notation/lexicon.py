"""From a language tag to everything the reader of quantities knows of that language: one frozen table of phrases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any, Literal

import msgspec

from factsheet.locale.words import CldrWords, words
from factsheet.text.notation.cases import counted_forms, with_stems
from factsheet.text.notation.joined_words import heads, pieces, tails
from factsheet.text.notation.money_signs import dotted, sign_table
from factsheet.text.notation.phrases import Phrases, phrases
from factsheet.text.notation.speeds import speeds
from factsheet.text.notation.tokens import TOKEN, lowered
from factsheet.text.notation.trees import stored_in, tree_of
from factsheet.text.notation.unit_words import short_table, unit_table
from factsheet.text.words.rates import told_after

NEXT_TO_DAYS = ("month_links", "ordinal_suffixes", "year_words")
JOINED_ORDINALS = ("ésimo", "ésimos", "ésima", "ésimas", "esimo", "esimos", "esima", "esimas")
BOUNDS = ("approx", "min", "max")
NEARS = ("near_below", "near_above")


Shift = Literal["year", "month", "week", "day"]


class Lexicon(msgspec.Struct, frozen=True):
    """Phrases are keyed by their first word, those of `before` by their last."""

    language: str
    decimal: str
    day_first: bool
    tree: dict[str, Any]
    numbers: Phrases[Decimal]
    ordinals: Phrases[Decimal]
    denominators: Phrases[Decimal]
    shares: dict[str, tuple[Decimal, Decimal]]  # of phrases that say a fraction's two numbers, word by word
    units: Phrases[tuple[str, ...]]
    signs: dict[str, tuple[str, ...]]
    short: dict[str, int]
    months: Phrases[int]
    short_months: Phrases[int]
    days: Phrases[int]
    before: Phrases[str]
    after: Phrases[str]
    between: Phrases[tuple[str, ...]]
    decades: Phrases[int]
    multiples: frozenset[str]
    century_names: Phrases[int]
    clock_parts: Phrases[int]  # the minutes that they add to the hour behind them
    marked_clock_parts: Phrases[int]
    eras: dict[str, int]  # the year of ours before an era's first
    relative: Phrases[tuple[int, Shift, bool]]  # by their last word too
    lists: dict[str, frozenset[str]]
    phrases: dict[str, Phrases[bool]]
    triggers: frozenset[str]
    continues: frozenset[str]  # words that may go on with a number, or follow a day
    endings: tuple[str, ...]  # of denominators written in one word
    date_first: frozenset[str]
    date_next: frozenset[str]
    marks: frozenset[str]
    pieces: frozenset[str]
    tails: tuple[tuple[str, int], ...]  # how a word may go on after a number, and how much of that is its unit
    heads: tuple[tuple[str, int], ...]  # how words begin that name a month or a day, and where that ends
    prefixes: str

    def has(self, name: str, word: str) -> bool:
        """Whether the language's list of that name holds the word."""
        return word in self.lists.get(name, ())


@lru_cache(maxsize=64)
def lexicon(language: str) -> Lexicon:
    """All that a language's numbers, units and dates are read with, from CLDR and from the lists in `languages/`.

    The language is a BCP 47 tag. One that nobody has tended has figures alone, by the English signs.
    """
    table = words(language)
    tree = tree_of(language)
    spelled = stored_in("spelled", language)
    numbers = with_stems(_numbers(tree, spelled, table), tree)
    ordinals = _decimals(spelled.get("ordinals", {}) | tree.get("ordinals", {}))
    denominators = _denominators(tree, ordinals)
    lists = _lists(tree, table)
    named = {name: phrases(dict.fromkeys(listed, True)) for name, listed in lists.items()}
    short = short_table(tree, table)
    signs = sign_table(tree, table)
    known = with_stems(unit_table(tree, table), tree) | dotted(signs)
    relative = _relative(tree)
    months, short_months, days = _calendar(tree, table)
    century_names = tree.get("century_names", {})
    eras, solar = tree.get("eras", {}), tree.get("solar_months", {})
    clocks = [tree.get(name, {}) for name in ("named_hours", "clock_parts", "clock_words")]
    named_dates = (months, solar, days, eras, century_names, tree.get("decades", {}), short_months)
    return Lexicon(
        language=language,
        decimal=table.decimal if table else ".",
        day_first=table.day_first if table else True,
        tree=tree,
        numbers=phrases(numbers),
        ordinals=phrases(ordinals),
        denominators=phrases(denominators),
        shares=_shares(tree),
        units=phrases(dict(speeds(known, told_after(language))) | known),
        signs=signs,
        short=short,
        months=phrases(months),
        short_months=phrases(short_months),
        days=phrases(days),
        before=_bounds(_with_nears(tree), tree.get("contractions", {}), back=True),
        after=_bounds(tree.get("after", {}), {}),
        between=_between(tree),
        decades=phrases(tree.get("decades", {})),
        multiples=frozenset(tree.get("multiples", {})),
        century_names=phrases(century_names),
        clock_parts=phrases(tree.get("clock_parts", {})),
        marked_clock_parts=phrases(tree.get("marked_clock_parts", {})),
        eras=eras,
        relative=phrases(relative, back=True),
        lists=lists,
        phrases=named,
        continues=_continuing(named, numbers, ordinals, denominators, short),
        endings=(*tree.get("denominators", ()), *JOINED_ORDINALS) if tree.get("denominators") else (),
        date_first=_firsts(*named_dates, tree.get("short_months", {}), *_dated(named)),
        date_next=_firsts(months, short_months, *_dated(named), *(named.get(name, {}) for name in NEXT_TO_DAYS)),
        triggers=_triggers(tree, numbers, ordinals, denominators, *named_dates[:4], short_months, *clocks),
        marks=frozenset(TOKEN.findall(phrase)[-1] for phrase in relative),
        pieces=pieces(tree, numbers, ordinals, denominators),
        tails=tails(tree),
        heads=heads(tree, months, days),
        prefixes=tree.get("prefixes", ""),
    )


def _calendar(tree: dict[str, Any], table: CldrWords | None) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    """The names of months, in full and short, and of days of the week: CLDR's, and the lists' in their place."""
    months = dict(table.months) if table else {}
    endings = table.dates.get("month_endings", ()) if table else ()
    months |= {month + ending: number for month, number in months.items() for ending in endings}
    short_months = (table.short_months if table else {}) | tree.get("short_months", {})
    days = (table.days if table else {}) | tree.get("days", {}) | tree.get("habitual_days", {})
    return with_stems(months | tree.get("months", {}), tree), short_months, days


def _lists(tree: dict[str, Any], table: CldrWords | None) -> dict[str, frozenset[str]]:
    """The language's own lists, and with those of words between the parts of a date CLDR's."""
    found = {name: frozenset(value) for name, value in tree.items() if isinstance(value, list) and name != "between"}
    for name, words_of in (table.dates if table else {}).items():
        found[name] = found.get(name, frozenset()) | words_of
    return found | {"money_letters": frozenset(tree.get("money_short", {}))}


def _decimal(value: Any) -> Decimal:
    if isinstance(value, str) and "/" in value:
        upper, lower = value.split("/")
        return Decimal(upper) / Decimal(lower)
    number = Decimal(str(value))
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number


def _decimals(values: Mapping[str, Any]) -> dict[str, Decimal]:
    return {word: _decimal(value) for word, value in values.items()}


def _numbers(tree: dict[str, Any], spelled: dict[str, Any], table: CldrWords | None) -> dict[str, Decimal]:
    """Number words from ICU, scale words from CLDR, the tended file over both."""
    found = _decimals(spelled.get("numbers", {}))
    scales = table.scales if table else {}
    for word, exponent in scales.items():
        if not any(char.isdigit() for char in word) and (exponent > 3 or word not in found):
            found[word] = Decimal(10) ** exponent
    found.update(_decimals(tree.get("number_stems", {}) | tree.get("numbers", {}) | tree.get("multiples", {})))
    plain = {word: value for word, value in found.items() if word not in tree.get("not_numbers", ())}
    return counted_forms(plain, tree) | plain


def _shares(tree: dict[str, Any]) -> dict[str, tuple[Decimal, Decimal]]:
    said = ((phrase, value.split("/")) for phrase, value in tree.get("numbers", {}).items() if isinstance(value, str))
    return {" ".join(TOKEN.findall(lowered(phrase))): (Decimal(value[0]), Decimal(value[1])) for phrase, value in said}


def _denominators(tree: dict[str, Any], ordinals: dict[str, Decimal]) -> dict[str, Decimal]:
    found: dict[str, Decimal] = {}
    if tree.get("ordinal_fractions"):
        for word, value in ordinals.items():
            for ending in tree.get("fraction_endings", ()):
                if value > 2:
                    found[word if ending and word.endswith(ending) else word + ending] = value
    found.update(_decimals(tree.get("fractions", {})))
    return found


def _bounds(
    tree: Mapping[str, Iterable[str]], contractions: Mapping[str, Iterable[str]], back: bool = False
) -> Phrases[str]:
    """`contractions` merge a phrase's last word with the article after it ("superior a" and "superior al")."""
    found = {phrase: bound for bound in BOUNDS for phrase in tree.get(bound, ())}
    for phrase, bound in list(found.items()):
        head, _, last = phrase.rpartition(" ")
        for merged in contractions.get(last, ()) if head else ():
            found.setdefault(f"{head} {merged}", bound)
    return phrases(found, back)


def _with_nears(tree: Mapping[str, Any]) -> dict[str, Iterable[str]]:
    """Words for a little less or more that no list of bounds has, on either side: the 여 of "1000여 명" follows."""
    before = dict(tree.get("before", {}))
    sides = (before, tree.get("after", {}))
    listed = {phrase for side in sides for bound in BOUNDS for phrase in side.get(bound, ())}
    nears = [phrase for side in NEARS for phrase in tree.get(side, ()) if phrase not in listed]
    return before | {"approx": (*before.get("approx", ()), *nears)}


def _between(tree: dict[str, Any]) -> Phrases[tuple[str, ...]]:
    """The word before a range, and the words that may stand between its ends."""
    found: dict[str, tuple[str, ...]] = {}
    for first, link in tree.get("between", ()):
        found[first] = (*found.get(first, ()), link.split()[0])
    return phrases(found, back=True)


def _relative(tree: dict[str, Any]) -> dict[str, tuple[int, Shift, bool]]:
    """Shift, unit, and whether the date counts from another date in the text."""
    found = {phrase: (int(shift), unit, False) for phrase, (shift, unit) in tree.get("relative", {}).items()}
    found.update({phrase: (int(shift), unit, True) for phrase, (shift, unit) in tree.get("following", {}).items()})
    return found


def _firsts(*tables: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(parts[0] for table in tables for phrase in table if (parts := TOKEN.findall(lowered(phrase))))


def _dated(named: Mapping[str, Phrases[bool]]) -> list[Phrases[bool]]:
    names = ("centuries", "centuries_before", "decades_before", "decade_suffixes", "plain_centuries", "millennium")
    return [named.get(name, {}) for name in names]


def _continuing(named: Mapping[str, Phrases[bool]], *tables: Mapping[str, Any]) -> frozenset[str]:
    names = (
        "and",
        "with",
        "point",
        "over",
        "ordinal_suffixes",
        "collective",
        "scale_fillers",
        "denominators",
        "money_letters",
        "parts_of",
        "half_behind",
    )
    lists = [named.get(name, {}) for name in names]
    return _firsts(*tables, *lists) | frozenset("/½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")


def _triggers(tree: dict[str, Any], *tables: Mapping[str, Any]) -> frozenset[str]:
    names = ("decades", "decades_before", "centuries", "centuries_before", "millennium")
    lists = [tree.get(name, ()) for name in names]
    return _firsts(*tables, *lists) | frozenset("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
