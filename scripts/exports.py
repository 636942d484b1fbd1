"""Check everything that leaves the built site: open data, table, feed, sitemap and more."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from gids import report
from gids.check.exports import answers, described, feeds, linked, official, tables
from gids.export.api import organizations, services
from gids.problems import Problem, in_order
from gids.project import load

ROOT = Path(__file__).absolute().parent.parent
SCHEMAS = "HSDS_SCHEMAS"
NOT_DONE = (
    "HSDS: niet gedaan. Er is niet gezegd waar de officiële schema's staan.\n"
    f"Typ bijvoorbeeld:  {SCHEMAS}=../shared/normen/hsds make exports"
)


def main() -> int:
    """Return 0 when every export is right, 1 when one is not; all problems at once."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", nargs="?", type=Path, default=ROOT / "site")
    folder = parser.parse_args().site
    if not folder.is_dir():
        print("Er is nog geen site. Typ eerst:  make build", file=sys.stderr)
        return 1
    catalogue, problems = load(ROOT)
    if catalogue is None:
        print(report.as_text(problems), file=sys.stderr)
        return 1
    found = [
        *answers.check(folder),
        *described.check(folder),
        *tables.check(folder),
        *feeds.check(folder, catalogue.site.adres),
        *linked.check(folder),
        *_official(folder),
    ]
    print(f"Diensten: {answers.count(folder, services.NAME)}")
    print(f"Organisaties: {answers.count(folder, organizations.NAME)}")
    if found:
        print(report.as_text(in_order(found)), file=sys.stderr)
        return 1
    print("Alles wat de site uitgeeft klopt met zijn beschrijving.")
    return 0


def _official(folder: Path) -> list[Problem]:
    """Return what the official schemas say, or say that they were not asked."""
    given = os.environ.get(SCHEMAS)
    if not given:
        print(NOT_DONE)
        return []
    try:
        found = list(official.check(folder, Path(given)))
    except official.NoSchemas as reason:
        return [Problem(given, 1, str(reason), f"Kijk waar {SCHEMAS} naar wijst.")]
    print(f"HSDS 3.1: vergeleken met de schema's in {given}")
    return found


if __name__ == "__main__":
    sys.exit(main())
