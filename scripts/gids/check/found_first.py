"""What search puts first exists: its groups, its pages and its weights."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.export.search_about import WEIGHTS
from gids.languages import SOURCE
from gids.problems import Problem
from gids.spelling import proposal

SYNONYMS, ASKED = "data/synoniemen", "data/vragen"
WORDS = "data/zoekwoorden.yml"
COPY = "Kopieer het adres van een pagina die er wel is, of haal de regel weg."


def check(whole: Whole) -> Iterator[Problem]:
    """Every group, address and weight in the settings of search is one that exists."""
    yield from _groups(whole)
    yield from _first(whole)
    yield from _asked(whole)
    yield from _weights(whole)


def _groups(whole: Whole) -> Iterator[Problem]:
    known = whole.catalogue.synonyms[SOURCE]
    for lang, groups in whole.catalogue.synonyms.items():
        path = f"{SYNONYMS}/{lang}.yml"
        for group in groups.keys() - known.keys():
            what = f"De groep ‘{group}’ staat niet in {SYNONYMS}/{SOURCE}.yml."
            yield Problem(path, whole.catalogue.line(path, group), what, proposal(group, known))


def _first(whole: Whole) -> Iterator[Problem]:
    known = whole.catalogue.synonyms[SOURCE]
    for group, pages in whole.catalogue.search_words.eerst.items():
        if group not in known:
            line = whole.catalogue.line(WORDS, "eerst", group)
            what = f"Bij ‘eerst’ staat ‘{group}’, maar zo'n groep is er niet."
            yield Problem(WORDS, line, what, proposal(group, known))
        for place, address in enumerate(pages):
            if address not in whole.site.addresses:
                line = whole.catalogue.line(WORDS, "eerst", group, place)
                what = f"Bij ‘eerst’ staat ‘{address}’. Die pagina is er niet."
                yield Problem(WORDS, line, what, COPY)


def _asked(whole: Whole) -> Iterator[Problem]:
    files = (path for path in whole.catalogue.nodes if path.startswith(f"{ASKED}/"))
    for path in files:
        folder, _, name = path.rpartition("/")
        for address in whole.catalogue.nodes[path].value:
            line = whole.catalogue.line(path, address)
            if address not in whole.site.addresses:
                what = f"Hier staan vragen naar ‘{address}’. Die pagina is er niet."
                advice = "Kopieer het adres van een pagina die er wel is, of haal de vragen weg."
                yield Problem(path, line, what, advice)
            elif (part := _part(address)) != name:
                what = f"Hier staan vragen naar ‘{address}’. Die horen in een ander bestand."
                yield Problem(path, line, what, f"Zet ze in  {folder}/{part}")


def _part(address: str) -> str:
    """Return the file with the questions for a page: of the home page, that of the start."""
    return f"{address.split('/')[1] or 'start'}.yml"


def _weights(whole: Whole) -> Iterator[Problem]:
    known = whole.catalogue.search_words
    for name in sorted(set(WEIGHTS) ^ set(known.gewichten)):
        if name in known.gewichten:
            line = whole.catalogue.line(WORDS, "gewichten", name)
            what = f"Het zoeken kent geen gewicht ‘{name}’."
            yield Problem(WORDS, line, what, proposal(name, WEIGHTS))
        else:
            line = whole.catalogue.line(WORDS, "gewichten")
            what = f"Bij ‘gewichten’ ontbreekt ‘{name}’."
            yield Problem(WORDS, line, what, f"Zet erbij:  {name}: 100")
    for start in known.voorrang:
        if not any(address.startswith(start) for address in whole.site.addresses):
            line = whole.catalogue.line(WORDS, "voorrang", start)
            what = f"Bij ‘voorrang’ staat ‘{start}’, maar zo begint geen enkel adres."
            yield Problem(WORDS, line, what, COPY)
