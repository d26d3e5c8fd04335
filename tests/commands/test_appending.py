from __future__ import annotations

from pathlib import Path

import pytest

from factsheet.commands import WrongArgument
from factsheet.commands.appending import SCHEMA, append, default_source, place

NEW = ["id: new", "statement: A new one.", 'quote: "words"']


def after(tmp_path: Path, before: str) -> str:
    path = tmp_path / "a.yaml"
    path.write_bytes(before.encode())
    append(path, NEW, "gazette")
    return path.read_bytes().decode()


def test_comments_order_and_spacing_stay_and_the_fact_comes_last(tmp_path: Path) -> None:
    before = "# On top.\nsource: a   # why\n\nfacts:\n    # first\n    - id: one\n      statement: One.   # yes\n"
    more = '\n    - id: new\n      statement: A new one.\n      quote: "words"\n'
    assert after(tmp_path, before) == before + more


def test_a_list_at_the_margin_stays_there(tmp_path: Path) -> None:
    assert after(tmp_path, "facts:\n- id: one\n").endswith('\n\n- id: new\n  statement: A new one.\n  quote: "words"\n')


def test_keys_and_comments_after_the_facts_stay_after_them(tmp_path: Path) -> None:
    text = after(tmp_path, "facts:\n  - id: one\n\n# The title.\nsection: A\n")
    assert text.index("id: new") < text.index("# The title.") < text.index("section: A")


def test_windows_line_ends_stay(tmp_path: Path) -> None:
    text = after(tmp_path, "facts:\r\n  - id: one\r\n")
    assert text.count("\r\n") == text.count("\n") == 6


def test_an_empty_list_is_begun(tmp_path: Path) -> None:
    assert after(tmp_path, "source: a\nfacts:\n").startswith("source: a\nfacts:\n\n  - id: new\n")


def test_a_file_that_ends_without_a_line_end_is_no_trouble(tmp_path: Path) -> None:
    assert "  - id: one\n\n  - id: new\n" in after(tmp_path, "facts:\n  - id: one")


def test_a_file_that_is_not_there_is_begun_with_its_source(tmp_path: Path) -> None:
    path = tmp_path / "content/facts/new.yaml"
    append(path, NEW, "gazette")
    assert path.read_text().startswith(f"{SCHEMA}source: gazette\n\nfacts:\n  - id: new\n")
    assert default_source(path, "") == "gazette"


@pytest.mark.parametrize("before", ["facts: [{id: one}]\n", "facts: text\n", "- a\n", "text\n", "facts: [\n"])
def test_what_cannot_be_added_to_stays_as_it_was(tmp_path: Path, before: str) -> None:
    with pytest.raises(WrongArgument):
        after(tmp_path, before)
    assert (tmp_path / "a.yaml").read_text() == before
    assert ["a.yaml"] == [path.name for path in tmp_path.iterdir()]


@pytest.mark.parametrize("before", ["", "\n\n", "# to do\n", "\ufeff# to do\n"])
def test_a_file_that_says_nothing_yet_is_begun_below_its_comments(tmp_path: Path, before: str) -> None:
    text = after(tmp_path, before)
    assert text.startswith(before.rstrip())
    assert text.endswith("source: gazette\n\nfacts:\n" + '  - id: new\n    statement: A new one.\n    quote: "words"\n')
    assert default_source(tmp_path / "nowhere.yaml", "gazette") == "gazette"


def test_a_file_with_no_list_of_facts_yet_is_given_one(tmp_path: Path) -> None:
    assert after(tmp_path, "section: A").startswith("section: A\n\nfacts:\n\n  - id: new\n")


def test_why_a_file_cannot_be_read_is_said_with_its_place_and_the_mend(tmp_path: Path) -> None:
    with pytest.raises(WrongArgument, match=r"a\.yaml:2:1: .*spaces"):
        after(tmp_path, "facts:\n\t- id: one\n")
    (tmp_path / "b.yaml").write_bytes(b"facts: \xff\n")
    with pytest.raises(WrongArgument, match="UTF-8"):
        append(tmp_path / "b.yaml", NEW, "gazette")


@pytest.mark.parametrize(
    ("named", "said"),
    [("Über uns", "for instance `uber-uns`"), ("x.yml", "for instance `x`"), ("../../etc/x", "content/facts"),
     ("elsewhere/people.yaml", "content/facts"), ("", "cannot be an id")],
)  # fmt: skip
def test_a_fact_goes_to_a_file_of_facts_and_nowhere_else(tmp_path: Path, named: str, said: str) -> None:
    with pytest.raises(WrongArgument, match=said):
        place(tmp_path, named)


def test_a_file_is_named_by_its_section_its_name_or_its_path() -> None:
    site = Path("/site")
    wanted = site / "content/facts/people.yaml"
    assert place(site, "people") == place(site, "people.yaml") == place(site, str(wanted)) == wanted
