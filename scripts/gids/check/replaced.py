"""What takes the place of a stopped offer is there itself."""

from __future__ import annotations

from collections.abc import Iterator

from gids.check.whole import Whole
from gids.model.offer import STOPPED, Offer
from gids.problems import Problem


def check(whole: Whole) -> Iterator[Problem]:
    """A replacement is another offer, and has not stopped as well."""
    by_slug = {entry.slug: entry for entry in whole.catalogue.of(Offer)}
    for entry in by_slug.values():
        other = by_slug.get(entry.facts.vervangen_door or "")
        if other is None:
            continue
        line = entry.line("vervangen_door")
        if other is entry:
            what = "Bij ‘vervangen_door’ staat dit aanbod zelf."
            yield Problem(
                entry.path, line, what, "Schrijf het andere aanbod op, of haal de regel weg."
            )
        elif other.facts.status == STOPPED:
            what = f"Bij ‘vervangen_door’ staat ‘{other.slug}’, maar dat is ook gestopt."
            yield Problem(
                entry.path, line, what, "Schrijf op wat er nu wel is, of haal de regel weg."
            )
