"""In a folder with headings every page stands below one of them, once."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.problems import Problem
from gids.spelling import proposal

INDEX = "index"


def check(whole: Whole) -> Iterator[Problem]:
    """The headings of a section name the pages of its folder, all of them, each once."""
    for folder, section in whole.catalogue.sections.items():
        if not section.facts.indeling:
            continue
        inside = {
            entry.slug: entry
            for entry in whole.catalogue.entries
            if entry.folder == folder and entry.slug != INDEX
        }
        seen: set[str] = set()
        for at, group in enumerate(section.facts.indeling):
            for place, slug in enumerate(group.paginas):
                line = section.line("indeling", at, "paginas", place)
                if slug not in inside:
                    what = f"In de indeling staat ‘{slug}’, maar die pagina is er niet."
                    yield Problem(section.path, line, what, proposal(slug, inside))
                elif slug in seen:
                    what = f"In de indeling staat ‘{slug}’ twee keer."
                    yield Problem(section.path, line, what, "Laat één van de twee staan.")
                seen.add(slug)
        for slug in sorted(set(inside) - seen):
            what = f"De pagina ‘{slug}’ staat nog niet in de indeling van {section.path}."
            advice = "Zet de naam daar bij ‘indeling’, onder de kop waar een lezer zou zoeken."
            yield Problem(inside[slug].path, 1, what, advice)
