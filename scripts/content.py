"""Show what the guidance covers: readability, themes and phases, gaps, and what grew old.

With --trek it draws sentences by lot, with the sources of their pages, to check them.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from clock import today
from gids import report
from gids.catalogue import Catalogue
from gids.enrich import claims, coverage
from gids.enrich.progress import progress
from gids.problems import stops
from gids.project import load

ROOT = Path(__file__).absolute().parent.parent


def main() -> int:
    """Print the tables; return 1 when the project cannot be read."""
    wanted = _arguments()
    catalogue, problems = load(ROOT)
    if catalogue is None:
        print(report.as_text(stops(problems)), file=sys.stderr)
        return 1
    if wanted.trek:
        print(_drawn(catalogue, wanted.zaad, wanted.trek))
        return 0
    print(
        _readability(catalogue),
        _covered(catalogue),
        _gaps(catalogue),
        _stale(catalogue),
        _translated(catalogue),
        sep="\n\n",
    )
    return 0


def _readability(catalogue: Catalogue) -> str:
    lines = [
        f"{_number(found.score):>6} {_number(found.sentence):>6} {found.words:>7}  {entry.path}"
        for entry, found in coverage.readability(catalogue)
        if found.words
    ]
    head = "Leesbaarheid (Flesch-Douma), woorden per zin, woorden:"
    return "\n".join([head, *lines])


def _covered(catalogue: Catalogue) -> str:
    """Return the pages for parents / young people / professionals, and the offers."""
    phases = list(catalogue.choices["fases"])
    rows: dict[str, list[str]] = {}
    for cell in coverage.table(catalogue):
        counts = "/".join(str(cell.pages[audience]) for audience in coverage.AUDIENCES)
        rows.setdefault(cell.theme, []).append(f"{counts} · {cell.offers}")
    head = "Pagina's voor ouders/jongeren/professionals · aanbod, per thema en fase:"
    lines = [f"{'':<20}" + "".join(f"{phase:>16}" for phase in phases)]
    lines += [f"{theme:<20}" + "".join(f"{one:>16}" for one in row) for theme, row in rows.items()]
    return "\n".join([head, *lines])


def _gaps(catalogue: Catalogue) -> str:
    found = [f"- {entry.path}" for entry in coverage.gaps(catalogue)]
    head = "Pagina's waarbij de regio geen aanbod heeft met een bekende ingang:"
    return "\n".join([head, *(found or ["geen"])])


def _stale(catalogue: Catalogue) -> str:
    lines = [
        f"- {role}: {entry.path}, {entry.facts.gecontroleerd_op.isoformat()}"
        for role, entries in coverage.stale(catalogue, today()).items()
        for entry in entries
    ]
    head = "Pagina's die langer dan een jaar niet zijn nagekeken, per rol:"
    return "\n".join([head, *(lines or ["geen"])])


def _translated(catalogue: Catalogue) -> str:
    """Return per language and step the pages and the Dutch words that are translated."""
    lines = [
        f"{one.lang}  {one.step:<18}{one.done:>4} /{one.pages:>4} pagina's"
        f"{one.done_words:>8} /{one.words:>6} woorden"
        + (f"  {len(one.late)} waarvan het Nederlands veranderde" if one.late else "")
        for one in progress(catalogue)
    ]
    return "\n".join(["Vertaald, per taal en stap:", *lines])


def _drawn(catalogue: Catalogue, seed: str, count: int) -> str:
    """Return sentences with all that the sources of their pages say."""
    parts = []
    for number, claim in enumerate(claims.draw(catalogue, seed, count), 1):
        says = [f"   - {one.titel}: {one.zegt}" for one in claim.entry.facts.bronnen or ()]
        head = f"{number}. {claim.entry.path}, regel {claim.line}\n   {claim.sentence}"
        parts.append("\n".join([head, *says]))
    return "\n\n".join(parts)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trek", type=int, default=0, metavar="AANTAL")
    parser.add_argument("--zaad", default="", help="bijvoorbeeld het kenmerk van een commit")
    return parser.parse_args()


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


if __name__ == "__main__":
    sys.exit(main())
