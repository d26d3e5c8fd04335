"""How often the judgements of wording are wrong on true pairs, and how many corruptions they catch.

usage: python bench/cues_adapter.py --cases DIR [--langs fr,de,es] [--only JUDGEMENT] [--show N]

DIR holds ntrex_hedged.jsonl and ntrex_numeric.jsonl: English sentences and their professional translations. Each pair
is a true statement with its quote, in both directions; a finding about it is a false alarm, though translators drop
hedges too. A part of an English sentence that holds none of its hedges (or negations) is a true statement as well,
with the whole translation as its quote. Then one thing in the English sentence is corrupted, and the judgement that
stands beside the corruption in the table ought to find it, if the quote has such a cue at all; "alone" are sentences
with one such cue, as most facts have.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from factsheet.text.cues.attributing import Attribution
from factsheet.text.cues.reading import Cues, Hedge, Negation, read_cues
from factsheet.text.judging.alleging import allegation_added, allegation_told_as_fact, attempt_told_as_done
from factsheet.text.judging.conditioning import condition_dropped
from factsheet.text.judging.crediting import attribution_dropped
from factsheet.text.judging.exchanging import roles_exchanged
from factsheet.text.judging.mismatch import Mismatch
from factsheet.text.judging.names import name_index, names_unsupported
from factsheet.text.judging.obliging import duty_raised
from factsheet.text.judging.planning import plan_told_as_done
from factsheet.text.judging.proving import cause_added, proof_added
from factsheet.text.judging.quantifying import quantifier_raised
from factsheet.text.judging.ranking import extreme_reversed, rank_raised
from factsheet.text.judging.stages import stage_raised
from factsheet.text.judging.wording import (
    hedge_added,
    hedge_dropped,
    negation_added,
    negation_dropped,
)

JUDGEMENTS: dict[str, Callable[[Cues, Sequence[Cues]], Mismatch | None]] = {
    "hedge-dropped": hedge_dropped,
    "hedge-added": hedge_added,
    "negation-dropped": negation_dropped,
    "negation-added": negation_added,
    "attribution-dropped": attribution_dropped,
    "plan-told-as-done": plan_told_as_done,
    "allegation-told-as-fact": allegation_told_as_fact,
    "attempt-told-as-done": attempt_told_as_done,
    "allegation-added": allegation_added,
    "cause-added": cause_added,
    "stage-raised": stage_raised,
    "quantifier-raised": quantifier_raised,
    "proof-added": proof_added,
    "condition-dropped": condition_dropped,
    "roles-exchanged": roles_exchanged,
    "rank-raised": rank_raised,
    "duty-raised": duty_raised,
    "extreme-reversed": extreme_reversed,
}
# The words are written here and not read from the cue lists: a cue that the lists lack must show as a miss.
MODAL = r"(?<=[a-z] )(?<!No one )(?:may|might|could)"
ADVERB = "perhaps|possibly|probably|apparently|reportedly|allegedly|supposedly|potentially|presumably|seemingly|maybe"
AUXILIARY = "is|are|was|were|has|have|had|will|can|could|would|should"
# What is corrupted, the judgement that ought to find it, the words to look for, the words to put in their place.
CORRUPTIONS = (
    ("drop modal", "hedge-dropped", rf"{MODAL} be\b", "is"),
    ("drop modal", "hedge-dropped", rf"{MODAL} (?:also )?have ", "had "),
    ("modal to will", "hedge-dropped", rf"{MODAL}(?= [a-z]+)(?! (?:not|only|have|be|also have)\b)", "will"),
    ("would to will", "hedge-dropped", r"\bwould\b(?! not)", "will"),
    ("drop adverb", "hedge-dropped", rf"\b(?:{ADVERB}) ", ""),
    (
        "drop likely",
        "hedge-dropped",
        r"\b(?:is|are|was|were) (?:likely|expected|believed|thought|said|set) to ",
        "will ",
    ),
    ("drop likely", "hedge-dropped", r"\blikely (?!to\b)", ""),
    ("drop seeming", "hedge-dropped", r"\b(?:seem|appear)(?:s|ed)? to ", "did "),
    ("add modal", "hedge-added", r"\b(?:is|are|was|were)\b(?! (?:not|likely|expected))", "may be"),
    ("add adverb", "hedge-added", r"\b(has|have|had)\b", r"\1 reportedly"),
    ("drop not", "negation-dropped", rf"\b({AUXILIARY}|does|do|did) not\b", r"\1"),
    ("drop not", "negation-dropped", r"(?<=[a-z])n't\b|(?<=can)not\b", ""),
    ("drop never", "negation-dropped", r"\bnever ", ""),
    ("no to some", "negation-dropped", r"\bno (?=[a-z])(?!longer|one|doubt|matter|later|more|less)", "some "),
    ("nobody to all", "negation-dropped", r"\b(?:nothing|nobody|no one|none)\b", "all"),
    ("add not", "negation-added", rf"\b({AUXILIARY})\b(?! not|n't|n’t)", r"\1 not"),
    ("drop according to", "attribution-dropped", r",? ?\b[Aa]ccording to [^,.\"”]+,?", ""),
    (
        "drop said",
        "attribution-dropped",
        r",? [^,.\"]{3,60} (?:said|told [^,.]{3,30}|added|reported|announced)\.$",
        ".",
    ),
    ("will to did", "plan-told-as-done", r"(?<=[a-z] )will (?=[a-z]+)(?!be|not|have)", "did "),
    ("will be to was", "plan-told-as-done", r"\b(?:will|is to|are to) be (\w+ed)\b", r"was \1"),
    ("plan to did", "plan-told-as-done", r"\b(?:plans?|intends?|aims?|wants?|agreed|vowed) to (?=[a-z])", "did "),
    ("tried to did", "attempt-told-as-done", r"\b(?:tried|attempted|refused|declined|failed) to (?=[a-z])", "did "),
    ("accused to did", "allegation-told-as-fact", r"\b(?:is|was|been) (?:accused|suspected) of (?=[a-z]+ing)", "did "),
    ("after to because", "cause-added", r"\bafter (?=the|a|his|her)", "because of "),
    ("charged to convicted", "stage-raised", r"\b(?:charged with|accused of|indicted for)\b", "convicted of"),
    ("most to all", "quantifier-raised", r"\b[Mm]ost (?=of|[a-z]+s\b)", "all "),
    ("some to most", "quantifier-raised", r"\b(?:[Ss]ome|[Ss]everal|[Mm]any) (?=of|[a-z]+s\b)", "most "),
    ("often to always", "quantifier-raised", r"\b(?:often|sometimes)\b", "always"),
)
HEDGED = re.compile(
    r"\b(may|might|could|would|can|should|perhaps|possibly|probably|likely|apparently|reportedly|alleged(ly)?|if|"
    r"supposedly|potentially|presumably|seemingly|maybe|seem\w*|appear\w*|expect\w*|believ\w*|thought|think|said to|"
    r"possible|set to|suggest\w*|fear\w*|hop\w+|whether|predict\w*)\b",
    re.IGNORECASE,
)
DENIED = re.compile(
    r"\b(not|no|never|none|nobody|nothing|neither|nor|cannot|without|fail\w*|refus\w*|den(y|ied|ies)|lack\w*|un[a-z]+|"
    r"only|until|few|little|hardly|instead|reject\w*|prevent\w*|avoid\w*|stop\w*)\b|n't",
    re.IGNORECASE,
)
PARTS = re.compile(
    r", (?:and |but |which |who |while |as |with |where )?|; | - |: | (?:but|while|which|and|because|when) "
)
PART_WORDS = 6


def main() -> None:
    options = _options()
    rows = list(_rows(Path(options.cases)))
    for language in options.langs.split(","):
        pairs = [(row["en"], row[language]) for row in rows if language in row]
        for name in [options.only] if options.only else JUDGEMENTS:
            _false_alarms(name, pairs, ("en", language), options.show)
            _false_alarms(name, [(quote, statement) for statement, quote in pairs], (language, "en"), options.show)
            _parts(name, pairs, language, options.show)
            _catches(name, pairs, language, options.show)
        _names(pairs, language)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", required=True)
    parser.add_argument("--langs", default="fr,de,es")
    parser.add_argument("--only", default="", choices=["", *JUDGEMENTS])
    parser.add_argument("--show", type=int, default=0)
    return parser.parse_args()


def _rows(folder: Path) -> Iterator[dict[str, str]]:
    seen: set[str] = set()
    for name in ("ntrex_hedged.jsonl", "ntrex_numeric.jsonl"):
        for line in (folder / name).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["en"] not in seen:
                seen.add(row["en"])
                yield row


def _false_alarms(name: str, pairs: list[tuple[str, str]], languages: tuple[str, str], show: int) -> None:
    counts: Counter[str] = Counter()
    for statement, quote in pairs:
        own, other = read_cues(statement, languages[0]), read_cues(quote, languages[1])
        counts["applies"] += any(cue.strength == "sure" for cue in _cues(name, other if "dropped" in name else own))
        _count(counts, JUDGEMENTS[name](own, [other]), (statement, quote), show)
    print(f"{name:20} {'<-'.join(languages)} false alarms of {len(pairs)}: {_shares(counts, len(pairs))};", end=" ")
    print(f"of the {counts['applies']} with such a cue: {_shares(counts, counts['applies'])}")


def _parts(name: str, pairs: list[tuple[str, str]], language: str, show: int) -> None:
    if name not in {"hedge-dropped", "negation-dropped"}:
        return
    counts: Counter[str] = Counter()
    telling = HEDGED if name == "hedge-dropped" else DENIED
    for sentence, quote in pairs:
        other = read_cues(quote, language)
        if telling.search(sentence) and any(cue.strength == "sure" for cue in _cues(name, other)):
            for part in PARTS.split(sentence):
                if len(part.split()) >= PART_WORDS and not telling.search(part):
                    counts["all"] += 1
                    _count(counts, JUDGEMENTS[name](read_cues(part, "en"), [other]), (part, quote), show)
    print(f"{name:20} en<-{language} false alarms of {counts['all']} parts: {_shares(counts, counts['all'])}")


def _catches(name: str, pairs: list[tuple[str, str]], language: str, show: int) -> None:
    counts: dict[str, Counter[str]] = {}
    for statement, quote in pairs:
        other = read_cues(quote, language)
        asked = "dropped" not in name or any(cue.strength in {"sure", "fair"} for cue in _cues(name, other))
        for corruption, judgement, pattern, instead in CORRUPTIONS:
            match = re.search(pattern, statement) if judgement == name and asked else None
            if match is None or JUDGEMENTS[name](read_cues(statement, "en"), [other]):
                continue
            wrong = statement[: match.start()] + match.expand(instead) + statement[match.end() :]
            found = JUDGEMENTS[name](read_cues(wrong, "en"), [other])
            for label in (corruption, "all", *_alone(name, statement)):
                counts.setdefault(label, Counter())["all"] += 1
                _count(counts[label], found, (wrong, quote), 0)
            if not found and show:
                print(f"    MISSED {corruption}: {wrong}\n        {quote}")
    for label, count in sorted(counts.items()):
        print(f"{name:20} en<-{language} caught, {label}: of {count['all']}: {_shares(count, count['all'])}")


def _alone(name: str, statement: str) -> tuple[str, ...]:
    if not name.startswith(("hedge", "negation")):
        return ()
    many = len((HEDGED if "hedge" in name else DENIED).findall(statement))
    return ("alone",) if many == ("dropped" in name) else ()


def _names(pairs: list[tuple[str, str]], language: str) -> None:
    found = sum(bool(names_unsupported(statement, "en", name_index({}), [quote])) for statement, quote in pairs)
    print(
        f"{'name-unsupported':20} en<-{language} false alarms of {len(pairs)}, no topics: {_percent(found, len(pairs))}"
    )


def _cues(name: str, cues: Cues) -> Sequence[Hedge | Negation | Attribution]:
    if "attribution" in name:
        return cues.attributions
    if "negation" in name:
        return cues.negations
    return cues.hedges if "hedge" in name else ()


def _count(counts: Counter[str], found: Mismatch | None, texts: tuple[str, str], show: int) -> None:
    counts["errors"] += bool(found and found.sure)
    counts["findings"] += bool(found)
    if found and counts["findings"] <= show:
        words = [word.text for word in (*found.statement, *found.quotes)]
        print(f"    {'ERROR' if found.sure else 'WARNING'} {words}\n        {texts[0]}\n        {texts[1]}")


def _shares(counts: Counter[str], total: int) -> str:
    return f"errors {_percent(counts['errors'], total)}, with warnings {_percent(counts['findings'], total)}"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / max(1, whole):.1f} %"


if __name__ == "__main__":
    main()
