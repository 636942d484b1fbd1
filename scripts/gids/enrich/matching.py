"""Which offers fit a page: those that share its themes and phase, the near ones first.

The same answer tells editors where nothing is known: a page about a theme for which the
region has no offer with a known way in says so, and stands in the table of gaps.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gids.catalogue import Catalogue, Entry
from gids.enrich import knowledge
from gids.enrich.facets import WIDER
from gids.model.fields import Record
from gids.model.offer import STOPPED, Offer

_, *FAR = WIDER
FOR_PROFESSIONALS = "professionals"  # the folder whose readers may use what is not for parents


@dataclass(frozen=True)
class Match:
    """What fits a page, best first, and whether something near has a known way in."""

    offers: tuple[Entry[Offer], ...]
    is_gap: bool


def match(catalogue: Catalogue, facts: Record, folder: str) -> Match:
    """Return the offers for a page in a folder, without those that every page names."""
    every = set(catalogue.site.vangnet or ())
    found = [
        (shared, entry)
        for entry in suitable(catalogue.offers, folder)
        if entry.slug not in every and (shared := in_common(facts, entry.facts))
    ]

    def rank(pair: tuple[int, Entry[Offer]]) -> tuple[object, ...]:
        shared, entry = pair
        return -shared, not is_near(entry.facts), not has_entrance(catalogue, entry), entry.slug

    offers = tuple(entry for _, entry in sorted(found, key=rank))
    return Match(
        offers,
        not any(fills_gap(catalogue, entry) for entry in offers),
    )


def suitable(offers: Iterable[Entry[Offer]], folder: str) -> list[Entry[Offer]]:
    """Return the offers that readers of a folder can use."""
    return [
        entry
        for entry in offers
        if entry.facts.status != STOPPED
        and (folder == FOR_PROFESSIONALS or not knowledge.for_professionals(entry.facts))
    ]


def in_common(here: Record, there: Record) -> int:
    """Count the themes two pages share; none count when they are about other phases."""
    phases, others = getattr(here, "fases", None), there.fases
    if phases and others and not set(phases) & set(others):
        return 0
    return len(set(here.themas or ()) & set(there.themas or ()))


def fills_gap(catalogue: Catalogue, entry: Entry[Offer]) -> bool:
    """Say whether an offer is for the region itself and has a known way in."""
    return is_near(entry.facts) and has_entrance(catalogue, entry)


def is_near(offer: Offer) -> bool:
    """Say whether an offer is for the region itself."""
    return not set(offer.gemeenten) <= set(FAR)


def has_entrance(catalogue: Catalogue, entry: Entry[Offer]) -> bool:
    """Say whether a parent can find out here how to enter: a known way, or a contact."""
    return knowledge.known(entry.facts, "toegang") or bool(knowledge.contact(catalogue, entry))
