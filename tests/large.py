"""A seeded sheet of any size: many facts, twelve sources in several languages, long words, long names, every certainty.

It is not a sheet to read. Its quotes stand in its sources word for word, so that a build of it has no errors; its
words are made so as to be hard to set: long compounds, addresses, names of many parts, marks of every kind.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

Files = dict[str, bytes]
SOURCES = 12
CERTAINTIES = ("stated", "said", "reported", "believed")
COMPOUNDS = (
    "Donaudampfschifffahrtsgesellschaftskapitänsmütze", "antidisestablishmentarianism",
    "https://example.org/a/very/long/address/without/any/place/to/break/it?and=a&query=too",
    "anticonstitutionnellement", "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    "0123456789abcdef0123456789abcdef0123456789abcdef", "snake_case_name_of_a_function_that_goes_on",
)  # fmt: skip
NAMES = (
    "Maria Magdalena von und zu Hohenlohe-Waldenburg-Schillingsfürst-Langenburg", "Li Na",
    "The Interdepartmental Commission for the Harmonisation of Agricultural Statistics",
    "Société Générale d’Entreprises",
)  # fmt: skip
ROOTS = "harbour ferry bridge market school tower canal museum station garden library quarry mill depot tunnel".split()
PLACES = (
    "Aber Bexley Corwen Dunmow Ely Frome Goole Hythe Ilkley Jarrow Kelso Louth Malvern Nairn Oakham Penzance".split()
)
VERBS = "opened closed burned flooded moved grew shrank reopened".split()


def files(facts: int, seed: int = 1) -> Files:
    """The files of a sheet with this many facts; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 (not a secret)
    written = [_fact(number, chance) for number in range(facts)]
    made: Files = {
        "site.yaml": _site(facts).encode(),
        "content/topics.yaml": "".join(_topics()).encode(),
        "content/properties.yaml": b"visitors: {label: {en: visitors, fr: visiteurs}}\n",
        "content/pages/method.en.md": b"# How it is made\n\nBy a machine.\n\n## Words {#certainty}\n\nFour.\n",
        "content/pages/method.fr.md": "# Méthode\n\nPar une machine.\n\n## Mots {#certainty}\n\nQuatre.\n".encode(),
        "content/charts/visitors.yaml": _chart("proportion", facts, 3).encode(),
        "content/charts/years.yaml": _chart("timeline", facts, 4).encode(),
    }
    for number in range(SOURCES):
        made[f"content/sources/source-{number}.yaml"] = _source(number).encode()
        made[f"content/sources/source-{number}.txt"] = _text(number, written).encode()
    for section in range(-(-facts // 25)):
        part = written[section * 25 : section * 25 + 25]
        made[f"content/facts/part-{section}.yaml"] = (
            f"section: {{en: Part {section + 1}, fr: Partie {section + 1}}}\nfacts:\n" + "".join(f for f, _, _ in part)
        ).encode()
    return made


def _fact(number: int, chance: random.Random) -> tuple[str, int, str]:
    """The YAML of a fact, the number of its source, and its sentence there."""
    source, place, root = number % SOURCES, chance.choice(PLACES), chance.choice(ROOTS)
    year, verb = 1900 + number % 120, chance.choice(VERBS)
    odd = chance.choice(COMPOUNDS) if number % 7 == 0 else chance.choice(NAMES) if number % 5 == 0 else f"{root}s"
    thing = f"The {root} of {place} number {number + 1}"
    certainty = CERTAINTIES[number % 4] if number % 3 else "stated"
    lead = {"stated": "", "said": "Li Na said that ", "reported": "The Gazette reported that "}.get(
        certainty, "It is believed that "
    )
    core = f"{thing} {verb} in {year}, near {odd}"
    sentence = f"{lead}{core if not lead else core[0].lower() + core[1:]}."
    topic = f"topic-{number % 15}"
    lines = [
        f"  - id: fact-{number}", f"    statement: {{en: {_quoted(sentence)}}}", f"    source: source-{source}",
        f"    certainty: {certainty}", f"    date: {year}", f"    topics: [{topic}]", "    added: 2026-11-23",
        f"    quote: {_quoted(sentence.removesuffix('.'))}",
    ]  # fmt: skip
    if number % 4 == 3:
        visitors = chance.randrange(20, 90000)
        sentence = f"{lead}{thing[0].lower() if lead else thing[0]}{thing[1:]} had {visitors} visitors in {year}."
        lines[1], lines[-1] = (
            f"    statement: {{en: {_quoted(sentence)}}}",
            f"    quote: {_quoted(sentence.removesuffix('.'))}",
        )
        lines += [
            f"    value: {{amount: {visitors}, unit: visitors}}",
            f"    subject: {topic}",
            "    property: visitors",
        ]
    return "\n".join(lines) + "\n", source, sentence


def _quoted(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _site(facts: int) -> str:
    figures = ", ".join(f"fact-{number}" for number in range(3, min(facts, 12), 4))
    return (
        'title: {en: "Large, in facts", fr: "Grande, en faits"}\n'
        'standfirst: {en: "A sheet made by a machine [@fact-0], for trials of size [@fact-1]."}\n'
        "languages: [en, fr]\nbase_url: https://example.org/\n"
        'publisher: {name: The Desk, contact: "mailto:desk@example.org"}\nlicence: CC-BY-4.0\n'
        f"key_figures: [{figures}]\n"
    )


def _topics() -> Iterator[str]:
    for number in range(15):
        name = NAMES[number % 4] if number % 5 == 0 else f"The {ROOTS[number]}"
        kind = ("place", "organisation", "event")[number % 3]
        yield f"topic-{number}: {{label: {_quoted(f'{name} {number}')}, kind: {kind}}}\n"


def _chart(kind: str, facts: int, first: int) -> str:
    chosen = ", ".join(f"fact-{number}" for number in range(first, min(facts, 40), 4))
    return f"title: {{en: A {kind} of some, fr: Quelques faits}}\nkind: {kind}\nfacts: [{chosen}]\n"


def _source(number: int) -> str:
    return (
        f"title: {_quoted(f'{COMPOUNDS[number % len(COMPOUNDS)]}, or what the {ROOTS[number]} was number {number}')}\n"
        f"publisher: {_quoted(NAMES[number % len(NAMES)])}\nlanguage: en\npublished: {2000 + number}\n"
        f"url: https://example.com/{number}\n"
    )


def _text(number: int, written: list[tuple[str, int, str]]) -> str:
    own = [sentence for _, source, sentence in written if source == number]
    idle = [f"Nothing else was said of the {root} that day, nor of its keeper." for root in ROOTS]
    lines = []
    for place, sentence in enumerate(own or idle[:1]):
        lines.append(f"{idle[place % len(idle)]} {sentence}" if place % 2 else f"{sentence} {idle[place % len(idle)]}")
    return "\n\n".join(lines) + "\n"
