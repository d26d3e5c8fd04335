"""From a language tag to everything the reader of quantities knows of that language: one frozen table of phrases."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache, partial
from importlib import resources
from typing import Any, TypeVar

import msgspec

from factsheet.locale.words import Words, words
from factsheet.text.hanzi import cutter
from factsheet.text.numerals import composed
from factsheet.text.tokens import LOOSE, TOKEN, Split, Tokens, lowered

T = TypeVar("T")
Phrases = dict[str, tuple[tuple[tuple[str, ...], T], ...]]
FOLDER = resources.files("factsheet.text") / "languages" / "quantities"
DOLLARS = frozenset("AUD CAD NZD HKD SGD TWD BBD BMD BSD BZD FJD GYD JMD LRD NAD SBD SRD TTD XCD BND KYD".split())
CROWNS = frozenset("SEK NOK DKK ISK CZK".split())
SIGNS = {"$": ("USD", "$"), "£": ("GBP", "£"), "¥": ("JPY", "CNY"), "kr": ("kr", "SEK", "NOK", "DKK"), "€": ("EUR",)}
BARE_SIGNS = {
    "₡": "CRC", "₾": "GEL", "₭": "LAK", "₿": "BTC", "BTC": "BTC", "₺": "TRY", "₽": "RUB", "₫": "VND", "₩": "KRW", "₪": "ILS",
    "₦": "NGN", "฿": "THB", "₴": "UAH", "₱": "PHP", "₲": "PYG", "₵": "GHS", "₸": "KZT", "₼": "AZN", "zł": "PLN", "Kč": "CZK",
    "Ft": "HUF", "元": "CNY", "円": "JPY", "U$D": "USD", "U$S": "USD", "TL": "TRY", "лв": "BGN", "RMB": "CNY",
}  # fmt: skip
WORDY = frozenset(("ALL", "TOP", "CUP", "PEN", "SOS", "DEM"))  # codes that capitals make of words
UNFIT = frozenset(
    "g-force item grain pinch drop dot em point beaufort karat lux night dram jigger portion light-speed permyriad "
    "mole century quarter".split()
)
LONGEST_WORD, LONGEST_PIECE = 160, 24
BOUNDS = ("approx", "min", "max")
PHRASE_GAPS = LOOSE + "."


class Lexicon(msgspec.Struct, frozen=True):
    """Phrases are keyed by their first word, those of `before` by their last."""

    language: str
    decimal: str
    day_first: bool
    tree: dict[str, Any]
    numbers: Phrases[Decimal]
    ordinals: Phrases[Decimal]
    denominators: Phrases[Decimal]
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
    relative: Phrases[tuple[int, str, bool]]  # by their last word too
    lists: dict[str, frozenset[str]]
    phrases: dict[str, Phrases[bool]]
    triggers: frozenset[str]
    marks: frozenset[str]
    pieces: frozenset[str]
    tails: tuple[str, ...]
    month_heads: tuple[str, ...]
    prefixes: str

    def has(self, name: str, word: str) -> bool:
        """Whether the language's list of that name holds the word."""
        return word in self.lists.get(name, frozenset())


def match(phrases: Mapping[str, tuple[tuple[tuple[str, ...], T], ...]], at: Tokens, index: int) -> tuple[int, T] | None:
    """The longest phrase that begins at the token: the token after it, and what it means."""
    if index >= len(at.words):
        return None
    for rest, meaning in phrases.get(at.words[index], ()):
        after = index + 1 + len(rest)
        if not rest or (tuple(at.words[index + 1 : after]) == rest and _close(at, index, after)):
            return after, meaning
    return None


def match_back(phrases: Mapping[str, tuple[tuple[tuple[str, ...], T], ...]], at: Tokens, index: int) -> tuple[int, T] | None:
    """The longest phrase that ends with the token: its first token, and what it means."""
    if index < 0:
        return None
    for rest, meaning in phrases.get(at.words[index], ()):
        first = index - len(rest)
        if first >= 0 and tuple(at.words[first:index]) == rest and _close(at, first, index + 1):
            return first, meaning
    return None


def _close(at: Tokens, first: int, after: int) -> bool:
    """The dots of "p. m." and the bars of "km/h" may part a phrase's words, no other mark."""
    gaps = (at.gap(index) for index in range(first, after - 1))
    return all(len(gap) < 4 and not gap.strip(PHRASE_GAPS) for gap in gaps)


