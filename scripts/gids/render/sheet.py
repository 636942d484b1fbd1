"""A page of the site in all languages: its address, its template and what the template gets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gids.catalogue import Entry
from gids.languages import SOURCE
from gids.render.reader import Reader, is_withdrawn


@dataclass(frozen=True)
class Sheet:
    """One page of the site; `entry` is the file in docs/ that it comes from, if any."""

    address: str
    template: str
    kind: str
    view: Callable[[Reader], object]
    title: Callable[[Reader], str]
    description: Callable[[Reader], str]
    entry: Entry | None = None
    hidden: bool = False  # stays at its address, but out of search engines and the sitemap
    of: str = ""  # the address of the page that this is a small copy of, for another site

    def translated(self, reader: Reader) -> bool:
        """Say whether the words of the page itself are in the reader's language."""
        if self.entry is None or reader.lang == SOURCE or is_withdrawn(self.entry):
            return True
        return reader.translation(self.entry) is not None
