from __future__ import annotations

import errno
import os

from factsheet import failures


def test_what_the_system_says_no_to_is_said_with_the_place() -> None:
    refused = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "output/index.html")
    said = "output/index.html: No space left on device; the site is whole, the old one or the new"
    assert said == failures.failure(refused, builds=True)


def test_somebody_who_stops_a_build_hears_what_became_of_the_site() -> None:
    assert failures.failure(KeyboardInterrupt(), builds=True).startswith("stopped; the site is whole")
    assert failures.failure(MemoryError(), builds=True).startswith("there is not enough memory; the site is whole")


def test_a_command_that_builds_nothing_says_nothing_of_the_site() -> None:
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    ended = [full, KeyboardInterrupt(), MemoryError()]
    said = ["No space left on device", "stopped", "there is not enough memory"]
    assert said == [failures.failure(one, builds=False) for one in ended]


def test_a_fault_of_our_own_names_its_place_in_one_line() -> None:
    try:
        int("one\ntwo")
    except ValueError as found:
        said = failures.fault(found)
    assert said.startswith("this is a fault of factsheet, please report it: ValueError at test_failures.py:")
    assert "\n" not in said
