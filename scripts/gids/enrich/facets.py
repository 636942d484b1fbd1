"""By what the directory can be narrowed down, and what every offer has of it.

Of most offers we do not know everything. What is unknown matches every choice, and a facet
of which we know too little is no facet: one click on it would say more than we know.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from gids.enrich.addresses import DIRECTORY
from gids.enrich.knowledge import UNKNOWN
from gids.model.fields import OLDEST_AGE, Ages
from gids.model.offer import Offer

DATA = f"{DIRECTORY}facetten.json"  # in every language: what the script of the directory reads
KNOWN_OF = Fraction(1, 3)  # a facet known for fewer of the offers is not shown
LEAST_CHOICES = 2  # with one choice there is nothing to choose

# What it is called in the address -> the key of an offer, in the order of the page.
FIELDS = {
    "fase": "fases",
    "leeftijd": "leeftijd",
    "gemeente": "gemeenten",
    "thema": "themas",
    "voor": "voor",
    "soort": "soort",
    "toegang": "toegang",
    "kosten": "kosten",
}
# An offer for all of the region is for every municipality in it. The nearest goes first.
WIDER = ("regio", "landelijk", "buiten-de-regio")
BANDS = {"0-3": Ages(0, 3), "4-11": Ages(4, 11), "12-18": Ages(12, OLDEST_AGE)}


@dataclass(frozen=True)
class Facet:
    """One way to narrow down: its choices, and what matches each of them besides."""

    id: str
    choices: tuple[str, ...]
    wider: tuple[str, ...] = ()  # nearest first


def values(offer: Offer, facet: str) -> tuple[str, ...]:
    """Return what an offer has of a facet; nothing means that we do not know."""
    value = getattr(offer, FIELDS[facet])
    if value in (None, UNKNOWN):
        return ()
    if isinstance(value, Ages):
        return tuple(key for key, band in BANDS.items() if _overlap(value, band))
    return tuple(value) if isinstance(value, list) else (value,)


def facets(choices: Mapping[str, Iterable[str]], offers: list[Offer]) -> tuple[Facet, ...]:
    """Return the facets by which these offers can be narrowed down."""
    made = (_facet(key, choices, offers) for key in FIELDS if _known_enough(key, offers))
    return tuple(facet for facet in made if len(facet.choices) >= LEAST_CHOICES)


def _facet(key: str, choices: Mapping[str, Iterable[str]], offers: list[Offer]) -> Facet:
    every = BANDS if key == "leeftijd" else choices[FIELDS[key]]
    if key == "gemeente":  # everyone finds their own, also where there is little
        return Facet(key, tuple(one for one in every if one not in WIDER), WIDER)
    used = {value for offer in offers for value in values(offer, key)}
    return Facet(key, tuple(one for one in every if one in used))


def _known_enough(key: str, offers: list[Offer]) -> bool:
    known = sum(1 for offer in offers if values(offer, key))
    return bool(known) and known >= KNOWN_OF * len(offers)


def _overlap(one: Ages, other: Ages) -> bool:
    return one.low <= other.high and (one.high is None or one.high >= other.low)
