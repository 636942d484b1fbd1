"""Say what has to be mended in docs/ and data/, and what only the owner can decide."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from clock import today
from dictionary import NoDictionary, unknown
from gids import report
from gids.catalogue import Catalogue
from gids.check import spelled
from gids.check.everything import inspect
from gids.check.owner import open_points
from gids.problems import Problem, in_order, stops
from history import lost_addresses, lost_promises

ROOT = Path(__file__).absolute().parent.parent


def main() -> int:
    """Return 0 when the site can be built, 1 when something has to be mended first."""
    try:
        site, problems = inspect(ROOT, today())
        lost = [*lost_addresses(ROOT), *lost_promises(ROOT)]
        problems = in_order([*problems, *lost, *_spelling(site and site.catalogue)])
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


def _spelling(catalogue: Catalogue | None) -> list[Problem]:
    """Look up every word, or say that it was not done."""
    if catalogue is None:
        return []
    places = spelled.words(catalogue)
    try:
        return list(spelled.problems(places, unknown(places)))
    except NoDictionary as reason:
        print(f"Spelling: niet gedaan. {reason}", file=sys.stderr)
        return []


if __name__ == "__main__":
    sys.exit(main())
