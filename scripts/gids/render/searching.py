"""The page for searching: what it shows besides its field, before and after a search."""

from __future__ import annotations

from gids.enrich import addresses
from gids.render import pages, related
from gids.render.page_views import SearchView
from gids.render.reader import Reader


def search_view(reader: Reader) -> SearchView:
    """Return the list from A to Z, and the ways on for who finds nothing."""
    guidance = {addresses.address(page): page for page in reader.catalogue.pages}
    who = guidance.get(addresses.WHO_DOES_WHAT)
    return SearchView(
        letters=pages.letters(reader),
        situations=pages.situations(reader),
        who=related.link(reader, who) if who else None,
    )