@lru_cache(maxsize=64)
def lexicon(language: str) -> Lexicon:
    """A language that nobody has tended reads figures alone, by the English signs."""
    table = words(language)
    tree = _tree(language)
    spelled = _json("spelled", language)
    numbers = _numbers(tree, spelled, table)
    ordinals = _decimals(spelled.get("ordinals", {}) | tree.get("ordinals", {}))
    denominators = _denominators(tree, ordinals)
    lists = _lists(tree)
    relative = _relative(tree)
    months = dict(table.months) if table else {}
    months.update(tree.get("months", {}))
    short_months = (table.short_months if table else {}) | tree.get("short_months", {})
    days = table.days if table else {}
    return Lexicon(
        language=language,
        decimal=table.decimal if table else ".",
        day_first=table.day_first if table else True,
        tree=tree,
        numbers=phrases(numbers),
        ordinals=phrases(ordinals),
        denominators=phrases(denominators),
        units=phrases(_units(tree, table)),
        signs=_signs(table),
        short=_short(tree, table),
        months=phrases(months),
        short_months=phrases(short_months),
        days=phrases(days),
        before=_bounds(tree.get("before", {}), tree.get("contractions", {}), back=True),
        after=_bounds(tree.get("after", {}), {}),
        between=_between(tree),
        decades=phrases(tree.get("decades", {})),
        relative=phrases(relative, back=True),
        lists=lists,
        phrases={name: phrases(dict.fromkeys(words, True)) for name, words in lists.items()},
        triggers=_triggers(tree, numbers, ordinals, denominators, months, days, short_months),
        marks=frozenset(TOKEN.findall(phrase)[-1] for phrase in relative),
        pieces=_pieces(tree, numbers, ordinals, denominators),
        tails=tuple(tree.get("tails", ())),
        month_heads=tuple(word for word in months if len(word) > 4) if tree.get("compounds") else (),
        prefixes=tree.get("prefixes", ""),
    )


