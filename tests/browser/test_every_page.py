"""Every page that was built, from left to right or from right to left, with axe.

Structure is the same in every language, and letters are not: a page takes its turn in one of
two languages, and one page of every type is looked at in both. With HELE_SITE=1 all are, which
takes twice as long. The other four languages are read by the HTML checker and the tests of the
files.
"""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from combing import comb
from looking import DESK, LANGUAGES, PAGES, PHONE

from gids.enrich.addresses import EMBEDS
from html_pages import HtmlPage

LOOKS = (("light", PHONE), ("dark", DESK))
TURNS = 1 if os.environ.get("HELE_SITE") else len(LANGUAGES)


def test_every_page_is_accessible_and_asks_nobody_else(
    address: str, axe: str, own_pages: list[HtmlPage]
) -> None:
    """Two languages side by side, with light phones and dark desks in turn."""
    paths = [page.address[1:] for page in own_pages if page.root["lang"] == "nl"]
    # Of those for other sites, test_in_a_frame looks at one of each kind: the rest is made alike.
    paths = [path for path in paths if not path.startswith(EMBEDS[1:])]

    with ProcessPoolExecutor(len(LANGUAGES), get_context("spawn")) as both:
        asked = [
            both.submit(comb, address + folder, in_turn(paths, turn), looks, axe)
            for turn, (folder, looks) in enumerate(
                zip(LANGUAGES.values(), (LOOKS, LOOKS[::-1]), strict=True)
            )
        ]
        found = [one.result() for one in asked]

    assert len(paths) > 100
    assert set().union(*(one.broken for one in found)) == set()
    assert set().union(*(one.too_wide for one in found)) == set()
    assert [one.stored for one in found] == [[0, 0, ""]] * len(LANGUAGES)
    assert [one.seen for one in found] == [[]] * len(LANGUAGES)  # with the server's own policy


def in_turn(paths: list[str], turn: int) -> list[str]:
    """Return the paths whose turn it is, and one of every type of page."""
    types = PAGES.values()
    return [path for at, path in enumerate(paths) if at % TURNS == turn % TURNS or path in types]
