"""A trial of the rules goes in; its sentence, its table and what went unseen come out, as a terminal shows them."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.stages import Trial
from factsheet.text.corrupting.corruptions import KINDS


def sentence(trial: Trial) -> str:
    """The self-test's outcome in a line: "412 one-word corruptions tried: 398 refused, 14 warned of, 0 unseen"."""
    refused, warned, unseen = numbers = trial.counts()
    said = f"{sum(numbers)} one-word corruptions tried: {refused} refused, {warned} warned of, {unseen} unseen"
    sampled = f" (a sample: {trial.facts} of {trial.of} facts)" if trial.facts < trial.of else ""
    return said + sampled


def report(trial: Trial) -> str:
    """Everything: a line for each kind that was tried, a line for each corruption that no rule saw."""
    return "\n".join([*_table(trial), *_unseen(trial), sentence(trial)])


def _table(trial: Trial) -> Iterator[str]:
    yield f"{'corruption':14} {'tried':>6} {'refused':>8} {'warned':>7} {'unseen':>7}"
    for kind in KINDS:
        refused, warned, unseen = trial.counts(kind)
        if refused + warned + unseen:
            yield f"{kind:14} {refused + warned + unseen:6} {refused:8} {warned:7} {unseen:7}"
    yield ""


def _unseen(trial: Trial) -> Iterator[str]:
    for one in trial.unseen:
        yield f"unseen: {one.fact} ({one.language}, {one.kind}): {one.text}"
    if trial.unseen:
        yield ""
