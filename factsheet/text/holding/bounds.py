"""From the bounds of a statement's quantity and a quote's to how the one stands to the other."""

from __future__ import annotations

from typing import Literal

from factsheet.text.quantities.amounts import Quantity
from factsheet.text.quantities.daytimes import EARLIER, LATER

Bounded = Literal[
    "same", "bound-added", "approximation-dropped", "bound-dropped", "near-reversed", "bound-reversed"
]  # fmt: skip
UNBOUND = ("ordinal", "vague", "loose", "multiple", "name", "article")
CHANGES = ("multiple", "loose")  # "almost doubled", "more than halved"
MULTIPLES = frozenset((*CHANGES, "amount"))  # "rose almost two times"


def bounds_compared(ours: Quantity, theirs: Quantity) -> Bounded:
    """How the bounds of two quantities of one value stand to each other."""
    reversed_ = {ours.bound, theirs.bound} == {"min", "max"}
    opposite = {_side(ours), _side(theirs)} == {"below", "above"}
    if ours.form in UNBOUND or theirs.form in UNBOUND:
        return _loose_bounds(ours, theirs, reversed_, opposite)
    mild = _mildly(ours, theirs) or _mildly(theirs, ours) or _within(ours, theirs) or _within(theirs, ours)
    mild = mild or _beside_time(ours)
    alike = ours.bound == theirs.bound and {ours.near, theirs.near} != {"below", "above"}
    if mild or alike or ("clock" in ours.units and theirs.bound != "approx") or _roughly_part(ours, theirs):
        return "same"
    if reversed_ or opposite:
        return "bound-reversed" if reversed_ else "near-reversed"
    if theirs.bound == "range":
        held = (
            ours.bound == "approx"
            or (ours.bound == "min" and ours.low == theirs.low)
            or (ours.bound == "max" and ours.high == theirs.high)
        )
        return "same" if held else "bound-dropped"
    if ours.bound == "exact":
        return "approximation-dropped" if theirs.bound == "approx" else "bound-dropped"
    added = ours.bound in ("min", "max") and theirs.bound in ("exact", "approx")
    added = added or (
        bool(ours.near) and theirs.bound == "exact" and ours.value == theirs.value
    )  # "almost 62 %" is less
    return "bound-added" if added and not _both_near(ours, theirs) else "same"


def _roughly_part(ours: Quantity, theirs: Quantity) -> bool:
    """“half an hour” for "about half an hour": a part of a unit, in words, is no exact figure."""
    return bool(ours.parts and ours.units and ours.spelled) and {ours.bound, theirs.bound} == {"exact", "approx"}


def _mildly(one: Quantity, other: Quantity) -> bool:
    """Whether one has a mild bound and the other none, or one none that may be "at most" and the other this."""
    if one.bound == "exact":
        return one.mild and other.bound == "max"
    return one.mild and other.bound == "exact"


def _within(one: Quantity, other: Quantity) -> bool:
    """“within 72 hours” is "no later than 72 hours"."""
    within = one.bound == "exact" and one.daytime is not None and one.daytime.side == "until"
    return within and other.bound == "max"


def _beside_time(ours: Quantity) -> bool:
    """“just before 7 a.m.” tells no exact time, and so drops no "about" of its quote's."""
    return "clock" in ours.units and ours.daytime is not None and ours.daytime.side in (*EARLIER, *LATER)


def _loose_bounds(ours: Quantity, theirs: Quantity, reversed_: bool, opposite: bool) -> Bounded:
    """“less than half” for "more than half", "almost doubled" for "more than doubled", "over half" for "about half"."""
    if reversed_ and ours.parts and theirs.parts:
        return "bound-reversed"
    if opposite and ((ours.parts and theirs.parts) or (ours.form == theirs.form and ours.form in CHANGES)):
        return "near-reversed"
    if ours.bound in ("min", "max") and theirs.bound == "approx" and ours.parts and not _both_near(ours, theirs):
        return "bound-added"
    return _multiples(ours, theirs)


def _multiples(ours: Quantity, theirs: Quantity) -> Bounded:
    """“doubled” for "almost doubled"; for "more than doubled" translators tell it too."""
    told = "multiple" in (ours.form, theirs.form) and {ours.form, theirs.form} <= MULTIPLES
    dropped = told and ours.bound == "exact" and theirs.bound == "approx" and theirs.near == "below"
    return "approximation-dropped" if dropped else "same"


def _both_near(ours: Quantity, theirs: Quantity) -> bool:
    """“just under 30” is about 30, and less than 30 is what "knapp 30" is."""
    return theirs.bound == "approx" and bool(ours.near or theirs.near)


def _side(quantity: Quantity) -> str:
    return quantity.near or {"min": "above", "max": "below"}.get(quantity.bound, "")
