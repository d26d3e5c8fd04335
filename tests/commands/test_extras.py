from __future__ import annotations

import sys

import pytest

from factsheet.commands import WrongArgument
from factsheet.commands.extras import needed


def test_a_package_that_is_there_is_given() -> None:
    assert needed("json", "JSON").loads("1") == 1


def test_one_that_is_not_is_asked_for_in_a_sentence() -> None:
    with pytest.raises(WrongArgument, match=r"a PDF is read with no_such_reader.* -m pip install no_such_reader"):
        needed("no_such_reader", "a PDF")


def test_the_command_can_be_copied_where_the_path_has_a_space(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/home/a desk/bin/python")
    with pytest.raises(WrongArgument, match="run '/home/a desk/bin/python' -m pip install no_such_reader, then"):
        needed("no_such_reader", "a PDF")
