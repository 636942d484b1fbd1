"""What is known of an offer, what is not, and which way in there is all the same."""

from __future__ import annotations

from gids.catalogue import Catalogue, Entry
from gids.model.offer import Offer

UNKNOWN = "onbekend"

# Rows of the facts, in reading order.
ROWS = (
    "leeftijd",
    "fases",
    "gemeenten",
    "plaats",
    "adres",
    "wanneer",
    "toegang",
    "kosten",
    "wachttijd",
    "talen",
    "toegankelijkheid",
)
# A parent misses these when they are not there; a missing street or place is no gap.
MISSED = ("leeftijd", "toegang", "wanneer", "kosten", "wachttijd", "talen", "toegankelijkheid")
# Words that stand beside a fact, or in its place.
EXPLAINED_BY = {"gemeenten": "gemeenten_uitleg", "toegang": "aanmelden", "kosten": "kosten_uitleg"}
ONLY_FOR_PROFESSIONALS = {"professionals", "scholen"}
CONTACT = ("telefoon", "e_mail", "website")


def known(offer: Offer, key: str) -> bool:
    """Say whether we know this fact; an explanation in words counts as knowing."""
    value = getattr(offer, key)
    if value == UNKNOWN:
        value = None
    explanation = EXPLAINED_BY.get(key)
    return value is not None or bool(explanation and getattr(offer, explanation))


def unknown(offer: Offer) -> list[str]:
    """Return what a parent would want to know and we do not."""
    missed = MISSED if not for_professionals(offer) else ("toegang",)
    missing = [key for key in missed if not known(offer, key)]
    if "leeftijd" in missing and offer.fases:  # a phase tells about the age
        missing.remove("leeftijd")
    return missing


def for_professionals(offer: Offer) -> bool:
    """Say whether parents and children cannot enter here themselves."""
    return set(offer.voor) <= ONLY_FOR_PROFESSIONALS


def contact(catalogue: Catalogue, entry: Entry[Offer]) -> dict[str, tuple[str, str]]:
    """Return the ways to reach an offer: key -> (value, name of whom you reach).

    What the offer gives itself goes first; else what its first provider with it gives.
    """
    found: dict[str, tuple[str, str]] = {}
    for key in CONTACT:
        own = getattr(entry.facts, key)
        if own:
            found[key] = (own, entry.facts.naam)
            continue
        for provider_key in entry.facts.aanbieders:
            provider = catalogue.providers[provider_key]
            if getattr(provider, key):
                found[key] = (getattr(provider, key), provider.naam)
                break
    return found
