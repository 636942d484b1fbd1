"""Which words a spelling checker should look at, and what to say about those it refuses.

Looking itself is done by a program, so by the command that runs these checks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from gids.catalogue import Catalogue
from gids.enrich import prose
from gids.enrich.wording import blocks, names
from gids.problems import Problem

Places = dict[str, tuple[str, int]]


def words(catalogue: Catalogue) -> Places:
    """Return every word of every text, and where it stands first; names are left out."""
    known = set(catalogue.writing.spelling or ())
    known |= {word for name in names(catalogue) for word in prose.words(name)}
    found: Places = {}
    for entry in catalogue.entries:
        for block in blocks(entry):
            for word in prose.words(block.text):
                if word not in known:
                    found.setdefault(word, (entry.path, block.line))
    return found


def problems(places: Places, refused: Collection[str]) -> Iterator[Problem]:
    """Yield what to do about each word that the spelling checker refuses."""
    for word in sorted(refused):
        path, line = places[word]
        what = f"‘{word}’ staat niet in het woordenboek."
        advice = (
            "Kijk of je het goed hebt geschreven. Klopt het? Zet het dan in data/schrijven.yml"
            " bij ‘spelling’."
        )
        yield Problem(path, line, what, advice)
