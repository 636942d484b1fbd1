"""An abbreviation that a parent meets again and again is explained once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from gids.catalogue import Catalogue
from gids.check.whole import Whole
from gids.enrich.wording import blocks, names
from gids.problems import Problem

ABBREVIATION = re.compile(r"\b[A-Z][A-Za-z]?[A-Z]+\b")
OFTEN = 3  # pages


def check(whole: Whole) -> Iterator[Problem]:
    """What stands in capitals on three pages is a term, a name, or known to everyone."""
    known = set(whole.catalogue.writing.bekende_afkortingen) | _in_names(whole.catalogue)
    seen: dict[str, dict[str, int]] = defaultdict(dict)
    for entry in whole.catalogue.entries:
        for block in blocks(entry):
            for word in ABBREVIATION.findall(block.text):
                if word not in known:
                    seen[word].setdefault(entry.path, block.line)
    for word, places in sorted(seen.items()):
        if len(places) >= OFTEN:
            path, line = min(places.items())
            what = (
                f"‘{word}’ staat op {len(places)} pagina's, en heeft geen uitleg bij de begrippen."
            )
            advice = (
                "Maak er een begrip van met  make nieuw . Kent iedereen het? Zet het in"
                " data/schrijven.yml bij ‘bekende_afkortingen’."
            )
            yield Problem(path, line, what, advice)


def _in_names(catalogue: Catalogue) -> set[str]:
    return {word for name in names(catalogue) for word in ABBREVIATION.findall(name)}
