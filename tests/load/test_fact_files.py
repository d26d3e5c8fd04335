from __future__ import annotations

import pytest

from factsheet import located
from factsheet.files import Snapshot
from factsheet.load import load
from factsheet.stages import Loaded
from factsheet.workers import Forked
from tests import large, sheets


def test_a_file_that_was_read_before_is_not_parsed_until_a_place_in_it_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    snapshot = sheets.snapshot({"content/facts/more.yaml": FEW})
    first = load(snapshot)
    assert {tuple(fact.id for fact in file.facts) for file in first.files.values()} >= {("a", "b")}
    parse, parsed = located.parse, list[str]()

    def noted(path: str, content: bytes) -> located.Parsed:
        parsed.append(path)
        return parse(path, content)

    monkeypatch.setattr(located, "parse", noted)
    again = load(snapshot, first.files)
    assert (again.files, again.findings) == (first.files, first.findings)
    assert not [path for path in parsed if path.startswith("content/facts/")]
    assert first.corpus
    assert again.corpus
    assert again.corpus.facts == first.corpus.facts
    for key, home in first.corpus.homes.items():
        known = again.corpus.homes[key]
        for path in ((), ("id",), ("quote",), ("citations", 0, "quote")):
            assert (known.origin(path), known.line, known.cited) == (home.origin(path), home.line, home.cited)


@pytest.mark.parametrize("twice", ["content/facts/a.yaml", "content/facts/z.yaml"])
def test_an_id_that_another_file_has_taken_is_told_of_as_if_nothing_were_known(twice: str) -> None:
    first = load(sheets.snapshot({"content/facts/more.yaml": FEW}))
    changed = sheets.snapshot({"content/facts/more.yaml": FEW, twice: FEW})
    known, clean = load(changed, first.files), load(changed)
    assert known.findings == clean.findings
    assert known.findings
    assert (known.corpus or sheets.corpus()).facts == (clean.corpus or sheets.corpus()).facts
    assert known.files == clean.files


FEW = """\
source: gazette
facts:
  - id: a
    statement: The plant opened in 2019.
    quote: The plant opened in 2019
  - id: b
    statement: The plant opened in 2019.
    citations:
      - quote: The plant opened in 2019
"""


def places(loaded: Loaded) -> dict[tuple[str, str], str]:
    """Where every record and its quote are written."""
    homes = loaded.corpus.homes if loaded.corpus else {}
    return {key: f"{home.origin(('id',))} {home.origin(('citations', 0, 'quote'))}" for key, home in homes.items()}


def test_large_files_are_read_in_other_processes_and_come_to_the_same() -> None:
    """Files with a fault in them, and an id in two of them, among those that have none."""
    files = large.files(3000)
    [first, *_] = (path for path in sorted(files) if path.startswith("content/facts/"))
    more = {"content/facts/broken.yaml": b"facts: [", "content/facts/faulty.yaml": b"facts:\n  - {id: x}\n"}
    snapshot = Snapshot({**files, **more, "content/facts/again.yaml": files[first]}, {})
    here, there = load(snapshot), load(snapshot, workers=Forked(2))
    assert here.findings == there.findings
    assert {"bad-yaml", "missing-field", "duplicate-id"} <= {one.rule for one in here.findings}
    assert here.files == there.files
    assert here.corpus
    assert there.corpus
    assert here.corpus.facts == there.corpus.facts
    assert places(here) == places(there)
