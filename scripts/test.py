"""Run everything that has to hold before a change is published."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from parts import GOOD, NOT_DONE, Outcome, command, run, skipped, slowest, table

ROOT = Path(__file__).absolute().parent.parent
REPORT = ROOT / ".bouw" / "pytest.xml"
PYTHON = sys.executable
# As many files with tests at once as there are cores; what one file shares, one program has.
# In their own order, because the file with the longest test has only that one.
AT_ONCE = ("--numprocesses=auto", "--dist=loadfile", "--no-loadscope-reorder")

PARTS: dict[str, Callable[[], list[str]]] = {
    "Inhoud controleren": partial(command, ROOT, PYTHON, "scripts/check.py"),
    "Wat uit andere bestanden volgt": partial(
        command, ROOT, PYTHON, "scripts/generate.py", "--vergelijk"
    ),
    "Code nakijken": partial(
        command, ROOT, PYTHON, "-m", "ruff", "check", "scripts", "tests", "bench"
    ),
    "Code en site testen": partial(
        command, ROOT, PYTHON, "-m", "pytest", "--color=no", f"--junitxml={REPORT}", *AT_ONCE
    ),
}


def main() -> int:
    """Return 0 only when every part ran and every part went well."""
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.unlink(missing_ok=True)
    outcomes = [run(name, part) for name, part in PARTS.items()]
    if REPORT.is_file():
        left_out = tuple(skipped(REPORT))
        outcomes += [Outcome("Overgeslagen tests", NOT_DONE, 0, left_out)] if left_out else []
        print("\nDe langste bestanden met tests:", *slowest(REPORT, 10), sep="\n")
    print(f"\n{table(outcomes)}")
    return 0 if all(one.result == GOOD for one in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
