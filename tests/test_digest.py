from __future__ import annotations

import hashlib
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.digest import digest, integrity, sha256
from factsheet.model import LanguageMap, Value, Wording

VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**60), 2**60), st.text(), st.decimals(allow_nan=False)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(), inner, max_size=4)),
)


@given(VALUES)
def test_a_digest_is_32_hexadecimal_letters_and_the_same_each_time(value: object) -> None:
    assert digest(value) == digest(value)
    assert 32 == len(digest(value))
    assert set(digest(value)) <= set("0123456789abcdef")


def test_a_digest_does_not_depend_on_the_process() -> None:
    root = Path(__file__).parent.parent
    script = "from factsheet.digest import digest; print(digest(({'b': 1, 'a': 2}, frozenset('abcdef'))))"
    command = [sys.executable, "-c", script]
    runs = {subprocess.check_output(command, cwd=root, env={"PYTHONHASHSEED": seed}) for seed in "12"}
    assert 1 == len(runs)


def test_the_order_of_a_mapping_does_not_count() -> None:
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a", "b"),
        ("1", 1),
        (["a", "b"], ["ab"]),
        (["ab", ""], ["a", "b"]),
        (Value(Decimal(1), Decimal(1)), Value(Decimal(1), Decimal(2))),
        (LanguageMap((Wording("a", "en"),)), LanguageMap((Wording("a", "fr"),))),
    ],
)
def test_different_values_have_different_digests(one: object, other: object) -> None:
    assert digest(one) != digest(other)


@given(st.binary())
def test_sha256_is_that_of_everyone_else(content: bytes) -> None:
    assert hashlib.new("sha256", content).hexdigest() == sha256(content)


def test_sha256_of_nothing() -> None:
    assert "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" == sha256(b"")


def test_an_integrity_is_what_browsers_work_out() -> None:
    assert integrity(b"alert('Hello, world.');") == "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
