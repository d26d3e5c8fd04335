"""Writes factsheet/text/languages/quantities/spelled/*.json from ICU's spell-out rules.

Run by hand where PyICU is installed (Debian: python3-icu), with the package's own requirements importable:
    PYTHONPATH=.:<site-packages> /usr/bin/python3 tools/make_number_words.py
Only words that the others do not explain are kept: "twenty" and "two", not "twenty-two".
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import icu  # type: ignore[import-not-found]

from factsheet.text.notation.numerals import composed
from factsheet.text.notation.tokens import TOKEN
from factsheet.text.notation.trees import FOLDER
from factsheet.text.numbers.compounds import pieces

NOTICE = (
    "Number words from the rule-based number formats of ICU and CLDR. Copyright 1991-2022 Unicode, Inc. All rights "
    "reserved. Unicode License V3 (https://www.unicode.org/license.txt)."
)
POWERS = [10**n for n in (2, 3, 4, 5, 6, 7, 8, 9, 12, 15)]
LARGEST = 5 * 10**15  # beyond it ICU's own spelling breaks down
TIMES = (1, 2, 3, 5, 10, 100)
ROUND = [0, *range(1, 100), *range(100, 1000, 100), *(k * p for p in POWERS[1:] for k in TIMES if k * p <= LARGEST)]
CHECKS = [101, 121, 215, 999, 1_001, 1_999, 21_345, 121_000, 707_042, 1_234_567, 5_000_021]
ORDINALS = [*range(1, 32), 40, 50, 60, 70, 80, 90, 99, 100, 200, 500, 1000, 10**6, 10**9, 10**12]
TYPED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
SCRIPTS_APART = {"zh", "ja", "yue", "ko", "th", "lo", "km", "my", "root", "und"}


class Learner:
    """The words of one language, learnt number by number."""

    def __init__(self, language: str) -> None:
        tended = FOLDER / f"{language}.json"
        tree = json.loads(tended.read_text(encoding="utf-8")) if tended.is_file() else {}
        self.links = {word for word in tree.get("and", ()) if " " not in word}
        self.joined = bool(tree.get("compounds"))
        self.prefixes = tree.get("prefixes", "")
        self.numbers: dict[str, int] = {}
        self.ordinals: dict[str, int] = {}

    def words(self, text: str) -> list[str]:
        found = TOKEN.findall(text.lower().replace("\u00ad", "").replace("\u200b", " "))
        if self.joined:
            known = frozenset(self.numbers) | frozenset(self.ordinals) | self.links
            found = [piece for word in found for piece in pieces(word, known)]
        return [part for word in found for part in self.parted(word)]

    def parted(self, word: str) -> list[str]:
        """The "and" that Arabic and Hebrew write onto the word stands apart."""
        known = word in self.numbers or word in self.ordinals
        cut = self.prefixes and not known and word[0] in self.links and word[1:] in self.numbers
        return [word[0], word[1:]] if cut else [word]

    def read(self, found: list[str], ordinal: bool = False) -> int | None:
        """The number those words say, if the words learnt so far say one."""
        values: list[Decimal] = []
        index = 0
        while index < len(found):
            for size in range(min(6, len(found) - index), 0, -1):
                phrase = " ".join(found[index : index + size])
                last = ordinal and index + size == len(found)
                value = self.ordinals.get(phrase) if last else self.numbers.get(phrase)
                if value is not None:
                    values.append(Decimal(value))
                    index += size
                    break
            else:
                if found[index] not in self.links:
                    return None
                index += 1
        if not values:
            return None
        total, used = composed(values)
        return int(total) if used == len(values) else None

    def learn(self, number: int, text: str) -> None:
        found = self.words(text)
        if not found or any(word[0].isdigit() for word in found) or self.read(found) == number:
            return
        for power in POWERS:
            if number >= power and number % power == 0 and self.rest(number // power, found, power, self.numbers):
                return
        for size in range(1, len(found)):
            tail = self.read(found[size:])
            if tail and tail < 100 and number - tail in POWERS and self.read(found[:size]) is None:
                self.numbers.setdefault(" ".join(found[:size]), number - tail)
                return
        whole = TOKEN.findall(text.lower().replace("\u00ad", ""))
        self.numbers.setdefault(" ".join(whole if len(whole) == 1 else found), number)

    def rest(self, times: int, found: list[str], power: int, into: dict[str, int]) -> bool:
        """Learns "hundred" from "two hundred", once "two" is known; "hundert" from "zweihundert" where words join."""
        for size in range(len(found) - 1, 0, -1):
            if self.read(found[:size]) == times:
                into.setdefault(" ".join(found[size:]), power)
                return True
        if self.joined and len(found) == 1:
            for word, value in self.numbers.items():
                tail = found[0].removeprefix(word)
                if value == times and found[0] != tail and len(tail) > 2:
                    into.setdefault(tail, power)
                    return True
        return False

    def learn_ordinal(self, number: int, text: str) -> None:
        found = self.words(text)
        if not found or any(word[0].isdigit() for word in found) or self.read(found, ordinal=True) == number:
            return
        for power in POWERS:
            if number >= power and number % power == 0 and self.rest(number // power, found, power, self.ordinals):
                return
        for size in range(len(found) - 1, 0, -1):
            head = self.read(found[:size])
            if head and head % 10 == 0 and number - head < 10:
                self.ordinals.setdefault(" ".join(found[size:]), number - head)
                return
        whole = TOKEN.findall(text.lower().replace("\u00ad", ""))
        self.ordinals.setdefault(" ".join(whole if len(whole) == 1 else found), number)


def rules(language: str, kind: str) -> Iterator[icu.RuleBasedNumberFormat]:
    names = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(language))
    for index in range(names.getNumberOfRuleSetNames()):
        name = names.getRuleSetName(index)
        if kind in name and "year" not in name:
            one = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(language))
            one.setDefaultRuleSet(name)
            yield one


def learnt(language: str) -> Learner:
    learner = Learner(language)
    cardinals = [*rules(language, "cardinal"), *rules(language, "numbering")]
    for number in ROUND + CHECKS:
        for rule in cardinals:
            learner.learn(number, rule.format(number))
    for number in ORDINALS:
        for rule in rules(language, "ordinal"):
            learner.learn_ordinal(number, rule.format(number))
    return learner


def plain(word: str) -> str:
    """Without accents, as people type it."""
    folded = icu.Transliterator.createInstance("NFD; [:Nonspacing Mark:] Remove; NFC").transliterate(word)
    return str(folded)


def languages() -> list[str]:
    english = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale("en")).format(21)
    found = []
    for name in sorted(
        {str(name).split("_")[0] for name in icu.Locale.getAvailableLocales()} | {"pt-PT", "fr-CH", "fr-BE"}
    ):
        text = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(name)).format(21)
        if name == "en" or (text != english and not text[0].isdigit() and name.split("-")[0] not in SCRIPTS_APART):
            found.append(name)
    return found


def main() -> None:
    folder = Path(str(FOLDER)) / "spelled"
    for language in sys.argv[1:] or languages():
        learner = learnt(language)
        for table in (learner.numbers, learner.ordinals):
            if language.split("-")[0] in {"fr", "es", "pt", "it", "ca", "ro", "hr", "sl", "cs", "sk", "pl", "vi"}:
                for word, value in list(table.items()):
                    table.setdefault(plain(word), value)
            if language == "de":
                for word, value in list(table.items()):
                    table.setdefault(word.translate(TYPED), value)
        tree = {"notice": NOTICE, "numbers": learner.numbers, "ordinals": learner.ordinals}
        text = json.dumps(tree, ensure_ascii=False, indent=0, separators=(",", ":"))
        (folder / f"{language}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