def phrases(meanings: Mapping[str, T], back: bool = False) -> Phrases[T]:
    """Phrases by their first word (or their last), the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], T]]] = {}
    for phrase, meaning in meanings.items():
        parts = TOKEN.findall(lowered(phrase).replace("i̇", "i"))
        if parts:
            key, rest = (parts[-1], parts[:-1]) if back else (parts[0], parts[1:])
            found.setdefault(key, []).append((tuple(rest), meaning))
    for options in found.values():
        options.sort(key=lambda option: -len(option[0]))
    return {word: tuple(options) for word, options in found.items()}


def _json(folder: str, language: str) -> dict[str, Any]:
    """The file of the language, or of the language without its region."""
    home = FOLDER / folder if folder else FOLDER
    for name in (language, language.split("-")[0]):
        file = home / f"{name}.json"
        if file.is_file():
            return dict(json.loads(file.read_text(encoding="utf-8")))
    return {}


def _tree(language: str) -> dict[str, Any]:
    """A region's file says only what differs from its language's."""
    base = _json("", language.split("-")[0])
    return base | _json("", language) if "-" in language else base


def _lists(tree: dict[str, Any]) -> dict[str, frozenset[str]]:
    found = {name: frozenset(value) for name, value in tree.items() if isinstance(value, list) and name != "between"}
    return found | {"money_letters": frozenset(tree.get("money_short", {}))}


def _decimal(value: Any) -> Decimal:
    if isinstance(value, str) and "/" in value:
        upper, lower = value.split("/")
        return Decimal(upper) / Decimal(lower)
    number = Decimal(str(value))
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number


def _decimals(values: Mapping[str, Any]) -> dict[str, Decimal]:
    return {word: _decimal(value) for word, value in values.items()}


def _numbers(tree: dict[str, Any], spelled: dict[str, Any], table: Words | None) -> dict[str, Decimal]:
    """Number words from ICU, scale words from CLDR, the tended file over both."""
    found = _decimals(spelled.get("numbers", {}))
    scales = table.scales if table else {}
    for word, exponent in scales.items():
        if not any(char.isdigit() for char in word) and (exponent > 3 or word not in found):
            found[word] = Decimal(10) ** exponent
    found.update(_decimals(tree.get("numbers", {})))
    return {word: value for word, value in found.items() if word not in tree.get("not_numbers", ())}


def _denominators(tree: dict[str, Any], ordinals: dict[str, Decimal]) -> dict[str, Decimal]:
    found: dict[str, Decimal] = {}
    if tree.get("ordinal_fractions"):
        for word, value in ordinals.items():
            for ending in tree.get("fraction_endings", ()):
                if value > 2:
                    found[word if ending and word.endswith(ending) else word + ending] = value
    found.update(_decimals(tree.get("fractions", {})))
    return found


def _units(tree: dict[str, Any], table: Words | None) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    if table:
        for source in (table.units, table.short_units):
            for word, unit in source.items():
                if unit not in UNFIT and (len(word) > 1 or (word in "mgshlkw°t" or not word.isascii())):
                    found.setdefault(word.rstrip("."), (unit,))
        heads = _money_heads(table)
        for word, code in table.currencies.items():
            if len(word) > 1 or not word.isascii():
                found.setdefault(word, _codes(code))
        for word, codes in heads.items():
            found.setdefault(word, codes)
    for name in ("units", "money"):
        found.update({word: tuple(units) for word, units in tree.get(name, {}).items()})
    for ending in tree.get("unit_endings", ()):
        for word, units in list(found.items()):
            first, space, rest = word.partition(" ")
            if space:
                found.setdefault(first + ending + space + rest, units)
    found.update(dict.fromkeys(tree.get("percent", ()), ("percent",)))
    found.update(dict.fromkeys(tree.get("points", ()), ("percentage-point",)))
    found.update({"%": ("percent",), "٪": ("percent",), "％": ("percent",), "‰": ("permille",)})
    return found


def _money_heads(table: Words) -> dict[str, tuple[str, ...]]:
    """ "pesetas" of "Spanish pesetas", "couronnes" of "couronnes suédoises": the place with fewer words holds the noun."""
    plain = (item for item in table.currencies.items() if " " in item[0] and item[0].replace(" ", "").isalpha())
    names = [(name.split(" "), code) for name, code in plain if not code.startswith("X")]
    place = 0 if len({parts[0] for parts, _ in names}) < len({parts[-1] for parts, _ in names}) else -1
    found: dict[str, tuple[str, ...]] = {}
    for parts, code in names:
        word = parts[place]
        if len(word) > 3 and code not in found.get(word, ()):
            found[word] = (*found.get(word, ()), code)
    return {word: codes for word, codes in found.items() if len(codes) > 1 or place == -1}


def _codes(code: str) -> tuple[str, ...]:
    """A named dollar or crown may answer to the bare sign as well."""
    if code in DOLLARS:
        return (code, "$")
    return (code, "kr") if code in CROWNS else (code,)


def _signs(table: Words | None) -> dict[str, tuple[str, ...]]:
    found = {sign: _codes(code) for sign, code in table.signs.items() if sign not in WORDY} if table else {}
    found.update({"US$": ("USD",), "$US": ("USD",), "R$": ("BRL",), "C$": ("CAD", "$"), "A$": ("AUD", "$")})
    found.update({"HK$": ("HKD", "$"), "NZ$": ("NZD", "$"), "AU$": ("AUD", "$"), "CA$": ("CAD", "$"), "S$": ("SGD", "$")})
    found.update({"¢": ("cent",), "₹": ("INR", "₨"), "Rs": ("INR", "₨"), "￥": ("JPY", "CNY"), "＄": ("USD", "$")})
    found.update({sign: (code,) for sign, code in BARE_SIGNS.items()})
    return found | SIGNS


def _short(tree: dict[str, Any], table: Words | None) -> dict[str, int]:
    """Printed in their own case: "M" is a million, "m" a metre."""
    found = {word.rstrip("."): power for word, power in (table.short_scales if table else {}).items() if word != "m"}
    return found | {word: int(power) for word, power in tree.get("short", {}).items()}


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


def _between(tree: dict[str, Any]) -> Phrases[tuple[str, ...]]:
    """The word before a range, and the words that may stand between its ends."""
    found: dict[str, tuple[str, ...]] = {}
    for first, link in tree.get("between", ()):
        found[first] = (*found.get(first, ()), link.split()[0])
    return phrases(found, back=True)


def _relative(tree: dict[str, Any]) -> dict[str, tuple[int, str, bool]]:
    """Shift, unit, and whether the date counts from another date in the text."""
    found = {phrase: (int(shift), str(unit), False) for phrase, (shift, unit) in tree.get("relative", {}).items()}
    found.update({phrase: (int(shift), str(unit), True) for phrase, (shift, unit) in tree.get("following", {}).items()})
    return found


def _triggers(tree: dict[str, Any], *tables: Mapping[str, Any]) -> frozenset[str]:
    firsts = {parts[0] for table in tables for phrase in table if (parts := TOKEN.findall(phrase.lower()))}
    for name in ("decades", "decades_before", "centuries", "centuries_before"):
        firsts.update(TOKEN.findall(phrase.lower())[0] for phrase in tree.get(name, ()))
    return frozenset(firsts | set("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"))


def _pieces(tree: dict[str, Any], *tables: Mapping[str, Decimal]) -> frozenset[str]:
    """The words that run together in one; none where the language writes them apart."""
    if not tree.get("compounds"):
        return frozenset()
    found = {word for table in tables for word in table if " " not in word and len(word) > 1}
    return frozenset(found.union(tree.get("and", ())))


@lru_cache(maxsize=65536)
def pieces(
    word: str, known: frozenset[str], tails: tuple[str, ...] = (), heads: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The number words that make up one long word ("zweihundertdrei"); the word itself where it is no such thing.

    `tails` may end such a word ("drei-tägig"), `heads` are months that may begin any ("Oktober-hälfte").
    """
    if word in known or len(word) > LONGEST_WORD:
        return (word,)
    cut: dict[int, int] = {len(word): len(word)}
    for start in range(len(word) - 2, -1, -1):
        for end in range(min(len(word), start + LONGEST_PIECE), start + 1, -1):
            if end in cut and word[start:end] in known:
                cut[start] = end
                break
    if 0 not in cut:
        return _tailed(word, known, tails, heads)
    found, start = [], 0
    while start < len(word):
        found.append(word[start : cut[start]])
        start = cut[start]
    return tuple(found)


