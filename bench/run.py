"""Measure this site beside Material as it comes, on the same input, in one run.

Both sides make pages, a search index and a sitemap, and take turns in going first. Nothing
is judged here: the tables are for whoever reads them. After an edit both sides build one
language whole, as their serve commands do: --dirty of MkDocs is quicker, but leaves a
search index of one page. What an editor waits for is measured in a browser.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import tables
from clock import today
from editing import Side, seen_after
from gids.build.aside import ALL_LANGUAGES, ONE_LANGUAGE, settings
from lighthouse import PAGES, judge_all
from measure import Cost, Incomplete, build
from offers import make_project
from paint import visit_all
from reacting import react
from stock import ALL, ONE, make_stock
from tables import CASES, EDITED, FULL, OURS, SIDES

ROOT = Path(__file__).absolute().parent.parent
TABLE = ROOT / ".bouw" / "bench.md"
SIZES = (0, 100, 1000)
MKDOCS = (sys.executable, "-m", "mkdocs", "build")
EDIT = "\nEen zin erbij.\n"
# What plain Material has as well.
VISITED = {kind: PAGES[kind] for kind in ("begin", "gids", "overzicht", "aanbod")}


def main() -> int:
    """Measure, and write the tables to the terminal and to a file."""
    wanted = _arguments()
    if wanted.lighthouse:
        return judge(wanted.lighthouse)
    if wanted.reactie:
        return reactions(wanted.project, max(wanted.maten))
    costs: tables.Costs = {}
    visits: tables.Visits = {}
    waits: tables.Waits = {}
    judged: tables.Judgements = {}
    reacted: tables.Reactions = {}
    for turn, count in enumerate(wanted.maten):
        with TemporaryDirectory() as room:
            bench = Bench(wanted.project, Path(room), count)
            for case, side, cost in bench.all_builds(SIDES[:: -1 if turn % 2 else 1]):
                costs[count, case, side] = cost
                say(f"{count} aanbod erbij, {case}, {side}: {cost.cpu:.0f} CPU s")
            if wanted.browser and not visits:
                sites = {side: bench.site(side, FULL) for side in SIDES}
                visits = visit_all(sites, VISITED)
                judged = judged_or_not(sites)
            if wanted.browser:
                for side in SIDES:
                    waits[count, side] = bench.wait(side)
                    say(f"{count} aanbod erbij, gezien, {side}: {waits[count, side]:.1f} s")
            if wanted.browser and count == max(wanted.maten):
                reacted = react({side: bench.site(side, EDITED) for side in SIDES}, OURS)
        report = tables.report(today(), costs, visits, waits, judged, reacted)
        wanted.naar.parent.mkdir(exist_ok=True)
        wanted.naar.write_text(report, "utf-8")  # a run that is cut off leaves what it had
    print(report)
    return 0


def judged_or_not(sites: Mapping[str, Path]) -> tables.Judgements:
    """Return what Lighthouse says; nothing where it cannot run, and then say so."""
    try:
        return judge_all(sites, OURS, say)
    except Incomplete as reason:
        say(f"Lighthouse: niet gedaan. {reason}")
        return {}


def judge(site: Path) -> int:
    """Let Lighthouse look at a site that was built before, and print its table."""
    print(tables.judgements(judge_all({OURS: site.resolve()}, OURS, say)))
    return 0


def reactions(project: Path, count: int) -> int:
    """Build both sides in one language, and print how soon they react."""
    with TemporaryDirectory() as room:
        bench = Bench(project, Path(room), count)
        for side in SIDES:
            say(f"{count} aanbod erbij, {side}: {bench.build(side, EDITED).cpu:.0f} CPU s")
        found = react({side: bench.site(side, EDITED) for side in SIDES}, OURS)
    print(tables.reactions(found))
    return 0


class Bench:
    """One input and the two sides that build it."""

    def __init__(self, real: Path, room: Path, count: int) -> None:
        self._room = room
        self._project = make_project(real, room / "project", count)
        self._stock = make_stock(self._project, room / "stock")

    def site(self, side: str, case: str) -> Path:
        """Return where a side builds a case."""
        return self._room / f"site-{SIDES.index(side)}-{CASES.index(case)}"

    def all_builds(self, order: tuple[str, ...]) -> Iterator[tuple[str, str, Cost]]:
        """Build everything on both sides, then one edited file, the sides in this order."""
        for case in CASES:
            if case == EDITED:
                self._edit()
            for side in order:
                yield case, side, self.build(side, case)

    def build(self, side: str, case: str) -> Cost:
        """Build one case of a side."""
        languages = ALL_LANGUAGES if case == FULL else ONE_LANGUAGE
        told = settings(languages, today())
        log = self._room / "log"
        if side == OURS:
            command = (*MKDOCS, "--strict")
            return build(command, self._project, self.site(side, case), told, log)
        command = (*MKDOCS, "--config-file", ALL if case == FULL else ONE)
        return build(command, self._stock, self.site(side, case), told, log)

    def wait(self, side: str) -> float:
        """Return how long it takes until an edited offer is seen in the browser."""
        told = settings(ONE_LANGUAGE, today())
        if side == OURS:
            serve = (sys.executable, str(self._project / "scripts" / "serve.py"))
            served = Side(serve, self._project, {**told, "PORT": "{port}"})
        else:
            serve = (*MKDOCS[:3], "serve", "--config-file", ONE, "--dev-addr", "127.0.0.1:{port}")
            served = Side(serve, self._stock, told)
        offer = self._last_offer()
        return seen_after(served, offer, f"/aanbod/{offer.stem}/")

    def _last_offer(self) -> Path:
        offers = (self._project / "docs" / "aanbod").glob("*.md")
        return max(path for path in offers if path.name.count(".") == 1)

    def _edit(self) -> None:
        last = self._last_offer()
        last.write_text(last.read_text("utf-8") + EDIT, "utf-8")


def say(line: str) -> None:
    """Say how far the measuring is, beside the tables."""
    print(line, file=sys.stderr, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--project", type=Path, default=ROOT)
    parser.add_argument("--maten", nargs="+", type=int, default=SIZES, metavar="AANTAL")
    parser.add_argument("--browser", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument(
        "--lighthouse", type=Path, metavar="SITE", help="alleen Lighthouse, op een gebouwde site"
    )
    parser.add_argument(
        "--reactie", action="store_true", help="alleen hoe snel kiezen en zoeken gaat, in één taal"
    )
    parser.add_argument("--naar", type=Path, default=TABLE)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
