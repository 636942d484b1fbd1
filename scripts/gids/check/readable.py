"""A page is plain Dutch: easy words, short sentences."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.enrich import prose
from gids.enrich.readability import measure
from gids.problems import Problem

LEAST = 60  # Flesch-Douma: plain from here
MOST_WORDS = 12  # in a sentence, on average
ENOUGH = 30  # fewer words than this say nothing about a text


def check(whole: Whole) -> Iterator[Problem]:
    """Each body scores enough, unless data/schrijven.yml says why it may be harder."""
    excused = whole.catalogue.writing.leesbaar_uitzonderingen or {}
    for entry in whole.catalogue.entries:
        found = measure(prose.blocks(entry.body, entry.body_line))
        if entry.path in excused or found.words < ENOUGH:
            continue
        line = found.longest.line
        advice = f"Maak zinnen korter; de langste staat op regel {line}. Kies gewone woorden."
        if found.sentence > MOST_WORDS:
            mean = f"{found.sentence:.1f}".replace(".", ",")
            what = f"Een zin heeft hier gemiddeld {mean} woorden, het mogen er {MOST_WORDS} zijn."
            yield Problem(entry.path, line, what, advice)
        elif found.score < LEAST:
            what = (
                f"Deze tekst is moeilijk: leesbaarheid {found.score:.0f}, het moet {LEAST} zijn"
                " (Flesch-Douma)."
            )
            yield Problem(entry.path, line, what, advice)
