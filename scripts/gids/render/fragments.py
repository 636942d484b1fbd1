"""Pieces of HTML that stand on many pages and are the same there: made once, kept.

A piece may be kept when it depends on nothing but its key, the language, and how deep the
page lies (links start with the way up to the root). Its icons come along to every page.
"""

from __future__ import annotations

from markupsafe import Markup

from gids.render.icons import Icons

Kept = dict[tuple[str, ...], tuple[Markup, tuple[str, ...]]]


class Fragments:
    """What a template keeps: `get` a piece, or make it between `begin` and `keep`."""

    def __init__(self, kept: Kept, icons: Icons, *same: str) -> None:
        self._kept, self._icons, self._same = kept, icons, same

    def get(self, *key: object) -> Markup | None:
        """Return the piece kept under this key, if there is one, and count its icons as used."""
        found = self._kept.get((*self._same, *map(str, key)))
        if found is None:
            self._icons.watch()
            return None
        html, icons = found
        self._icons.use(icons)
        return html

    def keep(self, html: Markup, *key: object) -> Markup:
        """Keep a piece that was made since `get` came back with nothing, and return it."""
        self._kept[(*self._same, *map(str, key))] = html, self._icons.watched()
        return html
