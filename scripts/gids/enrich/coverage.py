"""What the guidance covers and where the gaps are, for whoever decides what to write next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from gids.catalogue import Catalogue, Entry
from gids.enrich import prose
from gids.enrich.freshness import is_long_ago
from gids.enrich.matching import match
from gids.enrich.readability import Readability, measure
from gids.model.page import Page

AUDIENCES = ("ouders", "jongeren", "professionals")


@dataclass(frozen=True)
class Cell:
    """How many pages an audience has about a theme in a phase, and how many offers fit."""

    theme: str
    phase: str
    pages: dict[str, int]  # by audience
    offers: int


def guidance(catalogue: Catalogue) -> list[Entry[Page]]:
    """Return the pages for parents, young people and professionals."""
    return [entry for entry in catalogue.pages if entry.folder in AUDIENCES]


def table(catalogue: Catalogue) -> Iterator[Cell]:
    """Yield a cell for every theme and phase; what names no phase is about all of them."""
    for theme in catalogue.choices["themas"]:
        for phase in catalogue.choices["fases"]:
            here = [one for one in guidance(catalogue) if _about(one.facts, theme, phase)]
            pages = {
                audience: sum(one.folder == audience for one in here) for audience in AUDIENCES
            }
            offers = sum(_about(one.facts, theme, phase) for one in catalogue.offers)
            yield Cell(theme, phase, pages, offers)


def gaps(catalogue: Catalogue) -> list[Entry[Page]]:
    """Return the pages for which the region has no offer with a known way in."""
    return [
        entry
        for entry in guidance(catalogue)
        if entry.facts.themas and match(catalogue, entry.facts, entry.folder).is_gap
    ]


def readability(catalogue: Catalogue) -> Iterator[tuple[Entry[Page], Readability]]:
    """Yield how easy each page of guidance is to read."""
    for entry in guidance(catalogue):
        yield entry, measure(prose.blocks(entry.body))


def stale(catalogue: Catalogue, today: date) -> dict[str, list[Entry[Page]]]:
    """Return the pages that were checked more than a year ago, by the role that keeps them."""
    found: dict[str, list[Entry[Page]]] = {role: [] for role in catalogue.choices["rollen"]}
    for entry in catalogue.pages:
        if is_long_ago(entry.facts.gecontroleerd_op, today):
            found[entry.facts.eigenaar].append(entry)
    return found


def _about(facts: object, theme: str, phase: str) -> bool:
    themes, phases = getattr(facts, "themas", None), getattr(facts, "fases", None)
    return theme in (themes or ()) and (not phases or phase in phases)
