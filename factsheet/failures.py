"""What ended a run goes in, one sentence for whoever ran it comes out: no traceback, no word of whose machine it is."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path


def failure(failed: BaseException, *, builds: bool) -> str:
    """What the system, or somebody at the keyboard, would not have; where it `builds`, what became of the site."""
    whole = "; the site is whole, the old one or the new" if builds else ""
    if isinstance(failed, OSError):
        named = f"{failed.filename}: " if failed.filename else ""
        return f"{named}{failed.strerror or failed}{whole}"
    stopped = "stopped" if isinstance(failed, KeyboardInterrupt) else "there is not enough memory"
    return f"{stopped}{whole}, and the next build clears what was begun" if builds else stopped


def fault(fault: Exception) -> str:
    """What we have done wrong, and where."""
    trace, place = fault.__traceback__, ""
    while trace:
        place, trace = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}", trace.tb_next
    said = " ".join(str(fault).split())[:200]
    return f"this is a fault of factsheet, please report it: {type(fault).__name__} at {place}: {said}"


# Python would try to write the rest once more when it ends.
def drop_output() -> None:
    """Let go of what nobody reads any more."""
    with contextlib.suppress(OSError, AttributeError, ValueError):
        sys.stdout.flush()
        return
    with contextlib.suppress(OSError, AttributeError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
