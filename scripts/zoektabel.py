"""Print how well search finds what parents look for, measured in a real browser.

    python scripts/zoektabel.py site

Each question of tests/search/*.tsv is asked on /zoeken/ in the reader's language; the
pages that should come up are in the last column. Run it before and after a change to
the words, the templates or the ranking, and keep what finds more.
"""

from __future__ import annotations

import argparse
import csv
import sys
import threading
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, urlsplit

from playwright.sync_api import Page, sync_playwright

QUESTIONS = Path(__file__).parent.parent / "tests" / "search"
CHROMIUM = "/usr/bin/chromium"
SOURCE = "nl"
TOTAL = "totaal"
RESULTS = "[data-zoek-resultaten] .treffers a, [data-zoek-nederlands] .treffers a"
DONE = "[data-zoek-stand][data-klaar=ja]"
WAIT = 15_000


def main() -> int:
    """Return 0; the table is for people, not for a gate."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site", type=Path, help="map van de gebouwde site")
    parser.add_argument("--gemist", action="store_true", help="toon ook wat niet bovenaan kwam")
    wanted = parser.parse_args()
    for file in sorted(QUESTIONS.glob("*.tsv")):
        questions = list(_questions(file))
        built = [one for one in questions if _search_page(wanted.site, one["taal"]).is_file()]
        ranks = _ask_all(wanted.site, built, wanted.gemist)
        print(f"\n{file.name}\n\n{_table(ranks)}")
        if len(built) < len(questions):
            print(f"\nNiet gedaan: {len(questions) - len(built)} vragen in talen die er niet zijn.")
    return 0


def _search_page(site: Path, lang: str) -> Path:
    return site / ("" if lang == SOURCE else lang) / "zoeken" / "index.html"


def _questions(file: Path) -> Iterator[dict[str, str]]:
    lines = file.read_text(encoding="utf-8").splitlines()
    yield from csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t")


def _ask_all(site: Path, questions: list[dict[str, str]], missed: bool) -> dict[str, list[int]]:
    """Return per kind of question the place of the first right page; 0 is not found."""
    ranks = defaultdict(list)
    with _served(site) as root, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        for question in questions:
            found = _ask(page, root, question["taal"], question["vraag"])
            right = set(question["verwacht"].split())
            rank = next((at for at, address in enumerate(found, 1) if address in right), 0)
            ranks[question["soort"]].append(rank)
            ranks[TOTAL].append(rank)
            if missed and rank != 1:
                print(rank, question["taal"], question["vraag"], "→", *found[:3])
        browser.close()
    return {kind: ranks[kind] for kind in [*(kind for kind in ranks if kind != TOTAL), TOTAL]}


def _ask(page: Page, root: str, lang: str, question: str) -> list[str]:
    """Return the addresses that a reader sees, without the folder of their language."""
    folder = "" if lang == SOURCE else f"/{lang}"
    page.goto(f"{root}{folder}/zoeken/?q={quote(question)}")
    page.wait_for_selector(DONE, timeout=WAIT)
    links = page.eval_on_selector_all(RESULTS, "links => links.map((link) => link.href)")
    return [urlsplit(link).path.removeprefix(folder) for link in links]


class _served:
    """The built site on a free port of this computer."""

    def __init__(self, site: Path) -> None:
        handler = partial(_Quiet, directory=str(site.resolve()))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)

    def __enter__(self) -> str:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self._server.server_port}"

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def _table(ranks: dict[str, list[int]]) -> str:
    rows = ["| soort | vragen | bovenaan | bij de eerste drie | MRR |", "|---|---|---|---|---|"]
    for kind, found in ranks.items():
        first = sum(rank == 1 for rank in found) / len(found)
        third = sum(0 < rank <= 3 for rank in found) / len(found)
        mean = sum(1 / rank for rank in found if rank) / len(found)
        rows.append(f"| {kind} | {len(found)} | {first:.0%} | {third:.0%} | {mean:.2f} |")
    return "\n".join(rows)


if __name__ == "__main__":
    sys.exit(main())
