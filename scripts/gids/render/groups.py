"""The groups of a list: offers under a heading, and what becomes of them when there are many.

A list stays one page, whatever its length: a numbered page that empties when an offer goes
would be an address that we cannot keep. So when a list grows, only the first offers of each
group are cards and the others stand below them by name. A thousand cards on a slow phone take
a quarter of a second to lay out; a thousand names do not.
"""

from __future__ import annotations

from dataclasses import replace

from gids.catalogue import Entry
from gids.model.offer import Offer
from gids.render.list_views import Group
from gids.render.offers import card
from gids.render.reader import Reader

MOST_CARDS = 48  # on one page; ontwerp: 24 to 50
FEWEST_CARDS = 2  # in each group, however many groups there are


def group(
    reader: Reader, key: str, title: str, offers: list[Entry[Offer]], note: str = ""
) -> Group:
    """Return a heading with a card for each of these offers."""
    return Group(key, title, note, tuple(card(reader, entry) for entry in offers))


def shown(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Return the groups that have an offer to show."""
    return tuple(one for one in groups if one.cards)


def shortened(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Return the groups with no more cards than fit on a page; the rest stands by name."""
    if sum(len(one.cards) for one in groups) <= MOST_CARDS:
        return groups
    room = max(FEWEST_CARDS, MOST_CARDS // len(groups))
    return tuple(replace(one, cards=one.cards[:room], by_name=one.cards[room:]) for one in groups)
