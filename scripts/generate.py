"""Make the files that follow from other files: schemas, forms, the field table, the ledger."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from clock import today
from gids import report
from gids.export.generated import CannotGenerate, complaint, generated, stale, write
from gids.project import load

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Return 0 when all files are up to date, 1 when they are not or cannot be made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vergelijk", action="store_true", help="verander niets, zeg wat niet bij is")
    parser.add_argument("--map", type=Path, default=ROOT, help="de map van het project")
    wanted = parser.parse_args()
    catalogue, problems = load(wanted.map)
    if catalogue is None:
        print(report.as_text(problems), file=sys.stderr)
        return 1
    try:
        made = generated(wanted.map, catalogue, today())
    except CannotGenerate as reason:
        print(reason, file=sys.stderr)
        return 1
    behind = stale(wanted.map, made)
    if behind and wanted.vergelijk:
        print(complaint(behind), file=sys.stderr)
        return 1
    write(wanted.map, made, behind)
    print("\n".join(["Opnieuw gemaakt:", *(f"- {path}" for path in behind)]) if behind else "Alles is bij.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
