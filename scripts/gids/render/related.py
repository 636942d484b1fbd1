"""What belongs with a page: the offers and the guidance that share its themes."""

from __future__ import annotations

from collections.abc import Iterable

from gids.catalogue import Entry
from gids.enrich import addresses, matching
from gids.model.fields import Record
from gids.render.offers import card
from gids.render.page_views import Fitting, PageLink
from gids.render.reader import Reader

MOST_OFFERS = 4
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


def fitting(reader: Reader, facts: Record, folder: str) -> Fitting:
    """Return the offers that fit a page; pages about the site itself have none."""
    if not facts.themas:
        return Fitting((), (), is_gap=False, all_offers="")
    found = matching.match(reader.catalogue, facts, folder)
    return Fitting(
        tuple(card(reader, entry) for entry in found.offers[:MOST_OFFERS]),
        () if folder == matching.FOR_PROFESSIONALS else _everywhere(reader, facts),
        found.is_gap,
        f"{addresses.DIRECTORY}?thema={facts.themas[0]}" if len(found.offers) > MOST_OFFERS else "",
    )


def _everywhere(reader: Reader, facts: Record) -> tuple[PageLink, ...]:
    """Return the offers of the safety net that are for the phase of a page."""
    offers = {entry.slug: entry for entry in reader.catalogue.offers}
    net = [offers[slug] for slug in reader.catalogue.site.vangnet or ()]
    phases = set(facts.fases or ())
    return tuple(
        link(reader, entry)
        for entry in net
        if not phases or not entry.facts.fases or phases & set(entry.facts.fases)
    )


def guidance(reader: Reader, facts: Record) -> tuple[PageLink, ...]:
    """Return the guidance pages that share most themes with a story or a term."""
    pages = [one for one in reader.catalogue.pages if one.folder != ABOUT]
    found = [(matching.in_common(facts, one.facts), one) for one in pages]
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


def _icon(themes: Iterable[str]) -> str:
    return next((THEME_ICONS[one] for one in themes if one in THEME_ICONS), OTHER_ICON)