def _tailed(word: str, known: frozenset[str], tails: tuple[str, ...], heads: tuple[str, ...]) -> tuple[str, ...]:
    for tail in tails:
        at = word.find(tail, 2)
        if at > 0:
            head = pieces(word[:at], known)
            if all(piece in known for piece in head):
                return (*head, word[at:])
    for month in heads:
        if word.startswith(month) and len(word) > len(month) + 2:
            return (month, word[len(month) :])
    return (word,)


@lru_cache(maxsize=64)
def splitter(language: str) -> tuple[Split | None, int]:
    """How words of the language fall apart, and from what length on that is tried."""
    lex = lexicon(language)
    if lex.tree.get("unspaced"):
        tables = (lex.numbers, lex.units, lex.months, lex.days, lex.before, lex.after, lex.relative, *lex.phrases.values())
        vocabulary = frozenset(word for table in tables for word in table)
        counters = frozenset((*lex.lists.get("counters", ()), *lex.units))
        return cutter(vocabulary, counters), 1
    if lex.prefixes:
        return partial(_unprefixed, known=_vocabulary(lex), prefixes=lex.prefixes), 3
    if lex.pieces:
        return partial(pieces, known=lex.pieces, tails=lex.tails, heads=lex.month_heads), 5
    return None, 0


def _vocabulary(lex: Lexicon) -> frozenset[str]:
    return frozenset(word for table in (lex.numbers, lex.ordinals, lex.months, lex.units, lex.before) for word in table)


def _unprefixed(word: str, known: frozenset[str], prefixes: str) -> tuple[str, ...]:
    """Arabic and Hebrew write "and", "in", "of" onto the word."""
    if word in known or word[0] not in prefixes:
        return (word,)
    if word[1:] in known:
        return (word[0], word[1:])
    return (word[0], word[1], word[2:]) if word[1] in prefixes and word[2:] in known else (word,)


@lru_cache(maxsize=4096)
def joined_denominator(language: str, word: str) -> Decimal | None:
    """Spanish writes a denominator in one word: "veinticinco-avos", "dos-milésimos"."""
    lex = lexicon(language)
    known = frozenset(key for key, options in lex.numbers.items() if not options[-1][0]) | {"i", "y"}
    for ending in lex.lists.get("denominators", ()):
        if word.endswith(ending):
            value = _said(lex, word.removesuffix(ending), known)
            if value is not None:
                return value
    for key, options in lex.denominators.items():
        if word.endswith(key) and len(key) < len(word) and not options[-1][0] and options[-1][1] >= 1000:
            value = _said(lex, word.removesuffix(key), known)
            if value is not None:
                return value * options[-1][1]
    return None


def _said(lex: Lexicon, stem: str, known: frozenset[str]) -> Decimal | None:
    for last in ("", "a", "o", "e"):
        parts = pieces(stem + last, known)
        if all(part in known for part in parts):
            values = [lex.numbers[part][-1][1] for part in parts if part in lex.numbers]
            total, used = composed(values) if values else (Decimal(0), 0)
            return total if used == len(values) and total else None
    return None
