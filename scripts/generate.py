"""Make the files that follow from other files: schemas, forms, the field table, the ledger."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from clock import today
from gids import report
from gids.export.generated import GROWING, CannotGenerate, complaint, generated, stale, write
from gids.project import load

ROOT = Path(__file__).absolute().parent.parent


def main() -> int:
    """Return 0 when all files are up to date, 1 when they are not or cannot be made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vergelijk", action="store_true", help="zeg alleen wat niet bij is")
    wanted = parser.parse_args()
    catalogue, problems = load(ROOT)
    if catalogue is None:
        print(report.as_text(problems), file=sys.stderr)
        return 1
    try:
        made = generated(ROOT, catalogue, today())
    except CannotGenerate as reason:
        print(reason, file=sys.stderr)
        return 1
    behind = stale(ROOT, made, GROWING if wanted.vergelijk else frozenset())
    if behind and wanted.vergelijk:
        print(complaint(behind), file=sys.stderr)
        return 1
    write(ROOT, made, behind)
    print("\n- ".join(["Opnieuw gemaakt:", *behind]) if behind else "Alles is bij.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
