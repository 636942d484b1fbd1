"""What belongs with a page: the offers and the guidance that share its themes."""

from __future__ import annotations

from collections.abc import Iterable

from gids.catalogue import Entry
from gids.enrich import addresses
from gids.model.fields import Record
from gids.render import lists
from gids.render.offers import card
from gids.render.reader import Reader
from gids.render.views import Card, PageLink

MOST_OFFERS = 6
MOST_PAGES = 4
ABOUT = "over"

# What a page is about, as a drawing; the first theme that has one counts.
THEME_ICONS = {
    "niet-naar-school": "school",
    "verveling": "verveeld",
    "gevoelens": "regen",
    "vrienden": "vrienden",
    "herkennen": "vraag",
    "jong-kind": "blokken",
    "dubbel-bijzonder": "dubbel",
    "steun-voor-ouders": "thee",
    "onderwijs-op-maat": "bron",
    "rechten": "brief",
    "geld-en-vervoer": "euro",
    "taal-en-cultuur": "taal",
}
OTHER_ICON = "wegwijzer"


def fitting(reader: Reader, facts: Record) -> tuple[Card, ...]:
    """Return the offers that share a theme with a page, and its phase where it has one."""
    found = [(_shared(facts, one.facts), one) for one in lists.running(reader)]
    found = [(count, one) for count, one in found if count]
    found.sort(key=lambda pair: (-pair[0], pair[1].slug))
    return tuple(card(reader, one) for _, one in found[:MOST_OFFERS])


def guidance(reader: Reader, facts: Record) -> tuple[PageLink, ...]:
    """Return the guidance pages that share most themes with a story or a term."""
    pages = [one for one in reader.catalogue.pages if one.folder != ABOUT]
    found = [(_shared(facts, one.facts), one) for one in pages]
    found = [(count, one) for count, one in found if count]
    found.sort(key=lambda pair: (-pair[0], pair[1].folder != "ouders", pair[1].slug))
    return tuple(link(reader, one) for _, one in found[:MOST_PAGES])


def link(reader: Reader, entry: Entry, icon: str = "") -> PageLink:
    """Return a page as a link with its drawing."""
    return PageLink(
        addresses.address(entry),
        reader.words(entry, "naam"),
        reader.words(entry, "samenvatting"),
        icon or _icon(getattr(entry.facts, "themas", None) or ()),
    )


def _shared(here: Record, there: Record) -> int:
    """Count the themes two pages share; none count when they are about other phases."""
    phases, others = getattr(here, "fases", None), there.fases
    if phases and others and not set(phases) & set(others):
        return 0
    return len(set(here.themas or ()) & set(there.themas or ()))


def _icon(themes: Iterable[str]) -> str:
    return next((THEME_ICONS[one] for one in themes if one in THEME_ICONS), OTHER_ICON)
