"""Say what has to be mended in docs/ and data/, and what only the owner can decide."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from clock import today
from gids import report
from gids.check.everything import check_project
from gids.check.owner import open_points
from gids.problems import in_order, stops
from history import lost_addresses

ROOT = Path(__file__).absolute().parent.parent


def main() -> int:
    """Return 0 when the site can be built, 1 when something has to be mended first."""
    try:
        problems = in_order([*check_project(ROOT, today()), *lost_addresses(ROOT)])
    except Exception as error:
        print(report.our_mistake(error)[0], file=sys.stderr)
        return 1
    print(report.as_text(problems))
    if os.environ.get("GITHUB_ACTIONS") == "true":
        print(report.as_annotations(problems))
    points = open_points(ROOT)
    if points:
        print("\nDit kan alleen de eigenaar van de site beslissen of doen:")
        print("\n".join(f"- {point}" for point in points))
    return 1 if stops(problems) else 0


if __name__ == "__main__":
    sys.exit(main())
