"""The shapes that the templates of pages for other sites are given.

An offer is a Card of `offer_views`, and the first question of the keuzehulp a QuestionView.
"""

from __future__ import annotations

from dataclasses import dataclass

from gids.render.offer_views import Card, Origin
from gids.render.views import Words


@dataclass(frozen=True)
class EmbeddedPage:
    """The heart of a guidance page; `address` is the page itself."""

    address: str
    name: Words
    summary: Words
    in_short: tuple[str, ...]
    next_step: str
    words_lang: str
    origin: Origin | None


@dataclass(frozen=True)
class EmbeddedList:
    """The first offers of a list; `address` is the page where all of them are."""

    address: str
    title: str
    rows: tuple[Card, ...]
    total: int
    note: str  # sentence for when nothing, or nothing near, is there; may be empty
