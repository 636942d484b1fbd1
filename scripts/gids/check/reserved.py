"""Some names below /aanbod/ are taken by lists."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.enrich.addresses import RESERVED_SLUGS
from gids.model.offer import Offer
from gids.problems import Problem


def check(whole: Whole) -> Iterator[Problem]:
    """No offer is called like the folder of a list."""
    for entry in whole.catalogue.of(Offer):
        if entry.slug in RESERVED_SLUGS:
            what = f"De naam ‘{entry.slug}’ is al van een lijst op de site."
            advice = f"Noem het bestand anders, bijvoorbeeld  {entry.slug}-arnhem.md"
            yield Problem(entry.path, 1, what, advice)
