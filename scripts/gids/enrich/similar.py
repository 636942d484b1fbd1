"""Which offers are like another one: worked out once, for every language alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from gids.catalogue import Entry
from gids.enrich import knowledge
from gids.model.offer import STOPPED, Offer

MOST = 4
ENOUGH = 2  # one shared theme or the same kind is no likeness yet


class Likeness:
    """The offers that share most with an offer, none that stopped."""

    def __init__(self, offers: Iterable[Entry[Offer]]) -> None:
        self._by_trait: dict[str, list[Entry[Offer]]] = defaultdict(list)
        self._found: dict[str, list[Entry[Offer]]] = {}
        for entry in offers:
            if entry.facts.status != STOPPED:
                for trait in _traits(entry.facts):
                    self._by_trait[trait].append(entry)

    def of(self, entry: Entry[Offer]) -> list[Entry[Offer]]:
        """Return the offers like this one, most alike first."""
        if entry.path not in self._found:
            self._found[entry.path] = self._most_alike(entry)
        return self._found[entry.path]

    def _most_alike(self, entry: Entry[Offer]) -> list[Entry[Offer]]:
        here, shared = entry.facts, defaultdict(int)
        candidates: dict[str, Entry[Offer]] = {}
        for trait in _traits(here):
            for other in self._by_trait[trait]:
                shared[other.path] += 2
                candidates[other.path] = other
        readers = knowledge.for_professionals(here)

        def rank(other: Entry[Offer]) -> tuple[int, int, str]:
            near = len(set(here.gemeenten) & set(other.facts.gemeenten))
            return -shared[other.path], -min(near, 2), other.slug

        alike = [
            other
            for path, other in candidates.items()
            if shared[path] > ENOUGH
            and path != entry.path
            and knowledge.for_professionals(other.facts) == readers
        ]
        return sorted(alike, key=rank)[:MOST]


def _traits(offer: Offer) -> list[str]:
    return [offer.soort, *(f"thema {theme}" for theme in offer.themas)]
