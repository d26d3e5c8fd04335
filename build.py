"""Builds the fact sheet: `python3 build.py`, or `python3 build.py --help` for the other commands."""

import os
import sys

# Written so that a Python of any age reads it, and the sentence below is what its user gets.
if sys.version_info < (3, 11):
    sys.stderr.write("factsheet needs Python 3.11 or newer; this is Python %d.%d.\n" % sys.version_info[:2])
    sys.exit(3)

# Containers say so of all that is run in them. pip compiles what it installs all the same, and so does a checkout:
# else a third of the time of a small build goes into compiling it again. `python3 -B` alone is heeded.
if os.environ.get("PYTHONDONTWRITEBYTECODE"):
    sys.dont_write_bytecode = False

if __name__ == "__main__":
    try:
        from factsheet import entry

        sys.unraisablehook = entry.unheard
        if entry.unchanged(sys.argv[1:]):
            entry.end(0)

        from pathlib import Path

        from factsheet import bootstrap

        bootstrap.ensure(Path(__file__).resolve().parent, "requirements.txt")

        from factsheet.cli import main

        entry.end(main())
    except KeyboardInterrupt:
        sys.stderr.write("error: stopped\n")
        sys.exit(130)
    except (OSError, MemoryError) as failed:  # too many open files, say, before the command has begun
        sys.stderr.write("error: %s\n" % (str(failed) or "there is not enough memory"))
        sys.exit(1)
