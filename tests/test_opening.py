from __future__ import annotations

import doctest
import pickle
import re
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

import factsheet
from factsheet.opening import Faulty
from tests import sheets


def test_a_sheet_is_opened_with_its_facts_sources_and_passages(tmp_path: Path) -> None:
    value = sheets.facts("id: vans\nstatement: B 4,000 vans.\nquote: 4,000 electric vans\nvalue: {amount: 4000}")
    sheet = factsheet.open(sheets.write(tmp_path, {**value, "content/properties.yaml": None}))
    assert sheet.title == "A small sheet"
    assert sheet.facts["vans"].value is not None
    assert sheet.facts["vans"].value.low == Decimal(4000)
    assert sheet.sources["gazette"].publisher == "Sample Gazette"
    [passage] = sheet.passages["vans"]
    assert sheet.texts["gazette"][passage.start : passage.end] == passage.text == "4,000 electric vans"
    [sentence] = passage.sentences
    assert sentence.startswith("Acme Motors said on Monday")


def test_a_value_of_a_sheet_cannot_be_changed(tmp_path: Path) -> None:
    sheet = factsheet.open(sheets.write(tmp_path))
    with pytest.raises(AttributeError, match="immutable"):
        sheet.facts["plant-opened"].date = "2020"  # type: ignore[misc]


def test_a_sheet_with_errors_is_not_opened_and_says_why(tmp_path: Path) -> None:
    wrong = sheets.facts("id: a\nstatement: B.\nquote: Nobody said this")
    with pytest.raises(Faulty, match="quote-not-found") as raised:
        factsheet.open(sheets.write(tmp_path, wrong))
    assert "quote-not-found" in {one.rule for one in raised.value.diagnostics}


def test_what_is_wrong_with_a_sheet_reaches_another_process(tmp_path: Path) -> None:
    with pytest.raises(Faulty) as raised:
        factsheet.open(sheets.write(tmp_path, sheets.facts("id: a\nstatement: B.\nquote: Nobody said this")))
    received = pickle.loads(pickle.dumps(raised.value))  # noqa: S301 (our own)
    assert (str(received), received.diagnostics) == (str(raised.value), raised.value.diagnostics)


def test_drafts_are_opened_when_asked_for(tmp_path: Path) -> None:
    draft = "id: a\nstatement: Jane Roe.\nquote: Jane Roe\ndraft: true"
    ready = "id: b\nstatement: The plant opened in 2019.\nquote: The plant opened in 2019"
    folder = sheets.write(tmp_path, sheets.facts(draft, ready))
    assert list(factsheet.open(folder).facts) == ["b"]
    assert list(factsheet.open(folder, drafts=True).facts) == ["a", "b"]


def test_every_value_can_be_compared_and_encoded(tmp_path: Path) -> None:
    folder = sheets.write(tmp_path)
    assert factsheet.open(folder) == factsheet.open(folder)
    assert msgspec.json.encode(factsheet.open(folder).passages)


def test_the_examples_in_the_manual_do_what_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(sheets.ROOT)
    manual = Path("docs/api.md").read_text("utf-8")
    blocks = "\n".join(re.findall(r"```python\n(.*?)```", manual, re.DOTALL))
    examples = doctest.DocTestParser().get_doctest(blocks, {}, "docs/api.md", "docs/api.md", 0)
    assert len(examples.examples) >= 8
    said: list[str] = []
    results = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(examples, out=said.append)
    assert results.failed == 0, "".join(said)
