"""Measure how well search finds what people look for, beside Material's own search.

    PYTHONPATH=scripts .venv/bin/python bench/search.py --site MAP --gewoon MAP

Without these folders both sides are built first, from the same docs/. The questions are
those of tests/search/. Only the half to practise with is asked, unless you say --toets:
measure that half when you have finished, and never tune on what it shows.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from asking import Answers, ask_material, ask_us
from clock import today
from gids.build.aside import ALL_LANGUAGES, settings
from measure import build
from paint import chromium
from questions import HALVES, PRACTICE, Question, read_questions
from stock import ALL, make_stock
from tables import OURS, STOCK, search_table

ROOT = Path(__file__).absolute().parent.parent
MKDOCS = (sys.executable, "-m", "mkdocs", "build")
SHOWN = 3  # how many pages that came instead are named


def main() -> int:
    """Print the tables and what went wrong; they are for people, not for a gate."""
    wanted = _arguments()
    halves = HALVES if wanted.toets else (PRACTICE,)
    questions = [
        one
        for one in read_questions()
        if one.half in halves and (not wanted.taal or one.lang in wanted.taal)
    ]
    with TemporaryDirectory() as room:
        sites = _sites(wanted, Path(room))
        with chromium() as browser:
            ours, stuck = ask_us(browser, sites[OURS], questions)
            sides = {OURS: ours}
            if STOCK in sites:
                sides[STOCK] = ask_material(browser, sites[STOCK], questions)
    for half in halves:
        print(f"\n## {half.capitalize()}\n")
        print(_report([one for one in questions if one.half == half], sides))
    for side, answers in sides.items():
        print(f"\n## Wat misgaat: {side}\n\n{_wrong(answers)}" if wanted.fout else "")
    nothing = sum(not found for found in ours.values())
    print(f"Niets gevonden: {nothing}. Zonder een weg verder: {len(stuck)}.")
    return 0


def _sites(wanted: argparse.Namespace, room: Path) -> Mapping[str, Path]:
    """Return the two built sites; one that was given is not built again."""
    sites = {OURS: wanted.site, STOCK: wanted.gewoon}
    if wanted.alleen:
        sites.pop(STOCK)
    told = settings(ALL_LANGUAGES, today())
    if not sites[OURS]:
        sites[OURS] = room / "ours"
        build((*MKDOCS, "--strict"), ROOT, sites[OURS], told, room / "log")
    if STOCK in sites and not sites[STOCK]:
        sites[STOCK] = room / "material"
        stock = make_stock(ROOT, room / "stock")
        build((*MKDOCS, "--config-file", ALL), stock, sites[STOCK], told, room / "log")
    return sites


def _report(questions: Sequence[Question], sides: Mapping[str, Answers]) -> str:
    """Return one table: all questions, then by language, by kind and by who wrote them."""
    groups = {"alles": questions}
    for lang in dict.fromkeys(one.lang for one in questions):
        groups[lang] = [one for one in questions if one.lang == lang]
    for kind in dict.fromkeys(one.kind for one in questions):
        groups[kind] = [one for one in questions if one.kind == kind]
    for writer in dict.fromkeys(one.writer for one in questions):
        groups[writer] = [one for one in questions if one.writer == writer]
    ranks = {
        name: {side: [one.rank(answers[one]) for one in group] for side, answers in sides.items()}
        for name, group in groups.items()
    }
    return search_table(ranks)


def _wrong(answers: Answers) -> str:
    lines = []
    for question, found in answers.items():
        rank = question.rank(found)
        if rank != 1:
            place = f"plaats {rank}" if rank else "niet gevonden"
            instead = " ".join(found[:SHOWN]) or "niets"
            lines.append(
                f"- {question.lang}, {question.half}: {question.text} – {place}; {instead}"
            )
    return "\n".join(lines)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", type=Path, help="een gebouwde site")
    parser.add_argument("--gewoon", type=Path, help="dezelfde inhoud, door Material gebouwd")
    parser.add_argument("--alleen", action="store_true", help="niet naast Material")
    parser.add_argument("--taal", nargs="+", help="alleen vragen in deze talen")
    parser.add_argument("--toets", action="store_true", help="ook de helft om mee te toetsen")
    parser.add_argument("--fout", action="store_true", help="toon ook wat niet bovenaan kwam")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
