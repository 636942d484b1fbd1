"""The drawings in a page: only the ones that are used travel with it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from markupsafe import Markup, escape

SYMBOL = re.compile(r'<symbol id="i-([a-z0-9-]+)".*?</symbol>', re.DOTALL)


def read_symbols(path: Path) -> dict[str, str]:
    """Return the symbols of a drawing file by name."""
    return {found[1]: found[0] for found in SYMBOL.finditer(path.read_text("utf-8"))}


class Icons:
    """The icons of one page: `pic` shows one, `sprite` brings along what was shown."""

    def __init__(self, symbols: dict[str, str]) -> None:
        self._symbols = symbols
        self._used: dict[str, None] = {}
        self._seen: dict[str, None] = {}  # since `watch`

    def pic(self, name: str, klass: str = "") -> Markup:
        """Return the icon `name`; it says nothing, so words must stand beside it.

        Raises KeyError for an icon that does not exist: that is a mistake of ours.
        """
        self._symbols[name]
        self.use((name,))
        classes = escape(f"pic {klass}".strip())
        return Markup(
            f'<svg class="{classes}" aria-hidden="true" focusable="false">'
            f'<use href="#i-{name}"/></svg>'
        )

    def use(self, names: Iterable[str]) -> None:
        """Bring these drawings along, because something on the page shows them."""
        for name in names:
            self._used[name] = self._seen[name] = None

    def watch(self) -> None:
        """Begin to note which icons are used."""
        self._seen = {}

    def watched(self) -> tuple[str, ...]:
        """Return the icons used since `watch`."""
        return tuple(self._seen)

    def sprite(self) -> Markup:
        """Return the drawings that were used so far; goes at the end of the page."""
        drawings = "".join(self._symbols[name] for name in self._used)
        return Markup(f'<div hidden><svg xmlns="http://www.w3.org/2000/svg">{drawings}</svg></div>')
